"""The sweep against a slow walk through time, one unit after the other."""

from collections import Counter, defaultdict
from random import Random
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.dedup.sweep import sweep
from healthdesk.model.pieces import Pieces

MINUTE, HOUR = 60_000, 3_600_000
WATCH, PHONE = 100, 80


class Rec(NamedTuple):
    start: int
    end: int
    value: float
    rank: int
    source: int = 0


@st.composite
def records(draw: st.DrawFn) -> list[Rec]:
    """Few instants, ranks and values, so that ties of every kind are common; far from zero, where floats are coarse."""
    shift = draw(st.sampled_from([0, 1_790_000_000_123, -5]))
    rec = st.builds(
        lambda start, length, value, rank, source: Rec(shift + start, shift + start + length, value, rank, source),
        st.integers(0, 24),
        st.integers(0, 12) | st.just(0),
        st.sampled_from([0.0, 1.0, 2.5]),
        st.sampled_from([10, 80, 100]),
        st.integers(1, 3),
    )
    return draw(st.lists(rec, max_size=14))


def swept(recs: list[Rec], *, exclusive: bool = True) -> Pieces:
    start, end, rank, source = (np.array([r[i] for r in recs], np.int64) for i in (0, 1, 3, 4))
    return sweep(start, end, np.array([r.value for r in recs], np.float64), rank, source, exclusive=exclusive)


def swept_unnamed(recs: list[Rec]) -> Pieces:
    start, end, rank = (np.array([r[i] for r in recs], np.int64) for i in (0, 1, 3))
    return sweep(start, end, np.array([r.value for r in recs], np.float64), rank)


def kept(recs: list[Rec], pieces: Pieces) -> dict[Rec, Counter[int]]:
    """For each distinct record the units of time that count (for one without length: its instant), how many times."""
    out: dict[Rec, Counter[int]] = defaultdict(Counter)
    for record, start, end in zip(pieces.record, pieces.start, pieces.end, strict=True):
        out[recs[record]].update(range(start, end) if end > start else [int(start)])
    return dict(out)


def kept_by_walking(recs: list[Rec], *, exclusive: bool = True) -> dict[Rec, Counter[int]]:
    out: dict[Rec, Counter[int]] = defaultdict(Counter)
    for rec in recs:
        if rec.start == rec.end and not any(r.rank > rec.rank and r.start <= rec.start < r.end for r in recs):
            out[rec][rec.start] += 1
    for at in range(min((r.start for r in recs), default=0), max((r.end for r in recs), default=0)):
        running = [r for r in recs if r.start <= at < r.end]
        if running and exclusive:
            out[min(running, key=lambda r: (-r.rank, r.start, -r.end, -r.value, r.source))][at] += 1
        for rec in running if not exclusive else ():
            out[rec][at] += rec.rank == max(r.rank for r in running)
    return {rec: +units for rec, units in out.items() if +units}


@given(records())
def test_sweep_counts_what_a_walk_through_time_counts(recs: list[Rec]) -> None:
    assert kept(recs, swept(recs)) == kept_by_walking(recs)


@given(records())
def test_records_that_do_not_compete_lose_time_to_higher_ranks_only(recs: list[Rec]) -> None:
    assert kept(recs, swept(recs, exclusive=False)) == kept_by_walking(recs, exclusive=False)


@given(records())
def test_source_only_settles_between_records_equal_in_all_else(recs: list[Rec]) -> None:
    unnamed = [rec._replace(source=0) for rec in recs]
    assert kept(unnamed, swept_unnamed(unnamed)) == kept_by_walking(unnamed)


@given(records(), st.randoms(use_true_random=False))
def test_order_of_the_records_changes_nothing(recs: list[Rec], random: Random) -> None:
    shuffled = random.sample(recs, len(recs))
    assert kept(recs, swept(recs)) == kept(shuffled, swept(shuffled))


@given(records())
def test_no_moment_counts_twice_and_none_is_lost(recs: list[Rec]) -> None:
    pieces = swept(recs)
    long = pieces.end > pieces.start
    start, end = pieces.start[long], pieces.end[long]
    assert (start[1:] >= end[:-1]).all()
    covered = {at for r in recs for at in range(r.start, r.end)}
    assert int((end - start).sum()) == len(covered)


@given(records())
def test_pieces_lie_within_their_record_and_in_order(recs: list[Rec]) -> None:
    pieces = swept(recs)
    for record, start, end in zip(pieces.record, pieces.start, pieces.end, strict=True):
        assert recs[record].start <= start <= end <= recs[record].end
        assert (start < end) == (recs[record].start < recs[record].end)
    assert (np.diff(pieces.start) >= 0).all()


def shares(recs: list[Rec]) -> list[float]:
    """What of each record's value counts."""
    pieces, out = swept(recs), [0.0] * len(recs)
    for record, start, end in zip(pieces.record, pieces.start, pieces.end, strict=True):
        rec = recs[record]
        out[record] += rec.value * ((end - start) / (rec.end - rec.start) if rec.end > rec.start else 1)
    return out


def test_phone_adds_500_of_1000_steps_that_half_overlap_the_watch() -> None:
    watch = Rec(10 * HOUR, 11 * HOUR, 4321, WATCH)
    phone = Rec(10 * HOUR + 30 * MINUTE, 11 * HOUR + 30 * MINUTE, 1000, PHONE)
    assert shares([phone, watch]) == [500, 4321]


def test_record_within_a_better_one_is_dropped_whole() -> None:
    assert shares([Rec(0, HOUR, 700, WATCH), Rec(10 * MINUTE, 20 * MINUTE, 90, PHONE)]) == [700, 0]


def test_record_around_a_better_one_counts_on_both_sides() -> None:
    phone, watch = Rec(0, 60, 600, PHONE), Rec(20, 30, 7, WATCH)
    assert shares([phone, watch]) == [pytest.approx(500), 7]
    pieces = swept([phone, watch])
    assert [(*p,) for p in zip(pieces.record, pieces.start, pieces.end, strict=True)] == [
        (0, 0, 20),
        (1, 20, 30),
        (0, 30, 60),
    ]


def test_next_source_fills_the_gap_of_a_dead_battery() -> None:
    recs = [Rec(0, 100, 10, WATCH), Rec(200, 300, 10, WATCH), Rec(50, 250, 200, PHONE), Rec(0, 300, 300, 10)]
    assert shares(recs) == [10, 10, 100, 0]


def test_two_sources_of_equal_rank_count_as_one_and_the_earlier_keeps_its_time() -> None:
    assert shares([Rec(5, 15, 50, PHONE, source=2), Rec(0, 10, 30, PHONE, source=1)]) == [25, 30]


def test_longer_then_greater_of_two_with_one_start_keeps_its_time() -> None:
    assert shares([Rec(0, 10, 10, PHONE), Rec(0, 20, 5, PHONE)]) == [0, 5]
    assert shares([Rec(0, 10, 10, PHONE), Rec(0, 10, 11, PHONE)]) == [0, 11]


def test_zero_value_of_a_better_source_still_covers_its_time() -> None:
    assert shares([Rec(0, 10, 0, WATCH), Rec(0, 20, 40, PHONE)]) == [0, 20]


def test_record_without_length_counts_unless_a_higher_rank_covers_its_instant() -> None:
    watch = Rec(10, 20, 5, WATCH)
    for at, expected in ((9, 3), (10, 0), (19, 0), (20, 3)):
        assert shares([Rec(at, at, 3, PHONE), watch]) == [expected, 5]
    assert shares([Rec(15, 15, 3, WATCH), watch]) == [3, 5]
    assert shares([Rec(15, 15, 3, PHONE), Rec(15, 15, 4, WATCH)]) == [3, 4]


def test_bolus_during_a_basal_dose_of_the_same_pump_is_not_lost() -> None:
    basal, bolus = Rec(0, 300, 0.05, 40), Rec(60, 120, 4, 40)
    pieces = swept([basal, bolus], exclusive=False)
    assert kept([basal, bolus], pieces) == {basal: Counter(range(300)), bolus: Counter(range(60, 120))}


def test_nothing_gives_nothing() -> None:
    assert len(swept([])) == 0
