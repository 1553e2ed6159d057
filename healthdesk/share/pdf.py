"""The summary on paper: an overview page, then a page a group. What is in it is exactly what the page shows."""

import io
from functools import cache
from importlib.resources import as_file, files
from itertools import groupby

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from healthdesk.base.words import tr
from healthdesk.model.summary import Drawing, Mark, Role, Shape, Summary, SummaryCard
from healthdesk.share.colors import LIGHT, colors

FONT = "Inter"
MARGIN = 16 * mm
GAP = 6 * mm
PADDING = 6  # of reportlab's frame
WIDTH = A4[0] - 2 * MARGIN
CARD = (WIDTH - GAP) / 2
DOT = 1.6
BAND = 0.18  # opacity; lighter than any line, on a grey printer too


def pdf(summary: Summary) -> bytes:
    """The document."""
    _fonts()
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=MARGIN - PADDING, rightMargin=MARGIN - PADDING, topMargin=MARGIN, bottomMargin=MARGIN + 8 * mm,
        title=summary.title, author="", subject=summary.subtitle, creator="healthdesk",
    )  # fmt: skip
    titles = {"activity": tr("Activity"), "vitals": tr("Vital signs"), "body": tr("Body"), "sleep": tr("Sleep")}
    story: list[Flowable] = [*_overview(summary)]
    for group, cards in groupby(
        sorted(summary.cards, key=lambda card: list(titles).index(card.group)), lambda c: c.group
    ):
        story += [
            PageBreak(),
            Paragraph(_escape(titles[group]), _style(16, 22)),
            Spacer(0, 4 * mm),
            *_cards(list(cards)),
        ]

    def footer(canvas: Canvas, _: object) -> None:
        canvas.setFont(FONT, 7.5)
        canvas.setFillColor(_color("text-3"))
        canvas.drawString(MARGIN, MARGIN, f"{summary.subtitle}")
        origin = tr("Created with healthdesk on {when}. Private: health data.", when=summary.created)
        canvas.drawString(MARGIN, MARGIN - 11, origin)
        canvas.drawRightString(A4[0] - MARGIN, MARGIN - 11, tr("Page {number}", number=canvas.getPageNumber()))

    document.build(story, onFirstPage=footer, onLaterPages=footer)
    return out.getvalue()


def _overview(summary: Summary) -> list[Flowable]:
    head = [
        Paragraph(_escape(text), _style(7.5, 10, "text-2", align=2 if i else 0))
        for i, text in enumerate(summary.columns)
    ]
    rows = [
        [
            Paragraph(_escape(row.name), _style(9, 12)),
            *(Paragraph(_escape(cell), _style(8, 12, align=2)) for cell in row.cells),
        ]
        for row in summary.rows
    ]
    widths = (0.19, 0.14, 0.2, 0.135, 0.125, 0.12, 0.09)
    table = Table([head, *rows], colWidths=[WIDTH * share for share in widths], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, _color("border")),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    note = Table([[Paragraph(_escape(summary.note), _style(8, 11.5, "text-2"))]], colWidths=[WIDTH])
    note.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), _color("surface-3")), ("ROUNDEDCORNERS", [6] * 4)]))
    return [
        Paragraph(_escape(summary.title), _style(20, 26)),
        Paragraph(_escape(summary.subtitle), _style(9.5, 14, "text-2")),
        Spacer(0, 5 * mm), note, Spacer(0, 4 * mm), table, Spacer(0, 3 * mm),
        *(Paragraph(_escape(text), _style(7.5, 11, "text-3")) for text in summary.references),
    ]  # fmt: skip


def _cards(cards: list[SummaryCard]) -> list[Flowable]:
    flowables: list[Flowable] = [_Card(card) for card in cards]
    rows = [flowables[i : i + 2] for i in range(0, len(flowables), 2)]
    if len(rows[-1]) == 1:
        rows[-1].append(Spacer(CARD, 0))
    table = Table(rows, colWidths=[CARD + GAP, CARD], splitByRow=True)
    table.setStyle(
        TableStyle(
            [
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 12),
            ]
        )
    )
    return [table]


class _Card(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A chart with its name."""

    def __init__(self, card: SummaryCard) -> None:
        super().__init__()
        self._card = card
        self._scale = CARD / card.drawing.width
        self.width, self.height = CARD, card.drawing.height * self._scale + 30

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, card = self.canv, self._card
        canvas.setFillColor(_color("text"))
        canvas.setFont(FONT, 10)
        canvas.drawString(0, self.height - 11, card.name)
        canvas.setFillColor(_color("text-2"))
        canvas.setFont(FONT, 7)
        canvas.drawString(0, self.height - 22, card.caption)
        canvas.saveState()
        canvas.translate(0, card.drawing.height * self._scale)
        canvas.scale(self._scale, self._scale)
        _paint(canvas, card.drawing, card.group)
        canvas.restoreState()


def _paint(canvas: Canvas, drawing: Drawing, group: str) -> None:
    for mark in drawing.marks:
        points = [(x, -y) for x, y in mark.points]
        color = _of(mark, group)
        canvas.setFillColor(color, alpha=BAND if mark.role is Role.BAND else 1)
        canvas.setStrokeColor(color)
        if mark.shape is Shape.TEXT:
            _text(canvas, mark, points[0])
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
            canvas.setLineWidth(1.8 if mark.role is Role.SERIES else 0.8)
            canvas.setLineJoin(1)
            filled = mark.shape is Shape.AREA
            canvas.drawPath(path, stroke=0 if filled else 1, fill=1 if filled else 0)


def _text(canvas: Canvas, mark: Mark, at: tuple[float, float]) -> None:
    canvas.setFont(FONT, 14)
    draw = {"middle": canvas.drawCentredString, "end": canvas.drawRightString}.get(mark.anchor, canvas.drawString)
    draw(*at, mark.text)


def _of(mark: Mark, group: str) -> Color:
    names = {Role.GRID: "grid", Role.AXIS: "axis", Role.LABEL: "text-3", Role.USUAL: "surface-3"}
    return _color(names.get(mark.role, f"{group}-base"))


def _color(name: str) -> Color:
    return HexColor(colors(LIGHT).get(name, white))


def _style(size: float, leading: float, color: str = "text", align: int = 0) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size} {color} {align}",
        fontName=FONT,
        fontSize=size,
        leading=leading,
        textColor=_color(color),
        alignment=align,
    )


def _escape(text: str) -> str:
    """For reportlab's markup; its line breaking takes a narrow no-break space for a break, a no-break space not."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace("\u202f", "\u00a0")


@cache
def _fonts() -> None:
    with as_file(files("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf") as font:
        pdfmetrics.registerFont(TTFont(FONT, str(font)))
