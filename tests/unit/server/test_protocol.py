"""Requests that two programs could read in two ways, sent as raw bytes to a running server."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from healthdesk.server import protocol
from healthdesk.server.protocol import HEAD_BYTES, StrictProtocol
from tests.ports import free_port

POST = b"POST / HTTP/1.1\r\nHost: a\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
HOSTILE = {
    "length before chunks": POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks before length": POST + b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
    "bare line feeds": b"GET / HTTP/1.1\nHost: a\n\n",
    "one bare line feed": b"GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n",
    "folded line": b"GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n",
    "fold before the first header": b"GET / HTTP/1.1\r\n X: b\r\nHost: a\r\n\r\n",
    "one length twice": POST + b"Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd",
    "two lengths": POST + b"Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
    "list of lengths": POST + b"Content-Length: 4, 4\r\n\r\nabcd",
    "length with a sign": POST + b"Content-Length: +4\r\n\r\nabcd",
    "negative length": POST + b"Content-Length: -4\r\n\r\nabcd",
    "hexadecimal length": POST + b"Content-Length: 0x4\r\n\r\nabcd",
    "endless length": POST + b"Content-Length: 99999999999999999999999\r\n\r\nabcd",
    "space before the colon": POST + b"Content-Length : 4\r\n\r\nabcd",
    "unknown coding": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "chunked twice": POST + b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
    "chunked not last": POST + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "vertical tab": POST + b"Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
    "chunks of HTTP/1.0": b"POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "line feed in a chunk's extension": CHUNKED + b"4;x=\ny\r\nabcd\r\n0\r\n\r\n",
    "hexadecimal chunk": CHUNKED + b"0x4\r\nabcd\r\n0\r\n\r\n",
    "negative chunk": CHUNKED + b"-1\r\nabcd\r\n0\r\n\r\n",
    "endless chunk": CHUNKED + b"fffffffffffffffff\r\nabcd\r\n0\r\n\r\n",
    "chunk ended by a line feed": CHUNKED + b"4\nabcd\n0\n\n",
    "chunk longer than it says": CHUNKED + b"4\r\nabcdX\r\n0\r\n\r\n",
    "NUL in a value": b"GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
    "return in a value": b"GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n",
    "brackets in a name": b"GET / HTTP/1.1\r\nHost: a\r\nX(y): a\r\n\r\n",
    "no name": b"GET / HTTP/1.1\r\nHost: a\r\n: a\r\n\r\n",
    "no host": b"GET / HTTP/1.1\r\n\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "HTTP/0.9": b"GET /\r\n\r\n",
    "HTTP/1.9": b"GET / HTTP/1.9\r\nHost: a\r\n\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "space before the method": b" GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "unknown method": b"STEAL / HTTP/1.1\r\nHost: a\r\n\r\n",
    "long head in one piece": b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * HEAD_BYTES + b"\r\n\r\n",
    "head without end": b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * (HEAD_BYTES + 100),
    "many headers": b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * (HEAD_BYTES // 2),
}


class Served:
    """A server that counts what reaches its application."""

    def __init__(self) -> None:
        self.port, self.requests = free_port(), 0
        app = Starlette(routes=[Route("/", self._answer, methods=["GET", "POST"])])
        config = uvicorn.Config(app, port=self.port, http=StrictProtocol, ws="none", log_level="critical")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run)

    async def _answer(self, request: Request) -> PlainTextResponse:
        self.requests += 1
        return PlainTextResponse((await request.body()).decode())

    def send(self, *pieces: bytes) -> bytes:
        """What comes back until the server closes the connection, or has nothing more to say."""
        with socket.create_connection(("127.0.0.1", self.port), 5) as connection:
            for piece in pieces:
                connection.sendall(piece)
                time.sleep(0.02 * (len(pieces) > 1))
            connection.settimeout(2)
            parts = []
            try:
                while part := connection.recv(65_536):
                    parts.append(part)
            except (TimeoutError, ConnectionResetError):
                pass
            return b"".join(parts)


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    made = Served()
    made.thread.start()
    while not made.server.started:
        time.sleep(0.01)
    yield made
    made.server.should_exit = True
    made.thread.join(10)


@pytest.mark.parametrize("what", HOSTILE)
def test_what_could_be_read_in_two_ways_is_refused(served: Served, what: str) -> None:
    before = served.requests
    answer = served.send(HOSTILE[what])
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert answer.count(b"HTTP/1.1 ") == 1
    # A body that goes wrong is met by the application too, which is told that it ended.
    assert served.requests - before <= (1 if HOSTILE[what].startswith(CHUNKED) else 0)


def test_good_requests_are_answered(served: Served) -> None:
    close = b"Connection: close\r\n"
    assert served.send(POST + close + b"Content-Length: 4\r\n\r\nabcd").endswith(b"\r\n\r\nabcd")
    assert served.send(CHUNKED[:-2] + close + b"\r\n4\r\nabcd\r\n0\r\n\r\n").endswith(b"\r\n\r\nabcd")
    assert served.send(b"GET / HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 200 ")
    assert served.send(b"GET / HT", b"TP/1.1\r\nHo", b"st: a\r\n", close, b"\r\n").startswith(b"HTTP/1.1 200 ")
    two = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n" + b"GET / HTTP/1.1\r\nHost: a\r\n" + close + b"\r\n"
    assert served.send(two).count(b"HTTP/1.1 200 ") == 2


def test_a_head_that_comes_by_drops_is_cut_off(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "HEAD_S", 0.3)
    with socket.create_connection(("127.0.0.1", served.port), 5) as connection:
        began, closed = time.monotonic(), False
        connection.settimeout(0.05)
        for sign in b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 100:
            try:
                connection.sendall(bytes([sign]))
                closed = connection.recv(1) == b""
            except TimeoutError:
                continue
            except OSError:
                closed = True
            if closed:
                break
        assert closed
        assert time.monotonic() - began < 3
