"""The summary on paper: an overview page, then a page a group. What is in it is exactly what the page shows."""

import io
from itertools import groupby

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from healthdesk.base.words import tr
from healthdesk.model.summary import Summary, SummaryCard
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


def pdf(summary: Summary) -> bytes:
    """The document."""
    load_font()
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
            Paragraph(escape(titles[group]), style(16, 22)),
            Spacer(0, 4 * mm),
            in_pairs([_Card(card) for card in cards], 12),
        ]

    def footer(canvas: Canvas, _: object) -> None:
        canvas.setFont(FONT, 7.5)
        canvas.setFillColor(color_of("text-3"))
        canvas.drawString(MARGIN, MARGIN, f"{summary.subtitle}")
        origin = tr("Created with healthdesk on {when}. Private: health data.", when=summary.created)
        canvas.drawString(MARGIN, MARGIN - 11, origin)
        canvas.drawRightString(A4[0] - MARGIN, MARGIN - 11, tr("Page {number}", number=canvas.getPageNumber()))

    document.build(story, onFirstPage=footer, onLaterPages=footer)
    return out.getvalue()


def _overview(summary: Summary) -> list[Flowable]:
    head = [
        Paragraph(escape(text), style(7.5, 10, "text-2", align=2 if i else 0)) for i, text in enumerate(summary.columns)
    ]
    rows = [
        [
            Paragraph(escape(row.name), style(9, 12)),
            *(Paragraph(escape(cell), style(8, 12, align=2)) for cell in row.cells),
        ]
        for row in summary.rows
    ]
    widths = (0.19, 0.14, 0.2, 0.135, 0.125, 0.12, 0.09)
    table = Table([head, *rows], colWidths=[WIDTH * share for share in widths], repeatRows=1)
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
    note = Table([[Paragraph(escape(summary.note), style(8, 11.5, "text-2"))]], colWidths=[WIDTH])
    note.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), color_of("surface-3")), ("ROUNDEDCORNERS", [6] * 4)]))
    return [
        Paragraph(escape(summary.title), style(20, 26)),
        Paragraph(escape(summary.subtitle), style(9.5, 14, "text-2")),
        Spacer(0, 5 * mm), note, Spacer(0, 4 * mm), table, Spacer(0, 3 * mm),
        *(Paragraph(escape(text), style(7.5, 11, "text-3")) for text in summary.references),
    ]  # fmt: skip


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
        canvas.setFillColor(color_of("text"))
        canvas.setFont(FONT, 10)
        canvas.drawString(0, self.height - 11, card.name)
        canvas.setFillColor(color_of("text-2"))
        canvas.setFont(FONT, 7)
        canvas.drawString(0, self.height - 22, card.caption)
        canvas.saveState()
        canvas.translate(0, card.drawing.height * self._scale)
        canvas.scale(self._scale, self._scale)
        paint(canvas, card.drawing, card.group)
        canvas.restoreState()
