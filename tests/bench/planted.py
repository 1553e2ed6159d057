"""Insights against planted truth: invented persons whose effects are known, and persons of pure noise.

Run as `python -m tests.bench.planted [--persons N] [--noise N]`; a sample of it is among the unit tests.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.insights.question import Days
from healthdesk.insights.registry import ask, questions
from healthdesk.model.finding import Finding

Float64 = NDArray[np.float64]
LAST = 20_771  # a local day
HISTORY = 200
LOOKS = 30  # a month of daily ones
CLEAR_SEASON = 0.25  # standard deviations between the last four weeks and the three months before
# Mean, standard deviation of a day, resemblance of neighbouring days.
METRICS = {
    "resting_heart_rate": (60.0, 2.0, 0.5),
    "heart_rate": (75.0, 4.0, 0.35),
    "walking_heart_rate": (100.0, 5.0, 0.35),
    "heart_rate_variability": (45.0, 7.0, 0.3),
    "heart_rate_variability_rmssd": (40.0, 7.0, 0.3),
    "respiratory_rate": (14.5, 0.6, 0.4),
    "wrist_temperature": (35.5, 0.25, 0.4),
    "skin_temperature_deviation": (0.0, 0.25, 0.4),
    "oxygen_saturation": (96.5, 0.6, 0.3),
    "sleep": (430.0, 45.0, 0.2),
    "steps": (8000.0, 2500.0, 0.25),
    "exercise_time": (40.0, 16.0, 0.2),
    "active_energy": (500.0, 130.0, 0.25),
    "weight": (75.0, 0.5, 0.6),
    "alcoholic_drinks": (1.0, 0.4, 0.2),
    "dietary_caffeine": (200.0, 60.0, 0.2),
}
LEVELS = tuple(m for m in METRICS if f"{m}_level" in {question.id for question in questions()})
WEEKENDS = ("steps", "sleep")
PAIRS = tuple(q.columns for q in questions() if "_with_" in q.id)
STATISTICAL = frozenset(
    question.id for question in questions() if question.id.rpartition("_")[2] not in {"streak", "gap"}
)


@dataclass(frozen=True)
class Size:
    """How large planted effects are."""

    level: float = 3.0  # standard deviations of a day, for the last four weeks
    steady_level: float = 4.0  # the same of figures whose days resemble each other by half or more
    weekend: float = 1.5  # standard deviations of a day
    rho: float = 0.65  # correlation of today's cause with tomorrow's effect
    far: float = 8.0  # standard deviations, of four figures at once


def noise(generator: np.random.Generator, n: int, r: float) -> Float64:
    """n days of which each resembles the one before by r; standard deviation 1."""
    out = generator.normal(size=n)
    for at in range(1, n):
        out[at] = r * out[at - 1] + np.sqrt(1 - r * r) * out[at]
    return out


def person(seed: int, n: int, *, plain: bool) -> tuple[dict[str, Float64], dict[str, float]]:
    """Standardised days of every metric, a tenth of them missing; and by how much its season moves the last four weeks.

    Not `plain`: with a season of half a standard deviation, a gap of ten days, five days of travel and single outliers.
    """
    generator = np.random.default_rng(seed)
    out, seasons = {}, {}
    away = int(generator.integers(40, n - 40))
    for name, (_, _, r) in METRICS.items():
        days = noise(generator, n, r)
        if not plain:
            season = 0.5 * np.sin(2 * np.pi * (np.arange(n) / 365 + generator.random()))
            seasons[name] = float(season[-28:].mean() - season[-118:-28].mean())
            days += season
            days[away : away + 5] += generator.normal(0, 1.5)
            days[generator.random(n) < 0.01] += generator.choice([-6, 6])
        days[generator.random(n) < 0.1] = np.nan
        if not plain:
            gap = int(generator.integers(0, n - 40))
            days[gap : gap + 10] = np.nan
        out[name] = days
    return out, seasons


def in_units(days: dict[str, Float64]) -> dict[str, Float64]:
    """What a store would hold; nothing below nothing, but for deviations."""
    out = {name: METRICS[name][0] + METRICS[name][1] * values for name, values in days.items()}
    return {name: v if name == "skin_temperature_deviation" else np.maximum(v, 0) for name, v in out.items()}


def plant(
    days: dict[str, Float64], seasons: dict[str, float], seed: int, size: Size, share: float
) -> tuple[dict[str, str], set[tuple[str, str]]]:
    """Puts effects in, each with a chance of `share`. Returns rule -> state, and the (rule, state) that are not clear-cut."""
    generator = np.random.default_rng([seed, 1])
    truth: dict[str, str] = {}
    for cause, effect in PAIRS:
        if generator.random() < share and not any(rule.endswith(f"_with_{effect}") for rule in truth):
            before = np.nan_to_num(days[cause][:-1])
            days[effect][1:] = size.rho * before + np.sqrt(1 - size.rho**2) * days[effect][1:]
            truth[f"{cause}_with_{effect}"] = "higher"
    weekend = Days(LAST, {}).weekdays(HISTORY) >= 5
    for name in WEEKENDS:
        if generator.random() < share:
            sign = generator.choice([-1, 1])
            days[name][weekend] += sign * size.weekend
            truth[f"{name}_weekends"] = "more" if sign > 0 else "less"
    for name in LEVELS:
        if generator.random() < share:
            sign = generator.choice([-1, 1])
            days[name][-28:] += sign * (size.level if METRICS[name][2] < 0.5 else size.steady_level)
            truth[f"{name}_level"] = "higher" if sign > 0 else "lower"
    if generator.random() < share:
        for name in ("resting_heart_rate", "heart_rate_variability", "respiratory_rate", "wrist_temperature"):
            days[name][-1] = -size.far if name == "heart_rate_variability" else size.far
        truth["unusual_day"] = str(LAST)
    # A level that changed, or a week that is followed, makes or blurs a correlation: neither right nor wrong is clear-cut.
    touched = {name for name in METRICS if f"{name}_level" in truth or f"{name}_weekends" in truth}
    blurred = {q.id for q in questions() if "_with_" in q.id and touched & set(q.columns)}
    unclear = {(rule, state) for rule in blurred for state in ("higher", "lower")}
    for rule in blurred:
        truth.pop(rule, None)
    # A season that moved the level the way that is told is true, though no change of level was planted.
    for name in LEVELS:
        if abs(seasons[name]) >= CLEAR_SEASON and f"{name}_level" not in truth:
            unclear.add((f"{name}_level", "higher" if seasons[name] > 0 else "lower"))
    return truth, unclear


def found_of(seed: int, size: Size, share: float) -> tuple[dict[str, str], set[tuple[str, str]], list[Finding]]:
    """One person with effects: the truth, what is unclear, what was found."""
    days, seasons = person(seed, HISTORY, plain=False)
    truth, unclear = plant(days, seasons, seed, size, share)
    return truth, unclear, ask(Days(LAST, in_units(days)), questions())


def noise_month(seed: int) -> list[str]:
    """The statistical rules that told something of a person of pure noise within a month of daily looks."""
    values = in_units(person(seed, HISTORY + LOOKS, plain=True)[0])
    chosen = [question for question in questions() if question.id in STATISTICAL]
    rules: set[str] = set()
    for back in range(LOOKS):
        seen = {name: v[: len(v) - back] for name, v in values.items()}
        rules |= {finding.rule for finding in ask(Days(LAST - back, seen), chosen) if finding.p is not None}
    return sorted(rules)


def noise_months(persons: int) -> list[list[str]]:
    """`noise_month` of so many persons."""
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(noise_month, range(100_000, 100_000 + persons), chunksize=4))


def scores(persons: Sequence[int], size: Size, share: float = 0.15) -> dict[str, dict[str, float]]:
    """Rule -> how many were planted and told, precision and recall; a rule that told nothing has precision 1."""
    table: dict[str, list[int]] = {}  # planted, hits, told, told but unclear
    with ProcessPoolExecutor(2) as pool:
        jobs = pool.map(found_of, persons, [size] * len(persons), [share] * len(persons), chunksize=8)
        for truth, unclear, found in jobs:
            said = {(f.rule, f.state) for f in found if f.p is not None}
            told = said - unclear
            for rule, _ in said & unclear:
                table.setdefault(rule, [0, 0, 0, 0])[3] += 1
            for rule, state in truth.items():
                row = table.setdefault(rule, [0, 0, 0, 0])
                row[0] += 1
                row[1] += (rule, state) in told
            for rule, _ in told:
                table.setdefault(rule, [0, 0, 0, 0])[2] += 1
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
    parser.add_argument("--level", type=float, default=Size.level)
    chosen = parser.parse_args()
    months = noise_months(chosen.noise)
    told = [rule for month in months for rule in month]
    figures = {
        "persons of noise": len(months),
        "with anything in a month": sum(map(bool, months)),
        "by rule": {rule: told.count(rule) for rule in sorted(set(told))},
        "planted": scores(range(chosen.persons), Size(level=chosen.level)),
    }
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
