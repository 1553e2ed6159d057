"""One endpoint: what it is, how it is, what it brought, and its one action."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.present.endpoints import EndpointCard
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.indicators import Chip, Spinner
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

HEIGHT = 62


class EndpointCardView(Card):
    """As drawn in the design: icon, name with its chip, a line of detail, a button, a menu."""

    sync_asked = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, card: EndpointCard) -> None:
        """Shows `card`; made anew when it changes."""
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(f"{card.name}: {card.state}. {card.error or card.detail}")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(12)
        row.addWidget(Icon(card.icon, "text-2", 18, plate=36, fill="surface-3", radius=9))
        column = QVBoxLayout()
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(card.name, "body-strong"))
        head.addWidget(Chip(card.state, card.tone, card.state_icon))
        head.addStretch(1)
        column.addStretch(1)
        column.addLayout(head)
        detail = Text(card.detail, "small", "text-2")
        detail.setToolTip(card.error)
        column.addWidget(detail)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(self._action(card))
        self.menu_button = Button("", "plain", "small-icon", "ellipsis", name=tr("More of {name}", name=card.name))
        self.menu_button.clicked.connect(
            lambda: self.menu_asked.emit(card.name, self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
        )
        row.addWidget(self.menu_button)

    def _action(self, card: EndpointCard) -> QWidget:
        if not card.action:
            return Spinner()
        self.button = Button(card.action, size="compact", icon="" if card.action == tr("Retry") else "refresh-cw")
        self.button.clicked.connect(lambda: self.sync_asked.emit(card.name))
        return self.button
