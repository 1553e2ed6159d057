"""What phones may ask: to take samples, in our own form or in that of the app Health Auto Export."""

import hashlib
from collections.abc import Callable

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from healthdesk.companion.accept import accept
from healthdesk.companion.access import device_of
from healthdesk.companion.devices import Device, Devices
from healthdesk.companion.spool import SAMPLES, Outcome, Push
from healthdesk.companion.status import Status
from healthdesk.companion.writer import Writer
from healthdesk.model.wire.samples import ENCODER, MOST_SAMPLES, NotAPush, Pushed, read_push
from healthdesk.server.requests import Stop, json_body, problem

MOST_BODY = 8 << 20
MOST_KEY = 200
HEALTH_AUTO_EXPORT = "health_auto_export"
KEY = "idempotency-key"


class _Metric(msgspec.Struct):
    data: list[msgspec.Raw] = []


class _Sections(msgspec.Struct):
    """What is counted of the app's document; the desktop reads it whole, as it reads the app's files."""

    metrics: list[_Metric] | None = None
    workouts: list[msgspec.Raw] | None = None


class _Posted(msgspec.Struct):
    data: _Sections


_POSTED = msgspec.json.Decoder(_Posted)


class Phone:
    """The routes of phones."""

    def __init__(self, writer: Writer, devices: Devices, status: Status) -> None:
        """What they push goes by the writer."""
        self._writer, self._devices, self._status = writer, devices, status

    async def sync(self, request: Request) -> Response:
        """POST /sync: `{"samples": […]}`. The same key again within a day gets the same answer."""

        def judged(body: bytes, device: Device, key: str) -> Push:
            try:
                push = read_push(body)
            except NotAPush:
                raise Stop(problem(400, 'The body does not fit: it is {"samples": [...]}.')) from None
            if push.total > MOST_SAMPLES:
                raise Stop(problem(413, f"A push has at most {MOST_SAMPLES} samples. Send several."))
            found = accept(push)
            return Push(device, key, found.digest, SAMPLES, found.body, found.n, found.answer)

        return await self._keep(request, judged)

    async def health_auto_export(self, request: Request) -> Response:
        """POST /sync/health-auto-export: the JSON that the app posts, version 1 or 2."""

        def judged(body: bytes, device: Device, key: str) -> Push:
            try:
                posted = _POSTED.decode(body).data
            except (msgspec.DecodeError, RecursionError, UnicodeError):
                raise Stop(problem(400, 'The body does not fit: it is {"data": {"metrics": [...]}}.')) from None
            n = sum(len(one.data) for one in posted.metrics or ()) + len(posted.workouts or ())
            digest = hashlib.sha256(body).hexdigest()
            return Push(device, key, digest, HEALTH_AUTO_EXPORT, body, n, ENCODER.encode(Pushed(n, 0)))

        return await self._keep(request, judged)

    async def _keep(self, request: Request, judged: Callable[[bytes, Device, str], Push]) -> Response:
        device = await device_of(request, self._devices, "phone")
        key = request.headers.get(KEY, "")
        if len(key) > MOST_KEY or not key.isprintable():
            return problem(400, f"The idempotency key has at most {MOST_KEY} characters.")
        with self._status.pushing(device.person):
            body = await json_body(request, MOST_BODY)
            return _answer(await self._writer.keep(lambda: judged(body, device, key)))


def _answer(outcome: Outcome) -> Response:
    if outcome.status == 409:
        return problem(409, "Something else was sent under this idempotency key.")
    if outcome.status == 507:
        return problem(507, "The companion endpoint is full until a desktop has fetched what waits. Nothing was kept.")
    return Response(outcome.answer, media_type="application/json")
