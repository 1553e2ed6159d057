"""Is everything as it should be, and would it survive this computer?"""

import argparse
from pathlib import Path

from healthdesk.base.errors import Exit, UsageError
from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context, ask, first_line
from healthdesk.cli.output import Cell, iso, iso_minute, print_facts, print_json, print_table, print_text


def register(commands: Commands) -> None:
    """backup, restore, verify, doctor, stats."""
    backup = commands.add(
        "backup",
        _backup,
        "back everything up into one encrypted file",
        "Back everything up into one new encrypted file, which is opened, checked and read back before it has its name. "
        "The passphrase and the recovery key of today open it.",
    )
    backup.add_argument("out", type=Path, metavar="OUT")
    restore = commands.add(
        "restore",
        _restore,
        "put a backup in place",
        "Put a backup in place. The passphrase is the one of when it was made, and holds again afterwards.",
    )
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument(
        "--replace", action="store_true", help="in place of the store that is there, which is kept beside"
    )
    restore.add_argument(
        "--recovery-key-file", metavar="FILE", help="open the backup with the recovery key in this file instead"
    )
    commands.add("verify", _verify, "check every page and every reference of the store")
    commands.add("doctor", _doctor, "check this computer: what healthdesk needs, and whether it is there")
    commands.add("stats", _stats, "the store in figures")


def _backup(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import backup

    with context.library() as library, context.job("Backing up") as job:
        made = backup.make(library, arguments.out, job)
    if context.json:
        print_json(
            {"file": str(made.file), "made": iso(made.created, 0), "size_bytes": made.size, "checked": made.rows}
        )
    else:
        print_text(f"{made.file}: {made.rows['sample']:,} samples, {made.size / 1e6:,.1f} MB, checked and read back")


def _restore(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import backup

    backup.look(arguments.file)  # what is no backup needs no passphrase to be refused
    if context.folder.holds_store and not arguments.replace:
        raise UsageError(
            "There is a healthdesk store here already.", "Replace it with --replace; it is kept beside then."
        )
    key_file = arguments.recovery_key_file
    secret = context.given_passphrase() if key_file is None else first_line(key_file)
    if secret is None:
        secret = ask("Passphrase of the backup: ")
    with context.job("Restoring") as job:
        done = backup.restore(
            context.folder, arguments.file, secret, job, recovery=key_file is not None, replace=arguments.replace
        )
    if done.older:
        context.say("The store that was here had newer changes, which the backup lacks.")
    if context.json:
        kept = None if done.kept is None else str(done.kept)
        made = iso(done.created, 0)
        print_json(
            {"made": made, "checked": done.rows, "older": done.older, "kept": kept, "kept_verified": done.verified}
        )
        return
    print_text(f"Restored as of {iso_minute(done.created, 0)}: {done.rows['sample']:,} samples checked.")
    if done.kept is not None:
        how = "is backed up in" if done.verified else "could not be opened with this passphrase, and lies in"
        print_text(f"What was here {how} {done.kept}.")


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
