"""The window: first run, locked or open; shortcuts and dropped files."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QScrollBar, QStackedWidget, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.base.settings import Settings
from healthdesk.base.words import tr, trn
from healthdesk.ui.actions import offer
from healthdesk.ui.backup_feed import BackupFeed
from healthdesk.ui.commands import Commands
from healthdesk.ui.dialogs.files import choose_backup, choose_exports, dropped_paths
from healthdesk.ui.dialogs.restore import RestoreDialog
from healthdesk.ui.host import Host, Program
from healthdesk.ui.idle import IdleWatch
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.locale import Language
from healthdesk.ui.pages import DASHBOARD, JOBS, PAGES, SETTINGS
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.settings_writer import SettingsWriter
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.theme import theme
from healthdesk.ui.uploads import Uploads
from healthdesk.ui.views.onboarding import OnboardingView
from healthdesk.ui.views.unlock import UnlockView
from healthdesk.ui.widgets.focus_ring import FocusRing
from healthdesk.ui.widgets.indicators import Toast
from healthdesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from healthdesk.services.library import Library

DEFAULT_SIZE, MINIMUM_SIZE = QSize(1280, 800), QSize(960, 640)


class MainWindow(QMainWindow):
    """Owns the state and the runner; at any time one of first run, unlock and workspace is shown."""

    def __init__(self, folder: DataFolder, companion: Program | None = None) -> None:
        """Shows the first run if `folder` holds no profile yet, else asks for the passphrase."""
        super().__init__()
        self.folder = folder
        self.state = AppState(self, folder.device)
        self.runner = JobRunner(self)
        self.runner.busy_changed.connect(self._busy_changed)
        self.language = Language(self.runner, self)
        self.language.changed.connect(self._say_anew)
        self.state.settings_changed.connect(self.language.follow)
        self.state.settings_changed.connect(self._apply_settings)
        self.sync = SyncFeed(self.state, self.runner, self)
        self.feed = InsightsFeed(self.state, self.runner, self)
        self.backups = BackupFeed(self.state, self.runner, self)
        self.backups.failed.connect(self._backup_failed)
        self.uploads = Uploads(self.state, self.runner, self)
        self.host = Host(folder.root, companion, self.state, self.runner, self)
        self.host.added.connect(self.sync.read)
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self._idled)
        self._lock_when_done = False
        self._first_run: OnboardingView | None = None
        self._unlock: UnlockView | None = None
        self._workspace: Workspace | None = None
        self._dropped: list[Path] = []
        self.setWindowTitle("healthdesk")
        self.setMinimumSize(MINIMUM_SIZE.boundedTo(self.screen().availableSize()))  # large text on a small screen
        self.resize(DEFAULT_SIZE)
        self.setAcceptDrops(True)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        FocusRing(self)
        self.toast = Toast(self)
        self.settings = SettingsWriter(self.state, self.runner, self)
        self.settings.failed.connect(self._settings_failed)
        self.commands = Commands(self, self.runner, lambda: self.workspace)
        self._shortcuts()
        if folder.holds_store:
            self._ask_passphrase("")
        else:
            self._begin()

    @property
    def locked(self) -> bool:
        """Whether no library is open."""
        return self.state.library is None

    @property
    def workspace(self) -> Workspace:
        """The pages; made when a library is first opened."""
        if self._workspace is None:
            self._workspace = Workspace(self.state, self.runner, self.host, self.sync, self.feed)
            self._workspace.lock_asked.connect(self.lock)
            self._workspace.import_asked.connect(self.ask_import)
            self._workspace.sample_asked.connect(self.open_sample)
            self._workspace.own_data_asked.connect(self.lock)
            self._workspace.restore_asked.connect(self.ask_restore)
            self.stack.addWidget(self._workspace)
        return self._workspace

    def open(self, library: "Library") -> None:
        """Show the pages of an unlocked library."""
        from healthdesk.services import queries  # heavy; not needed for the first window

        if self.language.speak(library.settings.language):
            self._forget_words()
        self.runner.library = library
        self.state.open(library, queries.today(library))
        self._show_page(DASHBOARD)
        if self._first_run is not None:
            self._first_run.deleteLater()
            self._first_run = None
        if self._dropped:
            dropped, self._dropped = self._dropped, []
            self.workspace.start_import(dropped)

    @Slot()
    def lock(self, why: str = "") -> None:
        """Hide everything first, then stop the jobs and close the library."""
        if self.locked:
            return
        if self.runner.busy:
            why = tr("The running job was taken back; nothing is half done")
        self._idle.stop()
        self.language.stop()
        self.commands.close()
        self._lock_when_done = False
        self._ask_passphrase(why)
        self.repaint()
        library = self.runner.drop()
        self.state.close()
        if library is not None:
            library.close()

    def warm_up(self) -> None:
        """Import what unlocking will need while the owner types; open by the desktop's keyring if it holds the key."""
        if self._first_run is not None:
            self.runner.run_alone(_import_services, self._warm, self._warm)
        else:
            folder = self.folder

            def attempt(job: Job) -> object:
                from healthdesk.services import library

                _import_services(job)
                return library.unlock_with_keyring(folder)

            self.runner.run_alone(attempt, self._keyring_tried, self._warm)

    def import_files(self, paths: list[Path]) -> None:
        """Import now, or as soon as the store is unlocked."""
        if not self.locked:
            self.workspace.start_import(paths)
        elif self._first_run is not None and self._first_run.library is not None:
            self._dropped = paths
            self.open(self._first_run.library)
        else:
            self._dropped = paths
            first_run = tr("Will be imported once your data is locked with a passphrase")
            self.toast.tell(first_run if self._first_run is not None else tr("Will be imported once it is unlocked"))

    @Slot()
    def ask_import(self) -> None:
        """Choose files and import them."""
        if not self.locked and (paths := choose_exports(self)):
            self.import_files(paths)

    @Slot()
    def open_sample(self) -> None:
        """Look at the demo person, who has a data folder of his own."""
        folder = self.folder

        def make(job: Job) -> object:
            from healthdesk.services import demo  # rarely needed

            return demo.create_demo(demo.demo_folder(folder), demo.DEFAULT_DAYS, job)

        self.toast.tell(tr("Making up two years of data…"))
        self.runner.run_alone(make, self._sample_made, self._sample_failed)

    @Slot()
    def ask_restore(self) -> None:
        """Choose a backup and put it in place; an open library is locked for it."""
        file = choose_backup(self)
        if file is None:
            return
        self.lock()
        dialog = RestoreDialog(self, self.folder, self.runner, file)
        dialog.restored.connect(self._restored)
        dialog.stopped.connect(self._restore_stopped)
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Vanish at once; running jobs are taken back whole."""
        self.hide()
        self.language.stop()
        self.runner.close()
        self.host.stop()
        self.state.close()
        if self._first_run is not None and self._first_run.library is not None:
            self._first_run.library.close()
        super().closeEvent(event)

    @Slot(object, str)
    def _restored(self, library: "Library", sentence: str) -> None:
        self._forget_words()  # the locked window would tell the size of what was there
        self.open(library)
        self.toast.tell(sentence)

    @Slot()
    def _restore_stopped(self) -> None:
        """Too late perhaps, and then there is something to unlock."""
        if self._first_run is not None and self.folder.holds_store:
            self.stack.removeWidget(self._first_run)
            self._first_run.deleteLater()
            self._first_run = None
            self._ask_passphrase("")

    @Slot(object)
    def _backup_failed(self, failure: KnownFailure) -> None:
        self.toast.tell(tr("The automatic backup failed. {why}", why=str(failure)))

    @Slot(object)
    def _warm(self, _result: object) -> None:
        pass

    @Slot(object)
    def _keyring_tried(self, library: "Library | None") -> None:
        if library is not None:
            self.open(library)

    def _shortcuts(self) -> None:
        for i in range(min(9, len(PAGES))):  # there is no key for a tenth
            QShortcut(QKeySequence(f"Ctrl+{i + 1}"), self, lambda i=i: self._go(i))
        QShortcut(QKeySequence("Ctrl+,"), self, partial(self._go_to, SETTINGS))
        QShortcut(QKeySequence("Ctrl+J"), self, partial(self._go_to, JOBS))
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock)
        QShortcut(QKeySequence("Ctrl+I"), self, self.ask_import)
        QShortcut(QKeySequence("Ctrl+K"), self, self.open_palette)
        QShortcut(QKeySequence("Ctrl+R"), self, self.sync_now)
        QShortcut(QKeySequence("F6"), self, self._cycle)
        QShortcut(QKeySequence("Shift+F6"), self, partial(self._cycle, -1))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

        offer(self)

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
        self.toast.tell(str(failure))

    def _go(self, place: int) -> None:
        """Show a page by its place in the rail."""
        if not self.locked and place < len(self.workspace.offered):
            self.workspace.show_page(self.workspace.offered[place])

    def _go_to(self, page: str) -> None:
        if not self.locked:
            self.workspace.show_page(page)

    def _cycle(self, by: int = 1) -> None:
        if not self.locked:
            self.workspace.cycle_regions(by)

    def _show_page(self, page: str) -> None:
        """In a workspace that may have just been made."""
        library = self.state.library
        self.workspace.show_sample(library is not None and library.folder.root != self.folder.root)
        self.workspace.show_page(page)
        self.workspace.offer_pages()
        self._show(self.workspace)

    @Slot()
    def _say_anew(self) -> None:
        """Another language: the pages are made anew while the library stays open."""
        page, here = self.workspace.shown, cast("QWidget | None", self.focusWidget())
        name = here.objectName() if here is not None else ""
        down = self.workspace.page(page).area.verticalScrollBar().value()
        self._forget_words()
        self._show_page(page)
        fresh = self.workspace.page(page)
        fresh.make_complete()
        for same in fresh.findChildren(QWidget, name)[:1] if name else ():
            same.setFocus()
        content = fresh.area.widget()
        assert content is not None
        content.adjustSize()  # only then there is something to scroll
        _scroll(fresh.area.verticalScrollBar(), down)

    def _forget_words(self) -> None:
        """What was said in another language is made anew when it is shown again."""
        self.commands.forget()
        for view in (self._workspace, self._unlock):
            if view is not None:
                self.stack.removeWidget(view)
                view.deleteLater()
        self._workspace = self._unlock = None

    def _begin(self) -> None:
        view = self._first_run = OnboardingView(self.folder, self.runner)
        view.import_chosen.connect(self._first_import)
        view.sample_chosen.connect(self.open_sample)
        view.skipped.connect(self._first_run_done)
        view.restore_asked.connect(self.ask_restore)
        self._show(view)

    def _ask_passphrase(self, why: str) -> None:
        if self._unlock is None:
            self._unlock = UnlockView(self.folder, self.runner)
            self._unlock.unlocked.connect(self.open)
            self._unlock.restore_asked.connect(self.ask_restore)
        self._unlock.say(why)
        self._show(self._unlock)
        self._unlock.setFocus()

    def _show(self, view: QWidget) -> None:
        if self.stack.indexOf(view) < 0:
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)

    @Slot(list)
    def _first_import(self, paths: list[Path]) -> None:
        self._dropped = paths
        self._first_run_done()

    @Slot()
    def _first_run_done(self) -> None:
        if self._first_run is not None and self._first_run.library is not None:
            self.open(self._first_run.library)

    @Slot(object)
    def _sample_made(self, library: "Library") -> None:
        own = self.runner.drop()
        if own is None and self._first_run is not None:
            own = self._first_run.library
        self.state.close()
        if own is not None:
            own.close()
        self.open(library)

    @Slot(object)
    def _sample_failed(self, failure: KnownFailure) -> None:
        self.toast.tell(str(failure))

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        if theme().mode != settings.theme:
            theme().apply(settings.theme)
        if not self.locked:
            self._idle.start(settings.lock_minutes)

    @Slot()
    def _idled(self) -> None:
        if self.runner.busy:  # an import is worth more than a minute; the store locks when it ends
            self._lock_when_done = True
        else:
            minutes = self.state.settings.lock_minutes
            self.lock(trn("Locked after {n} minute of inactivity", "Locked after {n} minutes of inactivity", minutes))

    @Slot(bool)
    def _busy_changed(self, busy: bool) -> None:
        if not busy and self._lock_when_done:
            self._lock_when_done = False
            self._idled()


def _scroll(bar: QScrollBar, down: int) -> None:
    """To a place that may be there only when what the page asks for has come, unless somebody scrolls before."""
    bar.setValue(down)
    reached = bar.value()

    def grown(_low: int, high: int) -> None:
        if high >= down or bar.value() != reached:
            bar.rangeChanged.disconnect(grown)
            bar.setValue(down if bar.value() == reached else bar.value())

    if reached < down:
        bar.rangeChanged.connect(grown)


def _import_services(_job: Job) -> None:
    from healthdesk.services import ingest, queries  # noqa: F401
