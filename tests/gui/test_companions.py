"""Companions by mouse and keyboard, on an endpoint that runs in the tests; and the endpoint inside the window's program."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.companion import serve
from healthdesk.companion.app import companion_app
from healthdesk.companion.devices import Devices
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import Seal
from healthdesk.model.endpoint import EndpointState
from healthdesk.model.metric import Period
from healthdesk.model.wire.companion import Pairing, read_pairing
from healthdesk.server.database import Sqlite
from healthdesk.services import queries
from healthdesk.sync import google_health, oauth
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SOURCES
from healthdesk.ui.views.companions import CompanionsView
from healthdesk.ui.views.sources import SourcesPage
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.sync_pill import SyncPillButton
from healthdesk.ui.widgets.text import Text
from tests.fakes.oauth import CLIENT, SECRET
from tests.fakes.vendors import GoogleHealth
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.ports import free_port
from tests.profiles import make_profile
from tests.servers import serving

DAY = date(2026, 11, 27)


@dataclass
class Companion:
    """An endpoint, a phone of it, and a code for a desktop."""

    url: str
    phone: str
    code: str

    def push(self, value: float, minute: int) -> None:
        at = f"2026-11-27T08:{minute:02}:00+01:00"
        sample = {"type": "steps", "value": value, "unit": "count", "startDate": at, "sourceDevice": "Watch"}
        answer = httpx.post(
            self.url + "/sync",
            json={"samples": [sample]},
            headers={"authorization": f"Bearer {self.phone}"},
            trust_env=False,
        )
        assert answer.json()["synced"] == 1


@pytest.fixture
def companion(tmp_path: Path) -> Iterator[Companion]:
    database = Sqlite(tmp_path / "endpoint" / "companion.sqlite3")
    prepare(database)
    devices = Devices(database)
    (_, phone), (_, desktop) = (devices.add(role, role, "Ida", 0) for role in ("phone", "desktop"))
    with serving(companion_app(database, Seal(bytes(32)), log=io.StringIO())) as url:
        yield Companion(url, phone, Pairing(url=url, token=desktop).code())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    folder = DataFolder(tmp_path / "data")
    make_profile(folder)
    for window in opened(qtbot, folder):
        unlock(qtbot, window)
        yield window


def view(qtbot: QtBot, window: MainWindow) -> CompanionsView:
    window.workspace.show_page(SOURCES)
    page = window.workspace.page(SOURCES)
    assert isinstance(page, SourcesPage)
    qtbot.waitUntil(page.companions.isVisible, timeout=WAIT_MS)
    return page.companions


def pill(window: MainWindow) -> SyncPillButton:
    found = window.workspace.page(SOURCES).header.findChild(SyncPillButton)
    assert isinstance(found, SyncPillButton)
    return found


def state(window: MainWindow) -> EndpointState | None:
    endpoints = window.workspace.sync.endpoints
    return endpoints[0].state if endpoints and not window.workspace.sync.syncing else None


def steps(window: MainWindow) -> list[float]:
    assert window.state.library is not None
    found: list[float] = queries.aggregates(window.state.library, "steps", Period.DAY, DAY, DAY).value.tolist()
    return found


def click(widget: Button) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def add(qtbot: QtBot, window: MainWindow, code: str, name: str = "Home") -> CompanionsView:
    """By the dialog, as its owner does."""
    shown = view(qtbot, window)
    page = window.workspace.page(SOURCES)
    assert isinstance(page, SourcesPage)
    click(page.add_button)
    assert shown.dialog is not None
    QTest.keyClicks(shown.dialog.code, code)
    QTest.keyClicks(shown.dialog.name, name)
    click(shown.dialog.go)
    return shown


def test_a_companion_is_added_synced_heard_and_removed(qtbot: QtBot, window: MainWindow, companion: Companion) -> None:
    assert pill_text(qtbot, window) == "No companion yet"
    companion.push(100, 0)
    shown = add(qtbot, window, companion.code)
    qtbot.waitUntil(lambda: state(window) is EndpointState.GOOD, timeout=WAIT_MS)
    assert steps(window) == [100]
    assert shown.dialog is None
    assert pill(window).accessibleName() == "Synced just now"
    assert "Connected" in shown.card("Home").accessibleName()

    # What is pushed while the window is open is here by itself, since the endpoint tells of it.
    qtbot.waitUntil(lambda: "Home" in window.workspace.sync.told, timeout=WAIT_MS)
    companion.push(50, 5)
    qtbot.waitUntil(lambda: steps(window) == [150], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: state(window) is EndpointState.GOOD, timeout=WAIT_MS)

    # Pages that are made anew for another language show it as those before did; nobody stopped listening.
    window._say_anew()
    shown = view(qtbot, window)
    assert "Connected" in shown.card("Home").accessibleName()
    companion.push(50, 10)
    qtbot.waitUntil(lambda: steps(window) == [200], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: state(window) is EndpointState.GOOD, timeout=WAIT_MS)

    click(shown.card("Home").menu_button)
    assert isinstance(shown.menu, QMenu)
    (remove,) = (action for action in shown.menu.actions() if action.text() == "Remove…")
    remove.trigger()
    (question,) = (dialog for dialog in window.findChildren(Dialog) if dialog.isVisible())
    click(next(button for button in question.findChildren(Button) if button.text() == "Remove"))
    qtbot.waitUntil(lambda: not window.workspace.sync.endpoints, timeout=WAIT_MS)
    assert shown.cards == []
    assert steps(window) == [200]


def pill_text(qtbot: QtBot, window: MainWindow) -> str:
    view(qtbot, window)
    return pill(window).accessibleName()


def test_a_code_that_is_none_is_refused_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    shown = add(qtbot, window, "healthdesk://nothing")
    dialog = shown.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.go.text() == "Add", timeout=WAIT_MS)
    assert any("no pairing code" in text.text() for text in dialog.findChildren(Text))
    assert window.workspace.sync.endpoints == []


def test_an_endpoint_that_goes_away_is_told_on_pill_card_and_popup(
    qtbot: QtBot, window: MainWindow, companion: Companion
) -> None:
    shown = add(qtbot, window, companion.code)
    qtbot.waitUntil(lambda: state(window) is EndpointState.GOOD, timeout=WAIT_MS)
    assert window.state.library is not None
    window.state.library.store.endpoints.new_secret(1, "another")
    click(shown.card("Home").button)
    qtbot.waitUntil(lambda: state(window) is EndpointState.FAILED, timeout=WAIT_MS)
    assert pill(window).accessibleName() == "Sync failed · Retry"
    assert "Pair the desktop again" in shown.card("Home").accessibleName()
    window.lock()
    assert window.workspace.sync.endpoints == []
    assert pill(window).accessibleName() == "No companion yet"


def test_the_popup_syncs_and_leads_to_the_page(qtbot: QtBot, window: MainWindow, companion: Companion) -> None:
    add(qtbot, window, companion.code)
    qtbot.waitUntil(lambda: state(window) is EndpointState.GOOD, timeout=WAIT_MS)
    companion.push(10, 9)
    pill(window).click()
    popup = pill(window)._popup
    assert popup is not None
    click(popup.now_button)
    qtbot.waitUntil(lambda: steps(window) == [10], timeout=WAIT_MS)
    popup.hide()


def test_phones_push_to_this_program(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DataFolder(tmp_path / "data")
    make_profile(folder)
    window = MainWindow(folder, lambda: serve)
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(serve, "_home_address", lambda: "127.0.0.1")
    window.host.port = free_port()
    try:
        unlock(qtbot, window)
        shown = view(qtbot, window)
        QTest.mouseClick(shown.switch, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.host.running and state(window) is EndpointState.GOOD, timeout=WAIT_MS)
        click(shown.pair_button)
        qtbot.waitUntil(lambda: shown.pairing is not None, timeout=WAIT_MS)
        assert shown.pairing is not None
        pairing = read_pairing(shown.pairing._code)
        shown.pairing.accept()
        window.lock()
        sample = {"type": "steps", "value": 7, "unit": "count", "startDate": "2026-11-27T08:00:00+01:00"}
        answer = _post(pairing, folder, sample)  # while it is locked
        assert answer.json()["synced"] == 1
        unlock(qtbot, window)
        qtbot.waitUntil(lambda: steps(window) == [7], timeout=WAIT_MS)
        view(qtbot, window)
        QTest.mouseClick(shown.switch, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.host.running, timeout=WAIT_MS)
        with pytest.raises(httpx.TransportError):
            _post(pairing, folder, sample)
    finally:
        window.close()


def test_a_vendor_is_added_with_consent_in_the_browser(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = GoogleHealth()
    fake.oauth.lasts = 3600
    with serving(fake.app) as url:
        provider = replace(google_health.PROVIDER, token=f"{url}/token", authorize=f"{url}/authorize")
        monkeypatch.setattr(google_health, "PROVIDER", provider)
        monkeypatch.setattr(google_health.GoogleHealth, "address", url)
        monkeypatch.setattr(oauth.Provider.consent, "__defaults__", (free_port(),))
        opened_pages: list[str] = []

        def browser(page: QUrl) -> bool:
            opened_pages.append(page.toString())
            fake.oauth.browser(page.toString(QUrl.ComponentFormattingOption.FullyEncoded))
            return True

        monkeypatch.setattr("healthdesk.ui.views.companions.QDesktopServices.openUrl", browser)
        shown = view(qtbot, window)
        page = window.workspace.page(SOURCES)
        assert isinstance(page, SourcesPage)
        click(page.add_button)
        dialog = shown.dialog
        assert dialog is not None
        dialog.kind.setCurrentIndex(dialog.kind.findData("google-health"))
        assert not dialog.code.isVisible()
        assert not dialog.go.isEnabled()
        QTest.keyClicks(dialog.client, CLIENT)
        QTest.keyClicks(dialog.client_secret, SECRET)
        click(dialog.go)
        qtbot.waitUntil(lambda: state(window) is EndpointState.GOOD, timeout=WAIT_MS)
        assert len(opened_pages) == 1
        assert shown.dialog is None
        assert window.workspace.sync.endpoints[0].name == "Google Health"


def _post(pairing: Pairing, folder: DataFolder, sample: dict[str, object]) -> httpx.Response:
    import ssl

    context = ssl.create_default_context(cafile=str(folder.root / "companion" / "companion-cert.pem"))
    context.check_hostname = False
    with httpx.Client(verify=context, trust_env=False) as http:
        return http.post(
            pairing.url + "/sync", json={"samples": [sample]}, headers={"authorization": f"Bearer {pairing.token}"}
        )


def test_the_pill_leaves_its_words_to_a_tooltip_where_the_title_needs_the_room(
    qtbot: QtBot, window: MainWindow
) -> None:
    view(qtbot, window)
    shown, header = pill(window), window.workspace.page(SOURCES).header
    before = header.title.text()
    qtbot.waitUntil(lambda: shown.toolTip() == "", timeout=WAIT_MS)
    header.set_title("A very long day " * 6)
    qtbot.waitUntil(lambda: shown.toolTip() == "No companion yet", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown.width() == shown.height(), timeout=WAIT_MS)
    header.set_title(before)
    qtbot.waitUntil(lambda: shown.toolTip() == "", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown.width() > 2 * shown.height(), timeout=WAIT_MS)
