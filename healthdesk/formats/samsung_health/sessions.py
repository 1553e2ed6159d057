"""Nights and workouts."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.samsung_health import tables
from healthdesk.formats.samsung_health.exercise_types import exercise_type
from healthdesk.formats.samsung_health.records import BAD_TIME
from healthdesk.formats.samsung_health.series import Point, Series
from healthdesk.formats.samsung_health.sources import Sources
from healthdesk.model.night import Stage
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.stamps import BAD

_STAGES = {"40001": Stage.AWAKE, "40002": Stage.CORE, "40003": Stage.DEEP, "40004": Stage.REM}


def put_stages(file: File, sources: Sources, out: Output, staged: set[str]) -> Iterator[Event]:
    """Stages of nights; `staged` learns of which."""
    place = f"{file.base} row"
    for rows in tables.read(file, out):
        start, offset = rows.times("start_time")
        end, _ = rows.times("end_time")
        good = (start != BAD) & (end != BAD)
        for i in np.flatnonzero(~good).tolist():
            out.error(place, rows.first + i, BAD_TIME, "sleep_stage", metric="sleep")
        stage = np.array([_STAGES.get(text, np.nan) for text in rows.texts("stage")], np.float64)
        at = np.flatnonzero(good)
        out.rows(
            "sleep", "", start[at], end[at], stage[at], source=sources.of(rows)[at], place=place, position=rows.first + at,
            offset=offset[at],
        )  # fmt: skip
        staged |= set(rows.texts("sleep_id"))
        yield from out.drain()


def put_nights(file: File, sources: Sources, out: Output, staged: set[str]) -> Iterator[Event]:
    """In bed from end to end; asleep as a whole where no stages are known."""
    place = f"{file.base} row"
    for rows in tables.read(file, out):
        start, offset = rows.times("start_time")
        end, _ = rows.times("end_time")
        good = (start != BAD) & (end != BAD)
        for i in np.flatnonzero(~good).tolist():
            out.error(place, rows.first + i, BAD_TIME, "sleep", metric="sleep")
        plain = good & np.array([ident not in staged or not ident for ident in rows.texts("datauuid")], np.bool_)
        source = sources.of(rows)
        for which, stage in ((good, Stage.IN_BED), (plain, Stage.ASLEEP)):
            at = np.flatnonzero(which)
            out.rows(
                "sleep", "", start[at], end[at], np.full(len(at), stage), source=source[at], place=place,
                position=rows.first + at, offset=offset[at],
            )  # fmt: skip
        score = rows.numbers("sleep_score")
        at = np.flatnonzero(good & (score > 0))
        out.rows(
            "samsung_sleep_score", "score", end[at], end[at], score[at], source=source[at], place=place,
            position=rows.first + at, offset=offset[at],
        )  # fmt: skip
        yield from out.drain()


def put_workouts(file: File, sources: Sources, series: Series, out: Output, *, routes: bool) -> Iterator[Event]:
    """Workouts, with the heart rate and the track of their series. Their comments are not read."""
    place = f"{file.base} row"
    for rows in tables.read(file, out):
        start, offset = rows.times("start_time")
        end, _ = rows.times("end_time")
        source = sources.of(rows)
        kinds, lives, tracks = rows.texts("exercise_type"), rows.texts("live_data"), rows.texts("location_data")
        numbers = {
            name: rows.numbers(name)
            for name in (
                "duration",
                "distance",
                "calorie",
                "mean_heart_rate",
                "min_heart_rate",
                "max_heart_rate",
                "altitude_gain",
            )
        }
        for i in range(rows.n):
            length = _given(numbers["duration"][i])
            begin = int(start[i])
            until = int(end[i]) if end[i] != BAD else begin + round(length or 0)
            if begin == BAD or until < begin:
                out.error(place, rows.first + i, BAD_TIME, "exercise")
                continue
            kind, word = exercise_type(kinds[i])
            live = series.points(lives[i]) if lives[i].endswith(".json") else []
            points = series.points(tracks[i]) if routes and tracks[i].endswith(".json") else []
            track = _route(points)
            data: dict[str, object] = {"vendor_type": word, "statistics": _statistics(numbers, i)}
            out.session(
                Session(
                    SessionKind.WORKOUT,
                    kind,
                    begin,
                    until,
                    int(source[i]),
                    int(offset[i]),
                    duration_s=None if length is None else length / 1000,
                    distance_m=_given(numbers["distance"][i]),
                    energy_kcal=_given(numbers["calorie"][i]),
                    data={key: value for key, value in data.items() if value},
                    traces=[Trace("route", track)] if track else [],
                )
            )
            pulse = [(p.start_time, p.heart_rate) for p in live if p.heart_rate and p.heart_rate > 0]
            if pulse:
                at = np.array([time for time, _ in pulse], np.float64).astype(np.int64)
                out.rows(
                    "heart_rate", "bpm", at, at, [rate for _, rate in pulse], source=int(source[i]), place=place,
                    position=np.full(len(pulse), rows.first + i), offset=int(offset[i]),
                )  # fmt: skip
        yield from out.drain()


def _given(value: float) -> float | None:
    """A figure of a workout; 0 is none."""
    return float(value) if value > 0 and np.isfinite(value) else None


def _statistics(numbers: dict[str, NDArray[np.float64]], i: int) -> list[dict[str, object]]:
    rates = {
        figure: value
        for figure, name in (
            ("average", "mean_heart_rate"),
            ("minimum", "min_heart_rate"),
            ("maximum", "max_heart_rate"),
        )
        if (value := _given(numbers[name][i])) is not None
    }
    found: list[dict[str, object]] = [{"type": "heart_rate", "unit": "/min", **rates}] if rates else []
    ascent = _given(numbers["altitude_gain"][i])
    return [*found, {"type": "ascent", "unit": "m", "sum": ascent}] if ascent else found


def _route(points: list[Point]) -> dict[str, NDArray[np.generic]]:
    rows = [
        (p.start_time, p.latitude, p.longitude, p.altitude)
        for p in points
        if p.latitude is not None and p.longitude is not None
    ]
    if not rows:
        return {}
    table = np.array([[np.nan if cell is None else cell for cell in row] for row in rows], np.float64)
    route: dict[str, NDArray[np.generic]] = {
        "t": table[:, 0].astype(np.int64),
        "lat": table[:, 1].copy(),
        "lon": table[:, 2].copy(),
    }
    if not np.isnan(table[:, 3]).all():
        route["ele"] = table[:, 3].copy()
    return route
