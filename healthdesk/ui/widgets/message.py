"""A card that says why there is nothing to see, and the one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text


class Message(Card):
    """An icon, a title, a sentence, a button."""

    acted = Signal()

    def __init__(self, icon: str, tone: str, title: str, text: str = "", action: str = "") -> None:
        """`tone` colors the icon; without `action` there is no button."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(4)
        center = Qt.AlignmentFlag.AlignHCenter
        self._title = Text(title, "body-strong", align=center)
        self._text = Text(text, "body", "text-2", wrap=True, align=center)
        column.addStretch(1)
        column.addWidget(Icon(icon, tone, 20), 0, center)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._text)
        if action:
            button = Button(action, size="compact")
            button.clicked.connect(self.acted)
            column.addSpacing(8)
            column.addWidget(button, 0, center)
        column.addStretch(1)

    def set_text(self, text: str, title: str = "") -> None:
        """Say another sentence."""
        if title:
            self._title.setText(title)
        self._text.setText(text)
