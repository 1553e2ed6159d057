"""Where samples are fetched from: companion endpoints and vendors' services."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

COMPANION = "companion"  # the kind of our own endpoint, and the folder of one that stands beside a store
PORT = 8743  # of our own endpoint


class EndpointState(StrEnum):
    """What a person should know of an endpoint at a glance."""

    NEW = "new"  # never synced
    GOOD = "good"
    AWAY = "away"  # cannot be reached now; tried again by itself
    FAILED = "failed"  # needs its owner: a refused token, an answer nobody understands


Asked = Literal["code", "address", "token", "client"]


@dataclass(frozen=True, slots=True)
class EndpointKind:
    """A kind of endpoint: what its owner gives to add one (`asks`), and where that is found, one step each."""

    kind: str
    name: str
    steps: tuple[str, ...]
    asks: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One endpoint as the store knows it, without its secret. Times are UTC ms."""

    id: int
    kind: str
    name: str
    url: str
    pin: str  # of its certificate (`model.wire.companion.spki_pin`), "" for the public authorities
    cursor: str  # everything up to here is in the store
    added: int
    synced: int | None  # when it last brought all that it had
    tried: int | None
    state: EndpointState
    error: str  # the last failure in plain words, "" if the last try was good
    received: int  # samples, ever


@dataclass(slots=True)
class SyncReport:
    """What one sync of one endpoint did. Shape of the CLI's `sync run --json`."""

    name: str
    received: int = 0
    inserted: int = 0
    updated: int = 0
    duplicates: int = 0
    rejected: int = 0
    unmapped: int = 0
    cursor: str = ""
    days_recomputed: int = 0
    elapsed_s: float = 0.0
    error: str | None = None
    complete: bool = True  # all that the endpoint had is in
