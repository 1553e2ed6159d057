"""A second opinion on an Apple export: slow, plain Python from the XML to the daily figures, sharing no code of ours.

Fractions keep sums exact; nothing here imports healthdesk.
"""

import itertools
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

TO_CANONICAL: dict[tuple[str, str], int | Fraction] = {
    ("StepCount", "count"): 1,
    ("DistanceWalkingRunning", "km"): 1000,
    ("DistanceWalkingRunning", "m"): 1,
    ("DistanceWalkingRunning", "mi"): Fraction("1609.344"),
    ("ActiveEnergyBurned", "kcal"): 1,
    ("ActiveEnergyBurned", "Cal"): 1,
    ("ActiveEnergyBurned", "kJ"): Fraction(1000, 4184),
    ("FlightsClimbed", "count"): 1,
    ("HeartRate", "count/min"): 1,
    ("BodyMass", "kg"): 1,
    ("BodyMass", "lb"): Fraction("0.45359237"),
    ("OxygenSaturation", "%"): 100,
}
SUMS = {"StepCount", "DistanceWalkingRunning", "ActiveEnergyBurned", "FlightsClimbed"}
RANK_BY_HARDWARE = (("Watch", 100), ("iPhone", 80), ("iPad", 70))
PREFIX = "HKQuantityTypeIdentifier"


@dataclass(frozen=True)
class Rec:
    """One record: instants in seconds, value canonical."""

    start: int
    end: int
    value: Fraction
    rank: int
    text: str


def records(xml: Path) -> Iterator[tuple[str, Rec]]:
    """The top-level records of the types above, exact duplicates once."""
    seen = set()
    depth = 0
    for event, element in ET.iterparse(xml, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event != "end" or element.tag != "Record" or depth != 1:
            continue
        a = element.attrib
        name = a["type"].removeprefix(PREFIX)
        factor = TO_CANONICAL.get((name, a.get("unit", "")))
        if factor is not None:
            start, end = (
                round(datetime.strptime(a[k], "%Y-%m-%d %H:%M:%S %z").timestamp()) for k in ("startDate", "endDate")
            )
            hardware = re.search(r"hardware:([^,>]*,?[^,>]*)", a.get("device", ""))
            source = (a["sourceName"].replace("\u00a0", " "), hardware.group(1) if hardware else "")
            key = (name, start, end, a["value"], source)
            if key not in seen:
                seen.add(key)
                rank = next((r for p, r in RANK_BY_HARDWARE if source[1].startswith(p)), 20)
                value = Fraction(a["value"])
                # Apple writes 0.97; some apps write 97 beside the same "%".
                percent = name == "OxygenSaturation" and value > Fraction(3, 2)
                yield name, Rec(start, end, value if percent else value * factor, rank, source[0])
        element.clear()


def day_bounds(day: date, zone: str) -> tuple[int, int]:
    """Seconds at which a civil day begins and ends."""
    tz = ZoneInfo(zone)
    opens, closes = (datetime(d.year, d.month, d.day, tzinfo=tz) for d in (day, day + timedelta(days=1)))
    return round(opens.timestamp()), round(closes.timestamp())


def local_day(at: int, zone: str) -> date:
    """The civil day of an instant."""
    return datetime.fromtimestamp(at, ZoneInfo(zone)).date()


def daily_sum(recs: list[Rec], zone: str) -> dict[date, float]:
    """Sum a day where in every stretch of time only the best record counts, in proportion."""
    by_day: dict[date, list[Rec]] = defaultdict(list)
    for rec in recs:
        day, last = local_day(rec.start, zone), local_day(max(rec.start, rec.end - 1), zone)
        while day <= last:
            by_day[day].append(rec)
            day += timedelta(days=1)
    return {day: float(_sum_of_day(mine, *day_bounds(day, zone))) for day, mine in by_day.items()}


def _sum_of_day(recs: list[Rec], opens: int, closes: int) -> Fraction:
    spread = sorted((r for r in recs if r.end > r.start), key=lambda r: r.start)
    cuts = sorted({opens, closes} | {t for r in spread for t in (r.start, r.end) if opens < t < closes})
    total, active, upcoming = Fraction(0), [], 0
    for a, b in itertools.pairwise(cuts):
        while upcoming < len(spread) and spread[upcoming].start <= a:
            active.append(spread[upcoming])
            upcoming += 1
        active = [r for r in active if r.end > a]
        if active:
            best = min(active, key=lambda r: (-r.rank, r.start, -r.end, -r.value))
            total += best.value * (b - a) / (best.end - best.start)
    for instant in (r for r in recs if r.end == r.start and opens <= r.start < closes):
        if not any(r.rank > instant.rank and r.start <= instant.start < r.end for r in spread):
            total += instant.value
    return total


def daily_mean(recs: list[Rec], zone: str) -> dict[date, tuple[float, float, float, int]]:
    """Mean, least, greatest and count a day, of the best source of each local hour."""
    by_hour: dict[tuple[date, int], list[Rec]] = defaultdict(list)
    for rec in recs:
        day = local_day(rec.start, zone)
        by_hour[day, (rec.start - day_bounds(day, zone)[0]) // 3600].append(rec)
    by_day: dict[date, list[Fraction]] = defaultdict(list)
    for (day, _), mine in by_hour.items():
        best = max(r.rank for r in mine)
        by_day[day].extend(r.value for r in mine if r.rank == best)
    return {d: (float(sum(v) / len(v)), float(min(v)), float(max(v)), len(v)) for d, v in by_day.items()}


def daily_last(recs: list[Rec], zone: str) -> dict[date, float]:
    """The last value of each day."""
    out: dict[date, tuple[tuple[int, int, Fraction], Fraction]] = {}
    for rec in recs:
        day, order = local_day(rec.start, zone), (rec.start, rec.rank, rec.value)
        if day not in out or order > out[day][0]:
            out[day] = (order, rec.value)
    return {day: float(value) for day, (_, value) in out.items()}
