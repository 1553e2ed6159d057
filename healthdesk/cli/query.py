"""Questions: a day, periods, raw samples."""

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from healthdesk.cli.arguments import Commands, day, day_range, range_options
from healthdesk.cli.context import Context
from healthdesk.cli.insights import insight_json
from healthdesk.cli.output import (
    Cell,
    iso,
    iso_minute,
    number,
    print_json,
    print_json_list,
    print_table,
    print_text,
)
from healthdesk.model.metric import Period
from healthdesk.model.registry import metric

if TYPE_CHECKING:
    from healthdesk.model.night import Night
    from healthdesk.model.views import DaySummary, Series
    from healthdesk.services.queries import SampleRow

SAMPLE_COLUMNS = ("type", "start", "end", "value", "unit", "source", "hardware", "id")


def register(commands: Commands) -> None:
    """summary, aggregates, samples."""
    summary = commands.add("summary", _summary, "one day, as the dashboard shows it")
    summary.add_argument("--date", type=day, metavar="D", help="the day (default: today)")

    aggregates = commands.add("aggregates", _aggregates, "figures of hours, days, weeks, months or years")
    aggregates.add_argument("metrics", nargs="+", metavar="METRIC")
    aggregates.add_argument("--period", choices=[p.value for p in Period], default=Period.DAY.value)
    range_options(aggregates)
    aggregates.add_argument("--by-source", action="store_true", help="what each source gave, and what of it counted")

    samples = commands.add("samples", _samples, "raw samples, before anything is counted once only")
    samples.add_argument("metric", metavar="METRIC")
    range_options(samples)
    samples.add_argument("--csv", action="store_true", help="as comma-separated values")


def _summary(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.present.summary import summary_text
    from healthdesk.present.values import Formatter
    from healthdesk.services import queries
    from healthdesk.services.day import day_summary
    from healthdesk.services.insights import insights_of
    from healthdesk.services.sync import last_sync

    with context.library() as library:
        asked = arguments.date or queries.today(library)
        found = day_summary(library, asked)
        formatter = Formatter.of(library.settings)
        insights = insights_of(library, asked) if context.json else []
        synced = last_sync(library)
    if context.json:
        told = [insight_json(one, formatter) for one in insights]
        print_json(summary_json(found) | {"insights": told, "last_sync": None if synced is None else iso(synced, 0)})
    else:
        print_text(summary_text(found, formatter))


def summary_json(summary: "DaySummary") -> dict[str, object]:
    """The shape of `summary --json`. Every metric of the store is there; one without data that day has value null."""
    from healthdesk.model.zones import date_of

    return {
        "date": date_of(summary.day),
        "metrics": {
            name: {
                "value": found.value,
                "unit": metric(name).unit,
                "goal": found.goal,
                "progress": found.value / found.goal if found.goal and found.value is not None else None,
                "baseline": found.baseline.median,
                "baselineState": found.baseline.state,
                "trend": found.trend,
                "minValue": found.minimum,
                "maxValue": found.maximum,
                "sampleCount": found.count,
            }
            for name, found in summary.metrics.items()
        },
        "sleep": _sleep_json(summary.nights),
        "insights": [],
        "last_sync": None,
    }


def _sleep_json(nights: "tuple[Night, ...]") -> dict[str, object] | None:
    """All sleep that ended on the day; stages only where something told them."""
    if not nights:
        return None
    stages = {
        "awake_min": sum(night.awake_min for night in nights),
        "core_min": sum(night.core_min for night in nights),
        "deep_min": sum(night.deep_min for night in nights),
        "rem_min": sum(night.rem_min for night in nights),
    }
    return {
        "asleep_min": sum(night.asleep_min for night in nights),
        "in_bed_min": sum(night.in_bed_min for night in nights),
        "stages": stages if any(night.staged for night in nights) else {},
    }


def _aggregates(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import queries

    period = Period(arguments.period)
    with context.library() as library:
        start, end = day_range(library, arguments)
        found = [
            queries.aggregates(library, name, period, start, end, by_source=arguments.by_source)
            for name in dict.fromkeys(arguments.metrics)
        ]
    if context.json:
        print_json([bucket for series in found for bucket in series_json(series, by_source=arguments.by_source)])
        return
    for position, series in enumerate(found):
        if position:
            print_text("")
        _print_series(series)


def series_json(series: "Series", *, by_source: bool) -> Iterator[dict[str, object]]:
    """The shape of `aggregates --json`, bucket by bucket."""
    for row in range(len(series.day)):
        bucket: dict[str, object] = {
            "type": series.metric,
            "period": series.period.value,
            "periodStart": _period_start(series, row),
            "value": float(series.value[row]),
            "unit": metric(series.metric).unit,
            "minValue": float(series.minimum[row]),
            "maxValue": float(series.maximum[row]),
            "sampleCount": int(series.count[row]),
        }
        if by_source:
            bucket["sources"] = [
                {"source": source.name, "kept": float(source.kept[row]), "dropped": float(source.dropped[row])}
                for source in series.sources
                if source.kept[row] or source.dropped[row]
            ]
        yield bucket


def _print_series(series: "Series") -> None:
    spec = metric(series.metric)
    print_text(f"{spec.name} ({spec.display.label or spec.unit}), by {series.period.value}")
    unit, decimals = spec.display, max(spec.display.decimals, 1)

    def shown(value: float) -> str:
        return number(value * unit.factor + unit.offset, decimals)

    columns = [Cell(series.period.value), *(Cell(name, right=True) for name in ("value", "least", "most", "samples"))]
    names = Counter(source.name for source in series.sources)
    labels = [f"{s.name} ({s.source})" if names[s.name] > 1 else s.name for s in series.sources]
    columns += [Cell(f"{label}: {what}", right=True) for label in labels for what in ("kept", "dropped")]
    rows = []
    for row in range(len(series.day)):
        figures = [shown(float(column[row])) for column in (series.value, series.minimum, series.maximum)]
        shares = [number(float(share[row])) for source in series.sources for share in (source.kept, source.dropped)]
        rows.append([_period_start(series, row), *figures, f"{int(series.count[row]):,}", *shares])
    print_table(columns, rows, indent="  ")


def _period_start(series: "Series", row: int) -> str:
    from healthdesk.model.zones import date_of

    if series.period is Period.HOUR:
        return iso_minute(int(series.start[row]), int(series.offset_min[row]))
    return date_of(int(series.day[row])).isoformat()


def _samples(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import queries

    with context.library() as library:
        start, end = day_range(library, arguments)
        found = queries.samples(library, queries.known_metric(arguments.metric).id, start, end)
        if context.json:
            print_json_list(map(sample_json, found))
        elif arguments.csv:
            _print_csv(found)
        else:
            columns = [Cell("start"), Cell("end"), Cell("value", right=True), Cell("unit"), Cell("source")]
            rows = [(_start(row), _end(row), f"{row.value:g}", row.unit, row.source) for row in found]
            print_table(columns, rows)


def sample_json(row: "SampleRow") -> dict[str, object]:
    """The shape of `samples --json`."""
    sample: dict[str, object] = {
        "id": row.id,
        "type": row.metric,
        "value": row.value,
        "unit": row.unit,
        "startDate": _start(row),
        "endDate": _end(row),
        "sourceDevice": row.source,
    }
    if row.hardware:
        sample["sourceHardware"] = row.hardware
    if row.metadata:
        sample["metadata"] = row.metadata
    return sample


def _print_csv(rows: "Iterable[SampleRow]") -> None:
    from healthdesk.services.export import safe_cell

    writer = csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(SAMPLE_COLUMNS)
    for row in rows:
        cells = (row.metric, _start(row), _end(row), repr(row.value), row.unit, row.source, row.hardware, row.id)
        writer.writerow(map(safe_cell, cells))


def _start(row: "SampleRow") -> str:
    return iso(row.start, row.offset_min)


def _end(row: "SampleRow") -> str:
    return iso(row.end, row.offset_min)
