"""What can be done from anywhere, as the command palette offers it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from healthdesk.base.words import mark
from healthdesk.ui.commands import Command
from healthdesk.ui.pages import DASHBOARD, SETTINGS, SHARING

if TYPE_CHECKING:
    from healthdesk.ui.main_window import MainWindow
    from healthdesk.ui.views.dashboard import DashboardPage
    from healthdesk.ui.views.day_navigation import DayNavigation
    from healthdesk.ui.views.settings_backup import BackupSection
    from healthdesk.ui.views.sharing import SharingPage


def offer(window: "MainWindow") -> None:
    """Add the actions to the palette of `window`."""
    change = window.settings.change
    for key, command in {
        "import": Command(mark("Import files…"), "file-up", window.ask_import, "Ctrl+I", mark("add open data export")),
        "share": Command(
            mark("New share…"), "file-lock", lambda: sharing(window).new_share(), words=mark("doctor send link file")
        ),
        "sync": Command(
            mark("Sync now"), "refresh-cw", window.sync_now, "Ctrl+R", mark("companion fetch phone endpoint")
        ),
        "backup": Command(
            mark("Back up now…"), "archive", lambda: backups(window).back_up(), words=mark("save copy safe disk")
        ),
        "restore": Command(
            mark("Restore a backup…"), "archive-restore", window.restoring.ask, words=mark("recover copy lost disk")
        ),
        "person": Command(
            mark("Another person…"), "users", window.ask_person, words=mark("profile family window open")
        ),
        "lock": Command(mark("Lock now"), "lock", window.lock, "Ctrl+L", mark("close hide")),
        "today": Command(mark("Go to today"), "calendar-check", lambda: days(window).to_today(), "T", mark("now")),
        "calendar": Command(
            mark("Choose a day…"), "calendar", lambda: days(window).open_calendar(), "Ctrl+G", mark("date")
        ),
        "arrange": Command(
            mark("Arrange the dashboard…"),
            "sliders-horizontal",
            lambda: dashboard(window).arrange(),
            words=mark("pin hide order cards density compact"),
        ),
        "theme-light": Command(
            mark("Light appearance"), "sun", partial(change, theme="light"), words=mark("theme bright white")
        ),
        "theme-dark": Command(
            mark("Dark appearance"), "moon", partial(change, theme="dark"), words=mark("theme night black")
        ),
        "theme-system": Command(
            mark("Appearance of the system"), "sun-moon", partial(change, theme="system"), words=mark("theme")
        ),
        "quit": Command(
            mark("Quit healthdesk"), "log-out", QApplication.closeAllWindows, "Ctrl+Q", mark("exit leave close")
        ),
    }.items():
        window.commands.add(key, command)


def backups(window: "MainWindow") -> "BackupSection":
    """The backups among the settings, brought to the front."""
    from healthdesk.ui.views.settings import SettingsPage
    from healthdesk.ui.views.settings_backup import BackupSection

    window.workspace.show_page(SETTINGS)
    page = window.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    return page.section(BackupSection)


def sharing(window: "MainWindow") -> "SharingPage":
    """The page of shares, brought to the front."""
    from healthdesk.ui.views.sharing import SharingPage

    window.workspace.show_page(SHARING)
    page = window.workspace.page(SHARING)
    assert isinstance(page, SharingPage)
    return page


def days(window: "MainWindow") -> "DayNavigation":
    """What chooses the dashboard's day."""
    return dashboard(window).days


def dashboard(window: "MainWindow") -> "DashboardPage":
    """The dashboard, brought to the front."""
    from healthdesk.ui.views.dashboard import DashboardPage

    window.workspace.show_page(DASHBOARD)
    page = window.workspace.page(DASHBOARD)
    assert isinstance(page, DashboardPage)
    return page
