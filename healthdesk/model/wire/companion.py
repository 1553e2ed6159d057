"""What phones, desktops and a companion endpoint say to each other beside samples."""

import base64
import hashlib
from urllib.parse import parse_qs, urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field

PAIRING = "healthdesk://pair"
_LONGEST = 2000


class Ack(BaseModel):
    """Everything up to `cursor` is in the desktop's store; the endpoint need not keep it for this desktop."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cursor: str = Field(min_length=1, max_length=64)


class CompanionStats(BaseModel):
    """What waits for the desktops of one person, and how full the endpoint is."""

    waiting: int  # samples and documents that some desktop has not acknowledged
    bytes: int  # that they take
    most: int  # bytes that the endpoint keeps at most, for everybody
    lastSync: int | None  # noqa: N815 - UTC ms of the last push
    phones: int
    desktops: int


class Pairing(BaseModel):
    """What a phone or a desktop needs to speak to a companion endpoint. `pin`: `spki_pin` of its certificate, "" without TLS."""

    model_config = ConfigDict(frozen=True)

    url: str
    token: str
    pin: str = ""

    def code(self) -> str:
        """One line that can be copied, or shown as a QR code."""
        fields = {"url": self.url, "token": self.token} | ({"pin": self.pin} if self.pin else {})
        return f"{PAIRING}?{urlencode(fields)}"


def read_pairing(text: str) -> Pairing:
    """The pairing of a code. Raises ValueError."""
    text = text.strip()
    parts = urlsplit(text)
    if len(text) > _LONGEST or not text.startswith(PAIRING + "?"):
        raise ValueError("not a pairing code")
    fields = {name: values[0] for name, values in parse_qs(parts.query, max_num_fields=8).items()}
    if not {"url", "token"} <= fields.keys():
        raise ValueError("not a pairing code")
    return Pairing(url=fields["url"], token=fields["token"], pin=fields.get("pin", ""))


def spki_pin(public_key_der: bytes) -> str:
    """The pin of a public key: base64url of the SHA-256 of its SubjectPublicKeyInfo, as in RFC 7469, section 2.4."""
    return base64.urlsafe_b64encode(hashlib.sha256(public_key_der).digest()).decode().rstrip("=")
