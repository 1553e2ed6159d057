"""The shared days as a FHIR R4 bundle: an Observation per day and metric, one over all days, and the PDF that is read.

Codes and units come from the registry. A day without data has no Observation; nothing tells a time of day.
"""

import base64
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import BinaryIO

from healthdesk.model.metric import Group, MetricSpec, Statistic
from healthdesk.model.registry import metric
from healthdesk.model.share import SharedMetric, SharedRecord
from healthdesk.model.zones import date_of

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
OBSERVATION_VALUE = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"
OURS = "urn:healthdesk:metric"
SUMMARY_DOCUMENT = ("60591-5", "Patient summary Document")
PAGE_TYPE = "application/vnd.healthdesk.summary+json"
DECIMALS = 6

Resource = dict[str, object]


@dataclass(frozen=True, slots=True)
class Attached:
    """Bytes that travel inside the bundle."""

    content_type: str
    title: str
    data: bytes


def bundle(record: SharedRecord, program: str, attached: tuple[Attached, ...]) -> Resource:
    """A `collection` Bundle. `program` made it, with its version; `attached` are documents that say the same."""
    made = _Bundle(record, program)
    return made.head() | {"entry": [_entry(url, resource) for url, resource in made.entries(attached)]}


def write_bundle(stream: BinaryIO, record: SharedRecord, program: str) -> int:
    """As `bundle`, without documents and one entry at a time: a record may have years. How many Observations it holds."""
    made, observations = _Bundle(record, program), 0
    stream.write(to_json(made.head())[:-1] + b',"entry":[')
    for number, (url, resource) in enumerate(made.entries(())):
        observations += resource["resourceType"] == "Observation"
        stream.write((b",\n" if number else b"\n") + to_json(_entry(url, resource)))
    stream.write(b"]}\n")
    return observations


def to_json(resource: Resource) -> bytes:
    """Minified, UTF-8."""
    return json.dumps(resource, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


class _Bundle:
    """Builds one bundle. Ids are derived from a random one, so that two shares have none in common."""

    def __init__(self, record: SharedRecord, program: str) -> None:
        self._record, self._program = record, program
        self._base = uuid.uuid4()
        self._patient = self._id("patient")
        zone = timezone(timedelta(minutes=record.offset_min))
        self._at = datetime.fromtimestamp(record.created / 1000, UTC).astimezone(zone).isoformat(timespec="seconds")
        kinds = sorted({kind for shared in record.metrics for kind in shared.devices})
        self._devices = {kind: self._id(f"device {kind}") for kind in kinds}
        self._ours = self._id("program")

    def head(self) -> Resource:
        return {"resourceType": "Bundle", "type": "collection", "timestamp": self._at}

    def entries(self, attached: tuple[Attached, ...]) -> Iterator[tuple[str, Resource]]:
        """Each resource with its address in the bundle."""
        yield self._patient, self._patient_resource()
        yield self._ours, {"resourceType": "Device", **_device(self._program)}
        for kind, url in self._devices.items():
            yield url, {"resourceType": "Device", **_device(kind)}
        observed = []
        for url, observation in self._observations():
            observed.append(url)
            yield url, observation
        for i, one in enumerate(attached):
            yield self._id(f"document {i}"), self._document(one)
        yield self._id("provenance"), self._provenance(observed)

    def _observations(self) -> Iterator[tuple[str, Resource]]:
        panels: dict[str, list[SharedMetric]] = {}
        for shared in self._record.metrics:
            spec = metric(shared.metric)
            yield self._id(f"all {spec.id}"), self._over_all(spec, shared)
            if spec.panel:
                panels.setdefault(spec.panel, []).append(shared)
                continue
            for i in range(len(shared.day)):
                yield self._id(f"day {spec.id} {i}"), self._day(spec, shared, i)
        for panel, together in panels.items():
            for day in sorted({int(day) for shared in together for day in shared.day}):
                yield self._id(f"day {panel} {day}"), self._panel(panel, together, day)

    def _day(self, spec: MetricSpec, shared: SharedMetric, i: int) -> Resource:
        """One day's figure, with the lowest and highest reading of the day where there are codes for them."""
        found = self._observation(spec, _code(spec), _date(int(shared.day[i])))
        found["valueQuantity"] = _quantity(float(shared.value[i]), _unit(spec))
        codes = spec.day_codes
        edges = (
            (codes.minimum, "Lowest of the day", shared.minimum),
            (codes.maximum, "Highest of the day", shared.maximum),
        )
        if codes.minimum:
            found["component"] = [
                {"code": _concept(code, text), "valueQuantity": _quantity(float(values[i]), spec.unit)}
                for code, text, values in edges
            ]
        return found

    def _panel(self, panel: str, together: list[SharedMetric], day: int) -> Resource:
        """Measures that are read together: systolic and diastolic pressure."""
        specs = [metric(shared.metric) for shared in together]
        found = self._observation(specs[0], _concept(panel, "Daily average"), _date(day))
        found["component"] = [
            {"code": _code(spec), "valueQuantity": _quantity(float(shared.value[shared.day == day][0]), _unit(spec))}
            for spec, shared in zip(specs, together, strict=True)
            if (shared.day == day).any()
        ]
        return found

    def _over_all(self, spec: MetricSpec, shared: SharedMetric) -> Resource:
        """The average over the days with data, and how many those are."""
        scope = self._record.scope
        period = {"effectivePeriod": {"start": _date(scope.first), "end": _date(scope.last)}}
        found = self._observation(spec, _code(spec, f"{spec.name}, average of the days with data"), None) | period
        found["valueQuantity"] = _quantity(float(shared.value.mean()), _unit(spec))
        found["component"] = [
            {"code": {"text": "Days with data"}, "valueQuantity": _quantity(len(shared.day), "d")},
            {"code": {"text": "Days in the period"}, "valueQuantity": _quantity(scope.days, "d")},
        ]
        if spec.usual is not None:
            low, high = (_quantity(edge, spec.unit) for edge in spec.usual)
            found["referenceRange"] = [{"low": low, "high": high, "text": spec.usual_source}]
        return found

    def _observation(self, spec: MetricSpec, code: Resource, day: str | None) -> Resource:
        found: Resource = {
            "resourceType": "Observation",
            "status": "final",
            "category": [_category(spec)],
            "code": code,
            "subject": {"reference": self._patient},
        }
        if day is not None:
            found["effectiveDateTime"] = day
        return found

    def _patient_resource(self) -> Resource:
        found: Resource = {"resourceType": "Patient"}
        if self._record.person:
            found["name"] = [{"text": self._record.person}]
        if self._record.birth_year is not None:
            found["birthDate"] = str(self._record.birth_year)
        return found

    def _document(self, attached: Attached) -> Resource:
        code, text = SUMMARY_DOCUMENT
        return {
            "resourceType": "DocumentReference",
            "meta": {"security": [{"system": OBSERVATION_VALUE, "code": "PATAST", "display": "patient asserted"}]},
            "status": "current",
            "type": _concept(code, text),
            "subject": {"reference": self._patient},
            "date": self._at,
            "content": [
                {
                    "attachment": {
                        "contentType": attached.content_type,
                        "title": attached.title,
                        "creation": self._at,
                        "data": base64.b64encode(attached.data).decode(),
                    }
                }
            ],
        }

    def _provenance(self, targets: list[str]) -> Resource:
        sources = [{"role": "source", "what": {"reference": url}} for url in (*self._devices.values(), self._ours)]
        return {
            "resourceType": "Provenance",
            "target": [{"reference": url} for url in targets],
            "recorded": self._at,
            "activity": {"text": f"Aggregated to daily values by {self._program}; overlapping records count once"},
            "agent": [{"who": {"reference": self._patient}}],
            "entity": sources,
        }

    def _id(self, name: str) -> str:
        return f"urn:uuid:{uuid.uuid5(self._base, name)}"


def _entry(url: str, resource: Resource) -> Resource:
    return {"fullUrl": url, "resource": resource}


def _device(name: str) -> Resource:
    return {"deviceName": [{"name": name, "type": "user-friendly-name"}], "type": {"text": name}}


def _category(spec: MetricSpec) -> Resource:
    activity = spec.group in (Group.ACTIVITY, Group.SLEEP)
    code, display = ("activity", "Activity") if activity else ("vital-signs", "Vital Signs")
    return {"coding": [{"system": CATEGORY, "code": code, "display": display}]}


def _code(spec: MetricSpec, text: str = "") -> Resource:
    """LOINC where there is one, and always our own: a reader that knows neither has the text."""
    how = {Statistic.SUM: "in the day", Statistic.AVERAGE: "average of the day", Statistic.LATEST: "last of the day"}
    loinc = spec.day_codes.value or spec.loinc
    coding = [{"system": LOINC, "code": loinc}] if loinc else []
    said = text or f"{spec.name}, {how.get(spec.statistic, 'in the day')}"
    return {"coding": [*coding, {"system": OURS, "code": spec.id, "display": spec.name}], "text": said}


def _concept(code: str, text: str) -> Resource:
    return {"coding": [{"system": LOINC, "code": code}], "text": text}


def _unit(spec: MetricSpec) -> str:
    return spec.day_codes.unit or spec.unit


def _quantity(value: float, unit: str) -> Resource:
    return {"value": round(value, DECIMALS), "unit": unit, "system": UCUM, "code": unit}


def _date(day: int) -> str:
    return date_of(day).isoformat()
