"""The demo person, who has a data folder of his own."""

from PySide6.QtCore import QObject, Signal, Slot

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import tr
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.widgets.toast import Toast


class Sample(QObject):
    """Makes the demo person's library, or opens the one that is there."""

    made = Signal(object)  # Library

    def __init__(self, folder: DataFolder, runner: JobRunner, toast: Toast, parent: QObject) -> None:
        """`folder` of the person who wants to look at it."""
        super().__init__(parent)
        self._folder, self._runner, self._toast = folder, runner, toast

    @Slot()
    def open(self) -> None:
        """`made` tells when it is there."""
        folder = self._folder

        def make(job: Job) -> object:
            from healthdesk.services import demo  # rarely needed

            return demo.create_demo(demo.demo_folder(folder), demo.DEFAULT_DAYS, job)

        self._toast.note(tr("Making up two years of data…"))
        self._runner.run_alone(make, self._made, self._failed)

    @Slot(object)
    def _made(self, library: object) -> None:
        self.made.emit(library)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._toast.fail(str(failure))
