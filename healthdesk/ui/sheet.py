"""A sheet of paper with a key or code on it: what it is, the code in groups, what to do with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from healthdesk.ui.theme import theme

COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it. `name` is what the printer's queue shows: nothing that tells of whom."""

    name: str
    title: str
    words: str
    groups: Sequence[str]


def print_sheet(parent: QWidget, sheet: Sheet) -> None:
    """Ask for a printer and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the printing system

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.name)
    if QPrintDialog(printer, parent).exec():
        draw_sheet(printer, sheet)


def draw_sheet(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """Onto the first page of a printer or PDF."""
    painter = QPainter(device)
    painter.scale(device.logicalDpiX() / 96, device.logicalDpiY() / 96)
    left = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
    painter.setFont(_font("title"))
    painter.drawText(QRectF(0, 0, 600, 40), left, sheet.title)
    painter.setFont(_font("body"))
    painter.drawText(QRectF(0, 44, 600, 70), left, sheet.words)
    painter.setFont(_font("code"))
    for i, group in enumerate(sheet.groups):
        box = QRectF(i % COLUMNS * 170, 120 + i // COLUMNS * 60, 160, 48)
        painter.drawRect(box)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), group)
    painter.end()


def _font(role: str) -> QFont:
    """Paper counts in px of 1/96 inch whatever the screen does."""
    font = theme().font(role)
    font.setPixelSize(round(font.pointSizeF() / 0.75))
    return font
