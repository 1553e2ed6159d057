"""Puts pushes that arrive at the same time into one transaction."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from healthdesk.companion.spool import Outcome, Push, Spool

TOGETHER = 64


@dataclass(frozen=True, slots=True)
class _Waiting:
    """`make` judges what was sent; that is done in the writer's thread too, one push after another."""

    make: Callable[[], Push]
    outcome: "asyncio.Future[Outcome]"


class Writer:
    """One thread that judges and writes. Judging is Python's own work: more threads would only wait for each other."""

    def __init__(self, spool: Spool, clock: Callable[[], int]) -> None:
        """`clock` is UTC ms."""
        self._spool, self._clock = spool, clock
        self._thread = ThreadPoolExecutor(1, "companion-writer")
        self._waiting: list[_Waiting] = []
        self._writing: asyncio.Task[None] | None = None

    async def keep(self, make: Callable[[], Push]) -> Outcome:
        """On the disk when this returns. Raises what `make` raises."""
        waiting = _Waiting(make, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        return await waiting.outcome

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            now, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            outcomes = await loop.run_in_executor(self._thread, self._write_all, [one.make for one in now])
            for one, outcome in zip(now, outcomes, strict=True):
                if one.outcome.done():  # whoever asked has gone
                    continue
                if isinstance(outcome, Exception):
                    one.outcome.set_exception(outcome)
                else:
                    one.outcome.set_result(outcome)

    def _write_all(self, makes: list[Callable[[], Push]]) -> list[Outcome | Exception]:
        """In the thread. One push that cannot be read spoils no other; a database that fails fails all."""
        made: list[Push | Exception] = []
        for make in makes:
            try:
                made.append(make())
            except Exception as error:  # noqa: BLE001 - raised again where it is awaited
                made.append(error)
        pushes = [one for one in made if isinstance(one, Push)]
        try:
            outcomes = iter(self._spool.keep(pushes, self._clock()) if pushes else ())
        except Exception as error:  # noqa: BLE001 - as above
            return [error if isinstance(one, Push) else one for one in made]
        return [next(outcomes) if isinstance(one, Push) else one for one in made]

    def close(self) -> None:
        """Finish what is being written."""
        self._thread.shutdown()
