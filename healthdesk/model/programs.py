"""Programs that stand beside the command line and the window, as these know them: neither may import a server."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol

from healthdesk.model.wire.companion import Pairing


class PairedDevice(Protocol):
    """A phone or a desktop that may speak to an endpoint; times are UTC ms."""

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
    """The companion endpoint: what `healthdesk.companion.serve` does for the command line and for the window."""

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
    ) -> Pairing:
        """A token for another device."""

    def devices(self, data: Path, database: str | None) -> Sequence[PairedDevice]:
        """All devices, revoked ones too."""

    def revoke(self, data: Path, database: str | None, device_id: str) -> PairedDevice:
        """Refuse a device."""
