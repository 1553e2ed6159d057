"""The reader process: it opens the file, parses and normalizes it, and holds no key and no store.

A hostile file meets this process with its limits; what it sends is checked again by the parent (`frames.decode`).
"""

import contextlib
import gc
import multiprocessing
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from healthdesk.base.errors import InputRefused, Undecided
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

MEMORY_LIMIT = 1 << 30
CPU_SECONDS_LEAST = 120
BYTES_PER_CPU_SECOND = 1 << 20  # of the file as it lies on disk; a usual export needs a twentieth
# Rows come as many small objects that no cycle holds: looking for cycles at every 700 of them takes a third of the time.
GARBAGE = (200_000, 20, 100)
_SECRETS = ("HEALTHDESK_PASSPHRASE",)


def read_file(paths: Sequence[Path], *, format_id: str | None, options: ReadOptions) -> Iterator[Event | Opened]:
    """Everything that files hold, read in a process of its own. The first event is `Opened`.

    Raises InputRefused. Closing the generator ends the process.
    """
    for name in _SECRETS:
        os.environ.pop(name, None)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_serve, args=(theirs, list(paths), format_id, options), daemon=True)
    child.start()
    theirs.close()
    try:
        while True:
            try:
                frame = decode(ours.recv_bytes(MAX_FRAME))
            except (EOFError, OSError, BadFrame) as error:
                child.join(5)
                raise InputRefused(
                    f"Reading {paths[0].name} had to be stopped: it needs more memory or time than any real export.",
                    "Nothing was changed. Export the data again and try that file.",
                ) from error
            match frame:
                case Finished():
                    return
                case Refused():
                    raise InputRefused(frame.sentence, frame.hint)
                case Asked():
                    raise Undecided(frame.sentence, frame.option, tuple(frame.choices))
                case Crashed():
                    raise RuntimeError(f"the reader failed at {frame.where}")
                case _:
                    yield frame
    finally:
        ours.close()
        child.terminate()
        child.join()


def _serve(pipe: Connection, paths: Sequence[Path], format_id: str | None, options: ReadOptions) -> None:
    """The child's whole life."""
    _limit(paths)
    gc.set_threshold(*GARBAGE)

    def send(frame: Frame) -> None:
        pipe.send_bytes(encode(frame))

    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        try:
            for event in read_here(paths, format_id=format_id, options=options):
                send(event)
            send(Finished())
        except Undecided as open_question:
            send(Asked(open_question.sentence, open_question.option, list(open_question.choices)))
        except InputRefused as refusal:
            send(Refused(refusal.sentence, refusal.hint))
        except MemoryError:
            send(Refused("This file needs more memory to read than any real export.", "Nothing was changed."))
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
    for event in opened.read():
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
    yield from normalizer.notes()


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
