"""Putting a backup in place: which one, its passphrase, and how far it is."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job, Progress
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import tr
from healthdesk.present.backups import file_size, moment
from healthdesk.present.values import Formatter
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Labeled, PassphraseField
from healthdesk.ui.widgets.indicators import ProgressBar
from healthdesk.ui.widgets.secret import SecretSwitch
from healthdesk.ui.widgets.surfaces import Note
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.backup import Found, Restored
    from healthdesk.services.library import Library

WIDTH = 480


class RestoreDialog(Dialog):
    """Nothing is changed until the whole of the backup is proven; cancelled before, nothing is."""

    restored = Signal(object, str)  # Library, and a sentence about what was restored
    stopped = Signal()  # it was cancelled, and everything has come to rest

    def __init__(self, parent: QWidget, folder: DataFolder, runner: JobRunner, file: Path) -> None:
        """Connect to `restored`, then `open()`. Nobody has the store of `folder` open."""
        super().__init__(parent, tr("Restore a backup"), WIDTH)
        self._folder, self._runner, self._file = folder, runner, file
        self._stopping = False
        self._task: Task | None = None
        self._result: Restored | None = None
        self.column.addWidget(Text(file.name, weight=500))
        self._about = Text("", "small", "text-2", wrap=True)
        self.column.addWidget(self._about)
        self.column.addSpacing(16)
        self.field = PassphraseField()
        self.field.returnPressed.connect(self.restore)
        self.field.textChanged.connect(self._edited)
        self._labeled = Labeled(tr("Passphrase"), self.field)
        self.column.addWidget(self._labeled)
        self.column.addSpacing(6)
        self.other = Button(tr("Use recovery key"), "link", "compact", icon="key-round")
        self._secret = SecretSwitch(self.field, self._labeled, self.other)
        self.column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(12)
        if folder.holds_store:
            kept = tr("Your present data is backed up first, beside the store, and then replaced.")
            self.column.addWidget(Note(kept, "archive"))
            self.column.addSpacing(12)
        self.bar = ProgressBar()
        self.bar.setAccessibleName(tr("Restoring"))
        self.bar.hide()
        self.column.addWidget(self.bar)
        self.column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        self.stop, self.go = Button(tr("Cancel")), Button(tr("Restore"), "primary")
        self.stop.clicked.connect(self.reject)
        self.go.clicked.connect(self.restore)
        row.addWidget(self.stop)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self._valid = False
        self._edited()
        self.field.setFocus()
        runner.run_alone(self._look, self._seen, self._unreadable)

    @Slot()
    def restore(self) -> None:
        """Begin, once there is something to open it with."""
        if not self.go.isEnabled():
            return
        folder, file, secret, recovery = self._folder, self._file, self.field.text(), self._secret.recovery

        def work(job: Job) -> object:
            from healthdesk.services import backup

            return backup.restore(folder, file, secret, job, recovery=recovery, replace=True)

        self._labeled.set_error("")
        self._work(True)
        self._start(self._runner.run_alone(work, self._restored, self._failed, self._progressed))

    def reject(self) -> None:
        """Stop what is under way first; opening what is restored cannot be stopped."""
        if self._task is None:
            super().reject()
        elif self._result is None:
            self._stopping = True
            self.stop.setEnabled(False)
            self._task.cancel()

    def _look(self, _job: Job) -> object:
        from healthdesk.services import backup

        return backup.look(self._file)

    @Slot(object)
    def _seen(self, found: "Found") -> None:
        offset = _offset_min(found.created)
        self._about.setText(
            tr(
                "Made {moment}, {size}. It opens with the passphrase of then, which holds again afterwards.",
                moment=moment(found.created, offset),
                size=file_size(found.size, Formatter()),
            )
        )
        self._valid = True
        self._edited()
        self._fit()

    @Slot(object)
    def _unreadable(self, failure: KnownFailure) -> None:
        self._labeled.set_error(str(failure))
        self.field.setEnabled(False)
        self.other.setEnabled(False)
        self._fit()

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        self.bar.set_fraction(progress.fraction)

    @Slot(object)
    def _restored(self, result: "Restored") -> None:
        folder, secret, recovery = self._folder, self.field.take(), self._secret.recovery
        self._result = result
        self.stop.setEnabled(False)

        def unlock(_job: Job) -> object:
            from healthdesk.services import library

            return library.unlock_with_recovery(folder, secret) if recovery else library.unlock(folder, secret)

        self._start(self._runner.run_alone(unlock, self._opened, self._failed))

    @Slot(object)
    def _opened(self, library: "Library") -> None:
        result = self._result
        assert result is not None
        made = tr("Restored as of {moment}.", moment=moment(result.created, _offset_min(result.created)))
        before = ""
        if result.older:
            before = tr("What was here before had newer changes; it is kept in a backup beside the store.")
        elif result.kept is not None and not result.verified:
            before = tr("What was here before could not be opened with it; its files are kept beside the store.")
        self._task = None
        self.accept()
        self.restored.emit(library, f"{made} {before}".rstrip())

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._result = None
        self._labeled.set_error(str(failure))
        self.field.selectAll()

    @Slot(object)
    def _ended(self, task: Task) -> None:
        if task is not self._task:
            return  # the next one has begun
        self._task = None
        self._work(False)
        if self._stopping:
            self.stopped.emit()
            self.reject()
        else:
            self.field.setFocus()

    def _start(self, task: Task) -> None:
        self._task = task
        task.ended.connect(self._ended)

    def _work(self, working: bool) -> None:
        self.bar.restart()
        self.bar.setVisible(working)
        self.field.setEnabled(not working)
        self.other.setEnabled(not working)
        self.stop.setEnabled(True)
        self.go.setText(tr("Restoring…") if working else tr("Restore"))
        self.go.setEnabled(not working and bool(self.field.text()))
        self._fit()

    @Slot()
    def _edited(self) -> None:
        self.go.setEnabled(self._valid and self._task is None and bool(self.field.text()))

    def _fit(self) -> None:
        self.column.invalidate()
        self.resize(WIDTH, self.column.totalHeightForWidth(WIDTH))


def _offset_min(at: int) -> int:
    """Of this computer's clock: the owner's is known only once the store is open."""
    offset = datetime.fromtimestamp(at / 1000, UTC).astimezone().utcoffset()
    return round(offset.total_seconds() / 60) if offset is not None else 0
