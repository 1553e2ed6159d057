"""What happens once: symptoms, the cycle, ECGs, moods, doses and notifications about the heart."""

import re
from collections.abc import Iterator

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export import sources
from healthdesk.formats.health_auto_export.document import Runs
from healthdesk.formats.health_auto_export.names import snake
from healthdesk.formats.health_auto_export.series import BAD_TIME
from healthdesk.formats.health_auto_export.sources import source_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.json_array import decoded
from healthdesk.formats.reading.output import Output
from healthdesk.model.metric import MetricSpec
from healthdesk.model.registry import METRICS
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.zones import ZoneHistory

_LETTERS = re.compile(r"[^a-z]")
_PREFIX = "HKCategoryTypeIdentifier"
_MICROVOLTS = {"µv": 1.0, "μv": 1.0, "uv": 1.0, "mcv": 1.0, "mv": 1000.0, "v": 1e6}
_NO_VOLTAGES, _UNKNOWN_WORD = mark("ECG holds no voltages"), mark("Word is not known")
_MOST_VOLTAGES = 200_000
_HEART_EVENTS = {
    "high": "high_heart_rate_events",
    "low": "low_heart_rate_events",
    "irregular": "irregular_rhythm_events",
}
_OTHER_NAMES = {"menstruation": "menstrual_flow", "spotting": "spotting", "hotflushes": "hot_flashes"}


def _plain(text: str) -> str:
    return _LETTERS.sub("", text.lower())


_BY_NAME = {
    _plain(name.removeprefix(_PREFIX)): spec
    for spec in METRICS.values()
    for name in spec.vendors.get("apple", ())
    if spec.codes and name.startswith(_PREFIX)
} | {word: METRICS[metric] for word, metric in _OTHER_NAMES.items()}


class _Logged(msgspec.Struct, rename="camel"):
    name: str = ""
    start: str | None = None
    end: str | None = None
    date: str | None = None
    severity: str | float | None = None
    value: str | float | None = None
    user_entered: bool | None = None
    source: str | None = None


class _Voltage(msgspec.Struct, gc=False):
    voltage: float | None = None
    units: str | None = None


class _Ecg(msgspec.Struct, rename="camel"):
    start: str | None = None
    end: str | None = None
    date: str | None = None
    classification: str | None = None
    severity: str | None = None
    average_heart_rate: float | None = None
    sampling_frequency: float | None = None
    voltage_measurements: list[_Voltage] | None = None
    source: str | None = None


class _Mind(msgspec.Struct, rename="camel"):
    start: str | None = None
    end: str | None = None
    kind: str | None = None
    labels: list[str] | None = None
    associations: list[str] | None = None
    valence: float | None = None
    valence_classification: str | float | None = None
    source: str | None = None


class _Dose(msgspec.Struct, rename="camel"):
    display_text: str | None = None
    start: str | None = None
    end: str | None = None
    scheduled_date: str | None = None
    form: str | None = None
    status: str | None = None
    dosage: float | str | None = None
    codings: list[dict[str, str | None]] | None = None


class _Beat(msgspec.Struct):
    hr: float | None = None
    timestamp: dict[str, object] | None = None


class _Notice(msgspec.Struct, rename="camel"):
    start: str | None = None
    end: str | None = None
    name: str | None = None
    type: str | None = None
    threshold: float | None = None
    heart_rate: list[_Beat] | None = None
    source: str | None = None


def _span(start: str | None, end: str | None, zones: ZoneHistory) -> tuple[int, int, int] | None:
    """UTC ms of begin and end and the offset of the begin; an end that is missing is the begin."""
    when = stamps([start or "", end or ""])
    (begin, finish), offsets = (column.tolist() for column in when.instants(zones))
    if begin == BAD:
        return None
    return begin, finish if finish != BAD and finish >= begin else begin, int(offsets[0])


def logged(base: str, kind: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Symptoms and entries of the cycle: one event each, with its severity or kind."""
    place = f"{base} {kind}"
    for first, found in decoded(runs, msgspec.json.Decoder(list[_Logged]), f"{place} record", out):
        for at, one in enumerate(found):
            span = _span(one.start or one.date, one.end, zones)
            if span is None:
                out.error(f"{place} record", first + at, BAD_TIME, one.name)
                continue
            source = sources.MANUAL if one.user_entered else source_of(one.source)
            spec, word = _BY_NAME.get(_plain(one.name)), one.value if one.severity is None else one.severity
            if spec is None:
                out.keep(one.name[:80] or kind, {"start": span[0], "end": span[1], "value": word}, "unmapped")
                continue
            code = _code(word, spec)
            if code is None:
                out.error(f"{place} record", first + at, _UNKNOWN_WORD, one.name, {"value": word}, metric=spec.id)
                continue
            out.rows(
                spec.id, "", [span[0]], [span[1]], [float(code)],
                source=out.source(source), place=f"{place} record", position=[first + at], offset=span[2],
            )  # fmt: skip
        yield from out.drain()


def _code(word: str | float | None, spec: MetricSpec) -> int | None:
    """The code of a word ("Not Present"), of no word at all where the metric needs none, None for one not known."""
    if isinstance(word, float) or (word is not None and not _plain(word)):
        word = None
    if word is None:
        return spec.codes.get("", spec.codes.get("Unspecified", spec.codes.get("Present")))
    words = {_plain(known): code for known, code in spec.codes.items()}
    found = words.get("none" if _plain(word) == "noflow" else _plain(word))
    return spec.codes.get("") if found is None else found


def ecgs(base: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """ECGs with their traces in microvolts."""
    place = f"{base} ecg"
    for first, found in decoded(runs, msgspec.json.Decoder(list[_Ecg]), f"{place} record", out):
        for at, one in enumerate(found):
            span = _span(one.start or one.date, one.end, zones)
            voltages = (one.voltage_measurements or [])[:_MOST_VOLTAGES]
            if span is None:
                out.error(f"{place} record", first + at, BAD_TIME, "ecg")
                continue
            unit = next((v.units for v in voltages if v.units), None) or "µV"
            factor = _MICROVOLTS.get(unit.lower(), 1.0)
            uv = np.array([v.voltage for v in voltages if v.voltage is not None and abs(v.voltage) < 1e9], np.float64)
            data: dict[str, object] = {
                "classification": one.classification or "",
                "symptoms": one.severity or "",
                "sample_rate_hz": one.sampling_frequency,
                "average_heart_rate": one.average_heart_rate,
            }
            if not len(uv):
                out.error(f"{place} record", first + at, _NO_VOLTAGES, "ecg")
                continue
            rate = one.sampling_frequency or 0.0
            seconds = len(uv) / rate if 10 <= rate <= 10_000 else (span[1] - span[0]) / 1000
            session = Session(
                SessionKind.ECG, snake(one.classification or "") or "unknown",
                span[0], max(span[1], span[0] + round(seconds * 1000)), out.source(source_of(one.source)), span[2],
                seconds, data=data, traces=[Trace("ecg", {"uv": (uv * factor).astype(np.float32)})],
            )  # fmt: skip
            out.session(session)
        yield from out.drain()


def moods(base: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """States of mind. `valence` is -1 (very unpleasant) to 1 (very pleasant)."""
    place = f"{base} stateOfMind"
    for first, found in decoded(runs, msgspec.json.Decoder(list[_Mind]), f"{place} record", out):
        for at, one in enumerate(found):
            span = _span(one.start, one.end, zones)
            if span is None:
                out.error(f"{place} record", first + at, BAD_TIME, "stateOfMind")
                continue
            data: dict[str, object] = {
                "valence": one.valence,
                "valence_classification": one.valence_classification,
                "labels": one.labels or [],
                "associations": one.associations or [],
            }
            kind = snake(one.kind or "") or "state_of_mind"
            source = out.source(source_of(one.source))
            out.session(Session(SessionKind.STATE_OF_MIND, kind, span[0], span[1], source, span[2], data=data))
        yield from out.drain()


def doses(base: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Medications: each dose taken or left out. Nicknames are not read."""
    place = f"{base} medications"
    for first, found in decoded(runs, msgspec.json.Decoder(list[_Dose]), f"{place} record", out):
        for at, one in enumerate(found):
            span = _span(one.start or one.scheduled_date, one.end, zones)
            if span is None:
                out.error(f"{place} record", first + at, BAD_TIME, "medications")
                continue
            scheduled = _span(one.scheduled_date, None, zones)
            data: dict[str, object] = {
                "name": one.display_text or "",
                "form": one.form or "",
                "status": one.status or "",
                "dosage": one.dosage,
                "scheduled": scheduled[0] if scheduled else None,
                "codings": [{k: v for k, v in coding.items() if v} for coding in one.codings or []],
            }
            status, source = snake(one.status or "") or "unspecified", out.source(sources.APP)
            out.session(Session(SessionKind.MEDICATION, status, span[0], span[1], source, span[2], data=data))
        yield from out.drain()


def notices(base: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Notifications about a high, low or irregular pulse, and the readings behind them."""
    place = f"{base} heartRateNotifications"
    for first, found in decoded(runs, msgspec.json.Decoder(list[_Notice]), f"{place} record", out):
        for at, one in enumerate(found):
            span = _span(one.start, one.end, zones)
            if span is None:
                out.error(f"{place} record", first + at, BAD_TIME, "heartRateNotifications")
                continue
            source = out.source(source_of(one.source))
            rates = _rates(one.heart_rate or [], zones)
            out.rows(
                _which(one, [rate for _, rate in rates]), "", [span[0]], [span[1]], [1.0],
                source=source, place=f"{place} record", position=[first + at], offset=span[2],
                meta=out.metadata({"threshold": f"{one.threshold:g}"} if one.threshold is not None else {}),
            )  # fmt: skip
            out.rows(
                "heart_rate", "count/min", [t for t, _ in rates], [t for t, _ in rates], [r for _, r in rates],
                source=source, place=f"{place} record", position=[first + at] * len(rates), offset=span[2],
            )  # fmt: skip
        yield from out.drain()


def _rates(beats: list[_Beat], zones: ZoneHistory) -> list[tuple[int, float]]:
    times = stamps([str((beat.timestamp or {}).get("start") or "") for beat in beats]).instants(zones)[0].tolist()
    return [(t, beat.hr) for t, beat in zip(times, beats, strict=True) if t != BAD and beat.hr is not None]


def _which(one: _Notice, rates: list[float]) -> str:
    """The event: by its name if it has one, else by the side of the threshold on which the pulse was."""
    said = f"{one.name or ''} {one.type or ''}".lower()
    for word, metric in _HEART_EVENTS.items():
        if word in said:
            return metric
    if one.threshold is None:
        return "irregular_rhythm_events"
    level = (
        sum(rates) / len(rates) if rates else float(one.threshold >= 80) * 1000
    )  # nobody asks to be told of high at 50
    return "high_heart_rate_events" if level >= one.threshold else "low_heart_rate_events"
