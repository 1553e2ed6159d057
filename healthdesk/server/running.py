"""How our servers run: one process of uvicorn, which tells nobody what it is and writes no path into any log."""

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from healthdesk.server.protocol import StrictProtocol

IDLE_S = 15
STOP_S = 3


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files of a certificate and its private key, in PEM."""

    certificate: Path
    key: Path


class Server(uvicorn.Server):
    """Ends event streams before it waits for what still runs: they never end by themselves.

    An application that has any says how in `state.end_streams`; it is called in the loop's thread.
    """

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, then as uvicorn does."""
        state = getattr(self.config.app, "state", None)
        end: Callable[[], None] | None = getattr(state, "end_streams", None)
        if end is not None:
            end()
        await super().shutdown(sockets)


def server(app: Starlette, host: str, port: int, certificate: Certificate | None = None) -> Server:
    """Ready to run; with a certificate it speaks TLS."""
    tls = {} if certificate is None else {"ssl_certfile": certificate.certificate, "ssl_keyfile": certificate.key}
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        access_log=False,  # it would write paths, which are keys
        log_level="warning",
        server_header=False,
        date_header=False,
        proxy_headers=False,  # the middleware knows whom to believe
        timeout_keep_alive=IDLE_S,
        http=StrictProtocol,
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=STOP_S,
        **tls,  # type: ignore[arg-type]
    )
    return Server(config)


def run(app: Starlette, host: str, port: int, certificate: Certificate | None = None) -> None:
    """Serve until told to stop."""
    server(app, host, port, certificate).run()


def is_loopback(host: str) -> bool:
    """True for an address that only this machine reaches."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
