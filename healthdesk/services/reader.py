"""The reader process: it opens the file, parses and normalizes it, and holds no key and no store.

A hostile file meets this process with its limits; what it sends is checked again by the parent (`frames.decode`).
"""

import contextlib
import gc
import multiprocessing
import os
import sys
import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Self

from healthdesk.base.errors import InputRefused, Undecided, UnknownTable
from healthdesk.base.words import mark
from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import RawBatch
from healthdesk.model.report import RecordError
from healthdesk.services.frames import (
    MAX_FRAME,
    Asked,
    BadFrame,
    Crashed,
    Event,
    Finished,
    Frame,
    Opened,
    Refused,
    Rejected,
    decode,
    encode,
)

if TYPE_CHECKING:
    from healthdesk.formats.reading.event import Event as Read
    from healthdesk.normalize.normalizer import Normalizer

MEMORY_LIMIT = 1 << 30
CPU_SECONDS_LEAST = 120
BYTES_PER_CPU_SECOND = 1 << 20  # of the file as it lies on disk; a usual export needs a twentieth
# Rows come as many small objects that no cycle holds: looking for cycles at every 700 of them takes a third of the time.
GARBAGE = (200_000, 20, 100)
# Columns of some megabytes come and go; giving each back to the system and asking again takes a twentieth of the time.
_ALLOCATOR = {
    "MALLOC_MMAP_THRESHOLD_": str(256 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(256 << 20),
    "MALLOC_TOP_PAD_": str(16 << 20),
}
_SECRETS = ("HEALTHDESK_PASSPHRASE",)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a reader process is to read."""

    paths: list[Path]
    format_id: str | None
    options: ReadOptions


class Reader:
    """One reader process. It gets ready from now on, while its owner unlocks the store; it reads once."""

    def __init__(self) -> None:
        """Starts the process."""
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        with _environment():
            self._process.start()
        theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, paths: Sequence[Path], *, format_id: str | None, options: ReadOptions) -> Iterator[Event | Opened]:
        """Everything that files hold. The first event is `Opened`. Raises InputRefused. At its end the process ends."""
        try:
            self._pipe.send(_Asked(list(paths), format_id, options))
            while True:
                try:
                    frame = decode(self._pipe.recv_bytes(MAX_FRAME))
                except (EOFError, OSError, BadFrame) as error:
                    self._process.join(5)
                    raise InputRefused(
                        mark(
                            "Reading {file} had to be stopped: it needs more memory or time than any real export."
                        ).format(file=paths[0].name),
                        mark("Nothing was changed. Export the data again and try that file."),
                    ) from error
                match frame:
                    case Finished():
                        return
                    case Refused():
                        raise (UnknownTable if frame.table else InputRefused)(frame.sentence, frame.hint)
                    case Asked():
                        raise Undecided(frame.sentence, frame.option, tuple(frame.choices))
                    case Crashed():
                        raise RuntimeError(f"the reader failed at {frame.where}")
                    case _:
                        yield frame
        finally:
            self.close()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._pipe.close()
        self._process.terminate()
        self._process.join()


@contextlib.contextmanager
def _environment() -> Iterator[None]:
    """What a child process inherits that starts at this moment."""
    ours = dict(os.environ)
    for name in _SECRETS:
        os.environ.pop(name, None)
    os.environ.update(_ALLOCATOR)
    try:
        yield
    finally:
        for name in _ALLOCATOR:
            os.environ.pop(name)
        os.environ.update(ours)


def _serve(pipe: Connection) -> None:
    """The child's whole life."""
    # What nearly every reading needs, brought in before there is anything to read.
    from healthdesk.formats.registry import formats
    from healthdesk.normalize import normalizer

    del normalizer
    formats()
    try:
        asked = pipe.recv()  # from the owner; the other way goes nothing but checked frames
    except EOFError:
        return
    _limit(asked.paths)
    gc.set_threshold(*GARBAGE)

    def send(frame: Frame) -> None:
        pipe.send_bytes(encode(frame))

    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        try:
            for event in read_here(asked.paths, format_id=asked.format_id, options=asked.options):
                send(event)
            send(Finished())
        except Undecided as open_question:
            send(Asked(open_question.sentence, open_question.option, list(open_question.choices)))
        except InputRefused as refusal:
            send(Refused(refusal.sentence, refusal.hint, isinstance(refusal, UnknownTable)))
        except MemoryError:
            send(
                Refused(mark("This file needs more memory to read than any real export."), mark("Nothing was changed."))
            )
        except Exception as bug:  # noqa: BLE001 - any bug must reach the parent, but without values
            last = traceback.extract_tb(bug.__traceback__)[-1]
            send(Crashed(f"{type(bug).__name__} in {Path(last.filename).name}:{last.lineno}"))


def read_here(paths: Sequence[Path], *, format_id: str | None, options: ReadOptions) -> Iterator[Event | Opened]:
    """Read and normalize in this process: what the child does, and what tests call."""
    from healthdesk.formats.registry import open_input
    from healthdesk.normalize.normalizer import Normalizer

    opened = open_input(paths, format_id, options)
    yield Opened(opened.format_id, opened.name)
    normalizer = Normalizer()
    yield from normalized(opened.read(), normalizer)
    yield from normalizer.notes()


def normalized(events: "Iterable[Read]", normalizer: "Normalizer") -> Iterator[Event]:
    """What a format yields, with its batches converted and checked."""
    for event in events:
        if isinstance(event, RawBatch):
            samples, errors, raws = normalizer.batch(event)
            yield from samples
            yield from raws
            if errors:
                yield Rejected(errors)
        elif isinstance(event, RecordError):
            yield Rejected([event])
        else:
            yield event


def _limit(paths: Sequence[Path]) -> None:
    """Take from this process what reading never needs: memory without end, files to write, core dumps."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError):
        size = sum(path.stat().st_size for path in paths)
        seconds = CPU_SECONDS_LEAST + size // BYTES_PER_CPU_SECOND
        for what, limit in (
            (resource.RLIMIT_AS, MEMORY_LIMIT),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_CPU, seconds),
        ):
            with contextlib.suppress(ValueError):
                resource.setrlimit(what, (limit, limit))
