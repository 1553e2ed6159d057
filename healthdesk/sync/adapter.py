"""What an adapter is. One module here is one protocol; it holds `ADAPTER`, and `registry` finds it by its `kind`."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import ClassVar

from healthdesk.base.errors import KnownFailure
from healthdesk.model.endpoint import Asked
from healthdesk.model.wire.samples import Document, Sample
from healthdesk.sync.client import SafeClient


class Unauthorized(KnownFailure):
    """The endpoint does not accept its token any more; only the owner can mend that."""


class Access:
    """How to reach one endpoint. Its secret is a token, or what an adapter has made of one; it is in no log and no URL."""

    def __init__(self, url: str, secret: str, pin: str = "", store: Callable[[str], None] = lambda _: None) -> None:
        """`store` keeps another secret."""
        self.url, self.pin = url, pin
        self._secret, self._store = secret, store

    def current(self) -> str:
        """The secret."""
        return self._secret

    def keep_secret(self, secret: str) -> None:
        """Another one from now on; stored before it is used, since a refreshed token that is lost is lost for good."""
        self._store(secret)
        self._secret = secret


@dataclass(frozen=True, slots=True)
class Page:
    """Samples, and documents that a format of ours reads. With them in the store, everything up to `cursor` is."""

    cursor: str
    samples: list[Sample] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.samples) + len(self.documents)


@dataclass(frozen=True, slots=True)
class Status:
    """Whether somebody is delivering to the endpoint now, and when somebody did last (UTC ms)."""

    syncing: bool
    last: int | None


class Adapter(ABC):
    """One protocol. `asks` says what its owner gives to add an endpoint; `steps` where that is found, one step each."""

    kind: ClassVar[str]
    name: ClassVar[str]
    steps: ClassVar[tuple[str, ...]]
    asks: ClassVar[tuple[Asked, ...]] = ("address", "token")
    home_http: ClassVar[bool] = False  # may be reached by plain HTTP within the home network
    address: ClassVar[str] = ""  # where it always is, for a vendor's own service

    def enter(self, client: SafeClient, given: str, show: Callable[[str], None]) -> str:
        """The secret to keep, made of what the owner gave; `show` opens a page in the browser. Raises KnownFailure."""
        del client, show
        return given.strip()

    @abstractmethod
    def probe(self, client: SafeClient, access: Access) -> None:
        """Ask for something small: raises KnownFailure where address or token are not good."""

    @abstractmethod
    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """Everything after `cursor`, in order, until there is no more. Raises KnownFailure; what came before is good."""

    def acknowledge(self, client: SafeClient, access: Access, cursor: str) -> None:
        """Everything up to `cursor` is in the store. Nobody else than our own endpoint wants to know."""
        del client, access, cursor

    def listen(self, client: SafeClient, access: Access) -> Iterator[Status]:
        """What the endpoint tells of itself as it happens, for as long as it does; nothing where it does not.

        Raises KnownFailure when the connection is lost.
        """
        del client, access
        yield from ()
