"""HTTP for what nobody vouches for: every request has an end in time and in bytes, whatever the other side does.

The library's own timeouts count from byte to byte, so a drip would keep it waiting for ever. Here a request runs on an
event loop of its own and is given up at its deadline, in whatever it was waiting for.
"""

import asyncio
import ssl
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as StillRunning
from dataclasses import dataclass
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

import httpx

from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark
from healthdesk.sync.addresses import check_reached
from healthdesk.sync.certificates import WrongCertificate, pinned_context, public_context

DEADLINE_S = 60.0
MOST_BYTES = 13 << 20  # the largest page of our own endpoint; no vendor's is larger
MOST_TOGETHER = 2 << 30  # of all answers; a sync goes on from its cursor the next time
_CHECK_S = 0.1
_BETWEEN_S = 20.0  # between two bytes
_T = TypeVar("_T")


class Away(KnownFailure):
    """The other side cannot be reached now, or is busy; trying again later may help. `wait_s`: not before."""

    def __init__(self, sentence: str, hint: str = mark("It is tried again by itself."), *, wait_s: float = 0.0) -> None:
        """See `KnownFailure`."""
        super().__init__(sentence, hint)
        self.wait_s = wait_s


class Hostile(KnownFailure):
    """An answer that no endpoint of this kind gives: too large, compressed, without an end, not what was asked for."""

    def __init__(self, what: str) -> None:
        """`what` is wrong with the answer, as a clause."""
        super().__init__(
            mark("The endpoint answered in a way that no such endpoint does: {what}.").format(what=what),
            mark("Check its address."),
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, whole. Names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class SafeClient:
    """One endpoint's connections. A context manager; `check` is called ten times a second and may raise to give up."""

    def __init__(
        self, pin: str = "", *, deadline_s: float = DEADLINE_S, check: Callable[[], None] = lambda: None
    ) -> None:
        """`pin`: see `certificates`; "" for the public authorities."""
        self._pin, self._deadline_s, self._check = pin, deadline_s, check
        self._client: httpx.AsyncClient | None = None
        self._received = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="sync-client", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Drop all connections."""
        if self._client is not None:
            closing = asyncio.run_coroutine_threadsafe(self._client.aclose(), self._loop)
            closing.exception(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def check(self) -> None:
        """Raises if its owner has given up."""
        self._check()

    def ask(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        most: int = MOST_BYTES,
    ) -> Answer:
        """One request and its whole answer, of whatever status. Raises Away, Hostile or WrongCertificate."""
        asking = asyncio.run_coroutine_threadsafe(self._ask(method, url, headers or {}, body, most), self._loop)
        return self._result(asking)

    def lines(self, url: str, *, headers: Mapping[str, str] | None = None, silence_s: float = 60.0) -> Iterator[str]:
        """Lines of an answer without an end, such as an event stream; Away after `silence_s` without any byte."""
        stream = self._lines(url, headers or {}, silence_s)
        try:
            while (line := self._result(asyncio.run_coroutine_threadsafe(_next(stream), self._loop))) is not None:
                yield line
        finally:
            asyncio.run_coroutine_threadsafe(stream.aclose(), self._loop).exception(5)

    def _result(self, running: "Future[_T]") -> _T:
        try:
            while True:
                try:
                    return running.result(_CHECK_S)
                except StillRunning:
                    if running.done():
                        raise
                    self._check()
        finally:
            running.cancel()

    async def _ask(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, most: int) -> Answer:
        async def whole() -> Answer:
            client = await self._connected(url)
            async with client.stream(method, url, headers=dict(headers), content=body) as answer:
                _acceptable(answer, most)
                found = bytearray()
                async for part in answer.aiter_raw():
                    found += part
                    self._received += len(part)
                    if len(found) > most or self._received > MOST_TOGETHER:
                        raise Hostile(mark("it is too large"))
                return Answer(answer.status_code, dict(answer.headers), bytes(found))

        return await _plainly(_in_time(whole(), self._deadline_s))

    async def _lines(self, url: str, headers: Mapping[str, str], silence_s: float) -> "Any":  # noqa: ANN401
        client = await _plainly(_in_time(self._connected(url), self._deadline_s))
        timeout = httpx.Timeout(_BETWEEN_S, read=silence_s)
        context = client.stream("GET", url, headers=dict(headers), timeout=timeout)
        answer = await _plainly(_in_time(context.__aenter__(), self._deadline_s))
        try:
            if answer.status_code != httpx.codes.OK:
                raise Away(mark("The endpoint tells nothing of itself."))
            rest = b""
            parts = answer.aiter_raw()
            while (part := await _plainly(anext(parts, None))) is not None:
                *whole, rest = (rest + part).split(b"\n")
                if len(rest) > _LONGEST_LINE:
                    raise Hostile(mark("a line has no end"))
                for line in whole:
                    yield line.decode("utf-8", "replace").rstrip("\r")
        finally:
            await context.__aexit__(None, None, None)

    async def _connected(self, url: str) -> httpx.AsyncClient:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
        try:
            for *_, found in await asyncio.get_running_loop().getaddrinfo(host, port):
                check_reached(str(found[0]))
            if self._client is None:
                pinned = self._pin and parts.scheme == "https"
                context = await pinned_context(host, port, self._pin) if pinned else public_context()
                self._client = httpx.AsyncClient(
                    timeout=_BETWEEN_S, trust_env=False, verify=context, follow_redirects=False,
                    headers={"accept-encoding": "identity", "user-agent": "healthdesk"},
                )  # fmt: skip
        except ssl.SSLError:
            raise
        except OSError:
            raise Away(mark("The endpoint cannot be reached.")) from None
        return self._client


_LONGEST_LINE = 1 << 16


async def _next(stream: "Any") -> "str | None":  # noqa: ANN401
    return await anext(stream, None)


async def _in_time(work: Coroutine[Any, Any, _T], seconds: float) -> _T:
    async with asyncio.timeout(seconds):
        return await work


async def _plainly(work: Coroutine[Any, Any, _T]) -> _T:
    """What a request raises, as one sentence."""
    try:
        return await work
    except (TimeoutError, httpx.TimeoutException):
        raise Away(mark("The endpoint did not answer in time.")) from None
    except ssl.SSLError:
        raise WrongCertificate(
            mark("The endpoint's certificate is not to be trusted."), mark("Nothing was sent.")
        ) from None
    except httpx.ConnectError as error:
        if isinstance(error.__cause__, ssl.SSLError) or "CERTIFICATE" in str(error):
            raise WrongCertificate(
                mark("The endpoint's certificate is not to be trusted."), mark("Nothing was sent.")
            ) from None
        raise Away(mark("The endpoint cannot be reached.")) from None
    except (httpx.LocalProtocolError, httpx.InvalidURL):
        raise Hostile(mark("its address cannot be asked")) from None
    except (httpx.HTTPError, OSError):
        raise Away(mark("The endpoint broke off in the middle of its answer.")) from None


def _acceptable(answer: httpx.Response, most: int) -> None:
    """Raises Hostile for an answer whose end cannot be known, or that would grow when unpacked."""
    coding = answer.headers.get("content-encoding", "identity").lower()
    if coding != "identity":
        raise Hostile(mark("it is compressed"))
    length = answer.headers.get("content-length")
    if length is not None and length.isdigit() and int(length) > most:
        raise Hostile(mark("it is too large"))
    ends = length is not None or "chunked" in answer.headers.get("transfer-encoding", "").lower()
    if not ends and answer.status_code not in (httpx.codes.NO_CONTENT, httpx.codes.NOT_MODIFIED):
        raise Hostile(mark("it does not say how long it is"))
