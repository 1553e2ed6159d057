"""Our own servers as child processes, on free ports of the loopback."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from starlette.applications import Starlette

from healthdesk.server.running import Certificate
from healthdesk.server.running import server as uvicorn_server
from tests.ports import free_port


@dataclass(frozen=True)
class Server:
    """Where it listens, what it writes, where it keeps things."""

    url: str
    port: int
    log: Path
    folder: Path
    process: "subprocess.Popen[bytes]"


@contextmanager
def running_relay(folder: Path, *options: str, port: int = 0, database: str | None = None) -> Iterator[Server]:
    """A relay until the end of the block, on a free port unless one is given; it keeps things in `folder` or the database."""
    port = port or free_port()
    place = ["--data", str(folder)] if database is None else ["--database", database]
    with _running(folder, port, "relay", "serve", *place, "--port", str(port), *options) as server:
        yield server


@contextmanager
def running_companion(folder: Path, *options: str, port: int = 0) -> Iterator[Server]:
    """A companion endpoint that speaks plain HTTP, until the end of the block."""
    port = port or free_port()
    arguments = ("companion", "serve", "--data", str(folder), "--no-tls", "--port", str(port), *options)
    with _running(folder, port, *arguments) as server:
        yield server


@contextmanager
def serving(app: Starlette, certificate: Certificate | None = None) -> Iterator[str]:
    """An application in a thread of this process: its address, until the end of the block."""
    port, before = free_port(), set(threading.enumerate())
    running = uvicorn_server(app, "127.0.0.1", port, certificate)
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    end = time.monotonic() + 30
    while not running.started:
        assert thread.is_alive(), "the server went away"
        assert time.monotonic() < end, "the server does not start"
        time.sleep(0.01)
    try:
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{port}"
    finally:
        running.should_exit = True
        for started in (thread, *(one for one in threading.enumerate() if one.name.startswith("AnyIO"))):
            if started not in before:  # its pool ends a moment after it
                started.join(30)


@contextmanager
def _running(folder: Path, port: int, *arguments: str) -> Iterator[Server]:
    log = folder.parent / f"{folder.name}.log"
    with log.open("ab") as out:
        process = subprocess.Popen([sys.executable, "-m", "healthdesk", *arguments], stdout=out, stderr=out)
    url = f"http://127.0.0.1:{port}"
    try:
        wait_for(url + "/healthz", process)
        yield Server(url, port, log, folder, process)
    finally:
        process.terminate()
        process.wait(30)


def wait_for(url: str, process: "subprocess.Popen[bytes]") -> None:
    """Until it answers."""
    end = time.monotonic() + 30
    while True:
        assert process.poll() is None, "the server went away"
        try:
            if httpx.get(url, trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            assert time.monotonic() < end, "the server does not answer"
            time.sleep(0.05)
