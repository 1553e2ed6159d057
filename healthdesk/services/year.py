"""A metric over a calendar year, day by day."""

from datetime import date

import numpy as np

from healthdesk.model.year import YearDays
from healthdesk.model.zones import date_of, day_of
from healthdesk.services import queries
from healthdesk.services.library import Library


def year_days(library: Library, metric_id: str, year: int | None) -> YearDays:
    """The days of `year`; None: of the newest year with data. Raises UsageError for a metric that is none."""
    queries.known_metric(metric_id)
    extent = library.store.extents().get(metric_id)
    years = tuple(range(date_of(extent[0]).year, date_of(extent[1]).year + 1)) if extent else ()
    shown = year if year is not None else years[-1] if years else queries.today(library).year
    first, last = day_of(date(shown, 1, 1)), day_of(date(shown, 12, 31))
    found, _ = library.store.day_aggregates(metric_id, first, last)
    value = np.full(last - first + 1, np.nan)
    value[found.day - first] = found.value
    return YearDays(metric_id, shown, value, years, day_of(queries.today(library)))
