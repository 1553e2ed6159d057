"""What happened and what was logged: warnings of the heart's pace, ECGs, periods."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.files import column
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading
from healthdesk.formats.fitbit.sources import BY_HAND
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.model import stamps
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.stamps import BAD

_ALERTS = {"HIGH": "high_heart_rate_events", "LOW": "low_heart_rate_events"}
_ECG_SECONDS = 30  # of every reading
_RESULTS = {"NSR": "sinus_rhythm", "AFIB": "atrial_fibrillation", "ATRIAL_FIBRILLATION": "atrial_fibrillation"}
_FLOWS = {"LIGHT": 2, "MEDIUM": 3, "HEAVY": 4}  # codes of menstrual_flow
_UNSPECIFIED, _SPOTTING = 1, "SPOTTING"
_LONGEST_PERIOD = 31  # days


def heart_alerts(reading: Reading) -> Iterator[Event]:
    """Notifications of a high or low heart rate, with the offset that they carry."""
    for one in reading.of("heart_alerts"):
        header = table.header_of(one.file)
        assert header is not None
        place = f"{one.file.base} row"
        for chunk in table.read(one.file, header, reading.out):
            texts = [chunk[column(header, name)] for name in ("start_timestamp", "end_timestamp")]
            (start, offset), (end, _) = (stamps.stamps(part).instants(reading.options.zones) for part in texts)
            for at, word in enumerate(chunk[column(header, "type")]):
                metric = next((metric for kind, metric in _ALERTS.items() if kind in word.upper()), "")
                if not metric or BAD in (int(start[at]), int(end[at])):
                    reading.out.error(
                        place, chunk.first + at, BAD_TIME if metric else mark("Unknown kind of notification")
                    )
                    continue
                reading.out.rows(
                    metric, "", start[at : at + 1], end[at : at + 1], [1], source=reading.source, place=place,
                    position=chunk.first + at, offset=offset[at],
                )  # fmt: skip
            yield from reading.out.drain()


def ecgs(reading: Reading) -> Iterator[Event]:
    """ECGs with their result. Their waves are in counts of the converter, which nothing in the file makes voltages of."""
    for one in reading.of("ecg"):
        header = table.header_of(one.file)
        assert header is not None
        for chunk in table.read(one.file, header, reading.out):
            rates = table.numbers(chunk[column(header, "heart_rate")]).tolist()
            results = chunk[column(header, "result_classification")]
            for at, text in enumerate(chunk[column(header, "reading_time")]):
                start = _reading_time(text)
                if start == BAD:
                    reading.out.error(f"{one.file.base} row", chunk.first + at, BAD_TIME, "ECG")
                    continue
                word = results[at].strip()[:60]
                data: dict[str, object] = {"classification": word}
                if np.isfinite(rates[at]):
                    data["average_heart_rate"] = rates[at]
                kind = _RESULTS.get(word.upper()) or re.sub(r"[^a-z]+", "_", word.lower()).strip("_") or "unknown"
                offset = int(reading.clock.offsets_at(np.array([start], np.int64))[0])
                reading.out.session(
                    Session(
                        SessionKind.ECG, kind, start, start + _ECG_SECONDS * 1000, reading.source, offset,
                        float(_ECG_SECONDS), data=data,
                    )
                )  # fmt: skip
        yield from reading.out.drain()


def _reading_time(text: str) -> int:
    """UTC ms of "Thu Oct 08 07:15:06 UTC 2020" whatever the language of the machine, `BAD` if it is none."""
    found = re.fullmatch(r"\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:UTC|GMT) (\d{4})", text.strip())
    months = "JanFebMarAprMayJunJulAugSepOctNovDec"
    if found is None or (month := months.find(found[1])) % 3:
        return BAD
    day, hour, minute, second, year = (int(found[group]) for group in range(2, 7))
    try:
        return round(datetime(year, month // 3 + 1, day, hour, minute, second, tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return BAD


def periods(reading: Reading) -> Iterator[Event]:
    """Days of periods that the person entered, with the flow where it was logged. Predictions are left out."""
    flows: dict[int, float] = {}
    spotted: set[int] = set()
    for one in reading.of("flow"):
        header = table.header_of(one.file)
        assert header is not None
        for chunk in table.read(one.file, header, reading.out):
            days = stamps.dates(chunk[column(header, "timestamp")]).tolist()
            for day, word in zip(days, chunk[column(header, "flow")], strict=True):
                if day != BAD and word.strip().upper() in _FLOWS:
                    flows[day] = _FLOWS[word.strip().upper()]
                elif day != BAD and word.strip().upper() == _SPOTTING:
                    spotted.add(day)
    for one in reading.of("periods"):
        header = table.header_of(one.file)
        assert header is not None
        for chunk in table.read(one.file, header, reading.out):
            first, last = (
                stamps.dates(chunk[column(header, f"period_{name}_date")]).tolist() for name in ("start", "end")
            )
            for at, origin in enumerate(chunk[column(header, "period_source")]):
                if origin.strip().lower() != "manual":
                    reading.out.skipped(mark("periods that Fitbit predicted"))
                elif BAD in (first[at], last[at]) or not 0 <= last[at] - first[at] <= _LONGEST_PERIOD:
                    reading.out.error(f"{one.file.base} row", chunk.first + at, BAD_TIME, metric="menstrual_flow")
                else:
                    flows = dict.fromkeys(range(first[at], last[at] + 1), float(_UNSPECIFIED)) | flows
    _days(reading, "menstrual_flow", flows)
    _days(reading, "spotting", dict.fromkeys(spotted - set(flows), 1.0))
    yield from reading.out.drain()


def _days(reading: Reading, metric: str, found: dict[int, float]) -> None:
    days = np.array(sorted(found), np.int64)
    start, end, offset = stamps.day_spans(days, reading.options.zones)
    reading.out.rows(
        metric, "", start, end, [found[day] for day in days.tolist()], source=reading.out.source(BY_HAND),
        place="menstrual health day", position=np.arange(1, len(days) + 1), offset=offset,
    )  # fmt: skip
