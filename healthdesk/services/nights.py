"""The sleep of one day with what is usual, how regular it is and where it comes from."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from healthdesk.aggregate.compute import compute
from healthdesk.aggregate.regularity import NEEDS, midpoint_spread, regularity
from healthdesk.aggregate.sleep_runs import TELLS
from healthdesk.aggregate.usual import baseline
from healthdesk.dedup.sweep import sweep
from healthdesk.model.baseline import USUAL_DAYS, Baseline
from healthdesk.model.night import RECENT_NIGHTS, Night, NightDetail, PlacedNight, Recording, SleepDay, SleepSpan, Stage
from healthdesk.model.registry import metric
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, date_of, day_of
from healthdesk.services import queries
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library

IN_BED_BEFORE_MS = 6 * HOUR_MS  # how long before sleep a time in bed may have begun
AROUND_MS = 12 * HOUR_MS  # of a night, where another source may have heard it begin or end
_COMPARED = ("asleep_min", "awake_min", "core_min", "deep_min", "rem_min")


def sleep_day(library: Library, day: date) -> SleepDay:
    """Everything about the sleep that ends on `day`."""
    last = day_of(day)
    return library.cache.get(
        ("sleep_day", last),
        RestsOn(frozenset({"sleep", "heart_rate"}), last - USUAL_DAYS, last),
        lambda: _sleep_day(library, day),
    )


def sleep_span(library: Library, last: date, days: int) -> SleepSpan:
    """The nights that end on the `days` days up to `last`."""
    end = day_of(last)
    return library.cache.get(
        ("sleep_span", end, days),
        RestsOn(frozenset({"sleep", "heart_rate"}), end - max(days, USUAL_DAYS), end),
        lambda: _sleep_span(library, last, days),
    )


def recordings(library: Library, day: date) -> tuple[Recording, ...]:
    """What each source told of the longest sleep that ends on `day`, the one that speaks for it first."""
    main = sleep_day(library, day).main
    if main is None:
        return ()
    night = main.placed.night
    told = library.store.samples("sleep", night.start - AROUND_MS, night.end + AROUND_MS)
    names = {s.id: s.name for s in library.store.sources()}
    days = np.arange(night.day - 1, night.day + 2)
    out = [Recording(main.used, main.placed)]
    for source in sorted(names.keys() & set(told.source.tolist()) - {night.source}):
        mine = told.taken(np.flatnonzero(told.source == source))
        _, alone = compute(metric("sleep"), mine, {source: 0}, library.zones, days, sweep)
        same = [one for one in alone if one.start < night.end and one.end > night.start]
        out += [Recording(names[source], placed) for placed in _placed(library, same)]
    return tuple(out)


def main_nights(library: Library, start: date, end: date) -> list[PlacedNight]:
    """The longest sleep that is no nap of each of the days `start`..`end`, in order."""
    mains = _mains(_placed(library, queries.nights(library, start, end)))
    return [one for _, one in sorted(mains.items())]


def _sleep_day(library: Library, day: date) -> SleepDay:
    placed = _placed(library, queries.nights(library, day - timedelta(days=USUAL_DAYS), day))
    shown = day_of(day)
    mains = _mains(placed)
    main = mains.get(shown)
    recent = tuple(p for d, p in sorted(mains.items()) if d > shown - RECENT_NIGHTS)
    before = [p for d, p in sorted(mains.items()) if d < shown]
    asleep = _asleep(mains, shown)
    extent = queries.metrics_with_data(library).get("sleep")
    return SleepDay(
        day=shown,
        main=None if main is None else _detail(library, main),
        others=tuple(p for p in placed if p.night.day == shown and p is not main),
        recent=recent,
        usual=_usual(before[len(before) - asleep.days :]),
        baseline=asleep,
        spread_min=midpoint_spread(recent),
        regularity=_mean_regularity(library, shown - RECENT_NIGHTS + 1, shown),
        last_day=None if extent is None else extent[1],
    )


def _sleep_span(library: Library, last: date, days: int) -> SleepSpan:
    newest = sleep_day(library, last)
    first = newest.day - days + 1
    found = tuple(main_nights(library, date_of(first), last))
    return SleepSpan(
        first=first,
        last=newest.day,
        nights=found,
        usual=newest.usual,
        baseline=newest.baseline,
        spread_min=midpoint_spread(found),
        regularity=_mean_regularity(library, first, newest.day),
        last_day=newest.last_day,
    )


def _mean_regularity(library: Library, first: int, last: int) -> float | None:
    """Of the days that have one; None with fewer than NEEDS of them."""
    alike = sleep_regularity(library, first, last)
    known = alike[~np.isnan(alike)]
    return float(known.mean()) if len(known) >= NEEDS else None


def sleep_regularity(library: Library, first: int, last: int) -> NDArray[np.float64]:
    """The Sleep Regularity Index of each of the local days `first`..`last` and the day before it, (days,); NaN without."""
    nights = queries.nights(library, date_of(first - 1), date_of(last))
    noons, _ = library.zones.instants(np.arange(first - 2, last + 1) * DAY_MS + 12 * HOUR_MS)
    return regularity(nights, first, noons)


def _placed(library: Library, nights: Sequence[Night]) -> list[PlacedNight]:
    slept = [night for night in nights if night.asleep_min > 0]
    offsets = library.zones.offsets(np.array([n.end for n in slept], np.int64)) // MINUTE_MS
    return [PlacedNight(night, int(offset)) for night, offset in zip(slept, offsets, strict=True)]


def _mains(placed: Sequence[PlacedNight]) -> dict[int, PlacedNight]:
    """The longest sleep of each day that is no nap."""
    out: dict[int, PlacedNight] = {}
    for one in placed:
        best = out.get(one.night.day)
        if not one.night.nap and (best is None or one.night.asleep_min > best.night.asleep_min):
            out[one.night.day] = one
    return out


def _asleep(mains: Mapping[int, PlacedNight], shown: int) -> Baseline:
    """What is usual of the minutes asleep."""
    nights = [mains.get(day) for day in range(shown - USUAL_DAYS, shown + 1)]
    minutes = np.array([np.nan if p is None else p.night.asleep_min for p in nights])
    source = np.array([0 if p is None else p.night.source for p in nights], np.int64)
    return baseline(minutes, 1, source)


def _usual(before: Sequence[PlacedNight]) -> dict[str, tuple[float, float]]:
    """Of the nights that count, oldest first. Stages are compared only with nights that have stages."""
    staged = [p for p in before if p.night.staged]
    columns = {
        name: [getattr(p.night, name) for p in (before if name == "asleep_min" else staged)] for name in _COMPARED
    }
    columns["efficiency"] = [p.night.asleep_min / p.night.in_bed_min for p in before if p.night.in_bed_min > 0]
    columns["bed"] = [p.since_noon(p.night.start) for p in before]
    columns["wake"] = [p.since_noon(p.night.end) for p in before]
    found = {name: baseline(np.array(values, np.float64)).span for name, values in columns.items()}
    return {name: span for name, span in found.items() if span is not None}


def _detail(library: Library, placed: PlacedNight) -> NightDetail:
    night = placed.night
    told = library.store.samples("sleep", night.start - IN_BED_BEFORE_MS, night.end)
    names = {s.id: s.name for s in library.store.sources()}
    fell = next(start for start, _, stage in night.stages if TELLS[stage] > 0)
    abed = (told.value == Stage.IN_BED) & (told.start <= fell) & (told.end > fell)
    own = abed & (told.source == night.source)
    began = told.start[own if own.any() else abed]
    slept = (told.value != Stage.IN_BED) & (told.end > night.start) & (told.start < night.end)
    others = sorted(set(told.source[slept].tolist()) - {night.source})
    lowest, at = _lowest(library, night)
    return NightDetail(
        placed=placed,
        latency_min=float(fell - began.min()) / MINUTE_MS if len(began) else None,
        lowest_heart_rate=lowest,
        lowest_at=at,
        used=names.get(night.source, ""),
        hidden=tuple(names[s] for s in others if s in names),
    )


def _lowest(library: Library, night: Night) -> tuple[float | None, int | None]:
    """The lowest heart rate of the night and when, from the best source that has any."""
    beats = library.store.samples("heart_rate", night.start, night.end)
    inside = (beats.start >= night.start) & (beats.start < night.end)
    if not inside.any():
        return None, None
    ranks = library.store.ranks("heart_rate")
    best = max(set(beats.source[inside].tolist()), key=lambda s: (ranks.get(s, 0), -s))
    mine = np.flatnonzero(inside & (beats.source == best))
    at = mine[np.argmin(beats.value[mine])]
    return float(beats.value[at]), int(beats.start[at])


def days_with_sleep(library: Library) -> frozenset[int]:
    """Local days on which a sleep ends."""
    extent = queries.metrics_with_data(library).get("sleep")
    if extent is None:
        return frozenset()
    found, _ = library.store.day_aggregates("sleep", *extent, shares=False)
    return frozenset(found.day.tolist())
