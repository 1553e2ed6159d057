"""What every handler needs of a request: a bounded body, a bearer token, one JSON answer for each kind of refusal."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from healthdesk.base.errors import KnownFailure
from healthdesk.model.wire.problem import Problem

MOST_JSON = 16 * 1024
BODY_S = 300.0
SLOWEST = 16 * 1024  # bytes a second of who says how long a body is
GRACE_S = 30.0
_Kind = TypeVar("_Kind", bound=BaseModel)


class Stop(Exception):
    """Answer this and nothing else."""

    def __init__(self, response: Response) -> None:
        """`response` is sent as it is."""
        super().__init__()
        self.response = response


def problem(status: int, sentence: str, **headers: str) -> JSONResponse:
    """One sentence; it never quotes the request."""
    return JSONResponse(Problem(error=sentence).model_dump(), status, headers)


def not_there() -> JSONResponse:
    """Unknown, expired, revoked, used up, locked: the same bytes for all."""
    return problem(404, "There is nothing here, or no longer.")


async def body_of(request: Request, most: int) -> bytes:
    """The body, cut off at `most` bytes, at five minutes, and at 16 KiB/s."""
    said = request.headers.get("content-length", "0")
    if not said.isdigit():
        raise Stop(problem(400, "The length of the body is not a number."))
    if int(said) > most:
        raise Stop(problem(413, "The body is too large."))
    parts, size = [], 0
    try:
        async with asyncio.timeout(min(BODY_S, GRACE_S + int(said) / SLOWEST) if int(said) else BODY_S):
            async for part in request.stream():
                size += len(part)
                if size > most:
                    raise Stop(problem(413, "The body is too large."))
                parts.append(part)
    except TimeoutError:
        raise Stop(problem(408, "The body took too long.")) from None
    except ClientDisconnect:
        raise Stop(problem(400, "The body ended early.")) from None
    return b"".join(parts)


async def json_body(request: Request, most: int = MOST_JSON) -> bytes:
    """The body of a request that says it is JSON."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != "application/json":
        raise Stop(problem(415, "The body must be JSON."))
    return await body_of(request, most)


async def read_json(request: Request, kind: type[_Kind]) -> _Kind:
    """The body as a wire type."""
    body = await json_body(request)
    try:
        return kind.model_validate_json(body)
    except ValidationError as error:
        places = sorted({".".join(str(part) for part in one["loc"]) or "body" for one in error.errors()})
        raise Stop(problem(400, "The body does not fit: " + ", ".join(places)[:200])) from None


def bearer(request: Request) -> str:
    """The token of the Authorization header; raises Stop without one."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        raise Stop(problem(401, "This needs a token."))
    return token.strip()


async def _stop(_: Request, stop: Exception) -> Response:
    assert isinstance(stop, Stop)
    return stop.response


async def _http(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return not_there()
    return problem(error.status_code, "That cannot be asked here.", **(error.headers or {}))


async def _failed(_: Request, failure: Exception) -> Response:
    assert isinstance(failure, KnownFailure)
    return problem(503, failure.english)


async def _bug(_: Request, __: Exception) -> Response:
    return problem(500, "This is a mistake in the server itself.")


# How every server of ours answers what a handler did not.
HANDLERS: Mapping[type[Exception], Callable[[Request, Exception], Awaitable[Response]]] = {
    Stop: _stop,
    HTTPException: _http,
    KnownFailure: _failed,
    Exception: _bug,
}
