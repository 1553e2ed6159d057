"""What the command line starts but may not import: the window and the servers stand beside it, not below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from healthdesk.base.paths import DataFolder

if TYPE_CHECKING:
    from healthdesk.model.wire.companion import Pairing

OpenWindow = Callable[[DataFolder, Sequence[Path]], int]


class RelayProgram(Protocol):
    """What `healthdesk.relay.serve` offers."""

    def serve(
        self,
        data: Path | None,
        database: str | None,
        *,
        host: str,
        port: int,
        public_url: str | None,
        proxies: Sequence[str] = (),
        per_second: float | None = None,
    ) -> None:
        """Serve until told to stop."""

    def new_token(self, data: Path | None, database: str | None, name: str) -> str:
        """A new upload token."""

    def stats(self, data: Path | None, database: str | None) -> dict[str, int]:
        """The relay in figures."""


class PairedDevice(Protocol):
    """A device as `healthdesk.companion.devices` tells of it; times are UTC ms."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def created(self) -> int: ...
    @property
    def seen(self) -> int | None: ...
    @property
    def revoked(self) -> int | None: ...


class Hosted(Protocol):
    """An endpoint that runs inside this process."""

    def stop(self) -> None:
        """No more."""


class CompanionProgram(Protocol):
    """What `healthdesk.companion.serve` offers."""

    def serve(self, data: Path, database: str | None, *, host: str, port: int, tls: bool, most: int) -> None:
        """Serve until told to stop."""

    def host(self, data: Path, *, port: int) -> Hosted:
        """Serve beside what this process does."""

    def pair(
        self,
        data: Path,
        database: str | None,
        name: str,
        *,
        role: Literal["phone", "desktop"],
        person: str,
        url: str,
        port: int,
        tls: bool,
    ) -> "Pairing":
        """A token for another device."""

    def devices(self, data: Path, database: str | None) -> Sequence[PairedDevice]:
        """All devices, revoked ones too."""

    def revoke(self, data: Path, database: str | None, device_id: str) -> PairedDevice:
        """Refuse a device."""


@dataclass(frozen=True, slots=True)
class Programs:
    """Each is loaded when it is asked for; the servers raise KnownFailure where the server parts are not installed."""

    open_window: OpenWindow
    relay: Callable[[], RelayProgram]
    companion: Callable[[], CompanionProgram]
