"""A figure of a week or a month against the one before it, and how much such figures change anyway."""

import numpy as np

from healthdesk.model.columns import Float64
from healthdesk.model.periodic import Verdict

MAD_TO_SD, MEAN_TO_SD = 1.4826, 1.2533  # of absolute deviations of a normal distribution: their median, their mean
IQR_TO_SD = 1 / 1.349
NEEDS = 4  # changes to know the ordinary one from
FAR = 3.0  # ordinary changes
# Standard deviations of a day: a medium effect (Cohen 1988). Together they call 3.1 to 3.6 of 100 figures of pure noise a
# change from week to week, 1.6 to 3.9 from month to month, whether days resemble their neighbours (r = 0, 0.3, 0.6) or not.
LEAST = 0.5
LEAST_SHARE = 0.05  # of an amount: one percent of the calories at rest may be a true change, and is none worth telling


def ordinary_change(figures: Float64) -> float | None:
    """The robust standard deviation of the change from one period to the next; `figures` (n,), oldest first, NaN = none.

    The median of the absolute changes x 1.4826; where most changes are nothing, their mean x 1.2533 (Iglewicz & Hoaglin
    1993). Taken of changes, not of levels, so that a slow trend does not pass for variation. None with fewer than NEEDS.
    """
    changes = np.abs(np.diff(figures))
    changes = changes[~np.isnan(changes)]
    if len(changes) < NEEDS:
        return None
    return MAD_TO_SD * float(np.median(changes)) or MEAN_TO_SD * float(changes.mean())


def judged(
    before: float | None,
    after: float | None,
    ordinary: float | None,
    usual: tuple[float, float] | None,
    *,
    amount: bool,
) -> Verdict:
    """Whether a change is more than FAR ordinary ones, LEAST of a day's spread, and LEAST_SHARE of an amount.

    The spread is that of the middle half of days, `usual`, where it is known. Unknown without both figures, or without an
    ordinary change.
    """
    if before is None or after is None or ordinary is None:
        return Verdict.UNKNOWN
    change = abs(after - before)
    least = 0.0 if usual is None else LEAST * (usual[1] - usual[0]) * IQR_TO_SD
    if amount:
        least = max(least, LEAST_SHARE * abs(before))
    return Verdict.MORE if change > FAR * ordinary and change >= least else Verdict.WITHIN
