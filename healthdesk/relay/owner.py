"""What owners may ask, with a token in the header: announce a share, upload, look, change, delete."""

from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from healthdesk.model.wire.relay import JOSE, MOST_FILE_BYTES, MOST_FILES, NewShare, ShareChange
from healthdesk.relay.passcodes import Passcodes
from healthdesk.relay.shares import Refused, Shares
from healthdesk.server.requests import Stop, bearer, body_of, not_there, problem, read_json

Handler = Callable[[Request], Awaitable[Response]]


class Owner:
    """The routes of owners. `clock` is epoch seconds; `room` says whether the disk may be filled further."""

    def __init__(
        self, shares: Shares, passcodes: Passcodes, clock: Callable[[], int], room: Callable[[], bool]
    ) -> None:
        """On the relay's shares."""
        self._shares, self._passcodes, self._clock, self._room = shares, passcodes, clock, room

    async def create(self, request: Request) -> Response:
        """POST /api/shares: 201 for a new share, 200 for the same one again."""
        token = bearer(request)
        if not await run_in_threadpool(self._shares.knows_token, token):
            return problem(401, "This upload token is not known here.")
        share = await read_json(request, NewShare)
        hashed = None if share.passcode is None else await self._passcodes.hash(share.passcode)
        made = await self._refusable(self._shares.create, share, token, hashed, self._clock())
        return JSONResponse({"created": bool(made)}, 201 if made else 200)

    async def put_file(self, request: Request) -> Response:
        """PUT /api/shares/{id}/files/{n}: the ciphertext, whole."""
        share_id = await self._owned(request)
        n = request.path_params["n"]
        if n >= MOST_FILES:
            return problem(400, "A share has eight files at most.")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != JOSE:
            return problem(415, "A file must be application/jose.")
        body = await body_of(request, MOST_FILE_BYTES)
        if not body.isascii() or body.count(b".") != 4:  # a compact JWE has five parts
            return problem(400, "This is not an encrypted file.")
        if not self._room():
            return problem(507, "This relay has no room left.")
        await self._refusable(self._shares.put_file, share_id, n, body, self._clock())
        return Response(status_code=204)

    async def report(self, request: Request) -> Response:
        """GET /api/shares/{id}: state and access log."""
        share_id = await self._owned(request)
        report = await run_in_threadpool(self._shares.report, share_id, self._clock())
        return JSONResponse(report.model_dump())

    async def change(self, request: Request) -> Response:
        """PATCH /api/shares/{id}: another expiry, or revoked."""
        share_id = await self._owned(request)
        await self._refusable(self._shares.change, share_id, await read_json(request, ShareChange), self._clock())
        return Response(status_code=204)

    async def purge(self, request: Request) -> Response:
        """DELETE /api/shares/{id}: everything of it, at once."""
        await run_in_threadpool(self._shares.purge, await self._owned(request))
        return Response(status_code=204)

    async def _owned(self, request: Request) -> str:
        """The id, if the token is its owner's; for anybody else there is nothing here."""
        share_id: str = request.path_params["id"]
        if not await run_in_threadpool(self._shares.owns, share_id, bearer(request)):
            raise Stop(not_there())
        return share_id

    async def _refusable(self, act: Callable[..., object], *values: object) -> object:
        try:
            return await run_in_threadpool(act, *values)
        except Refused as refused:
            raise Stop(problem(refused.status, refused.sentence)) from None
