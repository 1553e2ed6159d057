"""A batch as JSON and one as NDJSON, from a phone and a watch."""

import json
from pathlib import Path

from tests.samples import Expected

PHONE = {"source_key": "phone", "name": "Rowan's iPhone", "kind": "phone", "device_model": "iPhone15,2"}
WATCH = {"source_key": "watch", "name": "Rowan's Watch", "kind": "watch", "device_model": "Watch7,2"}
BATCH = {
    "schema_id": "health_bridge.batch.v1",
    "schema_version": "1.0.0",
    "sources": [PHONE, WATCH],
    "health_types": [{"type_code": "body_mass", "aliases": ["HKQuantityTypeIdentifierBodyMass"]}],
    "samples": [
        {"client_record_id": "a", "source_key": "phone", "type_code": "steps", "value": 4321, "unit": "count",
         "start_time": "2026-06-01T10:00:00Z", "end_time": "2026-06-01T11:00:00Z"},
        {"client_record_id": "b", "source_key": "phone", "type_code": "body_mass", "value": 154, "unit": "lb",
         "start_time": "2026-06-02T22:30:00Z", "end_time": "2026-06-02T22:30:00Z"},
        {"client_record_id": "c", "source_key": "phone", "type_code": "steps", "value": "many", "unit": "count",
         "start_time": "2026-06-01T10:00:00Z", "end_time": "2026-06-01T11:00:00Z"},
        {"client_record_id": "d", "source_key": "phone", "type_code": "sparkle", "value": 1, "unit": "count",
         "start_time": "2026-06-01T10:00:00Z", "end_time": "2026-06-01T11:00:00Z"},
    ],
    "workouts": [
        {"source_key": "watch", "workout_type": "walking", "start_time": "2026-06-01T18:00:00+02:00",
         "end_time": "2026-06-01T18:32:00+02:00", "duration_seconds": 1900, "energy_kcal": 140.5, "distance_meters": 2400}
    ],
    "sleep_sessions": [
        {"source_key": "watch", "start_time": "2026-06-01T22:00:00Z", "end_time": "2026-06-02T05:00:00Z",
         "stage_intervals": [
             {"stage": "core", "start_time": "2026-06-01T22:00:00Z", "end_time": "2026-06-02T04:00:00Z"},
             {"stage": "rem", "start_time": "2026-06-02T04:00:00Z", "end_time": "2026-06-02T05:00:00Z"}]}
    ],
    "deleted_records": [{"client_record_id": "z", "source_key": "phone"}],
}  # fmt: skip
LINES = (
    {"record_family": "source", **WATCH},
    {"record_family": "sleep_session", "source_key": "watch", "start_time": "2026-06-03T22:00:00Z",
     "end_time": "2026-06-04T05:00:00Z"},
)  # fmt: skip
# Steps, weight, two stages, a night; one without a number; one of no known type.
EXPECTED = Expected(records=7, rejected=1, unmapped=1, first="2026-06-01", last="2026-06-04", sessions={"workout": 1})
SHUFFLED = False


def write(folder: Path) -> list[Path]:
    """Both files, in a folder."""
    (folder / "batch.json").write_text(json.dumps(BATCH, indent=1), "utf-8")
    (folder / "batch.ndjson").write_text("".join(json.dumps(line) + "\n" for line in LINES), "utf-8")
    return [folder]
