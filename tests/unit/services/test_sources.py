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
