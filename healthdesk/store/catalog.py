"""What the store holds besides samples: sources and their order, imports, sessions, the vendors' own day figures."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select, text

from healthdesk.model.metric import DeviceClass
from healthdesk.model.report import ImportReport
from healthdesk.model.session import DayValue, Trace
from healthdesk.model.views import ImportInfo, SessionInfo, SourceInfo
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.store import tables as t
from healthdesk.store.engine import below
from healthdesk.store.traces import unpack

OWNER_RANK = 1000  # where the order that the owner gave begins; default ranks are below


def sources(connection: Connection) -> list[SourceInfo]:
    """Every source, best rank first, without what it gave."""
    found = connection.execute(select(t.source).order_by(t.source.c.rank.desc(), t.source.c.id)).mappings()
    return [
        SourceInfo(
            row["id"], row["name"], row["hardware"], DeviceClass(row["class"]), row["rank"], row["manufacturer"], row["model"],
            excluded=bool(row["excluded"]), merged_into=row["merged_into"],
        )
        for row in found
    ]  # fmt: skip


def source_infos(connection: Connection) -> list[SourceInfo]:
    """Every source that is not merged into another, best rank first, with what it gave and what of that counted."""
    every = sources(connection)
    infos = {info.id: info for info in every if info.merged_into is None}
    for info in every:  # what a name gave is told of the source that it belongs to
        if info.merged_into is not None:
            infos[info.merged_into].names[info.id] = info.name
            infos[info.id] = infos[info.merged_into]
    raw = below(connection)
    for source, n in raw.execute("SELECT source, sum(n) FROM sample_count GROUP BY source"):
        infos[source].samples += n
    for source, n in raw.execute("SELECT source, count(*) FROM session GROUP BY source"):
        infos[source].sessions += n
    for source, metric, kept, dropped, first, last in raw.execute(
        "SELECT s.source, m.name, sum(s.kept), sum(s.dropped), min(s.day), max(s.day)"
        " FROM share_day s JOIN metric m ON m.id = s.metric GROUP BY s.metric, s.source"
    ):
        info = infos[source]
        before = info.metrics.get(metric, (0.0, 0.0))
        info.metrics[metric] = (before[0] + kept, before[1] + dropped)
        info.first_day = first if info.first_day is None else min(info.first_day, first)
        info.last_day = last if info.last_day is None else max(info.last_day, last)
    for source, metric, rank in raw.execute(
        "SELECT r.source, m.name, r.rank FROM source_rank r JOIN metric m ON m.id = r.metric"
    ):
        if infos[source].id == source:
            infos[source].ranks[metric] = rank
    return [info for source, info in infos.items() if info.id == source]


def ranks(connection: Connection, metric: str) -> dict[int, int]:
    """Source id -> rank for a metric: the owner's order for it where there is one, else the source's own rank."""
    own = select(t.source_rank).join(t.metric, t.metric.c.id == t.source_rank.c.metric).where(t.metric.c.name == metric)
    chosen = own.subquery()
    found = connection.execute(
        select(t.source.c.id, func.coalesce(chosen.c.rank, t.source.c.rank)).outerjoin(
            chosen, chosen.c.source == t.source.c.id
        )
    )
    return {int(source): int(rank) for source, rank in found}


def rank_sources(connection: Connection, metric: str | None, first: Sequence[int]) -> None:
    """Put these sources first, best first, for one metric or for all; the others keep their order below them."""
    now = ranks(connection, metric) if metric else {info.id: info.rank for info in sources(connection)}
    ordered = sorted((s for s, rank in now.items() if rank >= OWNER_RANK and s not in first), key=lambda s: now[s])
    _set_ranks(connection, metric, {s: OWNER_RANK + place for place, s in enumerate([*ordered, *reversed(first)])})


def put_ranks(connection: Connection, metric: str | None, ranks: Mapping[int, int]) -> None:
    """Set these ranks and, for a metric, forget all others of it; with none it follows the general order again."""
    if metric is not None:
        connection.execute(
            text("DELETE FROM source_rank WHERE metric = (SELECT id FROM metric WHERE name = :name)"), {"name": metric}
        )
    if ranks:
        _set_ranks(connection, metric, ranks)


def _set_ranks(connection: Connection, metric: str | None, new: Mapping[int, int]) -> None:
    if metric is None:
        connection.execute(text("UPDATE source SET rank = :rank WHERE id = :id"), _rows(new))
    else:
        connection.execute(text("INSERT OR IGNORE INTO metric (name) VALUES (:name)"), {"name": metric})
        connection.execute(
            text(
                "INSERT OR REPLACE INTO source_rank (metric, source, rank)"
                " SELECT metric.id, :id, :rank FROM metric WHERE name = :name"
            ),
            [{**row, "name": metric} for row in _rows(new)],
        )


def imports(connection: Connection) -> list[ImportInfo]:
    """All imports, newest first."""
    found = connection.execute(select(t.import_).order_by(t.import_.c.id.desc())).mappings()
    return [
        _import(row["id"], row["format"], row["file"], row["at"], row["state"], json.loads(row["report"]))
        for row in found
    ]


def reports(connection: Connection) -> list[ImportReport]:
    """The reports of the imports that are not undone, newest first."""
    i = t.import_.c
    found = connection.execute(select(i.report).where(i.state == "done").order_by(i.id.desc())).scalars()
    return [msgspec.json.decode(report, type=ImportReport) for report in found if report != "{}"]


def _import(number: int, format_id: str, file: str, at: int, state: str, report: dict[str, Any]) -> ImportInfo:
    counts = {name: int(report.get(name, 0)) for name in ("records", "inserted", "updated", "duplicates", "rejected")}
    return ImportInfo(
        id=number,
        format=format_id,
        file=file,
        at=at,
        **counts,
        unmapped=sum(report.get("unmapped", {}).values()),
        sessions=sum(report.get("sessions", {}).values()),
        undone=state == "undone",
    )


def last_import(connection: Connection) -> int | None:
    """When the newest import that still counts was made, UTC ms."""
    at = connection.execute(select(func.max(t.import_.c.at)).where(t.import_.c.state == "done")).scalar()
    return None if at is None else int(at)


def sessions(connection: Connection, kind: str, start_ms: int, end_ms: int, *, everything: bool) -> list[SessionInfo]:
    """Sessions of a kind that start in [start_ms, end_ms), in order, with the names of their traces.

    With `everything` those of excluded sources too.
    """
    s, root = t.session.c, t.source.alias()
    found = connection.execute(
        select(t.session, root.c.name, func.group_concat(t.trace.c.name).label("traces"))
        .join(t.source, t.source.c.id == s.source)
        .join(root, root.c.id == func.coalesce(t.source.c.merged_into, t.source.c.id))
        .outerjoin(t.trace, t.trace.c.session == s.id)
        .where(s.kind == kind, s.start_ms >= start_ms, s.start_ms < end_ms, root.c.excluded <= int(everything))
        .group_by(s.id)
        .order_by(s.start_ms, s.id)
    ).mappings()
    return [
        SessionInfo(
            id=row["id"], kind=row["kind"], type=row["type"], start=row["start_ms"], end=row["end_ms"],
            offset_min=UNKNOWN_OFFSET if row["offset_min"] is None else row["offset_min"], source=row["name"],
            duration_s=row["duration_s"], distance_m=row["distance_m"], energy_kcal=row["energy_kcal"],
            data=json.loads(row["data"]), traces=tuple(sorted(row["traces"].split(","))) if row["traces"] else (),
        )
        for row in found
    ]  # fmt: skip


def trace(connection: Connection, session_id: int, name: str) -> Trace | None:
    """One trace of a session."""
    blob = connection.execute(
        select(t.trace.c.columns).where(t.trace.c.session == session_id, t.trace.c.name == name)
    ).scalar()
    return None if blob is None else unpack(name, blob)


def day_values(connection: Connection, first: int, last: int) -> list[DayValue]:
    """The vendors' own figures of the days `first` to `last`; of several for one day the newest. `source` is a store id.

    Excluded sources say nothing.
    """
    found = below(connection).execute(
        "SELECT v.name, v.day, v.value, v.unit, r.id AS who, max(v.import) FROM day_value v JOIN source s ON s.id = v.source"
        " JOIN source r ON r.id = coalesce(s.merged_into, s.id) WHERE v.day BETWEEN ? AND ? AND NOT r.excluded"
        " GROUP BY v.name, v.day, who ORDER BY v.day, v.name, who",
        (first, last),
    )
    return [DayValue(name, day, value, unit, source) for name, day, value, unit, source, _ in found]


def _rows(ranked: Mapping[int, int]) -> list[dict[str, object]]:
    return [{"id": source, "rank": rank} for source, rank in ranked.items()]
