"""The owner of shares on a relay, as short as can be: random bytes in the form of what is encrypted."""

import base64
import os
import time

import httpx

from healthdesk.model.wire.relay import JOSE
from healthdesk.relay.shares import digest

CODE = "AAAA-BBBB-CCCC"


def looks_encrypted(size: int) -> bytes:
    """Random bytes in the form of a compact JWE, which is what a relay takes."""
    text = base64.urlsafe_b64encode(os.urandom(size * 3 // 4)).rstrip(b"=")
    return b"aaaa..bbbb." + text + b".cccc"


def keep(relay: str, token: str, share_id: str, owner: str, body: bytes, *, code: str | None = CODE) -> None:
    """A share of one file until tomorrow, without a code one of flag U.

    Raises httpx.HTTPError where the relay does not say that it has it; doing it again does no harm.
    """
    with httpx.Client(base_url=relay, trust_env=False, timeout=30) as http:
        new = {"id": share_id, "exp": int(time.time()) + 86_400, "ownerHash": digest(owner)}
        new |= {"flag": "U"} if code is None else {"flag": "P", "passcode": code}
        http.post("/api/shares", json=new, headers={"authorization": f"Bearer {token}"}).raise_for_status()
        put = {"authorization": f"Bearer {owner}", "content-type": JOSE}
        http.put(f"/api/shares/{share_id}/files/0", content=body, headers=put).raise_for_status()
