"""Starts a relay, and does what its operator asks of it. The command line calls these."""

import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from healthdesk.base.errors import UsageError
from healthdesk.relay.app import READERS, RelayOptions, relay_app
from healthdesk.relay.schema import prepare
from healthdesk.relay.shares import DEFAULT_QUOTA, Shares
from healthdesk.server.database import open_database
from healthdesk.server.limits import Rate
from healthdesk.server.running import is_loopback, run

FILE = "relay.sqlite3"


def serve(
    data: Path | None,
    database: str | None,
    *,
    host: str,
    port: int,
    public_url: str | None,
    proxies: Sequence[str] = (),
    per_second: float | None = None,
) -> None:
    """Serve until told to stop. Raises KnownFailure or UsageError."""
    base = (public_url or f"http://{host}:{port}").rstrip("/")
    if public_url and not public_url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise UsageError(
            "The public address of a relay begins with https://.", "Put it behind a proxy that speaks TLS."
        )
    if not public_url and not is_loopback(host):
        raise UsageError(
            "A relay that others reach needs its public address.",
            "Give --public-url with the https:// address of its proxy.",
        )
    rate = READERS if per_second is None else Rate(per_second * 30, per_second)
    options = RelayOptions(base, folder=data, proxies=tuple(proxies), rate=rate)
    run(relay_app(open_database(data, database, FILE), options), host, port)


def new_token(data: Path | None, database: str | None, name: str, quota: int = DEFAULT_QUOTA) -> str:
    """A new upload token, shown once. Raises KnownFailure."""
    opened = open_database(data, database, FILE)
    try:
        prepare(opened)
        return Shares(opened).new_token(name, int(time.time()), quota)
    finally:
        opened.close()


def stats(data: Path | None, database: str | None) -> dict[str, int]:
    """The relay in figures. Raises KnownFailure."""
    opened = open_database(data, database, FILE)
    try:
        prepare(opened)
        return asdict(Shares(opened).stats(int(time.time())))
    finally:
        opened.close()
