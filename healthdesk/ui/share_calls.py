"""What the page of shares and its dialogs ask of the library, in another thread. Services are imported when first asked."""

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from healthdesk.base.errors import KnownFailure
from healthdesk.model.share import Share, ShareChoice
from healthdesk.model.summary import Summary
from healthdesk.model.zones import MINUTE_MS
from healthdesk.present.values import Formatter

if TYPE_CHECKING:
    from datetime import date

    from healthdesk.services.library import Library
    from healthdesk.services.links import Opened
    from healthdesk.services.shares import Created, Request

Made = tuple["Created", "Opened | None", KnownFailure | None]  # and what kept a link from the relay


def read_shares(library: "Library") -> tuple[list[Share], list[str], int]:
    """Every share, the relays, and the offset of the owner's clock in minutes."""
    from healthdesk.services import shares

    offset = int(library.zones.offsets(np.array([round(time.time() * 1000)], np.int64))[0]) // MINUTE_MS
    return shares.shares(library), shares.relays(library), offset


def create_file(library: "Library", request: "Request", shown: Formatter, out: Path) -> Made:
    """An encrypted page in place of whatever is there: the dialog for the file has asked."""
    from healthdesk.services import shares

    made = shares.create_file(library, request, shown, out, force=True)
    return made, None, None


def create_link(library: "Library", request: "Request", shown: Formatter, *, desk: bool) -> Made:
    """A link, given to the relay if it can be reached."""
    from healthdesk.services import links

    made = links.create_link(library, request, shown, desk=desk)
    waiting = next((why for share, why in links.upload(library) if share.id == made.share.id), None)
    return made, links.open_link(library, made.share.id), waiting


def revoke(library: "Library", share_id: str) -> Share:
    """See `links.revoke`."""
    from healthdesk.services import links

    return links.revoke(library, share_id)


def open_link(library: "Library", share_id: str) -> "tuple[Share, Opened]":
    """A share with its link again."""
    from healthdesk.services import links, shares

    return shares.known_share(library, share_id), links.open_link(library, share_id)


def extend(library: "Library", share_id: str, days: int) -> "tuple[Share, Opened]":
    """A share that expires later, with its new link."""
    from healthdesk.services import links

    return links.extend(library, share_id, days), links.open_link(library, share_id)


def look(library: "Library", share_id: str) -> Share:
    """A share with what its relay has to say."""
    from healthdesk.services import links

    return links.look(library, share_id)


def add_relay(library: "Library", address: str, token: str) -> list[str]:
    """All relays, this one included."""
    from healthdesk.services import links, shares

    links.add_relay(library, address, token)
    return shares.relays(library)


def choices(library: "Library", first: "date", last: "date") -> list[ShareChoice]:
    """What there is to share in these days."""
    from healthdesk.services import shares

    return shares.choices(library, first, last)


def preview(library: "Library", request: "Request", shown: Formatter) -> Summary:
    """What the recipient will see; one who has no name yet is left open."""
    from healthdesk.services import shares

    return shares.preview(library, replace(request, recipient=request.recipient or "…"), shown)
