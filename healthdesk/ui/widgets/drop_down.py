"""Choosing from a list: the drop-down, and the time zone found by typing part of its name."""

import tzlocal
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter

from healthdesk.base.clock import zone_names
from healthdesk.base.words import tr
from healthdesk.ui.theme import theme


class DropDown(QComboBox):
    """A drop-down list with our chevron; style sheets would need a picture file for it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page: a closed list must not change by the way."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, then the chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        pixmap = theme().pixmap("chevron-down", "text-2", 16, self.devicePixelRatioF())
        box = QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16)
        painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))


class ZoneBox(DropDown):
    """An IANA time zone, at first the computer's."""

    def __init__(self, name: str = "", *, large: bool = False) -> None:
        """`name` is for screen readers; the zone of home unless given."""
        super().__init__()
        self.setAccessibleName(name or tr("Home time zone"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFont(theme().font("body", size=14 if large else 13))
        if large:
            self.setProperty("scale", "large")
        self.setMaxVisibleItems(12)
        self.addItems(sorted(z for z in zone_names() if "/" in z or z == "UTC"))
        completer = self.completer()
        assert isinstance(completer, QCompleter)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.choose(system_zone())

    def choose(self, zone: str) -> None:
        """Show `zone`."""
        if self.findText(zone) < 0:
            self.addItem(zone)
        self.setCurrentText(zone)

    def zone(self) -> str | None:
        """The zone, None if what was typed is none."""
        text = self.currentText().strip().replace(" ", "_")
        return text if text in zone_names() else None


def system_zone() -> str:
    """The computer's zone; UTC if it does not say."""
    try:
        name = tzlocal.get_localzone_name()
    except (LookupError, OSError, ValueError):
        return "UTC"
    return name if name in zone_names() else "UTC"
