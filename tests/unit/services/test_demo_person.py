from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np
import pytest

from healthdesk.model.batch import SampleBatch, SourceSeen
from healthdesk.model.night import Stage
from healthdesk.model.registry import metric
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.zones import DAY_MS, HOUR_MS, ZoneHistory, date_of, day_of
from healthdesk.services.demo_columns import CUFF, PHONE, SCALE, SENSOR, WATCH
from healthdesk.services.demo_person import demo_person
from healthdesk.services.demo_plan import HOME_ZONE, journeys

END = date(2026, 11, 24)
DAYS = 730


@dataclass
class Person:
    batches: dict[str, SampleBatch]
    sessions: list[Session]
    zones: ZoneHistory

    def days(self, metric_id: str, source: int) -> dict[int, float]:
        """Sum of a metric by local day, counted back from the end."""
        batch = self.batches[metric_id]
        mine = batch.source == source
        days = self.zones.days(batch.start[mine])
        found: dict[int, float] = {}
        for day, value in zip((day_of(END) - days).tolist(), batch.value[mine].tolist(), strict=True):
            found[day] = found.get(day, 0.0) + value
        return found


def make(end: date = END, days: int = DAYS) -> Person:
    batches, sessions = {}, []
    for event in demo_person(end, days):
        if isinstance(event, SampleBatch):
            assert event.metric not in batches
            batches[event.metric] = event
        elif isinstance(event, Session):
            sessions.append(event)
    return Person(batches, sessions, ZoneHistory(HOME_ZONE, journeys(end, days)))


@pytest.fixture(scope="module")
def person() -> Person:
    return make()


def test_the_person_is_the_same_every_time(person: Person) -> None:
    again = make()
    assert again.batches.keys() == person.batches.keys()
    for name, batch in person.batches.items():
        for column in ("start", "end", "value", "source", "meta"):
            np.testing.assert_array_equal(getattr(again.batches[name], column), getattr(batch, column))


def test_thirty_days_are_the_last_thirty_of_two_years(person: Person) -> None:
    month = make(days=30)
    for name, batch in month.batches.items():
        whole = person.batches[name]
        since = int(person.zones.day_start(day_of(END) - 29)) + DAY_MS // 2
        for column in ("start", "end", "value", "source"):
            np.testing.assert_array_equal(
                getattr(batch, column)[batch.start >= since], getattr(whole, column)[whole.start >= since], name
            )


def test_two_years_end_on_the_day_asked_for(person: Person) -> None:
    days = person.zones.days(person.batches["steps"].start)
    assert date_of(days.max()) == END
    assert day_of(END) - days.min() == DAYS - 1


@pytest.mark.parametrize("days", [1, 2, 20, 50])
def test_few_days_work_as_well(days: int) -> None:
    steps = make(days=days).batches["steps"]
    assert len(np.unique(make(days=days).zones.days(steps.start))) >= max(1, days - 1)


def test_every_value_is_plausible_and_every_batch_ordered(person: Person) -> None:
    assert {"steps", "distance", "active_energy", "resting_energy", "flights_climbed", "heart_rate"} < set(
        person.batches
    )
    for name, batch in person.batches.items():
        low, high = metric(name).plausible
        assert np.isfinite(batch.value).all()
        assert batch.value.min() >= low
        assert batch.value.max() <= high
        assert (batch.end >= batch.start).all()
        assert (np.diff(batch.start) >= 0).all()
        assert batch.unit == metric(name).unit


def test_every_source_is_announced() -> None:
    announced = {e.index for e in demo_person(END, 40) if isinstance(e, SourceSeen)}
    used = {int(s) for e in demo_person(END, 40) if isinstance(e, SampleBatch) for s in np.unique(e.source)}
    assert used == announced == {WATCH, PHONE, SCALE, CUFF, SENSOR}


def test_no_source_contradicts_itself(person: Person) -> None:
    """Two records of one source never cover the same time, so nothing but two sources can overlap."""
    for name in ("steps", "distance", "active_energy", "resting_energy", "exercise_time", "stand_hours"):
        batch = person.batches[name]
        for source in (WATCH, PHONE):
            mine = batch.source == source
            assert (batch.end[mine][:-1] <= batch.start[mine][1:]).all(), name


def test_the_phone_counts_part_of_the_watchs_steps(person: Person) -> None:
    watch, phone = person.days("steps", WATCH), person.days("steps", PHONE)
    shares = [phone[day] / watch[day] for day in watch.keys() & phone.keys()]
    assert 0.4 < float(np.median(shares)) < 0.9
    steps = person.batches["steps"]
    theirs = steps.start[steps.source == WATCH]
    at = steps.start[steps.source == PHONE]
    before = theirs[np.searchsorted(theirs, at, side="right") - 1]
    assert 0.8 < np.mean(at - before < 5 * 60_000) < 0.98  # most overlap; the rest fills what the watch missed


def test_while_the_watch_charges_the_phone_fills_in(person: Person) -> None:
    rate = person.batches["heart_rate"]
    looks = rate.start[rate.source == WATCH]
    gaps = [(a, b) for a, b in pairwise(looks.tolist()) if 35 * 60_000 < b - a < 90 * 60_000]
    assert len(gaps) > 0.9 * DAYS
    steps = person.batches["steps"]
    phones = steps.source == PHONE
    filled = [((steps.start[phones] >= a) & (steps.end[phones] <= b)).any() for a, b in gaps]
    watched = [((steps.start[~phones] >= a + 300_000) & (steps.end[~phones] <= b - 300_000)).any() for a, b in gaps]
    assert np.mean(filled) > 0.4
    assert not any(watched)


def test_some_days_have_no_watch_and_some_have_nothing(person: Person) -> None:
    watch, phone = person.days("steps", WATCH), person.days("steps", PHONE)
    assert sorted(set(range(DAYS)) - watch.keys()) == [9, 33, 75, 76, 77, 78, 233, 234, 305, 306, 377, 520, 521]
    assert sorted(set(range(DAYS)) - phone.keys()) == [33, 305, 306]


def test_a_cold_shows_in_the_body(person: Person) -> None:
    cold, before = range(18, 25), range(26, 33)
    steps, resting = person.days("steps", WATCH), person.days("resting_heart_rate", WATCH)
    variability = person.batches["heart_rate_variability"]
    day = day_of(END) - person.zones.days(variability.start)
    assert np.mean([steps[d] for d in cold]) < 0.7 * np.mean([steps[d] for d in before])
    assert max(resting[d] for d in cold) >= max(resting[d] for d in before) + 5
    assert variability.value[np.isin(day, cold)].mean() < 0.85 * variability.value[np.isin(day, before)].mean()


def test_days_abroad_are_lived_by_the_clock_there(person: Person) -> None:
    """In New York nobody is up at three in the morning, as the home zone would have it."""
    journey = person.zones.travel[0]
    assert journey.zone == "America/New_York"
    steps = person.batches["steps"]
    local = steps.start + person.zones.offsets(steps.start)
    assert (local % DAY_MS // HOUR_MS).min() >= 5
    at_home = steps.start + ZoneHistory(HOME_ZONE).offsets(steps.start)
    abroad = (local // DAY_MS >= day_of(journey.first)) & (local // DAY_MS <= day_of(journey.last))
    assert (at_home[abroad] % DAY_MS // HOUR_MS < 5).any()


def test_weekends_differ_from_workdays(person: Person) -> None:
    wake = person.batches["sleep"]
    up = wake.end[wake.source == PHONE]
    local = up + person.zones.offsets(up)
    weekend = (local // DAY_MS + 3) % 7 >= 5
    hour = local % DAY_MS / HOUR_MS
    assert hour[weekend].mean() > hour[~weekend].mean() + 1


def test_nights_are_whole(person: Person) -> None:
    sleep = person.batches["sleep"]
    watch, phone = sleep.source == WATCH, sleep.source == PHONE
    assert set(np.unique(sleep.value[phone])) == {Stage.IN_BED}
    assert set(np.unique(sleep.value[watch])) == {Stage.AWAKE, Stage.CORE, Stage.DEEP, Stage.REM}
    asleep = watch & (sleep.value != Stage.AWAKE)
    hours = (sleep.end - sleep.start)[asleep].sum() / HOUR_MS / (DAYS - 13)
    assert 6.5 < hours < 8
    share = Counter[float]()
    for stage in (Stage.CORE, Stage.DEEP, Stage.REM):
        share[stage] = (sleep.end - sleep.start)[sleep.value == stage].sum() / (sleep.end - sleep.start)[asleep].sum()
    assert 0.45 < share[Stage.CORE] < 0.65
    assert 0.1 < share[Stage.DEEP] < 0.22
    assert 0.18 < share[Stage.REM] < 0.3


def test_runs_agree_with_their_heart_rate_and_route(person: Person) -> None:
    runs = [s for s in person.sessions if s.kind is SessionKind.WORKOUT]
    assert 150 < len(runs) < 320
    rate = person.batches["heart_rate"]
    for run in runs[::40]:
        beats = rate.value[(rate.start >= run.start) & (rate.start < run.end)]
        statistics = run.data["statistics"]
        assert isinstance(statistics, list)
        assert statistics[-1]["average"] == pytest.approx(beats.mean(), abs=0.06)
        assert len(beats) >= (run.end - run.start) / 60_000 - 1
        route = run.traces[0].columns
        lat, lon = np.radians(route["lat"].astype(float)), np.radians(route["lon"].astype(float))
        north, east = np.diff(lat) * 6_371_000, np.diff(lon) * np.cos(lat[1:]) * 6_371_000
        assert float(np.hypot(north, east).sum()) == pytest.approx(run.distance_m, rel=0.1)


def test_every_route_is_far_out_at_sea(person: Person) -> None:
    for run in (s for s in person.sessions if s.kind is SessionKind.WORKOUT):
        route = run.traces[0].columns
        assert np.abs(route["lat"].astype(float) - 45).max() < 0.1
        assert np.abs(route["lon"].astype(float) + 30).max() < 0.1


def test_the_ecg_beats_a_little_faster_than_at_rest(person: Person) -> None:
    ecg = next(s for s in person.sessions if s.kind is SessionKind.ECG)
    signal = ecg.traces[0].columns["uv"].astype(float)
    assert len(signal) == 30 * 512
    peaks = np.flatnonzero((signal[1:-1] > 600) & (signal[1:-1] >= signal[:-2]) & (signal[1:-1] > signal[2:]))
    rate = person.batches["resting_heart_rate"]
    resting = rate.value[np.searchsorted(rate.start, ecg.start)]
    assert len(peaks) * 2 == pytest.approx(resting + 8, abs=2)


def test_pressures_come_in_pairs(person: Person) -> None:
    systolic, diastolic = person.batches["systolic_pressure"], person.batches["diastolic_pressure"]
    np.testing.assert_array_equal(systolic.start, diastolic.start)
    assert (systolic.value > diastolic.value + 20).all()
    pairs = [s for s in person.sessions if s.kind is SessionKind.BLOOD_PRESSURE]
    assert [s.start for s in pairs] == systolic.start.tolist()
    assert [s.data["systolic"] for s in pairs] == systolic.value.tolist()


def test_glucose_is_a_healthy_persons(person: Person) -> None:
    glucose = person.batches["glucose"]
    days = person.zones.days(glucose.start)
    assert sorted(set((day_of(END) - days).tolist())) == list(range(28))
    assert 0.9 < len(glucose.start) / (28 * 288) < 0.99  # what a change of sensors and an absent reader leave
    # Of healthy people, 92 to 99 % of readings lie within 70 to 140 mg/dL (Shah et al. 2019).
    assert 0.92 < np.mean((glucose.value >= 70) & (glucose.value <= 140)) < 0.995
    assert 92 < glucose.value.mean() < 108
