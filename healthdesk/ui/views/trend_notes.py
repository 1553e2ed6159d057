"""Writing, changing and deleting annotations of a trend, each with a way back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import InputRefused, KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Annotation
from healthdesk.base.words import tr
from healthdesk.model.metric import Period
from healthdesk.model.zones import DAY_MS, MINUTE_MS, day_of
from healthdesk.present import dates
from healthdesk.present.ranges import Slot as Bucket
from healthdesk.ui.dialogs.annotation import AnnotationDialog
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from healthdesk.services.library import Library


class NoteActions(QObject):
    """`toast` offers to undo what was done last."""

    def __init__(self, page: QWidget, state: AppState, runner: JobRunner, toast: Toast) -> None:
        """Dialogs stand over the window of `page`."""
        super().__init__(page)
        self._page, self._state, self._runner, self._toast = page, state, runner, toast
        self._said = ""
        self._undo: tuple[Annotation | None, Annotation | None] | None = None  # (remove, put back)
        toast.acted.connect(self.undo)

    def add(self, bucket: Bucket, period: Period) -> None:
        """Ask for words about the last day of a bucket, or its hour."""
        minute = None
        if period is Period.HOUR:
            minute = (bucket.start + bucket.offset_min * MINUTE_MS - day_of(bucket.first) * DAY_MS) // MINUTE_MS
        draft = Annotation(day=bucket.last, minute=minute, text="-")
        dialog = AnnotationDialog(self._page, when(draft))
        dialog.written.connect(partial(self._written, None, draft))
        dialog.open()

    @Slot(object)
    def edit(self, note: Annotation) -> None:
        """Ask for other words, or none."""
        dialog = AnnotationDialog(self._page, when(note), note.text)
        dialog.written.connect(partial(self._written, note, note))
        dialog.removed.connect(partial(self.remove, note))
        dialog.open()

    @Slot(object)
    def remove(self, note: Annotation) -> None:
        """Take one away; the toast brings it back."""
        self._change(note, None, tr("Annotation deleted"))

    @Slot()
    def undo(self) -> None:
        """Take back the last change."""
        if self._undo is not None:
            old, new = self._undo
            self._change(old, new, tr("Undone"), again=False)

    def _written(self, old: Annotation | None, draft: Annotation, text: str) -> None:
        from healthdesk.services.annotations import make_annotation

        try:
            new = make_annotation(draft.day, draft.minute, text)
        except InputRefused as refused:
            self._toast.fail(str(refused))
            return
        if new != old:
            self._change(old, new, tr("Annotation changed") if old is not None else tr("Annotation added"))

    def _change(self, old: Annotation | None, new: Annotation | None, said: str, *, again: bool = True) -> None:
        """Put `new` in the place of `old`; either may be None."""
        self._said, self._undo = said, (new, old) if again else None

        def write(library: "Library", job: Job) -> Changes:
            from healthdesk.services import annotations

            if old is None:
                return annotations.add_annotation(library, job, new) if new is not None else Changes()
            if new is None:
                return annotations.remove_annotation(library, job, old)
            return annotations.replace_annotation(library, job, old, new)

        self._runner.run_write(write, self._done, self._failed)

    @Slot(object)
    def _done(self, changes: Changes) -> None:
        self._state.note(changes)
        self._toast.tell(self._said, tr("Undo") if self._undo is not None else "")

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._undo = None
        self._toast.fail(str(failure))


def when(note: Annotation) -> str:
    """The day, and the clock where it is about a moment."""
    text = dates.with_weekday(note.day)
    return text if note.minute is None else f"{text}, {dates.time_of_day(note.minute)}"
