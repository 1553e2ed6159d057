"""HTTP as strict as a server behind a proxy must read it, with an end to the patience for a head.

llhttp refuses what two programs could take for two different requests: a length beside chunks, two lengths, bare line
feeds, folded lines. What it leaves to its user is here: exactly one Host, no HTTP/0.9, chunks of HTTP/1.1 only.
"""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_BYTES = 8 * 1024
HEAD_S = 30.0


class Refused(Exception):
    """Not a request that we answer; the parser turns it into 400."""


class StrictProtocol(HttpToolsProtocol):
    """One connection."""

    _patience: asyncio.TimerHandle | None = None
    _head = 0  # bytes of an unfinished head

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - asyncio's name for it is narrower than what TLS gives
        """Wait for the first head."""
        super().connection_made(transport)
        self._be_patient()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._head_is_whole()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Cut off a head that does not end."""
        super().data_received(data)
        if self._patience is not None:
            self._head += len(data)
            if self._head > HEAD_BYTES and not self.transport.is_closing():
                self.send_400_response("The head of the request is too long.")

    def on_message_begin(self) -> None:
        """Another head begins."""
        super().on_message_begin()
        self._be_patient()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Raises Refused where one piece of the network brought a head that is too long."""
        super().on_header(name, value)
        if sum(len(n) + len(v) for n, v in self.headers) > HEAD_BYTES:
            raise Refused

    def on_headers_complete(self) -> None:
        """Raises Refused where proxies and we could disagree about what this is."""
        self._head_is_whole()
        version = self.parser.get_http_version()
        hosts = sum(name == b"host" for name, _ in self.headers)
        codings = [value.lower() for name, value in self.headers if name == b"transfer-encoding"]
        if version not in ("1.0", "1.1") or hosts > 1 or (version == "1.1" and not hosts):
            raise Refused
        if codings and (version == "1.0" or codings != [b"chunked"]):
            raise Refused
        super().on_headers_complete()

    def _be_patient(self) -> None:
        if self._patience is None:
            self._head = 0
            self._patience = self.loop.call_later(HEAD_S, self.transport.close)

    def _head_is_whole(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
