"""`dev.py words`: every sentence that the desktop program says, brought into resources/translations."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from healthdesk.formats.registry import formats
from healthdesk.insights.registry import questions
from healthdesk.model.registry import METRICS
from healthdesk.sync.registry import adapters

ROOT = Path(__file__).parents[2]
FOLDER = Path("healthdesk/resources/translations")
LANGUAGES = {"de": "de_DE"}
_WORD = re.compile(r"[a-z]{5}")  # in a unit; symbols are shorter, and the same everywhere
ENGLISH_ONLY = ("cli", "companion", "relay", "server")  # for people at a terminal, and for programs


def main() -> None:
    """Write the file of every language."""
    (ROOT / FOLDER).mkdir(exist_ok=True)
    for code, target in LANGUAGES.items():
        update(ROOT / FOLDER / f"healthdesk_{code}.ts", target)


def update(file: Path, target: str) -> None:
    """Add to a file what the code has come to say, and take out what it no longer says; translations stay.

    The sentences are sorted and carry no place, so that a change shows what changed and no more. Raises
    CalledProcessError with what Qt's tool has to say.
    """
    with tempfile.TemporaryDirectory() as scratch:
        catalogue, files = Path(scratch) / "catalogue.py", Path(scratch) / "files.txt"
        catalogue.write_text("".join(f"tr({text!r})\n" for text in data()), "utf-8")
        files.write_text("\n".join(map(str, [*sources(), catalogue])), "utf-8")
        said = subprocess.run(
            [
                Path(sys.executable).with_name("pyside6-lupdate"),
                "-silent", "-warnings-are-errors", "-no-obsolete", "-sort-messages", "-locations", "none",
                "-disable-heuristic", "similartext", "-tr-function-alias", "tr+=trn,tr+=mark",
                "-target-language", target, f"@{files}", "-ts", file,
            ],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if said.returncode or said.stderr:
        raise subprocess.CalledProcessError(said.returncode or 1, "pyside6-lupdate", said.stdout, said.stderr)


def sources() -> list[Path]:
    """All modules that may speak to a person, in order."""
    package = ROOT / "healthdesk"
    return sorted(p for p in package.rglob("*.py") if p.relative_to(package).parts[0] not in ENGLISH_ONLY)


def data() -> list[str]:
    """What is said that is no literal of a call: names and units of metrics, formats and endpoints with their steps, questions."""
    return sorted(set(_data()))


def _data() -> Iterator[str]:
    for spec in METRICS.values():
        yield spec.name
        if spec.usual_source:
            yield spec.usual_source
        if spec.display.label and (spec.unit.startswith("{") or _WORD.search(spec.display.label)):
            yield spec.display.label
    for fmt in formats():
        yield from (fmt.name, *fmt.steps)
    for question in questions():
        about = question.about
        yield from (question.name, *question.words)
        yield from (about.question, about.method, about.limits, about.source, about.evidence)
    for adapter in adapters().values():
        yield from (adapter.name, *adapter.steps)


if __name__ == "__main__":
    main()
