"""Backups: one now, by themselves, and back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job, Progress
from healthdesk.base.settings import Settings
from healthdesk.base.words import mark, tr, trn
from healthdesk.present.backups import LastBackup, last_backup
from healthdesk.present.values import Formatter
from healthdesk.ui.dialogs.files import choose_backup_folder, choose_new_backup
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.state import AppState
from healthdesk.ui.theme import theme
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.indicators import ProgressBar
from healthdesk.ui.widgets.surfaces import Icon
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.auto_backup import BackupState
    from healthdesk.services.library import Library

EVERY = {"off": mark("Off"), "daily": mark("Every day"), "weekly": mark("Every week")}
KEEP = (2, 3, 5, 10, 20)
CONTROL_PX = 150


class BackupSection(Section):
    """Says when the last one was made and proven, and why one was not."""

    restore_asked = Signal()

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Empty until filled."""
        super().__init__(tr("Backups"))
        self._state, self._runner = state, runner
        self._task: Task | None = None
        self.now = Button(tr("Back up now…"), size="compact")
        self.now.clicked.connect(self.back_up)
        words = tr(
            "One encrypted file with everything in it. The passphrase and the recovery key of today open it, also once they "
            "are changed here. Keep it on another disk."
        )
        self.add_row(tr("Back up now"), words, self.now)
        self._status = _Status()
        self.add_below(self._status)
        self.every = self._drop_down(tr("Back up by itself"))
        for every, name in EVERY.items():
            self.every.addItem(tr(name), every)
        self.every.activated.connect(self._every_chosen)
        words = tr("While healthdesk is open and unlocked, and only if something has changed.")
        self.add_row(tr("Back up by itself"), words, self.every)
        self.folder = Button(tr("Choose…"), size="compact")
        self.folder.setAccessibleName(tr("Choose the folder for backups"))
        self.folder.clicked.connect(self._choose_folder)
        self._place = self.add_row(tr("Folder"), "", self.folder)
        self.keep = self._drop_down(tr("Backups that are kept"))
        self.keep.activated.connect(lambda _index: self.asked.emit({"backup_keep": self.keep.currentData()}))
        for count in KEEP:
            self.keep.addItem(_newest(count), count)
        words = tr("Older ones make room once a new one is proven. Those you made yourself stay.")
        self.add_row(tr("Keep"), words, self.keep)
        self.restore = Button(tr("Restore…"), size="compact")
        self.restore.setAccessibleName(tr("Restore a backup"))
        self.restore.clicked.connect(self.restore_asked)
        words = tr("healthdesk locks for it. What is here now is backed up before it is replaced.")
        self.add_row(tr("Restore a backup"), words, self.restore)
        runner.busy_changed.connect(self._busy_changed)

    @property
    def said(self) -> tuple[str, str]:
        """What is told of the last one, and why one by itself failed."""
        return self._status.last.words.text(), self._status.failed.words.text()

    def fill(self, settings: Settings) -> None:
        """See `Section.fill`."""
        self.every.setCurrentIndex(self.every.findData(settings.backup_every))
        if self.keep.findData(settings.backup_keep) < 0:
            self.keep.addItem(_newest(settings.backup_keep), settings.backup_keep)
        self.keep.setCurrentIndex(self.keep.findData(settings.backup_keep))
        self._place.setText(settings.backup_folder or tr("None is chosen yet. A disk of its own is best."))

    def reload(self) -> None:
        """See `Section.reload`."""
        self._runner.run_read(_state, self._show, self._failed)

    def clear(self) -> None:
        """See `Section.clear`."""
        self._place.setText("")
        self._status.show_line(LastBackup("", "circle-dashed", "text-3"))

    @Slot()
    def back_up(self) -> None:
        """Ask for a file and make one; while one is being made, stop it."""
        if self._task is not None:
            self._task.cancel()
            return
        library = self._state.library
        if library is None:
            return
        from healthdesk.services import backup

        out = choose_new_backup(self.window(), backup.file_name(library.folder.profile, now_ms()))
        if out is not None:
            self._make(out)

    def _make(self, out: Path) -> None:
        def work(library: "Library", job: Job) -> object:
            from healthdesk.services import backup

            return backup.make(library, out, job)

        self.now.setText(tr("Cancel"))
        self._status.begin()
        self._task = self._runner.run_write(work, self._made, self._failed, self._progressed)
        self._task.ended.connect(self._ended)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        self._status.bar.set_fraction(progress.fraction)

    @Slot(object)
    def _made(self, _made: object) -> None:
        """What is noted of it is read when the job has ended."""

    @Slot()
    def _ended(self) -> None:
        self._task = None
        self.now.setText(tr("Back up now…"))
        self._status.end()
        if self._state.library is not None:
            self.reload()

    @Slot(bool)
    def _busy_changed(self, busy: bool) -> None:
        """After any change there may be something to back up, or a backup was made by itself."""
        if not busy and self._state.library is not None and self.isVisible():
            self.reload()

    @Slot()
    def _every_chosen(self) -> None:
        every = self.every.currentData()
        if every != "off" and not self._state.settings.backup_folder:
            self._choose_folder(every=every)
        else:
            self.asked.emit({"backup_every": every})

    @Slot()
    def _choose_folder(self, _checked: bool = False, *, every: str = "") -> None:  # noqa: FBT002  # what Qt's signal sends
        settings = self._state.settings
        folder = choose_backup_folder(self.window(), settings.backup_folder)
        if folder:
            self.asked.emit({"backup_folder": folder, "backup_every": every or settings.backup_every})
        else:
            self.fill(settings)

    @Slot(object)
    def _show(self, state: "BackupState") -> None:
        if self._task is not None or self._state.library is None:
            return
        settings = self._state.settings
        told = state.failed_at is not None and settings.backup_every != "off"
        line = last_backup(
            state.at,
            state.size,
            state.file,
            changed=state.changed,
            failure=(state.failed_at or 0, state.failure) if told else None,
            offset_min=state.offset_min,
            formatter=Formatter.of(settings),
        )
        self._status.show_line(line)

    @Slot(object)
    def _failed(self, failed: KnownFailure) -> None:
        self.failed.emit(failed)

    def _drop_down(self, name: str) -> DropDown:
        box = DropDown()
        box.setAccessibleName(name)
        box.setFont(theme().font("body"))
        box.setFixedWidth(CONTROL_PX)
        return box


class _Status(QWidget):
    """Lines about the last one, or how far the present one is."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(4)
        self.failed = _Line("triangle-alert", "error", "error")
        self.last = _Line("circle-dashed", "text-3", "text-2")
        self.bar = ProgressBar()
        self.bar.setAccessibleName(tr("Backing up"))
        for part in (self.failed, self.last, self.bar):
            column.addWidget(part)
        self.failed.hide()
        self.bar.hide()

    def show_line(self, line: LastBackup) -> None:
        self.failed.words.setText(line.failed)
        self.failed.setVisible(bool(line.failed) and self.bar.isHidden())
        self.last.icon.show_icon(line.icon, line.tone)
        self.last.words.setText(line.text)
        self.last.words.setToolTip(line.file)

    def begin(self) -> None:
        self.bar.restart()
        self.failed.hide()
        self.last.hide()
        self.bar.show()

    def end(self) -> None:
        self.bar.hide()
        self.failed.setVisible(bool(self.failed.words.text()))
        self.last.show()


class _Line(QWidget):
    def __init__(self, icon: str, tone: str, ink: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.icon = Icon(icon, tone, 14)
        self.words = Text("", "small", ink, wrap=True)
        row.addWidget(self.icon)
        row.addWidget(self.words, 1)


def _newest(count: int) -> str:
    return trn("The newest", "The newest {n}", count)


def _state(library: "Library", _job: Job) -> object:
    from healthdesk.services import auto_backup

    return auto_backup.state(library)
