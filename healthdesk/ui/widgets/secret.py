"""What opens a record: the passphrase, or the recovery key in the same field."""

from PySide6.QtCore import QObject, Slot

from healthdesk.base.words import tr
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Labeled, PassphraseField


class SecretSwitch(QObject):
    """Turns a field for the one into a field for the other, by a link that says which."""

    def __init__(self, field: PassphraseField, labeled: Labeled, link: Button) -> None:
        """The passphrase is asked for first."""
        super().__init__(labeled)
        self._field, self._labeled, self._link = field, labeled, link
        self.recovery = False  # whether the recovery key is asked for
        link.clicked.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        self.recovery = not self.recovery
        word = tr("Recovery key") if self.recovery else tr("Passphrase")
        self._field.clear()
        self._field.setAccessibleName(word)
        self._labeled.set_label(word)
        self._labeled.set_error("")
        self._link.setText(tr("Use passphrase") if self.recovery else tr("Use recovery key"))
        self._field.setFocus()
