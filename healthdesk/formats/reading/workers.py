"""Work on many files at once, for formats whose library decodes slowly: several processes, results in order.

A worker holds as little as the reader that starts it (no key, no store, the same limits), and ends with it.
"""

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")
MOST = 8


def in_order(work: Callable[[T], R], items: Iterable[T], *, size: int, worthwhile: int) -> Iterator[R]:
    """`work` of each item, in the order of the items; here, where less than `worthwhile` of `size` is to be done.

    `work` is a function of a module, and what goes in and out is pickled. Raises what `work` raises, and MemoryError
    where a worker was ended by its limits.
    """
    count = min(MOST, os.cpu_count() or 1)
    if size < worthwhile or count < 2:
        yield from map(work, items)
        return
    waiting = iter(items)
    workers: list[_Worker[T, R]] = []
    try:
        for item in islice(waiting, count):
            workers.append(_Worker(work))
            workers[-1].give(item)
        while workers:
            result = workers[0].take()
            worker = workers.pop(0)
            for item in islice(waiting, 1):
                worker.give(item)
                workers.append(worker)
                break
            else:
                worker.end()
            yield result
    finally:
        for worker in workers:
            worker.end()


class _Worker(Generic[T, R]):
    """One process, which has one item at a time: neither side ever writes while the other does."""

    def __init__(self, work: Callable[[T], R]) -> None:
        # A child of the program must not have children unless it says so; ours end when their pipe does.
        multiprocessing.current_process().daemon = False
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(target=_serve, args=(theirs, work), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, item: T) -> None:
        with suppress(BrokenPipeError):  # `take` says so
            self._pipe.send(item)

    def take(self) -> R:
        try:
            result: R | BaseException = self._pipe.recv()
        except (EOFError, OSError) as gone:
            raise MemoryError from gone
        if isinstance(result, BaseException):
            raise result
        return result

    def end(self) -> None:
        self._pipe.close()
        self._process.terminate()
        self._process.join()


def _serve(pipe: Connection, work: Callable[[object], object]) -> None:
    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        while True:
            item = pipe.recv()
            try:
                result = work(item)
            except Exception as error:  # noqa: BLE001 - raised again where it was asked for
                result = error
            pipe.send(result)
