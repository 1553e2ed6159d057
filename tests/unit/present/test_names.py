"""Names of metrics within sentences."""

from dataclasses import replace

import pytest

from healthdesk.base import words
from healthdesk.model.registry import metric
from healthdesk.present.names import inside


def test_a_name_within_a_sentence_is_small_unless_it_is_an_abbreviation() -> None:
    assert [inside(replace(metric("steps"), name=name)) for name in ("Heart rate", "Vitamin C", "VO₂ max", "SpO₂")] == [
        "heart rate",
        "vitamin C",
        "VO₂ max",
        "SpO₂",
    ]


def test_german_writes_nouns_with_a_capital(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_words", {("Steps", ""): ("Schritte",)})
    monkeypatch.setattr(words, "_language", "de")
    assert inside(metric("steps")) == "Schritte"
