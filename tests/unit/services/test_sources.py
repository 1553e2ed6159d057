"""Whoever is believed first decides what counts; every change can be gone back on."""

from datetime import date

import pytest

from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.model.priority import Ranks
from healthdesk.services import ingest, queries, sources
from healthdesk.services.library import Library
from tests.unit.services.conftest import PHONE, batch, events
from tests.unit.services.test_profile import by_day

DAY = date(2026, 7, 1)


@pytest.fixture
def both(library: Library) -> dict[str, int]:
    """An hour that watch (100 steps) and phone (70) both saw, and one that only the phone did (30)."""
    watch = batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 100)])
    phone = batch(
        "steps",
        [("2026-07-01 08:00", "2026-07-01 09:00", 70), ("2026-07-01 10:00", "2026-07-01 11:00", 30)],
        source=PHONE,
    )
    ingest.store_events(library, events(watch, phone), file="x", job=NullJob())
    return {source.name: source.id for source in queries.sources(library)}


def test_priority_tells_the_order_and_the_shares(library: Library, both: dict[str, int]) -> None:
    found = sources.priority(library, "steps", DAY)
    assert [s.id for s in found.order] == [both["Watch"], both["Phone"]]
    assert found.shares == {both["Watch"]: (100, 0), both["Phone"]: (30, 70)}
    assert found.last_day is not None
    assert found.first_day == found.last_day - 6
    assert found.own == frozenset()


def test_order_of_a_metric_and_back_again(library: Library, both: dict[str, int]) -> None:
    before = sources.priority(library, "steps", DAY).ranks
    assert before == Ranks("steps", {})
    sources.rank_sources(library, "steps", [both["Phone"], both["Watch"]], NullJob())
    assert by_day(library) == {"2026-07-01": 100}  # 70 + 30 of the phone
    found = sources.priority(library, "steps", DAY)
    assert [s.id for s in found.order] == [both["Phone"], both["Watch"]]
    assert found.own == {"steps"}
    sources.put_ranks(library, before, NullJob())
    assert by_day(library) == {"2026-07-01": 130}  # 100 of the watch, 30 of the phone
    assert sources.priority(library, "steps", DAY).own == frozenset()


def test_general_order_goes_back_to_the_very_ranks(library: Library, both: dict[str, int]) -> None:
    before = sources.priority(library, None, DAY).ranks
    sources.rank_sources(library, None, [both["Phone"]], NullJob())
    assert by_day(library) == {"2026-07-01": 100}
    sources.put_ranks(library, before, NullJob())
    assert sources.priority(library, None, DAY).ranks == before
    assert by_day(library) == {"2026-07-01": 130}


@pytest.mark.parametrize("ranks", [Ranks("steps", {99: 1}), Ranks("moods", {})])
def test_unknown_source_or_metric_is_refused(library: Library, both: dict[str, int], ranks: Ranks) -> None:
    with pytest.raises(UsageError):
        sources.put_ranks(library, ranks, NullJob())
    assert by_day(library) == {"2026-07-01": 130}


def test_excluded_source_gives_way_and_comes_back(library: Library, both: dict[str, int]) -> None:
    sources.exclude(library, both["Watch"], NullJob())
    assert by_day(library) == {"2026-07-01": 100}  # the phone alone: 70 + 30
    watch = next(s for s in queries.sources(library) if s.name == "Watch")
    assert (watch.excluded, watch.samples, watch.metrics) == (True, 1, {})
    sources.exclude(library, both["Watch"], NullJob(), excluded=False)
    assert by_day(library) == {"2026-07-01": 130}


def test_day_that_only_an_excluded_source_saw_comes_back(library: Library, both: dict[str, int]) -> None:
    for source in both.values():
        sources.exclude(library, source, NullJob())
    assert by_day(library) == {}
    sources.exclude(library, both["Phone"], NullJob(), excluded=False)
    assert by_day(library) == {"2026-07-01": 100}


def test_merged_names_are_one_source_and_can_be_parted(library: Library, both: dict[str, int]) -> None:
    sources.merge(library, both["Phone"], both["Watch"], NullJob())
    # One source now: of the two records of one hour the greater value counts, and the other hour.
    assert by_day(library) == {"2026-07-01": 130}
    assert [s.metrics["steps"] for s in queries.sources(library)] == [(130, 70)]
    assert [s.names for s in queries.sources(library)] == [{both["Phone"]: "Phone"}]
    again = batch("steps", [("2026-07-02 08:00", "2026-07-02 09:00", 5)], source=PHONE)
    ingest.store_events(library, events(again), file="y", job=NullJob())
    assert [s.id for s in queries.sources(library)] == [both["Watch"]]  # a later import joins by itself
    sources.split(library, both["Phone"], NullJob())
    assert {s.name: s.metrics["steps"] for s in queries.sources(library)} == {"Watch": (100, 0), "Phone": (35, 70)}


def test_deleted_source_is_gone_until_it_is_imported_again(library: Library, both: dict[str, int]) -> None:
    sources.delete(library, both["Watch"], NullJob())
    assert by_day(library) == {"2026-07-01": 100}
    assert [s.name for s in queries.sources(library)] == ["Phone"]
    again = batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 100)])
    ingest.store_events(library, events(again), file="x", job=NullJob())
    assert by_day(library) == {"2026-07-01": 130}


def test_import_of_a_deleted_source_can_still_be_undone(library: Library, both: dict[str, int]) -> None:
    sources.delete(library, both["Watch"], NullJob())
    ingest.undo_import(library, 1, NullJob())
    assert by_day(library) == {}
    assert library.store.verify()[0] == []


def test_senseless_merges_are_refused(library: Library, both: dict[str, int]) -> None:
    with pytest.raises(UsageError, match="into itself"):
        sources.merge(library, both["Watch"], both["Watch"], NullJob())
    with pytest.raises(UsageError, match="no source number 99"):
        sources.merge(library, both["Watch"], 99, NullJob())
    with pytest.raises(UsageError, match="not merged"):
        sources.split(library, both["Watch"], NullJob())
    sources.exclude(library, both["Phone"], NullJob())
    with pytest.raises(UsageError, match="Phone is excluded"):
        sources.merge(library, both["Phone"], both["Watch"], NullJob())
