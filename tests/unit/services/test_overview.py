"""Every metric at a glance, from a real store."""

import numpy as np

from healthdesk.base.jobs import NullJob
from healthdesk.services import ingest
from healthdesk.services.library import Library
from healthdesk.services.overview import overview
from tests.unit.services.conftest import PHONE, batch, events


def test_days_are_counted_and_the_last_month_is_in_its_places(library: Library) -> None:
    assert overview(library) == []
    steps = batch(
        "steps",
        [
            ("2026-05-01 08:00", "2026-05-01 09:00", 500),
            ("2026-06-10 08:00", "2026-06-10 09:00", 30),
            ("2026-06-12 08:00", "2026-06-12 09:00", 70),
        ],
    )
    again = batch("steps", [("2026-06-12 08:00", "2026-06-12 09:00", 70)], PHONE)  # the same walk, counted once
    weight = batch("weight", [("2026-06-01 07:00", "2026-06-01 07:00", 70.5)], unit="kg")
    ingest.store_events(library, events(steps, again, weight), file="x", job=NullJob())
    found = {one.metric: one for one in overview(library)}
    assert list(found) == ["steps", "weight"]
    walked = found["steps"]
    assert (walked.days, walked.last_value) == (3, 70.0)
    assert walked.last_day - walked.first_day == 42  # 1 May to 12 June
    assert np.flatnonzero(np.isfinite(walked.history)).tolist() == [27, 29]  # two days before the last, and the last
    assert walked.history[27] == 30.0
    assert (found["weight"].days, found["weight"].last_value) == (1, 70.5)
