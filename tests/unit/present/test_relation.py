"""What is said of two metrics, and what is not."""

import csv
import io
from datetime import date

import numpy as np
import pytest

from healthdesk.model.compare import Estimate, Relation
from healthdesk.model.zones import day_of
from healthdesk.present.relation import RelationModel, dot_readout, relation_csv, relation_model, relation_table
from healthdesk.present.values import Formatter
from tests.unit.present.test_trends import plain

FORMATTER = Formatter()
FIRST = day_of(date(2026, 6, 1))
WEAK, NONE = Estimate(0.21, 0.02, 0.38), Estimate(0.05, -0.1, 0.2)


def relation(
    one: str = "steps",
    other: str = "sleep",
    lag: int = 0,
    n: int = 212,
    rho: Estimate | None = WEAK,
    daily: Estimate | None = WEAK,
    slow: tuple[float, float] = (0.1, 0.1),
    line: tuple[float, float] | None = None,
) -> Relation:
    at = np.arange(n)
    x = np.array([5000.0 + i for i in range(n)], np.float64)
    y = np.array([400.0 + i for i in range(n)], np.float64)
    return Relation(one, other, lag, FIRST, FIRST + n - 1 + lag, FIRST + at, x, y, rho, daily, slow, line)


def shown(**changes: object) -> RelationModel:
    return relation_model(relation(**changes), FORMATTER)  # type: ignore[arg-type]


def test_a_weak_relation_is_called_so_and_causes_nothing() -> None:
    verdict = shown().verdict
    assert verdict.title == "Weak relation"
    assert plain(verdict.text) == (
        "Days with more steps tended to be days with more sleep (ρ 0.21, 95 % 0.02 to 0.38, 212 days). "
        "It does not say that one causes the other."
    )
    assert verdict.clear
    assert verdict.notes == ("A night counts to the day on which it ends.",)


@pytest.mark.parametrize(
    ("rho", "title"),
    [(0.19, "Very weak"), (0.2, "Weak"), (-0.4, "Moderate"), (0.6, "Strong"), (-0.85, "Very strong")],
)
def test_strength_has_words(rho: float, title: str) -> None:
    found = shown(rho=Estimate(rho, min(rho, 0.01), max(rho, -0.01)))
    assert found.verdict.title == f"{title} relation"


def test_later_days_and_the_other_direction() -> None:
    down = Estimate(-0.5, -0.6, -0.4)
    text = shown(other="resting_heart_rate", lag=1, rho=down).verdict.text
    assert text.startswith("Days with more steps tended to be followed by a day with lower resting heart rate (")
    text = shown(one="weight", other="steps", lag=2, rho=down).verdict.text
    assert text.startswith("Two days after days with higher weight there tended to be fewer steps (")


def test_an_interval_with_zero_in_it_is_no_clear_relation_as_printed() -> None:
    found = shown(rho=NONE, daily=NONE, line=(0.1, 1.0))
    assert found.verdict.title == "No clear relation"
    assert not found.verdict.clear
    assert "more or less sleep" in found.verdict.text
    assert found.line is None
    assert shown(rho=Estimate(0.2, 0.004, 0.4)).verdict.title == "No clear relation"  # prints 0.00 to 0.40


def test_too_few_days_have_no_figure() -> None:
    found = shown(n=29, rho=None, daily=None)
    assert found.verdict.title == "Too few days"
    assert found.verdict.text.startswith("29 days have both. A relation is told from 30 days on")
    assert [stat.name for stat in found.statistics] == ["Days with both"]
    assert shown(n=1, rho=None, daily=None).verdict.text.startswith("1 day has both.")
    assert shown(n=0, rho=None, daily=None).spoken


def test_slow_change_is_warned_of() -> None:
    notes = shown(other="weight", rho=WEAK, daily=NONE, slow=(0.45, 0.6)).verdict.notes
    assert "45\u202f% of steps and 60\u202f% of weight" in notes[0]
    assert notes[1] == "From day to day, without slow change, no clear relation is left (ρ 0.05, −0.10 to 0.20)."
    opposite = Estimate(-0.3, -0.4, -0.2)
    assert "the two do go together (ρ −0.30" in shown(other="weight", daily=opposite).verdict.notes[0]


def test_the_line_is_drawn_where_the_relation_is_clear_and_goes_its_way() -> None:
    # Sleep 400 min + 0.1 min a step: 5000 -> 900 min = 15 h, 5211 -> 921.1 min.
    line = shown(line=(0.1, 400.0)).line
    assert line is not None
    assert line[0] == pytest.approx((5000, 15))
    assert line[1] == pytest.approx((5211, 921.1 / 60))
    assert shown(line=(0.0, 400.0)).line is None
    assert shown(line=(-0.1, 400.0)).line is None


def test_a_dot_tells_its_day_and_both_values() -> None:
    told = dot_readout(shown(), 3, FORMATTER)
    assert told.title == "Thu 4 Jun 2026"
    assert [(row.name, plain(row.value)) for row in told.rows] == [("Steps", "5,003"), ("Sleep", "6h 43m")]
    later = dot_readout(shown(lag=1), 3, FORMATTER)
    assert later.rows[1].name == "Sleep, Fri 5 Jun 2026"


def test_the_same_figures_as_table_and_file() -> None:
    found = shown(lag=1)
    table = relation_table(found, FORMATTER)
    assert table.titles == ("Day", "Steps", "Sleep · next day")
    assert [plain(cell) for cell in table.rows[0]] == ["Mon 1 Jun 2026", "5,000", "6h 40m"]
    rows = list(csv.reader(io.StringIO(relation_csv(found, FORMATTER))))
    assert rows[1][:3] == ["2026-06-01", "5000", "2026-06-02"]
    assert float(rows[1][3]) == pytest.approx(400 / 60)
    assert len(rows) == 213


def test_values_are_in_the_units_of_the_owner() -> None:
    found = relation_model(relation(other="weight"), Formatter(imperial=True))
    assert found.y[0] == pytest.approx(400 / 0.45359237)
    assert found.label_y == "Weight, lb"
