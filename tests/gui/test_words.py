"""Every window in a made-up language, in which a word that nobody gave to the translators stands out."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from healthdesk.base import words
from healthdesk.base.errors import Undecided
from healthdesk.base.paths import DataFolder
from healthdesk.model.questions import DATE_ORDER
from healthdesk.present.import_questions import question
from healthdesk.present.values import Formatter
from healthdesk.services import shares, sync
from healthdesk.services.mappings import propose_mapping
from healthdesk.services.shares import Request
from healthdesk.ui import pages
from healthdesk.ui.dialogs.add_endpoint import AddEndpointDialog
from healthdesk.ui.dialogs.annotation import AnnotationDialog
from healthdesk.ui.dialogs.arrange import ArrangeDialog
from healthdesk.ui.dialogs.closing import ClosingDialog
from healthdesk.ui.dialogs.export_help import ExportHelp
from healthdesk.ui.dialogs.extend import ExtendDialog
from healthdesk.ui.dialogs.mapping import MappingDialog
from healthdesk.ui.dialogs.passphrase import PassphraseDialog
from healthdesk.ui.dialogs.people import PeopleDialog
from healthdesk.ui.dialogs.question import QuestionDialog
from healthdesk.ui.dialogs.recovery import RecoveryDialog
from healthdesk.ui.dialogs.relay import RelayDialog
from healthdesk.ui.dialogs.rules import RulesDialog
from healthdesk.ui.dialogs.share_ready import ShareReadyDialog
from healthdesk.ui.dialogs.travel import TravelDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.views.heart import HeartPage
from healthdesk.ui.views.sharing import SharingPage
from healthdesk.ui.views.sources import SourcesPage
from healthdesk.ui.views.workouts import WorkoutsPage
from tests.gui.windows import WAIT_MS, open_demo, opened, unlock
from tests.profiles import make_profile
from tests.words.__main__ import update

DAYS = 60
ROWS = 40
PLACE = re.compile(r"(\{\w+\})")
TOLD = re.compile(r"⟦[^⟦⟧]*(?:⟧|…)")  # cut off where there is no room
WORD = re.compile(r"[^\W\d_]{2,}")
KEY = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789-ABCD"
NAMES = (
    # The demo person's things, and what this test calls its own.
    "Robin’s Watch", "Robin’s Phone", "Bathroom Scale", "Arm Cuff", "Glucose Sensor", "Lead I", "health.db",
    "Dr. Qx", "Health summary.html", "table.csv", "qx_day", "qx_place",
    # What is called the same everywhere.
    "healthdesk", "English", "Deutsch", "SIL OFL", "MIT", "ISC", "FHIR", "HTML", "JSON", "CSV", "PDF", "PNG", "SVG",
)  # fmt: skip
UNITS = "bpm kg lb km mi ft in cm mm mg dL mmol mmHg kcal kJ min ms mL kPa IU mph yd fl oz"
SHORT = "Hz kB MB UTC CET CEST EST EDT JST ECG HRV REM VO SDNN RMSSD BMI"
KEYS = "Ctrl Shift Alt Cmd Esc Del Tab"
SYMBOLS = {*UNITS.split(), *SHORT.split(), *KEYS.split()}
SHAPES = (
    re.compile(r"https?://\S+"),
    re.compile(r"\b[A-Z0-9]{4}\b|\b[A-Z0-9](?: [A-Z0-9])+\b"),  # recovery keys and access codes, also as they are spelt
    re.compile(r"[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_ ]+)+"),  # time zones
)


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a language of its own: what the code says, each run of words between brackets, places free."""
    folder = tmp_path_factory.mktemp("language")
    file = folder / "healthdesk_xx.ts"
    update(file, "de_DE")
    tree = ET.parse(file)
    for message in tree.iter("message"):
        said = message.find("translation")
        assert said is not None
        said.attrib.pop("type", None)
        source = message.findtext("source", "")
        forms = list(said.iter("numerusform"))
        if forms:
            forms[0].text, forms[1].text = bracketed(source), bracketed(message.findtext("comment", ""))
        else:
            said.text = bracketed(source)
    tree.write(file, "utf-8")
    return folder


def bracketed(sentence: str) -> str:
    """Each run of words, without the spaces around it."""
    return "".join(
        part if PLACE.fullmatch(part) else re.sub(r"^(\s*)(.*?\w.*?)(\s*)$", r"\1⟦\2⟧\3", part, flags=re.DOTALL)
        for part in PLACE.split(sentence)
    )


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """All that a painter is given to write."""
    texts: set[str] = set()
    real = QPainter.drawText

    def draw_text(self: QPainter, *args: object) -> object:
        texts.update(one for one in args if isinstance(one, str))
        return real(self, *args)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", draw_text)
    return texts


@pytest.fixture
def window(
    qtbot: QtBot, data_folder: DataFolder, made_up: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(words, "_folder", lambda: made_up)
    words.speak("xx")
    for module in ("app", "locale"):  # whatever the desktop and the profile speak
        monkeypatch.setattr(f"healthdesk.ui.{module}.use_language", lambda *_: words.speak("xx"))
    make_profile(data_folder)
    yield from opened(qtbot, data_folder)
    words.speak("en")
    words._read.cache_clear()


class Leaks:
    """What was seen that is not of the language, with the place where it was first."""

    def __init__(self, drawn: set[str]) -> None:
        """`drawn` fills up while windows are painted."""
        self._drawn = drawn
        self.found: dict[str, str] = {}

    def look(self, where: str, window: QWidget) -> None:
        """At all that is visible of a window and its children."""
        self._drawn.clear()
        window.grab()
        said = list(texts(window))
        whole = "\n".join(said)
        # A label is painted line by line, and cut off where there is no room: what is written in it was looked at.
        for text in (*said, *(text for text in self._drawn if text.rstrip("…") not in whole)):
            if rest(text):
                self.found.setdefault(text, where)


def texts(window: QWidget) -> Iterator[str]:
    """What people read or hear of it."""
    yield window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(min(widget.count(), ROWS)))
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()  # a list keeps that to itself
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), ROWS)):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


def rest(text: str) -> list[str]:
    """The words of a text that are neither of the language nor data."""
    while TOLD.search(text):
        text = TOLD.sub(" ", text)
    for name in NAMES:
        text = text.replace(name, " ")
    for shape in SHAPES:
        text = shape.sub(" ", text)
    return [word for word in WORD.findall(text) if word not in SYMBOLS]


def test_nothing_is_said_in_english_only(qtbot: QtBot, window: MainWindow, drawn: set[str], tmp_path: Path) -> None:
    leaks = Leaks(drawn)
    leaks.look("unlock", window)
    unlock(qtbot, window)
    leaks.look("empty dashboard", window)
    open_demo(window, DAYS)
    window.workspace.show_sample(True)

    def settled() -> None:
        qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
        QApplication.processEvents()

    for name in pages.PAGES:
        window.workspace.show_page(name)
        settled()
        leaks.look(name, window)
    for name, steps in _details(window):
        for step in steps:
            step()
            settled()
        leaks.look(name, window)
    (tmp_path / "qx_place").mkdir()
    for make in _dialogs(window, tmp_path / "qx_place"):
        dialog = make()
        dialog.open()
        settled()
        leaks.look(type(dialog).__name__, dialog)
        dialog.reject()
        settled()
    found = sorted(f"{where}: {' '.join(rest(text))} in {text!r}" for text, where in leaks.found.items())
    assert not found, "\n".join(found)


def _details(window: MainWindow) -> Iterator[tuple[str, list[Callable[[], object]]]]:
    """What pages show once something is chosen."""
    heart, workouts = window.workspace.page(pages.HEART), window.workspace.page(pages.WORKOUTS)
    sources = window.workspace.page(pages.SOURCES)
    assert isinstance(heart, HeartPage)
    assert isinstance(workouts, WorkoutsPage)
    assert isinstance(sources, SourcesPage)

    def show(page: str) -> Callable[[], None]:
        return lambda: window.workspace.show_page(page)

    yield "ecg", [show(pages.HEART), lambda: heart.table.picked.emit(0)]
    yield "workout", [show(pages.WORKOUTS), lambda: workouts.table.picked.emit(0)]
    yield "sources of steps", [show(pages.SOURCES), lambda: sources.show_metric("steps")]
    yield (
        "yesterday",
        [
            show(pages.DASHBOARD),
            lambda: window.state.choose_day(window.state.day - timedelta(days=1)),
        ],
    )


def _dialogs(window: MainWindow, folder: Path) -> Iterator[Callable[[], QDialog]]:
    """Every dialog, made as the pages make it."""
    library = window.runner.library
    assert library is not None
    table = folder / "table.csv"
    table.write_text("qx_day,qx_place\n2026-01-02,1\n2026-01-03,2\n", "utf-8")
    request = Request("Dr. Qx", ["steps"], window.state.day - timedelta(days=30), window.state.day, 14)
    made = shares.create_file(library, request, Formatter(), folder / "Health summary.html")
    found = window.workspace.feed.found
    yield lambda: ClosingDialog(window)
    yield lambda: ExportHelp(window)
    yield lambda: AddEndpointDialog(window, sync.kinds())
    yield lambda: AnnotationDialog(window, "", "")
    yield lambda: ArrangeDialog(window, window.state.settings, ["steps", "weight", "sleep"])
    yield lambda: ExtendDialog(window, "Dr. Qx")
    yield lambda: MappingDialog(window, table.name, propose_mapping(table))
    yield lambda: PassphraseDialog(window)
    yield lambda: PeopleDialog(window, window.folder)
    yield lambda: QuestionDialog(window, question(Undecided("", DATE_ORDER.option, DATE_ORDER.choices)))
    yield lambda: RecoveryDialog(window, KEY)
    yield lambda: RelayDialog(window)
    yield lambda: RulesDialog(window, found.rules if found is not None else ())
    yield lambda: ShareReadyDialog(window, made.share, made.code, 60, file=folder / "Health summary.html")
    yield lambda: TravelDialog(window)
    yield lambda: _new_share(window)


def _new_share(window: MainWindow) -> QDialog:
    window.workspace.show_page(pages.SHARING)
    page = window.workspace.page(pages.SHARING)
    assert isinstance(page, SharingPage)
    page.new_button.click()
    assert page.acts.dialog is not None
    return page.acts.dialog
