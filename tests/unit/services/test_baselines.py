"""What is usual in a real store, where another device took over."""

from datetime import date, timedelta

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.periodic import PeriodKind
from healthdesk.model.zones import day_of
from healthdesk.services import ingest, insights
from healthdesk.services.baselines import baseline_before, main_sources
from healthdesk.services.day import day_summary
from healthdesk.services.library import Library
from healthdesk.services.report import report
from healthdesk.services.series import day_series
from tests.unit.services.conftest import PHONE, WATCH, batch, events

DAY = date(2026, 7, 31)
LAST = day_of(DAY)


def keep_heart_rates(library: Library, *, days: int, new: int, newest: int) -> None:
    """54 and 56 by the watch on the days up to DAY, 65 and 67 on the last `new` of them; those are told by `newest`."""
    rows: dict[int, list[tuple[str, str, float]]] = {WATCH: [], PHONE: []}
    for k in range(days - 1, -1, -1):
        at = f"{DAY - timedelta(days=k)} 08:00"
        rows[newest if k < new else WATCH].append((at, at, (65.0 if k < new else 54.0) + 2 * (k % 2)))
    told = (batch("resting_heart_rate", found, source) for source, found in rows.items() if found)
    ingest.store_events(library, events(*told), file="x", job=NullJob())


def test_the_source_that_gave_most_tells_a_day(library: Library) -> None:
    morning, noon = (f"{DAY} 08:00", f"{DAY} 09:00"), (f"{DAY} 12:00", f"{DAY} 13:00")
    yesterday = tuple(str(DAY - timedelta(days=1)) + hour for hour in (" 08:00", " 09:00"))
    told = (
        batch("steps", [(*morning, 100.0), (yesterday[0], yesterday[1], 10.0)], WATCH),
        batch("steps", [(*morning, 900.0), (*noon, 101.0)], PHONE),  # 900 at the same time as the watch count nothing
    )
    ingest.store_events(library, events(*told), file="x", job=NullJob())
    names = {source.id: source.name for source in library.store.sources()}
    found = main_sources(library, LAST - 2, LAST)["steps"].tolist()
    assert [names.get(source) for source in found] == [None, "Watch", "Phone"]
    assert main_sources(library, LAST - 2, LAST, "steps")["steps"].tolist() == found
    assert main_sources(library, LAST - 2, LAST, "weight") == {}


@pytest.mark.parametrize(("newest", "state", "days"), [(PHONE, "recalibrating", 9), (WATCH, "established", 39)])
def test_the_day_and_the_cards_know_of_another_device(library: Library, newest: int, state: str, days: int) -> None:
    keep_heart_rates(library, days=40, new=10, newest=newest)
    found = day_summary(library, DAY).metrics["resting_heart_rate"].baseline
    assert (found.state, found.days, found.span is None) == (state, days, newest == PHONE)
    assert baseline_before(library, "resting_heart_rate", LAST, LAST) == found
    series = day_series(library, "resting_heart_rate", LAST, 20)  # the 20 days before them are all the watch's
    assert series is not None
    assert (series.baseline.state, series.baseline.days) == (state, 0 if newest == PHONE else 20)


@pytest.mark.parametrize(("newest", "told"), [(WATCH, True), (PHONE, False)])
def test_no_insight_compares_two_devices(library: Library, newest: int, *, told: bool) -> None:
    keep_heart_rates(library, days=140, new=20, newest=newest)
    found = insights.insights(library, today=DAY + timedelta(days=1))
    assert any(one.rule == "resting_heart_rate_level" for one in (kept.finding for kept in found)) == told


@pytest.mark.parametrize(("newest", "verdict"), [(WATCH, "more"), (PHONE, "unknown")])
def test_a_report_has_no_verdict_on_another_device(library: Library, newest: int, verdict: str) -> None:
    keep_heart_rates(library, days=100, new=7, newest=newest)
    found = report(library, PeriodKind.WEEK, DAY - timedelta(days=DAY.weekday()), today=DAY)  # Monday to Thursday
    (measure,) = found.measures
    assert (measure.verdict, measure.baseline.outdated) == (verdict, newest == PHONE)


def test_a_gap_makes_the_day_after_it_have_a_stale_baseline(library: Library) -> None:
    keep_heart_rates(library, days=30, new=0, newest=WATCH)
    for later, state in ((14, "established"), (15, "stale")):
        found = day_summary(library, DAY + timedelta(days=later)).metrics["resting_heart_rate"].baseline
        assert (found.state, found.missing, found.span) == (state, later - 1, (54.0, 56.0))
    assert np.isnan(baseline_before(library, "resting_heart_rate", LAST - 90, LAST - 90).median or np.nan)
