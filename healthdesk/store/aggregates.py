"""Aggregates in and out: buckets, what each source gave to them, nights."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from healthdesk.model.columns import Aggregates, Computed, Int64, Shares
from healthdesk.model.night import Night
from healthdesk.model.quality import SourceDays
from healthdesk.store.engine import below
from healthdesk.store.hours import pack_hours, pack_shares, unpack_hours, unpack_shares
from healthdesk.store.reads import METRIC_ID, MISSING, columns_of

_FIGURES = f"value, ifnull(minimum, {MISSING}), ifnull(maximum, {MISSING}), n"
_FLOAT, _INT, _SMALL = np.float64, np.int64, np.int32


def replace_aggregates(
    connection: Connection, metric: str, days: Int64, computed: Computed, nights: Sequence[Night] | None
) -> None:
    """Put the buckets of these local days in place of the stored ones and take the days off the work queue.

    `computed` holds buckets of these days only. `nights` None leaves the nights alone.
    """
    raw = below(connection)
    found = raw.execute("SELECT id FROM metric WHERE name = ?", (metric,)).fetchone()
    if found is None or not len(days):
        return
    metric_id = int(found[0])
    spans = runs(days)
    for table in ("dirty", "agg_day", "agg_hour", "share_day", "share_hour"):
        raw.executemany(
            f"DELETE FROM {table} WHERE metric = ? AND day BETWEEN ? AND ?",  # noqa: S608 - a name of ours
            [(metric_id, *span) for span in spans],
        )
    _insert(connection, "agg_day", metric_id, computed.days.bucket, *_figures(computed.days))
    shares = computed.day_shares
    _insert(connection, "share_day", metric_id, shares.bucket, *_parts(shares))
    if computed.hours is not None:
        _insert_packed(connection, "agg_hour", metric_id, pack_hours(computed.hours))
        if computed.hour_shares is not None:
            _insert_packed(connection, "share_hour", metric_id, pack_shares(computed.hour_shares, computed.hours))
    if nights is not None:
        raw.executemany("DELETE FROM night WHERE day BETWEEN ? AND ?", spans)
        raw.executemany("INSERT INTO night VALUES (?, ?, ?, ?, ?)", [_night_row(night) for night in nights])


def mark_dirty(connection: Connection, metric: str, first: int, last: int) -> None:
    """Queue the local days `first` to `last` of a metric, both included."""
    below(connection).executemany(
        f"INSERT OR IGNORE INTO dirty SELECT {METRIC_ID}, ?",
        ((metric, day) for day in range(first, last + 1)),
    )


def day_aggregates(
    connection: Connection, metric: str, first: int, last: int, *, shares: bool
) -> tuple[Aggregates, Shares | None]:
    """Days with data from `first` to `last`, both included; shares only where asked for."""
    where = f"WHERE metric = {METRIC_ID} AND day BETWEEN ? AND ?"
    asked = (metric, first, last)
    raw = below(connection)
    day, *figures = columns_of(
        raw.execute(f"SELECT day, {_FIGURES} FROM agg_day {where}", asked),  # noqa: S608
        (_INT, _FLOAT, _FLOAT, _FLOAT, _INT),
    )
    found = Aggregates(day, day, *figures)
    if not shares:
        return found, None
    parts = columns_of(
        raw.execute(f"SELECT day, source, kept, dropped, n FROM share_day {where}", asked),  # noqa: S608
        (_INT, _SMALL, _FLOAT, _FLOAT, _INT),
    )
    return found, Shares(*parts)


def hour_aggregates(
    connection: Connection, metric: str, first: int, last: int, *, shares: bool
) -> tuple[Aggregates, Shares | None]:
    """Hours with data of the local days `first` to `last`, ordered by instant."""
    where = f"WHERE metric = {METRIC_ID} AND day BETWEEN ? AND ? ORDER BY day"
    asked = (metric, first, last)
    raw = below(connection)
    found = unpack_hours(blob for (blob,) in raw.execute(f"SELECT hours FROM agg_hour {where}", asked))  # noqa: S608
    if not shares:
        return found, None
    return found, unpack_shares(blob for (blob,) in raw.execute(f"SELECT shares FROM share_hour {where}", asked))  # noqa: S608


def aggregates_of_days(connection: Connection, first: int, last: int) -> dict[str, Aggregates]:
    """The days `first` to `last` of every metric that has data in them, in one query."""
    found = below(connection).execute(
        # CROSS JOIN keeps the order: one short range a metric instead of the whole table.
        "SELECT m.name, a.day, a.value, a.minimum, a.maximum, a.n FROM metric m CROSS JOIN agg_day a"
        " ON a.metric = m.id WHERE a.day BETWEEN ? AND ?",
        (first, last),
    )
    rows = found.fetchall()
    out, at = {}, 0
    while at < len(rows):
        upto, name = at, rows[at][0]
        while upto < len(rows) and rows[upto][0] == name:
            upto += 1
        _, day, *figures, count = zip(*rows[at:upto], strict=True)
        days = np.array(day, _INT)
        value, minimum, maximum = (np.array(column, _FLOAT) for column in figures)
        out[name] = Aggregates(days, days, value, minimum, maximum, np.array(count, _INT))
        at = upto
    return out


def main_sources(connection: Connection, first: int, last: int, metric: str | None) -> dict[str, tuple[Int64, Int64]]:
    """For every metric, or only one: its days with data from `first` to `last`, and the source that gave most to each."""
    where, asked = ("", ()) if metric is None else ("AND m.name = ?", (metric,))
    rows = below(connection).execute(
        # The other columns of a group with max() are those of the row that has it.
        "SELECT m.name, s.day, s.source, max(s.kept) FROM metric m CROSS JOIN share_day s"  # noqa: S608
        f" ON s.metric = m.id WHERE s.day BETWEEN ? AND ? {where} GROUP BY s.metric, s.day",
        (first, last, *asked),
    )
    by_metric: dict[str, tuple[list[int], list[int]]] = {}
    for name, day, source, _ in rows:
        days, sources = by_metric.setdefault(name, ([], []))
        days.append(day)
        sources.append(source)
    return {name: (np.array(days, _INT), np.array(told, _INT)) for name, (days, told) in by_metric.items()}


def last_aggregate(connection: Connection, metric: str, day: int) -> tuple[int, float] | None:
    """The newest day with data at or before `day`, and its value."""
    found = (
        below(connection)
        .execute(
            f"SELECT day, value FROM agg_day WHERE metric = {METRIC_ID} AND day <= ? ORDER BY day DESC LIMIT 1",  # noqa: S608
            (metric, day),
        )
        .fetchone()
    )
    return None if found is None else (int(found[0]), float(found[1]))


def highest_before(connection: Connection, metric: str, day: int) -> tuple[float, int] | None:
    """The greatest value of the days before `day`, and how many have data; None without any."""
    found = (
        below(connection)
        .execute(f"SELECT max(value), count(*) FROM agg_day WHERE metric = {METRIC_ID} AND day < ?", (metric, day))  # noqa: S608
        .fetchone()
    )
    return None if found[0] is None else (float(found[0]), int(found[1]))


def extents(connection: Connection) -> dict[str, tuple[int, int]]:
    """For each metric the first and the last local day with data."""
    found = below(connection).execute(
        "SELECT name, (SELECT min(day) FROM agg_day WHERE metric = m.id), (SELECT max(day) FROM agg_day WHERE metric = m.id)"
        " FROM metric m"
    )
    return {name: (first, last) for name, first, last in found if first is not None}


def day_counts(connection: Connection) -> dict[str, int]:
    """For each metric how many local days have data."""
    found = below(connection).execute(
        "SELECT m.name, c.n FROM (SELECT metric, count(*) AS n FROM agg_day GROUP BY metric) c"
        " JOIN metric m ON m.id = c.metric"
    )
    return dict(found.fetchall())


def days_with_data(connection: Connection) -> dict[str, Int64]:
    """For each metric its local days with data, in order."""
    raw = below(connection)
    names = dict(raw.execute("SELECT id, name FROM metric").fetchall())
    metric, day = columns_of(raw.execute("SELECT metric, day FROM agg_day ORDER BY metric, day"), (_INT, _INT))
    found, starts = np.unique(metric, return_index=True)
    return {names[int(m)]: days for m, days in zip(found, np.split(day, starts[1:]), strict=False)}


def source_days(connection: Connection) -> tuple[dict[str, tuple[SourceDays, ...]], tuple[SourceDays, ...]]:
    """What each source gave to each metric, and in all, counted or not; best rank first."""
    raw = below(connection)
    names = dict(raw.execute("SELECT id, name FROM source ORDER BY rank DESC, id").fetchall())
    order = list(names)
    spans = "count(DISTINCT s.day), min(s.day), max(s.day)"
    rows = raw.execute(
        f"SELECT m.name, s.source, {spans} FROM share_day s JOIN metric m ON m.id = s.metric"  # noqa: S608
        " GROUP BY s.metric, s.source"
    ).fetchall()
    by_metric: dict[str, list[SourceDays]] = {}
    for metric, source, *span in sorted(rows, key=lambda row: order.index(row[1])):
        by_metric.setdefault(metric, []).append(SourceDays(names[source], *span))
    whole = raw.execute(f"SELECT s.source, {spans} FROM share_day s GROUP BY s.source").fetchall()  # noqa: S608
    whole.sort(key=lambda row: order.index(row[0]))
    in_all = tuple(SourceDays(names[source], *span) for source, *span in whole)
    return {metric: tuple(found) for metric, found in by_metric.items()}, in_all


def data_days(connection: Connection) -> frozenset[int]:
    """Local days on which any metric has data."""
    return frozenset(day for (day,) in below(connection).execute("SELECT DISTINCT day FROM agg_day"))


def nights(connection: Connection, first: int, last: int) -> list[Night]:
    """Nights of waking on the local days `first` to `last`, in order."""
    found = below(connection).execute(
        "SELECT day, start_ms, end_ms, source, figures FROM night WHERE day BETWEEN ? AND ?", (first, last)
    )
    return [_night(*row) for row in found]


def runs(days: Int64) -> list[tuple[int, int]]:
    """Days as spans without gaps, both ends included."""
    days = np.unique(days)
    gaps = np.flatnonzero(np.diff(days) > 1)
    firsts, lasts = days[np.concatenate(([0], gaps + 1))], days[np.concatenate((gaps, [len(days) - 1]))]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def _insert(connection: Connection, table: str, metric_id: int, *columns: NDArray[np.generic]) -> None:
    places = ", ".join("?" * len(columns))
    below(connection).executemany(
        f"INSERT INTO {table} VALUES ({metric_id}, {places})",  # noqa: S608 - a name and a number of ours
        zip(*(column.tolist() for column in columns), strict=True),
    )


def _insert_packed(connection: Connection, table: str, metric_id: int, rows: Iterable[tuple[int, bytes]]) -> None:
    below(connection).executemany(f"INSERT INTO {table} VALUES ({metric_id}, ?, ?)", rows)  # noqa: S608


def _figures(found: Aggregates) -> tuple[NDArray[np.generic], ...]:
    return found.value, found.minimum, found.maximum, found.count


def _parts(shares: Shares) -> tuple[NDArray[np.generic], ...]:
    return shares.source, shares.kept, shares.dropped, shares.count


_KEYS = ("day", "start", "end", "source")
_NIGHT_FIGURES = [field.name for field in fields(Night) if field.name not in _KEYS]


def _night_row(night: Night) -> tuple[int, int, int, int, str]:
    figures = {name: getattr(night, name) for name in _NIGHT_FIGURES}
    return night.day, night.start, night.end, night.source, json.dumps(figures, separators=(",", ":"))


def _night(day: int, start: int, end: int, source: int, figures: str) -> Night:
    rest = json.loads(figures)
    rest["stages"] = tuple((begin, stop, stage) for begin, stop, stage in rest["stages"])
    return Night(day=day, start=start, end=end, source=source, **rest)
