"""OAuth 2 with the person's own client: consent in the browser, a redirect to this machine, tokens kept fresh.

RFC 6749 with PKCE (RFC 7636) and the loopback redirect of native apps (RFC 8252). Nothing of it is in a log: the address
that is opened holds no secret, and what comes back is read by us alone.
"""

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TypeVar
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.words import mark
from healthdesk.sync.adapter import Access, Unauthorized
from healthdesk.sync.client import Away, SafeClient
from healthdesk.sync.patience import busy, patiently
from healthdesk.sync.rest import ask_json, decoded

T = TypeVar("T")
PORT = 8744  # of the redirect; some vendors want it registered
WAIT_S = 300.0
EARLY_S = 300  # a token is refreshed so long before it ends
_PAGE = b"<!doctype html><meta charset=utf-8><title>healthdesk</title><p>healthdesk has your consent. You can close this page."


class Tokens(msgspec.Struct, frozen=True):
    """What is kept in the store as the endpoint's secret. `expires`: epoch seconds by this computer's clock."""

    client: str
    client_secret: str
    access: str = ""
    refresh: str = ""
    expires: int = 0


class _Granted(msgspec.Struct):
    access_token: str = ""
    refresh_token: str = ""
    expires_in: float = 3600
    error: str = ""


class _Wrapped(msgspec.Struct):
    """As Withings answers."""

    status: int = 0
    body: _Granted = msgspec.field(default_factory=_Granted)


_TOKENS, _GRANTED = msgspec.json.Decoder(Tokens), msgspec.json.Decoder(_Granted)
_WRAPPED = msgspec.json.Decoder(_Wrapped)


@dataclass(frozen=True, slots=True)
class Provider:
    """A vendor's addresses. `wrapped`: its token answers come in an envelope of status and body (Withings)."""

    vendor: str
    authorize: str
    token: str
    scopes: str
    extra: dict[str, str] = field(default_factory=dict)  # of the consent page
    form: dict[str, str] = field(default_factory=dict)  # of every request for a token
    wrapped: bool = False

    def consent(self, client: SafeClient, given: str, show: Callable[[str], None], port: int = PORT) -> str:
        """Ask the person, in the browser that `show` opens; returns the secret to keep.

        `given`: the client's id and its secret, a line each. Raises UsageError, or KnownFailure for a no.
        """
        client_id, _, client_secret = (part.strip() for part in given.partition("\n"))
        if not client_id:
            raise UsageError(
                mark("The client id is empty."),
                mark("Make a client of your own at {vendor} first.").format(vendor=self.vendor),
            )
        verifier, state = secrets.token_urlsafe(64), secrets.token_urlsafe(24)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        redirect = f"http://localhost:{port}/"
        asked = {
            "response_type": "code", "client_id": client_id, "redirect_uri": redirect, "scope": self.scopes,
            "state": state, "code_challenge": challenge, "code_challenge_method": "S256", **self.extra,
        }  # fmt: skip
        code = _redirected(port, state, lambda: show(f"{self.authorize}?{urlencode(asked)}"), client.check)
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect, "code_verifier": verifier}
        return _kept(self._granted(client, Tokens(client_id, client_secret), form))

    def bearer(self, client: SafeClient, access: Access) -> str:
        """A token that is good for a while. Raises Unauthorized where the consent was withdrawn."""
        tokens = self._tokens(access)
        return tokens.access if tokens.expires - EARLY_S > time.time() else self.renew(client, access)

    def renew(self, client: SafeClient, access: Access) -> str:
        """Another token, whatever the old one says of itself. Raises as `bearer`."""
        tokens = self._tokens(access)
        fresh = self._granted(client, tokens, {"grant_type": "refresh_token", "refresh_token": tokens.refresh})
        access.keep_secret(_kept(fresh))  # before it is used: the old one may be gone with this answer
        return fresh.access

    def _tokens(self, access: Access) -> Tokens:
        try:
            return _TOKENS.decode(access.current())
        except msgspec.DecodeError:
            raise self._withdrawn() from None

    def ask_json(
        self,
        client: SafeClient,
        access: Access,
        url: str,
        shape: "msgspec.json.Decoder[T]",
        *,
        method: str = "GET",
        form: dict[str, str] | None = None,
    ) -> T:
        """As `rest.ask_json`, with a token that is made anew once if it is refused."""
        bearer = self.bearer(client, access)
        body = None if form is None else urlencode(form).encode()
        kind = {} if form is None else {"content-type": "application/x-www-form-urlencoded"}
        try:
            headers = {"authorization": f"Bearer {bearer}", **kind}
            return ask_json(client, url, shape, self.vendor, headers=headers, method=method, body=body)
        except Unauthorized:
            headers = {"authorization": f"Bearer {self.renew(client, access)}", **kind}
            return ask_json(client, url, shape, self.vendor, headers=headers, method=method, body=body)

    def _granted(self, client: SafeClient, tokens: Tokens, form: dict[str, str]) -> Tokens:
        fields = self.form | form | {"client_id": tokens.client}
        if tokens.client_secret:
            fields["client_secret"] = tokens.client_secret
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}

        def ask() -> _Granted:
            answer = client.ask("POST", self.token, headers=headers, body=urlencode(fields).encode())
            busy(answer)
            found = decoded(answer.body, _WRAPPED).body if self.wrapped else decoded(answer.body, _GRANTED)
            if answer.status >= 400 or not found.access_token:
                raise self._withdrawn()
            return found

        found = patiently(ask, client.check)
        expires = int(time.time() + max(60.0, min(found.expires_in, 366 * 86_400)))
        return Tokens(
            tokens.client, tokens.client_secret, found.access_token, found.refresh_token or tokens.refresh, expires
        )

    def _withdrawn(self) -> Unauthorized:
        return Unauthorized(
            mark("{vendor} no longer has your consent for healthdesk.").format(vendor=self.vendor),
            mark("Remove this endpoint and add it again to renew it; what it brought stays."),
        )


def _kept(tokens: Tokens) -> str:
    return msgspec.json.encode(tokens).decode()


def _redirected(port: int, state: str, show: Callable[[], None], check: Callable[[], None]) -> str:
    """The code that the browser brings back to this machine. Raises KnownFailure for a no, and when nobody comes."""
    found: dict[str, str] = {}

    class Handler(BaseHTTPRequestHandler):
        """One redirect; anything else is not there."""

        def do_GET(self) -> None:
            query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
            ours = hmac.compare_digest(query.get("state", "").encode(), state.encode())
            self.send_response(200 if ours else 404)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.end_headers()
            if ours:
                self.wfile.write(_PAGE)
                found.update(query)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - it would hold the code
            """Say nothing."""

    try:
        server = HTTPServer(("127.0.0.1", port), Handler)
    except OSError:
        raise KnownFailure(
            mark("Port {port} of this computer is taken.").format(port=port), mark("Close what uses it and try again.")
        ) from None
    with server:
        server.timeout = 0.1
        show()
        end = time.monotonic() + WAIT_S
        while not found:
            check()
            if time.monotonic() > end:
                raise Away(mark("Nobody gave consent in the browser."), mark("Try again."))
            server.handle_request()
    if "code" not in found:
        raise KnownFailure(mark("The consent was not given."), mark("Nothing was added."))
    return found["code"]
