"""`python -m healthdesk`, and the two scripts: the command line and the desktop program.

The reader of an import starts with this file too, as a child process does, and needs none of what is imported late.
"""

import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark

if TYPE_CHECKING:
    from healthdesk.base.paths import DataFolder
    from healthdesk.cli.programs import RelayProgram
    from healthdesk.model.programs import CompanionProgram


def main() -> int:
    """The command line; without a command, the desktop program."""
    multiprocessing.freeze_support()
    from healthdesk.cli import app
    from healthdesk.cli.programs import Programs

    return app.main(None, Programs(open_window, relay, companion))


def main_gui() -> int:
    """The desktop program, with files to import as arguments."""
    multiprocessing.freeze_support()
    from healthdesk.cli import app
    from healthdesk.cli.programs import Programs

    files = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")]
    return app.main([], Programs(lambda folder, _: open_window(folder, files), relay, companion))


def open_window(folder: "DataFolder", files: Sequence[Path]) -> int:
    """Show the window until it is closed. Raises KnownFailure where no window can be shown."""
    unix = sys.platform not in ("win32", "darwin")
    if unix and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise KnownFailure(
            mark("There is no display to show a window on."), mark("`healthdesk --help` lists what works without.")
        )
    try:
        from healthdesk.ui.app import run
    except ImportError as error:
        raise KnownFailure(
            mark("The desktop parts cannot be loaded here."),
            mark("`healthdesk doctor` says what is missing; the commands work."),
        ) from error
    return run(folder, files, companion)


def relay() -> "RelayProgram":
    """The share relay. Raises KnownFailure where the server parts are not installed."""
    try:
        from healthdesk.relay import serve
    except ImportError as error:
        raise _no_server_parts() from error
    return serve


def companion() -> "CompanionProgram":
    """The companion endpoint. Raises KnownFailure where the server parts are not installed."""
    try:
        from healthdesk.companion import serve
    except ImportError as error:
        raise _no_server_parts() from error
    return serve


def _no_server_parts() -> KnownFailure:
    return KnownFailure(
        mark("The server parts are not installed."), mark("Install them with `pip install healthdesk[server]`.")
    )


if __name__ == "__main__":
    sys.exit(main())
