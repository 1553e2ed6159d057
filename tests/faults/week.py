"""A week of a phone over a bad network, with the companion endpoint and the desktop killed at random moments."""

import contextlib
import os
import random
import signal
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import httpx

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.companion.serve import pair
from healthdesk.services import queries
from healthdesk.services import sync as syncing
from healthdesk.services.library import create
from healthdesk.services.maintenance import verify
from healthdesk.store.kdf import FLOOR
from tests.badnet import BadNet, bad_net
from tests.faults.kill import PASSPHRASE, run, start, unlock
from tests.ports import free_port
from tests.servers import running_companion

DAYS, A_DAY, BATCH = 7, 1500, 100
MONDAY = datetime(2026, 3, 23, tzinfo=UTC)  # the week in which Berlin's clocks change
SENDERS = 3  # requests that the phone has under way at once
LIVES_S = (0.2, 0.9)  # of a companion
MOMENTS_S = (0.3, 1.8)  # of a desktop
Row = tuple[str, int, int, float]


@dataclass
class Week:
    """What became of one."""

    companions: int = 0  # killed
    desktops: int = 0
    net: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def week(seed: int) -> list[dict[str, object]]:
    """10 500 samples, no two alike: heart rate, steps and energy by the minute, a weight a day."""
    chance = random.Random(seed)
    kinds = (("heart_rate", "count/min", 50, 150), ("steps", "count", 0, 120), ("active_energy", "kcal", 0, 9))
    found: list[dict[str, object]] = []
    for n in range(DAYS * A_DAY):
        day, number = divmod(n, A_DAY)
        name, unit, low, high = kinds[n % 3] if number else ("weight", "kg", 70, 72)
        begin = MONDAY + timedelta(days=day, seconds=number * 57)
        end = begin + timedelta(seconds=57 if name in ("steps", "active_energy") else 0)
        found.append(
            {
                "type": name, "value": round(chance.uniform(low, high), 1), "unit": unit,
                "startDate": begin.isoformat(), "endDate": end.isoformat(), "sourceDevice": "Week's Watch",
            }
        )  # fmt: skip
    return found


def live_a_week(work: Path, seed: int) -> Week:
    """Push, fetch and kill until all of it is acknowledged; then look what the desktop has."""
    chance, told, port = random.Random(seed), Week(), free_port()
    endpoint, data = work / "companion", work / "desktop"
    url = f"http://127.0.0.1:{port}"
    phone, desktop = (pair(endpoint, None, role, role=role, url=url).token for role in ("phone", "desktop"))
    samples = week(seed)
    with bad_net(port, seed) as net:
        library, _ = create(DataFolder.locate(str(data)), PASSPHRASE, home_zone="Europe/Berlin", cost=FLOOR)
        with running_companion(endpoint, port=port):
            syncing.add(library, "companion", url, desktop)
        # From here on the desktop goes through the bad network as well.
        library.store.endpoints.remove("Companion endpoint")
        library.store.endpoints.add("companion", "Home", f"http://127.0.0.1:{net.port}", "", desktop, 0)
        library.close()
        sender = _Sender(net, phone, samples, chance)
        with ThreadPoolExecutor(2) as threads:
            companions = threads.submit(_companions, endpoint, port, sender.done, told, random.Random(seed + 1))
            desktops = threads.submit(_desktops, data, sender.done, told, random.Random(seed + 2))
            try:
                sender.send()
            finally:
                sender.done.set()
                companions.result()
                desktops.result()
        told.net = net.told
    with running_companion(endpoint, port=port):
        library = unlock(data)
        library.store.endpoints.remove("Home")
        library.store.endpoints.add("companion", "Home", url, "", desktop, 0)  # without its cursor: all of it again
        library.close()
        run(data, "sync", "run")
    _compare(data, samples, told)
    return told


@dataclass
class _Sender:
    """The phone: every batch until it is acknowledged, several at once and in no order."""

    net: BadNet
    token: str
    samples: list[dict[str, object]]
    chance: random.Random
    done: threading.Event = field(default_factory=threading.Event)

    def send(self) -> None:
        batches = [self.samples[at : at + BATCH] for at in range(0, len(self.samples), BATCH)]
        self.chance.shuffle(batches)
        headers = {"authorization": f"Bearer {self.token}"}
        url = f"http://127.0.0.1:{self.net.port}"
        with (
            httpx.Client(base_url=url, headers=headers, trust_env=False) as http,
            ThreadPoolExecutor(SENDERS) as threads,
        ):
            for sending in [threads.submit(self._send, http, n, batch) for n, batch in enumerate(batches)]:
                sending.result()

    def _send(self, http: httpx.Client, number: int, batch: list[dict[str, object]]) -> None:
        headers = {"idempotency-key": f"batch-{number}"} if number % 2 else {}
        while True:
            try:
                answer = http.post("/sync", json={"samples": batch}, headers=headers)
            except httpx.TransportError:
                time.sleep(0.02)
                continue
            if answer.status_code == 200 and answer.json()["synced"] == len(batch):
                return
            raise AssertionError(f"a push was answered with {answer.status_code}")


def _companions(folder: Path, port: int, done: threading.Event, told: Week, chance: random.Random) -> None:
    while not done.is_set():
        with running_companion(folder, port=port) as server:
            if not done.wait(chance.uniform(*LIVES_S)):
                server.process.kill()
                told.companions += 1


def _desktops(data: Path, done: threading.Event, told: Week, chance: random.Random) -> None:
    while not done.is_set():
        process = start(data, "sync", "run")
        end = time.monotonic() + chance.uniform(*MOMENTS_S)
        while process.poll() is None and time.monotonic() < end:
            time.sleep(0.02)
        if process.poll() is None:
            told.desktops += 1
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _compare(data: Path, samples: list[dict[str, object]], told: Week) -> None:
    library = unlock(data)
    try:
        report = verify(library, NullJob())
        told.problems += report.problems
        found: Counter[Row] = Counter()
        for metric in queries.metrics_with_data(library):
            for row in queries.samples(library, metric, date(2026, 1, 1), date(2026, 12, 31)):
                found[(row.metric, row.start, row.end, round(row.value, 6))] += 1
    finally:
        library.close()
    sent = Counter(_row(sample) for sample in samples)
    if found != sent:
        told.problems.append(f"{(sent - found).total()} samples are missing, {(found - sent).total()} are too many")


def _row(sample: dict[str, object]) -> Row:
    begin, end = (datetime.fromisoformat(str(sample[key])) for key in ("startDate", "endDate"))
    return (
        str(sample["type"]),
        round(begin.timestamp() * 1000),
        round(end.timestamp() * 1000),
        float(str(sample["value"])),
    )
