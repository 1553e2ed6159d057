"""What is drawn on paper: the font, styles of text, and charts out of marks. Summary and report share it."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from healthdesk.model.summary import Drawing, Mark, Role, Shape
from healthdesk.share.colors import LIGHT, colors

FONT = "Inter"
MARGIN = 16 * mm
GAP = 6 * mm
PADDING = 6  # of reportlab's frame
WIDTH = A4[0] - 2 * MARGIN
CARD = (WIDTH - GAP) / 2
DOT = 1.6
BAND = 0.18  # opacity; lighter than any line, on a grey printer too
BEFORE = 0.4  # opacity of the period before


def paint(canvas: Canvas, drawing: Drawing, group: str, text: float = 14) -> None:
    """A chart in its own units, from the canvas' origin downwards; `text` is the size of its labels."""
    for mark in drawing.marks:
        points = [(x, -y) for x, y in mark.points]
        color = _of(mark, group)
        opacity = {Role.BAND: BAND, Role.BEFORE: BEFORE}.get(mark.role, 1)
        canvas.setFillColor(color, alpha=opacity)
        canvas.setStrokeColor(color, alpha=opacity)
        if mark.shape is Shape.TEXT:
            _text(canvas, mark, points[0], text)
        elif mark.shape is Shape.DOT:
            canvas.circle(*points[0], DOT * 1.5, stroke=0, fill=1)
        elif mark.shape is Shape.BAR:
            (left, top), (right, bottom) = points
            canvas.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)
        else:
            path = canvas.beginPath()
            path.moveTo(*points[0])
            for point in points[1:]:
                path.lineTo(*point)
            canvas.setLineWidth(1.8 if mark.role in (Role.SERIES, Role.BEFORE) else 0.8)
            canvas.setLineJoin(1)
            filled = mark.shape is Shape.AREA
            canvas.drawPath(path, stroke=0 if filled else 1, fill=1 if filled else 0)


def _text(canvas: Canvas, mark: Mark, at: tuple[float, float], size: float) -> None:
    canvas.setFont(FONT, size)
    draw = {"middle": canvas.drawCentredString, "end": canvas.drawRightString}.get(mark.anchor, canvas.drawString)
    draw(*at, mark.text)


def _of(mark: Mark, group: str) -> Color:
    names = {Role.GRID: "grid", Role.AXIS: "axis", Role.LABEL: "text-3", Role.USUAL: "surface-3"}
    return color_of(names.get(mark.role, f"{group}-base"))


def color_of(name: str) -> Color:
    """A color of the light scheme by its name."""
    return HexColor(colors(LIGHT).get(name, white))


def style(size: float, leading: float, color: str = "text", align: int = 0) -> ParagraphStyle:
    """Text of a size and leading, pt; `align` 0 left, 2 right."""
    return ParagraphStyle(
        f"{size} {color} {align}",
        fontName=FONT,
        fontSize=size,
        leading=leading,
        textColor=color_of(color),
        alignment=align,
    )


def in_pairs(cards: Sequence[Flowable], below: float) -> Table:
    """Cards of width `CARD`, two in a row, `below` pt between the rows; at least one."""
    rows: list[list[Flowable]] = [list(cards[i : i + 2]) for i in range(0, len(cards), 2)]
    if len(rows[-1]) == 1:
        rows[-1].append(Spacer(CARD, 0))
    table = Table(rows, colWidths=[CARD + GAP, CARD], splitByRow=True)
    sides = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT")]
    table.setStyle(TableStyle([*sides, ("BOTTOMPADDING", (0, 0), (-1, -1), below)]))
    return table


def escape(text: str) -> str:
    """For reportlab's markup; its line breaking takes a narrow no-break space for a break, a no-break space not."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace("\u202f", "\u00a0")


@cache
def load_font() -> None:
    """Once a process."""
    with as_file(files("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf") as font:
        pdfmetrics.registerFont(TTFont(FONT, str(font)))
