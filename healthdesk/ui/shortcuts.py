"""The keys that do something anywhere in a window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from healthdesk.ui.pages import JOBS, PAGES, SETTINGS

if TYPE_CHECKING:
    from healthdesk.ui.main_window import MainWindow


def add_shortcuts(window: "MainWindow") -> None:
    """Those of pages do nothing while it is locked."""
    for i in range(min(9, len(PAGES))):  # there is no key for a tenth
        QShortcut(QKeySequence(f"Ctrl+{i + 1}"), window, partial(_go, window, i))
    for keys, page in (("Ctrl+,", SETTINGS), ("Ctrl+J", JOBS)):
        QShortcut(QKeySequence(keys), window, partial(_go_to, window, page))
    QShortcut(QKeySequence("Ctrl+L"), window, window.lock)
    QShortcut(QKeySequence("Ctrl+I"), window, window.ask_import)
    QShortcut(QKeySequence("Ctrl+K"), window, window.open_palette)
    QShortcut(QKeySequence("Ctrl+R"), window, window.sync_now)
    for keys, by in (("F6", 1), ("Shift+F6", -1)):
        QShortcut(QKeySequence(keys), window, partial(_cycle, window, by))
    QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), window, QApplication.closeAllWindows)


def _go(window: "MainWindow", place: int) -> None:
    """Show a page by its place in the rail."""
    if not window.locked and place < len(window.workspace.offered):
        window.workspace.show_page(window.workspace.offered[place])


def _go_to(window: "MainWindow", page: str) -> None:
    if not window.locked:
        window.workspace.show_page(page)


def _cycle(window: "MainWindow", by: int) -> None:
    if not window.locked:
        window.workspace.cycle_regions(by)
