"""The heart in words, and the trace on its paper."""

from datetime import date

import numpy as np
import pytest

from healthdesk.model.finding import DaySeries
from healthdesk.model.heart import Ecg, Heart
from healthdesk.model.views import SessionInfo
from healthdesk.model.zones import day_of
from healthdesk.present.heart import heart_model, strips
from healthdesk.present.values import Formatter
from tests.unit.present.days import established

TODAY = date(2026, 11, 27)
START = 1_795_000_000_000  # 2026-11-18 11:06:40 UTC


def info(**data: object) -> SessionInfo:
    return SessionInfo(1, "ecg", "sinus_rhythm", START, START + 25_000, 60, "Watch", 25.0, None, None, dict(data))


def series(*last: float, usual: tuple[float, float] | None = (55.0, 58.0)) -> DaySeries:
    value = np.full(90, np.nan)
    value[0] = 56.0
    value[90 - len(last) :] = last
    return DaySeries(day_of(TODAY) - 1, value, value, value, established(usual))


@pytest.mark.parametrize(
    ("last", "usual", "figure", "verdict"),
    [
        ([60.0, np.nan, 62.0], (55.0, 58.0), "61", "Above usual, 55–58\u202fbpm · 2 of 7 days"),
        ([50.0], (55.0, 58.0), "50", "Below usual, 55–58\u202fbpm · 1 of 7 days"),
        (
            [58.4],
            (55.0, 58.0),
            "58",
            "Within usual, 55–58\u202fbpm · 1 of 7 days",
        ),  # as it is shown, 58 is not above 58
        ([56.0], None, "56", "Usual range after 14 days, 9 so far · 1 of 7 days"),
    ],
)
def test_the_last_week_against_what_is_usual(
    last: list[float], usual: tuple[float, float] | None, figure: str, verdict: str
) -> None:
    model = heart_model(Heart(TODAY, {"resting_heart_rate": series(*last, usual=usual)}, ()), Formatter())
    (card,) = model.cards
    assert (card.figure[0].number, card.verdict) == (figure, verdict)


def test_a_week_without_data_has_no_figure() -> None:
    (card,) = heart_model(Heart(TODAY, {"resting_heart_rate": series()}, ()), Formatter()).cards
    assert (card.figure, card.verdict) == ((), "No data in the last 7 days")


def test_ecgs_are_called_what_the_device_called_them() -> None:
    ecgs = (info(classification="Sinus Rhythm", average_heart_rate=63), info())
    rows = heart_model(Heart(TODAY, {}, ecgs), Formatter()).ecgs
    assert [(row.said, row.when, row.clock, row.rate) for row in rows] == [
        ("Sinus Rhythm", "18 Nov", "12:06", "63\u202fbpm"),
        ("Sinus rhythm", "18 Nov", "12:06", ""),
    ]


def test_a_trace_is_cut_in_rows_of_ten_seconds_around_its_middle() -> None:
    microvolts = np.full(
        2500, 300.0
    )  # 25 s at 100 Hz, standing at 0.3 mV, with one beat of 1.2 mV more and one dip of 0.4
    microvolts[150], microvolts[160] = 1500.0, -100.0
    shown = strips(Ecg(info(classification="Sinus Rhythm", lead="Lead I"), microvolts, 100.0), Formatter())
    assert [len(row) for row in shown.rows] == [1000, 1000, 500]
    assert (shown.rows[0][150], shown.rows[0][160], shown.rows[1][0]) == pytest.approx((1.2, -0.4, 0.0))
    assert (shown.low_mv, shown.high_mv) == (-0.5, 1.5)
    assert shown.subtitle == "Wed 18 Nov 2026, 12:06 · Watch · Lead I · 100 Hz"
    assert shown.words == "ECG of 25 seconds, called Sinus Rhythm by the device"


def test_a_recording_without_a_trace_says_so() -> None:
    shown = strips(Ecg(info(), np.zeros(0), 0.0), Formatter())
    assert (shown.rows, shown.words) == ((), "No trace")
