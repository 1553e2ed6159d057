"""The locked window: one field, one button, nothing of the data."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.errors import KnownFailure, WrongPassphrase
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import tr
from healthdesk.present.people import person_name
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Labeled, PassphraseField
from healthdesk.ui.widgets.logo import Logo
from healthdesk.ui.widgets.secret import SecretSwitch
from healthdesk.ui.widgets.surfaces import Icon
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

WAITS_S = (0, 0, 1, 2, 4, 8, 15, 30)  # before the next try; only slows down whoever sits here


class UnlockView(QWidget):
    """Asks for the passphrase, or for the recovery key."""

    unlocked = Signal(object)  # Library
    restore_asked = Signal()
    person_asked = Signal()

    def __init__(self, folder: DataFolder, runner: JobRunner, parent: QObject | None = None) -> None:
        """`folder` holds a profile."""
        super().__init__()
        self._folder, self._runner = folder, runner
        self._tries = 0
        center = Qt.AlignmentFlag.AlignHCenter
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 0, 24, 24)
        outer.setSpacing(0)
        outer.addStretch(1)
        box = QWidget()
        box.setFixedWidth(360)
        outer.addWidget(box, 0, center)
        outer.addStretch(1)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Logo(56), 0, center)
        column.addSpacing(20)
        column.addWidget(Text(tr("Welcome back"), "title", size=24, line=32, align=center))
        column.addSpacing(4)
        self._whose = Text("", tone="text-2", wrap=True, align=center)
        column.addWidget(self._whose)
        column.addSpacing(26)
        self.field = PassphraseField()
        self.field.returnPressed.connect(self.unlock)
        self._labeled = Labeled(tr("Passphrase"), self.field)
        column.addWidget(self._labeled)
        column.addSpacing(14)
        self.button = Button(tr("Unlock"), "primary", "large")
        self.button.clicked.connect(self.unlock)
        column.addWidget(self.button)
        column.addSpacing(18)
        self.other = _link(column, tr("Use recovery key"), "key-round")
        self._secret = SecretSwitch(self.field, self._labeled, self.other)
        self.restore = _link(column, tr("Restore a backup…"), "archive-restore")
        self.restore.clicked.connect(self.restore_asked)
        self.person = _link(column, tr("Another person…"), "users")
        self.person.clicked.connect(self.person_asked)
        outer.addSpacing(6)
        self._foot = Text(_describe(folder), "small", "text-3")
        outer.addLayout(_with_disk(self._foot))
        self.setFocusProxy(self.field)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._ready)
        self.say_whose()

    def say_whose(self) -> None:
        """By name, where there are several people."""
        words = tr("Your data is locked on this computer.")
        several = len(self._folder.profiles()) > 1
        self._whose.setText(f"{person_name(self._folder.profile)}  ·  {words}" if several else words)

    def say(self, why: str) -> None:
        """Why it is locked, in the foot; nothing is wrong yet."""
        self._labeled.set_error("")
        self._foot.setText(f"{_describe(self._folder)}  ·  {why}" if why else _describe(self._folder))

    @Slot()
    def unlock(self) -> None:
        """Try what was typed."""
        secret, folder, recovery = self.field.text(), self._folder, self._secret.recovery
        if not secret or not self.button.isEnabled():
            return

        def attempt(_job: Job) -> object:
            from healthdesk.services import library  # heavy; not needed for the first window

            return library.unlock_with_recovery(folder, secret) if recovery else library.unlock(folder, secret)

        self.button.setEnabled(False)
        self.button.setText(tr("Unlocking…"))
        self._labeled.set_error("")
        self._runner.run_alone(attempt, self._opened, self._failed)

    @Slot(object)
    def _opened(self, library: "Library") -> None:
        self._tries = 0
        self.field.clear()
        self.field.reveal(False)
        self._ready()
        self.unlocked.emit(library)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        if isinstance(failure, WrongPassphrase):
            self._tries += 1
            wrong = (
                tr("That recovery key does not match.")
                if self._secret.recovery
                else tr("That passphrase does not match.")
            )
            caps = tr("Caps Lock is on.") if self.field.caps_lock else ""
            self._labeled.set_error(f"{wrong} {caps}".strip())
            self.field.selectAll()
        else:
            self._labeled.set_error(str(failure))
        self.button.setText(tr("Unlock"))
        wait = WAITS_S[min(self._tries, len(WAITS_S) - 1)]
        self._hold.start(wait * 1000)
        self.field.setFocus()

    @Slot()
    def _ready(self) -> None:
        self.button.setText(tr("Unlock"))
        self.button.setEnabled(True)


def _link(column: QVBoxLayout, words: str, icon: str) -> Button:
    button = Button(words, "link", "control", icon=icon)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addSpacing(2)
    return button


def _with_disk(words: Text) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(7)
    row.addStretch(1)
    row.addWidget(Icon("hard-drive", "text-3", 14))
    row.addWidget(words)
    row.addStretch(1)
    return row


def _describe(folder: DataFolder) -> str:
    try:
        size = folder.store.stat().st_size
    except OSError:
        return folder.store.name
    return f"{folder.store.name}, {QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)}"
