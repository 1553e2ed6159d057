"""What every command is given: the options that all share, and the way into the store."""

import argparse
import contextlib
import getpass
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from healthdesk.base.errors import Exit, KnownFailure, NoStore, UsageError
from healthdesk.base.jobs import ThreadJob
from healthdesk.base.paths import DataFolder
from healthdesk.cli.programs import Programs
from healthdesk.cli.progress import terminal_job

if TYPE_CHECKING:  # the services bring numpy and the database with them; `--help` needs neither
    from healthdesk.services.library import Library
    from healthdesk.services.unlocking import Unlocking

VARIABLE = "HEALTHDESK_PASSPHRASE"
_MOST_BYTES = 4096


class NoPassphrase(KnownFailure):
    """The passphrase is needed and there is nowhere to get it from."""

    exit_code = Exit.LOCKED


@dataclass(frozen=True, slots=True)
class Context:
    """The shared options of one run."""

    folder: DataFolder
    folder_given: bool
    json: bool
    quiet: bool
    passphrase_file: str | None
    programs: Programs

    @classmethod
    def of(cls, arguments: argparse.Namespace, programs: Programs) -> "Context":
        """From the command line; raises UsageError for a profile name that cannot be used."""
        data_dir = arguments.data_dir or os.environ.get("HEALTHDESK_DATA_DIR")
        return cls(
            DataFolder.locate(data_dir, arguments.profile),
            bool(data_dir),
            arguments.json,
            arguments.quiet,
            arguments.passphrase_file,
            programs,
        )

    def say(self, text: str) -> None:
        """A message that is not the result: to standard error, not at all with `--quiet`."""
        if not self.quiet:
            print(text, file=sys.stderr)

    def job(self, what: str) -> contextlib.AbstractContextManager[ThreadJob]:
        """Progress and cancel for a long call."""
        return terminal_job(what, shown=not self.quiet)

    @contextlib.contextmanager
    def library(self, begun: "Unlocking | None" = None) -> Iterator["Library"]:
        """The unlocked store, closed again at the end. `begun`: see `begin`."""
        library = self._unlock(begun or self.begin())
        try:
            yield library
        finally:
            library.close()

    def begin(self) -> "Unlocking | None":
        """Derive the key from now on, while what else is needed is loaded; None if the passphrase is to be asked for."""
        given = self.given_passphrase()
        if given is None:
            return None
        from healthdesk.services.unlocking import Unlocking

        return Unlocking(self.folder, given)

    def given_passphrase(self) -> str | None:
        """From `--passphrase-file`, else the environment; None if neither is there."""
        if self.passphrase_file is not None:
            return first_line(self.passphrase_file)
        # Taken out, so that no child process inherits it.
        return os.environ.pop(VARIABLE, None)

    def _unlock(self, begun: "Unlocking | None") -> "Library":
        from healthdesk.services import demo, library

        if not library.profile_exists(self.folder):
            raise NoStore("There is no healthdesk store here yet.", "Create one with `healthdesk init`.")
        if begun is not None:
            return library.unlocked(begun)
        if demo.is_demo(self.folder):
            return library.unlock(self.folder, demo.DEMO_PASSPHRASE)
        opened = library.unlock_with_keyring(self.folder)
        return opened or library.unlock(self.folder, ask("Passphrase: "))


def first_line(file: str) -> str:
    """The first line of a file with a secret in it; `-` reads the next line of standard input."""
    return lines(file, 1)[0]


def lines(file: str, n: int) -> list[str]:
    """The first lines of a file with secrets in it, or the next ones of standard input; missing ones are empty."""
    try:
        with contextlib.nullcontext(sys.stdin) if file == "-" else Path(file).open(encoding="utf-8") as stream:
            return [stream.readline(_MOST_BYTES).rstrip("\r\n") for _ in range(n)]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"The file {Path(file).name} cannot be read.", "It should be text and readable by you alone."
        ) from error


def ask(prompt: str) -> str:
    """A secret typed on the terminal; raises NoPassphrase where there is none."""
    if not sys.stdin.isatty():
        raise NoPassphrase(
            "The passphrase is needed.", f"Give it with --passphrase-file, {VARIABLE}, or run this on a terminal."
        )
    return getpass.getpass(prompt, stream=sys.stderr)


def ask_new() -> str:
    """A new passphrase, typed twice; raises UsageError if the two differ."""
    first = ask("New passphrase: ")
    if ask("Repeat it: ") != first:
        raise UsageError("The two passphrases differ.", "Nothing was changed.")
    return first
