"""The keys that work on a page."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from healthdesk.ui.widgets.indicators import KeyCap
from healthdesk.ui.widgets.text import Text

APART = 20
TO = "–"  # from one key to another


class KeyHints(QWidget):
    """A line of keys with what they do, as many as there is room for."""

    def __init__(self, hints: Iterable[tuple[Sequence[str], str]]) -> None:
        """Keys and words of each, as they are to be read; those that matter most first."""
        super().__init__()
        self._hints = [_hint(keys, words) for keys, words in hints]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(APART)
        for hint in self._hints:
            row.addWidget(hint)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """It asks for no width: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        end = 0
        for hint in self._hints:
            end += hint.sizeHint().width()
            hint.setVisible(end <= self.width())
            end += APART


def _hint(keys: Sequence[str], words: str) -> QWidget:
    hint = QWidget()
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for key in keys:
        row.addWidget(Text(key, "small", "text-3") if key == TO else KeyCap(key))
    row.addWidget(Text(words, "small", "text-3"))
    return hint
