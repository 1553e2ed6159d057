"""The report on a week or a month: a table on the terminal, a page, a sheet of paper, or JSON."""

import argparse
import re
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.insights import insight_json
from healthdesk.cli.output import Cell, print_json, print_table, print_text

if TYPE_CHECKING:
    from healthdesk.model.periodic import Measure, Report, SleepNights, WorkoutTotals
    from healthdesk.model.report_page import ReportPage
    from healthdesk.present.values import Formatter

YEARS = 1900, 2100
SIGNS = {"up": "▲ ", "down": "▼ ", "level": "", "": ""}


def register(commands: Commands) -> None:
    """The command `report`."""
    report = commands.add(
        "report",
        _report,
        "a week or a month against the one before",
        "What changed in a week or a month, against the one before, and whether that is more than such figures change "
        "anyway. Without a period, the newest week with a day that is over. It describes and does not diagnose.",
    )
    which = report.add_mutually_exclusive_group()
    which.add_argument("--week", type=week, metavar="WEEK", help="an ISO week: 2026-W47")
    which.add_argument("--month", type=month, metavar="MONTH", help="2026-11")
    report.add_argument("--out", type=Path, metavar="FILE", help="write it to this file: .html or .pdf")
    report.add_argument("--force", action="store_true", help="replace the file if there is one")


def week(text: str) -> date:
    """The Monday of an ISO week."""
    found = re.fullmatch(r"(\d{4})-W(\d{2})", text, re.ASCII)
    try:
        if found is None:
            raise ValueError
        return _usable(date.fromisocalendar(int(found[1]), int(found[2]), 1))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a week; write YYYY-Www, as in 2026-W47") from None


def month(text: str) -> date:
    """The first day of a month."""
    found = re.fullmatch(r"(\d{4})-(\d{2})", text, re.ASCII)
    try:
        if found is None:
            raise ValueError
        return _usable(date(int(found[1]), int(found[2]), 1))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a month; write YYYY-MM, as in 2026-11") from None


def _usable(first: date) -> date:
    """ValueError for years of which nobody has data; those before them could not be counted."""
    if not YEARS[0] <= first.year <= YEARS[1]:
        raise ValueError
    return first


def _report(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.model.periodic import PeriodKind
    from healthdesk.present.report import report_page
    from healthdesk.present.values import Formatter
    from healthdesk.services import insights, report

    kind = PeriodKind.MONTH if arguments.month else PeriodKind.WEEK
    if arguments.out is not None:
        report.check_file(arguments.out, replace=arguments.force)
    with context.library() as library:
        day = arguments.month or arguments.week
        report.asked_period(library, kind, day)  # refused before anything is found out and kept
        insights.insights(library)
        found = report.report(library, kind, day)
        formatter = Formatter.of(library.settings)
    written = report_page(found, formatter)
    if arguments.out is None:
        if context.json:
            print_json(report_json(found, written, formatter))
        else:
            _print(written)
        return
    report.save(written, arguments.out, replace=arguments.force)
    if context.json:
        print_json({"file": str(arguments.out), "period": written.key})
    else:
        print_text(f"{arguments.out}: {written.title}")
    context.say("The file is not encrypted: whoever has it can read it.")


def _print(page: "ReportPage") -> None:
    print_text(" · ".join(part for part in (page.title, page.span, page.state) if part))
    if page.empty:
        print_text("There is no data of these days.")
        return
    print_text(f"\n{page.headline}\n{page.lead}")
    for section in page.sections:
        print_text("")
        heads = (section.title, *page.columns[1:], "")
        print_table(
            [Cell(text, right=0 < i < len(heads) - 1) for i, text in enumerate(heads)],
            [(row.name, *_with_sign(row.cells, row.direction), "clear" if row.told else "") for row in section.lines],
        )
    if page.facts:
        print_text("")
        print_table([Cell("")] * 3, [(fact.name, fact.figure, fact.detail) for fact in page.facts])
    for one in page.lists:
        print_text(f"\n{one.title}")
        print_table([Cell("")] * 2, one.items, indent="  ")
    print_text(f"\n{page.method} {page.limits}")


def _with_sign(cells: tuple[str, ...], direction: str) -> tuple[str, ...]:
    value, before, change, *rest = cells
    return value, before, SIGNS[direction] + change, *rest


def report_json(found: "Report", written: "ReportPage", formatter: "Formatter") -> dict[str, object]:
    """The shape of `report --json`: figures in canonical units, sentences in the owner's. None: too few days, or none."""
    from healthdesk.model.zones import date_of

    period, before = found.period, found.before
    return {
        "period": period.key,
        "start": date_of(period.first),
        "end": date_of(period.last),
        "until": date_of(period.until),
        "days": period.days,
        "running": period.running,
        "before": {"start": date_of(before.first), "until": date_of(before.until), "days": before.days},
        "headline": written.headline,
        "summary": written.lead,
        "metrics": [_measure_json(one) for one in found.measures],
        "logged": [
            {
                "type": one.metric, "total": one.total, "days": one.days, "totalBefore": one.total_before,
                "daysBefore": one.days_before,
            }
            for one in found.logged
        ],
        "sleep": _sleep_json(found.sleep),
        "sleepBefore": _sleep_json(found.sleep_before),
        "workouts": _workouts_json(found.workouts),
        "workoutsBefore": _workouts_json(found.workouts_before),
        "notable": [
            {"date": date_of(one.day), "far": [asdict(far) for far in one.far], "notes": one.notes}
            for one in found.notable
        ],
        "records": [
            {"type": one.metric, "date": date_of(one.day), "value": one.value, "since": date_of(one.since)}
            for one in found.records
        ],
        "insights": [insight_json(one, formatter) for one in found.insights],
        "method": written.method,
        "limits": written.limits,
        "zones": found.zones,
    }  # fmt: skip


def _measure_json(one: "Measure") -> dict[str, object]:
    from healthdesk.model.registry import metric

    goal = one.goal
    return {
        "type": one.metric,
        "unit": metric(one.metric).unit,
        "value": one.value,
        "before": one.before,
        "total": one.total,
        "usual": one.baseline.span,
        "baselineState": one.baseline.state,
        "ordinaryChange": one.ordinary,
        "verdict": one.verdict,
        "days": one.covered,
        "daysBefore": one.covered_before,
        "goal": None if goal is None else {"goal": goal.goal, "met": goal.met, "streak": goal.streak},
    }


def _sleep_json(one: "SleepNights | None") -> dict[str, object] | None:
    if one is None:
        return None
    return {"nights": one.nights, "asleep_min": one.asleep, "in_bed_min": one.in_bed, "midpoint_sd_min": one.spread}


def _workouts_json(one: "WorkoutTotals | None") -> dict[str, object] | None:
    if one is None:
        return None
    return {
        "count": one.count, "duration_s": one.seconds, "distance_m": one.distance_m, "types": dict(one.types)
    }  # fmt: skip
