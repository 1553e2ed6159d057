"""Cards side by side, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GUTTER = 16
THREE_FROM, TWO_FROM = 900, 600  # px of content width


class ResponsiveGrid(QWidget):
    """Three equal columns, two, or one; wide items span two where there are two.

    Places its items itself: a QGridLayout gives the columns under a wide item unequal widths.
    """

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._items: list[tuple[QWidget, bool]] = []

    @property
    def columns(self) -> int:
        """How many there are now."""
        return 3 if self.width() >= THREE_FROM else 2 if self.width() >= TWO_FROM else 1

    def set_items(self, items: Sequence[tuple[QWidget, bool]]) -> None:
        """`items`: (widget, wide), in reading order. Earlier ones that are not among them are the caller's again."""
        self._items = list(items)
        before: QWidget | None = None
        for widget, _ in self._items:
            widget.setParent(self)
            widget.show()
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flow again."""
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(max((w.minimumWidth() for w, _ in self._items), default=0), self.minimumHeight())

    def _place(self) -> None:
        rows = self._rows(self.columns)
        column_width = (self.width() - GUTTER * (self.columns - 1)) / self.columns
        top = 0
        for row in rows:
            height = max(widget.sizeHint().height() for widget, _, _ in row)
            for widget, column, span in row:
                left = round(column * (column_width + GUTTER))
                right = round((column + span) * (column_width + GUTTER)) - GUTTER
                widget.setGeometry(left, top, right - left, height)
            top += height + GUTTER
        self.setMinimumHeight(max(0, top - GUTTER))
        self.setMaximumHeight(max(0, top - GUTTER))

    def _rows(self, columns: int) -> list[list[tuple[QWidget, int, int]]]:
        """Per row (widget, first column, columns)."""
        rows: list[list[tuple[QWidget, int, int]]] = []
        column = columns
        for widget, wide in self._items:
            span = min(2 if wide else 1, columns)
            if column + span > columns:
                rows.append([])
                column = 0
            rows[-1].append((widget, column, span))
            column += span
        return rows
