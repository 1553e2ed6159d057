"""A report on paper: what changed, the measures with their charts, the lists, how it was judged."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from healthdesk.base.words import tr
from healthdesk.model.report_page import ReportCard, ReportFact, ReportList, ReportPage, ReportRow, ReportSection
from healthdesk.share.paper import (
    CARD,
    FONT,
    MARGIN,
    PADDING,
    WIDTH,
    color_of,
    escape,
    in_pairs,
    load_font,
    paint,
    style,
)

SIGNS = {"up": "▲ ", "down": "▼ ", "level": "● ", "": ""}
HEAD, FOOT = 60.0, 14.0  # of a card, above and below its chart
CARD_AND_TITLE = 60 * mm  # a title stands with what it is of
COLUMNS = (0.3, 0.15, 0.15, 0.14, 0.15, 0.11)


def report_pdf(page: ReportPage) -> bytes:
    """The document."""
    load_font()
    out = io.BytesIO()
    under = " · ".join(part for part in (page.person, page.span, page.state) if part)
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=MARGIN - PADDING, rightMargin=MARGIN - PADDING, topMargin=MARGIN, bottomMargin=MARGIN + 8 * mm,
        title=page.title, author="", subject=under, creator="healthdesk",
    )  # fmt: skip
    story: list[Flowable] = [
        Paragraph(escape(page.title), style(20, 26)),
        Paragraph(escape(under), style(9.5, 14, "text-2")),
        Spacer(0, 4 * mm),
        _hero(page),
    ]
    if page.facts:
        story += [Spacer(0, 4 * mm), _facts(page.facts)]
    for section in page.sections:
        story += _section(section, page.columns)
    for one in page.lists:
        story += _list(one)
    story.append(Spacer(0, 6 * mm))
    for text in (f"{page.legend}.", page.method, page.limits):
        story += [Paragraph(escape(text), style(7.5, 11, "text-3")), Spacer(0, 1.5 * mm)]
    made = tr("Created with healthdesk on {when}. Private: health data.", when=page.created)

    def footer(canvas: Canvas, _: object) -> None:
        canvas.setFont(FONT, 7.5)
        canvas.setFillColor(color_of("text-3"))
        canvas.drawString(MARGIN, MARGIN, f"{page.title} · {under}".replace("\u202f", "\u00a0"))
        canvas.drawString(MARGIN, MARGIN - 11, made.replace("\u202f", "\u00a0"))
        canvas.drawRightString(A4[0] - MARGIN, MARGIN - 11, tr("Page {number}", number=canvas.getPageNumber()))

    document.build(story, onFirstPage=footer, onLaterPages=footer)
    return out.getvalue()


def _hero(page: ReportPage) -> Table:
    words = [Paragraph(escape(page.headline), style(13, 18)), Paragraph(escape(page.lead), style(9, 13, "text-2"))]
    table = Table([[words]], colWidths=[WIDTH])
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), color_of("surface-3")),
                ("ROUNDEDCORNERS", [6] * 4),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 8),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
            ]
        )
    )
    return table


def _facts(facts: tuple[ReportFact, ...]) -> Table:
    cells = [
        [
            Paragraph(escape(one.name), style(7.5, 10, "text-2")),
            Paragraph(escape(one.figure), style(12, 16)),
            Paragraph(escape(one.detail), style(7.5, 10, "text-2")),
        ]
        for one in facts
    ]
    table = Table([cells], colWidths=[WIDTH / len(cells)] * len(cells))
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (0, 0), 0),
                ("LINEBEFORE", (1, 0), (-1, -1), 0.5, color_of("border")),
            ]
        )
    )
    return table


def _section(section: ReportSection, columns: tuple[str, ...]) -> list[Flowable]:
    story: list[Flowable] = [
        CondPageBreak(CARD_AND_TITLE),
        Spacer(0, 5 * mm),
        Paragraph(escape(section.title), style(13, 18)),
        Spacer(0, 2 * mm),
    ]
    if section.cards:
        story.append(in_pairs([_Card(card) for card in section.cards], 10))
    if section.rows:
        story.append(_table(section.rows, columns))
    return story


def _table(rows: tuple[ReportRow, ...], columns: tuple[str, ...]) -> Table:
    head = [Paragraph(escape(text), style(7.5, 10, "text-2", align=2 if i else 0)) for i, text in enumerate(columns)]
    lines = [[Paragraph(escape(row.name), style(9, 12)), *(_cells(row))] for row in rows]
    table = Table([head, *lines], colWidths=[WIDTH * share for share in COLUMNS], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, color_of("border")),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return table


def _cells(row: ReportRow) -> list[Paragraph]:
    value, before, change, *rest = row.cells
    signed = f"{SIGNS[row.direction]}{change}" if row.direction in ("up", "down") else change
    tones = ("text", "text-2", f"{row.group}-ink" if row.told else "text", *("text-2" for _ in rest))
    return [
        Paragraph(escape(cell), style(8, 12, tone, align=2))
        for cell, tone in zip((value, before, signed, *rest), tones, strict=True)
    ]


def _list(one: ReportList) -> list[Flowable]:
    rows = [
        [Paragraph(escape(strong), style(9, 12)), Paragraph(escape(text), style(8.5, 12, "text-2"))]
        for strong, text in one.items
    ]
    table = Table(rows, colWidths=[WIDTH * 0.3, WIDTH * 0.7])
    table.setStyle(
        TableStyle(
            [
                ("LINEABOVE", (0, 1), (-1, -1), 0.5, color_of("border")),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return [CondPageBreak(24 * mm), Spacer(0, 5 * mm), Paragraph(escape(one.title), style(13, 18)), table]


class _Card(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A measure with its chart."""

    def __init__(self, card: ReportCard) -> None:
        super().__init__()
        self._card = card
        self._scale = CARD / card.drawing.width if card.drawing else 1.0
        chart = card.drawing.height * self._scale if card.drawing else 0.0
        self.width, self.height = CARD, HEAD + chart + FOOT + 10

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        card, top = self._card, self.height
        self._line(top - 11, card.name, 10, right=card.covered)
        figure = " ".join(f"{number}{_space(unit)}{unit}" for number, unit in card.figure)
        if figure:
            self._line(top - 30, figure, 15, then=card.per)
        else:
            self._line(top - 30, card.per, 9, "text-2")
        tone = f"{card.group}-ink" if card.told else "text"
        self._line(top - 43, f"{SIGNS[card.direction]}{card.change}", 8, tone)
        self._line(top - 54, card.goal, 7, "text-2")
        if card.drawing is not None:
            self.canv.saveState()
            self.canv.translate(0, card.drawing.height * self._scale + FOOT)
            self.canv.scale(self._scale, self._scale)
            paint(self.canv, card.drawing, card.group, 9)
            self.canv.restoreState()
        self._line(3, card.verdict, 7, "text-2", right=card.usual)

    def _line(self, y: float, text: str, size: float, tone: str = "text", *, right: str = "", then: str = "") -> None:
        canvas = self.canv
        text, right = (part.replace("\u202f", "\u00a0") for part in (text, right))
        canvas.setFillColor(color_of(tone))
        canvas.setFont(FONT, size)
        canvas.drawString(0, y, text)
        after = canvas.stringWidth(text, FONT, size) + 4
        canvas.setFillColor(color_of("text-2"))
        canvas.setFont(FONT, 7.5)
        canvas.drawString(after, y, then)
        canvas.drawRightString(CARD, y, right)


def _space(unit: str) -> str:
    """The letters of a duration stand close."""
    return "" if unit in ("", "h", "m") else "\u00a0"
