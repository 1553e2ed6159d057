"""A SMART Health Link (HL7 STU1): where the ciphertext is, and the key that opens it, in one text."""

import json
import os
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healthdesk.base.errors import InputRefused, UsageError
from healthdesk.base.words import mark, tr
from healthdesk.share.jwe import base64url, from_base64url

SCHEME = "shlink:/"
MOST_URL = 128
MOST_LABEL = 80
SECRET_BYTES = 32
LABEL = mark("Health summary")  # stands in the clear inside the link: no name, nothing about health


@dataclass(frozen=True, slots=True)
class LinkKeys:
    """All that a link needs, from one secret of 32 bytes that stays with the owner."""

    id: str  # names the share at the relay
    key: bytes  # opens the content; the relay never gets it
    owner: str  # lets the owner upload, read the log, revoke


def new_secret() -> bytes:
    """What a link's keys are derived from."""
    return os.urandom(SECRET_BYTES)


def link_keys(secret: bytes) -> LinkKeys:
    """HKDF-SHA-256 of the secret, one purpose each."""
    return LinkKeys(base64url(_derived(secret, b"id")), _derived(secret, b"key"), base64url(_derived(secret, b"auth")))


def manifest_url(relay: str, share_id: str) -> str:
    """Where readers ask. Raises UsageError for a relay whose address is too long for a link."""
    url = f"{relay}/shl/{share_id}"
    if len(url) > MOST_URL:
        raise UsageError(
            mark("The relay's address is too long for a link."), mark("A link has room for about 80 characters of it.")
        )
    return url


def share_link(url: str, key: bytes, flag: str, exp: int, viewer: str = "") -> str:
    """The link. `exp` in epoch seconds, a hint: the relay enforces its own. `viewer` is the page that opens it, if any."""
    payload = {"url": url, "key": base64url(key), "exp": exp, "flag": flag, "label": tr(LABEL), "v": 1}
    link = SCHEME + base64url(json.dumps(payload, separators=(",", ":")).encode())
    return f"{viewer}#{link}" if viewer else link


def read_link(link: str) -> dict[str, object]:
    """The payload of a link. Raises InputRefused."""
    try:
        payload = json.loads(from_base64url(link[link.index(SCHEME) + len(SCHEME) :]))
    except ValueError as error:
        raise InputRefused(mark("This is not a SMART Health Link.")) from error
    if not isinstance(payload, dict) or not isinstance(payload.get("url"), str):
        raise InputRefused(mark("This is not a SMART Health Link."))
    return payload


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(hashes.SHA256(), SECRET_BYTES, None, b"healthdesk share " + purpose).derive(secret)
