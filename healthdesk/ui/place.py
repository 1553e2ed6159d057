"""Where somebody is in the pages, so that pages made anew in another language show the same."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtWidgets import QScrollBar, QWidget

from healthdesk.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """The page, the name of what has the focus, and how far down the page is, in px."""

    page: str
    name: str
    down: int

    @classmethod
    def of(cls, window: QWidget, workspace: Workspace) -> "Place":
        """Where `window` is now."""
        page, here = workspace.shown, cast("QWidget | None", window.focusWidget())
        down = workspace.page(page).area.verticalScrollBar().value()
        return cls(page, here.objectName() if here is not None else "", down)

    def restore(self, workspace: Workspace) -> None:
        """Go there in pages that were just made and show `page`."""
        fresh = workspace.page(self.page)
        fresh.make_complete()
        for same in fresh.findChildren(QWidget, self.name)[:1] if self.name else ():
            same.setFocus()
        content = fresh.area.widget()
        assert content is not None
        content.adjustSize()  # only then there is something to scroll
        _scroll(fresh.area.verticalScrollBar(), self.down)


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
