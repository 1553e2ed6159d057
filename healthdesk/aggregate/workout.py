"""What a route and a heart rate come to: way, climb, splits, time in zones. Pure functions on columns."""

import numpy as np

from healthdesk.model.workout import Float64, Int64, Split, ZoneTime

EARTH_M = 6_371_008.8  # mean radius, IUGG
STEADY_M = 3.0  # a climb counts once it is higher than the wander of a satellite fix
HOLDS_S = 60.0  # a heart rate is taken to hold until the next one, but no longer
ZONES = (0.5, 0.6, 0.7, 0.8, 0.9)  # lower ends, as shares of the greatest rate


def greatest_heart_rate(age: float) -> float:
    """Expected greatest heart rate in bpm: 208 - 0.7 x age (Tanaka, Monahan, Seals 2001, J Am Coll Cardiol 37:153)."""
    return 208 - 0.7 * age


def way(lat: Float64, lon: Float64) -> Float64:
    """Meters from the start at each point (n,), by the haversine formula on a sphere."""
    if not len(lat):
        return np.zeros(0)
    phi, lam = np.radians(lat), np.radians(lon)
    half = np.sin(np.diff(phi) / 2) ** 2 + np.cos(phi[1:]) * np.cos(phi[:-1]) * np.sin(np.diff(lam) / 2) ** 2
    return np.concatenate([[0.0], np.cumsum(2 * EARTH_M * np.arcsin(np.sqrt(np.minimum(1.0, half))))])


def climb(elevation: Float64) -> float | None:
    """Meters gained, ups of less than `STEADY_M` left out; None where no elevation is known."""
    known = elevation[np.isfinite(elevation)]
    if not len(known):
        return None
    gained, low, high = 0.0, float(known[0]), float(known[0])
    for height in known.tolist():
        if height > high:
            high = height
        elif high - height >= STEADY_M:  # the top is behind
            gained += high - low if high - low >= STEADY_M else 0.0
            low = high = height
        elif height < low:
            low = high = height
    return gained + (high - low if high - low >= STEADY_M else 0.0)


def splits(t: Int64, meters: Float64, unit: float, rate_t: Int64, rate: Float64) -> tuple[Split, ...]:
    """The way cut at each `unit` meters; times at the cuts are linear between points. Pauses count as they passed."""
    total = float(meters[-1]) if len(meters) else 0.0
    if total <= 0:
        return ()
    cuts = np.append(np.arange(0.0, total, unit), total)
    if len(cuts) > 2 and cuts[-1] - cuts[-2] < 1:  # a meter over the last unit is no split
        cuts = np.delete(cuts, -2)
    at = np.interp(cuts, meters, t)
    found = []
    for i in range(len(cuts) - 1):
        inside = rate[(rate_t >= at[i]) & (rate_t < at[i + 1])]
        mean = float(inside.mean()) if len(inside) else None
        found.append(Split(float(cuts[i + 1] - cuts[i]), float(at[i + 1] - at[i]) / 1000, mean))
    return tuple(found)


def zone_times(rate_t: Int64, rate: Float64, end: int, greatest: float) -> tuple[ZoneTime, ...]:
    """Seconds in each of the five zones; each sample holds until the next one, the last until `end` (UTC ms)."""
    if not len(rate):
        return ()
    held = np.minimum(np.diff(np.append(rate_t, end)) / 1000, HOLDS_S)
    lows = [share * greatest for share in ZONES]
    highs = [*lows[1:], np.inf]
    return tuple(
        ZoneTime(low, high, float(held[(rate >= low) & (rate < high)].sum()))
        for low, high in zip(lows, highs, strict=True)
    )
