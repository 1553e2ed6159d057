"""The window of one person: first run, locked or open, and files that are dropped on it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.paths import DataFolder
from healthdesk.base.settings import Settings
from healthdesk.base.words import tr
from healthdesk.present.people import window_title
from healthdesk.ui.actions import offer
from healthdesk.ui.backup_feed import BackupFeed
from healthdesk.ui.closing import Closing
from healthdesk.ui.commands import Commands
from healthdesk.ui.dialogs.files import choose_exports, dropped_paths
from healthdesk.ui.entrance import Entrance
from healthdesk.ui.host import Host, Program
from healthdesk.ui.idle_lock import IdleLock
from healthdesk.ui.import_queue import ImportQueue
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.locale import Language
from healthdesk.ui.notices import Notices
from healthdesk.ui.pages import DASHBOARD
from healthdesk.ui.place import Place
from healthdesk.ui.restoring import Restoring
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.sample import Sample
from healthdesk.ui.settings_writer import SettingsWriter
from healthdesk.ui.shortcuts import add_shortcuts
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.theme import theme
from healthdesk.ui.uploads import Uploads
from healthdesk.ui.widgets.focus_ring import FocusRing
from healthdesk.ui.widgets.toast import Toast
from healthdesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from healthdesk.services.library import Library

DEFAULT_SIZE, MINIMUM_SIZE = QSize(1280, 800), QSize(960, 640)


class MainWindow(QMainWindow):
    """Owns the state and the runner; at any time one of first run, unlock and workspace is shown."""

    person_asked = Signal(str)  # the profile of somebody else, who has a window of their own
    unlocked = Signal()
    gone = Signal()  # closed, and nothing of it runs any more

    def __init__(self, folder: DataFolder, companion: Program | None = None) -> None:
        """Shows the first run if `folder` holds no profile yet, else asks for the passphrase."""
        super().__init__()
        self.folder = folder
        self.state = AppState(self, folder.device)
        self.runner = JobRunner(self)
        self.language = Language(self.runner, self)
        self.language.come_back()
        self.language.changed.connect(self._say_anew)
        self.state.settings_changed.connect(self.language.follow)
        self.state.settings_changed.connect(self._apply_settings)
        self.sync = SyncFeed(self.state, self.runner, self)
        self.feed = InsightsFeed(self.state, self.runner, self)
        self.backups = BackupFeed(self.state, self.runner, self)
        self.backups.failed.connect(self._backup_failed)
        self.uploads = Uploads(self.state, self.runner, self)
        self.imports = ImportQueue(self.state, self.runner, self)
        self.closing = Closing(self, self.imports)
        self.notices = Notices(self, self.state, self.runner)
        self.host = Host(folder, companion, self.state, self.runner, self)
        self.host.added.connect(self.sync.read)
        self.idle_lock = IdleLock(self.state, self.runner, self)
        self.idle_lock.due.connect(self.lock)
        self._workspace: Workspace | None = None
        self._dropped: list[Path] = []
        self.setMinimumSize(MINIMUM_SIZE.boundedTo(self.screen().availableSize()))  # large text on a small screen
        self.resize(DEFAULT_SIZE)
        self.setAcceptDrops(True)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.entrance = Entrance(folder, self.runner, self.stack, self)
        self.entrance.opened.connect(self.open)
        self.entrance.import_chosen.connect(self._keep_dropped)
        self.entrance.person_asked.connect(self.ask_person)
        FocusRing(self)
        self.toast = Toast(self)
        self.settings = SettingsWriter(self.state, self.runner, self)
        self.settings.failed.connect(self._settings_failed)
        self.sample = Sample(folder, self.runner, self.toast, self)
        self.sample.made.connect(self._sample_made)
        self.entrance.sample_chosen.connect(self.sample.open)
        self.restoring = Restoring(self)
        self.entrance.restore_asked.connect(self.restoring.ask)
        self.commands = Commands(self, self.runner, lambda: self.workspace)
        add_shortcuts(self)
        offer(self)
        self.say_whose()
        if folder.holds_store:
            self.entrance.ask("")
        else:
            self.entrance.begin()

    @property
    def locked(self) -> bool:
        """Whether no library is open."""
        return self.state.library is None

    @property
    def workspace(self) -> Workspace:
        """The pages; made when a library is first opened."""
        if self._workspace is None:
            self._workspace = Workspace(self.state, self.runner, self.host, self.sync, self.feed, self.imports)
            self._workspace.lock_asked.connect(self.lock)
            self._workspace.import_asked.connect(self.ask_import)
            self._workspace.sample_asked.connect(self.sample.open)
            self._workspace.own_data_asked.connect(self.lock)
            self._workspace.restore_asked.connect(self.restoring.ask)
            self.stack.addWidget(self._workspace)
        return self._workspace

    @Slot(object)
    def open(self, library: "Library") -> None:
        """Show the pages of an unlocked library."""
        from healthdesk.services import queries  # heavy; not needed for the first window

        if self.language.speak(library.settings.language):
            self.forget_words()
        self.runner.library = library
        self.state.open(library, queries.today(library))
        self._show_page(DASHBOARD)
        self.entrance.leave()
        self.unlocked.emit()
        if self._dropped:
            dropped, self._dropped = self._dropped, []
            self.workspace.start_import(dropped)

    @Slot()
    def say_whose(self) -> None:
        """In the title, where there are several people."""
        self.setWindowTitle(window_title(self.folder.profile, self.folder.profiles()))
        self.entrance.say_whose()

    @Slot()
    def lock(self, why: str = "") -> None:
        """Hide everything first, then stop the jobs and close the library."""
        if self.locked:
            return
        if self.runner.busy:
            why = tr("The running job was taken back; nothing is half done")
        self.idle_lock.stop()
        self.language.stop()
        self.commands.close()
        self.entrance.ask(why)
        self.repaint()
        library = self._let_go()
        if library is not None:
            library.close()

    def import_files(self, paths: list[Path]) -> None:
        """Import now, or as soon as the store is unlocked."""
        if not self.locked:
            self.workspace.start_import(paths)
            return
        self._dropped = paths
        if self.entrance.made is not None:
            self.entrance.finish()
        elif self.entrance.first_run is not None:
            self.toast.note(tr("Will be imported once your data is locked with a passphrase"))
        else:
            self.toast.note(tr("Will be imported once it is unlocked"))

    @Slot()
    def ask_import(self) -> None:
        """Choose files and import them."""
        if not self.locked and (paths := choose_exports(self)):
            self.import_files(paths)

    @Slot()
    def ask_person(self) -> None:
        """Whose window is to be opened too."""
        from healthdesk.ui.dialogs.people import PeopleDialog

        dialog = PeopleDialog(self, self.folder)
        dialog.chosen.connect(self.person_asked)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        if paths := dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.import_files(paths)

    def showEvent(self, event: QShowEvent) -> None:
        """It is wanted, whatever was to come after its import."""
        self.closing.come_back()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Vanish at once, unless an import runs: then the owner is asked."""
        if not self.closing.may_close():
            event.ignore()
            return
        self.hide()
        self.language.stop()
        library = self._let_go()
        if library is not None:
            library.close()
        self.runner.close()
        self.host.stop()
        if self.entrance.made is not None:
            self.entrance.made.close()
        super().closeEvent(event)
        self.gone.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Windows of several people may look and speak differently: the one in use decides."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.language.come_back()
            if not self.locked:
                self._apply_settings(self.state.settings)

    @Slot(object)
    def _backup_failed(self, failure: KnownFailure) -> None:
        self.toast.fail(tr("The automatic backup failed. {why}", why=str(failure)))

    def _let_go(self) -> "Library | None":
        """Stop the jobs, remember what they leave undone, and let go of the library; the caller closes it."""
        library = self.runner.drop()
        if library is not None:
            self.imports.keep(library)
        self.state.close()
        return library

    @Slot()
    def open_palette(self) -> None:
        """Any page, metric or action by its name."""
        if not self.locked:
            self.commands.open()

    @Slot()
    def sync_now(self) -> None:
        """Fetch from every endpoint."""
        if not self.locked:
            self.sync.sync()

    @Slot(object)
    def _settings_failed(self, failure: KnownFailure) -> None:
        self.toast.fail(str(failure))

    def _show_page(self, page: str) -> None:
        """In a workspace that may have just been made."""
        library = self.state.library
        self.workspace.show_sample(library is not None and library.folder.root != self.folder.root)
        self.workspace.show_page(page)
        self.workspace.offer_pages()
        self.stack.setCurrentWidget(self.workspace)

    @Slot()
    def _say_anew(self) -> None:
        """Another language: the pages are made anew while the library stays open."""
        place = Place.of(self, self.workspace)
        self.forget_words()
        self._show_page(place.page)
        place.restore(self.workspace)

    def forget_words(self) -> None:
        """What was said in another language is made anew when it is shown again."""
        self.commands.forget()
        self.entrance.forget_words()
        if self._workspace is not None:
            self.stack.removeWidget(self._workspace)
            self._workspace.deleteLater()
            self._workspace = None

    @Slot(list)
    def _keep_dropped(self, paths: list[Path]) -> None:
        self._dropped = paths

    @Slot(object)
    def _sample_made(self, library: "Library") -> None:
        own = self._let_go()
        own = own or self.entrance.made
        if own is not None:
            own.close()
        self.open(library)

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        if theme().mode != settings.theme:
            theme().apply(settings.theme)
