"""What is seen as a file: a sheet of white paper with a title, what is seen, and where it comes from."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.text import Text

SIZE = QSize(1120, 720)
RATIO = 2
FILTERS = {"png": mark("Picture (*.png)"), "svg": mark("Drawing (*.svg)"), "csv": mark("Table (*.csv)")}


class PaperSheet(QWidget):
    """Never shown in a window. Make, fill, paint and drop it within `Theme.on_paper`."""

    def __init__(self, title: str, below: str) -> None:
        """A title and a line below; what is seen goes into `column`."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(10)
        self.column.addWidget(Text(title, "title"))
        self.column.addWidget(Text(below, "body", "text-2"))

    def lay_out(self) -> None:
        """Everything at its final place; what needs more room than usual makes the sheet longer."""
        self.resize(SIZE)
        self.column.activate()
        needs = max(self.minimumSizeHint().height(), self.heightForWidth(SIZE.width()))
        self.resize(SIZE.expandedTo(QSize(0, needs)))
        self.column.activate()

    def png(self, path: Path) -> bool:
        """Write a picture at twice the size; False if it could not be written."""
        image = QImage(self.size() * RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(RATIO)
        image.fill(theme().color("window"))
        self.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        return image.save(str(path))

    def svg(self, path: Path) -> bool:
        """Write a drawing; False if it could not be written."""
        drawing = QSvgGenerator()
        drawing.setFileName(str(path))
        drawing.setSize(self.size())
        drawing.setViewBox(QRectF(self.rect()))
        painter = QPainter()
        if not painter.begin(drawing):
            return False
        painter.fillRect(self.rect(), theme().color("window"))
        self.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        return True

    def save(self, kind: str, path: Path) -> bool:
        """Write a "png" or "svg"; False if it could not be written."""
        return self.png(path) if kind == "png" else self.svg(path)


def choose_file(parent: QWidget, kind: str, name: str) -> Path | None:
    """Where to save, None if nowhere."""
    folder = Path.home() / "Pictures" if kind != "csv" else Path.home() / "Documents"
    start = (folder if folder.is_dir() else Path.home()) / f"{name}.{kind}"
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save what is seen"), str(start), tr(FILTERS[kind]))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{kind}")
