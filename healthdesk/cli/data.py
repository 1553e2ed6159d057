"""What comes in: imports and the demo person."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from healthdesk.base.errors import UsageError
from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.output import Cell, iso, print_facts, print_json, print_table, print_text
from healthdesk.model.questions import QUESTIONS
from healthdesk.model.report import ImportReport

if TYPE_CHECKING:
    from healthdesk.model.mapping import Proposal
    from healthdesk.model.views import ImportInfo
    from healthdesk.services.reader import Reader
    from healthdesk.services.unlocking import Unlocking

ERRORS_SHOWN = 10


def register(commands: Commands) -> None:
    """import, formats, imports, demo."""
    import_ = commands.add(
        "import",
        _import,
        "bring in exports: files, zips or folders",
        "Bring in exports: files, zips or folders. With --json, one path gives one report, several give a list.",
    )
    import_.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    import_.add_argument("--format", metavar="ID", help="take the files for this format instead of looking")
    import_.add_argument("--dry-run", action="store_true", help="only say what would happen")
    import_.add_argument(
        "--propose",
        type=Path,
        metavar="FILE.csv",
        help="print what the columns of a table of no known format may mean, with its first rows; stores nothing",
    )
    import_.add_argument(
        "--mapping",
        type=Path,
        metavar="FILE.json",
        help="import tables by this corrected proposal; it is remembered for tables with the same columns",
    )
    for question in QUESTIONS:
        import_.add_argument(f"--{question.option}", choices=question.choices or None, help=question.asks)

    commands.add("formats", _formats, "what can be imported, and how to get it from each vendor")

    imports = commands.add("imports", _imports, "what was imported when; take one back")
    below = Commands.below(imports, name="action")
    list_ = below.add("list", _imports, "list them, newest first")
    del list_
    undo = below.add("undo", _undo, "take back what an import brought")
    undo.add_argument("id", type=int, metavar="ID")

    demo = commands.add("demo", _demo, "make an invented person, in a data folder of its own")
    demo.add_argument("--days", type=int, metavar="N", help="so many days up to today (default: two years)")


def _import(context: Context, arguments: argparse.Namespace) -> None:
    if arguments.propose is not None:
        if arguments.paths or arguments.mapping:
            raise UsageError("--propose takes one table and imports nothing.", "Import it with --mapping afterwards.")
        from healthdesk.services.mappings import propose_mapping

        _print_proposal(propose_mapping(arguments.propose))
        return
    if not arguments.paths:
        raise UsageError("There is nothing to import.", "Name files, zips or folders.")
    # The key and the reader's process get ready while this process loads what it needs itself.
    begun = context.begin()
    from healthdesk.services.reader import Reader

    with Reader() as reader:
        _import_paths(context, arguments, begun, reader)


def _import_paths(context: Context, arguments: argparse.Namespace, begun: "Unlocking | None", reader: "Reader") -> None:
    from healthdesk.services import ingest, mappings

    texts, format_id = [], arguments.format
    if arguments.mapping is not None:
        texts = mappings.for_tables(mappings.read_mapping(arguments.mapping), arguments.paths)
        format_id = mappings.FORMAT_ID
    reports: list[ImportReport] = []
    groups = ingest.groups(arguments.paths)
    answers = {
        q.option: said for q in QUESTIONS if (said := getattr(arguments, q.option.replace("-", "_"))) is not None
    }
    try:
        with context.library(begun) as library, context.job("Importing") as job:
            for number, group in enumerate(groups):
                found, _ = ingest.import_paths(
                    library,
                    group,
                    job,
                    format_id=format_id,
                    dry_run=arguments.dry_run,
                    answers=answers,
                    mappings=texts,
                    reader=reader if number == 0 else None,
                )
                reports += found
    finally:
        # What came before a file that cannot be read is in, and is told.
        _print_reports(context, reports, single=len(arguments.paths) == 1, dry_run=arguments.dry_run)


def _print_proposal(proposal: "Proposal") -> None:
    """JSON with and without --json: it is written to be corrected and given back."""
    print_json(
        {"mapping": proposal.mapping, "open": proposal.open, "header": list(proposal.header), "rows": proposal.rows}
    )


def _formats(context: Context, arguments: argparse.Namespace) -> None:
    del arguments
    from healthdesk.services.formats import list_formats

    found = list_formats()
    if context.json:
        print_json([{"id": fmt.id, "name": fmt.name, "steps": list(fmt.steps)} for fmt in found])
        return
    for fmt in found:
        print_text(f"{fmt.name} ({fmt.id})")
        for number, step in enumerate(fmt.steps, 1):
            print_text(f"  {number}. {step}")


def _print_reports(context: Context, reports: Sequence[ImportReport], *, single: bool, dry_run: bool) -> None:
    if context.json:
        documents = [report_json(report) for report in reports]
        if not single:
            print_json(documents)
        elif documents:
            print_json(documents[0])
        return
    for number, report in enumerate(reports):
        if number:
            print_text("")
        _print_report(report, dry_run=dry_run)


def report_json(report: ImportReport) -> dict[str, object]:
    """The shape of `import --json`."""
    return {
        "import_id": report.import_id,
        "format": report.format,
        "file": report.file,
        "records": report.records,
        "inserted": report.inserted,
        "updated": report.updated,
        "duplicates": report.duplicates,
        "rejected": report.rejected,
        "errors": [
            {"where": error.where, "reason": error.reason, "type": error.type, "record": error.record}
            for error in report.errors
        ],
        "errors_truncated": report.errors_truncated,
        "unmapped": report.unmapped,
        "by_metric": {name: count.read for name, count in report.by_metric.items()},
        "sessions": report.sessions,
        "kept": report.kept,
        "notes": report.notes,
        "partial": report.partial,
        "days_recomputed": report.days_recomputed,
        "elapsed_s": round(report.elapsed_s, 3),
    }


def _print_report(report: ImportReport, *, dry_run: bool) -> None:
    from healthdesk.present.imports import sessions_text
    from healthdesk.present.values import Formatter

    number = "dry run, nothing kept" if dry_run else f"import {report.import_id}"
    print_text(f"{report.file} ({report.format}), {number}")
    counts = {
        "records": report.records,
        "inserted": report.inserted,
        "updated": report.updated,
        "duplicates": report.duplicates,
        "rejected": report.rejected,
        "not known": sum(report.unmapped.values()),
    }
    print_table([Cell(""), Cell("", right=True)], [(name, f"{n:,}") for name, n in counts.items()], indent="  ")
    if new := sessions_text(report, Formatter()):
        print_text(f"  new: {new}")
    for note in report.notes:
        print_text(f"  {note}")
    for error in report.errors[:ERRORS_SHOWN]:
        print_text(f"  {error.where}: {error.reason}")
    if report.rejected > ERRORS_SHOWN:
        print_text(f"  and {report.rejected - ERRORS_SHOWN:,} more; --json lists them")
    if report.unmapped:
        print_text("  kept as they came: " + ", ".join(f"{t} ({n:,})" for t, n in sorted(report.unmapped.items())))
    print_text(f"  {report.days_recomputed:,} days recomputed, {report.elapsed_s:.1f} s")


def _imports(context: Context, _: argparse.Namespace) -> None:
    from healthdesk.services import ingest

    with context.library() as library:
        found = ingest.list_imports(library)
    if context.json:
        print_json([_info_json(info) for info in found])
        return
    columns = [Cell("id", right=True), Cell("when"), Cell("file"), Cell("format"), Cell("records", right=True),
               Cell("inserted", right=True), Cell("duplicates", right=True), Cell("rejected", right=True), Cell("")]  # fmt: skip
    rows = [
        (info.id, iso(info.at // 1000 * 1000, 0), info.file, info.format, f"{info.records:,}", f"{info.inserted:,}",
         f"{info.duplicates:,}", f"{info.rejected:,}", "undone" if info.undone else "")
        for info in found
    ]  # fmt: skip
    print_table(columns, rows)


def _info_json(info: "ImportInfo") -> dict[str, object]:
    return {
        "import_id": info.id,
        "format": info.format,
        "file": info.file,
        "at": iso(info.at, 0),
        "records": info.records,
        "inserted": info.inserted,
        "updated": info.updated,
        "duplicates": info.duplicates,
        "rejected": info.rejected,
        "unmapped": info.unmapped,
        "sessions": info.sessions,
        "undone": info.undone,
    }


def _undo(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.model.zones import date_of
    from healthdesk.services import ingest

    with context.library() as library, context.job("Taking back") as job:
        changes = ingest.undo_import(library, arguments.id, job)
    first, last = (None if day is None else date_of(day) for day in (changes.first_day, changes.last_day))
    if context.json:
        print_json({"import_id": arguments.id, "metrics": sorted(changes.metrics), "first": first, "last": last})
    elif first is None:
        print_text(f"Import {arguments.id} is taken back; no figures changed.")
    else:
        print_text(f"Import {arguments.id} is taken back; {len(changes.metrics)} metrics changed, {first} to {last}.")


def _demo(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import demo, queries

    folder = context.folder if context.folder_given else demo.demo_folder(context.folder)
    days = demo.DEFAULT_DAYS if arguments.days is None else arguments.days
    with context.job("Making up a person") as job:
        library = demo.create_demo(folder, days, job)
    try:
        stats = queries.stats(library)
    finally:
        library.close()
    if context.json:
        print_json(
            {
                "data_dir": str(folder.root),
                "passphrase": demo.DEMO_PASSPHRASE,
                "days": days,
                "samples": stats.samples,
                "sessions": stats.sessions,
            }
        )
        return
    print_facts(
        {
            "Demo person": f"{days:,} days, {stats.samples:,} samples, {stats.sessions:,} sessions",
            "Data folder": folder.root,
            "Passphrase": f"{demo.DEMO_PASSPHRASE} (all of it is invented; the commands do not ask for it)",
        }
    )
    context.say(f'Look at it with: healthdesk --data-dir "{folder.root}" summary')
