"""A consent page and a token endpoint with PKCE, and the person's browser."""

import base64
import hashlib
import threading
from urllib.parse import parse_qs, urlsplit

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

CLIENT, SECRET = "client-of-ida", "secret-of-ida"


class OAuth:
    """Knows which tokens are good. `wrapped`: answers as Withings does."""

    def __init__(self, *, wrapped: bool = False) -> None:
        self.wrapped, self.withdrawn, self.lasts = wrapped, False, 3600
        self.good: set[str] = set()
        self.refreshes = 0
        self._codes: dict[str, str] = {}
        self._refresh = ""
        self._given = 0
        self.route = Route("/token", self.token, methods=["POST"])

    def browser(self, url: str) -> None:
        """The person says yes; the redirect comes from another thread, as from a browser."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert query["client_id"] == CLIENT
        assert query["code_challenge_method"] == "S256"
        assert SECRET not in url
        self._codes["a-code"] = query["code_challenge"]
        back = {"code": "a-code", "state": query["state"]}

        def redirect() -> None:
            with httpx.Client(trust_env=False) as http:
                assert http.get(query["redirect_uri"], params={"code": "x", "state": "forged"}).status_code == 404
                http.get(query["redirect_uri"], params=back)

        threading.Thread(target=redirect, daemon=True).start()

    def refusing_browser(self, url: str) -> None:
        """The person says no."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        asked = {"error": "access_denied", "state": query["state"]}
        threading.Thread(
            target=httpx.get, args=(query["redirect_uri"],), kwargs={"params": asked, "trust_env": False}, daemon=True
        ).start()

    def allows(self, request: Request) -> bool:
        return request.headers.get("authorization", "").removeprefix("Bearer ") in self.good

    async def token(self, request: Request) -> Response:
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        good = form.get("client_id") == CLIENT and form.get("client_secret") == SECRET and not self.withdrawn
        if form.get("grant_type") == "authorization_code":
            challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).decode()
            good &= self._codes.pop(form["code"], "") == challenge.rstrip("=")
        else:
            good &= form.get("refresh_token") == self._refresh
            self.refreshes += 1
        if not good:
            return JSONResponse(
                {"status": 503} if self.wrapped else {"error": "invalid_grant"}, 200 if self.wrapped else 400
            )
        self._given += 1
        access, self._refresh = f"access-{self._given}", f"refresh-{self._given}"  # the old ones are gone
        self.good = {access}
        answer = {"access_token": access, "refresh_token": self._refresh, "expires_in": self.lasts}
        return JSONResponse({"status": 0, "body": answer} if self.wrapped else answer)
