"""Health bridge batches: types by Apple's identifiers, UTC, stages, deleted records."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from healthdesk.base.errors import InputRefused
from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.night import Stage
from healthdesk.model.session import Session
from healthdesk.model.zones import UNKNOWN_OFFSET, ZoneHistory
from healthdesk.services.frames import Event, Opened, Rejected
from healthdesk.services.reader import read_here
from tests.samples import health_bridge as sample
from tests.unit.services.conftest import utc

FIXTURES = Path(__file__).parents[3].parent / "shared/fixtures/healthautoexport/roian6__apple-health-ai-bridge/fixtures"


def read(*paths: Path) -> list[Event | Opened]:
    return list(read_here(paths, format_id=None, options=ReadOptions(zones=ZoneHistory("Europe/Berlin"))))


def by_metric(events: Sequence[object]) -> dict[str, SampleBatch]:
    return {event.metric: event for event in events if isinstance(event, SampleBatch)}


def test_samples_sleep_and_workouts(tmp_path: Path) -> None:
    events = read(*sample.write(tmp_path))
    rows = by_metric(events)
    assert rows["steps"].start.tolist() == [utc("2026-06-01 10:00")]
    assert rows["steps"].offset.tolist() == [UNKNOWN_OFFSET]  # "Z" is no place
    assert rows["weight"].value.tolist() == pytest.approx([69.85322498])  # 154 x 0.45359237
    assert rows["sleep"].value.tolist() == [Stage.CORE, Stage.REM, Stage.ASLEEP]
    (walk,) = [event for event in events if isinstance(event, Session)]
    assert (walk.type, walk.start, walk.offset) == ("walking", utc("2026-06-01 16:00"), 120)
    assert (walk.duration_s, walk.distance_m, walk.energy_kcal) == (1900, 2400, 140.5)
    assert [event.type for event in events if isinstance(event, RawRecords)] == ["sparkle"]
    assert sum(len(event.errors) for event in events if isinstance(event, Rejected)) == 1
    assert any("1 records that the phone has deleted" in event.text for event in events if isinstance(event, Note))
    assert {e.source.hardware for e in events if isinstance(e, SourceSeen)} == {"iPhone15,2", "Watch7,2"}
    assert "Rowan" not in repr(events)


def test_a_batch_that_is_cut_off_is_refused_and_a_line_costs_itself(tmp_path: Path) -> None:
    sample.write(tmp_path)
    batch, lines = tmp_path / "batch.json", tmp_path / "batch.ndjson"
    batch.write_bytes(batch.read_bytes()[:-20])
    with pytest.raises(InputRefused, match="damaged"):
        read(batch)
    lines.write_text(lines.read_text("utf-8") + '{"record_family": "sam', "utf-8")
    events = read(lines)
    assert len(by_metric(events)["sleep"]) == 1
    assert sum(len(event.errors) for event in events if isinstance(event, Rejected)) == 1


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="the sample files are not here")
@pytest.mark.parametrize(
    ("name", "rows"), [("synthetic.json", 8), ("synthetic.ndjson", 2), ("apple-health-smoke.json", 1)]
)
def test_published_batches(name: str, rows: int) -> None:
    found = by_metric(read(FIXTURES / f"health_bridge_batch_v1.{name}"))
    assert sum(len(batch) for batch in found.values()) == rows
    assert found["steps"].value.tolist() == [4321]
