"""Starts a companion endpoint, and pairs devices with it. The command line and the desktop program call these."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from healthdesk.base.errors import UsageError
from healthdesk.companion.app import companion_app, now_ms
from healthdesk.companion.certificate import own_certificate, pin_of
from healthdesk.companion.devices import Device, Devices, Role
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import seal_of
from healthdesk.companion.spool import MOST_BYTES
from healthdesk.model.wire.companion import Pairing
from healthdesk.server.database import open_database
from healthdesk.server.running import is_loopback, run

FILE = "companion.sqlite3"
PORT = 8743
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
