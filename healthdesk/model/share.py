"""What is handed to a doctor: chosen metrics and days, daily figures only, and what is remembered about it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from healthdesk.model.columns import Float64, Int64

MOST_DAYS = 366
MOST_BYTES = 10_000_000
MOST_EXPIRY_DAYS = 90
DEFAULT_EXPIRY_DAYS = 14
DAY_S = 86_400
WRONG_CODES = 5  # a relay takes so many for the whole life of a link, then deletes what it keeps


@dataclass(frozen=True, slots=True)
class Scope:
    """Metric ids in the order shown, and local days, both inclusive."""

    metrics: tuple[str, ...]
    first: int
    last: int

    @property
    def days(self) -> int:
        """How many days it spans, with data or without."""
        return self.last - self.first + 1


class Channel(StrEnum):
    """How it reaches the recipient."""

    FILE = "file"  # one HTML file that holds everything
    LINK = "link"  # a SMART Health Link; the relay keeps the ciphertext


class ShareState(StrEnum):
    """What can be done with it now."""

    ACTIVE = "active"
    QUEUED = "queued"  # the relay does not have it yet
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class SharedMetric:
    """The days with data of one metric (n,), in its canonical unit. `devices`: what kinds of thing measured, never names."""

    metric: str
    day: Int64
    value: Float64
    minimum: Float64
    maximum: Float64
    devices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedRecord:
    """Everything that a recipient gets, before it is a page, a PDF or a bundle. Times are UTC ms."""

    recipient: str
    person: str  # "" where the owner gave no name
    birth_year: int | None
    scope: Scope
    metrics: tuple[SharedMetric, ...]
    created: int
    offset_min: int  # of the owner's clock at `created`
    expires: int


@dataclass(frozen=True, slots=True)
class ShareEvent:
    """A line of a share's log. `recipient` is what the reader called itself, which nobody has checked."""

    at: int  # UTC ms
    what: str  # "created", "uploaded", "opened", "wrong code", "locked", "revoked", "extended"
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """A share as the owner's store remembers it; the access code is in no store. Times are UTC ms."""

    id: str
    recipient: str
    scope: Scope
    channel: Channel
    created: int
    expires: int
    revoked: int | None = None
    place: str = ""  # the file's name, or the relay's address
    flag: Literal["", "P", "U"] = ""  # of a link: with an access code, or without (read at once, at the desk)
    uploaded: int | None = None
    opened: int = 0
    events: tuple[ShareEvent, ...] = field(default=())

    def state(self, now: int) -> ShareState:
        """As of `now`, UTC ms."""
        if self.revoked is not None:
            return ShareState.REVOKED
        if now >= self.expires:
            return ShareState.EXPIRED
        return ShareState.QUEUED if self.channel is Channel.LINK and self.uploaded is None else ShareState.ACTIVE


@dataclass(frozen=True, slots=True)
class ShareChoice:
    """A metric that has days in the chosen range."""

    metric: str
    days: int
