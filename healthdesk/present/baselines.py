"""The words for how far a person's own baseline is: the same on every page."""

from healthdesk.base.words import tr
from healthdesk.model.baseline import USUAL_NEEDS, Baseline, Calibration


def baseline_words(baseline: Baseline, usual: str) -> str:
    """What to say of it. `usual` names its range, "usual 56–59 bpm", and is not looked at where it has none."""
    if baseline.span is None:
        return _not_yet(baseline)
    if baseline.state is Calibration.STALE:
        return tr("{usual}, {days}-day gap since", usual=usual, days=baseline.missing)
    return tr("{usual}, new source", usual=usual) if baseline.state is Calibration.RECALIBRATING else usual


def sentence(words: str) -> str:
    """As it stands at the beginning of a line."""
    return words[:1].upper() + words[1:]


def _not_yet(baseline: Baseline) -> str:
    if baseline.state is Calibration.NONE:
        return tr("no usual range yet")
    if baseline.state is Calibration.CALIBRATING:
        return tr("usual range after {needed} days, {days} so far", needed=USUAL_NEEDS, days=baseline.days)
    if not baseline.days:
        return tr("usual range only of another source")
    return tr("usual range: {days} of {needed} days, new source", needed=USUAL_NEEDS, days=baseline.days)
