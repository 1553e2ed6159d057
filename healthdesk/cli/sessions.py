"""Questions: what has parts, workouts, nights, ECGs."""

import argparse
from typing import TYPE_CHECKING

from healthdesk.cli.arguments import Commands, day_range, range_options
from healthdesk.cli.context import Context
from healthdesk.cli.output import Cell, iso, iso_minute, number, print_json, print_table

if TYPE_CHECKING:
    from datetime import date

    from healthdesk.model.night import Night
    from healthdesk.model.views import SessionInfo
    from healthdesk.services.library import Library

NIGHTS = "sleep"
KINDS = ("workout", NIGHTS, "ecg", "blood_pressure", "beats", "food")


def register(commands: Commands) -> None:
    """Sessions."""
    sessions = commands.add("sessions", _sessions, "workouts, nights, ECGs and what else has parts")
    sessions.add_argument("--kind", choices=KINDS, required=True)
    range_options(sessions)


def _sessions(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import queries

    with context.library() as library:
        start, end = day_range(library, arguments)
        if arguments.kind == NIGHTS:
            _print_nights(context, library, start, end)
            return
        found = queries.sessions(library, arguments.kind, start, end)
    if context.json:
        print_json([session_json(session) for session in found])
        return
    columns = [Cell("start"), Cell("type"), Cell("minutes", right=True), Cell("km", right=True),
               Cell("kcal", right=True), Cell("source"), Cell("")]  # fmt: skip
    print_table(columns, [_session_row(session) for session in found])


def session_json(session: "SessionInfo") -> dict[str, object]:
    """A session of any kind but sleep; `sameAs` is the id of the one it is a copy of."""
    return {
        "id": session.id,
        "kind": session.kind,
        "type": session.type,
        "startDate": iso(session.start, session.offset_min),
        "endDate": iso(session.end, session.offset_min),
        "duration_s": session.duration_s,
        "distance_m": session.distance_m,
        "energy_kcal": session.energy_kcal,
        "source": session.source,
        "sameAs": session.same_as,
        "traces": list(session.traces),
        "data": session.data,
    }


def _session_row(session: "SessionInfo") -> tuple[object, ...]:
    return (
        iso_minute(session.start, session.offset_min),
        session.type.replace("_", " "),
        number(None if session.duration_s is None else session.duration_s / 60),
        number(None if session.distance_m is None else session.distance_m / 1000, 2),
        number(session.energy_kcal, 0),
        session.source,
        f"copy of {session.same_as}" if session.same_as is not None else "",
    )


def _print_nights(context: Context, library: "Library", start: "date", end: "date") -> None:
    import numpy as np

    from healthdesk.model.zones import MINUTE_MS
    from healthdesk.services import queries

    names = {source.id: source.name for source in queries.sources(library)}
    found = queries.nights(library, start, end)
    starts = np.array([night.start for night in found], np.int64)
    offsets = dict(zip(starts.tolist(), (library.zones.offsets(starts) // MINUTE_MS).tolist(), strict=True))
    if context.json:
        print_json([night_json(night, names.get(night.source, ""), offsets[night.start]) for night in found])
        return
    titles = ("asleep min", "in bed", "awake", "core", "deep", "REM")
    columns = [Cell("day"), Cell("from"), Cell("to"), *(Cell(title, right=True) for title in titles), Cell("source")]
    rows = []
    for night in found:
        shown = night_json(night, names.get(night.source, ""), offsets[night.start])
        minutes = (night.asleep_min, night.in_bed_min, night.awake_min, night.core_min, night.deep_min, night.rem_min)
        clocks = (str(shown[key])[11:16] for key in ("startDate", "endDate"))
        rows.append([shown["date"], *clocks, *(number(m, 0) for m in minutes), shown["source"]])
    print_table(columns, rows)


def night_json(night: "Night", source: str, offset_min: int) -> dict[str, object]:
    """A night, or a nap; `date` is the day of waking."""
    from healthdesk.model.night import Stage
    from healthdesk.model.zones import date_of

    return {
        "date": date_of(night.day),
        "startDate": iso(night.start, offset_min),
        "endDate": iso(night.end, offset_min),
        "nap": night.nap,
        "asleep_min": night.asleep_min,
        "in_bed_min": night.in_bed_min,
        "awake_min": night.awake_min,
        "core_min": night.core_min,
        "deep_min": night.deep_min,
        "rem_min": night.rem_min,
        "interruptions": night.interruptions,
        "source": source,
        "stages": [
            {"stage": Stage(stage).name.lower(), "startDate": iso(a, offset_min), "endDate": iso(b, offset_min)}
            for a, b, stage in night.stages
        ],
    }
