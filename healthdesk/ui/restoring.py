"""Putting a backup in the place of a person's library, from wherever it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from healthdesk.ui.dialogs.files import choose_backup

if TYPE_CHECKING:
    from healthdesk.services.library import Library
    from healthdesk.ui.main_window import MainWindow


class Restoring(QObject):
    """Of one window."""

    def __init__(self, window: "MainWindow") -> None:
        """Nothing happens before `ask`."""
        super().__init__(window)
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Choose a backup and put it in place; an open library is locked for it."""
        window = self._window
        file = choose_backup(window)
        if file is None:
            return
        from healthdesk.ui.dialogs.restore import RestoreDialog

        window.lock()
        dialog = RestoreDialog(window, window.folder, window.runner, file)
        dialog.restored.connect(self._restored)
        dialog.stopped.connect(window.entrance.ask_if_there)
        dialog.open()

    @Slot(object, str)
    def _restored(self, library: "Library", sentence: str) -> None:
        self._window.forget_words()  # the locked window would tell the size of what was there
        self._window.open(library)
        self._window.toast.tell(sentence)
