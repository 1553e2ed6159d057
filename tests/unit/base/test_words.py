"""What is said in another language, and what where a word of it is missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from healthdesk.base import words
from healthdesk.base.conventions import Conventions, keep_to
from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark, tr, trn

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de_DE"><context><name></name>
<message><source>Kept {count} of {total}</source><translation>Von {total} blieben {count}</translation></message>
<message><source>Open</source><comment>to do</comment><translation>Öffnen</translation></message>
<message><source>Open</source><comment>not shut</comment><translation>Offen</translation></message>
<message><source>Sleep</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} night</source><comment>{n} nights</comment>
<translation><numerusform>{n} Nacht</numerusform><numerusform>{n} Nächte</numerusform></translation></message>
<message><source>{file} is empty.</source><translation>{file} ist leer.</translation></message>
<message><source>Export it again.</source><translation>Exportiere sie noch einmal.</translation></message>
<message><source>Value {value} {unit} is outside {low}–{high}</source>
<translation>Nicht in {low}–{high}: {value} {unit}</translation></message>
<message><source>Left out: {count} {what}.</source><translation>Ausgelassen: {count} {what}.</translation></message>
<message><source>days of {metric} without a figure</source><translation>Tage ohne {metric}</translation></message>
<message><source>Resting heart rate</source><translation>Ruhepuls</translation></message>
<message><source>{one} {other}</source><translation>{other} {one}</translation></message>
</context></TS>"""


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "healthdesk_de.ts").write_text(TS, "utf-8")
    monkeypatch.setattr(words, "_folder", lambda: tmp_path)
    words._read.cache_clear()
    words.speak("de")
    keep_to(Conventions(",", "."))
    yield
    words.speak("en")
    keep_to(Conventions())
    words._read.cache_clear()


def test_without_any_translation_there_is_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_folder", lambda: tmp_path / "none")
    words.languages.cache_clear()
    assert words.languages() == ("en",)
    words.languages.cache_clear()


def test_english_is_what_the_code_says() -> None:
    assert tr("Kept {count} of {total}", count=1, total=2) == "Kept 1 of 2"
    assert tr("A {brace} without values") == "A {brace} without values"
    assert [trn("{n} night", "{n} nights", n) for n in (0, 1, 2, 1200)] == [
        "0 nights",
        "1 night",
        "2 nights",
        "1,200 nights",
    ]


@pytest.mark.usefixtures("german")
def test_another_language_may_order_words_its_own_way() -> None:
    assert tr("Kept {count} of {total}", count=1, total=2) == "Von 2 blieben 1"
    assert [trn("{n} night", "{n} nights", n) for n in (1, 1200)] == ["1 Nacht", "1.200 Nächte"]


@pytest.mark.usefixtures("german")
def test_one_english_word_may_be_two_of_another_language() -> None:
    assert (tr("Open", "to do"), tr("Open", "not shut")) == ("Öffnen", "Offen")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("walk, 2.gpx is empty.", "walk, 2.gpx ist leer."),
        ("walk.gpx is empty. Export it again.", "walk.gpx ist leer. Exportiere sie noch einmal."),
        ("Value 1,300.5 bpm is outside 30–250", "Nicht in 30–250: 1.300,5 bpm"),
        ("Left out: 1,234 days of resting heart rate without a figure.", "Ausgelassen: 1.234 Tage ohne Ruhepuls."),
        ("Left out: 2 days of resting_heart_rate without a figure.", "Ausgelassen: 2 Tage ohne Ruhepuls."),
        ("Left out: 3 spoons.", "Ausgelassen: 3 spoons."),
        ("Nobody knows this one.", "Nobody knows this one."),
    ],
)
def test_what_was_said_in_english_is_said_again(kept: str, said: str) -> None:
    assert tr(kept) == said
    words.speak("en")
    assert tr(kept) == kept


@pytest.mark.usefixtures("german")
def test_a_failure_speaks_the_language_and_is_kept_in_english() -> None:
    failure = InputRefused(mark("{file} is empty.").format(file="walk.gpx"), mark("Export it again."))
    assert (failure.sentence, failure.hint) == ("walk.gpx ist leer.", "Exportiere sie noch einmal.")
    assert str(failure) == "walk.gpx ist leer. Exportiere sie noch einmal."
    assert failure.english == "walk.gpx is empty. Export it again."


@pytest.mark.usefixtures("german")
def test_what_is_missing_or_unfinished_is_said_in_english() -> None:
    assert (tr("Sleep"), tr("Heart"), tr("Open")) == ("Sleep", "Heart", "Open")
    assert trn("{n} cat", "{n} cats", 2) == "2 cats"
