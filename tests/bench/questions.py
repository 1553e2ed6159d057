"""Run as a process of its own: asks a store what a dashboard, a trend and a report ask, and prints how long each answer took."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from healthdesk.base.paths import DataFolder
from healthdesk.model.metric import Period
from healthdesk.model.periodic import PeriodKind
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.services import queries
from healthdesk.services.day import day_summary
from healthdesk.services.library import unlock
from healthdesk.services.report import report

COLD_DAYS = 40
CACHED_TIMES = 200
REPORTS = 20


def main(folder: str) -> None:
    """The passphrase comes on standard input; the figures go out as JSON, in milliseconds."""
    library = unlock(DataFolder(Path(folder)), sys.stdin.read())
    try:
        ranges = queries.metrics_with_data(library)
        first = date_of(min(days[0] for days in ranges.values()))
        last = date_of(max(days[1] for days in ranges.values()))
        opening = _ms(partial(day_summary, library, last))
        weeks = (last - timedelta(days=7 * n + 1) for n in range(COLD_DAYS))
        cold = [_ms(partial(day_summary, library, day)) for day in weeks]
        cached = [_ms(partial(day_summary, library, last)) for _ in range(CACHED_TIMES)]
        ago = {PeriodKind.WEEK: 7, PeriodKind.MONTH: 31}
        reports = {
            kind: [
                _ms(partial(report, library, kind, last - timedelta(days=days * n), today=last))
                for n in range(1, REPORTS)
            ]
            for kind, days in ago.items()
        }
        trends = {
            f"{name} by {period}": _ms(partial(queries.aggregates, library, name, period, first, last))
            for name in ranges
            for period in Period
            if period is not Period.HOUR or metric(name).finest is Period.HOUR
        }
    finally:
        library.close()
    slowest = max(trends, key=lambda name: trends[name])
    figures = {
        "days": (last - first).days + 1,
        "opening_ms": opening,
        "cold_ms": statistics.median(cold),
        "cold_worst_ms": max(cold),
        "cached_ms": statistics.median(cached),
        **{f"{kind}_report_ms": statistics.median(taken) for kind, taken in reports.items()},
        "report_worst_ms": max(max(taken) for taken in reports.values()),
        "trend_ms": statistics.median(trends.values()),
        "trend_worst_ms": trends[slowest],
        "trend_worst": slowest,
    }
    sys.stdout.write(json.dumps(figures))


def _ms(ask: Callable[[], object]) -> float:
    began = time.perf_counter()
    ask()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(sys.argv[1])
