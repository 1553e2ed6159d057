"""What the pages have in common that ask the library one question and show the answer."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.state import AppState
from healthdesk.ui.views.page import Page
from healthdesk.ui.widgets.alternatives import Alternatives
from healthdesk.ui.widgets.message import Message

if TYPE_CHECKING:
    from healthdesk.services.library import Library

Question = Callable[["Library", Job], object]


class ReadingPage(Page):
    """Shows one part at a time: the answer, an outline where that takes its time, or why there is none.

    What is shown stays until the next answer is there. Subclasses `place` their parts, `ask` and are `answered`.
    """

    parts: Alternatives

    def __init__(self, title: str, state: AppState, runner: JobRunner, wrong: str) -> None:
        """`wrong` says what could not be read, where that is so."""
        super().__init__(title, state, runner)
        self._task: Task | None = None
        self.error = Message("triangle-alert", "error", wrong, action=tr("Try again"))
        self.error.acted.connect(self.reload)

    def place(self, *parts: QWidget, skeleton: Callable[[], QWidget], stretch: int = 0) -> None:
        """Put what may be shown at the end of the body; nothing is, yet."""
        self.parts = Alternatives(*parts, self.error, skeleton=skeleton)
        self.body.addWidget(self.parts, stretch)
        self.show_part(None)

    @abstractmethod
    def question(self) -> Question:
        """What to ask the library now, off the main thread."""

    @abstractmethod
    def answered(self, answer: Any) -> None:  # noqa: ANN401  # each page has its own
        """Show what the question brought."""

    @property
    def reading(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def show_part(self, part: QWidget | None) -> None:
        """One of those placed, or nothing."""
        self.parts.show_only(part)

    def show_error(self, failure: KnownFailure) -> None:
        """Say what went wrong where the figures would be."""
        self.error.set_text(tr("{failure} Nothing is lost.", failure=failure))
        self.show_part(self.error)

    def reload(self) -> None:
        """Ask again, and let go of a question that is still open."""
        if self._task is not None:
            self._task.cancel()
        self._task = self.runner.run_read(self.question(), self._answered, self._failed)

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        self._task = None
        self.show_part(None)

    @Slot(object)
    def _answered(self, answer: object) -> None:
        self._task = None
        self.answered(answer)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._task = None
        self.show_error(failure)
