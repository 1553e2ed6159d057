"""What goes out, in plain: everything, or some metrics and days."""

import argparse
from dataclasses import asdict
from pathlib import Path

from healthdesk.cli.arguments import Commands, comma_separated, day
from healthdesk.cli.context import Context
from healthdesk.cli.output import print_json, print_text


def register(commands: Commands) -> None:
    """The command `export`."""
    export = commands.add(
        "export",
        _export,
        "write raw samples and sessions, or daily values as FHIR, to a file",
        "Write raw samples and sessions (csv, json) or daily values (fhir: an R4 bundle) to one file, which is not "
        "encrypted. Days are both inclusive.",
    )
    export.add_argument("--format", choices=("csv", "json", "fhir"), required=True)
    export.add_argument("out", type=Path, metavar="OUT")
    export.add_argument("--metrics", type=comma_separated, metavar="A,B", help="these only; sessions are left out then")
    export.add_argument("--start", type=day, metavar="D", help="first day (default: the first there is)")
    export.add_argument("--end", type=day, metavar="D", help="last day (default: the last there is)")
    export.add_argument("--force", action="store_true", help="replace the file if there is one")


def _export(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import export

    write = {"csv": export.export_csv, "json": export.export_json, "fhir": export.export_fhir}[arguments.format]
    with context.library() as library, context.job("Exporting") as job:
        written = write(
            library,
            arguments.out,
            metrics=arguments.metrics,
            start=arguments.start,
            end=arguments.end,
            job=job,
            replace=arguments.force,
        )
    if context.json:
        print_json({"file": str(arguments.out), **asdict(written)})
    elif arguments.format == "fhir":
        print_text(f"{arguments.out}: {written.observations:,} observations, a day each")
    else:
        print_text(f"{arguments.out}: {written.samples:,} samples and {written.sessions:,} sessions")
    context.say("The file is not encrypted: whoever has it can read it.")
