"""The first run: passphrase and home zone, recovery key, data."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import mark, tr
from healthdesk.ui.dialogs.export_help import show_export_help
from healthdesk.ui.dialogs.files import choose_exports
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.theme import theme
from healthdesk.ui.views.first_run import SidePanel, Step
from healthdesk.ui.views.passphrase_step import PassphraseStep
from healthdesk.ui.views.recovery import RecoveryStep
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

STEPS = (
    (mark("Passphrase"), mark("Locks your data on this computer")),
    (mark("Recovery key"), mark("Your only way back in")),
    (mark("Bring in data"), mark("Import or try a sample")),
)


class DataStep(Step):
    """Bring in an export, look at the demo person, or later."""

    import_asked = Signal()
    sample_asked = Signal()

    def __init__(self) -> None:
        """Two cards and a word of help."""
        super().__init__(
            tr("Bring in your data"),
            tr(
                "You can add more sources at any time. Records from several devices are merged so nothing counts twice."
            ),
        )
        export = tr("From Apple Health, Fitbit, Garmin and many more. Drop the file or its folder on this window.")
        self.choose = Button(tr("Choose file…"), "primary")
        self.choose.clicked.connect(self.import_asked)
        self.column.addWidget(_offer("file-up", tr("Import an export"), export, self.choose, first=True))
        self.column.addSpacing(12)
        self.load = Button(tr("Load"))
        self.load.clicked.connect(self.sample_asked)
        sample = tr("Two years of made-up data, kept apart from yours.")
        self.column.addWidget(_offer("flask-conical", tr("Try with sample data"), sample, self.load))
        self.column.addSpacing(12)
        help_link = Button(tr("How to export your data"), "plain", "compact", icon="circle-question-mark")
        help_link.clicked.connect(self._help)
        self.column.addWidget(help_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    @Slot()
    def _help(self) -> None:
        show_export_help(self.window())


class OnboardingView(QWidget):
    """Leads through the steps; the profile is created between the first and the second."""

    import_chosen = Signal(list)  # list[Path]; the first run is over
    sample_chosen = Signal()
    skipped = Signal()
    restore_asked = Signal()

    def __init__(self, folder: DataFolder, runner: JobRunner) -> None:
        """`folder` is where the profile will be."""
        super().__init__()
        self._folder, self._runner = folder, runner
        self.library: Library | None = None  # once created; whoever opens it takes it over
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.side = SidePanel([(tr(name), tr(purpose)) for name, purpose in STEPS])
        row.addWidget(self.side)
        right = QVBoxLayout()
        right.setSpacing(0)
        row.addLayout(right, 1)
        self.steps = QStackedWidget()
        self.passphrase, self.recovery, self.data = PassphraseStep(), RecoveryStep(), DataStep()
        for step in (self.passphrase, self.recovery, self.data):
            self.steps.addWidget(step)
        right.addWidget(self.steps, 1)
        right.addWidget(self._footer())
        self.passphrase.changed.connect(self._refresh)
        self.recovery.changed.connect(self._refresh)
        self.data.import_asked.connect(self._import)
        self.data.sample_asked.connect(self.sample_chosen)
        for field in (self.passphrase.first, self.passphrase.second, self.recovery.answer):
            field.returnPressed.connect(self._continue)
        self._refresh()
        self.passphrase.first.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The right side is a surface."""
        QPainter(self).fillRect(self.rect(), theme().color("surface"))

    def _footer(self) -> QWidget:
        footer = _Footer()
        row = QHBoxLayout(footer)
        row.setContentsMargins(32, 1, 32, 0)
        row.setSpacing(10)
        self.restore = Button(tr("Restore a backup…"), "ghost", "large", icon="archive-restore")
        self.restore.clicked.connect(self.restore_asked)
        row.addWidget(self.restore)
        row.addStretch(1)
        self.go = Button(tr("Continue"), "primary", "large")
        self.go.clicked.connect(self._continue)
        self.skip = Button(tr("Skip for now"), "ghost", "large")
        self.skip.clicked.connect(self.skipped)
        row.addWidget(self.go)
        row.addWidget(self.skip)
        return footer

    @Slot()
    def _refresh(self) -> None:
        step = self.steps.currentIndex()
        self.side.steps.show_step(step)
        self.go.setVisible(step < 2)
        self.restore.setVisible(step == 0)  # later there is a store of its own
        self.skip.setVisible(step == 2)
        self.go.setEnabled((self.passphrase, self.recovery)[step].valid if step < 2 else False)

    @Slot()
    def _continue(self) -> None:
        if not self.go.isEnabled() or self.go.isHidden():
            return
        if self.steps.currentIndex() == 0:
            self._create()
        else:
            self.recovery.forget()
            self._show(2)
            self.data.choose.setFocus()

    def _create(self) -> None:
        passphrase, zone, folder = self.passphrase.first.text(), self.passphrase.zone.zone() or "UTC", self._folder

        def create(_job: Job) -> object:
            from healthdesk.services import library  # heavy; not needed for the first window

            return library.create(folder, passphrase, home_zone=zone)

        self.go.setEnabled(False)
        self.go.setText(tr("Locking…"))
        self._runner.run_alone(create, self._made, self._failed)

    @Slot(object)
    def _made(self, result: tuple["Library", str]) -> None:
        self.library, key = result
        self.passphrase.forget()
        self.go.setText(tr("Continue"))
        self.recovery.show_key(key)
        self._show(1)
        self.recovery.answer.setFocus()

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self.go.setText(tr("Continue"))
        self.passphrase.fail(str(failure))
        self._refresh()

    @Slot()
    def _import(self) -> None:
        paths: list[Path] = choose_exports(self)
        if paths:
            self.import_chosen.emit(paths)

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._refresh()


class _Footer(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(72)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme().color("border"))


def _offer(icon: str, title: str, text: str, button: Button, *, first: bool = False) -> Card:
    """A card that offers one way to data; the first one stands out."""
    card = Card(fill="accent-soft", line="accent", width=2) if first else Card(line="border-strong")
    row = QHBoxLayout(card)
    row.setContentsMargins(20, 18, 20, 18)
    row.setSpacing(16)
    row.addWidget(Icon(icon, "accent", 20, plate=44, fill="surface" if first else "surface-3"))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(title, "heading"))
    words.addWidget(Text(text, tone="text-2", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(button)
    return card
