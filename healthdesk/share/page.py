"""The offline page: one HTML file that holds the summary encrypted and opens it in a browser, without any network.

The file is AES-256-GCM under a key of PBKDF2-SHA-256 from the access code. The header with the parameters is the
additional data, so none of them can be changed. What stands in the clear: the recipient, and until when it opens.
"""

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from html import escape
from importlib.resources import files

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from healthdesk.base.words import tr
from healthdesk.model.summary import Drawing, Summary
from healthdesk.share.codes import plain_code
from healthdesk.share.colors import DARK, LIGHT, colors

ITERATIONS = 1_000_000  # of PBKDF2; a browser takes about half a second for them
SALT_BYTES = 16
NONCE_BYTES = 12
KEY_BYTES = 32
VERSION = 1
# Everything is inline, by hash; nothing can be fetched, sent or framed.
POLICY = (
    "default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)


def offline_page(summary: Summary, code: str, *, recipient: str, expires: int, iterations: int = ITERATIONS) -> bytes:
    """The file. `expires` in UTC ms is when the page stops opening: a check in the page, not cryptography."""
    header = _packed(
        {
            "v": VERSION,
            "kdf": "PBKDF2-SHA256",
            "iter": iterations,
            "salt": _base64(os.urandom(SALT_BYTES)),
            "iv": _base64(os.urandom(NONCE_BYTES)),
            "expires": expires,
            "until": summary.until,
            "recipient": recipient,
        }
    )
    sealed = _cipher(header, code).encrypt(_iv(header), page_bytes(summary), header)
    style, script = page_style(), page_script("summary.js", "gate.js")
    title = tr("Health summary for {recipient}", recipient=recipient) if recipient else tr("Health summary")
    return _fill(
        asset("page.html"),
        {
            "policy": POLICY.format(script=_digest(script), style=_digest(style)),
            "title": escape(title),
            "style": style,
            "script": script,
            "header": _base64(header),
            "sealed": _base64(sealed),
        },
    ).encode()


def open_page(page: bytes, code: str) -> dict[str, object]:
    """What a page holds, opened as a browser does. Raises cryptography's InvalidTag for a wrong code."""
    text = page.decode()
    header, sealed = (base64.b64decode(_between(text, f'id="{name}">', "</script>")) for name in ("header", "sealed"))
    opened: dict[str, object] = json.loads(_cipher(header, code).decrypt(_iv(header), sealed, header))
    return opened


def page_bytes(summary: Summary) -> bytes:
    """The summary as the page's script reads it: JSON in which marks are short lists, since there are thousands."""
    document = asdict(summary)
    for card, written in zip(summary.cards, document["cards"], strict=True):
        written["drawing"] = _drawing(card.drawing)
    return _packed(document)


def page_style() -> str:
    """The style sheet, with the colours of the program."""
    light, dark = (";".join(f"--{name}:{value}" for name, value in colors(mode).items()) for mode in (LIGHT, DARK))
    return f":root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n{asset('page.css')}"


def page_script(*names: str) -> str:
    """Scripts, one after the other."""
    return "\n".join(asset(name) for name in names)


def _drawing(drawing: Drawing) -> dict[str, object]:
    return {
        "width": drawing.width,
        "height": drawing.height,
        "words": drawing.words,
        "marks": [
            [mark.shape, mark.role, [part for point in mark.points for part in point], mark.text, mark.anchor]
            for mark in drawing.marks
        ],
    }


def _cipher(header: bytes, code: str) -> AESGCM:
    parameters = json.loads(header)
    kdf = PBKDF2HMAC(hashes.SHA256(), KEY_BYTES, base64.b64decode(parameters["salt"]), parameters["iter"])
    return AESGCM(kdf.derive(plain_code(code).encode()))


def _iv(header: bytes) -> bytes:
    return base64.b64decode(json.loads(header)["iv"])


def _packed(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _digest(text: str) -> str:
    return _base64(hashlib.sha256(text.encode()).digest())


def _between(text: str, start: str, end: str) -> str:
    at = text.index(start) + len(start)
    return text[at : text.index(end, at)]


def _fill(template: str, values: Mapping[str, str]) -> str:
    """Each place once and in one pass, so that no value can hold another's place."""
    parts = template.split("%%")
    return "".join(values[part] if i % 2 else part for i, part in enumerate(parts))


@cache
def asset(name: str) -> str:
    """A file of what leaves the house."""
    return files("healthdesk.resources").joinpath(f"share/{name}").read_text("utf-8")
