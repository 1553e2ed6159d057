"""The days of a year as the calendar asks for them."""

from datetime import date

import numpy as np
import pytest

from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.model.zones import day_of
from healthdesk.services import ingest
from healthdesk.services.library import Library
from healthdesk.services.year import year_days
from tests.unit.services.conftest import batch, events

ROWS = [("2025-12-31 12:00", "2025-12-31 12:10", 300.0), ("2026-07-01 08:00", "2026-07-01 09:00", 600.0)]


def test_the_newest_year_with_data_is_first(library: Library) -> None:
    ingest.store_events(library, events(batch("steps", ROWS)), file="x", job=NullJob())
    found = year_days(library, "steps", None)
    assert (found.year, found.years, len(found.value)) == (2026, (2025, 2026), 365)
    at = day_of(date(2026, 7, 1)) - day_of(date(2026, 1, 1))
    assert found.value[at] == 600
    assert np.count_nonzero(~np.isnan(found.value)) == 1
    assert year_days(library, "steps", 2025).value[-1] == 300
    assert np.isnan(year_days(library, "steps", 2024).value).all()


def test_a_metric_without_data_and_one_that_is_none(library: Library) -> None:
    assert year_days(library, "weight", None).years == ()
    with pytest.raises(UsageError):
        year_days(library, "mood_of_the_cat", None)
