"""What questions are asked of, made from a store: nights, facts, sources that recorded the same."""

from datetime import date, timedelta

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.insights.registry import questions
from healthdesk.model.batch import SampleBatch
from healthdesk.model.finding import Finding
from healthdesk.model.night import Stage
from healthdesk.model.zones import day_of
from healthdesk.services import ingest, insights, profile, queries, sources
from healthdesk.services.asked import days_for
from healthdesk.services.library import Library
from healthdesk.services.nights import sleep_regularity
from tests.unit.services.conftest import PHONE, WATCH, batch, events

BY_ID = {question.id: question for question in questions()}
TODAY = date(2026, 7, 31)
LAST = day_of(TODAY) - 1


def days_before(n: int) -> list[date]:
    return [TODAY - timedelta(days=k) for k in range(n, 0, -1)]


def store(library: Library, *batches: SampleBatch, file: str = "x") -> None:
    ingest.store_events(library, events(*batches), file=file, job=NullJob())


def found(library: Library, rule: str) -> list[Finding]:
    return [one.finding for one in insights.insights(library, today=TODAY) if one.finding.rule == rule and one.holds]


def nights(n: int, begin: str = "21:00", end: str = "05:00") -> SampleBatch:
    """From 23:00 to 07:00 in Berlin's summer."""
    rows = [(f"{day - timedelta(days=1)} {begin}", f"{day} {end}", float(Stage.ASLEEP)) for day in days_before(n)]
    return batch("sleep", rows)


def test_oxygen_of_nights_is_that_of_the_hours_asleep(library: Library) -> None:
    rows = [row for day in days_before(10) for row in (
        (f"{day} 00:30", f"{day} 00:30", 90.0), (f"{day} 00:40", f"{day} 00:40", 91.0), (f"{day} 03:10", f"{day} 03:10", 92.0),
        (f"{day} 12:00", f"{day} 12:00", 99.0), (f"{day} 18:00", f"{day} 18:00", 99.0),
    )]  # fmt: skip
    store(library, batch("oxygen_saturation", rows), nights(9))
    days = days_for(library, BY_ID["oxygen_low"], LAST)
    values = days.values["oxygen_saturation.night"][-14:]
    assert values[-9:].tolist() == pytest.approx([91.0] * 9)  # three readings of each night, none of the day
    assert np.isnan(values[:-9]).all()
    (told,) = found(library, "oxygen_low")
    assert (told.figures["low"].value, told.figures["known"].value) == (9, 9)
    store(library, batch("oxygen_saturation", [(f"{TODAY} 12:00", f"{TODAY} 12:00", 99.0)]), file="y")
    assert found(library, "oxygen_low")


def test_without_sleep_there_are_no_nights(library: Library) -> None:
    rows = [(f"{day} 03:00", f"{day} 03:00", 85.0) for day in days_before(14)]
    store(library, batch("oxygen_saturation", rows))
    assert found(library, "oxygen_low") == []


def test_regularity_comes_from_the_nights(library: Library) -> None:
    store(library, nights(4))
    values = sleep_regularity(library, LAST - 4, LAST)
    assert values.tolist() == [pytest.approx(np.nan, nan_ok=True)] * 2 + [100.0] * 3


def test_what_the_owner_said_makes_facts(library: Library) -> None:
    rows = [(f"{day} 08:00", f"{day} 08:00", 46.0) for day in days_before(5)]
    store(library, batch("vo2_max", rows))
    assert found(library, "vo2_max_band") == []
    profile.change_settings(library, NullJob(), birth_year=1980)
    assert found(library, "vo2_max_band") == []
    profile.change_settings(library, NullJob(), sex="male")
    (told,) = found(library, "vo2_max_band")
    assert told.state == "quarter 4"
    profile.change_settings(library, NullJob(), sex="female", birth_year=2000)
    assert [one.state for one in found(library, "vo2_max_band")] == ["quarter 4"]  # 44.7 and more
    profile.change_settings(library, NullJob(), sex="")
    assert found(library, "vo2_max_band") == []


def glucose(days: int) -> SampleBatch:
    """Every quarter of an hour: three of four readings at 120, one at 190 mg/dL."""
    start = np.datetime64(f"{TODAY - timedelta(days=days)}T00:00")
    at = [str(start + np.timedelta64(15 * k, "m")).replace("T", " ") for k in range(days * 96)]
    rows = [(when, when, 190.0 if k % 4 == 3 else 120.0) for k, when in enumerate(at)]
    return batch("glucose", rows, unit="mg/dL")


def test_glucose_of_a_fortnight_is_told_once_there_is_enough(library: Library) -> None:
    store(library, glucose(13))
    assert found(library, "glucose_range") == []
    store(library, glucose(15), file="y")
    (told,) = found(library, "glucose_range")
    # 75 % in range is more than 70 %; exactly 25 % above 180 is not less than 25 %. Mean 137.5: GMI 3.31 + 3.289.
    assert told.state == "high"
    assert told.figures["in_range"].value == pytest.approx(75, abs=0.1)
    assert told.figures["gmi"].value == pytest.approx(6.599, abs=0.01)
    assert told.figures["wear"].value == pytest.approx(100, abs=0.7)


def test_two_devices_that_count_the_same_steps_are_told_with_the_one_that_counts(library: Library) -> None:
    both = [
        batch("steps", [(f"{d} 08:00", f"{d} 09:00", value) for d in days_before(10)], source)
        for source, value in ((WATCH, 5000.0), (PHONE, 4900.0))
    ]
    store(library, *both)
    (told,) = found(library, "steps_doubled")
    assert (told.names["first"], told.names["second"], told.n) == ("Watch", "Phone", 10)
    phone = next(s.id for s in queries.sources(library) if s.name == "Phone")
    sources.rank_sources(library, "steps", [phone], NullJob())
    (told,) = found(library, "steps_doubled")
    assert (told.names["first"], told.names["second"]) == ("Phone", "Watch")


def test_two_devices_at_different_times_or_with_different_figures_are_not(library: Library) -> None:
    store(
        library,
        batch("steps", [(f"{d} 08:00", f"{d} 09:00", 5000.0) for d in days_before(10)], WATCH),
        batch("steps", [(f"{d} 10:00", f"{d} 11:00", 5000.0) for d in days_before(10)], PHONE),
        batch("weight", [(f"{d} 08:00", f"{d} 08:00", 80.0) for d in days_before(10)], WATCH),
        batch("weight", [(f"{d} 08:02", f"{d} 08:02", 84.0) for d in days_before(10)], PHONE),
    )
    assert found(library, "steps_doubled") == found(library, "weight_doubled") == []


def test_two_apps_that_pass_on_the_same_weight_are_told(library: Library) -> None:
    store(
        library,
        batch("weight", [(f"{d} 08:00", f"{d} 08:00", 80.0) for d in days_before(8)], WATCH),
        batch("weight", [(f"{d} 08:02", f"{d} 08:02", 80.1) for d in days_before(8)], PHONE),
    )
    assert len(found(library, "weight_doubled")) == 1


def test_nothing_is_written_while_nothing_changed(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    store(library, nights(10, end="02:00"))  # five hours
    assert found(library, "sleep_debt")

    def never(*_: object) -> None:
        raise AssertionError("written again")

    monkeypatch.setattr(library.store, "replace_insights", never)
    assert found(library, "sleep_debt")
    library.cache.clear()
    assert found(library, "sleep_debt")
