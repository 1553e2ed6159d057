"""Numbers as people read them: separators, units, durations, ranges, differences."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from healthdesk.base.conventions import Conventions
from healthdesk.base.conventions import conventions as kept_conventions
from healthdesk.base.settings import Settings
from healthdesk.base.words import tr
from healthdesk.model.metric import DisplayUnit, Kind, MetricSpec, Statistic
from healthdesk.model.zones import HOUR_MINUTES

THIN = "\u202f"  # narrow no-break space: between number and unit
MINUS = "\u2212"
DASH = "\u2013"


@dataclass(frozen=True, slots=True)
class Part:
    """A number and what stands small behind it: ("8,245", ""), ("7", "h")."""

    number: str
    unit: str = ""


def rounded(value: float, decimals: int = 0) -> Decimal:
    """The value to so many decimals (negative: tens, hundreds), halves away from zero, as people round."""
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def is_duration(spec: MetricSpec) -> bool:
    """Whether its values are minutes, shown as "7h 23m"."""
    return spec.unit == "min"


def is_count(spec: MetricSpec) -> bool:
    """Whether it counts things its name already says: steps, flights. Such units are left out beside the name."""
    return spec.unit.startswith("{") and "/" not in spec.unit


def accumulates(spec: MetricSpec) -> bool:
    """Whether a day in progress holds only part of the day's figure. A night is over when one wakes up."""
    return spec.statistic in (Statistic.SUM, Statistic.DURATION) and spec.kind is not Kind.STAGE


def in_percent(spec: MetricSpec) -> bool:
    """Whether differences are told in percent: sums, except minutes."""
    return spec.statistic is Statistic.SUM and not is_duration(spec)


class Formatter:
    """Writes canonical values in the owner's units. Texts hold no-break spaces; compare rounded values only."""

    def __init__(self, conventions: Conventions | None = None, *, imperial: bool = False, molar: bool = False) -> None:
        """`conventions`: those kept to unless given; `imperial`: miles and pounds; `molar`: glucose in mmol/L."""
        self.conventions = conventions or kept_conventions()
        self._imperial, self._molar = imperial, molar

    @classmethod
    def of(cls, settings: Settings) -> "Formatter":
        """In the units that the owner chose."""
        return cls(imperial=settings.units == "imperial", molar=settings.glucose == "mmol/L")

    def unit(self, spec: MetricSpec) -> DisplayUnit:
        """The unit the metric is shown in."""
        if self._molar and spec.molar is not None:
            return spec.molar
        if self._imperial and spec.imperial is not None:
            return spec.imperial
        return spec.display

    def label(self, spec: MetricSpec) -> str:
        """How that unit is written: "bpm", "steps"."""
        return tr(self.unit(spec).label)

    def shown(self, spec: MetricSpec, value: float) -> Decimal:
        """The value in the shown unit, rounded as it is printed; durations in whole minutes."""
        if is_duration(spec):
            return rounded(value)
        unit = self.unit(spec)
        return rounded(value * unit.factor + unit.offset, unit.decimals)

    def number(self, value: float | Decimal, decimals: int = 0) -> str:
        """A grouped number: "8,245", "−0.6"."""
        exact = value if isinstance(value, Decimal) else rounded(value, decimals)
        if not exact:
            exact = abs(exact)  # no "−0.0"
        text = f"{abs(exact):,.{max(0, decimals)}f}"
        text = text.translate({ord(","): self.conventions.group, ord("."): self.conventions.decimal})
        return MINUS + text if exact < 0 else text

    def percent(self, fraction: float) -> str:
        """0.82 as "82 %"."""
        return f"{self.number(fraction * 100)}{THIN}%"

    def duration(self, minutes: float | Decimal) -> str:
        """ "7h 23m", "21m", "8h 0m"."""
        return "\u00a0".join(p.number + p.unit for p in _duration_parts(minutes, self))

    def bare(self, spec: MetricSpec, value: float) -> str:
        """Without its unit: "72"; durations keep theirs, since they have two."""
        return self._bare(spec, self.shown(spec, value))

    def value(self, spec: MetricSpec, value: float) -> str:
        """With its unit: "72 bpm", "8,245 steps", "7h 23m"."""
        return self.with_unit(spec, self.bare(spec, value))

    def named(self, spec: MetricSpec, value: float) -> str:
        """Beside the metric's name: counts need no unit there."""
        return self.bare(spec, value) if is_count(spec) else self.value(spec, value)

    def parts(self, spec: MetricSpec, value: float) -> tuple[Part, ...]:
        """As a large figure: numbers with small units; counts without one."""
        shown = self.shown(spec, value)
        if is_duration(spec):
            return _duration_parts(shown, self)
        return (Part(self._bare(spec, shown), "" if is_count(spec) else self.label(spec)),)

    def span(self, low: str, high: str) -> str:
        """Two printed values with an en dash, or one where they look alike."""
        return low if low == high else f"{low}{DASH}{high}"

    def range(self, spec: MetricSpec, low: float, high: float) -> str:
        """ "54–138 bpm"; counts without a unit."""
        span = self.span(self.bare(spec, low), self.bare(spec, high))
        return span if is_count(spec) else self.with_unit(spec, span)

    def difference(self, spec: MetricSpec, difference: Decimal) -> str:
        """The size of a difference between two `shown` values, with its unit and without a sign."""
        return self.with_unit(spec, self._bare(spec, abs(difference)))

    def change(self, spec: MetricSpec, change: float) -> Decimal:
        """A canonical difference in the shown unit: scaled, never shifted (°F)."""
        if is_duration(spec):
            return rounded(change)
        unit = self.unit(spec)
        return rounded(change * unit.factor, unit.decimals)

    def with_unit(self, spec: MetricSpec, text: str) -> str:
        """A printed number (or span) and the unit behind it."""
        label = "" if is_duration(spec) else self.label(spec)
        return f"{text}{THIN}{label}" if label else text

    def _bare(self, spec: MetricSpec, shown: Decimal) -> str:
        return self.duration(shown) if is_duration(spec) else self.number(shown, self.unit(spec).decimals)


def _duration_parts(minutes: float | Decimal, formatter: Formatter) -> tuple[Part, ...]:
    total = int(minutes if isinstance(minutes, Decimal) else rounded(minutes))
    hours, rest = divmod(abs(total), HOUR_MINUTES)
    sign = MINUS if total < 0 else ""
    if not hours:
        return (Part(f"{sign}{rest}", "m"),)
    return Part(sign + formatter.number(hours), "h"), Part(str(rest), "m")
