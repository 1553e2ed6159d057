"""Summing up while an import goes on ends in the same figures as summing up after it, whatever comes when."""

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.batch import SampleBatch
from healthdesk.model.report import ImportReport
from healthdesk.services import ingest, refresh
from healthdesk.services.demo_person import demo_person
from healthdesk.services.frames import Event, Opened
from healthdesk.services.intake import Intake
from healthdesk.services.library import Library
from healthdesk.store import written
from healthdesk.store.engine import below
from healthdesk.store.touched import Touched
from tests.profiles import empty_library
from tests.unit.services.conftest import batch, events

TABLES = ("agg_day", "agg_hour", "share_day", "share_hour", "night", "sample_count")
LAST, DAYS = date(2026, 7, 1), 40


def figures(library: Library) -> dict[str, list[object]]:
    """Every row of what is summed up, with the queue, which must be empty."""
    with library.store._database.read() as connection:  # no query shows all of it
        raw = below(connection)
        return {table: sorted(raw.execute(f"SELECT * FROM {table}").fetchall()) for table in (*TABLES, "dirty")}


def person(folder: Path, stream: Iterator[Event | Opened | None]) -> dict[str, list[object]]:
    """What an import of a stream into a new store comes to."""
    with empty_library(folder) as library:
        ingest.store_events(library, stream, file="x", job=NullJob())
        return figures(library)


def in_pieces(seed: int, *, often: float) -> Iterator[Event | Opened | None]:
    """The demo person's samples in shuffled pieces of all metrics, with time to spare (by `seed`) between some of them."""
    chance, spare = random.Random(1), random.Random(seed)
    yield Opened("test", "a test")
    whole = list(demo_person(LAST, DAYS))
    yield from (event for event in whole if not isinstance(event, SampleBatch))
    pieces = []
    for event in whole:
        if isinstance(event, SampleBatch):
            borders = sorted(chance.sample(range(1, len(event)), min(3, len(event) - 1)))
            for begin, end in zip([0, *borders], [*borders, len(event)], strict=True):
                rows = np.zeros(len(event), np.bool_)
                rows[begin:end] = True
                pieces.append(event.taken(rows))
    chance.shuffle(pieces)
    for piece in pieces:
        yield piece
        while spare.random() < often:
            yield None


@pytest.fixture(scope="module")
def afterwards(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[object]]:
    """The figures where all of it is summed up after the import."""
    return person(tmp_path_factory.mktemp("afterwards"), in_pieces(0, often=0))


@pytest.mark.parametrize("most_rows", [0, 2_000, written.MOST_ROWS])
def test_the_figures_are_the_same(
    afterwards: dict[str, list[object]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most_rows: int
) -> None:
    monkeypatch.setattr(written, "MOST_ROWS", most_rows)
    monkeypatch.setattr(refresh, "FIRST_WINDOW_DAYS", 9)  # many windows, some of them done and touched again
    found = person(tmp_path, in_pieces(most_rows, often=0.7))
    assert found["dirty"] == []
    assert len(found["agg_day"]) > 100
    assert found == afterwards


def test_days_come_off_the_queue_before_the_end(library: Library) -> None:
    steps = batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 600)])
    weight = batch("weight", [("2026-07-01 08:00", "2026-07-01 08:00", 80)])
    with library.store.import_writer(library.days_touched, file="x") as writer:
        intake = Intake(writer, ImportReport(None, "", "x"), NullJob())
        meanwhile = refresh.Meanwhile(library.zones, writer)
        for event in events(steps):
            intake.take(event)
        meanwhile.step()
        assert list(writer.touched.pending) == ["steps"]  # more of it may follow
        intake.take(weight)
        meanwhile.step()
        assert list(writer.touched.pending) == ["weight"]
        intake.take(batch("steps", [("2026-07-03 08:00", "2026-07-03 09:00", 50)]))
        assert {metric: len(days) for metric, days in writer.touched.pending.items()} == {"weight": 1, "steps": 1}
        assert writer.finish(intake.report).metrics == {"steps", "weight"}
        assert intake.report.days_recomputed == 2


def test_a_dry_run_sums_nothing_up(library: Library) -> None:
    steps = batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 600)])
    ingest.store_events(library, [*events(steps), None, None], file="x", job=NullJob(), dry_run=True)
    assert not any(figures(library).values())


def one_metric(pieces: int, *, backwards: bool = False, spare: bool = True) -> Iterator[Event | Opened | None]:
    """Heart rates alone, in order of time or the newest piece first, with time to spare between the pieces."""
    yield Opened("test", "a test")
    whole = list(demo_person(LAST, DAYS))
    yield from (event for event in whole if not isinstance(event, SampleBatch))
    rates = next(event for event in whole if isinstance(event, SampleBatch) and event.metric == "heart_rate")
    parts = np.array_split(np.arange(len(rates)), pieces)
    for part in reversed(parts) if backwards else parts:
        rows = np.zeros(len(rates), np.bool_)
        rows[part] = True
        yield rates.taken(rows)
        if spare:
            yield None


@pytest.mark.parametrize("most_rows", [0, written.MOST_ROWS])
@pytest.mark.parametrize("backwards", [False, True])
def test_the_days_that_a_single_metric_has_left_behind_are_summed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backwards: bool, most_rows: int
) -> None:
    done: list[int] = []
    real = Touched.computed

    def computed(self: Touched, metric: str, days: np.ndarray) -> bool:
        done.append(len(days))
        return real(self, metric, days)

    expected = person(tmp_path / "afterwards", one_metric(12, spare=False))
    monkeypatch.setattr(Touched, "computed", computed)
    monkeypatch.setattr(written, "MOST_ROWS", most_rows)
    assert person(tmp_path / "meanwhile", one_metric(12, backwards=backwards)) == expected
    # In order of time all but the newest days; where a piece comes back to days before, none from then on.
    assert sum(done) >= DAYS - 5 if not backwards else sum(done) <= 5
