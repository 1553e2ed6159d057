"""The offline page: what a browser shows with the right code, and that nothing else than the chosen days is in it."""

import base64
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import fhirkit
import pytest
from cryptography.exceptions import InvalidTag

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.present.values import Formatter
from healthdesk.services import links, shares
from healthdesk.services.library import Library
from healthdesk.services.shares import Created, Request
from healthdesk.share.page import open_page
from tests.browser import Page, browser_page
from tests.e2e.program import fresh_program
from tests.e2e.sharer import SECRET, october, person, three_days


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = person(tmp_path_factory.mktemp("person"))
    yield library
    library.close()


@pytest.fixture(scope="module")
def made(library: Library, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Created]:
    out = tmp_path_factory.mktemp("share") / "summary.html"
    return out, shares.create_file(library, october(), Formatter(), out)


@pytest.fixture
def page(made: tuple[Path, Created]) -> Iterator[Page]:
    with browser_page() as found:
        found.emulate(width=1280, height=900)
        found.open(made[0].as_uri())
        yield found


def enter(page: Page, code: str) -> None:
    page.run(f"document.getElementById('code').value = {json.dumps(code)}")
    page.run("document.querySelector('form').requestSubmit()")


def test_the_right_code_opens_it_and_nothing_is_asked_of_any_network(page: Page, made: tuple[Path, Created]) -> None:
    assert "Health summary for Dr. Example" in page.text()
    enter(page, made[1].code.lower().replace("-", " "))
    page.until("!document.querySelector('form')")
    text = page.text()
    # 28 of October's 31 days have data. Steps 1000 + n for n = 0..30 without 5, 15, 25: mean 1000 + 420 / 28 = 1,015.
    assert "1 October – 31 October 2026" in text
    assert "Steps\t1,015\t1,000–1,030" in text.replace("\u202f", " ")
    assert "28 of 31" in text
    assert page.requests == [made[0].as_uri()]
    assert page.complaints == []


def test_a_wrong_code_says_so_and_can_be_tried_again(page: Page, made: tuple[Path, Created]) -> None:
    enter(page, "AAAA-BBBB-CCCC")
    page.until("document.getElementById('wrong').textContent")
    assert "does not open" in page.text()
    enter(page, "AAAA")
    page.until("document.getElementById('wrong').textContent.includes('twelve')")
    enter(page, made[1].code)
    page.until("!document.querySelector('form')")


def test_the_page_cannot_reach_out_and_prints(page: Page, made: tuple[Path, Created]) -> None:
    enter(page, made[1].code)
    page.until("!document.querySelector('form')")
    refused = page.run("fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')")
    assert refused == "refused"
    assert any("Content Security Policy" in said for said in page.complaints)
    printed = page.pdf()
    assert printed.startswith(b"%PDF-")
    page.emulate(width=794, height=1123, media="print")
    assert page.run("getComputedStyle(document.querySelector('.actions')).display") == "none"
    assert page.run("getComputedStyle(document.querySelector('.notes')).display") == "block"


def test_the_charts_are_tables_too(page: Page, made: tuple[Path, Created]) -> None:
    enter(page, made[1].code)
    page.until("!document.querySelector('form')")
    assert page.run("document.querySelectorAll('svg[role=img][aria-label]').length") == 2
    rows = page.run(
        "[...document.querySelectorAll('.days')[1].querySelectorAll('tbody tr')].map(r => [...r.cells].map(c => c.textContent).join('\\t'))"
    )
    assert len(rows) == 31
    # Heart rate of day n: 60 + n % 7 and 90 + n % 7, in two hours: mean 75 + n % 7. The sixth of October has none.
    assert rows[1].split("\t") == ["Fri 2 Oct 2026", "76\u202fbpm", "61\u202fbpm", "91\u202fbpm"]
    assert rows[5].startswith("Tue 6 Oct 2026\tno data")


def test_only_the_chosen_days_and_metrics_are_in_it(made: tuple[Path, Created]) -> None:
    opened = open_page(made[0].read_bytes(), made[1].code)
    text = json.dumps(opened, ensure_ascii=False)
    assert isinstance(opened["cards"], list)
    assert [card["metric"] for card in opened["cards"]] == ["steps", "heart_rate"]
    for outside in (SECRET, "71.7", "Weight", "Nov 2026", "2026-11", "10:00", "12:00", "Apple", "Watch6,2"):
        assert outside not in text.replace("Created with healthdesk", "").split('"created"')[0], outside
    clear = made[0].read_text("utf-8")
    for hidden in ("Steps", "1,015", "1015", made[1].code, made[1].code.replace("-", "")):
        assert hidden not in clear


def test_a_wrong_code_and_a_changed_header_open_nothing(made: tuple[Path, Created]) -> None:
    page, code = made[0].read_bytes(), made[1].code
    with pytest.raises(InvalidTag):
        open_page(page, "AAAA-BBBB-CCCC")
    start = page.index(b'id="header">') + len(b'id="header">')
    end = page.index(b"</script>", start)
    header = json.loads(base64.b64decode(page[start:end]))
    header["expires"] += 86_400_000
    forged = page[:start] + base64.b64encode(json.dumps(header, separators=(",", ":")).encode()) + page[end:]
    with pytest.raises(InvalidTag):
        open_page(forged, code)


def test_the_code_is_kept_nowhere(library: Library, made: tuple[Path, Created]) -> None:
    code = made[1].code
    kept = repr(shares.shares(library)) + repr(library.store.shares.waiting())
    assert code not in kept
    assert code.replace("-", "") not in kept


def test_a_file_cannot_be_extended(library: Library, made: tuple[Path, Created]) -> None:
    with pytest.raises(UsageError, match="create a new one"):
        links.extend(library, made[1].share.id, 3)


OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (Request("D", ["steps"], OCTOBER[1], OCTOBER[0], 14), "ends before it begins"),
        (Request("D", ["steps"], date(2020, 1, 1), date(2020, 2, 1), 14), "has data on these days"),
        (Request("D", ["steps"], date(2024, 1, 1), date(2026, 10, 31), 14), "at most 366 days"),
        (Request("D", ["steps"], date(2199, 1, 1), date(2199, 1, 2), 14), "has not begun"),
        (Request("D", ["steps"], *OCTOBER, 0), "expires in 1 to 90 days"),
        (Request("D", ["steps"], *OCTOBER, 91), "expires in 1 to 90 days"),
        (Request("D", ["nonsense"], *OCTOBER, 14), "no metric called"),
        (Request("D", [], *OCTOBER, 14), "No metric is chosen"),
        (Request(" \t ", ["steps"], *OCTOBER, 14), "needs a recipient"),
        (Request("x" * 81, ["steps"], *OCTOBER, 14), "too long"),
    ],
)
def test_bad_requests_are_one_sentence_and_create_nothing(
    library: Library, tmp_path: Path, request_: Request, words: str
) -> None:
    before, out = shares.shares(library), tmp_path / "s.html"
    with pytest.raises(KnownFailure, match=words):
        shares.create_file(library, request_, Formatter(), out)
    assert not out.exists()
    assert shares.shares(library) == before


def _whole_record(bundle: Any) -> None:
    """The same days as an export that is for nobody: three of steps, and one Observation over all of them."""
    assert fhirkit.validate(json.dumps(bundle)) == []
    found = [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Observation"]
    over_all, *days = found
    assert over_all["effectivePeriod"] == {"start": "2026-10-01", "end": "2026-10-03"}
    assert [(one["effectiveDateTime"], one["valueQuantity"]["value"]) for one in days] == [
        ("2026-10-01", 1000), ("2026-10-02", 1200), ("2026-10-03", 1400),
    ]  # fmt: skip
    (provenance,) = (e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == "Provenance")
    assert len(provenance["target"]) == 4


def test_by_command(tmp_path: Path) -> None:
    program = fresh_program(tmp_path / "data")
    refused = program.run(
        "share", "create", "--to", "Dr. Example", "--metrics", "steps", "--start", "2026-10-01", "--end", "2026-10-31",
        "--file", tmp_path / "s.html",
    )  # fmt: skip
    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert "has data on these days" in refused.err
    assert program.ask("import", three_days(tmp_path))["inserted"] == 3
    made = program.ask(
        "share", "create", "--to", "Dr. Example", "--metrics", "steps,weight", "--start", "2026-10-01", "--end", "2026-10-31",
        "--file", tmp_path / "s.html", "--pdf", tmp_path / "s.pdf", "--fhir", tmp_path / "s.json",
    )  # fmt: skip
    assert made["left_out"] == ["weight"]
    opened = open_page((tmp_path / "s.html").read_bytes(), made["access_code"])
    assert '"1,200"' in json.dumps(opened["rows"])
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF-")
    assert json.loads((tmp_path / "s.json").read_bytes())["resourceType"] == "Bundle"
    written = program.ask("export", "--format", "fhir", tmp_path / "all.json")
    assert written == {"file": str(tmp_path / "all.json"), "samples": 0, "sessions": 0, "observations": 4}
    _whole_record(json.loads((tmp_path / "all.json").read_bytes()))
    done = program.run("share", "revoke", made["id"])
    assert (done.code, "can still be opened" in done.err) == (0, True)
    assert [line["what"] for line in program.ask("share", "log", made["id"])] == ["revoked", "created"]
