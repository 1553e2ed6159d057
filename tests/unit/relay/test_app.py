"""The relay's routes: what readers get, what owners may do, and that nothing in the log opens anything."""

import asyncio
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from healthdesk.model.share import WRONG_CODES
from healthdesk.relay.app import RelayOptions, relay_app
from healthdesk.relay.schema import prepare
from healthdesk.relay.shares import Shares, digest
from healthdesk.server.database import Sqlite
from healthdesk.server.limits import Rate
from healthdesk.server.middleware import ALWAYS

BASE = "https://relay.example"
CODE = "ABCD-EFGH-JKMN"
BODY = b"aaaa..cccc.dddd.eeee"
ID, OWNER = "a" * 43, "owner-secret-of-this-test"
DAY = 86_400


class Relay:
    """A relay whose clock the test turns."""

    def __init__(self, folder: Path, rate: Rate) -> None:
        self.now = 1_800_000_000
        self.log = io.StringIO()
        self.folder = folder
        database = Sqlite(folder / "relay.sqlite3")
        prepare(database)
        self.token = Shares(database).new_token("test", self.now)
        options = RelayOptions(BASE, folder=folder, proxies=("testclient",), rate=rate)
        self.app = relay_app(database, options, clock=lambda: self.now, log=self.log)
        self.http = TestClient(self.app, base_url=BASE, raise_server_exceptions=False)

    def upload(self, share_id: str = ID, **fields: object) -> None:
        new = {
            "id": share_id,
            "flag": "P",
            "exp": self.now + DAY,
            "passcode": CODE,
            "ownerHash": digest(OWNER),
        } | fields
        assert self.create({name: value for name, value in new.items() if value is not None}).status_code == 201
        put = self.http.put(
            f"/api/shares/{share_id}/files/0", content=BODY, headers=self.owner() | {"content-type": "application/jose"}
        )
        assert put.status_code == 204, put.text

    def create(self, new: object) -> Any:
        return self.http.post("/api/shares", json=new, headers={"authorization": f"Bearer {self.token}"})

    def owner(self, token: str = OWNER) -> dict[str, str]:
        return {"authorization": f"Bearer {token}"}

    def ask(self, code: str | None = CODE, share_id: str = ID, **more: object) -> Any:
        body = {"recipient": "Dr. Example", "passcode": code} | more
        return self.http.post(f"/shl/{share_id}", json=body)

    def report(self) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get(f"/api/shares/{ID}", headers=self.owner()).json()
        return found


@pytest.fixture
def relay_of(tmp_path: Path) -> Iterator[Callable[[Rate], Relay]]:
    opened: list[Relay] = []

    def make(rate: Rate) -> Relay:
        relay = Relay(tmp_path / "relay", rate)
        relay.http.__enter__()
        opened.append(relay)
        return relay

    yield make
    for relay in opened:
        relay.http.__exit__(None, None, None)


@pytest.fixture
def relay(relay_of: Callable[[Rate], Relay]) -> Relay:
    return relay_of(Rate(burst=1e6, per_second=1e6))


def test_a_reader_with_the_code_gets_the_file(relay: Relay) -> None:
    relay.upload()
    manifest = relay.ask("abcd efgh jkmn")  # as somebody types it
    assert manifest.status_code == 200
    (file,) = manifest.json()["files"]
    assert set(file) == {"contentType", "location"}
    got = relay.http.get(file["location"])
    assert (got.content, got.headers["content-type"]) == (BODY, "application/jose")


def test_a_file_is_embedded_only_where_it_was_asked_for_and_fits(relay: Relay) -> None:
    relay.upload()
    (embedded,) = relay.ask(embeddedLengthMax=len(BODY)).json()["files"]
    assert set(embedded) == {"contentType", "embedded"}
    assert embedded["embedded"] == BODY.decode()
    (too_long,) = relay.ask(embeddedLengthMax=len(BODY) - 1).json()["files"]
    assert set(too_long) == {"contentType", "location"}


def test_a_wrong_code_says_how_many_are_left_and_the_last_locks(relay: Relay) -> None:
    relay.upload()
    answers = [relay.ask("WRON-GWRO-NGWR") for _ in range(WRONG_CODES)]
    assert [a.status_code for a in answers] == [401] * WRONG_CODES
    assert [a.json()["remainingAttempts"] for a in answers] == [4, 3, 2, 1, 0]
    assert relay.ask().status_code == 404
    assert relay.ask(None).status_code == 404


def test_unknown_expired_revoked_locked_and_used_up_are_the_same_bytes(relay: Relay) -> None:
    def answer(share_id: str) -> tuple[int, bytes, dict[str, str]]:
        got = relay.ask(share_id=share_id)
        return got.status_code, got.content, dict(got.headers)

    relay.upload("b" * 43)
    relay.http.patch(f"/api/shares/{'b' * 43}", json={"revoked": True}, headers=relay.owner())
    relay.upload("c" * 43)
    for _ in range(WRONG_CODES):
        relay.ask("WRON-GWRO-NGWR", "c" * 43)
    relay.upload("d" * 43, maxUses=1)
    assert relay.ask(share_id="d" * 43).status_code == 200
    relay.upload("e" * 43, flag="U", passcode=None)
    relay.upload("f" * 43, exp=relay.now + 10)
    relay.now += 20
    answers = [answer(letter * 43) for letter in "abcdef"]
    assert answers == [answers[0]] * 6
    assert answers[0][0] == 404
    assert answer("not an id") == answers[0]


@pytest.mark.parametrize("n", [300])  # `dev.py faults` sends ten thousand
def test_parallel_wrong_codes_are_hashed_five_times(relay: Relay, n: int) -> None:
    relay.upload()

    async def flood() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app=relay.app)
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as client:
            body = {"recipient": "flood", "passcode": "WRON-GWRO-NGWR"}
            return list(await asyncio.gather(*(client.post(f"/shl/{ID}", json=body) for _ in range(n))))

    answers = asyncio.run(flood())
    assert sorted(a.status_code for a in answers) == [401] * WRONG_CODES + [404] * (n - WRONG_CODES)
    assert {a.content for a in answers if a.status_code == 404} == {relay.ask(share_id="z" * 43).content}
    evaluated = [
        line for line in relay.http.get("/metrics").text.splitlines() if line.startswith("relay_passcodes_eval")
    ]
    assert evaluated == [f"relay_passcodes_evaluated {WRONG_CODES:.1f}"]


def test_the_limiter_limits(relay_of: Callable[[Rate], Relay]) -> None:
    relay = relay_of(Rate(burst=3, per_second=0.001))
    relay.upload()
    codes = [relay.ask().status_code for _ in range(5)]
    assert codes == [200, 200, 200, 429, 429]
    assert int(relay.ask().headers["retry-after"]) > 1
    assert relay.report()["uses"] == 3


def test_a_ticket_opens_its_own_file_for_five_minutes(relay: Relay) -> None:
    relay.upload()
    location = relay.ask().json()["files"][0]["location"]
    assert relay.http.get(location.replace("/f/0", "/f/1")).status_code == 404
    assert relay.http.get(location[:-1] + ("0" if location[-1] != "0" else "1")).status_code == 404
    assert relay.http.get(location.partition("?")[0]).status_code == 404
    assert relay.http.get(location.partition("?")[0] + "?t=999999999999.é").status_code == 404
    relay.now += 299
    assert relay.http.get(location).status_code == 200
    relay.now += 2
    assert relay.http.get(location).status_code == 404


def test_revoking_between_manifest_and_file_closes_the_file(relay: Relay) -> None:
    relay.upload()
    location = relay.ask().json()["files"][0]["location"]
    assert relay.http.patch(f"/api/shares/{ID}", json={"revoked": True}, headers=relay.owner()).status_code == 204
    assert relay.http.get(location).status_code == 404
    assert relay.report()["files"] == []


def test_a_direct_link_needs_no_recipient_and_counts(relay: Relay) -> None:
    relay.upload(flag="U", passcode=None, maxUses=2)
    assert relay.http.get(f"/shl/{ID}").content == BODY
    assert relay.http.get(f"/shl/{ID}?recipient=Desk").content == BODY
    assert relay.http.get(f"/shl/{ID}").status_code == 404
    assert sorted(line["recipient"] for line in relay.report()["log"]) == ["Desk", "unnamed"]


def test_the_owner_sees_who_opened_with_names_made_harmless(relay: Relay) -> None:
    relay.upload()
    relay.ask(recipient="Dr.\x1b[31m Evil\u202e\n" + "x" * 500)
    (line,) = relay.report()["log"]
    assert line["outcome"] == "opened"
    assert len(line["recipient"]) == 120
    assert line["recipient"].isprintable()


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
@pytest.mark.parametrize("token", ["", "Bearer", "Bearer somebody", "Basic abc", "Bearer é"])
def test_owner_routes_are_closed_to_others(relay: Relay, method: str, token: str) -> None:
    relay.upload()
    headers = {"authorization": token.encode("utf-8")} if token else {}
    got = relay.http.request(method, f"/api/shares/{ID}", headers=headers)
    assert got.status_code in (401, 404)
    assert relay.report()["revoked"] is False


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"exp": 0}, 400), ({"exp": "soon"}, 400), ({"exp": 1_900_000_000_000}, 400), ({"id": "short"}, 400),
        ({"passcode": None}, 400), ({"flag": "U"}, 400), ({"flag": "X"}, 400), ({"more": 1}, 400), ({"ownerHash": "x"}, 400),
        ({"maxUses": 0}, 400),
    ],
)  # fmt: skip
def test_a_share_that_does_not_fit_is_refused(relay: Relay, change: dict[str, object], status: int) -> None:
    new = {"id": ID, "flag": "P", "exp": relay.now + DAY, "passcode": CODE, "ownerHash": digest(OWNER)} | change
    got = relay.create(new)
    assert got.status_code == status
    assert CODE not in got.text


def test_a_wrong_upload_token_is_refused_before_any_work(relay: Relay) -> None:
    got = relay.http.post("/api/shares", content=b"{", headers={"authorization": "Bearer nobody"})
    assert (got.status_code, got.json()) == (401, {"error": "This upload token is not known here."})


def test_bodies_are_cut_off_at_their_limits(relay: Relay) -> None:
    relay.upload()
    big = b"a" * 20_000
    assert relay.http.post(f"/shl/{ID}", content=big, headers={"content-type": "application/json"}).status_code == 413
    headers = relay.owner() | {"content-type": "application/jose"}
    huge = relay.http.put(f"/api/shares/{ID}/files/0", content=b"a" * 10_000_001, headers=headers)
    assert huge.status_code == 413

    def drip() -> Iterator[bytes]:
        for _ in range(11):
            yield b"a" * 1_000_000

    assert relay.http.put(f"/api/shares/{ID}/files/0", content=drip(), headers=headers).status_code == 413
    assert relay.http.put(f"/api/shares/{ID}/files/0", content=b"plain text", headers=headers).status_code == 400
    assert relay.http.put(f"/api/shares/{ID}/files/8", content=BODY, headers=headers).status_code == 400
    assert relay.http.put(f"/api/shares/{ID}/files/0", content=BODY, headers=relay.owner()).status_code == 415
    assert relay.report()["files"] == [{"n": 0, "bytes": len(BODY)}]


def test_every_answer_has_the_headers_and_only_readers_may_come_from_anywhere(relay: Relay) -> None:
    relay.upload()
    readers = [
        relay.ask(),
        relay.http.get(f"/shl/{ID}"),
        relay.http.options(f"/shl/{ID}"),
        relay.ask(share_id="z" * 43),
    ]
    owners = [
        relay.http.get(f"/api/shares/{ID}", headers=relay.owner()),
        relay.http.get("/healthz"),
        relay.http.get("/no"),
    ]
    for got in (*readers, *owners):
        assert {name: got.headers.get(name) for name in ALWAYS} == ALWAYS
    assert {got.headers.get("access-control-allow-origin") for got in readers} == {"*"}
    assert {got.headers.get("access-control-allow-origin") for got in owners} == {None}


def test_the_log_opens_nothing(relay: Relay) -> None:
    relay.upload()
    location = relay.ask().json()["files"][0]["location"]
    relay.http.get(location)
    relay.ask("WRON-GWRO-NGWR")
    relay.http.get(f"/shl/{ID}/f/0?t=forged")
    relay.http.get("/" + "secret-path")
    lines = relay.log.getvalue()
    assert [json.loads(line)["status"] for line in lines.splitlines()] == [201, 204, 200, 200, 401, 404, 404]
    for secret in (
        ID,
        OWNER,
        relay.token,
        CODE,
        "WRON",
        "Dr. Example",
        location.rpartition("=")[2],
        "secret-path",
        "forged",
    ):
        assert secret not in lines
    kept = b"".join(path.read_bytes() for path in relay.folder.iterdir())
    for secret in (ID, OWNER, relay.token, CODE, "ABCDEFGHJKMN"):
        assert secret.encode() not in kept


def test_the_document_names_every_route(relay: Relay) -> None:
    told = relay.http.get("/openapi.json").json()
    routes = {
        (route.path.replace(":share", "").replace(":file", ""), method)
        for route in relay.app.routes
        if isinstance(route, Route)
        for method in (route.methods or set()) - {"HEAD", "OPTIONS"}
    }
    named = {
        (path, method.upper()) for path, item in told["paths"].items() for method in item if method != "parameters"
    }
    assert routes - {("/openapi.json", "GET")} == named
