"""A phone at home, from pairing to the figure of the day: the commands of the README, over TLS, and nothing in any log."""

import json
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.program import Program, fresh_program
from tests.ports import free_port

STEPS = {
    "type": "steps", "value": 812, "unit": "count", "startDate": "2026-11-27T08:00:00+01:00",
    "endDate": "2026-11-27T08:30:00+01:00", "sourceDevice": "Idas-Secret-Phone",
}  # fmt: skip


class Home:
    """An endpoint of a program's own data folder."""

    def __init__(self, program: Program, port: int, log: Path) -> None:
        self.program, self.port, self.log = program, port, log

    def push(self, token: str, *samples: object) -> httpx.Response:
        context = ssl.create_default_context(cafile=str(self.program.data / "companion" / "companion-cert.pem"))
        context.check_hostname = False
        with httpx.Client(verify=context, trust_env=False) as http:
            headers = {"authorization": f"Bearer {token}"}
            return http.post(f"https://127.0.0.1:{self.port}/sync", json={"samples": samples}, headers=headers)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    program, port, log = fresh_program(tmp_path / "data"), free_port(), tmp_path / "companion.log"
    with log.open("wb") as out:
        command = [sys.executable, "-m", "healthdesk", "companion", "serve", "--port", str(port)]
        process = subprocess.Popen(command, env=program.environment(None), stdout=out, stderr=out)
    certificate = program.data / "companion" / "companion-cert.pem"
    end = time.monotonic() + 30
    while b"listens" not in log.read_bytes() or not certificate.exists():
        assert time.monotonic() < end
        time.sleep(0.05)
    try:
        yield Home(program, port, log)
    finally:
        process.terminate()
        process.wait(30)


def pushed(home: Home, token: str, *samples: object) -> Any:
    """The answer, as soon as the endpoint listens."""
    end = time.monotonic() + 30
    while True:
        try:
            return home.push(token, *samples).json()
        except httpx.TransportError:
            assert time.monotonic() < end
            time.sleep(0.05)


def test_a_phone_pushes_and_the_day_has_it(home: Home, tmp_path: Path) -> None:
    program, url = home.program, f"https://127.0.0.1:{home.port}"
    code = tmp_path / "code.txt"
    phone = program.ask("companion", "pair", "--name", "Idas-Secret-Phone", "--url", url)
    assert program.run("companion", "pair", "--desktop", "--url", url, "--code-file", code).code == 0
    assert pushed(home, phone["token"], STEPS, {"type": "none"})["synced"] == 1
    assert program.ask("sync", "add", "companion", "--code-file", code, "--name", "Home")["state"] == "new"
    (report,) = program.ask("sync", "run")
    assert (report["received"], report["inserted"], report["error"]) == (1, 1, None)
    summary = program.ask("summary", "--date", "2026-11-27")
    assert summary["metrics"]["steps"]["value"] == 812
    assert summary["last_sync"] is not None
    assert {device["role"]: device["seen"] is not None for device in program.ask("companion", "devices")} == {
        "phone": True,
        "desktop": True,
    }

    devices = {device["name"]: device["id"] for device in program.ask("companion", "devices")}
    assert program.run("companion", "revoke", devices["Desktop"]).code == 0
    time.sleep(1.1)
    done = program.run("--json", "sync", "run")
    assert done.code == 1
    assert "Pair the desktop again" in done.json[0]["error"]
    assert program.ask("sync", "list")[0]["state"] == "failed"
    assert program.run("sync", "remove", "Home").code == 0
    assert program.ask("sync", "list") == []

    token = json.loads(json.dumps(phone))["token"]
    written = home.log.read_text() + done.err
    for secret in (token, "Secret-Phone", "812"):
        assert secret not in written
    spool = (program.data / "companion" / "companion.sqlite3").read_bytes()
    assert token.encode() not in spool
    assert b"2026-11-27T08" not in spool


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("sync", "add", "companion", "http://desk.example", "--token-file", "-"), 2, "in plain"),
        (("sync", "add", "companion", "--code-file", "-"), 2, "no pairing code"),
        (("sync", "add", "nothing", "https://127.0.0.1:9", "--token-file", "-"), 2, "no kind of endpoint"),
        (("sync", "add", "companion", "https://127.0.0.1:9", "--token-file", "-"), 1, "cannot be reached"),
        (("sync", "run", "Nowhere"), 2, "no endpoint called"),
        (("companion", "serve", "--no-tls", "--host", "0.0.0.0"), 2, "Without TLS"),  # noqa: S104 - it must be refused
    ],
)
def test_what_cannot_be_says_so_in_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    done = fresh_program(tmp_path / "data").run(*arguments, stdin="a-token\n")
    assert done.code == code
    assert words in done.err
    assert done.err.count("\n") == 1 + ("listens" in done.err)
