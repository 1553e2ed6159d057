"""Who listens hears of pushes, and after a lost connection only what is new."""

import io
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from healthdesk.companion.app import companion_app
from healthdesk.companion.devices import Devices
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import Seal
from healthdesk.server.database import Sqlite
from tests.servers import serving
from tests.unit.companion.conftest import KEY, NOW, steps


@contextmanager
def endpoint(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Address, token of a phone, token of a desktop."""
    database = Sqlite(folder / "companion.sqlite3")
    prepare(database)
    devices = Devices(database)
    phone, desktop = (devices.add(role, role, "Ada", NOW)[1] for role in ("phone", "desktop"))
    with serving(companion_app(database, Seal(KEY), clock=lambda: NOW, log=io.StringIO())) as url:
        yield url, phone, desktop


@pytest.fixture
def paired(tmp_path: Path) -> Iterator[tuple[str, str, str]]:
    with endpoint(tmp_path) as paired:
        yield paired


def events(url: str, token: str, last: str = "") -> Iterator[dict[str, str]]:
    headers = {"authorization": f"Bearer {token}"} | ({"last-event-id": last} if last else {})
    with httpx.stream("GET", url + "/sync-status", headers=headers, trust_env=False, timeout=20) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        found: dict[str, str] = {}
        for line in answer.iter_lines():
            name, _, value = line.partition(": ")
            if name in ("id", "data"):
                found[name] = value
            elif not line and found:
                yield found
                found = {}


def push(url: str, token: str, minute: int) -> None:
    httpx.post(
        url + "/sync", json={"samples": [steps(minute)]}, headers={"authorization": f"Bearer {token}"}, trust_env=False
    ).raise_for_status()


def test_a_push_is_heard_of_and_what_is_known_is_not_told_again(paired: tuple[str, str, str]) -> None:
    url, phone, desktop = paired
    push(url, phone, 1)
    stream = events(url, desktop)
    first = next(stream)
    assert json.loads(first["data"]) == {"syncing": False, "lastSync": NOW}
    stream.close()  # type: ignore[attr-defined]
    later = threading.Timer(0.3, push, (url, phone, 2))
    later.start()
    told = []
    for event in events(url, desktop, first["id"]):
        told.append(json.loads(event["data"]))
        if not told[-1]["syncing"]:
            break
    later.join()
    assert told[-1] == {"syncing": False, "lastSync": NOW}
    assert event["id"] != first["id"]
    assert all(one == {"syncing": True} for one in told[:-1])


def test_an_endpoint_that_stops_ends_its_streams_first(tmp_path: Path) -> None:
    with endpoint(tmp_path) as (url, _, desktop):
        stream = events(url, desktop)
        next(stream)
    assert list(stream) == []  # ended; one that is torn off raises RemoteProtocolError


def test_strangers_hear_nothing(paired: tuple[str, str, str]) -> None:
    answer = httpx.get(paired[0] + "/sync-status", headers={"authorization": "Bearer no"}, trust_env=False)
    assert answer.status_code == 401
