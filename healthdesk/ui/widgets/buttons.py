"""Push buttons in the variants of the design; how they look is in style.qss."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from healthdesk.ui.theme import theme

Variant = Literal["default", "primary", "ghost", "link", "plain", "danger"]
Size = Literal["control", "compact", "large", "icon", "small-icon"]

ICON_PX, ICON_GAP = 16, 5
_INK = {
    "default": "text",
    "primary": "on-accent",
    "ghost": "text-2",
    "link": "accent",
    "plain": "text-2",
    "danger": "error",
}
_PX = {"control": 13.0, "compact": 12.0, "large": 14.0, "icon": 13.0, "small-icon": 13.0}


class Button(QPushButton):
    """A verb, with an icon if it has one; icon-only buttons say their name in the tooltip and to screen readers."""

    def __init__(
        self,
        text: str = "",
        variant: Variant = "default",
        size: Size = "control",
        icon: str = "",
        *,
        name: str = "",
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`icon` is a Lucide name; `name` says what an icon-only button does; `trailing` icons stand behind the text."""
        super().__init__(text, parent)
        self._trailing = trailing
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._icon_name, self._variant = icon, variant
        self.setProperty("variant", variant)
        self.setProperty("scale", size)
        self.setFont(theme().font("body", size=_PX[size], weight=600 if variant == "primary" else 500))
        self.setAutoDefault(False)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        if icon:
            # Qt leaves 4 px between icon and word, the design 8.
            self.setIconSize(QSize(ICON_PX + (ICON_GAP if text else 0), ICON_PX))
            self._draw_icon()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Icons take the colors of the new scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._icon_name:
            self._draw_icon()

    def _draw_icon(self) -> None:
        gap = (-ICON_GAP if self._trailing else ICON_GAP) if self.text() else 0
        self.setIcon(theme().icon(self._icon_name, _INK[self._variant], ICON_PX, gap))


def joined(*buttons: Button) -> QWidget:
    """Buttons side by side as one group."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for i, button in enumerate(buttons):
        button.setProperty("join", "first" if i == 0 else "last" if i == len(buttons) - 1 else "middle")
        row.addWidget(button)
    return group
