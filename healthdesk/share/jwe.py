"""Compact JWE as SMART Health Links want it: `dir` with A256GCM, no compression (field scanners fail on it)."""

import base64
import json
import os
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark

NONCE_BYTES = 12
TAG_BYTES = 16
MOST_INFLATED = 50_000_000


def encrypt(plain: bytes, key: bytes, content_type: str) -> str:
    """A token; every call has a nonce of its own, since one key serves all files of a link."""
    header = base64url(
        json.dumps({"alg": "dir", "enc": "A256GCM", "cty": content_type}, separators=(",", ":")).encode()
    )
    nonce = os.urandom(NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, plain, header.encode())
    parts = (header, "", base64url(nonce), base64url(sealed[:-TAG_BYTES]), base64url(sealed[-TAG_BYTES:]))
    return ".".join(parts)


def decrypt(token: str, key: bytes) -> tuple[bytes, str]:
    """The content and its type; `zip` is accepted from others. Raises InputRefused for what does not open."""
    try:
        header, _, nonce, sealed, tag = token.split(".")
        fields = json.loads(from_base64url(header))
        if fields["alg"] != "dir" or fields["enc"] != "A256GCM":
            raise InputRefused(mark("This link uses an encryption that healthdesk does not know."))
        cipher = AESGCM(key)
        plain = cipher.decrypt(from_base64url(nonce), from_base64url(sealed) + from_base64url(tag), header.encode())
    except (ValueError, KeyError, TypeError, InvalidTag) as error:
        raise InputRefused(mark("The content does not open with this key.")) from error
    if fields.get("zip") == "DEF":
        plain = _inflated(plain)
    return plain, str(fields.get("cty", ""))


def base64url(data: bytes) -> str:
    """Without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_base64url(text: str) -> bytes:
    """With or without padding. Raises ValueError."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _inflated(packed: bytes) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    plain = inflater.decompress(packed, MOST_INFLATED)
    if inflater.unconsumed_tail:
        raise InputRefused(mark("The content unpacks to more than healthdesk accepts."))
    return plain
