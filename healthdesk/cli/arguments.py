"""Arguments that several commands share."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from healthdesk.cli.context import Context

if TYPE_CHECKING:
    from healthdesk.services.library import Library

Handler = Callable[[Context, argparse.Namespace], int | None]
DEFAULT_DAYS = 30


class Commands:
    """Adds commands that all take the shared options, before or after the command's name."""

    def __init__(self, subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
        """Wraps what argparse calls subparsers."""
        self._subparsers = subparsers

    def add(self, name: str, handler: Handler, text: str, description: str = "") -> argparse.ArgumentParser:
        """A command; `text` is its line in the overview."""
        parser = self._subparsers.add_parser(
            name, help=text, description=description or f"{text[0].upper()}{text[1:]}.", allow_abbrev=False
        )
        shared_options(parser, again=True)
        parser.set_defaults(handler=handler)
        return parser

    @staticmethod
    def below(parser: argparse.ArgumentParser, *, name: str) -> "Commands":
        """Optional commands below a command; without one, the command's own handler runs."""
        return Commands(parser.add_subparsers(metavar=name.upper(), dest=name))


def shared_options(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    """`again`: as a repetition after the command's name, which must not undo what was said before it."""
    unset: dict[str, object] = {"default": argparse.SUPPRESS} if again else {}
    group = parser.add_argument_group("shared options")
    group.add_argument("--data-dir", metavar="DIR", help="use this data folder instead of the usual one", **unset)  # type: ignore[arg-type]
    group.add_argument("--profile", metavar="NAME", help="the person whose data it is, if there are several", **unset)  # type: ignore[arg-type]
    group.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help="read the passphrase from here; - is standard input",
        **unset,  # type: ignore[arg-type]
    )
    group.add_argument("--json", action="store_true", help="print one JSON document", **unset)  # type: ignore[arg-type]
    group.add_argument("--quiet", action="store_true", help="no progress and no messages", **unset)  # type: ignore[arg-type]


def day(text: str) -> date:
    """YYYY-MM-DD."""
    try:
        if len(text) != len("YYYY-MM-DD"):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write YYYY-MM-DD") from None


def range_options(parser: argparse.ArgumentParser) -> None:
    """`--start` and `--end`, both inclusive."""
    parser.add_argument(
        "--start", type=day, metavar="D", help=f"first day (default: {DEFAULT_DAYS} days up to the end)"
    )
    parser.add_argument("--end", type=day, metavar="D", help="last day (default: today)")


def day_range(library: "Library", arguments: argparse.Namespace) -> tuple[date, date]:
    """The days asked for, with the defaults filled in."""
    from healthdesk.services import queries

    end: date = arguments.end or queries.today(library)
    start: date = arguments.start or end - timedelta(DEFAULT_DAYS - 1)
    return start, end


def comma_separated(text: str) -> Sequence[str]:
    """`a,b` as a list."""
    return [part.strip() for part in text.split(",") if part.strip()]
