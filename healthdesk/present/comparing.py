"""Words that both comparisons need: what they say, and what is more or less of a metric."""

from dataclasses import dataclass

from healthdesk.base.words import tr
from healthdesk.model.metric import MetricSpec, Statistic
from healthdesk.present.names import inside
from healthdesk.present.values import is_count


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the figures say, and what they do not; `clear` where there is something to say."""

    title: str
    text: str
    notes: tuple[str, ...] = ()
    clear: bool = False


def more(spec: MetricSpec) -> str:
    """ "more steps", "higher heart rate"."""
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return tr("more {metric}", metric=inside(spec))
    return tr("higher {metric}", metric=inside(spec))


def less(spec: MetricSpec) -> str:
    """ "fewer steps", "lower heart rate"."""
    if is_count(spec) and spec.statistic is Statistic.SUM:
        return tr("fewer {metric}", metric=inside(spec))
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return tr("less {metric}", metric=inside(spec))
    return tr("lower {metric}", metric=inside(spec))


def either(spec: MetricSpec) -> str:
    """ "more or fewer steps"."""
    if is_count(spec) and spec.statistic is Statistic.SUM:
        return tr("more or fewer {metric}", metric=inside(spec))
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return tr("more or less {metric}", metric=inside(spec))
    return tr("higher or lower {metric}", metric=inside(spec))
