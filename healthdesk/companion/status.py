"""Tells whoever listens whether somebody is pushing, and when somebody did last: server-sent events."""

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from healthdesk.companion.access import device_of
from healthdesk.companion.devices import Devices
from healthdesk.companion.spool import Spool
from healthdesk.server.requests import problem

POLL_S = 2.0  # after which pushes to another process are seen
HEARTBEAT_S = 15
MOST_LISTENERS = 200


class Status:
    """Who is pushing in this process, and who listens."""

    def __init__(self, spool: Spool, devices: Devices) -> None:
        """Nobody yet."""
        self._spool, self._devices = spool, devices
        self._pushing: Counter[str] = Counter()
        self._listening: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._ended = False

    @contextmanager
    def pushing(self, person: str) -> Iterator[None]:
        """Somebody pushes for a person until the end of the block."""
        self._pushing[person] += 1
        self._wake(person)
        try:
            yield
        finally:
            self._pushing[person] -= 1
            self._wake(person)

    async def stream(self, request: Request) -> Response:
        """GET /sync-status: the state now unless `Last-Event-ID` names it, and every state after it."""
        device = await device_of(request, self._devices)
        if sum(map(len, self._listening.values())) >= MOST_LISTENERS:
            return problem(429, "Too many listen already.", **{"Retry-After": "60"})
        known = request.headers.get("last-event-id", "")
        return EventSourceResponse(self._events(device.person, known), ping=HEARTBEAT_S, send_timeout=HEARTBEAT_S)

    def close(self) -> None:
        """End every stream."""
        self._ended = True
        for person in list(self._listening):
            self._wake(person)

    async def _events(self, person: str, known: str) -> AsyncIterator[ServerSentEvent]:
        woken = asyncio.Event()
        self._listening[person].add(woken)
        try:
            while not self._ended:
                woken.clear()
                last, pushed = await run_in_threadpool(self._spool.state, person)
                pushing = self._pushing[person] > 0
                state = f"{last}-{pushed or 0}{'-pushing' if pushing else ''}"
                if state != known:
                    known = state
                    told = {"syncing": True} if pushing else {"syncing": False, "lastSync": pushed}
                    yield ServerSentEvent(json.dumps(told, separators=(",", ":")), id=state)
                with suppress(TimeoutError):
                    await asyncio.wait_for(woken.wait(), POLL_S)
        finally:
            self._listening[person].discard(woken)

    def _wake(self, person: str) -> None:
        for woken in self._listening[person]:
            woken.set()
