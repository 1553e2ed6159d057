"""Around every request: the headers that answers carry, the network's name, and one line of log that betrays nothing."""

import json
import sys
import time
from collections.abc import Callable, Iterable
from typing import TextIO

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from healthdesk.server.limits import Networks

ALWAYS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Strict-Transport-Security": "max-age=31536000",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
# Browsers of any origin may ask where nothing rests on cookies; other routes say nothing.
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "content-type",
    "Access-Control-Max-Age": "600",
}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


class Around:
    """Pure ASGI, so that bodies stream through."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        proxies: Iterable[str],
        open_to_browsers: str | None = None,
        observe: Callable[[str, str, int, float], None] = lambda *_: None,
        log: TextIO | None = None,
    ) -> None:
        """`proxies`: the peers whose X-Forwarded-For is believed. `open_to_browsers`: where paths begin that pages of any origin may ask for; None: no path. `observe`: method, route, status and seconds."""
        self._app, self._proxies, self._networks = app, frozenset(proxies), Networks()
        self._open, self._observe, self._log = open_to_browsers, observe, log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope["network"] = self._networks.name(self._peer(scope))
        is_open = self._open is not None and str(scope["path"]).startswith(self._open)
        headers = ALWAYS | (OPEN if is_open else {})
        began, said = time.perf_counter(), {"status": 0, "bytes": 0}

        async def answered(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(headers)
                said["status"] = message["status"]
            else:
                said["bytes"] += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, answered)
        finally:
            self._write(scope, said, time.perf_counter() - began)

    def _peer(self, scope: Scope) -> str:
        peer = (scope.get("client") or ("",))[0]
        if peer in self._proxies:
            for name, value in scope["headers"]:
                if name == b"x-forwarded-for":
                    return str(value.decode("latin-1")).rpartition(",")[2].strip()
        return str(peer)

    def _write(self, scope: Scope, said: dict[str, int], seconds: float) -> None:
        """Method, template of the route, status, size, time, network: never the path, which is a key to somebody's data."""
        method = scope["method"] if scope["method"] in METHODS else "other"
        route = getattr(scope.get("route"), "path", "none")
        self._observe(method, route, said["status"], seconds)
        line = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "method": method,
            "route": route,
            **said,
            "ms": round(seconds * 1000, 1),
            "network": scope["network"],
        }
        (self._log or sys.stderr).write(json.dumps(line, separators=(",", ":")) + "\n")
