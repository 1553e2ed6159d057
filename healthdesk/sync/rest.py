"""What vendors' adapters have in common: a JSON answer of a known shape, refusals in plain words, history by windows."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import TypeVar

import msgspec

from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark
from healthdesk.model.wire.samples import Sample
from healthdesk.model.zones import DAY_MS
from healthdesk.sync.adapter import Page, Unauthorized
from healthdesk.sync.client import Answer, Hostile, SafeClient
from healthdesk.sync.patience import busy, patiently

EARLIEST = 1_262_304_000_000  # 2010: no vendor here has anything older
OVERLAP_MS = 26 * 3_600_000  # what a device delivers late, up to a day and its clock changes, is read again
FIRST_WINDOW, LONGEST_WINDOW = 30 * DAY_MS, 2 * 366 * DAY_MS
FEW, MANY = 2_000, 50_000  # samples of a window after which the next one is longer, or shorter
MOST_PAGES = 10_000  # of one window
T = TypeVar("T")


def ask_json(
    client: SafeClient,
    url: str,
    shape: "msgspec.json.Decoder[T]",
    vendor: str,
    *,
    headers: Mapping[str, str],
    method: str = "GET",
    body: bytes | None = None,
) -> T:
    """The answer, tried again while the vendor is busy. Raises Unauthorized, Hostile, Away or KnownFailure."""

    def ask() -> T:
        found = client.ask(method, url, headers={"accept": "application/json", **headers}, body=body)
        accept(found, vendor)
        return decoded(found.body, shape)

    return patiently(ask, client.check)


def accept(answer: Answer, vendor: str) -> None:
    """Raises what a status means."""
    busy(answer)
    if answer.status in (401, 403):
        raise unauthorized(vendor)
    if answer.status in (301, 302, 303, 307, 308, 404):
        raise Hostile(mark("nothing is at this address"))
    if answer.status != 200:
        raise KnownFailure(
            mark("{vendor} refused what healthdesk asked for ({status}).").format(vendor=vendor, status=answer.status),
            mark("Look for a newer version."),
        )


def decoded(body: bytes, shape: "msgspec.json.Decoder[T]") -> T:
    """Raises Hostile for anything else."""
    try:
        return shape.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        raise Hostile(mark("it has another form than documented")) from None


def unauthorized(vendor: str) -> Unauthorized:
    """Its token is no longer good."""
    return Unauthorized(
        mark("{vendor} does not accept the token any more.").format(vendor=vendor),
        mark("Make a new one, remove this endpoint and add it again; what it brought stays."),
    )


def by_windows(
    cursor: str, names: Sequence[str], fetch: Callable[[str, int, int], Iterator[list[Sample]]], now: int
) -> Iterator[Page]:
    """Several series from the oldest to now: `fetch(name, begin, end)` yields the pages of a window (UTC ms).

    The cursor tells how far each series is; a window counts once it is whole. Windows grow while there is little in them.
    """
    reached = read_cursor(cursor)
    for name in names:
        begin = max(EARLIEST, reached.get(name, EARLIEST) - OVERLAP_MS)
        size = FIRST_WINDOW
        while begin < now:
            end, count = min(begin + size, now), 0
            for pages, samples in enumerate(fetch(name, begin, end)):
                if pages > MOST_PAGES:
                    raise Hostile(mark("its pages do not come to an end"))
                count += len(samples)
                yield Page(write_cursor(reached), samples)
            reached[name] = max(end, reached.get(name, 0))
            yield Page(write_cursor(reached))
            size = min(size * 2, LONGEST_WINDOW) if count < FEW else max(size // 2, DAY_MS) if count > MANY else size
            begin = end


def read_cursor(text: str) -> dict[str, int]:
    """How far each series is, UTC ms."""
    try:
        found = json.loads(text or "{}")
        return {str(name): int(at) for name, at in found.items()}
    except (ValueError, AttributeError, TypeError):
        return {}


def write_cursor(reached: Mapping[str, int]) -> str:
    """The same as text."""
    return json.dumps(dict(reached), separators=(",", ":"), sort_keys=True)


def pages_of(ask: Callable[[str], tuple[list[T], str]]) -> Iterator[list[T]]:
    """Pages that follow each other by a token, "" for the first and after the last. Raises Hostile for a loop."""
    token, seen = "", set[str]()
    while True:
        items, token = ask(token)
        yield items
        if not token:
            return
        if token in seen or len(seen) > MOST_PAGES:
            raise Hostile(mark("its pages do not come to an end"))
        seen.add(token)


def utc(ms: int) -> str:
    """ "2026-11-27T08:00:00Z"."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def placed(stamp: str, offset_s: int | None) -> str:
    """An instant in UTC as the clock where the person was; as it is where that is not known, or is no stamp."""
    if offset_s is None or abs(offset_s) >= 86_400:
        return stamp
    try:
        return datetime.fromisoformat(stamp).astimezone(timezone(timedelta(seconds=offset_s))).isoformat()
    except ValueError:
        return stamp
