"""How complete the data are, against days counted by hand."""

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.quality import SourceDays
from healthdesk.model.report import RecordError
from healthdesk.services import ingest
from healthdesk.services.frames import Rejected
from healthdesk.services.library import Library
from healthdesk.services.quality import gaps, late, quality
from tests.unit.services.conftest import PHONE, batch, events


def days(*found: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(found, np.int64)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (days(5), (0, 0, None)),
        (days(5, 6, 7), (0, 0, None)),
        (days(1, 3, 4, 8), (2, 3, 5)),  # 2 is missing, then 5, 6, 7
        (days(1, 3, 5), (2, 1, 4)),  # of two equal ones the newer
    ],
)
def test_gaps_are_runs_of_missing_days(
    found: np.ndarray[tuple[int], np.dtype[np.int64]], expected: tuple[int, int, int | None]
) -> None:
    assert gaps(found) == expected


def test_late_is_only_what_comes_daily() -> None:
    daily = np.arange(100, 160)
    assert late(daily, 159) is None  # the newest day is today
    assert late(daily, 161) is None  # two days are no delay yet
    assert late(daily, 162) == 3
    assert late(days(100, 130, 159), 190) is None  # three weighings in two months
    assert late(days(100), 190) is None  # one reading


def test_quality_of_a_store(library: Library) -> None:
    walks = [(f"2026-06-{d:02} 08:00", f"2026-06-{d:02} 09:00", 100) for d in (1, 2, 6)]
    phone = [(f"2026-06-{d:02} 08:00", f"2026-06-{d:02} 09:00", 90) for d in (2, 6)]
    wrong = Rejected([RecordError(f"line {n}", "ends before it begins", "Steps", metric="steps") for n in (3, 4)])
    given = [*events(batch("steps", walks), batch("steps", phone, PHONE)), wrong]
    ingest.store_events(library, given, file="x", job=NullJob())
    found = quality(library)
    steps = found.metrics[0]
    assert (steps.metric, steps.days, steps.last - steps.first) == ("steps", 3, 5)
    assert (steps.gaps, steps.longest_gap, steps.longest_from) == (1, 3, steps.first + 2)  # 3, 4, 5 June
    assert steps.sources == (
        SourceDays("Watch", 3, steps.first, steps.last),
        SourceDays("Phone", 2, steps.first + 1, steps.last),
    )
    assert found.sources == steps.sources
    assert (found.read, found.rejected, found.unlisted, found.imports) == (7, 2, 0, 1)
    assert (steps.read, steps.rejected) == (7, 2)
    assert [(r.what, r.count) for r in found.rejections] == [("steps", 2)]


def test_an_undone_import_says_nothing_any_more(library: Library) -> None:
    report, _ = ingest.store_events(
        library, events(batch("steps", [("2026-06-01 08:00", "2026-06-01 09:00", 1)])), file="x", job=NullJob()
    )
    assert report.import_id is not None
    ingest.undo_import(library, report.import_id, NullJob())
    assert (quality(library).metrics, quality(library).imports) == ((), 0)
