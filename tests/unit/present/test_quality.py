"""The words about how complete the data are."""

from datetime import date

import pytest

from healthdesk.model.quality import MetricQuality, Quality, Rejection, SourceDays
from healthdesk.model.zones import day_of
from healthdesk.present.quality import Rating, quality_page, rating
from healthdesk.present.values import Formatter

TODAY = date(2026, 11, 25)
NOW = day_of(TODAY)
FORMATTER = Formatter()


def one(metric: str = "steps", *, days: int = 100, length: int = 100, late: int | None = None) -> MetricQuality:
    last = NOW - (late or 0)
    first = last - length + 1
    sources = (SourceDays("Watch", days, first, last), SourceDays("Phone", 1, last, last))
    missing = length - days
    gaps, since = (1, first + 1) if missing else (0, None)
    return MetricQuality(metric, first, last, days, gaps, missing, since, late, sources)


@pytest.mark.parametrize(
    ("days", "late", "expected"),
    [
        (100, None, Rating.COMPLETE),
        (90, None, Rating.COMPLETE),
        (89, None, Rating.GAPS),
        (50, None, Rating.GAPS),
        (49, None, Rating.SPARSE),
        (100, 3, Rating.LATE),
    ],
)
def test_rating_goes_by_the_share_of_days(days: int, late: int | None, expected: Rating) -> None:
    assert rating(one(days=days, late=late)) is expected


def page(*metrics: MetricQuality, rejections: tuple[Rejection, ...] = (), rejected: int = 0) -> Quality:
    listed = sum(r.count for r in rejections)
    return Quality(
        NOW, metrics, metrics[0].sources if metrics else (), rejections, 2000, rejected, rejected - listed, 2
    )


def test_a_row_says_days_gaps_and_sources() -> None:
    row = quality_page(page(one(days=97)), FORMATTER).metrics[0]
    assert (row.days, row.share) == ("97 of 100 days", "97\u202f%")
    # The first day was 99 days before 25 November: 18 August; the gap begins on the next.
    assert (row.gaps, row.longest) == ("1 gap", "longest 3 days, from 19 Aug")
    assert (row.latest, row.late) == ("Today", "")
    assert row.sources == "Watch 100\u202f%, Phone 1\u202f%"


def test_nearly_all_is_not_all() -> None:
    row = quality_page(page(one(days=1999, length=2000)), FORMATTER).metrics[0]
    assert row.share == "99\u202f%"


def test_late_metrics_come_first() -> None:
    found = quality_page(page(one("heart_rate"), one("steps", late=4)), FORMATTER)
    assert [row.metric for row in found.metrics] == ["steps", "heart_rate"]
    assert found.metrics[0].late == "4 days late"
    assert found.sentence == "2 metrics from 2 sources · 1 late · no record was rejected"


def test_rejections_are_all_counted() -> None:
    listed = (Rejection("ends before it begins", "steps", 37), Rejection("no unit", "HKThing", 3))
    found = quality_page(page(one(), rejections=listed, rejected=1042), FORMATTER)
    assert [(r.reason, r.what, r.count) for r in found.rejections] == [
        ("Ends before it begins", "Steps", "37"),
        ("No unit", "HKThing", "3"),
        ("Further ones, not listed", "", "1,002"),
    ]
    assert found.rejected == "1,042 of 2,000 records rejected"
