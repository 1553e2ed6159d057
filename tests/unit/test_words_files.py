"""The translation files hold what the code says, and the code says nothing that they could not hold."""

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from healthdesk.base import words
from healthdesk.base.errors import KnownFailure
from tests.words.__main__ import FOLDER, LANGUAGES, ROOT, data, sources, update

SPEAKING, ASKED = {"tr", "trn", "mark"}, {"tr", "trn"}
SHOWN = ("present", "ui")
PLACE = re.compile(r"\{\w+\}")
SPACES = "\u00a0\u2009\u202f"
WORDS = re.compile(r"[A-Za-z]{2}")
# Literals that look like sentences and are none: where, a pattern of them, and what they are.
ALLOWED: tuple[tuple[str, str, str], ...] = (
    ("", r"UTC|[GM]B|IU", "symbols"),
    ("", r"Downloads|Documents|Pictures|Escape", "names by which Qt knows folders and keys"),
    ("", r"AnySection|QWidget \| None", "names of types"),
    ("present/ranges.py", r"All|Free", "keys, as they are stored"),
    ("ui/app.py", r"Fusion", "a style"),
    ("ui/locale.py", r"English", "a language by its own name"),
    ("ui/pages.py", r"Workspace", "a type"),
    ("ui/share_calls.py", r"Created|Opened \| None", "types"),
    ("ui/views/", r"Library", "a type"),
    ("", r"[A-Z]+(_[A-Z]+)+", "names in the environment"),
    ("", r"(Ctrl|Alt|Shift)[+ ].+", "keys, which Qt names as the desktop does"),
    ("", r".*\.(html|txt|ttf)|(\*\.\w+ ?)+", "names of files"),
    ("", r"\{\} ?Hz|(\{\})+min (\{\})+s|UTC[{}:]+", "symbols of units and of time"),
    ("", r"Value error, ", "of pydantic"),
    ("", r"Bearer \{\}|ready \{\}\n", "read by programs"),
    ("", r"SIL OFL 1\.1 · ISC · MIT", "names of licences"),
    ("present/contrast.py", r"(earlier|later) day", "a column of a table for programs"),
    ("present/layout.py", r"in bed", "a key"),
    ("present/relation.py", r"day of \{\}", "a column of a table for programs"),
    ("present/shares.py", r"wrong code", "a key, as the relay writes it"),
    ("present/summary.py", r".*", "printed at a terminal"),
    ("ui/pages.py", r"any (body|heart|workout)", "a key"),
    ("ui/dialogs/add_endpoint.py", r"of client", "a key"),
    ("ui/dialogs/bug.py", r"healthdesk \{\}, PySide6 .*|\{\}:\{\} in \{\}", "a report for whoever mends it"),
    ("ui/headless.py", r".*", "printed at a terminal"),
    ("ui/theme.py", r"(SF|Segoe|Noto) .+|rgba\(.*\)", "names of fonts, colors"),
    ("ui/widgets/toast.py", r"color: \{\};", "a style sheet"),
    ("ui/workspace.py", r"any (body|heart|workout)", "keys"),
)


@dataclass(frozen=True)
class Call:
    """A call of tr, trn or mark: its texts (None: no literal), whether the first is made on the spot, and at import."""

    where: str
    name: str
    texts: tuple[str | None, ...]
    made: bool
    at_import: bool


@cache
def calls() -> tuple[Call, ...]:
    """Of all modules that speak."""
    paths = [path for path in sources() if path != ROOT / "healthdesk" / "base" / "words.py"]
    texts = [(path.read_text("utf-8"), path.relative_to(ROOT).as_posix()) for path in paths]
    speaking = [(ast.parse(text), where) for text, where in texts if "base.words" in text]
    return tuple(call for tree, where in speaking for call in _calls(tree, where, at_import=True))


def _calls(node: ast.AST, where: str, *, at_import: bool) -> Iterator[Call]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKING:
        texts = tuple(_literal(one) for one in node.args[:2])
        if node.func.id == "mark":
            texts = texts[:1]
        made = bool(node.args) and _is_made(node.args[0])
        yield Call(f"{where}:{node.lineno}", node.func.id, texts, made, at_import)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        defaults = [
            *node.args.defaults,
            *(one for one in node.args.kw_defaults if one),
            *getattr(node, "decorator_list", ()),
        ]
        for part in defaults:
            yield from _calls(part, where, at_import=at_import)
        for part in node.body if isinstance(node.body, list) else [node.body]:
            yield from _calls(part, where, at_import=False)
        return
    for part in ast.iter_child_nodes(node):
        yield from _calls(part, where, at_import=at_import)


def _is_made(node: ast.expr) -> bool:
    """Put together where it is said, so that nobody finds it: an f-string, a sum, a choice, a formatted text."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr in {"format", "join", "replace"}
    return isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.BoolOp)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages(file: Path) -> list[ET.Element]:
    """Of a translation file."""
    return list(ET.parse(file).iter("message"))


def key(message: ET.Element) -> tuple[str, str]:
    """What the code calls it by."""
    return message.findtext("source", ""), message.findtext("comment", "")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that holds nothing but what the code says today."""
    file = tmp_path_factory.mktemp("words") / "healthdesk_de.ts"
    update(file, LANGUAGES["de"])
    return file


def test_every_text_is_a_literal() -> None:
    # Only `tr` may be given something else: a marked text, out of a table.
    loose = [call for call in calls() if call.made or None in (call.texts if call.name != "tr" else call.texts[1:])]
    assert [call.where for call in loose] == []


def test_failures_are_made_of_marked_sentences() -> None:
    """They are raised in English and say themselves in the language spoken, so their sentences must be known."""
    failures = {KnownFailure.__name__, *(kind.__name__ for kind in subclasses(KnownFailure))}
    plain = []
    for path in sources():
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "Failure" in text or "base.errors" in text else ():
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in failures:
                wrong = [one for one in node.args[:1] if isinstance(one, ast.Constant | ast.JoinedStr | ast.BinOp)]
                plain += [f"{path.relative_to(ROOT)}:{one.lineno}" for one in wrong]
    assert plain == []


def subclasses(kind: type[Exception]) -> Iterator[type[Exception]]:
    """Of the modules that are loaded, which those of `sources` without a window are by the registries."""
    for one in kind.__subclasses__():
        yield one
        yield from subclasses(one)


def test_nothing_is_said_at_import() -> None:
    assert [call.where for call in calls() if call.at_import and call.name in ASKED] == []


def test_all_that_is_said_is_found(fresh: Path) -> None:
    """Also what no call names, and nothing else; each once, in one context, sorted, without any place."""
    said = {
        (call.texts[0], call.texts[1] if len(call.texts) > 1 else "") for call in calls() if call.texts[0] is not None
    }
    said |= {(text, "") for text in data()}
    found = [key(message) for message in messages(fresh)]
    assert Counter(found) == Counter(said)
    text = fresh.read_text("utf-8")
    assert text.count("<context>") == 1
    assert "<location" not in text
    assert ".py" not in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_files_are_in_step_with_the_code(code: str, tmp_path: Path) -> None:
    file = ROOT / FOLDER / f"healthdesk_{code}.ts"
    copy = Path(shutil.copy(file, tmp_path))
    update(copy, LANGUAGES[code])
    assert copy.read_text("utf-8") == file.read_text("utf-8"), "run `python3 dev.py words`"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_translation_is_finished_and_keeps_places_and_spaces(code: str) -> None:
    wrong = {}
    for message in messages(ROOT / FOLDER / f"healthdesk_{code}.ts"):
        source, about = key(message)
        if problem := _wrong(message, (source, about) if message.get("numerus") else (source,)):
            wrong[source] = problem
    assert wrong == {}


def _wrong(message: ET.Element, said: tuple[str, ...]) -> str:
    found = message.find("translation")
    if found is None or found.get("type"):
        return "unfinished"
    forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
    if len(forms) != len(said):
        return f"{len(forms)} forms"
    for english, form in zip(said, forms, strict=True):
        # "1 night" may say its number in a word, or not at all.
        if set(PLACE.findall(english)) - {"{n}"} != set(PLACE.findall(form)) - {"{n}"}:
            return f"other places: {form}"
        if "{n}" in form and len(said) == 1 and "{n}" not in english:
            return f"another place: {form}"
        if _edges(english) != _edges(form):
            return f"other spaces around: {form!r}"
        # German has a space before "%", English not everywhere.
        if _spaces(english) not in (_spaces(form), _spaces(form.replace("\u202f%", "%"))):
            return f"other no-break spaces: {form!r}"
    return ""


def _spaces(text: str) -> Counter[str]:
    return Counter(c for c in text if c in SPACES)


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_what_people_read_is_wrapped() -> None:
    assert list(unwrapped()) == []


def unwrapped() -> Iterator[str]:
    """Literals with words in them in the packages whose texts are shown, which no call takes."""
    for package in SHOWN:
        for path in sorted((ROOT / "healthdesk" / package).rglob("*.py")):
            where = path.relative_to(ROOT / "healthdesk").as_posix()
            for line, text in _texts(ast.parse(path.read_text("utf-8"))):
                if not any(where.startswith(at) and re.fullmatch(shape, text, re.DOTALL) for at, shape, _ in ALLOWED):
                    yield f"{where}:{line}: {text[:80]!r}"


def _texts(tree: ast.Module) -> list[tuple[int, str]]:
    """Sentences: more than a word, or a word that begins with a capital; of f-strings what is written between the values."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))  # a docstring
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SPEAKING:
            passed |= {id(one) for one in node.args}
        if isinstance(node, ast.Raise | ast.Assert):
            passed |= {id(one) for one in ast.walk(node) if not isinstance(node, ast.Raise) or _is_bug(node)}
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            passed |= {id(one) for one in ast.walk(node.annotation)}
        if isinstance(node, ast.FunctionDef) and node.returns is not None:
            passed |= {id(one) for one in ast.walk(node.returns)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in passed:
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            passed |= {id(part) for part in node.values}
            if WORDS.search(text.replace("{}", "")) and (" " in text.strip() or text[:1].isupper()):
                found.append((node.lineno, text))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            text = node.value
            if WORDS.search(text) and (" " in text.strip() or text[:1].isupper()):
                found.append((node.lineno, text))
    return sorted(found)


def _is_bug(node: ast.Raise) -> bool:
    raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
    return getattr(raised, "id", "") in {"AssertionError", "KeyError", "RuntimeError", "TypeError", "ValueError"}


def test_a_stored_text_is_told_in_the_language_spoken(
    fresh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every sentence with places is found again in the text that was made of it, whatever stands in them."""
    root = ET.fromstring(fresh.read_bytes())
    for message in root.iter("message"):
        said = message.find("translation")
        assert said is not None
        said.attrib.pop("type", None)
        if not message.get("numerus"):
            said.text = f"⟦{message.findtext('source', '')}⟧"
    ET.ElementTree(root).write(tmp_path / "healthdesk_xx.ts", "utf-8")
    monkeypatch.setattr(words, "_folder", lambda: tmp_path)
    marked = [
        call.texts[0] for call in calls() if call.name == "mark" and call.texts[0] and PLACE.search(call.texts[0])
    ]
    words.speak("xx")
    try:
        wrong = []
        for sentence in marked:
            values = {place[1:-1]: f"Qx {place[1:-1]} 7" for place in PLACE.findall(sentence)}
            told = words.tr(sentence.format(**values))
            if told != f"⟦{sentence}⟧".format(**values):
                wrong.append((sentence, told))
        assert wrong == []
    finally:
        words.speak("en")
        words._read.cache_clear()
