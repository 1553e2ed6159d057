"""The page of the heart: days up to the last whole one, and ECGs with their traces."""

from datetime import date

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.zones import UNKNOWN_OFFSET, day_of
from healthdesk.services import heart, ingest
from healthdesk.services.library import Library
from tests.unit.services.conftest import WATCH, batch, events, utc

TODAY = date(2026, 7, 31)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healthdesk.services.heart.queries.today", lambda _library: TODAY)


def test_the_days_end_with_the_last_whole_one(library: Library) -> None:
    assert not heart.has_data(library)
    rates = [("2026-07-30 06:00", "2026-07-30 06:00", 55.0), ("2026-07-31 06:00", "2026-07-31 06:00", 70.0)]
    ingest.store_events(library, events(batch("resting_heart_rate", rates)), file="x", job=NullJob())
    assert heart.has_data(library)
    found = heart.heart(library)
    series = found.series["resting_heart_rate"]
    assert list(found.series) == ["resting_heart_rate"]
    assert (series.last, len(series.value), series.value[-1]) == (day_of(TODAY) - 1, 90, 55.0)
    assert np.isnan(series.value[:-1]).all()


def ecg(at: str, **data: object) -> Session:
    start = utc(at)
    trace = Trace("ecg", {"uv": np.arange(100, dtype=np.float32)})
    return Session(
        SessionKind.ECG, "sinus_rhythm", start, start + 2000, WATCH, UNKNOWN_OFFSET, 2.0, data=data, traces=[trace]
    )


def test_ecgs_newest_first_with_their_traces(library: Library) -> None:
    given = [ecg("2026-07-01 08:00", sample_rate_hz=50.0), ecg("2026-07-03 08:00")]
    ingest.store_events(library, [*events(), *given], file="x", job=NullJob())
    assert heart.has_data(library)
    newest, oldest = heart.heart(library).ecgs
    assert newest.start > oldest.start
    found = heart.ecg(library, oldest)
    assert (found.hertz, found.microvolts.tolist()) == (50.0, list(range(100)))
    assert heart.ecg(library, newest).hertz == 50.0  # 100 values in two seconds
