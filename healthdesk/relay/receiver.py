"""What readers may ask: the manifest of a link, its files, or the one file of a direct link."""

import hashlib
import hmac
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from healthdesk.model.wire.relay import JOSE, MOST_RECIPIENT, Manifest, ManifestFile, ManifestRequest, WrongPasscode
from healthdesk.relay.passcodes import Passcodes
from healthdesk.relay.shares import Shares, digest
from healthdesk.server.limits import Limiter
from healthdesk.server.requests import Stop, not_there, problem, read_json

TICKET_S = 300


class Receiver:
    """The routes of readers. `clock` is epoch seconds, `secret` signs the addresses of files."""

    def __init__(
        self, shares: Shares, passcodes: Passcodes, secret: bytes, base: str, clock: Callable[[], int], limiter: Limiter
    ) -> None:
        """`base` is the relay's public address."""
        self._shares, self._passcodes, self._secret = shares, passcodes, secret
        self._base, self._clock, self._limiter = base, clock, limiter

    async def manifest(self, request: Request) -> Response:
        """POST /shl/{id}: the files, against the access code."""
        share_id = request.path_params["id"]
        asked = await read_json(request, ManifestRequest)
        self._ration(request, share_id)
        hashed = await run_in_threadpool(self._shares.take_attempt, share_id, self._clock())
        if hashed is None:
            return not_there()
        recipient = claimed(asked.recipient)
        if not await self._passcodes.matches(asked.passcode or "", hashed):
            left = await run_in_threadpool(self._shares.wrong, share_id, recipient, self._clock())
            return JSONResponse(WrongPasscode(remainingAttempts=left).model_dump(), 401)
        files = await run_in_threadpool(self._shares.opened, share_id, recipient, self._clock())
        if files is None:
            return not_there()
        told = [await self._told(share_id, n, size, asked.embeddedLengthMax) for n, size in files]
        return JSONResponse(Manifest(files=told).model_dump(exclude_none=True))

    async def _told(self, share_id: str, n: int, size: int, embedded_most: int | None) -> ManifestFile:
        """Embedded only where the reader asked for that and it fits: some readers pass embedded content over."""
        if embedded_most is not None and size <= embedded_most:
            body = await run_in_threadpool(self._shares.file, share_id, n, self._clock())
            if body is not None:
                return ManifestFile(embedded=body.decode("ascii", "replace"))
        end = self._clock() + TICKET_S
        return ManifestFile(location=f"{self._base}/shl/{share_id}/f/{n}?t={end}.{self._ticket(share_id, n, end)}")

    async def file(self, request: Request) -> Response:
        """GET /shl/{id}/f/{n}?t=: a file, with the ticket that the manifest gave."""
        share_id, n = request.path_params["id"], request.path_params["n"]
        end, _, ticket = request.query_params.get("t", "").partition(".")
        if not end.isdecimal() or len(end) > 12 or not ticket.isascii():
            return not_there()
        if not hmac.compare_digest(ticket, self._ticket(share_id, n, int(end))) or int(end) < self._clock():
            return not_there()
        body = await run_in_threadpool(self._shares.file, share_id, n, self._clock())
        return not_there() if body is None else Response(body, media_type=JOSE)

    async def direct(self, request: Request) -> Response:
        """GET /shl/{id}: the file of a link without code. A reader that does not say who it is stays unnamed."""
        share_id = request.path_params["id"]
        self._ration(request, share_id)
        recipient = claimed(request.query_params.get("recipient", "")) or "unnamed"
        body = await run_in_threadpool(self._shares.direct, share_id, recipient, self._clock())
        return not_there() if body is None else Response(body, media_type=JOSE)

    def _ration(self, request: Request, share_id: str) -> None:
        # Both are asked, so that one network cannot lock out a link that others read, nor one link hide a scan.
        wait = max(self._limiter.wait(request.scope["network"]), self._limiter.wait(digest(share_id)))
        if wait:
            raise Stop(problem(429, "Too many requests. Try again in a moment.", **{"Retry-After": str(int(wait) + 1)}))

    def _ticket(self, share_id: str, n: int, end: int) -> str:
        return hmac.new(self._secret, f"{share_id}|{n}|{end}".encode(), hashlib.sha256).hexdigest()


def claimed(recipient: str) -> str:
    """What a reader calls itself, fit to be shown: one line, 120 characters."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in recipient).split())[:MOST_RECIPIENT]
