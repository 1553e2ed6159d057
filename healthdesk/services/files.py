"""Files that go out: complete or not there at all, readable by their owner only."""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.words import mark
from healthdesk.store.faults import known_faults


@contextlib.contextmanager
def fresh_file(out: Path, *, replace: bool) -> Iterator[BinaryIO]:
    """A file beside `out` which takes the place of `out` once it is complete.

    Raises UsageError for a folder or a file in the way, KnownFailure where it cannot be written.
    """
    if out.is_dir():
        raise UsageError(mark("{file} is a folder.").format(file=out.name), mark("Name the file to write."))
    if out.exists() and not replace:
        raise UsageError(
            mark("There is a file {file} already.").format(file=out.name),
            mark("Choose another name, or replace it with --force."),
        )
    part = part_of(out)
    with _no_folder(out), known_faults():
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(handle)
            part.replace(out)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def part_of(out: Path) -> Path:
    """Where a file lies until it is complete."""
    return out.with_name(out.name + ".part")


@contextlib.contextmanager
def fresh_text(out: Path, *, replace: bool) -> Iterator[TextIO]:
    """As `fresh_file`, for UTF-8 text with line ends as written."""
    with fresh_file(out, replace=replace) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        yield text
        text.flush()
        text.detach()  # the file is closed by who opened it


@contextlib.contextmanager
def _no_folder(out: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise KnownFailure(
            mark("There is no folder {folder}.").format(folder=out.parent), mark("Create it, or choose another place.")
        ) from error
