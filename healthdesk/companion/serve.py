"""Starts a companion endpoint, and pairs devices with it. The command line and the desktop program call these."""

import io
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.companion.app import companion_app
from healthdesk.companion.certificate import own_certificate, pin_of
from healthdesk.companion.devices import Device, Devices, Role
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import seal_of
from healthdesk.companion.spool import MOST_BYTES
from healthdesk.model.endpoint import PORT
from healthdesk.model.wire.companion import Pairing
from healthdesk.server.database import open_database
from healthdesk.server.running import Server, is_loopback, run, server

FILE = "companion.sqlite3"
ME = "me"  # the person of an endpoint that serves one


def serve(
    data: Path, database: str | None, *, host: str, port: int = PORT, tls: bool = True, most: int = MOST_BYTES
) -> None:
    """Serve until told to stop. `data` holds the keys, and the spool too unless it is in `database`.

    Raises KnownFailure or UsageError.
    """
    if not tls and not is_loopback(host):
        raise UsageError(
            "Without TLS the endpoint listens to this machine only.",
            "Leave out --no-tls, or listen on 127.0.0.1 and put a proxy that speaks TLS before it.",
        )
    seal = seal_of(data)
    certificate = own_certificate(data) if tls else None
    app = companion_app(open_database(*_place(data, database), FILE), seal, most=most)
    run(app, host, port, certificate)


class Hosted:
    """An endpoint in a thread of this process, until `stop`."""

    def __init__(self, running: Server, host: str, port: int) -> None:
        """Starts it. Raises KnownFailure where the port is taken."""
        self._running = running
        try:
            self._socket = socket.create_server((host, port))
        except OSError as error:
            raise KnownFailure(
                f"Port {port} of this computer is taken.", "Perhaps another endpoint runs here already."
            ) from error
        self._thread = threading.Thread(target=running.run, args=([self._socket],), name="companion", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Finish what is being written."""
        self._running.should_exit = True
        self._thread.join(10)
        self._socket.close()


def host(data: Path, *, address: str = "0.0.0.0", port: int = PORT) -> Hosted:  # noqa: S104 - phones are in the home network
    """Serve with TLS beside what this process does. Raises KnownFailure."""
    app = companion_app(open_database(data, None, FILE), seal_of(data), log=io.StringIO())
    return Hosted(server(app, address, port, own_certificate(data)), address, port)


def pair(
    data: Path,
    database: str | None,
    name: str,
    *,
    role: Role = "phone",
    person: str = ME,
    url: str = "",
    port: int = PORT,
    tls: bool = True,
) -> Pairing:
    """Let a device speak to the endpoint. `url`: how it reaches it; "": this machine's address in the home network.

    Raises UsageError or KnownFailure.
    """
    address = url.rstrip("/") or f"{'https' if tls else 'http'}://{_home_address()}:{port}"
    own = tls and not url.startswith("http://")
    with _devices(data, database) as devices:
        _, token = devices.add(name, role, person, now_ms())
    return Pairing(url=address, token=token, pin=pin_of(own_certificate(data)) if own else "")


def devices(data: Path, database: str | None) -> list[Device]:
    """All devices, oldest first. Raises KnownFailure."""
    with _devices(data, database) as found:
        return found.all()


def revoke(data: Path, database: str | None, device_id: str) -> Device:
    """Refuse a device from now on. Raises UsageError or KnownFailure."""
    with _devices(data, database) as found:
        return found.revoke(device_id, now_ms())


@contextmanager
def _devices(data: Path, database: str | None) -> Iterator[Devices]:
    opened = open_database(*_place(data, database), FILE)
    try:
        prepare(opened)
        yield Devices(opened)
    finally:
        opened.close()


def _place(data: Path, database: str | None) -> tuple[Path | None, str | None]:
    return (data, None) if database is None else (None, database)


def _home_address() -> str:
    """The address under which this machine is reached by others; asks the routing table, sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address for documentation: no packet leaves
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"
