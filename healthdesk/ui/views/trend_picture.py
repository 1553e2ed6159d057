"""What is seen as a file: a picture on white with its title, range, legend and sources, or the figures."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.present import dates
from healthdesk.present.annotations import Flag
from healthdesk.present.trends import TrendModel
from healthdesk.present.values import Formatter
from healthdesk.ui.theme import theme
from healthdesk.ui.views.trend_card import TrendCard
from healthdesk.ui.views.trend_controls import BY
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.text import Text

SIZE = QSize(1120, 720)
RATIO = 2
FILTERS = {"png": mark("Picture (*.png)"), "svg": mark("Drawing (*.svg)"), "csv": mark("Table (*.csv)")}


class TrendSheet(QWidget):
    """A sheet of paper with one trend on it; never shown in a window."""

    def __init__(
        self,
        model: TrendModel,
        formatter: Formatter,
        sources: Sequence[str],
        second: TrendModel | None = None,
        flags: Sequence[Flag] = (),
    ) -> None:
        """Make, paint and drop it within `Theme.on_paper`. `sources` are names."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        shown = model.window
        column.addWidget(Text(_title(model, second), "title"))
        column.addWidget(Text(f"{dates.span(shown.start, shown.end)}, {tr(BY[shown.period])}", "body", "text-2"))
        card = TrendCard()
        column.addWidget(card, 1)
        strip = StatStrip()
        strip.show_stats(model.statistics)
        column.addWidget(strip)
        made = tr("Made with healthdesk on {day}", day=dates.short(model.today, model.window.start))
        gave = tr("Sources: {sources}.", sources=", ".join(sources)) if sources else ""
        column.addWidget(Text(f"{gave} {made}".strip(), "small", "text-3"))
        self.resize(SIZE)
        column.activate()  # the legend stands where it fits, which only the final width tells
        card.show_model(model, formatter, "", second, flags)

    def png(self, path: Path) -> bool:
        """Write a picture at twice the size; False if it could not be written."""
        image = QImage(SIZE * RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(RATIO)
        image.fill(theme().color("window"))
        self.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        return image.save(str(path))

    def svg(self, path: Path) -> bool:
        """Write a drawing; False if it could not be written."""
        drawing = QSvgGenerator()
        drawing.setFileName(str(path))
        drawing.setSize(SIZE)
        drawing.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
        painter = QPainter()
        if not painter.begin(drawing):
            return False
        painter.fillRect(0, 0, SIZE.width(), SIZE.height(), theme().color("window"))
        self.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        return True


def _title(model: TrendModel, second: TrendModel | None) -> str:
    name = tr(model.spec.name)
    return name if second is None else tr("{metric} and {second}", metric=name, second=tr(second.spec.name))


def choose_file(parent: QWidget, kind: str, name: str) -> Path | None:
    """Where to save, None if nowhere."""
    folder = Path.home() / "Pictures" if kind != "csv" else Path.home() / "Documents"
    start = (folder if folder.is_dir() else Path.home()) / f"{name}.{kind}"
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save what is seen"), str(start), tr(FILTERS[kind]))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{kind}")


def file_name(model: TrendModel) -> str:
    """ "heart-rate-2026-10-25-2026-11-23"."""
    return f"{model.spec.id.replace('_', '-')}-{model.window.start}-{model.window.end}"
