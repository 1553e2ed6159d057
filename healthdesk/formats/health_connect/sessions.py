"""Nights, workouts and blood pressures: records with parts in tables of their own."""

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.health_connect.database import Database
from healthdesk.formats.health_connect.exercise_types import EXERCISE_TYPES
from healthdesk.formats.health_connect.records import BAD_TIME, TIMES, rows_of
from healthdesk.formats.health_connect.series import NO_RECORD, parents_of
from healthdesk.formats.health_connect.writers import COLUMNS, Writers
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import Output
from healthdesk.model.night import Stage
from healthdesk.model.session import Session, SessionKind, Trace

_STAGES = {
    0: Stage.ASLEEP, 1: Stage.AWAKE, 2: Stage.ASLEEP, 3: Stage.AWAKE, 4: Stage.CORE, 5: Stage.DEEP, 6: Stage.REM,
    7: Stage.AWAKE,
}  # fmt: skip
_STAGE = "sleep_stages_table"
_NIGHT = "sleep_session_record_table"
_WORKOUT = "exercise_session_record_table"
_PRESSURE = "blood_pressure_record_table"
HANDLED = (_NIGHT, _WORKOUT)

Route = dict[str, NDArray[np.generic]]


def sleep(database: Database, writers: Writers, out: Output) -> Iterator[Event]:
    """Stages of nights; a session without stages is asleep as a whole, and each is in bed from end to end."""
    nights = parents_of(database, _NIGHT, writers)
    staged = np.zeros(len(nights.row), np.bool_)
    place = f"{_STAGE} row"
    wanted = {
        "parent": ("parent_key",),
        "start": ("stage_start_time",),
        "end": ("stage_end_time",),
        "kind": ("stage_type",),
    }
    for chunk in database.scan(_STAGE, wanted):
        start, end, night = chunk.numbers("start"), chunk.numbers("end"), nights.find(chunk.numbers("parent"))
        stage = np.array([_STAGES.get(int(kind), np.nan) if kind == kind else np.nan for kind in chunk.numbers("kind")])  # noqa: PLR0124
        timed = ~np.isnan(start) & ~np.isnan(end)
        good = timed & (night >= 0)
        for i in np.flatnonzero(~good).tolist():
            out.error(place, chunk.first + i, NO_RECORD if timed[i] else BAD_TIME, _STAGE, metric="sleep")
        rows = np.flatnonzero(good)
        if len(rows):
            staged[night[rows]] = True
            out.rows(
                "sleep", "", start[rows].astype(np.int64), end[rows].astype(np.int64), stage[rows],
                source=nights.source[night[rows]], place=place, position=chunk.first + rows,
                offset=nights.offset[night[rows]],
            )  # fmt: skip
        yield from out.drain()
    for which, stage_of in ((np.flatnonzero(~staged), Stage.ASLEEP), (np.arange(len(staged)), Stage.IN_BED)):
        out.rows(
            "sleep", "", nights.start[which], nights.end[which], np.full(len(which), stage_of), source=nights.source[which],
            place=f"{_NIGHT} row", position=which + 1, offset=nights.offset[which],
        )  # fmt: skip
    yield from out.drain()


def pressures(database: Database, writers: Writers, out: Output) -> Iterator[Event]:
    """The pairs; their two values are records as well (`records.TABLES`)."""
    for chunk in database.scan(_PRESSURE, TIMES | COLUMNS | {"upper": ("systolic",), "lower": ("diastolic",)}):
        rows = rows_of(chunk, writers)
        upper, lower = chunk.numbers("upper"), chunk.numbers("lower")
        for i in np.flatnonzero(rows.good & ~np.isnan(upper) & ~np.isnan(lower)).tolist():
            data: dict[str, object] = {"systolic": float(upper[i]), "diastolic": float(lower[i]), "unit": "mmHg"}
            at = int(rows.start[i])
            kind = SessionKind.BLOOD_PRESSURE
            out.session(Session(kind, "blood_pressure", at, at, int(rows.source[i]), int(rows.offset[i]), data=data))
        yield from out.drain()


def workouts(database: Database, writers: Writers, out: Output, *, routes: bool) -> Iterator[Event]:
    """Workouts with laps, segments and route. Their titles and notes are not read."""
    laps = _children(database, "lap")
    segments = _children(database, "segment")
    tracks = _tracks(database) if routes else {}
    for chunk in database.scan(_WORKOUT, {"row": ("row_id",), "kind": ("exercise_type",)} | TIMES | COLUMNS):
        rows, ids, kinds = rows_of(chunk, writers), chunk.numbers("row"), chunk.numbers("kind")
        for i in range(chunk.n):
            start, end = int(rows.start[i]), int(rows.end[i])
            if not rows.good[i] or end < start:
                out.error(f"{_WORKOUT} row", chunk.first + i, BAD_TIME, _WORKOUT)
                continue
            code = int(np.nan_to_num(kinds[i], nan=-1))
            kind, word = EXERCISE_TYPES.get(code, ("other", f"exercise_type {code}"))
            row = int(np.nan_to_num(ids[i], nan=-1))
            data: dict[str, object] = {
                "vendor_type": word, "laps": laps.get(row, []), "segments": segments.get(row, []),
            }  # fmt: skip
            track = tracks.get(row)
            out.session(
                Session(
                    SessionKind.WORKOUT, kind, start, end, int(rows.source[i]), int(rows.offset[i]),
                    duration_s=(end - start) / 1000,
                    data={key: value for key, value in data.items() if value},
                    traces=[Trace("route", track)] if track else [],
                )
            )  # fmt: skip
        yield from out.drain()


def _children(database: Database, what: str) -> dict[int, list[dict[str, object]]]:
    """Laps or segments by the row id of their workout."""
    found: dict[int, list[dict[str, object]]] = defaultdict(list)
    table = next((name for name in sorted(database.tables) if name.startswith(f"exercise_{what}")), "")
    wanted = {
        "parent": ("parent_key",), "start": (f"{what}_start_time",), "end": (f"{what}_end_time",),
        "length": ("length", f"{what}_length"), "type": (f"{what}_type",), "repetitions": ("repetitions_count",),
    }  # fmt: skip
    for chunk in database.scan(table, wanted):
        names = [name for name in ("length", "type", "repetitions") if name in chunk.columns]
        numbers = {name: chunk.numbers(name) for name in ("parent", "start", "end", *names)}
        for i in np.flatnonzero(~np.isnan(numbers["parent"] + numbers["start"] + numbers["end"])).tolist():
            start, end = int(numbers["start"][i]), int(numbers["end"][i])
            part: dict[str, object] = {"start": start, "end": end, "duration_s": (end - start) / 1000}
            for name in names:
                if numbers[name][i] > 0:
                    part["distance_m" if name == "length" else name] = float(numbers[name][i])
            found[int(numbers["parent"][i])].append(part)
    return found


def _tracks(database: Database) -> dict[int, Route]:
    """Routes by the row id of their workout."""
    wanted = {
        "parent": ("parent_key",), "t": ("timestamp_millis", "epoch_millis", "time", "timestamp"), "lat": ("latitude",),
        "lon": ("longitude",), "ele": ("altitude",),
    }  # fmt: skip
    parts: dict[int, list[NDArray[np.float64]]] = defaultdict(list)
    for chunk in database.scan("exercise_route_table", wanted):
        table = np.stack([chunk.numbers(name) for name in wanted], axis=1)
        table = table[~np.isnan(table[:, :4]).any(axis=1)]
        for parent in np.unique(table[:, 0]).tolist():
            parts[int(parent)].append(table[table[:, 0] == parent])
    routes: dict[int, Route] = {}
    for parent, found in parts.items():
        points = np.concatenate(found)
        points = points[np.argsort(points[:, 1], kind="stable")]
        routes[parent] = {"t": points[:, 1].astype(np.int64), "lat": points[:, 2].copy(), "lon": points[:, 3].copy()}
        if not np.isnan(points[:, 4]).all():
            routes[parent]["ele"] = points[:, 4].copy()
    return routes
