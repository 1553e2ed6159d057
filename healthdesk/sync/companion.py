"""Our own companion endpoint: pages of samples behind a cursor, acknowledged once they are in the store."""

from collections.abc import Iterator
from urllib.parse import urlencode

import msgspec

from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark
from healthdesk.model.endpoint import COMPANION
from healthdesk.model.wire.companion import Ack
from healthdesk.model.wire.samples import read_page
from healthdesk.sync.adapter import Access, Adapter, Page, Status, Unauthorized
from healthdesk.sync.client import Answer, Hostile, SafeClient
from healthdesk.sync.patience import busy, patiently

LIMIT = 10_000
MOST_BRACES = 200_000  # objects in a page: more than any page has, and few enough to be held
MOST_CURSOR = 64
SILENCE_S = 45.0  # three signs of life that did not come


class Companion(Adapter):
    """See `healthdesk.companion`."""

    kind = COMPANION
    name = "Companion endpoint"
    steps = (
        "Run “healthdesk companion pair --desktop” on the computer with the endpoint; it prints a code.",
        "Paste the code here.",
    )
    asks = ("code",)

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        _get(client, access, f"/samples?{urlencode({'limit': 1})}")

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`."""
        more = True
        while more:
            asked = urlencode({"cursor": cursor, "limit": LIMIT})
            answer = patiently(lambda asked=asked: _get(client, access, f"/samples?{asked}"))  # type: ignore[misc]
            if answer.body.count(b"{") > MOST_BRACES:
                raise Hostile(mark("it holds too much"))
            try:
                page = read_page(answer.body)
            except ValueError:
                raise Hostile(mark("it is no page of samples")) from None
            if len(page.samples) > LIMIT or not page.cursor or len(page.cursor) > MOST_CURSOR:
                raise Hostile(mark("it is no page of samples"))
            if page.more and page.cursor == cursor:
                raise Hostile(mark("its pages do not come to an end"))
            more, cursor = page.more, page.cursor
            yield Page(cursor, page.samples, page.documents)

    def acknowledge(self, client: SafeClient, access: Access, cursor: str) -> None:
        """See `Adapter.acknowledge`. The endpoint forgets what all desktops of the person have."""
        body = Ack(cursor=cursor).model_dump_json().encode()
        headers = _headers(access) | {"content-type": "application/json"}
        patiently(lambda: _good(client.ask("POST", access.url + "/ack", headers=headers, body=body)))

    def listen(self, client: SafeClient, access: Access) -> Iterator[Status]:
        """See `Adapter.listen`: server-sent events, with a sign of life every quarter of a minute."""
        for line in client.lines(access.url + "/sync-status", headers=_headers(access), silence_s=SILENCE_S):
            if line.startswith("data:"):
                try:
                    told = _STATUS.decode(line.removeprefix("data:").strip())
                except (msgspec.DecodeError, RecursionError):
                    raise Hostile(mark("its events cannot be read")) from None
                yield Status(told.syncing, told.lastSync)


class _Told(msgspec.Struct):
    syncing: bool
    lastSync: int | None = None  # noqa: N815 - the field's name


_STATUS = msgspec.json.Decoder(_Told)


def _get(client: SafeClient, access: Access, path: str) -> Answer:
    return _good(client.ask("GET", access.url + path, headers=_headers(access)))


def _headers(access: Access) -> dict[str, str]:
    return {"authorization": f"Bearer {access.current()}", "accept": "application/json"}


def _good(answer: Answer) -> Answer:
    """The answer, if it is one. Raises Away, Unauthorized, or KnownFailure with what to do."""
    busy(answer)
    if answer.status in (401, 403):
        raise Unauthorized(
            mark("The endpoint does not accept this desktop's token any more."), mark("Pair the desktop again.")
        )
    if answer.status == 409:
        raise KnownFailure(
            mark("The endpoint has been set up anew and does not know how far this desktop is."),
            mark("Remove it here and pair the desktop again; what it brought stays."),
        )
    if answer.status not in (200, 204):
        raise Hostile(mark("nothing is at this address"))
    return answer


ADAPTER = Companion()
