"""The command palette: everything that can be opened or done, found by a few letters of its name."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum

WORD_START, INSIDE, SCATTERED, MISSPELT = 8, 4, 2, 1  # what a typed word is worth by how it was found
WHOLE = 2  # more if it is a whole word of the name
ALIKE = 0.75  # of `SequenceMatcher`: one slip in a word of four letters or more
SHORTEST_MISSPELT = 4


class EntryKind(IntEnum):
    """What an entry is; equally good matches come in this order."""

    PAGE = 0
    ACTION = 1
    METRIC = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette. `key` is the caller's, `keys` the shortcut, `words` other words it is found by."""

    kind: EntryKind
    key: str
    name: str
    icon: str
    tone: str = "text-2"
    keys: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and the places in its name (character indexes) that were typed."""

    entry: Entry
    places: tuple[int, ...] = ()


def find(entries: Iterable[Entry], text: str) -> list[Found]:
    """What `text` may mean, best first; every typed word has to be found. All entries by kind where nothing is typed."""
    typed = text.casefold().split()
    scored: list[tuple[tuple[int, int, int, int], Found]] = []
    for position, entry in enumerate(entries):
        total, places = 0, set[int]()
        for word in typed:
            score, at = _score(entry, word)
            if not score:
                break
            total += score
            places.update(at)
        else:
            length = len(entry.name) if typed else 0
            scored.append(((-total, int(entry.kind), length, position), Found(entry, tuple(sorted(places)))))
    return [found for _, found in sorted(scored, key=lambda item: item[0])]


def _score(entry: Entry, word: str) -> tuple[int, tuple[int, ...]]:
    """How well `word` is found, 0 = not at all, and where in the name."""
    name = entry.name.casefold()
    starts = [i for i in range(len(name)) if i == 0 or not name[i - 1].isalnum()]
    for i in starts:
        if name.startswith(word, i):
            end = i + len(word)
            whole = end == len(name) or not name[end].isalnum()
            return WORD_START + WHOLE * whole, tuple(range(i, end))
    if any(other.startswith(word) for other in entry.words.casefold().split()):
        return INSIDE + 1, ()
    if (i := name.find(word)) >= 0:
        return INSIDE, tuple(range(i, i + len(word)))
    if places := _scattered(name, word, starts):
        return SCATTERED, places
    if len(word) >= SHORTEST_MISSPELT:
        for other in name.split():
            if SequenceMatcher(None, word, other[: len(word) + 1], autojunk=False).ratio() >= ALIKE:
                return MISSPELT, ()
    return 0, ()


def _scattered(name: str, word: str, starts: list[int]) -> tuple[int, ...]:
    """Letters in order, each either right after the one before or at the start of a word: "rhr", "hrv", "resthr"."""

    def walk(letter: int, after: int) -> tuple[int, ...] | None:
        if letter == len(word):
            return ()
        candidates = [i for i in starts if i > after]
        if letter and after + 1 < len(name):
            candidates.insert(0, after + 1)
        for i in candidates:
            if name[i] == word[letter] and (rest := walk(letter + 1, i)) is not None:
                return (i, *rest)
        return None

    return walk(0, -1) or ()
