"""Sums and durations: the swept pieces, cut at the local hours."""

from dataclasses import dataclass

import numpy as np

from healthdesk.aggregate.local_hours import Clock, LocalHours
from healthdesk.aggregate.shares import by_source
from healthdesk.model.arrays import Groups, run_starts
from healthdesk.model.columns import Aggregates, Computed, Int64, SampleColumns, Shares
from healthdesk.model.pieces import Pieces


def sums(columns: SampleColumns, pieces: Pieces, local: LocalHours, *, hourly: bool) -> Computed:
    """Days, and with `hourly` hours, of a sum over intervals. `pieces` says when each record of `columns` counts.

    A record adds value * time / length to a bucket: to `kept` for the time it counts, to `dropped` for the time it
    lost; over all buckets that is its whole value. A record without length is wholly the one or the other.
    The least and greatest of a day are those of its hours; an hour has only its sum. `count` is the number of records
    that count for any time in the bucket. A bucket in which every record has lost its time is 0 with count 0.
    """
    parts = _Parts.cut(columns, pieces, local)
    hours, hour_shares = parts.add_up(columns, local.start, local.day)
    every = local.every_day
    days, day_shares = parts.by_day(local.day - every[0]).add_up(columns, every, every)
    of_day = Groups.of(hours.day)
    days.minimum, days.maximum = of_day.minimum(hours.value), of_day.maximum(hours.value)
    return Computed(days, hours if hourly else None, day_shares, hour_shares if hourly else None)


@dataclass(frozen=True, slots=True)
class _Parts:
    """Records cut at the borders of buckets; the parts of a record lie side by side. All arrays are (p,)."""

    record: Int64
    bucket: Int64  # number of the bucket
    time: Int64  # ms of the record in the bucket
    kept: Int64  # ms of them that count

    @classmethod
    def cut(cls, columns: SampleColumns, pieces: Pieces, local: LocalHours) -> "_Parts":
        """At the local hours of the days wanted."""
        cuts = [_cut(columns, pieces, clock) for clock in local.clocks]
        columns_of_parts = [np.concatenate(column) for column in zip(*cuts, strict=True)]
        wanted = local.is_wanted(local.day[columns_of_parts[1]])
        return cls(*(column[wanted] for column in columns_of_parts))

    def by_day(self, day_of_hour: Int64) -> "_Parts":
        """The parts of a record in one day as one; `day_of_hour` gives the number of the day for each hour."""
        day = day_of_hour[self.bucket]
        first = np.flatnonzero(run_starts(self.record, day))
        if not len(first):
            return self
        time, kept = np.add.reduceat(self.time, first), np.add.reduceat(self.kept, first)
        return _Parts(self.record[first], day[first], time, kept)

    def add_up(self, columns: SampleColumns, start: Int64, day: Int64) -> tuple[Aggregates, Shares]:
        """Per bucket, and per bucket and source; `start` and `day` tell what the numbers of the buckets stand for."""
        length = np.maximum(columns.end - columns.start, 1)[self.record]
        value = columns.value[self.record]
        of_source, bucket, who = by_source(self.bucket, columns.source[self.record])
        shares = Shares(
            bucket=start[bucket],
            source=who,
            kept=of_source.sum(value * (self.kept / length)),
            dropped=of_source.sum(value * ((self.time - self.kept) / length)),
            count=of_source.sum((self.kept > 0).astype(np.int64)),
        )
        whole = Groups.of(bucket)
        total = whole.sum(shares.kept)
        counted = whole.sum(shares.count)
        return Aggregates(start[whole.key], day[whole.key], total, total.copy(), total.copy(), counted), shares


def _cut(columns: SampleColumns, pieces: Pieces, clock: Clock) -> tuple[Int64, Int64, Int64, Int64]:
    """The fields of `_Parts` for the records of one clock."""
    records = clock.records
    which, hour, time = clock.split(columns.start[records], columns.end[records])
    # The parts of a record have consecutive hours, so a piece of it finds its part by counting from the first one.
    row = np.flatnonzero(run_starts(which))
    part_of_hour_0, mine = np.zeros(len(columns), np.int64), np.zeros(len(columns), np.bool_)
    part_of_hour_0[records[which[row]]] = row - hour[row]
    mine[records] = True
    chosen = np.flatnonzero(mine[pieces.record])
    piece, piece_hour, ms = clock.split(pieces.start[chosen], pieces.end[chosen])
    part = part_of_hour_0[pieces.record[chosen[piece]]] + piece_hour
    kept = np.bincount(part, ms, minlength=len(which)).astype(np.int64)
    return records[which], clock.hour[hour], time, kept
