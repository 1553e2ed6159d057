"""Is everything as it should be?"""

import argparse

from healthdesk.base.errors import Exit
from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.output import Cell, print_facts, print_json, print_table, print_text


def register(commands: Commands) -> None:
    """verify, doctor, stats."""
    commands.add("verify", _verify, "check every page and every reference of the store")
    commands.add("doctor", _doctor, "check this computer: what healthdesk needs, and whether it is there")
    commands.add("stats", _stats, "the store in figures")


def _verify(context: Context, _: argparse.Namespace) -> int:
    from healthdesk.services import maintenance

    with context.library() as library, context.job("Checking") as job:
        report = maintenance.verify(library, job)
    if context.json:
        print_json({"ok": report.ok, "problems": report.problems, "checked": report.checked})
    elif report.ok:
        print_text(f"The store is whole: {report.checked.get('sample', 0):,} samples checked.")
    else:
        print_text("\n".join(["The store is not as it should be.", *(f"  {problem}" for problem in report.problems)]))
    return Exit.DONE if report.ok else Exit.FAILURE


def _doctor(context: Context, _: argparse.Namespace) -> int:
    from healthdesk.services import maintenance

    found = maintenance.doctor(context.folder)
    if context.json:
        print_json([{"name": name, "ok": ok, "detail": detail} for name, ok, detail in found])
    else:
        print_table(
            [Cell(""), Cell(""), Cell("")], [("ok" if ok else "!!", name, detail) for name, ok, detail in found]
        )
    return Exit.DONE if all(ok for _, ok, _ in found) else Exit.FAILURE


def _stats(context: Context, _: argparse.Namespace) -> None:
    from healthdesk.model.zones import date_of
    from healthdesk.services import queries

    with context.library() as library:
        stats = queries.stats(library)
    first, last = (None if day is None else date_of(day).isoformat() for day in (stats.first_day, stats.last_day))
    if context.json:
        print_json(
            {
                "samples": stats.samples,
                "sources": stats.sources,
                "sessions": stats.sessions,
                "imports": stats.imports,
                "raw_records": stats.raw_records,
                "size_bytes": stats.size_bytes,
                "schema": stats.schema,
                "first": first,
                "last": last,
                "by_metric": stats.by_metric,
            }
        )
        return
    print_facts(
        {
            "Samples": f"{stats.samples:,}",
            "Sources": f"{stats.sources:,}",
            "Sessions": f"{stats.sessions:,}",
            "Imports": f"{stats.imports:,}",
            "Kept as they came": f"{stats.raw_records:,}",
            "Days": f"{first} to {last}" if first else "none yet",
            "Size": f"{stats.size_bytes / 1e6:,.1f} MB",
            "Schema": stats.schema,
        }
    )
    if stats.by_metric:
        print_text("")
        rows = [(name, f"{n:,}") for name, n in stats.by_metric.items()]
        print_table([Cell("metric"), Cell("samples", right=True)], rows)
