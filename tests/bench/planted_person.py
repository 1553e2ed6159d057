"""Invented persons whose effects are known: what is so, what would be said of it, and what cannot be called right or wrong."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from healthdesk.aggregate.glucose import gmi, shares
from healthdesk.insights.question import Days
from healthdesk.insights.questions.goal_streak import MILESTONES
from healthdesk.insights.registry import questions
from healthdesk.model.overlap import Overlap

Float64 = NDArray[np.float64]
Truth = set[tuple[str, str]]  # rule and state
LAST = 20_771  # a local day, in November 2026
HISTORY = 1100  # days: three years
RECENT = 180  # within which gaps and travel lie
CLEAR_SEASON = 0.25  # standard deviations by which a season moves what is compared
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
    "sleep.regularity": (75.0, 10.0, 0.2),
    "steps": (10_500.0, 2300.0, 0.25),
    "exercise_time": (70.0, 16.0, 0.2),
    "active_energy": (600.0, 130.0, 0.25),
    "weight": (75.0, 0.5, 0.6),
    "alcoholic_drinks": (1.0, 0.4, 0.2),
    "dietary_caffeine": (200.0, 60.0, 0.2),
}
LOGNORMAL = frozenset({"heart_rate_variability", "heart_rate_variability_rmssd"})
SIGNED = frozenset({"skin_temperature_deviation", "sleep.regularity"})
RULES = {question.id: question for question in questions()}


def of_kind(suffix: str) -> tuple[str, ...]:
    """Columns of the rules whose names end so."""
    return tuple(q.columns[0] for q in questions() if q.id.endswith(f"_{suffix}") and q.columns[0] in METRICS)


def rule_of(column: str, suffix: str) -> str:
    return f"{column.replace('.', '_')}_{suffix}"


PAIRS = tuple(q.columns for q in questions() if "_with_" in q.id)
CHANGES = ("level", "range", "week", "trend")
SEASONAL = of_kind("season")
STREAKS = of_kind("streak")


@dataclass(frozen=True)
class Size:
    """How large planted effects are, in standard deviations of a day unless said."""

    level: float = 3.5  # for the last four weeks
    steady_level: float = 4.5  # the same of figures whose days resemble each other by half or more
    week: float = 4.5  # for the last seven days
    trend: float = 5.0  # over half a year
    steady_trend: float = 7.0
    weekend: float = 1.8
    season: float = 2.0  # from the lowest to the highest time of the year
    rho: float = 0.7  # correlation of today's cause with tomorrow's effect
    far: float = 8.0  # of four figures at once
    pace: float = 0.5  # kg a week that a weight fell before it stood still
    alike: float = 0.02  # difference of two devices, as a part


@dataclass
class Person:
    """`days` are standardised, (HISTORY,) a column, oldest first. `touched`: columns in which something was planted."""

    generator: np.random.Generator
    days: dict[str, Float64]
    season: dict[str, Float64]
    away: int = 0  # the first of five days of travel
    shift: dict[str, float] = field(default_factory=dict)  # of those days
    goals: dict[str, Float64] = field(default_factory=dict)
    facts: dict[str, float] = field(default_factory=dict)
    overlaps: dict[str, tuple[Overlap, ...]] = field(default_factory=dict)
    more: dict[str, Float64] = field(default_factory=dict)  # columns in their unit
    touched: set[str] = field(default_factory=set)
    truth: Truth = field(default_factory=set)
    unclear: Truth = field(default_factory=set)

    def asked(self) -> Days:
        """What the questions are asked of."""
        return Days(LAST, in_units(self.days) | self.more, self.goals, self.facts, self.overlaps)


def noise(generator: np.random.Generator, n: int, r: float) -> Float64:
    """n days of which each resembles the one before by r; standard deviation 1."""
    fresh = generator.normal(size=n) * np.sqrt(1 - r * r)
    fresh[0] /= np.sqrt(1 - r * r)
    found: Float64 = lfilter([1.0], [1.0, -r], fresh)
    return found


def plain(seed: int, n: int) -> dict[str, Float64]:
    """Noise and nothing else, a tenth of the days missing."""
    generator = np.random.default_rng(seed)
    out = {}
    for name, (_, _, r) in METRICS.items():
        days = noise(generator, n, r)
        days[generator.random(n) < 0.1] = np.nan
        out[name] = days
    return in_units(out)


def in_units(days: dict[str, Float64]) -> dict[str, Float64]:
    """What a store would hold; nothing below nothing, but for what may be."""
    out = {name: METRICS[name][0] + METRICS[name][1] * values for name, values in days.items()}
    for name in LOGNORMAL & days.keys():
        middle, spread, _ = METRICS[name]
        out[name] = middle * np.exp(spread / middle * days[name])
    return {name: v if name in SIGNED else np.maximum(v, 0) for name, v in out.items()}


def planted_person(seed: int, size: Size, share: float) -> Person:
    """Someone with effects, each with a chance of `share`, and with what everybody has: seasons, outliers, travel, gaps."""
    generator = np.random.default_rng(seed)
    at = np.arange(HISTORY)
    person = Person(generator, {}, {})
    person.away = int(generator.integers(HISTORY - RECENT, HISTORY - 5))
    for name, (_, _, r) in METRICS.items():
        amplitude = generator.choice([0.0, 0.1]) if name in SEASONAL else 0.5
        person.season[name] = amplitude * np.sin(2 * np.pi * (at / 365.25 + generator.random()))
        person.shift[name] = float(generator.normal(0, 1.5))
        person.days[name] = noise(generator, HISTORY, r)
    plants: list[Callable[[Person, Size], None]] = list(_plants())
    for plant in (plants[n] for n in generator.permutation(len(plants))):
        if generator.random() < share:
            plant(person, size)
    _everyday(person)
    _gaps_at_the_end(person, share)
    _bands(person, share, size)
    _streaks(person)
    _what_is_unclear(person)
    return person


def _take(person: Person, *columns: str) -> bool:
    """True if nothing was planted in these yet; then something is."""
    if person.touched & set(columns):
        return False
    person.touched |= set(columns)
    return True


def _direction(sign: float) -> str:
    return "higher" if sign > 0 else "lower"


def _plants() -> list[Callable[[Person, Size], None]]:
    every: list[Callable[[Person, Size], None]] = [_unusual, _plateau]
    for suffix in CHANGES:
        every += [lambda p, s, c=c, k=suffix: _change(p, s, c, k) for c in of_kind(suffix)]  # type: ignore[misc]
    every += [lambda p, s, c=c: _weekend(p, s, c) for c in of_kind("weekends")]  # type: ignore[misc]
    every += [lambda p, s, c=c: _season(p, s, c) for c in SEASONAL]  # type: ignore[misc]
    every += [lambda p, s, pair=pair: _together(p, s, *pair) for pair in PAIRS]  # type: ignore[misc]
    return every


def _change(person: Person, size: Size, column: str, kind: str) -> None:
    if not _take(person, column):
        return
    sign = person.generator.choice([-1, 1])
    steady = METRICS[column][2] >= 0.5
    days = person.days[column]
    if kind == "trend":
        days[-RECENT:] += sign * (size.steady_trend if steady else size.trend) * np.arange(RECENT) / (RECENT - 1)
    elif kind == "level":
        days[-28:] += sign * (size.steady_level if steady else size.level)
    else:
        days[-7:] += sign * size.week
    person.truth.add((rule_of(column, kind), _direction(sign)))


def _weekend(person: Person, size: Size, column: str) -> None:
    if _take(person, column):
        sign = person.generator.choice([-1, 1])
        person.days[column][Days(LAST, {}).weekdays(HISTORY) >= 5] += sign * size.weekend
        person.truth.add((f"{column}_weekends", "more" if sign > 0 else "less"))


def _season(person: Person, size: Size, column: str) -> None:
    if _take(person, column):
        at = np.arange(HISTORY) / 365.25 + person.generator.random()
        person.season[column] = size.season / 2 * np.sin(2 * np.pi * at)
        person.truth.add((f"{column}_season", "season"))


def _together(person: Person, size: Size, cause: str, effect: str) -> None:
    if _take(person, cause, effect):
        before = person.days[cause][:-1]
        person.days[effect][1:] = size.rho * before + np.sqrt(1 - size.rho**2) * person.days[effect][1:]
        person.truth.add((f"{cause}_with_{effect}", "higher"))


def _unusual(person: Person, size: Size) -> None:
    columns = ("resting_heart_rate", "heart_rate_variability", "respiratory_rate", "wrist_temperature")
    if _take(person, *columns):
        for column in columns:
            person.days[column][-1] = -size.far if column == "heart_rate_variability" else size.far
        person.truth.add(("unusual_day", str(LAST)))


def _plateau(person: Person, size: Size) -> None:
    if _take(person, "weight"):
        sign = person.generator.choice([-1, 1])
        per_day = size.pace / 7 / METRICS["weight"][1]
        course = np.minimum(np.arange(HISTORY) - (HISTORY - 56), 0)
        person.days["weight"] += sign * per_day * np.maximum(course, -84)
        person.truth.add(("weight_plateau", "after rising" if sign > 0 else "after falling"))


def _everyday(person: Person) -> None:
    """Seasons, travel, single outliers, a gap of ten days, and a tenth of the days missing."""
    generator = person.generator
    for name, course in person.season.items():
        days = person.days[name]
        days += course
        last = days[-1]
        days[person.away : person.away + 5] += person.shift[name]
        days[generator.random(HISTORY) < 0.01] += generator.choice([-6, 6])
        gap = int(generator.integers(HISTORY - RECENT, HISTORY - 40))
        days[gap : gap + 10] = np.nan
        days[generator.random(HISTORY) < 0.1] = np.nan
        if ("unusual_day", str(LAST)) in person.truth:
            days[-1] = last


def _gaps_at_the_end(person: Person, share: float) -> None:
    for column in of_kind("gap"):
        if person.generator.random() < share and _take(person, column):
            person.days[column][-int(person.generator.integers(7, 12)) :] = np.nan
            person.truth.add((f"{column}_gap", "missing"))


def _bands(person: Person, share: float, size: Size) -> None:
    """What has limits of others: the person's own figure is known, and clear of a limit or not."""
    _pressure(person)
    _fitness(person)
    _glucose(person)
    _oxygen(person, share)
    _steadiness(person, share)
    _debt(person, share)
    for name in (q.columns[0] for q in questions() if q.id.endswith("_doubled")):
        _devices(person, name, share, size)


def _pressure(person: Person) -> None:
    generator = person.generator
    centre = ((110.0, 62.0), (127.0, 77.0), (147.0, 93.0))[int(generator.integers(3))]
    upper, lower = centre[0] + float(generator.normal(0, 4)), centre[1] + float(generator.normal(0, 3))
    days = np.full((2, 7), np.nan)
    days[:, :5] = np.array([[upper], [lower]]) + generator.normal(size=(2, 5)) * np.array([[6.0], [4.0]])
    person.more |= {"systolic_pressure": days[0], "diastolic_pressure": days[1]}
    near = {(category(upper + a, lower + b)) for a in (-5.5, 0, 5.5) for b in (-3.6, 0, 3.6)}
    _say(person, "blood_pressure_category", category(upper, lower), near)


def category(upper: float, lower: float) -> str:
    if upper >= 135 or lower >= 85:
        return "high"
    return "elevated" if upper >= 120 or lower >= 70 else "not elevated"


def _say(person: Person, rule: str, state: str, near: set[str]) -> None:
    """What is true, unless the figure is so near a limit that either may be said."""
    if len(near) == 1:
        person.truth.add((rule, state))
    else:
        person.unclear |= {(rule, other) for other in near}


def _fitness(person: Person) -> None:
    """Men of 40 to 49, whose quarters part at 31.9, 37.8 and 45.0."""
    value = float(person.generator.normal(38, 8))
    person.facts |= {"person.birth_year": 1980, "person.sex": 1}
    person.more["vo2_max"] = value + person.generator.normal(size=20)
    if 16 < value < 63:
        quarters = {f"quarter {1 + sum(value + d >= q for q in (31.9, 37.8, 45.0))}" for d in (-1, 0, 1)}
        _say(person, "vo2_max_band", f"quarter {1 + sum(value >= q for q in (31.9, 37.8, 45.0))}", quarters)
    else:
        person.unclear |= {("vo2_max_band", f"quarter {n}") for n in (1, 4)}


def _glucose(person: Person) -> None:
    """Readings every five minutes that resemble each other; a third of the persons wear the sensor too little."""
    kind = str(person.generator.choice(["met", "high", "low", "too little"]))
    mean, spread = {"met": (120.0, 20.0), "high": (190.0, 40.0), "low": (95.0, 28.0)}.get(kind, (120.0, 20.0))
    values = mean + spread * noise(person.generator, 14 * 288, 0.97)
    very_low, low, in_range, high, very_high = shares(values).tolist()
    person.more["glucose"] = np.full(14, mean)
    level = float(values.mean())
    made = {"since": 400.0, "wear": 0.5 if kind == "too little" else 0.95, "mean": level, "gmi": gmi(level),
            "cv": 100 * float(values.std(ddof=1)) / level, "very_low": very_low, "low": low, "in_range": in_range,
            "high": high, "very_high": very_high}  # fmt: skip
    person.facts |= {f"glucose.{name}": value for name, value in made.items()}
    if kind != "too little":
        person.truth.add(("glucose_range", kind))


def _oxygen(person: Person, share: float) -> None:
    low = person.generator.random() < share
    person.more["oxygen_saturation.night"] = (90.5 if low else 96) + person.generator.normal(size=14)
    if low:
        person.truth.add(("oxygen_low", "low"))


def _steadiness(person: Person, share: float) -> None:
    person.more["walking_steadiness"] = 60 + person.generator.normal(size=28)
    if person.generator.random() < share:
        code = int(person.generator.integers(1, 5))
        days = np.full(28, np.nan)
        days[person.generator.integers(0, 28)] = code
        person.more["walking_steadiness_events"] = days
        person.truth.add(("walking_steadiness_low", "low" if code in (1, 3) else "very low"))


def _debt(person: Person, share: float) -> None:
    """Whoever sleeps short does so all the time."""
    if person.generator.random() < share:
        person.days["sleep"] -= (430 - 310) / METRICS["sleep"][1]
    mean = (
        float(np.nanmean(in_units({"sleep": person.days["sleep"]})["sleep"][-7:]))
        if _known(person, "sleep", 7)
        else 500
    )
    if _known(person, "sleep", 7) >= 5 and mean < 360:
        person.truth.add(("sleep_debt", "short"))


def _known(person: Person, column: str, days: int) -> int:
    return int(np.count_nonzero(~np.isnan(person.days[column][-days:])))


def _devices(person: Person, name: str, share: float, size: Size) -> None:
    generator = person.generator
    twice = generator.random() < share
    sums = name in {"steps", "distance", "active_energy", "sleep"}
    typical = (size.alike if sums else size.alike / 4) if twice else 0.3
    difference = np.abs(generator.normal(typical, typical / 2, 14))
    person.overlaps[name] = (Overlap("Watch", "Ring", difference, np.full(14, 0.9)),)
    if twice:
        person.truth.add((f"{name}_doubled", "Watch / Ring"))


def _streaks(person: Person) -> None:
    """A goal that was raised lately; the days are counted one by one."""
    for column in STREAKS:
        middle = METRICS[column][0]
        goals = np.full(HISTORY, middle * person.generator.choice([0.4, 0.8, 1.2]))
        goals[-10:] *= 1.1
        person.goals[column] = goals
        row = 0
        for value, goal in zip(in_units(person.days)[column][::-1], goals[::-1], strict=True):
            if not value >= goal or row == 400:
                break
            row += 1
        if passed := [m for m in MILESTONES if m <= row]:
            person.truth.add((f"{column}_streak", str(passed[-1])))


def _what_is_unclear(person: Person) -> None:
    """Neither right nor wrong: what one planted effect makes of another question, and what a season or a journey really does."""
    planted = dict(person.truth)
    for column in METRICS:
        here = {(rule_of(column, kind), state) for kind in CHANGES for state in ("higher", "lower")}
        if column in person.touched:
            person.unclear |= {(rule, state) for rule, state in here if rule not in planted}
        season = person.season[column]
        recent = {
            "level": season[-28:].mean() - season[-118:-28].mean(),
            "range": season[-7:].mean() - season[-67:-7].mean(),
            "week": season[-7:].mean() - season[-35:-7].mean(),
            "trend": (season[-30:].mean() - season[-180:-150].mean()) / 3,
        }
        person.unclear |= {(rule_of(column, k), _direction(by)) for k, by in recent.items() if abs(by) >= CLEAR_SEASON}
        if person.away + 5 > HISTORY - 7 and abs(person.shift[column]) >= 1:
            sign = _direction(person.shift[column])
            person.unclear |= {(rule_of(column, kind), sign) for kind in ("week", "range")}
    blurred = {q.id for q in questions() if "_with_" in q.id and person.touched & set(q.columns)}
    person.unclear |= {(rule, state) for rule in blurred - set(planted) for state in ("higher", "lower")}
    if person.away + 5 >= HISTORY:
        person.unclear.add(("unusual_day", str(LAST)))
    person.unclear |= {(f"{column}_season", "season") for column in SEASONAL if column in person.touched}
    person.unclear -= person.truth
