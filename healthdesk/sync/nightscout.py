"""Nightscout, a site that a person runs for a glucose sensor: API v3, or v1 where the site is older.

v3 tells what changed since a moment of the server (`history/{lastModified}`), deletions included; v1 is asked by windows.
A token of the site is exchanged for one that lasts some hours; the API secret goes as its SHA-1, as the site wants it.
"""

import hashlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from healthdesk.base.clock import now_ms
from healthdesk.base.words import mark
from healthdesk.model.wire.samples import Document
from healthdesk.model.zones import DAY_MS
from healthdesk.sync.adapter import Access, Adapter, Page
from healthdesk.sync.client import Hostile, SafeClient
from healthdesk.sync.rest import (
    EARLIEST,
    OVERLAP_MS,
    accept,
    ask_json,
    decoded,
    read_cursor,
    utc,
    write_cursor,
)

NAME, FORMAT = "Nightscout", "nightscout"
LIMIT = 1000
COLLECTIONS = ("entries", "treatments")
_WINDOW = 30 * DAY_MS
_IN_WINDOW = 100_000
Record = dict[str, Any]


class _Result(msgspec.Struct):
    result: list[Record] = []


class _Jwt(msgspec.Struct):
    token: str


_RESULT, _JWT, _RECORDS = msgspec.json.Decoder(_Result), msgspec.json.Decoder(_Jwt), msgspec.json.Decoder(list[Record])


class Nightscout(Adapter):
    """Readings of sensors and meters, doses and meals."""

    kind = "nightscout"
    name = NAME
    steps = (
        "Open your site, and in its menu Admin Tools.",
        "Under Subjects add one with the role “readable” and copy its token.",
        "Paste the token here, and the address of your site.",
    )
    home_http = True

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        _Site(client, access).status()

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`."""
        site, reached = _Site(client, access), read_cursor(cursor)
        for collection in COLLECTIONS:
            changes = site.changes(collection, reached) if site.third else site.windows(collection, reached)
            for records in changes:
                told = [record for record in records if _tells(collection, record)]
                documents = [Document(FORMAT, msgspec.Raw(msgspec.json.encode(told)))] if told else []
                yield Page(write_cursor(reached), documents=documents)


class _Site:
    """One site in one sync."""

    def __init__(self, client: SafeClient, access: Access) -> None:
        self._client, self._url = client, access.url
        self._headers = self._authorized(access.current())
        self.third = client.ask("GET", f"{self._url}/api/v3/version").status == 200

    def _authorized(self, token: str) -> dict[str, str]:
        """A token of a subject is exchanged; what is none is the site's API secret."""
        answer = self._client.ask("GET", f"{self._url}/api/v2/authorization/request/{quote(token, safe='')}")
        if answer.status == 200:
            return {"authorization": f"Bearer {decoded(answer.body, _JWT).token}"}
        return {"api-secret": hashlib.sha1(token.encode()).hexdigest()}  # noqa: S324 - what the site compares with

    def status(self) -> None:
        path = "/api/v3/lastModified" if self.third else "/api/v1/entries.json?count=1"
        answer = self._client.ask("GET", self._url + path, headers=self._headers)
        accept(answer, NAME)

    def changes(self, collection: str, reached: dict[str, int]) -> Iterator[list[Record]]:
        """Everything that changed, in the order in which it did. Deleted records are told as not valid."""
        at = reached.get(collection, 0)
        while True:
            url = f"{self._url}/api/v3/{collection}/history/{max(at, 1)}?limit={LIMIT}"
            records = ask_json(self._client, url, _RESULT, NAME, headers=self._headers).result
            moments = [int(record.get("srvModified") or 0) for record in records]
            if records and max(moments) <= at:
                raise Hostile(mark("its pages do not come to an end"))
            at = reached[collection] = max([at, *moments])
            yield records
            if len(records) < LIMIT:
                return

    def windows(self, collection: str, reached: dict[str, int]) -> Iterator[list[Record]]:
        """v1: a month at a time, from a day before what is known."""
        field = "date" if collection == "entries" else "created_at"
        begin, now = max(EARLIEST, reached.get(collection, EARLIEST) - OVERLAP_MS), now_ms()
        while begin < now:
            end = min(begin + _WINDOW, now + 1)
            edges = (begin, end) if field == "date" else (utc(begin), utc(end))
            asked = urlencode({f"find[{field}][$gte]": edges[0], f"find[{field}][$lt]": edges[1], "count": _IN_WINDOW})
            url = f"{self._url}/api/v1/{collection}.json?{asked}"
            records = ask_json(self._client, url, _RECORDS, NAME, headers=self._headers)
            reached[collection] = max(reached.get(collection, 0), min(end, now))
            yield records
            begin = end


def _tells(collection: str, record: Record) -> bool:
    """Readings, doses and meals; not what was deleted, and not notes or states of devices."""
    if record.get("isValid") is False:
        return False
    fields = ("sgv", "mbg") if collection == "entries" else ("insulin", "carbs")
    return any(record.get(field) not in (None, "", 0) for field in fields)


ADAPTER = Nightscout()
