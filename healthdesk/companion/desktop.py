"""What desktops may ask: the next page of samples, that a page is in their store, and how much waits."""

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from healthdesk.companion.access import device_of
from healthdesk.companion.devices import Devices
from healthdesk.companion.spool import DEFAULT_PAGE, MOST_PAGE, Cursor, Spool
from healthdesk.model.wire.companion import Ack
from healthdesk.server.requests import Stop, problem, read_json


class Desktop:
    """The routes of desktops. `clock` is UTC ms."""

    def __init__(self, spool: Spool, devices: Devices, clock: Callable[[], int]) -> None:
        """On the endpoint's spool."""
        self._spool, self._devices, self._clock = spool, devices, clock

    async def samples(self, request: Request) -> Response:
        """GET /samples?cursor=&limit=: what came after the cursor, in the order in which it came."""
        device = await device_of(request, self._devices, "desktop")
        query = request.query_params
        cursor, limit = _cursor(query.get("cursor", "")), query.get("limit", str(DEFAULT_PAGE))
        if not (limit.isascii() and limit.isdigit() and len(limit) < 8 and 1 <= int(limit) <= MOST_PAGE):
            return problem(400, f"The limit is a number from 1 to {MOST_PAGE}.")
        page = await run_in_threadpool(self._spool.page, device.person, cursor, int(limit))
        return Response(page, media_type="application/json")

    async def ack(self, request: Request) -> Response:
        """POST /ack: all up to a cursor is in this desktop's store."""
        device = await device_of(request, self._devices, "desktop")
        ack = await read_json(request, Ack)
        if not await run_in_threadpool(self._spool.acknowledge, device, _cursor(ack.cursor), self._clock()):
            return problem(409, "This cursor is not one of this endpoint.")
        return Response(status_code=204)

    async def stats(self, request: Request) -> Response:
        """GET /stats: how much waits, and how full the endpoint is."""
        device = await device_of(request, self._devices)
        stats = await run_in_threadpool(self._spool.stats, device.person)
        return JSONResponse(stats.model_dump())


def _cursor(text: str) -> Cursor:
    try:
        return Cursor.of(text)
    except ValueError:
        raise Stop(problem(400, "This is not a cursor.")) from None
