"""The companion endpoint inside this program: phones push to it while the program is open, whether it is locked or not."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DEFAULT_PROFILE, DataFolder
from healthdesk.base.settings import Settings
from healthdesk.base.words import mark, tr
from healthdesk.model.endpoint import COMPANION, PORT
from healthdesk.model.programs import CompanionProgram, Hosted
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.model.wire.companion import Pairing
    from healthdesk.services.library import Library

PERSON = "me"
THIS_COMPUTER = mark("This computer")

Program = Callable[[], CompanionProgram]  # loaded when it is needed; raises KnownFailure where parts are missing


class Host(QObject):
    """Off until the owner turns it on."""

    changed = Signal()  # runs, or not
    failed = Signal(object)  # KnownFailure
    paired = Signal(object)  # the Pairing of a phone
    added = Signal()  # this computer is an endpoint of the library now

    def __init__(
        self, folder: DataFolder, program: Program | None, state: AppState, runner: JobRunner, parent: QObject
    ) -> None:
        """`folder` of the person whose phones push; `program` None: this program cannot host."""
        super().__init__(parent)
        self._data, self._program, self._runner = folder.root / COMPANION, program, runner
        self._person = PERSON if folder.profile == DEFAULT_PROFILE else f"{PERSON}: {folder.profile}"
        self._running: Hosted | None = None
        self._starting = False
        self.port = PORT
        state.settings_changed.connect(self._settings)

    @property
    def possible(self) -> bool:
        """Whether this program can host at all."""
        return self._program is not None

    @property
    def running(self) -> bool:
        """Whether phones can push now."""
        return self._running is not None

    def pair_phone(self, name: str) -> None:
        """A token for another phone; `paired` tells it."""
        program, data, port, person = self._program, self._data, self.port, self._person

        def pair(_library: "Library", _job: Job) -> object:
            assert program is not None
            return program().pair(data, None, name, role="phone", person=person, url="", port=port, tls=True)

        self._runner.run_read(pair, self._phone_paired, self._failed)

    def stop(self) -> None:
        """What was acknowledged is kept."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()
            self.changed.emit()

    @Slot(object)
    def _settings(self, settings: Settings) -> None:
        """Start or stop as the owner wants it. Locking changes nothing: the endpoint needs no key of the store."""
        if self._runner.library is None or self._program is None:
            return
        if settings.host_companion and self._running is None and not self._starting:
            self._starting = True
            self._runner.run_write(self._start, self._started, self._failed)
        elif not settings.host_companion:
            self.stop()

    def _start(self, library: "Library", _job: Job) -> Hosted:
        """In a thread: start it, and let this library fetch from it."""
        assert self._program is not None
        program = self._program()
        running = program.host(self._data, port=self.port)
        try:
            self._connect_library(program, library)
        except BaseException:
            running.stop()
            raise
        return running

    def _connect_library(self, program: CompanionProgram, library: "Library") -> None:
        from healthdesk.services import sync  # heavy

        url = f"https://127.0.0.1:{self.port}"
        if any(endpoint.url == url for endpoint in sync.endpoints(library)):
            return
        pairing = program.pair(
            self._data, None, tr(THIS_COMPUTER), role="desktop", person=self._person, url=url, port=self.port, tls=True
        )
        sync.add(library, COMPANION, pairing.url, pairing.token, name=tr(THIS_COMPUTER), pin=pairing.pin)

    @Slot(object)
    def _started(self, running: Hosted) -> None:
        self._starting, self._running = False, running
        self.changed.emit()
        self.added.emit()

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._starting = False
        self.failed.emit(failure)
        self.changed.emit()

    @Slot(object)
    def _phone_paired(self, pairing: "Pairing") -> None:
        self.paired.emit(pairing)
