"""Words that both comparisons need: what they say, and metrics within a sentence."""

from dataclasses import dataclass

from healthdesk.base.words import ENGLISH, language, tr
from healthdesk.model.metric import MetricSpec, Statistic
from healthdesk.present.values import is_count


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the figures say, and what they do not; `clear` where there is something to say."""

    title: str
    text: str
    notes: tuple[str, ...] = ()
    clear: bool = False


def within(spec: MetricSpec) -> str:
    """The name within a sentence: English has no capitals there, but for names that are all capitals."""
    name = tr(spec.name)
    plain = language() == ENGLISH and not name[1:2].isupper()
    return name[0].lower() + name[1:] if plain else name


def more(spec: MetricSpec) -> str:
    """ "more steps", "higher heart rate"."""
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return tr("more {metric}", metric=within(spec))
    return tr("higher {metric}", metric=within(spec))


def less(spec: MetricSpec) -> str:
    """ "fewer steps", "lower heart rate"."""
    if is_count(spec) and spec.statistic is Statistic.SUM:
        return tr("fewer {metric}", metric=within(spec))
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return tr("less {metric}", metric=within(spec))
    return tr("lower {metric}", metric=within(spec))


def either(spec: MetricSpec) -> str:
    """ "more or fewer steps"."""
    if is_count(spec) and spec.statistic is Statistic.SUM:
        return tr("more or fewer {metric}", metric=within(spec))
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return tr("more or less {metric}", metric=within(spec))
    return tr("higher or lower {metric}", metric=within(spec))
