"""The companion endpoint under load: phones that push, and a desktop that fetches it all to its aggregates."""

import json
import sys
import time
from functools import partial
from pathlib import Path

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.companion.serve import pair
from healthdesk.services import sync
from healthdesk.services.library import create
from healthdesk.store.kdf import FLOOR
from tests.bench.figures import Figure
from tests.bench.load import Told, both, flat_out, paced, request
from tests.postgres import NoPostgres, postgres
from tests.servers import running_companion

BATCH = 1_000
CLIENTS = 4
PHONES = 100
OF_A_PHONE = 100  # samples that a phone has gathered since it pushed last: a watch's quarter of an hour
PASSPHRASE = "a passphrase of the benchmark"
FIRST = 1_770_000_000  # 2026-02-02


def measure(work: Path, seconds: float = 10) -> list[Figure]:
    """One process with SQLite, and one with PostgreSQL."""
    _say("Pushing to a companion endpoint")
    work.mkdir(parents=True, exist_ok=True)
    folder = work / "companion"
    phone, desktop = (
        pair(folder, None, role, role=role, url="http://127.0.0.1:1").token for role in ("phone", "desktop")
    )
    with running_companion(folder, "--most-mb", "8000") as server:
        # As many different batches as can be asked for: the same one again would only be remembered.
        batches = [push(phone, n, BATCH) for n in range(max(20, int(seconds * 300)))]
        (most,) = both(partial(flat_out, server.port, batches, CLIENTS, seconds))
        bursts = [_at_once(server.port, phone, n) for n in range(max(2, int(seconds / 2)))]
        fetched = _fetched(work / "desktop", server.url, desktop, int(seconds * 100_000))
    _all_good(most, *bursts)
    told = Told(seconds, ms=[ms for burst in bursts for ms in burst.ms])
    per_second = most.per_second * BATCH
    return [
        Figure("companion, 1 000 samples pushed", 1000 / most.per_second, "ms", 20, f"{per_second:,.0f} samples/s"),
        Figure(
            f"companion, {PHONES} phones at once, p99", told.quantile(0.99), "ms", 250,
            f"{OF_A_PHONE} samples each, all in the same instant; median {told.quantile(0.5):.0f} ms",
        ),
        fetched,
        *_on_postgres(work, seconds),
    ]  # fmt: skip


def _on_postgres(work: Path, seconds: float) -> list[Figure]:
    """One process whose samples are in a PostgreSQL; none where there is no PostgreSQL."""
    folder = work / "keys"
    try:
        with postgres() as url:
            phone = pair(folder, url, "bench", url="http://127.0.0.1:1").token
            with running_companion(folder, "--database", url, "--most-mb", "8000") as server:
                batches = [push(phone, n, BATCH) for n in range(max(20, int(seconds * 300)))]
                (most,) = both(partial(flat_out, server.port, batches, CLIENTS, seconds))
    except NoPostgres as reason:
        _say(str(reason))
        return []
    _all_good(most)
    note = f"{most.per_second * BATCH:,.0f} samples/s"
    return [Figure("companion on PostgreSQL, 1 000 pushed", 1000 / most.per_second, "ms", None, note)]


def _fetched(data: Path, url: str, token: str, most: int) -> Figure:
    """A desktop that fetches `most` of what has been pushed, to its aggregates."""
    _say("Fetching all of it")
    library, _ = create(DataFolder(data), PASSPHRASE, home_zone="Europe/Berlin", cost=FLOOR)
    sync.add(library, "companion", url, token)
    limit, sync.MOST_SAMPLES = sync.MOST_SAMPLES, most
    try:
        ((report,), _) = sync.sync(library, NullJob())
    finally:
        sync.MOST_SAMPLES = limit
        library.close()
    if report.error or report.inserted != report.received:
        raise RuntimeError(f"of {report.received} samples {report.inserted} were stored: {report.error}")
    per_second = report.received / report.elapsed_s
    note = f"{per_second:,.0f} samples/s of {report.received:,}"
    return Figure("companion, 10 000 samples to aggregates", 10_000_000 / per_second, "ms", 100, note)


def _at_once(port: int, token: str, n: int) -> Told:
    """A hundred phones come home in the same instant."""
    pushes = [push(token, 1_000_000 + n * PHONES + phone, OF_A_PHONE) for phone in range(PHONES)]
    (told,) = both(partial(paced, port, pushes, PHONES * 1000.0, 0.001, PHONES))
    return told


def push(token: str, number: int, n: int) -> bytes:
    """A request with `n` samples, of a kind that a watch and a phone write; no two numbers share one."""
    body = json.dumps({"samples": samples(number * n, n)}).encode()
    key = f"bench-{number}-{n}"
    return request(
        "POST", "/sync", body, content_type="application/json", authorization=f"Bearer {token}", idempotency_key=key
    )


def samples(first: int, n: int) -> list[dict[str, object]]:
    """Numbers `first` to `first + n` of an endless stream: heart rate every few seconds, between them steps and energy."""
    kinds = (
        ("heart_rate", "count/min", 60),
        ("steps", "count", 20),
        ("heart_rate", "count/min", 60),
        ("active_energy", "kcal", 3),
    )
    return [
        {
            "type": kinds[at % 4][0],
            "value": kinds[at % 4][2] + at % 17,
            "unit": kinds[at % 4][1],
            "startDate": _stamp(FIRST + at * 6),
            "endDate": _stamp(FIRST + at * 6 + (6 if at % 2 else 0)),
            "sourceDevice": "Bench Watch",
            "sourceHardware": "Watch7,1",
        }
        for at in range(first, first + n)
    ]  # fmt: skip


def _stamp(at: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S+01:00", time.gmtime(at + 3600))


def _all_good(*loads: Told) -> None:
    for told in loads:
        if set(told.statuses) != {200}:
            raise RuntimeError(f"a companion endpoint under load answered {dict(told.statuses)}")


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
