"""What can be done to one source: exclude it, merge it with another name, delete it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from healthdesk.base.words import tr
from healthdesk.model.views import SourceInfo
from healthdesk.present.sources import delete_question, exclude_question, merge_question
from healthdesk.ui.dialogs.dialog import ask
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Variant


class SourceActs(QObject):
    """Opens the menu of a source and asks before anything is done."""

    exclusion_asked = Signal(int, bool)  # source, whether to exclude it
    regroup_asked = Signal(
        object, object, str
    )  # members as in `store.regroup_sources`, those that undo it, what to say
    deletion_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        """Dialogs open over the window of `parent`."""
        super().__init__(parent)
        self._parent = parent
        self.menu: QMenu | None = None

    def open(self, source: SourceInfo, others: Sequence[SourceInfo], at: QPoint) -> None:
        """The menu of `source` at a point of the screen; `others` are those that it could be merged into."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self._parent)
        menu.setAccessibleName(source.name)
        into = menu.addMenu(theme().icon("merge"), tr("Merge into"))
        for other in others:
            into.addAction(other.name, partial(self._merge, source, other))
        into.setEnabled(bool(others) and not source.excluded)
        for number, name in source.names.items():
            menu.addAction(
                theme().icon("split"), tr("Part from {source}", source=name), partial(self._split, source, number, name)
            )
        if source.excluded:
            menu.addAction(theme().icon("eye"), tr("Include"), lambda: self.exclusion_asked.emit(source.id, False))
        else:
            menu.addAction(theme().icon("eye-off"), tr("Exclude…"), lambda: self._exclude(source))
        menu.addSeparator()
        menu.addAction(theme().icon("trash-2", "error"), tr("Delete its data…"), lambda: self._delete(source))
        menu.popup(at)

    def close(self) -> None:
        """Take the menu away."""
        if self.menu is not None:
            self.menu.close()

    def _merge(self, source: SourceInfo, into: SourceInfo) -> None:
        members = dict.fromkeys((source.id, *source.names), into.id)
        back: Mapping[int, int | None] = {source.id: None, **dict.fromkeys(source.names, source.id)}
        said = tr("{source} now counts as {other}; figures are being recomputed", source=source.name, other=into.name)
        self._ask(*merge_question(source, into), tr("Merge"), lambda: self.regroup_asked.emit(members, back, said))

    def _split(self, source: SourceInfo, number: int, name: str) -> None:
        said = tr("{source} stands alone again; figures are being recomputed", source=name)
        self.regroup_asked.emit({number: None}, {number: source.id}, said)

    def _exclude(self, source: SourceInfo) -> None:
        self._ask(*exclude_question(source), tr("Exclude"), lambda: self.exclusion_asked.emit(source.id, True))

    def _delete(self, source: SourceInfo) -> None:
        self._ask(*delete_question(source), tr("Delete"), lambda: self.deletion_asked.emit(source.id), "danger")

    def _ask(self, title: str, sentence: str, yes: str, act: object, variant: Variant = "primary") -> None:
        dialog = ask(self._parent, title, sentence, yes, variant=variant, no=tr("Cancel"))
        dialog.accepted.connect(act)
        dialog.open()
