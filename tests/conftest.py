"""What holds for every test: no network, no real data folder, no real keyring, the same examples each run."""

import functools
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import keyring
import keyring.backend
import keyring.errors
import pytest

from healthdesk.base.paths import DataFolder
from healthdesk.store import kdf, vault

# Beside the checkout, or beside the folder of checkouts that it is one of.
_NEAR = (folder / "shared" / "fixtures" for folder in Path(__file__).parents[1:])
FIXTURES = next((folder for folder in _NEAR if folder.is_dir()), Path("shared/fixtures"))
LOOPBACK = {None, "", "localhost", "127.0.0.1", "::1", b"localhost", b"127.0.0.1"}
PEER = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0, "socket.gethostbyname": 0}

hypothesis.settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "search", hypothesis.settings.get_profile("steady"), derandomize=False, max_examples=2000, print_blob=True
)
hypothesis.settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--without-qt` proves that everything but the user interface runs where Qt is not installed."""
    parser.addoption("--without-qt", action="store_true", help="any import of PySide6 or pyqtgraph fails")


def pytest_configure(config: pytest.Config) -> None:
    """Hold for child processes too, so by the environment where they have to know."""
    if config.getoption("--without-qt"):
        for name in ("PySide6", "shiboken6", "pyqtgraph"):
            sys.modules[name] = None  # type: ignore[assignment]  # the import system's own way to say no
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    sys.addaudithook(_no_network)


def _no_network(event: str, args: tuple[object, ...]) -> None:
    """Refuse every peer that is not this machine; Unix sockets have paths for addresses."""
    if event not in PEER:
        return
    peer = args[PEER[event]]
    host = peer[0] if isinstance(peer, tuple) else peer if event.startswith("socket.get") else None
    if host not in LOOPBACK:
        pytest.fail(f"A test reached for the network: {host!r}")


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets everything with the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError(username)


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """The keyring of this test: empty, and not among those that the vault trusts unless the test says so."""
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(MemoryKeyring())


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for the default data folder gets one of this test."""
    monkeypatch.setenv("HEALTHDESK_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("HEALTHDESK_PASSPHRASE", raising=False)


@pytest.fixture
def data_folder(tmp_path: Path) -> DataFolder:
    """An empty data folder that nothing has created yet."""
    return DataFolder(tmp_path / "data")


@pytest.fixture(autouse=True, scope="session")
def _stretched_once() -> Iterator[None]:
    """The key of a passphrase is derived once in a run, which takes a tenth of a second: most open a copy of one store."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault, "stretch", functools.cache(kdf.stretch))
        yield


@pytest.fixture(scope="session")
def fixtures_dir() -> Path:
    """Real sample exports, which are not ours to publish and so lie beside the checkout, if at all."""
    if not FIXTURES.is_dir():
        pytest.skip("no folder of sample exports beside the checkout")
    return FIXTURES
