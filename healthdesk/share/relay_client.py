"""Speaks to a relay for the owner. Nothing it says holds the content's key; nothing it hears is trusted to be small."""

import hashlib
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self
from urllib.parse import urlsplit

import httpx
from pydantic import ValidationError

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.words import mark
from healthdesk.model.wire.problem import Problem
from healthdesk.model.wire.relay import JOSE, NewShare, ShareChange, ShareReport

DEADLINE_S = 60.0
MOST_ANSWER = 1_000_000
LOCAL = ("127.0.0.1", "localhost", "::1")


class RelayAway(KnownFailure):
    """The relay cannot be reached now; trying again later may help."""


def relay_address(text: str) -> str:
    """A relay's address as it is kept. Raises UsageError: only https, or http to this machine itself."""
    parts = urlsplit(text.strip())
    local = parts.hostname in LOCAL
    if parts.scheme not in ("https", "http") or not parts.hostname or (parts.scheme == "http" and not local):
        raise UsageError(mark("A relay's address begins with https://."), mark("Ask whoever runs the relay for it."))
    if parts.username or parts.query or parts.fragment:
        raise UsageError(mark("A relay's address has no user, question mark or #."), mark("Give the plain address."))
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


class RelayClient:
    """One relay. A context manager; every request has a deadline that closes the connection from outside."""

    def __init__(self, relay: str, token: str, *, deadline_s: float = DEADLINE_S) -> None:
        """`token`: the relay's upload token."""
        self._relay, self._token, self._deadline_s = relay, token, deadline_s
        self._client = httpx.Client(
            timeout=10.0, trust_env=False, verify=_context(), headers={"accept-encoding": "identity"}
        )

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connections."""
        self._client.close()

    def create(self, share: NewShare) -> None:
        """Announce a share; doing it again says nothing new. Raises RelayAway or KnownFailure."""
        self._send("POST", "/api/shares", self._token, share.model_dump_json(exclude_none=True).encode())

    def put_file(self, share_id: str, owner: str, body: bytes) -> None:
        """Give the relay the ciphertext; doing it again replaces it. Raises as `create`."""
        self._send("PUT", f"/api/shares/{share_id}/files/0", owner, body, JOSE)

    def report(self, share_id: str, owner: str) -> ShareReport | None:
        """What the relay knows of a share; None if it has forgotten it. Raises as `create`."""
        answer = self._send("GET", f"/api/shares/{share_id}", owner, gone=True)
        return None if answer is None else _read(ShareReport, answer)

    def change(self, share_id: str, owner: str, change: ShareChange) -> bool:
        """False if the relay has forgotten the share. Raises as `create`."""
        body = change.model_dump_json(exclude_none=True).encode()
        return self._send("PATCH", f"/api/shares/{share_id}", owner, body, gone=True) is not None

    def delete(self, share_id: str, owner: str) -> bool:
        """Delete everything of a share; False if the relay had forgotten it. Raises as `create`."""
        return self._send("DELETE", f"/api/shares/{share_id}", owner, gone=True) is not None

    def _send(
        self, method: str, path: str, bearer: str, body: bytes | None = None, content: str = "application/json",
        *, gone: bool = False,
    ) -> bytes | None:  # fmt: skip
        headers = {"authorization": f"Bearer {bearer}"} | ({"content-type": content} if body is not None else {})
        with _deadline(self._client, self._deadline_s):
            try:
                with self._client.stream(method, self._relay + path, content=body, headers=headers) as answer:
                    code, text = answer.status_code, _bounded(answer)
            except (httpx.HTTPError, OSError, RuntimeError) as error:
                raise RelayAway(
                    mark("The relay cannot be reached."), mark("It is tried again when you sync or ask for it.")
                ) from error
        if gone and code == httpx.codes.NOT_FOUND:
            return None
        if code >= httpx.codes.BAD_REQUEST:
            raise _failure(code, text)
        return text


@contextmanager
def _deadline(client: httpx.Client, seconds: float) -> Iterator[None]:
    """Timeouts of the library count from byte to byte; a drip would keep it waiting for ever."""
    timer = threading.Timer(seconds, client.close)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _bounded(answer: httpx.Response) -> bytes:
    parts, size = [], 0
    for part in answer.iter_raw():
        size += len(part)
        if size > MOST_ANSWER:
            raise httpx.DecodingError("too long")
        parts.append(part)
    return b"".join(parts)


def _failure(code: int, text: bytes) -> KnownFailure:
    if code in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
        return KnownFailure(
            mark("The relay does not accept this upload token."), mark("Ask whoever runs it for a new one.")
        )
    if code == httpx.codes.REQUEST_ENTITY_TOO_LARGE:
        return KnownFailure(mark("The share is too large for the relay."), mark("Choose fewer days or fewer metrics."))
    if code == httpx.codes.INSUFFICIENT_STORAGE:
        return KnownFailure(
            mark("The relay has no room left for you."), mark("Revoke a share, or ask whoever runs the relay.")
        )
    if code == httpx.codes.TOO_MANY_REQUESTS or code >= httpx.codes.INTERNAL_SERVER_ERROR:
        return RelayAway(mark("The relay is busy."), mark("It is tried again later."))
    try:
        said = Problem.model_validate_json(text).error[:200]
    except ValidationError:
        said = mark("It answered {code}.").format(code=code)
    return KnownFailure(mark("The relay did not take the share."), said)


def _read(kind: type[ShareReport], text: bytes) -> ShareReport:
    try:
        return kind.model_validate_json(text)
    except ValidationError as error:
        raise KnownFailure(mark("The relay answered in a way healthdesk does not understand.")) from error


def owner_hash(owner: str) -> str:
    """What the relay keeps of an owner token."""
    return hashlib.sha256(owner.encode()).hexdigest()


def _context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
