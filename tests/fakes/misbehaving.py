"""What every service does to its clients now and then."""

from collections import Counter

from starlette.types import ASGIApp, Receive, Scope, Send

TROUBLES = ("429", "500", "cut", "503")


class Misbehaving:
    """In front of an application: each address fails in `troubles`' ways, one after the other, before it answers."""

    def __init__(self, app: ASGIApp, troubles: tuple[str, ...] = TROUBLES) -> None:
        self._app, self.troubles = app, troubles
        self.asked: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        address = f"{scope['path']}?{scope['query_string'].decode()}"
        turn = self.asked[address]
        self.asked[address] += 1
        if turn >= len(self.troubles):
            await self._app(scope, receive, send)
            return
        trouble = self.troubles[turn]
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000" if trouble == "cut" else b"2")]
        if trouble == "429":
            headers.append((b"retry-after", b"7"))
        status = 200 if trouble == "cut" else int(trouble)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b"{}"})
