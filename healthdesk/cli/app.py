"""The command line: reads the arguments, runs one command, turns what went wrong into a sentence and an exit code."""

import argparse
import os
import sys
import time
from collections.abc import Sequence

from healthdesk import __version__
from healthdesk.base.bugs import bug_report, module_path
from healthdesk.base.errors import Cancelled, Exit, KnownFailure
from healthdesk.base.paths import DataFolder
from healthdesk.cli import (
    companion,
    data,
    export,
    insights,
    maintenance,
    query,
    registry,
    relay,
    report,
    sessions,
    setup,
    share,
    sources,
    sync,
)
from healthdesk.cli.arguments import Commands, shared_options
from healthdesk.cli.context import Context
from healthdesk.cli.output import printable
from healthdesk.cli.programs import Programs

DEBUG = "HEALTHDESK_DEBUG"

_EPILOG = """\
The passphrase comes from --passphrase-file, else HEALTHDESK_PASSPHRASE, else the system's keyring, else a prompt.
exit codes: 0 done, 1 a known failure, 2 wrong usage, 3 wrong passphrase or no store, 4 unreadable input or no room for it, 130 cancelled
"""


def main(arguments: Sequence[str] | None, programs: Programs) -> int:
    """Run one command; without one, open the window. Returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8" if stream is sys.stdout else None, errors="replace")
    try:
        parsed = parser().parse_args(arguments)
    except SystemExit as exit_:  # argparse has said what is wrong, or has printed the help
        return int(exit_.code or 0)
    try:
        context = Context.of(parsed, programs)
        if parsed.handler is None:
            return programs.open_window(context.folder, ())
        code = parsed.handler(context, parsed)
        sys.stdout.flush()
    except KnownFailure as failure:
        _complain(failure.sentence, failure.hint)
        return int(failure.exit_code)
    except (Cancelled, KeyboardInterrupt):
        return int(Exit.CANCELLED)
    except BrokenPipeError:
        # Whoever read the output has had enough of it; the interpreter must not try to flush the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(Exit.DONE)
    except Exception as bug:  # the last line of defense: a message or a local variable could hold a health value
        if os.environ.get(DEBUG):
            raise
        _report(bug, parsed)
        return int(Exit.FAILURE)
    return int(code or Exit.DONE)


def parser() -> argparse.ArgumentParser:
    """All commands. Whatever is slow to import is imported by the handlers, so that `--help` is quick."""
    root = argparse.ArgumentParser(
        prog="healthdesk",
        description="A person's whole health record at home. Without a command, the desktop program opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    root.add_argument("--version", action="version", version=f"healthdesk {__version__}")
    shared_options(root)
    root.set_defaults(handler=None)
    commands = Commands(root.add_subparsers(title="commands", metavar="COMMAND"))
    for group in (
        setup,
        data,
        registry,
        query,
        sessions,
        insights,
        report,
        sources,
        export,
        share,
        sync,
        companion,
        relay,
        maintenance,
    ):
        group.register(commands)
    return root


def _complain(sentence: str, hint: str) -> None:
    print(printable(f"healthdesk: {sentence} {hint}".rstrip()), file=sys.stderr)


def _report(bug: Exception, parsed: argparse.Namespace) -> None:
    """One line for people; where it happened into a file that stays here."""
    trace = bug.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {module_path(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace is not None else ""
    sentence = f"This is a mistake in healthdesk itself ({type(bug).__name__}{place}); what is stored is safe."
    try:
        root = DataFolder.locate(parsed.data_dir).root
        file = root / "reports" / f"{time.strftime('%Y%m%d-%H%M%S')}.txt"
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.write_text(bug_report(bug), encoding="utf-8")
    except OSError:
        _complain(sentence, "")
    else:
        _complain(sentence, f"Where it happened, without any values, is in {file}.")
