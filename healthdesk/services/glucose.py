"""The glucose report of the last two weeks with readings."""

import numpy as np

from healthdesk.aggregate.glucose import DAYS, gmi, profile, shares, wear
from healthdesk.model.glucose import GlucoseReport
from healthdesk.model.zones import DAY_MS, MINUTE_MS
from healthdesk.services.library import Library

GLUCOSE = "glucose"


def glucose_report(library: Library, last: int | None = None) -> GlucoseReport | None:
    """The two weeks that end with local day `last`; None: with the newest reading. None without any reading at all.

    Of several devices the one that read most in these days speaks: two meters in one profile would mix their errors.
    """
    extent = library.store.extents().get(GLUCOSE)
    if extent is None:
        return None
    shown = extent[1] if last is None else last
    first = shown - DAYS + 1
    begin, end = library.zones.day_starts(np.array([first, shown + 1], np.int64)).tolist()
    found = library.store.samples(GLUCOSE, begin - DAY_MS, end + DAY_MS)
    day = library.zones.days(found.start, found.offset)
    inside = (day >= first) & (day <= shown)
    ids, counts = np.unique(found.source[inside], return_counts=True)
    names = {source.id: source.name for source in library.store.sources()}
    best = int(ids[counts.argmax()]) if len(ids) else -1
    chosen = inside & (found.source == best)
    at, values, days = found.start[chosen], found.value[chosen], day[chosen]
    minutes = (at + library.zones.sample_offsets(at, found.offset[chosen])) // MINUTE_MS % (24 * 60)
    several = len(values) > 1
    return GlucoseReport(
        first=first,
        last=shown,
        readings=len(values),
        wear=wear(at, DAYS),
        days=len(np.unique(days)),
        mean=float(values.mean()) if len(values) else None,
        deviation=float(values.std(ddof=1)) if several else None,
        gmi=gmi(float(values.mean())) if len(values) else None,
        shares=shares(values),
        profile=profile(minutes, values),
        lowest=float(values.min()) if len(values) else None,
        highest=float(values.max()) if len(values) else None,
        source=names.get(best, ""),
        newest=extent[1],
    )
