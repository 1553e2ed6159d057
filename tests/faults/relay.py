"""A relay that is killed while owners upload, and one that is flooded with wrong codes."""

import random
import secrets
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import httpx

from healthdesk.model.share import WRONG_CODES
from healthdesk.relay.serve import new_token
from tests.bench.load import both, paced, request
from tests.owner import keep, looks_encrypted
from tests.ports import free_port
from tests.servers import running_relay

OWNERS = 4
FILE_BYTES = 60_000
UNRATIONED = ("--per-second", "100000")


@dataclass
class Kills:
    """`acknowledged`: shares of which the relay said that it has them."""

    kills: int = 0
    acknowledged: int = 0
    refused: int = 0  # uploads that were told nothing, and were made again
    problems: list[str] = field(default_factory=list)


@dataclass
class _Owners:
    """Upload one share after another, each until it is acknowledged."""

    url: str
    token: str
    done: threading.Event = field(default_factory=threading.Event)
    kept: dict[str, bytes] = field(default_factory=dict)
    refused: int = 0

    def work(self) -> None:
        while not self.done.is_set():
            share_id, owner, body = secrets.token_urlsafe(32), secrets.token_urlsafe(32), looks_encrypted(FILE_BYTES)
            while not self.done.is_set():
                try:
                    keep(self.url, self.token, share_id, owner, body, code=None)
                except httpx.TransportError:
                    self.refused += 1
                    time.sleep(0.02)
                else:
                    self.kept[share_id] = body
                    break


def kill_relay(work: Path, kills: int, seed: int = 7) -> Kills:
    """kill -9 a relay at random moments, starting it again each time, and then ask it for all that it said it has."""
    folder, port, pick = work / "killed", free_port(), random.Random(seed)
    owners = _Owners(f"http://127.0.0.1:{port}", new_token(folder, None, "faults", 10**9))
    told = Kills()
    with ThreadPoolExecutor(OWNERS) as threads:
        uploads = [threads.submit(owners.work) for _ in range(OWNERS)]
        for _ in range(kills):
            with running_relay(folder, *UNRATIONED, port=port) as relay:
                time.sleep(pick.uniform(0.05, 0.8))
                relay.process.kill()
            told.kills += 1
        owners.done.set()
        for upload in uploads:
            upload.result()
    told.acknowledged, told.refused = len(owners.kept), owners.refused
    with running_relay(folder, *UNRATIONED, port=port), httpx.Client(base_url=owners.url, trust_env=False) as http:
        for share_id, body in owners.kept.items():
            answer = http.get(f"/shl/{share_id}", params={"recipient": "faults"})
            if answer.status_code != 200 or answer.content != body:
                told.problems.append(f"a share that was acknowledged is answered with {answer.status_code}")
    return told


def flood_relay(work: Path, n: int) -> Counter[str]:
    """So many wrong codes for one link, all at once: the answers by status, and how many codes were looked at."""
    folder = work / "flooded"
    token, share_id = new_token(folder, None, "faults"), secrets.token_urlsafe(32)
    with running_relay(folder, *UNRATIONED) as relay:
        keep(relay.url, token, share_id, secrets.token_urlsafe(32), looks_encrypted(FILE_BYTES))
        body = b'{"recipient":"flood","passcode":"WRON-GWRO-NGWR"}'
        wrong = request("POST", f"/shl/{share_id}", body, content_type="application/json")
        (answers,) = both(partial(paced, relay.port, [wrong], 10.0 * n, 0.1, 500))
        metrics = httpx.get(relay.url + "/metrics", trust_env=False).text.splitlines()
    (evaluated,) = (line for line in metrics if line.startswith("relay_passcodes_evaluated "))
    told = Counter({str(status): count for status, count in answers.statuses.items()})
    told["evaluated"] = int(float(evaluated.split()[1]))
    return told


def flood_problems(n: int, told: Counter[str]) -> list[str]:
    """What should have been otherwise."""
    expected = {"401": WRONG_CODES, "404": n - WRONG_CODES, "evaluated": WRONG_CODES}
    return [] if told == expected else [f"{n} wrong codes: {dict(told)} instead of {expected}"]
