"""Handing a part of the record to somebody: what goes in, the artefacts, the links, and what is remembered about it."""

import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from healthdesk import __version__
from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.words import mark
from healthdesk.model.metric import DeviceClass
from healthdesk.model.share import (
    DAY_S,
    MOST_BYTES,
    MOST_DAYS,
    MOST_EXPIRY_DAYS,
    Channel,
    Scope,
    Share,
    ShareChoice,
    SharedMetric,
    SharedRecord,
)
from healthdesk.model.summary import Summary
from healthdesk.model.zones import MINUTE_MS, date_of, day_of
from healthdesk.present.summary_page import summary
from healthdesk.present.values import Formatter
from healthdesk.services import queries
from healthdesk.services.files import fresh_file
from healthdesk.services.library import Library
from healthdesk.share.codes import new_code
from healthdesk.share.page import offline_page

# What a recipient is told of who measured. Names of devices are the owner's and stay here.
KINDS = {
    DeviceClass.WATCH: mark("watch"),
    DeviceClass.PHONE: mark("phone"),
    DeviceClass.TABLET: mark("phone"),
    DeviceClass.WEARABLE: mark("wearable"),
    DeviceClass.MEDICAL: mark("scale or meter"),
    DeviceClass.APP: mark("app"),
    DeviceClass.MANUAL: mark("typed in"),
    DeviceClass.OTHER: mark("other"),
}
NO_SHARE = mark("`healthdesk share list` shows the shares there are.")


@dataclass(frozen=True, slots=True)
class Request:
    """What the owner wants to hand over, days both inclusive. `named`: with the owner's name and year of birth."""

    recipient: str
    metrics: Sequence[str]
    start: date
    end: date
    expires_days: int
    named: bool = True


@dataclass(frozen=True, slots=True)
class Created:
    """A new share and its access code, which is kept nowhere. `link` for a link."""

    share: Share
    code: str
    left_out: tuple[str, ...]  # chosen metrics that have no data in these days
    link: str = ""


def choices(library: Library, start: date, end: date) -> list[ShareChoice]:
    """The metrics with data in these days, in the order of the registry."""
    found = library.store.aggregates_of_days(day_of(start), day_of(end))
    return [ShareChoice(name, len(days)) for name, days in found.items() if len(days)]


def record(library: Library, request: Request, now: int | None = None) -> SharedRecord:
    """Everything that the recipient gets and nothing else: the chosen metrics' days with data.

    Raises UsageError for a request that makes no sense, KnownFailure where there is nothing to share.
    """
    _check(library, request)
    at = round(time.time() * 1000) if now is None else now
    scope = Scope(tuple(dict.fromkeys(request.metrics)), day_of(request.start), day_of(request.end))
    found = days_record(library, scope, at, named=request.named)
    if not found.metrics:
        raise KnownFailure(
            mark("None of the chosen metrics has data on these days."),
            mark("Choose other days or metrics; nothing was created."),
        )
    return replace(found, recipient=_plain(request.recipient), expires=at + request.expires_days * DAY_S * 1000)


def days_record(library: Library, scope: Scope, at: int, *, named: bool) -> SharedRecord:
    """The days with data of a scope, for nobody yet, as of `at`. `named`: with the owner's name and year of birth."""
    kinds = {source.id: KINDS[source.device_class] for source in library.store.sources()}
    found = [shared for name in scope.metrics if (shared := _shared(library, name, scope, kinds)) is not None]
    settings = library.settings
    return SharedRecord(
        recipient="",
        person=_plain(settings.name) if named else "",
        birth_year=settings.birth_year if named else None,
        scope=replace(scope, metrics=tuple(one.metric for one in found)),
        metrics=tuple(found),
        created=at,
        offset_min=int(library.zones.offsets(np.array([at], np.int64))[0]) // MINUTE_MS,
        expires=at,
    )


def preview(library: Library, request: Request, formatter: Formatter) -> Summary:
    """Exactly what the recipient will read. Raises as `record`."""
    return summary(record(library, request), formatter)


def create_file(library: Library, request: Request, formatter: Formatter, out: Path, *, force: bool = False) -> Created:
    """Write the offline page and remember the share. Raises as `record`, and UsageError for a file in the way."""
    shared = record(library, request)
    code = new_code()
    page = offline_page(summary(shared, formatter), code, recipient=shared.recipient, expires=shared.expires)
    if len(page) > MOST_BYTES:
        raise too_large()
    with fresh_file(out, replace=force) as stream:
        stream.write(page)
    share = Share(
        uuid.uuid4().hex[:12], shared.recipient, shared.scope, Channel.FILE, shared.created, shared.expires,
        place=out.name,
    )  # fmt: skip
    library.store.shares.add(share, None, None)
    return Created(share, code, left_out(request, shared))


def shares(library: Library) -> list[Share]:
    """Every share, newest first, with its log as far as it is known here."""
    return library.store.shares.all()


def relays(library: Library) -> list[str]:
    """Addresses of relays for links, in the order added."""
    return list(library.store.shares.relays())


def known_share(library: Library, share_id: str) -> Share:
    """By its id. Raises UsageError."""
    share = library.store.shares.one(share_id)
    if share is None:
        raise UsageError(mark("There is no share {id}.").format(id=share_id), NO_SHARE)
    return share


def left_out(request: Request, shared: SharedRecord) -> tuple[str, ...]:
    """What was chosen and has no data."""
    return tuple(name for name in dict.fromkeys(request.metrics) if name not in shared.scope.metrics)


def too_large() -> KnownFailure:
    """A share over the limit of what relays and mail take."""
    return KnownFailure(
        mark("This share would be larger than {size} MB.").format(size=MOST_BYTES // 1000000),
        mark("Choose fewer days or fewer metrics."),
    )


def program() -> str:
    """What made a share, with its version."""
    return f"healthdesk {__version__}"


def _check(library: Library, request: Request) -> None:
    if not request.metrics:
        raise UsageError(mark("No metric is chosen."), mark("`healthdesk metrics` lists them."))
    for name in request.metrics:
        queries.known_metric(name)
    if not _plain(request.recipient):
        raise UsageError(
            mark("A share needs a recipient."), mark("Say who it is for; it stands at the head of the summary.")
        )
    if len(request.recipient) > 80:
        raise UsageError(mark("The recipient's name is too long."), mark("Use up to 80 characters."))
    if request.end < request.start:
        raise UsageError(mark("The range ends before it begins."))
    if request.start > queries.today(library):
        raise UsageError(mark("The range has not begun yet."), mark("Choose days that have passed."))
    if (request.end - request.start).days >= MOST_DAYS:
        raise UsageError(
            mark("A share spans at most {count} days.").format(count=MOST_DAYS), mark("Choose a shorter range.")
        )
    if not 1 <= request.expires_days <= MOST_EXPIRY_DAYS:
        raise UsageError(mark("A share expires in 1 to {count} days.").format(count=MOST_EXPIRY_DAYS))


def _shared(library: Library, name: str, scope: Scope, kinds: dict[int, str]) -> SharedMetric | None:
    found, shares_ = library.store.day_aggregates(name, scope.first, scope.last, shares=True)
    if not len(found):
        return None
    assert shares_ is not None
    gave = np.unique(shares_.source[shares_.kept > 0]).tolist()
    devices = tuple(sorted({kinds[source] for source in gave if source in kinds}))
    return SharedMetric(name, found.day, found.value, found.minimum, found.maximum, devices)


def _plain(text: str) -> str:
    """One line, without what could steer a terminal or hide."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def days_of(scope: Scope) -> tuple[date, date]:
    """First and last day."""
    return date_of(scope.first), date_of(scope.last)
