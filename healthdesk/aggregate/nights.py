"""Nights and naps: one source for each period of sleep, and the minutes asleep of a day.

The source of a period is one that tells stages before one that only tells asleep before one that only tells in bed;
then the higher rank; then the more time asleep; then the smaller id.
"""

import numpy as np

from healthdesk.aggregate.shares import by_source, merged
from healthdesk.aggregate.sleep_runs import TELLS, Runs, periods
from healthdesk.model.arrays import Groups, run_starts
from healthdesk.model.columns import Aggregates, Computed, Float64, Int64, SampleColumns, Shares
from healthdesk.model.night import Night, Stage
from healthdesk.model.pieces import Sweep
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, ZoneHistory

NAP_UNDER_MIN = 180.0
NAP_FROM_MS, NAP_UNTIL_MS = 10 * HOUR_MS, 18 * HOUR_MS  # local time at which a nap begins


def sleep(
    columns: SampleColumns, rank: Int64, zones: ZoneHistory, days: Int64, sweep: Sweep
) -> tuple[Computed, list[Night]]:
    """The nights and naps that end on `days`, by start, and the minutes asleep of each of those days.

    `columns` are ordered by start, values are `Stage` codes; `rank` (n,) is that of each sample's source. A day adds up
    its periods; its least and greatest are those of one period, and its count is the records of sleep behind it. Shares
    are minutes asleep of the source chosen (kept) and of the others in the same periods (dropped). A period in which
    nobody tells of sleep is a `Night` with 0 minutes and leaves the day without a figure: no data, not 0.
    """
    lasting = np.flatnonzero(columns.end > columns.start)
    columns, rank, wanted = columns.taken(lasting), rank[lasting], frozenset(days.tolist())
    period = periods(columns)
    runs = Runs.of(columns, period, sweep)

    groups, at, source = by_source(runs.period, runs.source)
    asleep = groups.sum(np.where(runs.asleep, runs.minutes, 0.0))
    tells, ranks = groups.maximum(TELLS[runs.stage]), groups.maximum(rank[runs.record])
    best = np.lexsort((source, -asleep, -ranks, -tells, at))
    best = best[Groups.of(at[best]).first]  # one a period
    speaks = np.zeros(len(at), np.bool_)
    speaks[best] = True

    mine = runs.where(runs.source == source[best][runs.period])
    nights = _nights(mine, _in_bed(columns, period, mine, sweep), columns, zones)
    day = np.array([night.day for night in nights], np.int64)

    told = np.flatnonzero((asleep > 0) & np.isin(day, days)[at])
    kept, dropped = np.where(speaks, asleep, 0.0), np.where(speaks, 0.0, asleep)
    count = np.where(speaks, groups.sum(_first_of_record(runs)), 0)
    shares = Shares(day[at[told]], source[told], kept[told], dropped[told], count[told])
    return _figures(shares), [night for night in nights if night.day in wanted]


def _first_of_record(runs: Runs) -> Int64:
    """1 for each run (m,) of sleep that is the first of its record, else 0."""
    asleep = np.flatnonzero(runs.asleep)
    out = np.zeros(len(runs.record), np.int64)
    out[asleep[np.unique(runs.record[asleep], return_index=True)[1]]] = 1
    return out


def _figures(shares: Shares) -> Computed:
    """The days, from one row for each period and source; `bucket` is the day of the period."""
    speaks = shares.kept > 0
    asleep = shares.kept[speaks]
    by_day = Groups.of(shares.bucket[speaks])
    figures = Aggregates(
        by_day.key,
        by_day.key,
        by_day.sum(asleep),
        by_day.minimum(asleep),
        by_day.maximum(asleep),
        by_day.sum(shares.count[speaks]),
    )
    return Computed(figures, None, merged(shares, shares.bucket), None)


def _in_bed(columns: SampleColumns, period: Int64, mine: Runs, sweep: Sweep) -> Float64:
    """Minutes in bed of each period; `mine` are the runs of the sources chosen.

    The union of the in-bed records of the source chosen, else of all sources (a phone often tells what a watch does
    not), and of its time asleep, which is in bed whoever says less; with none at all, from its first to its last run.
    """
    by_period = Groups.of(mine.period)
    abed = columns.value == Stage.IN_BED
    own = abed & (columns.source == mine.source[by_period.order[by_period.first]][period])
    n = len(by_period.key)
    has_own = np.bincount(period[own], minlength=n) > 0
    told = own | (abed & ~has_own[period])
    untold = np.bincount(period[told], minlength=n) == 0
    start = (columns.start[told], mine.start[mine.asleep], by_period.minimum(mine.start)[untold])
    end = (columns.end[told], mine.end[mine.asleep], by_period.maximum(mine.end)[untold])
    of = np.concatenate((period[told], mine.period[mine.asleep], by_period.key[untold]))
    level = np.zeros(len(of), np.int64)
    union = sweep(np.concatenate(start), np.concatenate(end), level.astype(np.float64), level)
    return np.bincount(of[union.record], (union.end - union.start) / MINUTE_MS, minlength=n).astype(np.float64)


def _nights(mine: Runs, in_bed: Float64, columns: SampleColumns, zones: ZoneHistory) -> list[Night]:
    """One night for each period. It lasts from the first to the last run that is not only in bed, if there is sleep."""
    has_sleep = np.bincount(mine.period[mine.asleep], minlength=len(in_bed)) > 0
    mine = mine.where((mine.stage != Stage.IN_BED) | ~has_sleep[mine.period])
    first = np.flatnonzero(run_starts(mine.period))
    if not len(first):
        return []
    last = np.append(first[1:], len(mine.period)) - 1
    minutes = np.bincount(mine.period * len(Stage) + mine.stage, mine.minutes, len(first) * len(Stage))
    by_stage = minutes.reshape(len(first), len(Stage))
    asleep = by_stage[:, TELLS > 0].sum(axis=1)

    waking = np.maximum.reduceat(np.where(mine.asleep, np.arange(len(mine.period)), -1), first)
    waking = np.where(has_sleep, waking, last)
    woke, began = mine.end[waking], mine.start[first]
    offset = columns.offset[mine.record]
    day = (woke + zones.sample_offsets(woke, offset[waking])) // DAY_MS
    local = (began + zones.sample_offsets(began, offset[first])) % DAY_MS
    nap = (asleep < NAP_UNDER_MIN) & (local >= NAP_FROM_MS) & (local < NAP_UNTIL_MS)

    awake = mine.stage == Stage.AWAKE
    asleep_again = np.append(False, mine.asleep[1:] & awake[:-1]) & ~run_starts(mine.period)
    interruptions = np.add.reduceat(asleep_again, first, dtype=np.int64) - (awake[first] & has_sleep)
    runs = list(zip(mine.start.tolist(), mine.end.tolist(), mine.stage.tolist(), strict=True))
    return [
        Night(
            day=int(day[i]),
            start=int(began[i]),
            end=int(mine.end[last[i]]),
            source=int(mine.source[first[i]]),
            asleep_min=float(asleep[i]),
            in_bed_min=float(in_bed[i]),
            awake_min=float(by_stage[i, Stage.AWAKE]),
            core_min=float(by_stage[i, Stage.CORE]),
            deep_min=float(by_stage[i, Stage.DEEP]),
            rem_min=float(by_stage[i, Stage.REM]),
            staged=bool(by_stage[i, TELLS > 1].any()),
            nap=bool(nap[i]),
            interruptions=int(interruptions[i]),
            stages=tuple(runs[first[i] : last[i] + 1]),
        )
        for i in range(len(first))
    ]
