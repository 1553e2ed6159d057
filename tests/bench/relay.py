"""The relay under load: files fetched, access codes checked beside them, several processes on one PostgreSQL."""

import os
import secrets
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import httpx

from healthdesk.relay.serve import new_token
from tests.bench.figures import Figure
from tests.bench.load import Told, both, flat_out, paced, request
from tests.owner import CODE, keep, looks_encrypted
from tests.postgres import NoPostgres, postgres
from tests.servers import Server, running_relay

SHARES = 40
FILE_BYTES = 100_000  # an encrypted year of ten metrics with its PDF
CLIENTS = 16
UNRATIONED = ("--per-second", "100000")


def measure(work: Path, seconds: float = 10) -> list[Figure]:
    """One process with SQLite, then one and two with PostgreSQL."""
    _say("Asking a relay for files")
    folder = work / "relay"
    work.mkdir(parents=True, exist_ok=True)
    with running_relay(folder, *UNRATIONED) as server:
        return [*_sqlite(server, new_token(folder, None, "bench"), seconds), *_postgres(work, seconds)]


def _sqlite(server: Server, token: str, seconds: float) -> list[Figure]:
    files, codes = _shares(server, token)
    (most,) = both(partial(flat_out, server.port, files, CLIENTS, seconds))
    half = most.per_second / 2
    (calm,) = both(partial(paced, server.port, files, half, seconds))
    (read,) = both(partial(flat_out, server.port, codes, 4, seconds))
    beside, readers = both(
        partial(paced, server.port, files, half, seconds), partial(flat_out, server.port, codes, 4, seconds)
    )
    _all_good(most, calm, read, beside, readers)
    return [
        Figure("relay, a file", 1000 / most.per_second, "ms", 2, f"{most.per_second:,.0f} fetches/s of 100 kB, {CLIENTS} clients"),
        Figure("relay, p99 at half of that", calm.quantile(0.99), "ms", 50, f"median {calm.quantile(0.5):.1f} ms"),
        Figure("relay, a passcode", 1000 / read.per_second, "ms", None, f"{read.per_second:,.0f} manifests/s"),
        Figure(
            "relay, p99 beside passcodes", beside.quantile(0.99), "ms", 50,
            f"median {beside.quantile(0.5):.1f} ms at the same rate, with {readers.per_second:,.0f} manifests/s",
        ),
    ]  # fmt: skip


def _postgres(work: Path, seconds: float) -> list[Figure]:
    try:
        with postgres() as url:
            return _processes(work, url, seconds)
    except NoPostgres as reason:
        _say(str(reason))
        return []


def _processes(work: Path, url: str, seconds: float) -> list[Figure]:
    with (
        running_relay(work / "first", *UNRATIONED, database=url) as first,
        running_relay(work / "second", *UNRATIONED, database=url) as second,
    ):
        files, codes = _shares(first, new_token(None, url, "bench"))
        (one,) = both(partial(flat_out, first.port, files, CLIENTS, seconds))
        two = both(*(partial(flat_out, server.port, files, CLIENTS // 2, seconds) for server in (first, second)))
        (read,) = both(partial(flat_out, first.port, codes, 4, seconds))
        read_two = both(*(partial(flat_out, server.port, codes, 4, seconds) for server in (first, second)))
    _all_good(one, read, *two, *read_two)
    return [
        Figure("relay on PostgreSQL, a file", 1000 / one.per_second, "ms", None, f"{one.per_second:,.0f} fetches/s"),
        _scaling("files", one, two),
        _scaling("manifests", read, read_two),
    ]


def _scaling(what: str, one: Told, two: Sequence[Told]) -> Figure:
    together = sum(told.per_second for told in two)
    note = f"{one.per_second:,.0f} and {together:,.0f} a second; load and database on the same {os.cpu_count()} cores"
    return Figure(f"relay, {what}, two processes / one", together / one.per_second, "×", None, note)


def _shares(server: Server, token: str) -> tuple[list[bytes], list[bytes]]:
    """Requests for files, with the tickets of their manifests, and for manifests."""
    files, codes = [], []
    for _ in range(SHARES):
        share_id, owner = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        keep(server.url, token, share_id, owner, looks_encrypted(FILE_BYTES))
        body = b'{"recipient":"bench","passcode":"%s"}' % CODE.encode()
        codes.append(request("POST", f"/shl/{share_id}", body, content_type="application/json"))
        manifest = httpx.post(
            f"{server.url}/shl/{share_id}", content=body, headers={"content-type": "application/json"}, trust_env=False
        ).json()
        path = manifest["files"][0]["location"].split("/", 3)[3]
        files.append(request("GET", "/" + path))
    return files, codes


def _all_good(*loads: Told) -> None:
    for told in loads:
        if set(told.statuses) != {200}:
            raise RuntimeError(f"a relay under load answered {dict(told.statuses)}")


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
