"""A proposal, corrected column by column."""

from dataclasses import replace

import pytest

from healthdesk.model.mapping import Mapping, Proposal
from healthdesk.present.mapping import ColumnChoice, Role, column_choices, corrected, metric_choices, unit_choices

PROPOSAL = Proposal(
    header=("Datum", "Gewicht", "Notiz"),
    rows=[["03.04.2026", "80,5", ""], ["05.04.2026", "", "x"], ["06.04.2026", "80,1", ""]],
    mapping={
        "header": ["Datum", "Gewicht", "Notiz"], "date": "Datum", "decimal": ",",
        "values": [{"column": "Gewicht", "metric": "weight", "unit": None}],
    },
)  # fmt: skip


def test_columns_are_shown_as_proposed_with_their_first_cells() -> None:
    assert column_choices(PROPOSAL) == [
        ColumnChoice("Datum", ("03.04.2026", "05.04.2026", "06.04.2026"), Role.DATE),
        ColumnChoice("Gewicht", ("80,5", "80,1"), Role.VALUE, "weight", None),
        ColumnChoice("Notiz", ("x",)),
    ]


def test_without_a_proposal_nothing_is_chosen() -> None:
    assert {c.role for c in column_choices(Proposal(PROPOSAL.header, PROPOSAL.rows))} == {Role.NONE}


def test_choices_become_the_mapping() -> None:
    day, weight, note = column_choices(PROPOSAL)
    made = corrected(PROPOSAL, [day, replace(weight, unit="lb"), note], date_order="dmy")
    assert isinstance(made, Mapping)
    assert (made.date, made.date_order, made.decimal) == ("Datum", "dmy", ",")
    assert [(v.column, v.metric, v.unit) for v in made.values] == [("Gewicht", "weight", "lb")]


@pytest.mark.parametrize(
    ("roles", "metric", "unit", "said"),
    [
        ((Role.NONE, Role.VALUE, Role.NONE), "weight", "kg", "Choose the column that holds the date."),
        ((Role.DATE, Role.DATE, Role.NONE), "weight", "kg", "One column holds the date."),
        ((Role.DATE, Role.NONE, Role.NONE), "weight", "kg", "Choose at least one column that is a metric."),
        ((Role.DATE, Role.TIME, Role.TIME), "weight", "kg", "Only one column can be the time."),
        ((Role.DATE, Role.VALUE, Role.NONE), "weight", "mmHg", "The unit mmHg is no unit of weight, which is in kg."),
        ((Role.DATE, Role.VALUE, Role.NONE), "sleep", "min", "Sleep is no figure that a column of numbers can hold."),
    ],
)
def test_what_is_wrong_is_a_sentence(roles: tuple[Role, ...], metric: str, unit: str, said: str) -> None:
    columns = [
        replace(c, role=role, metric=metric, unit=unit) for c, role in zip(column_choices(PROPOSAL), roles, strict=True)
    ]
    assert corrected(PROPOSAL, columns) == said


def test_units_of_a_metric_begin_with_its_own() -> None:
    assert unit_choices("weight") == ("kg", "lb", "g", "mg", "ug")
    assert unit_choices("glucose") == ("mg/dL", "mmol/L")
    assert "sleep" not in {choice.id for choice in metric_choices()}
