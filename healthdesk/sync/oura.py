"""Oura's API v2, with a client of the person's own. What it answers has the form of its export, whose import reads it."""

import datetime as dt
from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import msgspec

from healthdesk.base.clock import now_ms
from healthdesk.model.wire.samples import Document
from healthdesk.model.zones import DAY_MS, date_of, day_of
from healthdesk.sync.adapter import Access, Adapter, Page
from healthdesk.sync.client import SafeClient
from healthdesk.sync.oauth import Provider
from healthdesk.sync.rest import pages_of, read_cursor, write_cursor

NAME, FORMAT = "Oura", "oura"
PROVIDER = Provider(
    NAME, "https://cloud.ouraring.com/oauth/authorize", "https://api.ouraring.com/oauth/token",
    "daily heartrate workout session spo2 personal",
)  # fmt: skip
COLLECTIONS = (
    "sleep", "daily_activity", "daily_readiness", "daily_sleep", "daily_spo2", "daily_stress", "vO2_max",
    "daily_cardiovascular_age", "workout", "session", "heartrate",
)  # fmt: skip
FIRST_DAY = dt.date(2015, 11, 1)  # the first ring
_DAYS = {"heartrate": 30}  # in one request
_MOST_DAYS = 366
_OVERLAP = 3  # days: a ring may be out of reach of its phone
Record = dict[str, object]


class _Answer(msgspec.Struct):
    data: list[Record] = []
    next_token: str | None = None


_ANSWER = msgspec.json.Decoder(_Answer)


class Oura(Adapter):
    """Everything that its export holds."""

    kind = "oura"
    name = NAME
    steps = (
        "At cloud.ouraring.com/oauth/applications make an application with the redirect URI http://localhost:8744/.",
        "Paste its client id and client secret here.",
        "Give your consent in the browser that opens.",
    )
    asks = ("client",)
    address = "https://api.ouraring.com"

    def enter(self, client: SafeClient, given: str, show: Callable[[str], None]) -> str:
        """See `Adapter.enter`."""
        return PROVIDER.consent(client, given, show)

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        today = date_of(now_ms() // DAY_MS)
        _ask(client, access, "daily_sleep", today, today, "")

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`. The cursor is the last day that was asked for, by collection."""
        reached, today = read_cursor(cursor), date_of(now_ms() // DAY_MS + 1)
        for collection in COLLECTIONS:
            known = reached.get(collection)
            begin = FIRST_DAY if known is None else date_of(known - _OVERLAP)
            while begin <= today:
                end = min(begin + dt.timedelta(_DAYS.get(collection, _MOST_DAYS) - 1), today)
                for records in pages_of(
                    lambda token, c=collection, b=begin, e=end: _ask(client, access, c, b, e, token)  # type: ignore[misc]
                ):
                    yield Page(write_cursor(reached), documents=[_document(collection, records)] if records else [])
                reached[collection] = min(day_of(end), now_ms() // DAY_MS)
                yield Page(write_cursor(reached))
                begin = end + dt.timedelta(1)


def _ask(
    client: SafeClient, access: Access, collection: str, begin: dt.date, end: dt.date, token: str
) -> tuple[list[Record], str]:
    if collection == "heartrate":
        span = {"start_datetime": f"{begin}T00:00:00+00:00", "end_datetime": f"{end}T23:59:59+00:00"}
    else:
        span = {"start_date": str(begin), "end_date": str(end)}
    url = f"{access.url}/v2/usercollection/{collection}?{urlencode(span | ({'next_token': token} if token else {}))}"
    found = PROVIDER.ask_json(client, access, url, _ANSWER)
    return found.data, found.next_token or ""


def _document(collection: str, records: list[Record]) -> Document:
    """As the export has it: a list for each collection; the others are empty."""
    lists: dict[str, list[Record]] = {name: [] for name in ("daily_activity", "daily_readiness")}
    return Document(FORMAT, msgspec.Raw(msgspec.json.encode(lists | {collection: records})))


ADAPTER = Oura()
