"""What a report says beside the figures of metrics: its nights, its workouts, and the days that stand out."""

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta

import numpy as np

from healthdesk.aggregate.regularity import midpoint_spread
from healthdesk.insights.statistics import robust_z
from healthdesk.model.baseline import USUAL_DAYS
from healthdesk.model.columns import Float64
from healthdesk.model.metric import Group, Kind, Statistic
from healthdesk.model.periodic import DayRecord, FarFigure, NotableDay, ReportPeriod, SleepNights, WorkoutTotals
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of, day_of
from healthdesk.services import queries
from healthdesk.services.baselines import baseline_before
from healthdesk.services.library import Library
from healthdesk.services.nights import main_nights

# Figures of which one far outside the usual makes a day worth naming, and how far: as of the insight "Unusual day".
FAR_COLUMNS = (
    "resting_heart_rate", "heart_rate_variability", "respiratory_rate", "oxygen_saturation", "wrist_temperature",
    "sleep", "steps",
)  # fmt: skip
FAR, FAR_NEEDS = 3.5, 30
# A record is one only after so many days with data: among the first ones every other day is the highest so far.
RECORD_NEEDS = 90


def nights_in(library: Library, period: ReportPeriod) -> SleepNights | None:
    """The nights that end in the period; None without any."""
    placed = main_nights(library, date_of(period.first), date_of(period.until))
    if not placed:
        return None
    asleep = [(one.night.day, one.night.asleep_min) for one in placed]
    return SleepNights(
        nights=len(placed),
        asleep=float(np.mean([minutes for _, minutes in asleep])),
        in_bed=float(np.mean([one.night.in_bed_min for one in placed])),
        bed=float(np.mean([one.since_noon(one.night.start) for one in placed])),
        wake=float(np.mean([one.since_noon(one.night.end) for one in placed])),
        spread=midpoint_spread(placed),
        shortest=min(asleep, key=lambda one: one[1]),
        longest=max(asleep, key=lambda one: one[1]),
    )


def workouts_in(library: Library, period: ReportPeriod) -> WorkoutTotals | None:
    """Workouts that begin in the period, each once; None without any. One without a time of its own lasts to its end."""
    first, last = date_of(period.first), date_of(period.until)
    # A day more on both sides: a workout begins on the local day of where it was.
    asked = queries.sessions(library, "workout", first - timedelta(days=1), last + timedelta(days=1))
    start = np.array([one.start for one in asked], np.int64)
    days = library.zones.days(start, np.array([one.offset_min for one in asked], np.int16))
    inside = (days >= period.first) & (days <= period.until)
    found = [one for one, there in zip(asked, inside.tolist(), strict=True) if there and one.same_as is None]
    if not found:
        return None
    distances = [one.distance_m for one in found if one.distance_m is not None]
    return WorkoutTotals(
        count=len(found),
        seconds=sum((one.end - one.start) / 1000 if one.duration_s is None else one.duration_s for one in found),
        distance_m=sum(distances) if distances else None,
        types=tuple(sorted(Counter(one.type for one in found).items(), key=lambda kind: (-kind[1], kind[0]))),
    )


def notable_days(library: Library, period: ReportPeriod, days: Mapping[str, Float64]) -> tuple[NotableDay, ...]:
    """Days with a figure FAR or more robust standard deviations from the 60 days before it, or with words of the owner.

    Those days before are an established baseline. `days` by metric (n,), the last one that of `period.until`, NaN without data.
    """
    far: dict[int, list[FarFigure]] = {}
    for name in FAR_COLUMNS:
        values = days.get(name)
        if values is None:
            continue
        for at in range(len(values) - period.days, len(values)):
            before = values[max(0, at - USUAL_DAYS) : at]
            if np.isnan(values[at]) or np.count_nonzero(~np.isnan(before)) < FAR_NEEDS:
                continue
            z = robust_z(float(values[at]), before)
            day = period.until - len(values) + 1 + at
            # Never of NaN. Asked last: hardly any day is that far.
            if abs(z) >= FAR and baseline_before(library, name, day, day).established:
                far.setdefault(day, []).append(FarFigure(name, float(values[at]), z))
    notes: dict[int, list[str]] = {}
    for note in library.settings.annotations:
        if period.first <= day_of(note.day) <= period.until:
            notes.setdefault(day_of(note.day), []).append(note.text)
    return tuple(
        NotableDay(day, tuple(far.get(day, ())), tuple(notes.get(day, ()))) for day in sorted(far.keys() | notes.keys())
    )


def day_records(library: Library, period: ReportPeriod, days: Mapping[str, Float64]) -> tuple[DayRecord, ...]:
    """Days of the period higher than every one before, of what a person does. `days` by metric (n,), those of the period.

    None where fewer than RECORD_NEEDS days with data came before, nor where an earlier day was as high.
    """
    extents = queries.metrics_with_data(library)
    found = []
    for name, values in days.items():
        spec = metric(name)
        done = spec.group is Group.ACTIVITY and spec.kind is Kind.INTERVAL and spec.statistic is Statistic.SUM
        if not done or np.isnan(values).all():
            continue
        at = int(np.nanargmax(values))
        day, value = period.first + at, float(values[at])
        before = library.store.highest_before(name, day)
        if before is not None and before[1] >= RECORD_NEEDS and value > before[0]:
            found.append(DayRecord(name, day, value, extents[name][0], before[1]))
    return tuple(found)
