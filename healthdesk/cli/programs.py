"""What the command line starts but may not import: the window and the servers stand beside it, not below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from healthdesk.base.paths import DataFolder

if TYPE_CHECKING:
    from healthdesk.model.programs import CompanionProgram

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


@dataclass(frozen=True, slots=True)
class Programs:
    """Each is loaded when it is asked for; the servers raise KnownFailure where the server parts are not installed."""

    open_window: OpenWindow
    relay: Callable[[], RelayProgram]
    companion: "Callable[[], CompanionProgram]"
