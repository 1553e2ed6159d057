"""What the owner decides changes the figures it should, and no others."""

from datetime import date, datetime, timedelta

import pytest

from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.model.batch import SampleBatch
from healthdesk.model.metric import Period
from healthdesk.model.zones import date_of, day_of
from healthdesk.services import ingest, profile, queries, sources
from healthdesk.services.day import day_summary
from healthdesk.services.library import Library
from tests.unit.services.conftest import PHONE, batch, events

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def by_day(library: Library, metric: str = "steps") -> dict[str, float]:
    """Daily figures by date."""
    found = queries.aggregates(library, metric, Period.DAY, *YEAR)
    return {str(date_of(d)): v for d, v in zip(found.day.tolist(), found.value.tolist(), strict=True)}


def store(library: Library, *batches: SampleBatch) -> None:
    """Import these batches."""
    ingest.store_events(library, events(*batches), file="x", job=NullJob())


def test_interval_over_midnight_is_split_by_time(library: Library) -> None:
    # 23:00 to 01:00 in Berlin (UTC+2)
    store(library, batch("steps", [("2026-07-01 21:00", "2026-07-01 23:00", 100)]))
    assert by_day(library) == {"2026-07-01": 50, "2026-07-02": 50}


def test_travel_moves_the_days_it_covers_and_no_others(library: Library) -> None:
    late = [("2026-07-01 22:30", "2026-07-01 22:40", 10), ("2026-07-10 22:30", "2026-07-10 22:40", 10)]
    store(library, batch("steps", late))  # half past midnight in Berlin, half past six in the evening in New York
    assert by_day(library) == {"2026-07-02": 10, "2026-07-11": 10}
    span = {"zone": "America/New_York", "first": date(2026, 6, 30), "last": date(2026, 7, 3)}
    profile.change_settings(library, NullJob(), travel=[span])
    assert by_day(library) == {"2026-07-01": 10, "2026-07-11": 10}
    profile.change_settings(library, NullJob(), travel=[])
    assert by_day(library) == {"2026-07-02": 10, "2026-07-11": 10}


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 7, 1), 24), (date(2026, 10, 25), 25)])
def test_day_has_as_many_hours_as_the_clock_made_it(library: Library, day: date, hours: int) -> None:
    midnight = datetime.fromisoformat(f"{day} 00:00")
    around = [(midnight + timedelta(minutes=30 * k)).isoformat(" ") for k in range(-12, 60)]
    store(library, batch("steps", [(at, at, 1.0) for at in around]))
    found = queries.aggregates(library, "steps", Period.HOUR, day, day)
    assert len(found.start) == hours
    assert found.value.tolist() == [2.0] * hours
    assert by_day(library)[str(day)] == 2 * hours


def test_order_of_sources_decides_who_counts(library: Library) -> None:
    store(
        library,
        batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 100)]),
        batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 70)], source=PHONE),
    )
    assert by_day(library) == {"2026-07-01": 100}
    phone = next(s.id for s in queries.sources(library) if s.name == "Phone")
    sources.rank_sources(library, "steps", [phone], NullJob())
    assert by_day(library) == {"2026-07-01": 70}
    assert queries.sources(library)[0].metrics["steps"] == (0, 100)


@pytest.mark.parametrize(
    ("name", "value"),
    [("home_zone", "Mars/Base"), ("units", "cubits"), ("lock_minutes", 0), ("colour", "red"), ("dashboard", ["steps", "luck"]), ("density", "airy"),
     ("travel", [{"zone": "UTC", "first": date(2026, 1, 2), "last": date(2026, 1, 1)}])],
)  # fmt: skip
def test_senseless_setting_is_refused_in_one_sentence_and_changes_nothing(
    library: Library, name: str, value: object
) -> None:
    before = library.settings
    with pytest.raises(UsageError) as refusal:
        profile.change_settings(library, NullJob(), **{name: value})
    assert "\n" not in str(refusal.value)
    assert library.settings == before


def test_goal_is_the_owners_or_the_registrys(library: Library) -> None:
    assert profile.goal(library, "steps") == 10_000
    profile.set_goal(library, NullJob(), "steps", 7_000)
    assert profile.goal(library, "steps") == 7_000
    profile.set_goal(library, NullJob(), "steps", None)
    assert profile.goal(library, "steps") == 10_000
    with pytest.raises(UsageError):
        profile.set_goal(library, NullJob(), "steps", -1)


def test_a_goal_changed_today_does_not_rewrite_the_past(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    # 9 000 steps a day from 1 to 6 July. 8 000 was aimed for until the 3rd, 10 000 on the 4th and 5th, 9 000 since.
    rows = [(f"2026-07-0{n} 08:00", f"2026-07-0{n} 09:00", 9000.0) for n in range(1, 7)]
    store(library, batch("steps", rows))
    for n, value in ((1, 8000), (4, 10_000), (6, 9000)):
        monkeypatch.setattr(queries, "today", lambda _library, _now=None, n=n: date(2026, 7, n))
        profile.set_goal(library, NullJob(), "steps", value)
    first = day_of(date(2026, 6, 30))
    assert profile.goals(library, "steps", first, first + 6).tolist() == [10_000, *[8000] * 3, *[10_000] * 2, 9000]
    assert [profile.goal(library, "steps", first + n) for n in (0, 3, 4)] == [10_000, 8000, 10_000]
    progress = profile.goal_progress(library, "steps")
    assert (progress.row, progress.longest, progress.met, progress.days) == (1, 3, 4, 6)
    profile.set_goal(library, NullJob(), "steps", 20_000)
    progress = profile.goal_progress(library, "steps")  # today is not over, and yesterday missed 10 000
    assert (progress.row, progress.longest, progress.met, progress.days) == (0, 3, 3, 6)
    with_rings = [day_summary(library, date(2026, 7, n)).metrics["steps"].goal for n in (3, 5, 6)]
    assert with_rings == [8000, 10_000, 20_000]


def test_a_goal_of_a_metric_without_data_was_never_reached(library: Library) -> None:
    assert profile.goal_progress(library, "steps").days == 0


def test_a_setting_that_does_not_exist_is_named(library: Library) -> None:
    with pytest.raises(UsageError, match=r"There is no setting called colour. The settings are: home_zone"):
        profile.change_settings(library, NullJob(), colour="blue")


def test_a_language_that_is_not_spoken_is_refused_but_hinders_nothing_once_it_is_kept(library: Library) -> None:
    with pytest.raises(UsageError, match="does not speak xx"):
        profile.change_settings(library, NullJob(), language="xx")
    assert library.settings.language == "system"
    profile.change_settings(library, NullJob(), language="en")
    library.save_settings(library.settings.model_copy(update={"language": "xx"}))  # of a program that spoke it
    profile.change_settings(library, NullJob(), theme="dark")
    assert (library.settings.language, library.settings.theme) == ("xx", "dark")
