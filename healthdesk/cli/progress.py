"""Progress on a terminal, and the two ways to stop a job: Ctrl+C and the termination signal."""

import contextlib
import signal
import sys
from collections.abc import Iterator
from types import FrameType

from healthdesk.base.errors import Cancelled, KnownFailure
from healthdesk.base.jobs import Progress, ThreadJob

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_CLEAR = "\r\x1b[K"


@contextlib.contextmanager
def terminal_job(what: str, *, shown: bool) -> Iterator[ThreadJob]:
    """A job whose progress is one line on standard error, if that is a terminal and `shown`.

    The first signal cancels the job at its next step, which takes back what is half done; a second one interrupts.
    """
    shown = shown and sys.stderr.isatty()
    stopped = False

    def publish(progress: Progress) -> None:
        if shown:
            print(_CLEAR + _line(what, progress), end="", file=sys.stderr, flush=True)

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopped
        if stopped:
            raise KeyboardInterrupt
        stopped = True
        job.cancel()

    job = ThreadJob(publish)
    before = {number: signal.signal(number, stop) for number in _SIGNALS}
    try:
        yield job
    except KnownFailure as error:
        # The reader process got the same Ctrl+C; that it ended is no fault of the file.
        if stopped:
            raise Cancelled from error
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if shown:
            print(_CLEAR, end="", file=sys.stderr, flush=True)


def _line(what: str, progress: Progress) -> str:
    parts = [progress.note.capitalize() or what]
    if progress.fraction is not None:
        parts.append(f"{progress.fraction:4.0%}")
    if (records := progress.facts.get("records")) is not None:
        parts.append(f"{records:,} records")
    return "  ".join(parts)
