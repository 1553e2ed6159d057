"""Whatever an endpoint does, it costs the deadline and 64 MB at most, and yields one clear sentence."""

import time
import tracemalloc
from pathlib import Path

import pytest

from healthdesk.base.errors import KnownFailure
from healthdesk.companion.certificate import own_certificate, pin_of
from healthdesk.sync import patience
from healthdesk.sync.adapter import Access
from healthdesk.sync.certificates import WrongCertificate
from healthdesk.sync.client import Away, Hostile, SafeClient
from healthdesk.sync.companion import ADAPTER
from tests import hostile
from tests.servers import serving

DEADLINE_S = 0.8
TOKEN = "a-token-nobody-may-see"
MB = 1_000_000

CASES = {
    "bomb": (hostile.bomb, Hostile, "it is compressed"),
    "drip": (hostile.drip, Away, "did not answer in time"),
    "header drip": (hostile.header_drip, Away, "did not answer in time"),
    "silent": (hostile.silent, Away, "did not answer in time"),
    "endless": (hostile.endless, Hostile, "it is too large"),
    "5 GB": (hostile.five_gigabytes, Hostile, "it is too large"),
    "without end": (hostile.without_end, Hostile, "does not say how long"),
    "cut off": (hostile.cut_off, Away, "broke off"),
    "long head": (hostile.long_head, Away, "broke off"),
    "redirect": (hostile.redirect, Hostile, "nothing is at this address"),
    "deep": (hostile.DEEP, Hostile, "no page of samples"),
    "not JSON": (hostile.NOT_JSON, Hostile, "no page of samples"),
    "loop": (hostile.LOOP, Hostile, "do not come to an end"),
    "crowd": (hostile.CROWD, Hostile, "it holds too much"),
}


@pytest.fixture(autouse=True)
def _once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience.patiently, "__kwdefaults__", {"tries": 1})


@pytest.mark.parametrize("name", CASES)
def test_an_endpoint_that_means_harm(name: str) -> None:
    serve, kind, words = CASES[name]
    with hostile.hostile(serve) as url, SafeClient(deadline_s=DEADLINE_S) as client:
        tracemalloc.start()
        began = time.monotonic()
        with pytest.raises(kind) as raised:
            list(ADAPTER.pages(client, Access(url, TOKEN), ""))
        seconds, (_, peak) = time.monotonic() - began, tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert words in str(raised.value)
    assert TOKEN not in repr(raised.value)
    assert seconds <= DEADLINE_S + 1
    assert peak <= 64 * MB


def test_the_paired_certificate_is_trusted_and_no_other(tmp_path: Path) -> None:
    """A server that answers every request; what counts is who it proves to be."""
    from starlette.applications import Starlette
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    app = Starlette(routes=[Route("/samples", lambda _: JSONResponse({"cursor": "1", "samples": []}))])
    certificate = own_certificate(tmp_path / "one")
    with serving(app, certificate) as url:
        with SafeClient(pin_of(certificate)) as client:
            assert [page.cursor for page in ADAPTER.pages(client, Access(url, TOKEN), "")] == ["1"]
        other = pin_of(own_certificate(tmp_path / "two"))
        with SafeClient(other) as client, pytest.raises(WrongCertificate, match="not the one that was paired"):
            list(ADAPTER.pages(client, Access(url, TOKEN), ""))
        with SafeClient() as client, pytest.raises(WrongCertificate, match="not to be trusted"):
            list(ADAPTER.pages(client, Access(url, TOKEN), ""))


def test_nobody_there() -> None:
    with SafeClient() as client, pytest.raises(Away, match="cannot be reached"):
        ADAPTER.probe(client, Access("http://127.0.0.1:9", TOKEN))


def test_giving_up_is_prompt() -> None:
    calls = []

    def check() -> None:
        calls.append(1)
        if len(calls) > 3:
            raise KeyboardInterrupt

    began = time.monotonic()
    with hostile.hostile(hostile.silent) as url, SafeClient(check=check) as client, pytest.raises(KeyboardInterrupt):
        ADAPTER.probe(client, Access(url, TOKEN))
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (401, KnownFailure, "Pair the desktop again"),
        (409, KnownFailure, "set up anew"),
        (500, Away, "busy"),
        (404, Hostile, "nothing is at"),
    ],
)
def test_refusals_say_what_to_do(status: int, kind: type[KnownFailure], words: str) -> None:
    serve = hostile.whole(b"{}", b"HTTP/1.1 %d No\r\ncontent-type: application/json\r\n" % status)
    with hostile.hostile(serve) as url, SafeClient() as client, pytest.raises(kind, match=words):
        ADAPTER.probe(client, Access(url, TOKEN))
