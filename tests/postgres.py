"""A PostgreSQL of the tests' own, in a folder that goes with them."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_port

PLACES = "/usr/lib/postgresql"
ACCOUNTS = ("postgres", "nobody")  # it refuses to run as root


class NoPostgres(Exception):
    """None can be had here, and why."""


@contextmanager
def postgres() -> Iterator[str]:
    """Its URL. Raises NoPostgres."""
    initdb, server = _program("initdb"), _program("postgres")
    user = _account()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        if user is not None:
            Path(folder).chmod(0o711)
            shutil.chown(folder, user)
        options = ["-A", "trust", "-U", "relay", "-E", "UTF8", "--no-sync"]
        made = subprocess.run([initdb, *options, str(data)], user=user, cwd=folder, capture_output=True, check=False)
        if made.returncode:
            raise NoPostgres("PostgreSQL cannot make a database here")
        port = free_port()
        process = subprocess.Popen(
            [
                server,
                "-D",
                str(data),
                "-p",
                str(port),
                "-h",
                "127.0.0.1",
                "-k",
                folder,
                "-F",
                "-c",
                "max_connections=200",
            ],
            user=user,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            url = f"postgresql://relay@127.0.0.1:{port}/postgres"
            _wait(url, process)
            yield url
        finally:
            process.terminate()
            process.wait(30)


def _program(name: str) -> str:
    known = sorted(Path(PLACES).glob(f"*/bin/{name}"), reverse=True)
    found = str(known[0]) if known else shutil.which(name)
    if found is None:
        raise NoPostgres("no PostgreSQL on this machine; on Debian `apt-get install postgresql` brings one")
    return found


def _account() -> str | None:
    if os.name == "nt" or os.geteuid() != 0:
        return None
    for name in ACCOUNTS:
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise NoPostgres("no account here under which PostgreSQL would run")


def _wait(url: str, process: "subprocess.Popen[bytes]") -> None:
    import psycopg

    for _ in range(200):
        try:
            psycopg.connect(url, connect_timeout=1).close()
        except psycopg.OperationalError:
            assert process.poll() is None, "PostgreSQL did not start"
            time.sleep(0.05)
        else:
            return
    raise NoPostgres("PostgreSQL does not answer")
