"""Cards side by side, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GUTTER = 16
THREE_FROM, TWO_FROM = 900, 600  # px of content width
COMPACT_GUTTER, COMPACT_PX = 12, 220  # a dense grid has as many columns as there is room for


class ResponsiveGrid(QWidget):
    """Three equal columns, two, or one; wide items span two where there are two.

    Places its items itself: a QGridLayout gives the columns under a wide item unequal widths.
    """

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._items: list[tuple[QWidget, bool]] = []
        self._compact = False

    @property
    def columns(self) -> int:
        """How many there are now."""
        if self._compact:
            return max(1, (self.width() + COMPACT_GUTTER) // (COMPACT_PX + COMPACT_GUTTER))
        return 3 if self.width() >= THREE_FROM else 2 if self.width() >= TWO_FROM else 1

    def set_items(self, items: Sequence[tuple[QWidget, bool]], *, compact: bool = False) -> None:
        """`items`: (widget, wide), in reading order. Earlier ones that are not among them are the caller's again."""
        self._items = list(items)
        self._compact = compact
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
        gutter = COMPACT_GUTTER if self._compact else GUTTER
        column_width = (self.width() - gutter * (self.columns - 1)) / self.columns
        top = 0
        for row in rows:
            height = max(widget.sizeHint().height() for widget, _, _ in row)
            for widget, column, span in row:
                left = round(column * (column_width + gutter))
                right = round((column + span) * (column_width + gutter)) - gutter
                widget.setGeometry(left, top, right - left, height)
            top += height + gutter
        self.setMinimumHeight(max(0, top - gutter))
        self.setMaximumHeight(max(0, top - gutter))

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
