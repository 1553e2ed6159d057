"""The small chart of a card: which form, and where its axis begins and ends."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from healthdesk.model.views import Float64, MetricDay


class Form(StrEnum):
    """How a series is drawn."""

    BARS = "bars"  # sums, from zero
    RANGE = "range"  # lowest to highest of each day, with a dot at the mean
    LINE = "line"  # averages
    DOTS = "dots"  # sparse readings; only neighboring days are joined


PADDING = {Form.RANGE: 0.05, Form.LINE: 0.3, Form.DOTS: 0.3}  # of the data's extent, above and below


@dataclass(frozen=True, slots=True)
class Spark:
    """Canonical values (n,), the shown day last, NaN for a day without data; `band` is the usual range."""

    form: Form
    values: Float64
    low: Float64
    high: Float64
    band: tuple[float, float] | None
    floor: float
    ceiling: float


def spark(form: Form, day: MetricDay, band: tuple[float, float] | None) -> Spark | None:
    """The last days of a metric; None where none of them has data."""
    return spark_of(form, day.history, day.history_min, day.history_max, band)


def spark_of(
    form: Form, values: Float64, lowest: Float64, highest: Float64, band: tuple[float, float] | None = None
) -> Spark | None:
    """A series (n,) with the lowest and highest reading of each day; None where no day has data."""
    low, high = (lowest, highest) if form is Form.RANGE else (values, values)
    known = np.concatenate([low, high, values])
    known = known[np.isfinite(known)]
    if not len(known):
        return None
    edges = known if band is None else np.append(known, band)
    floor, ceiling = float(edges.min()), float(edges.max())
    if form is Form.BARS:
        floor = 0.0
        ceiling = ceiling or 1.0
    else:
        room = (ceiling - floor) * PADDING[form] or max(1.0, abs(ceiling) * 0.1)
        floor, ceiling = floor - room, ceiling + room
    return Spark(form, values, low, high, band, floor, ceiling)
