"""Health Auto Export in pieces: wherever a document is cut and in whatever order its keys come, it says the same."""

import itertools
import json
from pathlib import Path

import pytest

from healthdesk.base.errors import InputRefused
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.health_auto_export import metrics, series
from healthdesk.formats.reading import json_walk
from healthdesk.formats.registry import read_document
from healthdesk.model.batch import Note, RawBatch, SampleBatch
from healthdesk.model.zones import ZoneHistory
from healthdesk.services.reader import read_here
from tests.unit.services.conftest import utc

BERLIN = ReadOptions(zones=ZoneHistory("Europe/Berlin"))
DAY = "2026-01-10"
WEIGHT: dict[str, object] = {"name": "weight_body_mass", "units": "lb", "data": [
    {"date": f"{DAY} 07:30:01 +0100", "qty": 200, "source": 'Wa\\age "Größe" 🏃, ]}'}, {"date": "never", "qty": 1},
]}  # fmt: skip
PRESSURE: dict[str, object] = {"name": "blood_pressure", "units": "kPa", "data": [
    {"date": f"{DAY} 00:00:00 +0100", "systolic": 16, "diastolic": 10},
    {"date": f"{DAY} 08:00:00 +0100", "systolic": 17, "diastolic": 11},
]}  # fmt: skip
SECTIONS: dict[str, object] = {
    "metrics": [WEIGHT, {"\u00e4\\": [{"]": "}"}], "data": [{"date": f"{DAY} 08:00:00 +0100", "qty": 3}],
                         "name": "spar\u00e4kle"}, 7],
    "own": {"metrics": [1, '\\"']},
    "workouts": [{"name": "Run", "start": f"{DAY} 10:00:00 +0100", "end": f"{DAY} 10:30:00 +0100",
                  "heartRateData": [{"date": f"{DAY} 10:01:00 +0100", "Avg": 130}]}],
    "symptoms": [{"start": f"{DAY} 10:00:00 +0100", "name": "Headache", "severity": "Mild"}],
}  # fmt: skip


def read(data: bytes) -> list[str]:
    """All that a document says, in no order."""
    events = read_document("health_auto_export", "a.json", data, BERLIN)
    return sorted(repr(event) for event in events)


def document(sections: dict[str, object], *, ascii_only: bool = False) -> bytes:
    return json.dumps({"data": sections}, ensure_ascii=ascii_only).encode()


def values(folder: Path, data: bytes) -> dict[str, list[float]]:
    """What becomes of a file: the values of each metric, in its unit of ours."""
    path = folder / "export.json"
    path.write_bytes(data)
    found: dict[str, list[float]] = {}
    for event in read_here([path], format_id=None, options=BERLIN):
        if isinstance(event, SampleBatch):
            found.setdefault(event.metric, []).extend(event.value.tolist())
    return found


def test_every_cut_gives_what_reading_at_once_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    data = document(SECTIONS)
    whole = read(data)
    assert sum("RawBatch" in event for event in whole) == 4  # weight, sparkle, heart rate, headache
    assert sum("RecordError" in event for event in whole) == 2  # "never" and 7
    assert sum("Session" in event for event in whole) == 1
    for chunk in range(1, len(data)):
        monkeypatch.setattr(json_walk, "CHUNK", chunk)
        assert read(data) == whole, chunk


def test_every_cut_through_escapes_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    data = document({"metrics": [WEIGHT]}, ascii_only=True)
    whole = read(document({"metrics": [WEIGHT]}))
    for chunk in range(1, len(data)):
        monkeypatch.setattr(json_walk, "CHUNK", chunk)
        assert read(data) == whole, chunk


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_other_encodings_say_the_same(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    data = document(SECTIONS)
    whole = read(data)
    for chunk in (*range(1, 30), 1 << 20):
        monkeypatch.setattr(json_walk, "CHUNK", chunk)
        assert read(data.decode().encode(encoding)) == whole, chunk


@pytest.mark.parametrize("order", list(itertools.permutations(["name", "units", "data"])), ids=" ".join)
@pytest.mark.parametrize("chunk", [5, 1 << 20])
def test_keys_come_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: tuple[str, ...], chunk: int
) -> None:
    monkeypatch.setattr(json_walk, "CHUNK", chunk)
    found = values(tmp_path, document({"metrics": [{key: one[key] for key in order} for one in (WEIGHT, PRESSURE)]}))
    # 200 x 0.45359237; 1 kPa is 1 / 0.133322387415 mmHg
    assert found == {
        "weight": pytest.approx([90.718474]),
        "systolic_pressure": pytest.approx([120.00987, 127.51049], abs=1e-4),
        "diastolic_pressure": pytest.approx([75.00617, 82.50678], abs=1e-4),
    }


@pytest.mark.parametrize("chunk", [20, 1 << 20])
def test_single_readings_of_pressure_are_the_same_events_in_pieces(monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr(json_walk, "CHUNK", chunk)
    assert sum("BLOOD_PRESSURE" in event for event in read(document({"metrics": [PRESSURE]}))) == 2
    means = PRESSURE | {"data": [{"date": f"{DAY} 00:00:00 +0100", "systolic": 16, "diastolic": 10}]}
    assert sum("BLOOD_PRESSURE" in event for event in read(document({"metrics": [means]}))) == 0


@pytest.mark.parametrize("order", [["name", "units", "data"], ["data", "name", "units"], ["name", "data", "units"]])
def test_a_document_cut_off_anywhere_keeps_what_is_whole_and_guesses_no_unit(order: list[str]) -> None:
    one = {"name": "weight_body_mass", "units": "lb",
           "data": [{"date": f"{DAY} 07:30:0{n} +0100", "qty": 200 + n} for n in range(3)]}  # fmt: skip
    data = document({"metrics": [{key: one[key] for key in order}]})
    for cut in range(data.index(b"[") + 1, len(data)):
        try:
            events = list(read_document("health_auto_export", "a.json", data[:cut], BERLIN))
        except InputRefused:
            assert b"}" not in data[:cut]
            continue
        batches = [event for event in events if isinstance(event, RawBatch)]
        records = min(3, data[:cut].count(b"}"))
        assert [v for batch in batches for v in batch.value.tolist()] == [200, 201, 202][:records], cut
        told = any(b'"units": "lb"' + after in data[:cut] for after in (b",", b"}"))
        assert {batch.unit for batch in batches} <= {"lb" if told else ""}
        assert [event.partial for event in events if isinstance(event, Note)] == [True]


def test_a_cut_off_pressure_without_its_unit_is_not_taken(tmp_path: Path) -> None:
    data = document({"metrics": [{key: PRESSURE[key] for key in ("name", "data", "units")}]})
    assert values(tmp_path, data[: data.index(b'"units"')]) == {}


def test_figures_of_minutes_are_told_by_enough_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = [{"date": f"{DAY} 10:{n:02}:00 +0100", "qty": 0.9 + n / 1000} for n in range(40)]
    text = document({"metrics": [{"name": "blood_oxygen_saturation", "units": "%", "data": data},
                                 {"name": "step_count", "units": "count", "data": data}]})  # fmt: skip
    monkeypatch.setattr(json_walk, "CHUNK", 300)
    monkeypatch.setattr(series, "ENOUGH", 7)
    found = values(tmp_path, text)
    assert found["oxygen_saturation"] == pytest.approx([90 + n / 10 for n in range(40)])  # fractions by their size
    (steps,) = [e for e in read_here([tmp_path / "export.json"], format_id=None, options=BERLIN)
                if isinstance(e, SampleBatch) and e.metric == "steps"]  # fmt: skip
    assert set((steps.end - steps.start).tolist()) == {60_000}
    assert steps.start.tolist() == [utc(f"{DAY} 09:{n:02}") for n in range(40)]


def test_more_than_can_wait_is_refused_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "_MOST_PACKED", 10)
    with pytest.raises(InputRefused) as refusal:
        read(document({"metrics": [{key: WEIGHT[key] for key in ("data", "name", "units")}]}))
    assert "shorter periods" in refusal.value.hint
    assert read(document({"metrics": [WEIGHT]}))


def test_what_is_too_large_or_too_deep_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_walk, "CHUNK", 64)
    monkeypatch.setattr(json_walk, "LARGEST", 1000)
    deep = b"[" * 5000 + b"]" * 5000
    text = document({"metrics": [{"name": "x" * 5000, "units": "", "data": []}, {"own": 1, "name": "y"}, WEIGHT]})
    assert values(tmp_path, text.replace(b'"own": 1', b'"own": ' + deep)) == {"weight": pytest.approx([90.718474])}
    text = text.replace(b'{"date": "never"', deep + b', {"date": "never"')
    assert values(tmp_path, text) == {"weight": pytest.approx([90.718474])}
