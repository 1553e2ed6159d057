"""What the pages say of formats is what the program can do."""

from healthdesk.formats.registry import formats
from tests.docs.__main__ import PAGE, ROOT, pages


def test_the_pages_are_those_that_dev_docs_writes() -> None:
    written = {page: (ROOT / page).read_text("utf-8") for page in pages()}
    assert written == pages(), "run `python3 dev.py docs`"


def test_every_format_is_on_the_page_with_all_its_steps() -> None:
    page = (ROOT / PAGE).read_text("utf-8")
    for fmt in formats():
        assert f"## {fmt.name}\n" in page
        assert all(step in page for step in fmt.steps)
