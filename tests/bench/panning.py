"""Run as a process of its own: drags ten years of a metric through the large chart, and prints frames a second of processor time, which a busy machine
hardly changes."""

import json
import sys
import time
from datetime import timedelta

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import Period
from healthdesk.model.registry import metric
from healthdesk.model.views import Series
from healthdesk.model.zones import DAY_MS, ZoneHistory, date_of
from healthdesk.present.buckets import TrendData
from healthdesk.present.pan import wide_window
from healthdesk.present.ranges import Range, window
from healthdesk.present.trends import Options, TrendModel, trend_model
from healthdesk.present.values import Formatter
from healthdesk.ui.app import application
from healthdesk.ui.charts.panning import PannableTrend
from healthdesk.ui.theme import theme

SIZE = QSize(1920, 1080)
DAYS = 3650
FRAMES = 60
LAST = 20_780  # a day in 2026
SHOWN = {"month": (Range.MONTH, Period.DAY), "year": (Range.YEAR, Period.DAY)}


def main() -> None:
    """Metrics of each form, a month and a year wide; JSON of frames a second and of the slowest frame in ms."""
    application()
    theme().apply("light")
    told = {}
    for name in ("heart_rate", "steps", "weight"):
        for width in SHOWN:
            told[f"{name}, a {width}"] = _measure(name, width)
    sys.stdout.write(json.dumps(told))


def _measure(name: str, width: str) -> dict[str, float]:
    chart, wide = PannableTrend(), _model(name, width, wide=True)
    shown = _model(name, width, wide=False)
    chart.resize(SIZE)
    chart.show()
    chart.show_model(shown, Formatter())
    last = len(wide.slots) - len(shown.slots)
    chart.begin_drag(0.0)
    chart.show_wide(wide, last)
    QApplication.processEvents()
    taken = []
    for left in np.linspace(last, 0, FRAMES).tolist():
        began = time.process_time()
        chart.pan_to(left)
        chart.grab()  # paints the whole frame, as a screen would get it
        taken.append(time.process_time() - began)
    chart.close()
    return {"fps": len(taken) / sum(taken), "slowest_ms": max(taken) * 1000}


def _model(name: str, width: str, *, wide: bool) -> TrendModel:
    today, first, zones = date_of(LAST), date_of(LAST - DAYS + 1), ZoneHistory("Europe/Berlin")
    seen = window(*SHOWN[width], today, first)
    span = wide_window(seen, first, today) if wide else seen
    days = (span.end - span.start + timedelta(days=1)).days
    series = _series(name, LAST - days + 1, days)
    return trend_model(span, TrendData(series, series, Baseline()), zones, today, Formatter(), Options())


def _series(name: str, first: int, days: int) -> Series:
    """Made-up figures with a gap now and then."""
    random = np.random.default_rng(1)
    base = {"heart_rate": 70.0, "steps": 8000.0, "weight": 72.0}[metric(name).id]
    kept = random.random(days) > 0.03
    day = (first + np.arange(days, dtype=np.int64))[kept]
    value = base * (1 + 0.1 * random.standard_normal(len(day)))
    whole = np.ones(len(day), np.int64)
    return Series(name, Period.DAY, day, day * DAY_MS, 60 * whole, value, value * 0.7, value * 1.8, 100 * whole, whole)


if __name__ == "__main__":
    main()
