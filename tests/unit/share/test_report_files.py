"""A report as a file: the page is well formed and fetches nothing, the sheet of paper holds its words and its font."""

import base64
import hashlib
import re
import zlib
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from healthdesk.model.report_page import (
    ReportCard,
    ReportFact,
    ReportList,
    ReportPage,
    ReportRow,
    ReportSection,
)
from healthdesk.model.summary import Drawing, Mark, Role, Shape
from healthdesk.share.report_html import report_html
from healthdesk.share.report_pdf import report_pdf

NAME = 'A. <b>"Person"</b> & Co'
DRAWING = Drawing(
    330,
    104,
    (
        Mark(Shape.BAR, Role.USUAL, ((50, 20), (326, 40))),
        Mark(Shape.LINE, Role.GRID, ((50, 86), (326, 86))),
        Mark(Shape.BAR, Role.BEFORE, ((60, 30), (70, 86))),
        Mark(Shape.LINE, Role.SERIES, ((200, 30), (220, 40), (240, 20))),
        Mark(Shape.DOT, Role.SERIES, ((260, 30),)),
        Mark(Shape.TEXT, Role.LABEL, ((44, 30),), "<9>", "end"),
    ),
    "Steps: 8,245 & more",
)
ROW = ReportRow("weight", "Weight", "scale", "body", False, "up", ("72.0 kg", "71.0 kg", "1.0 kg", "–", "3 of 7"))
CARD = ReportCard(
    "steps", "Steps", "footprints", "activity", (("8,245", ""),), "a day", "up", "12 % more than 7,361", True,
    "A clear change", "usual 6,000–9,000", "7 of 7 days", "Goal 10,000 reached on 4 of 7 days", DRAWING,
)  # fmt: skip


@pytest.fixture
def page() -> ReportPage:
    return ReportPage(
        key="2026-W47", title="Week 47, 2026", span="16–22 Nov 2026", state="so far: 4 of 7 days", person=NAME,
        headline="Steps: 12 % more than the week before", lead="8,245 against 7,361.",
        facts=(ReportFact("Workouts", "3", "2h 10m; 1 before"),),
        columns=("Measure", "This week", "Week before", "Change", "Usual", "Days"),
        sections=(
            ReportSection("Activity", (CARD, replace(CARD, figure=(), per="Too few days", drawing=None)), (), ()),
            ReportSection("Sleep and body", (), (ROW,), (ROW,)),
        ),
        lists=(ReportList("Days that stand out", "calendar-days", (("Thu 19 Nov 2026", "“<script>1</script>”"),)),),
        legend="Charts", method="Days by the time zone Europe/Berlin.", limits="It does not diagnose.",
        created="Wed 25 Nov 2026, 10:46 (UTC+01:00)", empty=False, earlier=True, later=False,
    )  # fmt: skip


def test_the_page_is_well_formed_and_says_everything(page: ReportPage) -> None:
    text = report_html(page).decode()
    root = ET.fromstring(text.removeprefix("<!DOCTYPE html>\n"))
    words = " ".join("".join(root.itertext()).split())
    for said in (
        page.title, page.span, page.state, NAME, page.headline, page.lead, "8,245", "12 % more than 7,361", "Too few days",
        "A clear change", "usual 6,000–9,000", "4 of 7 days", "72.0 kg", "“<script>1</script>”", page.method, page.limits,
        page.created,
    ):  # fmt: skip
        assert said in words, said
    assert root.find(".//svg") is not None
    assert [mark.tag for mark in root.iter() if mark.tag in {"rect", "polyline", "circle", "text"}] == [
        "rect", "polyline", "rect", "polyline", "circle", "text",
    ]  # fmt: skip


def test_the_page_fetches_nothing_and_runs_nothing(page: ReportPage) -> None:
    text = report_html(page).decode()
    root = ET.fromstring(text.removeprefix("<!DOCTYPE html>\n"))
    assert {"script", "link", "img", "iframe", "object", "form", "a"}.isdisjoint({e.tag for e in root.iter()})
    named = {name for element in root.iter() for name in element.attrib}
    assert {"src", "href", "style"}.isdisjoint(named)
    assert not any(name.startswith("on") for name in named)
    style = root.findtext(".//style") or ""
    assert "url(" not in style
    assert "@import" not in style
    assert "http" not in style
    policy = next(e.get("content", "") for e in root.iter("meta") if e.get("http-equiv"))
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")


def test_the_page_is_light_and_dark_and_prints(page: ReportPage) -> None:
    text = report_html(page).decode()
    assert "@media screen and (prefers-color-scheme:dark)" in text
    assert "@media print" in text


def test_the_paper_holds_the_words_and_their_font(page: ReportPage) -> None:
    document = report_pdf(page)
    assert document.startswith(b"%PDF-")
    assert b"/FontFile2" in document
    words = pdf_text(document).replace("\u00a0", " ")
    for said in (
        page.title, page.span, page.state, page.headline, "8,245", "12 % more than 7,361", "Too few days", "72.0 kg",
        "A clear change", "Europe/Berlin", "does not diagnose", page.created, "Page 1",
    ):  # fmt: skip
        assert said.replace(" ", "") in words.replace(" ", ""), said


def test_a_long_report_has_several_pages(page: ReportPage) -> None:
    long = replace(page, sections=(ReportSection("Activity", (CARD,) * 20, (ROW,) * 60, ()),))
    document = report_pdf(long)
    pages = len(re.findall(rb"/Type /Page\b", document))
    assert pages >= 4
    assert f"Page{pages}" in pdf_text(document).replace(" ", "").replace("\u00a0", "")


def pdf_text(document: bytes) -> str:
    """What reportlab's pages say: the strings shown, by the tables of their fonts."""
    numbered = {int(n): body for n, body in re.findall(rb"(\d+) 0 obj\n?(.*?)endobj", document, re.DOTALL)}
    letters: dict[bytes, dict[int, str]] = {}
    for body in numbered.values():
        name = re.search(rb"/Name /(\S+)", body)
        table = re.search(rb"/ToUnicode (\d+) 0 R", body)
        if name and table:
            found = re.findall(rb"<([0-9A-F]{2})> <[0-9A-F]{2}> <([0-9A-F]{4,})>", _stream(numbered[int(table[1])]))
            found += re.findall(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,})>$", _stream(numbered[int(table[1])]), re.MULTILINE)
            letters[name[1]] = {int(code, 16): bytes.fromhex(to.decode()).decode("utf-16-be") for code, to in found}
    out = []
    for body in numbered.values():
        if b"stream" not in body or b"/FontFile" in body or b"/Length1" in body:
            continue
        font = b""
        for chosen, shown in re.findall(rb"/(F\d\S*) [\d.]+ Tf|\(((?:\\.|[^\\)])*)\) Tj", _stream(body), re.DOTALL):
            font = chosen or font
            out.append("".join(letters.get(font, {}).get(code, "") for code in _unescaped(shown)))
    return " ".join(out)


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*?)\s*endstream", body, re.DOTALL)
    data = found[1] if found else b""
    if b"ASCII85Decode" in body:
        data = base64.a85decode(data.removesuffix(b"~>"))
    return zlib.decompress(data) if b"FlateDecode" in body else data


def _unescaped(shown: bytes) -> bytes:
    def one(match: re.Match[bytes]) -> bytes:
        sign = match[1]
        return bytes([int(sign, 8)]) if sign.isdigit() else {b"n": b"\n", b"r": b"\r", b"t": b"\t"}.get(sign, sign)

    return re.sub(rb"\\([0-7]{3}|.)", one, shown, flags=re.DOTALL)
