"""Findings in words."""

import pytest

from healthdesk.model.finding import Figure, Finding, Severity, Shown
from healthdesk.present.insights import basis, figure_text, sentences
from healthdesk.present.values import Formatter

FOUND = Finding(
    rule="weight_level",
    metric="weight",
    severity=Severity.NOTICE,
    title="Down by {change}.",
    body="{recent} on {days} days.",
    first=20_742,
    last=20_769,
    n=27,
    figures={
        "change": Figure(-1.0, Shown.CHANGE, "weight"),
        "recent": Figure(80.0, Shown.VALUE, "weight"),
        "days": Figure(27),
    },
    state="lower",
)


def test_figures_stand_in_the_owners_units() -> None:
    # 80 kg / 0.45359237 = 176.37 lb, 1 kg = 2.20 lb.
    assert sentences(FOUND, Formatter()) == ("Down by 1.0\u202fkg.", "80.0\u202fkg on 27 days.")
    assert sentences(FOUND, Formatter(imperial=True)) == ("Down by 2.2\u202flb.", "176.4\u202flb on 27 days.")


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Figure(27.6, Shown.PERCENT), "28\u202f%"),
        (Figure(-0.456, Shown.NUMBER), "\u22120.46"),
        (Figure(136.4, Shown.RANGE_END, "systolic_pressure"), "136"),
        (Figure(-20.0, Shown.CHANGE, "sleep"), "20m"),
    ],
)
def test_each_kind_of_figure_has_its_form(figure: Figure, text: str) -> None:
    assert figure_text(figure, Formatter()) == text


def test_what_it_rests_on_is_said() -> None:
    # Day 20 742 is 2026-10-16: 20 454 is 2026-01-01, and October begins 273 days later.
    assert basis(FOUND) == "2026-10-16–2026-11-12 · 27 of 28 days with data"
