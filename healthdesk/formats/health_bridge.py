"""Health bridge batches (`health_bridge.batch.v1`): samples of Apple Health passed on by a companion app, JSON or NDJSON.

A JSON batch is one object with lists; NDJSON has one record a line, told apart by `record_family`.
"""

from collections.abc import Iterator, Sequence

import msgspec

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, Format, ReadOptions
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import decode
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.registry import METRICS, by_vendor
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.source import Source
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.zones import UNKNOWN_OFFSET, ZoneHistory

MAX_FILE = 64 << 20
_LARGEST = 1e15
_SCHEMA, _FAMILY = '"health_bridge.batch.v1"', '"record_family"'
_LISTS = {
    "source": "sources", "health_type": "health_types", "sample": "samples", "workout": "workouts",
    "sleep_session": "sleep_sessions", "deleted_record": "deleted_records",
}  # fmt: skip
_CLASSES = {"phone": ("iPhone", DeviceClass.PHONE), "watch": ("Apple Watch", DeviceClass.WATCH)}
_NAMES = {"body_mass": "weight", "sleep_analysis": "sleep", "blood_oxygen": "oxygen_saturation"}
_STAGES = {
    "in_bed": Stage.IN_BED, "asleep": Stage.ASLEEP, "unspecified": Stage.ASLEEP, "awake": Stage.AWAKE,
    "core": Stage.CORE, "light": Stage.CORE, "deep": Stage.DEEP, "rem": Stage.REM,
}  # fmt: skip
_BAD_TIME, _BAD_VALUE, _BAD_STAGE = (
    mark("Time cannot be read"),
    mark("Value is not a number"),
    mark("Stage of sleep is not known"),
)
_UNREADABLE = mark("Record cannot be read")
_DELETED = mark("records that the phone has deleted")

Record = dict[str, object]
_RECORD = msgspec.json.Decoder(Record)


class HealthBridge(Format):
    """Batches of version 1."""

    id = "health_bridge"
    name = "Health bridge batch"
    steps = (
        "In the companion app on the phone export a batch as JSON or NDJSON.",
        "Import the .json or .ndjson file.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        head = file.head_text.lstrip()
        if not head.startswith("{"):
            return 0
        return CERTAIN if _SCHEMA in head or _FAMILY in head.split("\n", 1)[0] else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        for file in files:
            _Batch(file, out, options.zones).put()
            yield from out.drain()


class _Batch:
    """One file on its way."""

    def __init__(self, file: File, out: Output, zones: ZoneHistory) -> None:
        self._base, self._out, self._zones = file.base, out, zones
        self._lists = self._records(file)
        self._sources = {str(entry.get("source_key")): _source(entry) for entry in self._lists["sources"]}
        self._aliases = {str(entry.get("type_code")): _metric(entry) for entry in self._lists["health_types"]}

    def put(self) -> None:
        """Everything that the file holds."""
        for number, entry in enumerate(self._lists["samples"], 1):
            self._sample(entry, number)
        for number, entry in enumerate(self._lists["sleep_sessions"], 1):
            self._night(entry, number)
        for number, entry in enumerate(self._lists["workouts"], 1):
            self._workout(entry, number)
        self._out.skipped(_DELETED, len(self._lists["deleted_records"]))

    def _records(self, file: File) -> dict[str, list[Record]]:
        """All records by list; a line that is no JSON is an error."""
        text = decode(file.read(MAX_FILE))
        lists: dict[str, list[Record]] = {name: [] for name in _LISTS.values()}
        if _SCHEMA in file.head_text:
            try:
                batch = _RECORD.decode(text)
            except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as error:
                raise InputRefused(
                    mark("{file} is damaged and cannot be read.").format(file=file.base), mark("Export the data again.")
                ) from error
            for name in lists:
                found = batch.get(name)
                lists[name] = [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []
            return lists
        for number, line in enumerate(text.splitlines(), 1):
            if not line.strip():
                continue
            try:
                entry = _RECORD.decode(line)
                lists[_LISTS[str(entry.get("record_family"))]].append(entry)
            except (msgspec.DecodeError, RecursionError, UnicodeEncodeError, KeyError):
                self._out.error(f"{file.base} line", number, _UNREADABLE)
        return lists

    def _span(self, entry: Record, place: str, number: int, metric: str) -> tuple[int, int, int] | None:
        """UTC ms of begin and end, and the offset of the begin; "Z" tells no offset but that the stamp is UTC."""
        said = [str(entry.get(key) or "") for key in ("start_time", "end_time")]
        (start, end), offsets = (column.tolist() for column in stamps(said).instants(self._zones))
        if BAD in {start, end} or end < start:
            self._out.error(place, number, _BAD_TIME, str(entry.get("type_code") or ""), metric=metric)
            return None
        return start, end, UNKNOWN_OFFSET if said[0].endswith("Z") else offsets[0]

    def _number(self, entry: Record) -> int:
        return self._out.source(self._sources.get(str(entry.get("source_key")), _source({})))

    def _sample(self, entry: Record, number: int) -> None:
        place, code = f"{self._base} sample", str(entry.get("type_code") or "")
        metric = self._aliases.get(code) or _metric({"type_code": code})
        span, value = self._span(entry, place, number, metric), entry.get("value")
        if span is None:
            return
        if not metric or metric == "sleep":
            self._out.keep(code[:80] or "sample", {"start": span[0], "end": span[1], "value": value}, "unmapped")
            return
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
            self._out.error(place, number, _BAD_VALUE, code, metric=metric)
            return
        self._out.rows(
            metric, str(entry.get("unit") or ""), [span[0]], [span[1]], [float(value)],
            source=self._number(entry), place=place, position=[number], offset=span[2],
            ident=[str(entry.get("client_record_id") or "")[:120]],
        )  # fmt: skip

    def _night(self, entry: Record, number: int) -> None:
        place, stages = f"{self._base} sleep session", entry.get("stage_intervals")
        parts = stages if isinstance(stages, list) and stages else [entry | {"stage": "asleep"}]
        for part in parts:
            stage = _STAGES.get(str(part.get("stage")).lower()) if isinstance(part, dict) else None
            if stage is None:
                self._out.error(place, number, _BAD_STAGE, "sleep_session", metric="sleep")
            elif (span := self._span(part, place, number, "sleep")) is not None:
                self._out.rows(
                    "sleep", "", [span[0]], [span[1]], [float(stage)],
                    source=self._number(entry), place=place, position=[number], offset=span[2],
                )  # fmt: skip

    def _workout(self, entry: Record, number: int) -> None:
        span = self._span(entry, f"{self._base} workout", number, "")
        if span is not None:
            kind = str(entry.get("workout_type") or "other")[:80].lower()
            session = Session(
                SessionKind.WORKOUT, kind, span[0], span[1], self._number(entry), span[2],
                _positive(entry, "duration_seconds"), _positive(entry, "distance_meters"), _positive(entry, "energy_kcal"),
                {"vendor_type": kind},
            )  # fmt: skip
            self._out.session(session)


def _source(entry: Record) -> Source:
    """A device by its kind and model; its name is its owner's to choose and is not kept."""
    name, device_class = _CLASSES.get(str(entry.get("kind")), ("Health bridge", DeviceClass.APP))
    return Source(name, str(entry.get("device_model") or "")[:80], device_class)


def _metric(entry: Record) -> str:
    """The metric of a type, by Apple's identifier among its other names or by its code; "" for none."""
    aliases = entry.get("aliases")
    for alias in aliases if isinstance(aliases, list) else []:
        spec = by_vendor("apple", str(alias))
        if spec is not None:
            return spec.id
    code = str(entry.get("type_code") or "")
    code = _NAMES.get(code, code)
    return code if code in METRICS and not METRICS[code].codes else "sleep" if code == "sleep" else ""


def _positive(entry: Record, key: str) -> float | None:
    value = entry.get(key)
    return float(value) if isinstance(value, int | float) and 0 < value < 1e9 else None


FORMAT = HealthBridge()
