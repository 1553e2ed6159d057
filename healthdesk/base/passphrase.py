"""How good a passphrase is, and good ones to choose from. Nothing here keeps or tells what it is given."""

import functools
import importlib.resources
import math
import secrets
from dataclasses import dataclass

from healthdesk.base.words import tr

MIN_LENGTH = 12
SUGGESTED_WORDS = 6
_WEAK, _FAIR, _GOOD, _STRONG = 36.0, 46.0, 58.0, 80.0  # bits, by the rough count below
_SEQUENCES = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiopasdfghjklzxcvbnm")


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` 0..5 for a bar of five, `word` for people, `accepted` if long enough to be used."""

    score: int
    word: str
    accepted: bool


def strength(passphrase: str) -> Strength:
    """A rough upper bound of the guesses: variety of characters, less for repeats and runs."""
    if len(passphrase) < MIN_LENGTH:
        return Strength(min(1, len(passphrase)), tr("Too short"), accepted=False)
    bits = _bits(passphrase)
    if bits < _WEAK:
        return Strength(1, tr("Weak"), accepted=True)
    if bits < _FAIR:
        return Strength(2, tr("Fair"), accepted=True)
    if bits < _GOOD:
        return Strength(3, tr("Good"), accepted=True)
    return Strength(4 if bits < _STRONG else 5, tr("Strong") if bits < _STRONG else tr("Very strong"), accepted=True)


def suggest(words: int = SUGGESTED_WORDS) -> str:
    """Random words from a list of ours, with a space between."""
    return " ".join(secrets.choice(_words()) for _ in range(words))


@functools.cache
def _words() -> tuple[str, ...]:
    return tuple((importlib.resources.files("healthdesk") / "resources" / "words.txt").read_text("utf-8").split())


def _bits(text: str) -> float:
    """Letters of words count little each (about 2.6 bits), other characters by the size of their kind."""
    total = 0.0
    lower = text.lower()
    for i, char in enumerate(lower):
        if i and (char == lower[i - 1] or _follows(lower[i - 1], char)):
            total += 0.5
        elif char.isalpha():
            total += 2.6 if text[i] == char else 3.6
        elif char.isdigit():
            total += math.log2(10)
        else:
            total += 3.0 if char == " " else 4.5
    distinct = len(set(lower))
    return total * min(1.0, distinct / 8)


def _follows(before: str, char: str) -> bool:
    pair = before + char
    return any(pair in run or pair in run[::-1] for run in _SEQUENCES)
