"""Units as vendors write them, and the exact way from each to the canonical unit of a metric.

Every constant is a fraction, so a factor is rounded once, to the nearest float. What is not in the table is unknown: the
caller keeps such a record as it came and reports it.
"""

import functools
import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

from healthdesk.model.metric import MetricSpec

GLUCOSE_MOLAR_MASS = Fraction("180.1558800000541")  # g/mol, as HealthKit defines it
PERCENT = "%"
_MOLAR = re.compile(r"mmol<(\d{1,4}(?:\.\d{1,20})?)>/[lL]")
_DOTS = str.maketrans(dict.fromkeys("*\u22c5\u2022\u2219.", "\u00b7") | {"\u03bc": "u", "\u00b5": "u", "\u00b2": "2"})


@dataclass(frozen=True, slots=True)
class Unit:
    """base = value * factor + offset, where `base` is the base unit of the dimension."""

    dimension: str
    factor: Fraction
    offset: Fraction = Fraction(0)


def _units(dimension: str, **spellings: str | int | Fraction) -> dict[str, Unit]:
    """Units of one dimension that are plain identifiers."""
    return {text: Unit(dimension, Fraction(factor)) for text, factor in spellings.items()}


def _spelled(dimension: str, *spellings: tuple[str, str | int | Fraction]) -> dict[str, Unit]:
    """Units of one dimension whose spelling is no identifier. Compound units are written with a middle dot."""
    return {text: Unit(dimension, Fraction(factor)) for text, factor in spellings}


_INCH = Fraction("0.0254")
_FOOT = Fraction("0.3048")
_MILE = Fraction("1609.344")
_POUND = Fraction("0.45359237")
_CALORIE = Fraction("4.184")  # J, the thermochemical one
_US_FLUID_OUNCE = Fraction("29.5735295625")  # mL
_IMPERIAL_FLUID_OUNCE = Fraction("28.4130625")
_MMHG = Fraction("133.322387415")  # Pa, the conventional millimetre of mercury
_HOUR = 3600

# Canonical (UCUM) spellings and vendors' spellings side by side; "·" stands for every product sign.
_TABLE: dict[str, Unit] = {
    **_units("count", count=1, counts=1, score=1, appleEffortScore=1),
    **_spelled("count", ("1", 1)),
    **_spelled("rate", ("/min", 1), ("count/min", 1), ("bpm", 1), ("count/s", 60), ("Hz", 60), ("1/min", 1)),
    **_spelled("ratio", (PERCENT, 1), ("percent", 1)),
    **_units("length", m=1, km=1000, cm="0.01", mm="0.001", mi=_MILE, yd=3 * _FOOT, ft=_FOOT),
    **_spelled("length", ("in", _INCH)),
    **_units("mass", kg=1000, g=1, mg="0.001", mcg="0.000001", ug="0.000001"),
    **_units("mass", lb=1000 * _POUND, st=14_000 * _POUND, oz=1000 * _POUND / 16),
    **_units("energy", J=1, kJ=1000, cal=_CALORIE, kcal=1000 * _CALORIE, Cal=1000 * _CALORIE),
    **_units("time", ms="0.001", s=1, sec=1, min=60, hr=_HOUR, h=_HOUR, d=24 * _HOUR),
    **_units("power", W=1, kW=1000),
    **_spelled("speed", ("m/s", 1), ("km/h", Fraction(1000, _HOUR)), ("km/hr", Fraction(1000, _HOUR))),
    **_spelled("speed", ("mi/h", _MILE / _HOUR), ("mi/hr", _MILE / _HOUR), ("mph", _MILE / _HOUR), ("ft/s", _FOOT)),
    **_spelled("speed", ("cm/s", "0.01"), ("m/min", Fraction(1, 60))),
    "degC": Unit("temperature", Fraction(1), Fraction("273.15")),
    "Cel": Unit("temperature", Fraction(1), Fraction("273.15")),
    "K": Unit("temperature", Fraction(1)),
    "degF": Unit("temperature", Fraction(5, 9), Fraction("459.67") * Fraction(5, 9)),
    "[degF]": Unit("temperature", Fraction(5, 9), Fraction("459.67") * Fraction(5, 9)),
    **_spelled("pressure", ("Pa", 1), ("hPa", 100), ("kPa", 1000), ("mmHg", _MMHG), ("mm[Hg]", _MMHG)),
    **_spelled("mass concentration", ("mg/dL", 1), ("mg/L", "0.1"), ("g/L", 100), ("g/dL", 1000)),
    **_spelled("amount concentration", ("mmol/L", 1)),
    **_units("volume", mL=1, cL=10, dL=100, L=1000),
    **_units("volume", fl_oz_us=_US_FLUID_OUNCE, cup_us=8 * _US_FLUID_OUNCE, pt_us=16 * _US_FLUID_OUNCE),
    **_units("volume", fl_oz_imp=_IMPERIAL_FLUID_OUNCE, cup_imp=10 * _IMPERIAL_FLUID_OUNCE, pt_imp=20 * _IMPERIAL_FLUID_OUNCE),
    **_spelled("flow", ("L/min", 1), ("L/s", 60), ("mL/min", "0.001")),
    **_spelled("oxygen uptake", ("mL/(kg·min)", 1), ("mL/min·kg", 1), ("mL/kg·min", 1), ("mL/kg/min", 1)),
    **_spelled("oxygen uptake", ("mL/(min·kg)", 1), ("mL/min/kg", 1)),
    **_spelled("effort", ("kcal/(kg·h)", 1), ("kcal/hr·kg", 1), ("kcal/kg·hr", 1), ("kcal/(hr·kg)", 1), ("Cal/hr·kg", 1)),
    **_spelled("effort", ("kJ/hr·kg", 1 / _CALORIE)),
    **_spelled("body mass index", ("kg/m2", 1), ("kg/m^2", 1)),
    **_spelled("sound pressure level", ("dB[SPL]", 1), ("dBASPL", 1)),
    **_spelled("hearing level", ("dB[HL]", 1), ("dBHL", 1)),
    **_spelled("international unit", ("[iU]", 1), ("IU", 1)),
    **_units("conductance", uS=1, mcS=1, mS=1000, S=1_000_000),
    **_units("voltage", uV=1, mcV=1, mV=1000, V=1_000_000),
}  # fmt: skip


def _without_case(table: dict[str, Unit]) -> dict[str, Unit]:
    """Lower-case spellings that can mean one thing only: "ml/kg/min" is here, "s" (second, siemens) and "cal" are not."""
    meanings: dict[str, set[Unit]] = {}
    for text, unit in table.items():
        meanings.setdefault(text.lower(), set()).add(unit)
    return {text: next(iter(units)) for text, units in meanings.items() if len(units) == 1}


_LOWER = _without_case(_TABLE)


def clean(text: str) -> str:
    """One spelling for the many of the same unit: NFC, no spaces, one product sign, "u" for micro."""
    text = unicodedata.normalize("NFC", text).replace("&#183;", "*").replace("&lt;", "<").replace("&gt;", ">")
    text = "".join(text.split())
    return text if _MOLAR.fullmatch(text) else text.translate(_DOTS)


@functools.lru_cache(maxsize=512)
def parse(text: str) -> Unit | None:
    """The unit a text names, None if unknown. Case counts where two units differ by nothing else."""
    text = clean(text)
    if molar := _MOLAR.fullmatch(text):
        return Unit("mass concentration", Fraction(molar[1]) / 10)
    if text.startswith("{") and text.endswith("}"):
        return _TABLE["count"]
    return _TABLE.get(text) or _LOWER.get(text.lower())


def conversion(unit_text: str, metric: MetricSpec, *, fractions: bool = True) -> tuple[float, float] | None:
    """(factor, offset) with canonical = value * factor + offset; None for a unit unknown to or wrong for the metric.

    `fractions`: "%" stands beside 0..1, as Apple writes it for metrics that say so.
    """
    unit_text = metric.written_as.get(clean(unit_text), unit_text)
    unit, canonical = parse(unit_text), parse(metric.unit)
    if unit is None or canonical is None:
        return None
    if metric.molar and unit.dimension == "amount concentration":
        unit = Unit(canonical.dimension, unit.factor * GLUCOSE_MOLAR_MASS / 10)
    if unit.dimension != canonical.dimension:
        return None
    if fractions and metric.fraction and clean(unit_text) == PERCENT:
        return 100.0, 0.0
    return float(unit.factor / canonical.factor), float((unit.offset - canonical.offset) / canonical.factor)
