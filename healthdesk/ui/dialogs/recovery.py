"""Another recovery key, shown once."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.views.recovery import RecoveryStep
from healthdesk.ui.widgets.buttons import Button

WIDTH, STEP_PX = 620, 560


class RecoveryDialog(Dialog):
    """Cannot be left before the key is confirmed; locking takes it away."""

    def __init__(self, parent: QWidget, key: str) -> None:
        """`key` is dropped as soon as the dialog is gone."""
        super().__init__(parent, tr("Your new recovery key"))
        self.setFixedWidth(WIDTH)
        self.step = RecoveryStep()
        self.step.setMinimumHeight(STEP_PX)  # wrapped text tells a dialog too little
        self.step.changed.connect(self._changed)
        self.column.addWidget(self.step)
        self.column.addSpacing(18)
        row = QHBoxLayout()
        row.addStretch(1)
        self.done_button = Button(tr("Done"), "primary")
        self.done_button.clicked.connect(self.accept)
        row.addWidget(self.done_button)
        self.column.addLayout(row)
        self.step.show_key(key)
        self.finished.connect(self._forget)

    def reject(self) -> None:
        """Escape does nothing: the old key opens nothing any more, so this one has to be kept."""
        if self.step.valid:
            super().reject()

    @Slot()
    def _changed(self) -> None:
        self.done_button.setEnabled(self.step.valid)
        words = "" if self.step.valid else tr("Type the group that is asked for, and tick that the key is stored")
        self.done_button.setToolTip(words)

    @Slot()
    def _forget(self) -> None:
        self.step.forget()
