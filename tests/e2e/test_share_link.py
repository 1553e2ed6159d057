"""Links end to end: our relay, a client that is not ours, our viewer in a browser; every way for a link to end."""

import base64
import json
import shutil
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.model.share import ShareState
from healthdesk.present.values import Formatter
from healthdesk.relay.serve import new_token
from healthdesk.services import links, shares
from healthdesk.services.library import Library
from healthdesk.share.jwe import base64url
from healthdesk.share.link import read_link
from tests.browser import browser_page
from tests.e2e.program import fresh_program
from tests.e2e.sharer import SECRET, october, person, share_link, three_days
from tests.nodejs import node
from tests.ports import free_port
from tests.servers import Server, running_relay


@pytest.fixture(scope="module")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running_relay(tmp_path_factory.mktemp("relay") / "data", "--per-second", "1000") as running:
        yield running


@pytest.fixture(scope="module")
def library(relay: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = person(tmp_path_factory.mktemp("person"))
    links.add_relay(library, relay.url, new_token(relay.folder, None, "test"))
    yield library
    library.close()


def bundle_of(answer: Any) -> Any:
    (bundle,) = answer["bundles"]
    assert bundle["resourceType"] == "Bundle"
    return bundle


def with_payload(link: str, **changes: object) -> str:
    """The link with another payload."""
    payload = {name: value for name, value in (read_link(link) | changes).items() if value is not None}
    return "shlink:/" + base64url(json.dumps(payload).encode())


@pytest.mark.parametrize("limit", ["", "10000000"])
def test_a_client_that_is_not_ours_opens_a_link_with_its_code(relay: Server, library: Library, limit: str) -> None:
    made = share_link(library, relay.url)
    bundle = bundle_of(node("open_link.mjs", made.link, made.code, limit))
    days = [
        entry["resource"]["effectiveDateTime"]
        for entry in bundle["entry"]
        if entry["resource"].get("effectiveDateTime") and entry["resource"]["code"]["coding"][0]["code"] == "41950-7"
    ]
    assert days == [f"2026-10-{day:02}" for day in range(1, 32) if day not in (6, 16, 26)]
    log = links.look(library, made.share.id).events
    assert [line.recipient for line in log if line.what == "opened"] == ["Dr. Example"]


def test_flag_lp_is_opened_like_p(relay: Server, library: Library) -> None:
    made = share_link(library, relay.url)
    assert bundle_of(node("open_link.mjs", with_payload(made.link, flag="LP"), made.code))


def test_the_desk_link_needs_no_code_and_bears_five_readers(relay: Server, library: Library) -> None:
    made = share_link(library, relay.url, desk=True)
    assert made.code == ""
    assert read_link(made.link)["flag"] == "U"
    assert made.share.expires - made.share.created == 24 * 3_600_000
    for _ in range(5):
        assert bundle_of(node("open_link.mjs", made.link))
    assert "error" in node("open_link.mjs", made.link)


def test_wrong_code_wrong_key_revoked_expired_and_locked_are_told_apart(relay: Server, library: Library) -> None:
    made = share_link(library, relay.url)
    wrong = node("open_link.mjs", made.link, "WRON-GWRO-NGWR")["error"]
    unreadable = node("open_link.mjs", with_payload(made.link, key=base64url(bytes(32))), made.code)["error"]
    expired = node("open_link.mjs", with_payload(made.link, exp=1), made.code)["error"]
    links.revoke(library, made.share.id)
    gone = node("open_link.mjs", made.link, made.code)["error"]
    assert (wrong, expired) == ("SHLInvalidPasscodeError", "SHLExpiredError")
    assert len({wrong, unreadable, expired, gone}) == 4

    locked = share_link(library, relay.url)
    for _ in range(5):
        assert node("open_link.mjs", locked.link, "WRON-GWRO-NGWR")["error"] == wrong
    assert node("open_link.mjs", locked.link, locked.code)["error"] == gone
    assert "locked" in [line.what for line in links.look(library, locked.share.id).events]


def test_extending_hands_out_a_link_of_the_same_key_with_a_later_date(relay: Server, library: Library) -> None:
    made = share_link(library, relay.url, days=1)
    links.extend(library, made.share.id, 30)
    extended = links.open_link(library, made.share.id)
    before, after = read_link(made.link), read_link(extended.text)
    assert (before["key"], before["url"]) == (after["key"], after["url"])
    assert int(str(after["exp"])) > int(str(before["exp"])) + 28 * 86_400
    assert bundle_of(node("open_link.mjs", extended.text, made.code))


def test_without_a_network_the_upload_waits_and_is_done_later(library: Library, tmp_path: Path) -> None:
    folder, port = tmp_path / "late", free_port()
    url = f"http://127.0.0.1:{port}"
    links.add_relay(library, url, new_token(folder, None, "test"))
    made = links.create_link(library, october(), Formatter(), url)
    ((_, why),) = links.upload(library)
    assert "cannot be reached" in str(why)
    assert shares.known_share(library, made.share.id).state(made.share.created) is ShareState.QUEUED
    assert made.code.encode() not in b"".join(
        path.read_bytes() for path in library.folder.folder.iterdir() if path.is_file()
    )
    with running_relay(folder, port=port):
        assert [why for _, why in links.upload(library)] == [None]
        assert links.upload(library) == []
        assert bundle_of(node("open_link.mjs", made.link, made.code))
    with pytest.raises(KnownFailure, match="still opens"):
        links.revoke(library, made.share.id)
    assert shares.known_share(library, made.share.id).revoked is None


def test_a_wrong_upload_token_is_one_sentence(relay: Server, library: Library) -> None:
    right = library.store.shares.relays()[relay.url]
    links.add_relay(library, relay.url, "nobody")
    made = links.create_link(library, october(), Formatter(), relay.url)
    ((_, why),) = links.upload(library)
    assert str(why) == "The relay does not accept this upload token. Ask whoever runs it for a new one."
    links.add_relay(library, relay.url, right)
    assert [(share.id, why) for share, why in links.upload(library)] == [(made.share.id, None)]


def test_a_clock_that_is_wrong_is_told(relay: Server, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 1_600_000_000.0)
    made = links.create_link(library, october(), Formatter(), relay.url)
    ((_, why),) = links.upload(library)
    assert "Check this computer's clock" in str(why)
    links.revoke(library, made.share.id)


def test_a_share_that_is_too_large_is_refused(relay: Server, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "MOST_BYTES", 1000)
    with pytest.raises(KnownFailure, match="Choose fewer days or fewer metrics"):
        links.create_link(library, october(), Formatter(), relay.url)
    assert links.upload(library) == []


@pytest.mark.parametrize(
    "url", ["http://relay.example", "ftp://relay.example", "relay.example", "https://u@relay.example"]
)
def test_an_address_that_is_no_relay_is_refused(library: Library, url: str) -> None:
    with pytest.raises(UsageError, match="A relay's address"):
        links.add_relay(library, url, "token")


def test_the_viewer_opens_a_link_in_a_browser(relay: Server, library: Library, tmp_path: Path) -> None:
    assert links.write_viewer(tmp_path) == ["index.html", "viewer.css", "viewer.js"]
    made = share_link(library, relay.url)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with browser_page() as page:
            page.open(f"http://127.0.0.1:{server.server_port}/#{made.link}?utm_source=mail")
            page.until("document.getElementById('code')")
            page.run("document.getElementById('code').value = 'WRON-GWRO-NGWR'")
            page.run("document.querySelector('form').requestSubmit()")
            page.until("document.getElementById('wrong').textContent")
            assert "4 attempts are left" in page.text()
            page.run(f"document.getElementById('code').value = '{made.code}'")
            page.run("document.querySelector('form').requestSubmit()")
            page.until("!document.querySelector('form')")
            assert "1,015" in page.text()
            assert "Save PDF" in page.text()
            hosts = {url.split("/")[2] for url in page.requests if url.startswith("http")}
            assert hosts == {f"127.0.0.1:{server.server_port}", relay.url.split("/")[2]}
    finally:
        server.shutdown()
        server.server_close()


def test_no_secret_is_in_the_relays_log_or_files(relay: Server, library: Library) -> None:
    made = share_link(library, relay.url)
    assert bundle_of(node("open_link.mjs", made.link, made.code))
    payload = read_link(made.link)
    share_id = str(payload["url"]).rpartition("/")[2]
    kept = b"".join(path.read_bytes() for path in relay.folder.iterdir()) + relay.log.read_bytes()
    assert b"/shl/{id:share}" in kept
    token = library.store.shares.relays()[relay.url]
    for secret in (
        made.code,
        made.code.replace("-", ""),
        share_id,
        str(payload["key"]),
        token,
        SECRET,
        "steps",
        "shlink",
    ):
        assert secret.encode() not in kept, secret
    assert base64.urlsafe_b64decode(str(payload["key"]) + "=") not in kept


def test_by_command(relay: Server, tmp_path: Path) -> None:
    program = fresh_program(tmp_path / "data")
    program.ask("import", three_days(tmp_path))
    token = program.ask("relay", "token", "--data", relay.folder)["token"]
    assert program.run("share", "relay", "add", relay.url, "--token-file", "-", stdin=token + "\n").code == 0
    made = program.ask(
        "share", "create", "--to", "Dr. Example", "--metrics", "steps", "--start", "2026-10-01", "--end", "2026-10-31",
        "--relay", relay.url, "--qr", tmp_path / "link.svg",
    )  # fmt: skip
    assert made["uploaded"]
    assert b"<svg" in (tmp_path / "link.svg").read_bytes()
    assert bundle_of(node("open_link.mjs", made["link"], made["access_code"]))
    assert [line["what"] for line in program.ask("share", "log", made["id"])].count("opened") == 1
    assert program.ask("share", "revoke", made["id"])["state"] == "revoked"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_node_is_here_where_ci_expects_it() -> None:
    """A skipped test proves nothing; where there is npm, the packages must be there too."""
    if shutil.which("npm"):
        assert "error" in node("open_link.mjs", "shlink:/AAAA")
