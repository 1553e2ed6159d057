"""`dev.py docs`: write what the registry of formats and the questions of imports say into docs/formats.md and README.md."""

from pathlib import Path

from healthdesk.formats.format import Format
from healthdesk.formats.registry import formats
from healthdesk.model.questions import QUESTIONS

ROOT = Path(__file__).parents[2]
PAGE = Path("docs/formats.md")
BEGIN, END = "<!-- made by `dev.py docs` -->", "<!-- end of what `dev.py docs` makes -->"


def main() -> None:
    """Write both files."""
    for path, text in pages().items():
        (ROOT / path).parent.mkdir(exist_ok=True)
        (ROOT / path).write_text(text, "utf-8")


def pages() -> dict[Path, str]:
    """Each file as it has to be. Raises ValueError where README has no place for the summary."""
    readme = (ROOT / "README.md").read_text("utf-8")
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"README.md has no lines {BEGIN} and {END}")
    return {PAGE: _page(), Path("README.md"): f"{before}{BEGIN}\n{_summary()}\n{END}{after}"}


def _summary() -> str:
    lines = [f"- [{fmt.name}]({PAGE.as_posix()}#{_anchor(fmt)})" for fmt in formats()]
    asked = [f"- `--{question.option}`{_choices(question.choices)}: {question.asks}" for question in QUESTIONS]
    return "\n".join(
        [
            f"Found by content, whatever a file is called; {PAGE.as_posix()} tells how to get each, in steps.",
            "",
            *lines,
            "",
            "What a file leaves open is asked for, never guessed; `import` takes the answer as an option:",
            "",
            *asked,
        ]
    )


def _page() -> str:
    parts = [
        "# What can be imported",
        "",
        "Made by `python3 dev.py docs` from the formats themselves. `healthdesk formats` prints the same.",
        "Files, folders and zips are taken, several at once. Each is known by its content; do not unpack or rename anything.",
    ]
    for fmt in formats():
        steps = [f"{number}. {step}" for number, step in enumerate(fmt.steps, 1)]
        parts += ["", f'<a id="{_anchor(fmt)}"></a>', "", f"## {fmt.name}", "", *steps]
    return "\n".join(parts) + "\n"


def _anchor(fmt: Format) -> str:
    return fmt.id.replace("_", "-")


def _choices(choices: tuple[str, ...]) -> str:
    return f" {'|'.join(choices)}" if choices else ""


if __name__ == "__main__":
    main()
