"""Reports of small stores; every expected figure is derived beside the data."""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest

from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.model.batch import SampleBatch
from healthdesk.model.finding import Finding, Severity
from healthdesk.model.night import Stage
from healthdesk.model.periodic import Measure, PeriodKind, Report, Verdict, period_of
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.zones import UNKNOWN_OFFSET, day_of
from healthdesk.services import ingest
from healthdesk.services.library import Library
from healthdesk.services.profile import change_settings
from healthdesk.services.report import report
from tests.unit.services.conftest import WATCH, batch, events, utc

MONDAY = date(2026, 7, 27)  # of ISO week 31
TODAY = MONDAY + timedelta(days=9)  # that week is over
WEEK, MONTH = PeriodKind.WEEK, PeriodKind.MONTH
# Steps a day of the eight weeks before, oldest first.
BEFORE = (7000.0, 7100.0, 6900.0, 7000.0, 7200.0, 7000.0, 6900.0, 7100.0)


def daily(metric: str, first: date, values: Sequence[float | None]) -> SampleBatch:
    """One sample at noon of each day; None: no data."""
    days = [(first + timedelta(days=i), value) for i, value in enumerate(values) if value is not None]
    return batch(metric, [(f"{day} 10:00", f"{day} 10:30", value) for day, value in days])


def reading(metric: str, first: date, values: Sequence[float | None]) -> SampleBatch:
    """One reading at noon of each day; None: no data."""
    days = [(first + timedelta(days=i), value) for i, value in enumerate(values) if value is not None]
    return batch(metric, [(f"{day} 10:00", f"{day} 10:00", value) for day, value in days])


def eight_weeks(*this: float | None) -> SampleBatch:
    """The weeks of BEFORE, then this one day by day."""
    return daily("steps", MONDAY - timedelta(weeks=8), [*np.repeat(BEFORE, 7).tolist(), *this])


def store(library: Library, *batches: SampleBatch, sessions: Sequence[Session] = ()) -> None:
    ingest.store_events(library, [*events(*batches), *sessions], file="x", job=NullJob())


def one(found: Report, metric: str = "steps") -> Measure:
    return next(measure for measure in found.measures if measure.metric == metric)


@pytest.mark.parametrize(("steps", "verdict"), [(8000.0, Verdict.MORE), (7980.0, Verdict.WITHIN)])
def test_a_week_against_the_one_before(library: Library, steps: float, verdict: Verdict) -> None:
    store(library, eight_weeks(*[steps] * 7))
    found = report(library, WEEK, MONDAY, today=TODAY)
    measure = one(found)
    assert (found.period.key, found.period.running, found.earlier, found.later) == ("2026-W31", False, True, True)
    assert (measure.value, measure.before, measure.total) == (steps, 7100.0, 7 * steps)
    assert (measure.covered, measure.covered_before) == (7, 7)
    # The changes are 100, 200, 100, 200, 200, 100, 200: the median 200, three ordinary ones 3 x 1.4826 x 200 = 889.56.
    assert measure.ordinary == pytest.approx(296.52)
    # The 60 days before hold 14 x 6900, 21 x 7000, 14 x 7100, 7 x 7200 and 4 without data. The quarters lie at places
    # 13.75 and 41.25 of 0..55: three quarters of the way from 6900 to 7000, and 7100.
    assert measure.baseline.span == (6975.0, 7100.0)
    assert measure.verdict is verdict


def test_a_running_week_is_compared_with_the_same_days(library: Library) -> None:
    # Thursday, so Monday to Wednesday are over; Thursday's 20 000 so far do not count. The week before: 1000 on its first
    # three days and 9000 on the others.
    store(library, daily("steps", MONDAY - timedelta(days=7), [1000.0] * 3 + [9000.0] * 4 + [2000.0] * 3 + [20_000.0]))
    found = report(library, WEEK, today=MONDAY + timedelta(days=3))
    measure = one(found)
    assert (found.period.days, found.period.running, found.later) == (3, True, False)
    assert (measure.value, measure.before) == (2000.0, 1000.0)
    assert measure.verdict is Verdict.UNKNOWN  # of one week before nobody knows how much weeks differ
    assert (found.before.first, found.before.until) == (day_of(MONDAY) - 7, day_of(MONDAY) - 5)


def test_on_a_monday_the_newest_report_is_that_of_the_week_before(library: Library) -> None:
    assert report(library, WEEK, today=MONDAY).period.key == "2026-W30"
    with pytest.raises(UsageError, match=r"No day of 2026-W31 is over yet\. The newest report is that of 2026-W30"):
        report(library, WEEK, MONDAY, today=MONDAY)
    with pytest.raises(UsageError, match="No day of 2027-01"):
        report(library, MONTH, date(2027, 1, 5), today=MONDAY)


def test_weeks_over_a_change_of_clocks_have_an_hour_more_or_less(library: Library) -> None:
    # A hundred steps in every hour of three weeks of October, across the 25 October 2026 on which Berlin's clocks go back.
    begin = utc("2026-10-11 22:00")  # midnight in Berlin, Monday 12 October
    hour = 3_600_000
    starts = begin + np.arange(168 + 169) * hour
    n, zeros = len(starts), np.zeros(len(starts), np.int32)
    store(
        library,
        SampleBatch(
            "steps", "", starts, starts + hour, np.full(n, 100.0), zeros + WATCH, np.full(n, UNKNOWN_OFFSET, np.int16),
            zeros, zeros,
        ),
    )  # fmt: skip
    measure = one(report(library, WEEK, date(2026, 10, 25), today=date(2026, 10, 28)))
    assert (measure.covered, measure.covered_before) == (7, 7)
    assert measure.before == pytest.approx(2400.0)  # 168 hours
    assert measure.total == pytest.approx(16_900.0)  # 169 hours
    assert measure.value == pytest.approx(16_900.0 / 7)
    assert measure.days[-1] == pytest.approx(2500.0)


def test_week_53_ends_in_the_year_after(library: Library) -> None:
    # 28 December 2026 to 3 January 2027 is week 53 of 2026: 1 January 2026 was a Thursday.
    store(library, daily("steps", date(2026, 12, 21), [1000.0] * 7 + [3000.0] * 4 + [4000.0] * 3 + [9.0] * 2))
    found = report(library, WEEK, date(2027, 1, 1), today=date(2027, 1, 6))
    assert (found.period.key, found.period.days) == ("2026-W53", 7)
    assert one(found).total == 24_000.0
    assert one(found).before == 1000.0
    later = report(library, WEEK, date(2027, 1, 4), today=date(2027, 1, 6))
    assert (later.period.key, later.before.key) == ("2027-W01", "2026-W53")
    assert (one(later).value, one(later).before) == (9.0, 3000.0)  # Monday and Tuesday of both


@pytest.mark.parametrize(
    ("day", "days", "before"), [(date(2026, 3, 9), 31, 28), (date(2028, 3, 1), 31, 29), (date(2026, 1, 31), 31, 31)]
)
def test_months_have_their_own_lengths(day: date, days: int, before: int) -> None:
    period = period_of(MONTH, day)
    assert (period.days, period.back().days) == (days, before)
    assert period.back(12).key == f"{day.year - 1}-{day.month:02}"


def test_of_a_running_month_a_shorter_one_before_has_all_its_days() -> None:
    period = period_of(MONTH, date(2026, 3, 1), until=date(2026, 3, 30))
    assert (period.days, period.back().days) == (30, 28)


def test_too_few_days_are_no_figure_but_a_reading_now_and_then_is_one(library: Library) -> None:
    # Three of seven days with steps are fewer than half; four are enough. Weight is measured now and then.
    week = MONDAY - timedelta(days=7)
    store(
        library,
        daily("steps", week, [1000.0, 2000.0, 3000.0, 6000.0, None, None, None, 500.0, 500.0, 500.0]),
        reading("weight", week, [80.0, *[None] * 8, 81.5]),
    )
    found = report(library, WEEK, MONDAY, today=TODAY)
    steps, weight = one(found), one(found, "weight")
    assert (steps.value, steps.before, steps.covered, steps.total) == (None, 3000.0, 3, 1500.0)
    assert (weight.value, weight.before, weight.covered, weight.total) == (81.5, 80.0, 1, None)
    assert steps.verdict is weight.verdict is Verdict.UNKNOWN


def test_an_empty_store_and_one_sample(library: Library) -> None:
    empty = report(library, WEEK, MONDAY, today=TODAY)
    assert (empty.measures, empty.sleep, empty.workouts, empty.notable, empty.records) == ((), None, None, (), ())
    assert (empty.earlier, empty.insights) == (False, ())
    store(library, daily("steps", MONDAY, [1234.0]))
    single = one(report(library, WEEK, MONDAY, today=TODAY))
    assert (single.value, single.covered, single.total, single.baseline.span) == (None, 1, 1234.0, None)


def test_measures_of_the_dashboard_come_first_and_others_need_data_of_either_period(library: Library) -> None:
    store(
        library,
        daily("steps", MONDAY, [1.0] * 7),
        daily("flights_climbed", MONDAY, [1.0] * 7),
        reading("weight", MONDAY - timedelta(days=60), [80.0]),
        reading("respiratory_rate", MONDAY - timedelta(days=60), [15.0]),
    )
    change_settings(library, NullJob(), dashboard=("weight", "flights_climbed"))
    found = report(library, WEEK, MONDAY, today=TODAY)
    assert [(m.metric, m.pinned) for m in found.measures] == [
        ("weight", True), ("flights_climbed", True), ("steps", False),
    ]  # fmt: skip


def test_goals_count_days_and_rows_beyond_the_period(library: Library) -> None:
    # 12 000 on each of the 100 days up to Sunday: more than the report reads for its comparisons.
    store(library, daily("steps", MONDAY + timedelta(days=6 - 99), [12_000.0] * 100))
    goal = one(report(library, WEEK, MONDAY, today=TODAY)).goal
    assert goal is not None
    assert (goal.goal, goal.met, goal.streak) == (10_000.0, 7, 100)


def test_each_day_is_judged_by_the_goal_that_it_had(library: Library) -> None:
    # 12 000 steps on each of 20 days up to Sunday; from Friday on the goal was 12 001, on Sunday 11 000 again.
    store(library, daily("steps", MONDAY + timedelta(days=6 - 19), [12_000.0] * 20))
    history = (
        {"first": MONDAY + timedelta(days=4), "value": 12_001},
        {"first": MONDAY + timedelta(days=6), "value": 11_000},
    )
    change_settings(library, NullJob(), goals={"steps": history})
    goal = one(report(library, WEEK, MONDAY, today=TODAY)).goal
    assert goal is not None
    assert (goal.goal, goal.met, goal.streak) == (11_000.0, 5, 1)


def test_a_day_without_data_ends_a_row(library: Library) -> None:
    store(library, daily("steps", MONDAY, [12_000.0, 12_000.0, 9000.0, 12_000.0, None, 12_000.0, 12_000.0]))
    goal = one(report(library, WEEK, MONDAY, today=TODAY)).goal
    assert goal is not None
    assert (goal.met, goal.streak) == (5, 2)


@pytest.mark.parametrize(("days", "top", "expected"), [(90, 9001.0, [9001.0]), (90, 9000.0, []), (89, 9001.0, [])])
def test_a_record_is_higher_than_every_day_before_of_which_there_are_enough(
    library: Library, days: int, top: float, expected: list[float]
) -> None:
    values = [9000.0] + [5000.0] * (days - 1)
    store(library, daily("steps", MONDAY - timedelta(days=days), [*values, top]))
    found = report(library, WEEK, MONDAY, today=TODAY).records
    assert [record.value for record in found] == expected
    assert all((record.day, record.days) == (day_of(MONDAY), days) for record in found)


def test_nights_and_workouts_of_the_period(library: Library) -> None:
    # Berlin is two hours ahead: asleep from 23:00 to 06:00, and from 00:00 to 08:00 with half an hour awake.
    sunday, monday = MONDAY - timedelta(days=1), MONDAY
    tuesday = MONDAY + timedelta(days=1)
    night = [
        (f"{sunday} 21:00", f"{monday} 04:00", float(Stage.ASLEEP)),
        (f"{monday} 22:00", f"{tuesday} 02:00", float(Stage.CORE)),
        (f"{tuesday} 02:00", f"{tuesday} 02:30", float(Stage.AWAKE)),
        (f"{tuesday} 02:30", f"{tuesday} 06:00", float(Stage.DEEP)),
    ]
    workouts = [
        workout("running", f"{monday} 08:00", 600.0, 2000.0),
        workout("running", f"{MONDAY + timedelta(days=6)} 21:30", None, 1000.0),  # 23:30 on Sunday: of this week
        workout("yoga", f"{tuesday} 08:00", 900.0, None),
        workout("running", f"{sunday} 21:30", 60.0, 1.0),  # 23:30 on Sunday: of the week before
    ]
    store(library, batch("sleep", night), sessions=workouts)
    found = report(library, WEEK, MONDAY, today=TODAY)
    sleep = found.sleep
    assert sleep is not None
    assert (sleep.nights, sleep.asleep, sleep.spread) == (2, (420 + 450) / 2, None)
    assert (sleep.bed, sleep.wake) == ((660 + 720) / 2, (1080 + 1200) / 2)  # minutes since noon
    assert sleep.shortest == (day_of(monday), 420.0)
    assert sleep.longest == (day_of(tuesday), 450.0)
    done = found.workouts
    assert done is not None
    # The second one has no time of its own and lasts its 10 minutes.
    assert (done.count, done.seconds, done.distance_m) == (3, 600.0 + 600.0 + 900.0, 3000.0)
    assert done.types == (("running", 2), ("yoga", 1))
    assert found.workouts_before is not None
    assert found.workouts_before.count == 1


def workout(kind: str, start: str, seconds: float | None, meters: float | None) -> Session:
    begin = utc(start)
    return Session(
        SessionKind.WORKOUT, kind, begin, begin + 600_000, WATCH, UNKNOWN_OFFSET, seconds, meters, None, {}, []
    )


def test_days_that_stand_out(library: Library) -> None:
    # 60 days of 58, 60, 62 in turn: the median is 60, the median deviation 2, a robust standard deviation 2.9652. 3.5 of
    # them are 10.38, so 71 beats are far and 70 are not.
    before = [(58.0, 60.0, 62.0)[i % 3] for i in range(60)]
    store(library, reading("resting_heart_rate", MONDAY - timedelta(days=60), [*before, 70.0, 71.0]))
    friday = MONDAY + timedelta(days=4)
    change_settings(library, NullJob(), annotations=({"day": friday, "text": "A race"},))
    found = report(library, WEEK, MONDAY, today=TODAY).notable
    assert [(day.day - day_of(MONDAY), [far.value for far in day.far], day.notes) for day in found] == [
        (1, [71.0], ()), (4, [], ("A race",)),
    ]  # fmt: skip


def test_what_is_only_logged_is_told_as_such(library: Library) -> None:
    store(library, daily("alcoholic_drinks", MONDAY - timedelta(days=1), [1.0, 2.0, 1.5]))
    found = report(library, WEEK, MONDAY, today=TODAY)
    assert found.measures == ()
    (logged,) = found.logged
    assert (logged.total, logged.days, logged.total_before, logged.days_before) == (3.5, 2, 1.0, 1)


def finding(last: date) -> Finding:
    return Finding("a_rule", "steps", Severity.INFO, "T", "B", day_of(last) - 27, day_of(last), 28, {}, "s")


def test_insights_are_those_that_were_found_or_went_on_then(library: Library) -> None:
    at = utc(f"{MONDAY + timedelta(days=2)} 12:00")  # Wednesday
    library.store.replace_insights([finding(MONDAY + timedelta(days=20))], [], [], [], at)

    def keys(monday: date) -> list[str]:
        found = report(library, WEEK, monday, today=MONDAY + timedelta(days=40))
        return [one.finding.rule for one in found.insights]

    assert keys(MONDAY) == ["a_rule"]  # found on Wednesday, as of Tuesday
    assert keys(MONDAY + timedelta(days=7)) == ["a_rule"]  # went on
    assert keys(MONDAY + timedelta(days=14)) == ["a_rule"]  # held last on that Sunday
    assert keys(MONDAY - timedelta(days=7)) == []
    assert keys(MONDAY + timedelta(days=21)) == []
    library.store.mute_rule("a_rule", on=True)
    assert keys(MONDAY) == []
