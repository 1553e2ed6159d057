"""Shares by link: sealed here, uploaded when a relay can be reached, watched, extended and revoked."""

import time
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.words import mark
from healthdesk.model.share import (
    DAY_S,
    MOST_BYTES,
    MOST_EXPIRY_DAYS,
    Channel,
    Share,
    SharedRecord,
    ShareEvent,
    ShareState,
)
from healthdesk.model.summary import Summary
from healthdesk.model.wire.relay import FHIR, NewShare, ShareChange
from healthdesk.present.summary_page import summary
from healthdesk.present.values import Formatter
from healthdesk.services import shares
from healthdesk.services.files import fresh_file
from healthdesk.services.library import Library
from healthdesk.services.shares import Created, Request
from healthdesk.share import fhir, jwe, link
from healthdesk.share.codes import new_code
from healthdesk.share.page import page_bytes
from healthdesk.share.pdf import pdf
from healthdesk.share.qr import qr_rows, qr_svg
from healthdesk.share.relay_client import RelayAway, RelayClient, owner_hash, relay_address
from healthdesk.share.viewer import viewer_files
from healthdesk.store.shares import Upload

PAD = 64 * 1024  # the ciphertext's size tells no more than this
DESK_HOURS = 24
DESK_USES = 5
PROTECTED: Literal["P"] = "P"
AT_THE_DESK: Literal["U"] = "U"


@dataclass(frozen=True, slots=True)
class Opened:
    """A link for the owner to hand on: text, and modules of its QR code (true where dark)."""

    text: str
    rows: tuple[tuple[bool, ...], ...]


def create_link(
    library: Library, request: Request, formatter: Formatter, relay: str = "", *, viewer: str = "", desk: bool = False
) -> Created:
    """Seal a share and queue it for the relay ("": the only one there is), which `upload` then does.

    `viewer` is the page that opens it. `desk`: no code, a day at most and five readers at most; whoever holds it can
    read it. Raises as `shares.record`, and UsageError where no relay is known.
    """
    address = _relay(library, relay)
    shared = shares.record(library, request)
    if desk:
        shared = replace(shared, expires=min(shared.expires, shared.created + DESK_HOURS * 3_600_000))
    secret = link.new_secret()
    keys = link.link_keys(secret)
    url = link.manifest_url(address, keys.id)
    body = jwe.encrypt(_padded(bundle_of(shared, summary(shared, formatter))), keys.key, FHIR).encode()
    if len(body) > MOST_BYTES:
        raise shares.too_large()
    code = "" if desk else new_code()
    flag: Literal["P", "U"] = AT_THE_DESK if desk else PROTECTED
    share = Share(
        uuid.uuid4().hex[:12], shared.recipient, shared.scope, Channel.LINK, shared.created, shared.expires, place=address,
        flag=flag,
    )  # fmt: skip
    library.store.shares.add(share, secret, Upload(code or None, body))
    text = link.share_link(url, keys.key, flag, shared.expires // 1000, viewer)
    return Created(share, code, shares.left_out(request, shared), text)


def upload(library: Library) -> list[tuple[Share, KnownFailure | None]]:
    """Give relays what they do not have yet. Each share with what kept it from there; trying again does no harm."""
    kept, tokens = library.store.shares, library.store.shares.relays()
    done: list[tuple[Share, KnownFailure | None]] = []
    for share_id, waiting in kept.waiting().items():
        share = shares.known_share(library, share_id)
        try:
            _upload(library, share, waiting, tokens)
        except KnownFailure as failure:
            done.append((share, failure))
        else:
            kept.uploaded(share_id, _now())
            done.append((shares.known_share(library, share_id), None))
    return done


def open_link(library: Library, share_id: str, viewer: str = "") -> Opened:
    """The link of a share again, and as a QR code; its access code is not kept. Raises UsageError."""
    share, keys = _link_of(library, share_id)
    url = link.manifest_url(share.place, keys.id)
    text = link.share_link(url, keys.key, share.flag, share.expires // 1000, viewer)
    return Opened(text, qr_rows(text))


def look(library: Library, share_id: str) -> Share:
    """A share with what its relay has to say. Raises UsageError, RelayAway or KnownFailure."""
    share = shares.known_share(library, share_id)
    if share.channel is Channel.LINK and share.uploaded is not None and share.revoked is None:
        _, keys = _link_of(library, share_id)
        with _client(library, share) as client:
            report = client.report(keys.id, keys.owner)
        if report is not None:
            heard = [ShareEvent(line.at * 1000, line.outcome, line.recipient) for line in report.log]
            library.store.shares.heard(share_id, report.uses, heard)
    return shares.known_share(library, share_id)


def revoke(library: Library, share_id: str) -> Share:
    """End a share. A link's ciphertext is deleted at the relay first; a file that was sent is out of reach.

    Raises UsageError, or RelayAway: then the link still opens, and nothing is changed.
    """
    share = shares.known_share(library, share_id)
    if share.revoked is not None:
        return share
    if share.channel is Channel.LINK and share.uploaded is not None and share.state(_now()) is not ShareState.EXPIRED:
        _, keys = _link_of(library, share_id)
        try:
            with _client(library, share) as client:
                client.change(keys.id, keys.owner, ShareChange(revoked=True))
        except RelayAway as away:
            raise RelayAway(
                mark("The relay cannot be reached, so the link still opens."), mark("Try again when you are online.")
            ) from away
    library.store.shares.revoked(share_id, _now())
    return shares.known_share(library, share_id)


def extend(library: Library, share_id: str, days: int) -> Share:
    """Let a link expire `days` from now; hand on its link again, since readers look at the date in it.

    Raises UsageError for a file, whose date is sealed in it, and for a share that has ended; RelayAway or KnownFailure.
    """
    share, keys = _link_of(library, share_id)
    if not 1 <= days <= MOST_EXPIRY_DAYS:
        raise UsageError(mark("A share expires in 1 to {count} days.").format(count=MOST_EXPIRY_DAYS))
    if share.state(_now()) is not ShareState.ACTIVE:
        raise UsageError(mark("This share is not open."), mark("Create a new one."))
    expires = _now() + days * DAY_S * 1000
    with _client(library, share) as client:
        if not client.change(keys.id, keys.owner, ShareChange(exp=expires // 1000)):
            raise KnownFailure(mark("The relay does not have this share any more."), mark("Create a new one."))
    library.store.shares.extended(share_id, expires, _now())
    return shares.known_share(library, share_id)


def add_relay(library: Library, url: str, token: str) -> str:
    """Let this profile upload to a relay; its address as kept. Raises UsageError."""
    address = relay_address(url)
    if not token.strip():
        raise UsageError(mark("The upload token is empty."), mark("Ask whoever runs the relay for one."))
    library.store.shares.add_relay(address, token.strip(), _now())
    return address


def remove_relay(library: Library, url: str) -> None:
    """Shares that are there stay until they expire. Raises UsageError."""
    if not library.store.shares.remove_relay(relay_address(url)):
        raise UsageError(mark("There is no such relay here."), mark("`healthdesk share relay list` names them."))


def bundle_of(shared: SharedRecord, shown: Summary) -> bytes:
    """The FHIR bundle with the same summary as PDF and as page."""
    attached = (
        fhir.Attached("application/pdf", shown.title, pdf(shown)),
        fhir.Attached(fhir.PAGE_TYPE, shown.title, page_bytes(shown)),
    )
    return fhir.to_json(fhir.bundle(shared, shares.program(), attached))


def write_documents(
    library: Library,
    request: Request,
    formatter: Formatter,
    *,
    pdf_out: Path | None,
    fhir_out: Path | None,
    force: bool,
) -> None:
    """The summary in plain, as PDF and as FHIR bundle. Raises as `shares.record`, UsageError for a file in the way."""
    shared = shares.record(library, request)
    shown = summary(shared, formatter)
    if pdf_out is not None:
        with fresh_file(pdf_out, replace=force) as stream:
            stream.write(pdf(shown))
    if fhir_out is not None:
        with fresh_file(fhir_out, replace=force) as stream:
            stream.write(bundle_of(shared, shown))


def write_viewer(out: Path) -> list[str]:
    """The static page that opens links, as files in a folder; their names."""
    files = viewer_files()
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (out / name).write_bytes(content)
    except OSError as error:
        raise KnownFailure(mark("The folder cannot be written."), mark("Choose another place.")) from error
    return list(files)


def qr_file(text: str) -> bytes:
    """A link as SVG."""
    return qr_svg(text)


def _upload(library: Library, share: Share, waiting: Upload, tokens: dict[str, str]) -> None:
    _, keys = _link_of(library, share.id)
    if share.place not in tokens:
        raise KnownFailure(mark("The relay of this share was removed."), mark("Add it again, or revoke the share."))
    new = NewShare(
        id=keys.id,
        flag=share.flag or PROTECTED,
        exp=share.expires // 1000,
        passcode=waiting.passcode,
        maxUses=None if waiting.passcode else DESK_USES,
        ownerHash=owner_hash(keys.owner),
    )
    with _client(library, share) as client:
        client.create(new)
        client.put_file(keys.id, keys.owner, waiting.body)


def _relay(library: Library, wanted: str) -> str:
    known = shares.relays(library)
    if wanted:
        address = relay_address(wanted)
        if address not in known:
            raise UsageError(
                mark("This profile has no token for that relay."), mark("Add it with `healthdesk share relay add`.")
            )
        return address
    if not known:
        raise UsageError(
            mark("No relay is known yet."), mark("Add one with `healthdesk share relay add`, or share a file.")
        )
    return known[0]


def _client(library: Library, share: Share) -> RelayClient:
    return RelayClient(share.place, library.store.shares.relays().get(share.place, ""))


def _link_of(library: Library, share_id: str) -> tuple[Share, link.LinkKeys]:
    share = shares.known_share(library, share_id)
    secret = library.store.shares.secret(share_id)
    if secret is None:
        raise UsageError(mark("This share is a file."), mark("Its date is sealed in it; create a new one."))
    return share, link.link_keys(secret)


def _padded(plain: bytes) -> bytes:
    """JSON bears blanks at its end."""
    return plain + b" " * (-len(plain) % PAD)


def _now() -> int:
    return round(time.time() * 1000)
