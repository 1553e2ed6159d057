"""The recovery key: 160 random bits that a person can copy from paper.

Eight groups of four characters (Crockford's base 32) and a ninth that detects copying mistakes.
"""

import hashlib
import secrets

from healthdesk.base.errors import WrongPassphrase
from healthdesk.base.words import mark

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BYTES = 20
GROUP = 4
_SECRET_CHARS = SECRET_BYTES * 8 // 5
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None, "\t": None, "\n": None, "\r": None})


def new_recovery_secret() -> bytes:
    """160 fresh random bits."""
    return secrets.token_bytes(SECRET_BYTES)


def print_recovery_key(secret: bytes) -> str:
    """The nine groups, joined by dashes."""
    number = int.from_bytes(secret)
    chars = "".join(ALPHABET[number >> shift & 31] for shift in range((_SECRET_CHARS - 1) * 5, -1, -5))
    text = chars + _check(secret)
    return "-".join(text[at : at + GROUP] for at in range(0, len(text), GROUP))


def read_recovery_key(text: str) -> bytes:
    """The secret of a typed key: case, dashes, spaces, O for 0, I or L for 1 do not matter.

    Raises WrongPassphrase with a sentence that says what is wrong with the copy.
    """
    chars = text.upper().translate(_READ_AS)
    if len(chars) != _SECRET_CHARS + GROUP or any(char not in ALPHABET for char in chars):
        raise WrongPassphrase(
            mark("That is not a recovery key."),
            mark("It has nine groups of four letters and digits, as printed when you began."),
        )
    number = 0
    for char in chars[:_SECRET_CHARS]:
        number = number << 5 | ALPHABET.index(char)
    secret = number.to_bytes(SECRET_BYTES)
    if not secrets.compare_digest(_check(secret), chars[_SECRET_CHARS:]):
        raise WrongPassphrase(
            mark("That recovery key has a typing mistake."), mark("Compare it with your copy, group by group.")
        )
    return secret


def _check(secret: bytes) -> str:
    number = int.from_bytes(hashlib.sha256(b"healthdesk recovery check" + secret).digest()[:3])
    return "".join(ALPHABET[number >> shift & 31] for shift in (15, 10, 5, 0))
