"""The page of shares by mouse and keyboard: a file, a link by a real relay, its log, revoking, and the code shown once."""

import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.relay.app import RelayOptions, relay_app
from healthdesk.relay.schema import prepare
from healthdesk.relay.shares import Shares
from healthdesk.server.database import Sqlite
from healthdesk.services import links, shares
from healthdesk.share.page import open_page
from healthdesk.ui.dialogs.share_ready import ShareReadyDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SHARING
from healthdesk.ui.sheet import draw_sheet
from healthdesk.ui.views.sharing import SharingPage
from healthdesk.ui.widgets.text import Text
from tests.gui.windows import WAIT_MS, open_demo, opened
from tests.ports import free_port


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 120)
        yield window


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """Address and upload token of a relay in this process."""
    port, database = free_port(), Sqlite(tmp_path / "relay" / "relay.sqlite3")
    prepare(database)
    token = Shares(database).new_token("test", 0)
    app = relay_app(database, RelayOptions(f"http://127.0.0.1:{port}"), log=io.StringIO())
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="critical", access_log=False))
    thread = threading.Thread(target=server.run)
    thread.start()
    yield f"http://127.0.0.1:{port}", token
    server.should_exit = True
    thread.join()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)


def sharing(qtbot: QtBot, window: MainWindow) -> SharingPage:
    window.workspace.show_page(SHARING)
    settle(qtbot, window)
    page = window.workspace.page(SHARING)
    assert isinstance(page, SharingPage)
    return page


def fill(qtbot: QtBot, page: SharingPage) -> None:
    """Open the dialog by its key and name a recipient, so that the share can be made."""
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = page.acts.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.list.rows), timeout=WAIT_MS)
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.recipient, "Dr. Example")
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)


def ready(qtbot: QtBot, page: SharingPage) -> ShareReadyDialog:
    qtbot.waitUntil(lambda: page.acts.ready is not None, timeout=WAIT_MS)
    assert page.acts.ready is not None
    return page.acts.ready


def test_a_file_is_made_and_its_code_shown_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "summary.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page = sharing(qtbot, window)
    assert page.new_button.isVisible()
    fill(qtbot, page)
    dialog = page.acts.dialog
    assert dialog is not None
    chosen = dialog.list.chosen
    assert chosen[:2] == ["resting_heart_rate", "heart_rate"]
    assert "Resting heart rate" in dialog.preview.accessibleDescription()
    QTest.keyClick(dialog.list.rows[0].switch, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
    assert "Resting heart rate" not in dialog.preview.accessibleDescription()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    shown = ready(qtbot, page)
    code = shown._code
    assert not shown.done_button.isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    opened_page = open_page(out.read_bytes(), code)
    assert isinstance(opened_page["cards"], list)
    assert [card["metric"] for card in opened_page["cards"]] == chosen[1:]
    shown._copy_code()
    assert QGuiApplication.clipboard().text() == code
    assert "-".join(shown._note().groups) == code
    draw_sheet(QPdfWriter(str(tmp_path / "note.pdf")), shown._note())
    assert (tmp_path / "note.pdf").read_bytes().startswith(b"%PDF-")
    QTest.keyClick(shown.noted, Qt.Key.Key_Space)
    QTest.mouseClick(shown.done_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() != code
    settle(qtbot, window)
    assert page.table.model().rowCount() == 1
    page._revoke(shares.shares(window.runner.library)[0].id)  # type: ignore[arg-type]
    window.lock()
    assert page.table.model().rowCount() == 0


def test_a_link_is_made_watched_extended_and_revoked(qtbot: QtBot, window: MainWindow, relay: tuple[str, str]) -> None:
    page = sharing(qtbot, window)
    fill(qtbot, page)
    dialog = page.acts.dialog
    assert dialog is not None
    QTest.mouseClick(dialog.link, Qt.MouseButton.LeftButton)  # no relay yet: it is asked for
    asked = page.acts.relay_dialog
    assert asked is not None
    QTest.keyClicks(asked.address, "http://relay.example")
    QTest.keyClicks(asked.token, relay[1])
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert asked.isVisible()
    asked.address.clear()
    QTest.keyClicks(asked.address, relay[0])
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.link.isChecked, timeout=WAIT_MS)
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    shown = ready(qtbot, page)
    assert shown.link_field.text().startswith("shlink:/")
    QTest.keyClick(shown.noted, Qt.Key.Key_Space)
    QTest.mouseClick(shown.done_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert page.log.link_button.isVisible()
    page.acts._extend(page._chosen, 30)
    again = ready(qtbot, page)
    assert again.done_button.isEnabled()  # no code to note: it is the old one
    QTest.keyClick(again, Qt.Key.Key_Escape)
    settle(qtbot, window)
    library = window.runner.library
    assert library is not None
    (share,) = shares.shares(library)
    assert [event.what for event in share.events] == ["extended", "uploaded", "created"]
    page.acts._revoke(share.id)
    settle(qtbot, window)
    assert not page.log.link_button.isVisible()
    assert links.look(library, share.id).revoked is not None


def test_a_link_without_a_network_waits_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    library = window.runner.library
    assert library is not None
    links.add_relay(library, f"http://127.0.0.1:{free_port()}", "token")
    page = sharing(qtbot, window)
    fill(qtbot, page)
    assert page.acts.dialog is not None
    page.acts.dialog.link.setChecked(True)
    QTest.mouseClick(page.acts.dialog.go, Qt.MouseButton.LeftButton)
    shown = ready(qtbot, page)
    assert any("Not uploaded yet" in label.text() for label in shown.findChildren(Text))
    shown.noted.setChecked(True)
    shown.accept()
    settle(qtbot, window)
    assert page.filter.choice() == "all"
    (row,) = page._shares
    assert row.uploaded is None
