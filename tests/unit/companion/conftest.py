"""An endpoint in this process, with a phone, a desktop, and a clock that stands."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from starlette.testclient import TestClient

from healthdesk.companion.app import companion_app
from healthdesk.companion.devices import Devices
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import Seal
from healthdesk.companion.spool import Spool
from healthdesk.server.database import Database

NOW = 1_800_000_000_000
KEY = bytes(range(32))


@dataclass
class Endpoint:
    """What is asked, and by whom."""

    http: TestClient
    devices: Devices
    spool: Spool
    log: io.StringIO
    phone: str
    desktop: str
    now: list[int]

    def push(
        self, samples: object, *, key: str = "", token: str = "", path: str = "/sync"
    ) -> "tuple[int, dict[str, object]]":
        headers = {"authorization": f"Bearer {token or self.phone}"} | ({"idempotency-key": key} if key else {})
        answer = self.http.post(path, json=samples if path != "/sync" else {"samples": samples}, headers=headers)
        return answer.status_code, answer.json()

    def page(self, cursor: str = "", limit: int = 10_000, token: str = "") -> "dict[str, object]":
        answer = self.http.get(
            "/samples",
            params={"cursor": cursor, "limit": limit},
            headers={"authorization": f"Bearer {token or self.desktop}"},
        )
        assert answer.status_code == 200, answer.text
        found: dict[str, object] = answer.json()
        return found

    def ack(self, cursor: str, token: str = "") -> int:
        headers = {"authorization": f"Bearer {token or self.desktop}"}
        return int(self.http.post("/ack", json={"cursor": cursor}, headers=headers).status_code)

    def stats(self) -> "dict[str, int]":
        found: dict[str, int] = self.http.get("/stats", headers={"authorization": f"Bearer {self.desktop}"}).json()
        return found


@pytest.fixture
def endpoint(database: Database) -> Iterator[Endpoint]:
    """On either database; room for 20 kB."""
    prepare(database)
    devices, log, now = Devices(database), io.StringIO(), [NOW]
    _, phone = devices.add("Ada's phone", "phone", "Ada", NOW)
    _, desktop = devices.add("Ada's desk", "desktop", "Ada", NOW)
    app = companion_app(database, Seal(KEY), most=20_000, clock=lambda: now[0], log=log)
    with TestClient(app) as http:
        yield Endpoint(http, devices, Spool(database, Seal(KEY)), log, phone, desktop, now)


def steps(minute: int, value: float = 100, **more: object) -> "dict[str, object]":
    """A minute of steps on a morning in Berlin."""
    at = f"2026-11-27T08:{minute:02}:00+01:00"
    return {
        "type": "steps",
        "value": value,
        "unit": "count",
        "startDate": at,
        "endDate": at,
        "sourceDevice": "Watch",
    } | more
