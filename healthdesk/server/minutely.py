"""Work that a server does once a minute, and ends between two times only."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from starlette.concurrency import run_in_threadpool

MINUTE_S = 60


@asynccontextmanager
async def every_minute(work: Callable[[], object]) -> AsyncIterator[None]:
    """Do it now and every minute until the end of the block.

    Never cancelled: what is cancelled would go on in its thread while the database is closed.
    """
    stopping = asyncio.Event()

    async def repeat() -> None:
        while not stopping.is_set():
            await run_in_threadpool(work)
            with suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), MINUTE_S)

    repeating = asyncio.create_task(repeat())
    try:
        yield
    finally:
        stopping.set()
        await repeating
