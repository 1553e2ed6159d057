"""Many clients of one server, in one process: HTTP/1.1 on connections that stay open.

A client library would cost more than what it measures, so that requests are made once and answers only counted. `flat_out`
asks again as soon as it is answered; `paced` asks by the clock, and counts from when a request was due: a server that stops
for a second makes everybody wait who came in that second.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

HEAD_END = b"\r\n\r\n"
LENGTH = b"content-length: "
LEAD_S = 0.5  # before the first request is due: making thousands of them ready is not the server's time


@dataclass
class Told:
    """Answers by status; `ms` of each, from when it was due."""

    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    ms: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        """Answers, of any status."""
        return len(self.ms) / self.seconds

    def quantile(self, share: float) -> float:
        """Milliseconds in which this share of the requests was answered."""
        return float(np.quantile(self.ms, share))


def request(method: str, path: str, body: bytes = b"", **headers: str) -> bytes:
    """As it goes over the wire; underscores in the names of headers stand for dashes."""
    lines = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + HEAD_END + body


async def flat_out(port: int, requests: Sequence[bytes], clients: int, seconds: float) -> Told:
    """Every client asks for one after another of the requests, as fast as it is answered."""
    told, end = Told(seconds), time.perf_counter() + seconds

    async def client(n: int) -> None:
        connection = await _connect(port)
        while (due := time.perf_counter()) < end:
            n += 1
            told.statuses[await connection.ask(requests[n % len(requests)])] += 1
            told.ms.append((time.perf_counter() - due) * 1000)
        connection.close()

    await asyncio.gather(*map(client, range(clients)))
    return told


async def paced(port: int, requests: Sequence[bytes], per_second: float, seconds: float, clients: int = 64) -> Told:
    """So many requests a second, evenly, each on the first connection that is free."""
    told = Told(seconds)
    free: asyncio.Queue[_Connection] = asyncio.Queue()
    for _ in range(clients):
        free.put_nowait(await _connect(port))
    began = time.perf_counter() + LEAD_S

    async def one(n: int) -> None:
        due = began + n / per_second
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        connection = await free.get()
        told.statuses[await connection.ask(requests[n % len(requests)])] += 1
        told.ms.append((time.perf_counter() - due) * 1000)
        free.put_nowait(connection)

    await asyncio.gather(*map(one, range(int(per_second * seconds))))
    while not free.empty():
        free.get_nowait().close()
    return told


def both(*loads: Callable[[], Awaitable[Told]]) -> list[Told]:
    """Loads at once."""

    async def run() -> list[Told]:
        return await asyncio.gather(*(load() for load in loads))

    return asyncio.run(run())


async def _connect(port: int) -> "_Connection":
    _, connection = await asyncio.get_running_loop().create_connection(_Connection, "127.0.0.1", port)
    return connection


class _Connection(asyncio.Protocol):
    """One request at a time; of the answer the status is kept."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport
        self._answered: asyncio.Future[int]
        self._head = b""
        self._left = -1  # bytes of the body still to come; -1 before the head is whole

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def ask(self, request: bytes) -> "asyncio.Future[int]":
        self._answered = asyncio.get_running_loop().create_future()
        self._head, self._left = b"", -1
        self._transport.write(request)
        return self._answered

    def data_received(self, data: bytes) -> None:
        if self._left < 0:
            self._head += data
            end = self._head.find(HEAD_END)
            if end < 0:
                return
            length = self._head.lower().find(LENGTH, 0, end)
            size = int(self._head[length + len(LENGTH) :].split(b"\r", 1)[0]) if length >= 0 else 0
            self._left = size - (len(self._head) - end - len(HEAD_END))
        else:
            self._left -= len(data)
        if self._left == 0:
            self._answered.set_result(int(self._head[9:12]))

    def connection_lost(self, exc: Exception | None) -> None:
        if hasattr(self, "_answered") and not self._answered.done():
            self._answered.set_exception(ConnectionError("the server closed the connection"))

    def close(self) -> None:
        self._transport.close()
