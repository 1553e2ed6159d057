"""A report as one HTML file: style and charts inside, no script, nothing fetched; light or dark as the reader's screen is."""

import base64
import hashlib
from html import escape

from healthdesk.base.words import language, tr
from healthdesk.model.report_page import ReportCard, ReportFact, ReportList, ReportPage, ReportRow, ReportSection
from healthdesk.model.summary import Drawing, Mark, Role, Shape
from healthdesk.share.colors import DARK, LIGHT, colors
from healthdesk.share.page import asset

POLICY = "default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
DOT = 2.5
SIGNS = {"up": "▲", "down": "▼", "level": "●", "": ""}
_SHAPES = ("activity", "vitals", "body", "sleep")


def report_html(page: ReportPage) -> bytes:
    """The file, UTF-8."""
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    title = f"{page.title} · healthdesk"
    under = " · ".join(part for part in (page.person, page.span, page.state) if part)
    body = [
        f"<h1>{escape(page.title)}</h1>",
        f'<p class="sub">{escape(under)}</p>',
        f'<section class="card hero"><strong>{escape(page.headline)}</strong><p>{escape(page.lead)}</p></section>',
        _facts(page.facts),
        *(_section(section, page.columns) for section in page.sections),
        *(_list(one) for one in page.lists),
        '<footer class="end">',
        f"<p>{escape(page.legend)}.</p><p>{escape(page.method)}</p><p>{escape(page.limits)}</p>",
        f"<p>{escape(tr('Created with healthdesk on {when}. Private: health data.', when=page.created))}</p>",
        "</footer>",
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8" />\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY.format(style=digest)}" />\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1" />\n'
        '<meta name="color-scheme" content="light dark" />\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in body if part)
        + "\n</main>\n</body>\n</html>\n"
    ).encode()


def _style() -> str:
    """With the program's colors; those of a group are classes, since the policy forbids styles of elements."""
    light, dark = (";".join(f"--{name}:{value}" for name, value in colors(mode).items()) for mode in (LIGHT, DARK))
    groups = "".join(
        f".{group} .fill{{fill:var(--{group}-base)}}.{group} .line{{stroke:var(--{group}-base)}}"
        f".{group} .told{{color:var(--{group}-ink)}}"
        for group in _SHAPES
    )
    schemes = f":root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    return f"{schemes}\n{asset('report.css')}{groups}\n"


def _facts(facts: tuple[ReportFact, ...]) -> str:
    if not facts:
        return ""
    parts = (
        f'<div><dt>{escape(one.name)}</dt><dd>{escape(one.figure)}</dd><dd class="more">{escape(one.detail)}</dd></div>'
        for one in facts
    )
    return f'<dl class="card facts">{"".join(parts)}</dl>'


def _section(section: ReportSection, columns: tuple[str, ...]) -> str:
    cards = "\n".join(_card(card) for card in section.cards)
    table = _table(section.rows, columns) if section.rows else ""
    return f'<section><h2>{escape(section.title)}</h2>\n<div class="cards">{cards}</div>\n{table}</section>'


def _card(card: ReportCard) -> str:
    if card.figure:
        parts = "".join(
            f"{escape(number)}<small>{escape(unit)}</small> " if unit else escape(number)
            for number, unit in card.figure
        )
        figure = f'<p class="figure">{parts}<small>{escape(card.per)}</small></p>'
    else:
        figure = f'<p class="figure none">{escape(card.per)}</p>'
    told = " told" if card.told else ""
    change = f"{SIGNS[card.direction]} {card.change}".strip()
    return "\n".join(
        part
        for part in (
            f'<article class="card measure {card.group}">',
            f"<header><h3>{escape(card.name)}</h3><span>{escape(card.covered)}</span></header>",
            figure,
            f'<p class="change{told}">{escape(change)}</p>' if change else "",
            f'<p class="goal">{escape(card.goal)}</p>' if card.goal else "",
            _svg(card.drawing) if card.drawing else "",
            f'<p class="foot"><span>{escape(card.verdict)}</span><span>{escape(card.usual)}</span></p></article>',
        )
        if part
    )


def _table(rows: tuple[ReportRow, ...], columns: tuple[str, ...]) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in columns)
    lines = []
    for row in rows:
        value, before, change, *rest = (escape(cell) for cell in row.cells)
        sign = f"{SIGNS[row.direction]} " if row.direction in ("up", "down") else ""
        told = ' class="told"' if row.told else ""
        cells = f"<td>{value}</td><td>{before}</td><td{told}>{sign}{change}</td>"
        cells += "".join(f"<td>{cell}</td>" for cell in rest)
        lines.append(f'<tr class="{row.group}"><th scope="row">{escape(row.name)}</th>{cells}</tr>')
    return (
        f'<div class="card table"><table><thead><tr>{head}</tr></thead>\n<tbody>{"".join(lines)}</tbody></table></div>'
    )


def _list(one: ReportList) -> str:
    items = "".join(f"<div><dt>{escape(strong)}</dt><dd>{escape(text)}</dd></div>" for strong, text in one.items)
    return f'<section><h2>{escape(one.title)}</h2>\n<dl class="card list">{items}</dl></section>'


def _svg(drawing: Drawing) -> str:
    marks = "".join(_mark(mark) for mark in drawing.marks)
    size = f"{drawing.width:g} {drawing.height:g}"
    return f'<svg viewBox="0 0 {size}" role="img" aria-label="{escape(drawing.words)}">{marks}</svg>'


def _mark(mark: Mark) -> str:
    of_series = mark.role in (Role.SERIES, Role.BEFORE, Role.BAND)
    (x, y), *_ = mark.points
    if mark.shape is Shape.TEXT:
        return f'<text x="{x:g}" y="{y:g}" text-anchor="{mark.anchor}">{escape(mark.text)}</text>'
    fill = f"{'fill ' if of_series else ''}{mark.role}"
    if mark.shape is Shape.DOT:
        return f'<circle cx="{x:g}" cy="{y:g}" r="{DOT:g}" class="{fill}" />'
    if mark.shape is Shape.BAR:
        right, bottom = mark.points[1]
        return f'<rect x="{x:g}" y="{y:g}" width="{right - x:.4g}" height="{bottom - y:.4g}" class="{fill}" />'
    points = " ".join(f"{px:g},{py:g}" for px, py in mark.points)
    if mark.shape is Shape.AREA:
        return f'<polygon points="{points}" class="{fill}" />'
    line = f"line {mark.role}" if of_series else f"{mark.role}"
    return f'<polyline points="{points}" class="{line}" />'
