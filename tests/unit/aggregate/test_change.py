"""How much a figure changes anyway, and what is more than that; all numbers derived by hand."""

import numpy as np
import pytest

from healthdesk.aggregate.change import judged, ordinary_change
from healthdesk.model.periodic import Verdict

NAN = float("nan")


def test_the_ordinary_change_is_the_median_change_as_a_standard_deviation() -> None:
    # Changes: 1, 2, 3, 10; their median is 2.5.
    assert ordinary_change(np.array([10.0, 11.0, 9.0, 12.0, 22.0])) == pytest.approx(2.5 * 1.4826)


def test_a_steady_rise_is_the_ordinary_change_itself() -> None:
    # Levels 1 to 9 vary a lot; from one to the next it is always 1.
    assert ordinary_change(np.arange(1.0, 10.0)) == pytest.approx(1.4826)


def test_where_most_changes_are_nothing_their_mean_counts() -> None:
    # Changes: 0, 0, 0, 4; the median is 0, the mean 1.
    assert ordinary_change(np.array([5.0, 5.0, 5.0, 5.0, 9.0])) == pytest.approx(1.2533)
    assert ordinary_change(np.full(6, 5.0)) == 0.0


def test_a_gap_is_no_change_and_four_changes_are_needed() -> None:
    assert ordinary_change(np.array([1.0, 2.0, NAN, 4.0, 5.0, 6.0])) is None  # 1 to 2, 4 to 5, 5 to 6
    assert ordinary_change(np.array([1.0, 2.0, NAN, 4.0, 5.0, 6.0, 7.0])) == pytest.approx(1.4826)


@pytest.mark.parametrize(
    ("after", "ordinary", "usual", "amount", "expected"),
    [
        (131.0, 10.0, None, False, Verdict.MORE),  # 31 > 3 x 10
        (130.0, 10.0, None, False, Verdict.WITHIN),
        (69.0, 10.0, None, False, Verdict.MORE),
        (110.1, 1.0, (80.0, 106.98), False, Verdict.MORE),  # half of 26.98 / 1.349 is 10
        (109.9, 1.0, (80.0, 106.98), False, Verdict.WITHIN),
        (104.9, 1.0, (99.0, 100.0), True, Verdict.WITHIN),  # an amount that changed by less than 5 of 100
        (104.9, 1.0, (99.0, 100.0), False, Verdict.MORE),
        (100.1, 0.0, None, False, Verdict.MORE),  # it never changed before
        (100.0, 0.0, None, False, Verdict.WITHIN),
        (None, 1.0, None, False, Verdict.UNKNOWN),
        (100.0, None, None, False, Verdict.UNKNOWN),
    ],
)
def test_a_clear_change_is_far_and_large(
    after: float | None, ordinary: float | None, usual: tuple[float, float] | None, amount: bool, expected: Verdict
) -> None:
    assert judged(100.0, after, ordinary, usual, amount=amount) is expected


def test_noise_is_called_a_change_about_once_in_thirty() -> None:
    # Weeks of independent normal days; the sentence in the report promises about one in 30.
    days = np.random.default_rng(5).normal(100.0, 20.0, (3000, 9, 7))
    found = 0
    for person in days:
        weeks = person.mean(axis=1)
        usual = tuple(np.quantile(person[:-1], (0.25, 0.75)).tolist())
        verdict = judged(weeks[-2], weeks[-1], ordinary_change(weeks[:-1]), usual, amount=False)
        found += verdict is Verdict.MORE
    assert found / len(days) < 1 / 25
