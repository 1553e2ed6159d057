"""Insights against planted truth: invented persons whose effects are known, and persons of pure noise.

Run as `python -m tests.bench.planted [--persons N] [--noise N]`; a sample of it is among the unit tests.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from healthdesk.insights.question import Days
from healthdesk.insights.registry import ask, questions
from tests.bench.planted_person import HISTORY, LAST, METRICS, Size, Truth, plain, planted_person

LOOKS = 30  # a month of daily ones
NO_TEST = ("streak", "gap", "doubled", "plateau", "band", "category", "debt", "low", "glucose_range")
STATISTICAL = tuple(q for q in questions() if not q.id.endswith(NO_TEST) and set(q.columns) <= set(METRICS))


def said_of(seed: int, size: Size, share: float) -> tuple[Truth, Truth, Truth]:
    """One person with effects: the truth, what is unclear, what was said."""
    person = planted_person(seed, size, share)
    found = ask(person.asked(), questions())
    return person.truth, person.unclear, {(finding.rule, finding.state) for finding in found}


def noise_month(seed: int) -> list[str]:
    """The statistical rules that told something of a person of pure noise within a month of daily looks."""
    values = plain(seed, HISTORY + LOOKS)
    rules: set[str] = set()
    for back in range(LOOKS):
        seen = {name: v[: len(v) - back] for name, v in values.items()}
        rules |= {finding.rule for finding in ask(Days(LAST - back, seen), STATISTICAL) if finding.p is not None}
    return sorted(rules)


def noise_months(persons: int) -> list[list[str]]:
    """`noise_month` of so many persons."""
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(noise_month, range(100_000, 100_000 + persons), chunksize=4))


def scores(persons: Sequence[int], size: Size, share: float = 0.15) -> dict[str, dict[str, float]]:
    """Rule -> how many were planted and told, precision and recall; a rule that told nothing has precision 1."""
    table: dict[str, list[int]] = {question.id: [0, 0, 0, 0] for question in questions()}  # see `row`
    with ProcessPoolExecutor(2) as pool:
        jobs = pool.map(said_of, persons, [size] * len(persons), [share] * len(persons), chunksize=8)
        for truth, unclear, said in jobs:
            for rule, _ in said & unclear:
                table[rule][3] += 1
            for rule, state in truth:
                table[rule][0] += 1
                table[rule][1] += (rule, state) in said
            for rule, _ in said - unclear:
                table[rule][2] += 1
    return {
        rule: {
            "planted": n,
            "recall": hits / n if n else 1.0,
            "told": told,
            "precision": hits / told if told else 1.0,
            "unclear": unclear,
        }
        for rule, (n, hits, told, unclear) in sorted(table.items())
    }


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--persons", type=int, default=500)
    parser.add_argument("--noise", type=int, default=1000)
    chosen = parser.parse_args()
    months = noise_months(chosen.noise)
    told = [rule for month in months for rule in month]
    figures = {
        "persons of noise": len(months),
        "with anything in a month": sum(map(bool, months)),
        "by rule": {rule: told.count(rule) for rule in sorted(set(told))},
        "planted": scores(range(chosen.persons), Size()),
    }
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
