"""Which metrics the dashboard shows, in which order, and how each is drawn: the pictured set, or the owner's own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from healthdesk.base.words import mark
from healthdesk.model.metric import Group, MetricSpec, Statistic
from healthdesk.model.registry import METRICS, metric
from healthdesk.present.buckets import form_of
from healthdesk.present.sparks import Form

OWN_TITLE = mark("Your metrics")
_TITLES = {
    Group.ACTIVITY: mark("Activity"),
    Group.VITALS: mark("Vitals"),
    Group.BODY: mark("Body"),
    Group.SLEEP: mark("Body"),
}


class RemarkKind(StrEnum):
    """What stands below a figure."""

    SPAN = "span"  # lowest to highest reading of the day
    TREND = "trend"  # where the last week stands
    CHANGE = "change"  # against 30 days ago
    IN_BED = "in bed"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """How the dashboard lays out one metric; what the metric is stays in the registry. Its texts are marked, not said."""

    metric: str
    form: Form
    remark: RemarkKind = RemarkKind.NONE
    note: str = ""  # fixed remark
    suffix: str = ""  # behind the unit
    reference: bool = False  # compare with the range of adults instead of the own one
    wide: bool = False


DASHBOARD: tuple[tuple[str, tuple[Plan, ...]], ...] = (
    (
        mark("Activity"),
        (
            Plan("steps", Form.BARS),
            Plan("distance", Form.BARS, note=mark("walking & running")),
            Plan("active_energy", Form.BARS),
        ),
    ),
    (
        mark("Vitals"),
        (
            Plan("heart_rate", Form.RANGE, RemarkKind.SPAN, suffix=mark("avg")),
            Plan("resting_heart_rate", Form.LINE, RemarkKind.TREND),
            Plan("oxygen_saturation", Form.LINE, RemarkKind.SPAN, reference=True),
        ),
    ),
    (
        mark("Body"),
        (
            Plan("weight", Form.DOTS, RemarkKind.CHANGE),
            Plan("sleep", Form.BARS, RemarkKind.IN_BED, wide=True),
            Plan("body_fat", Form.DOTS, RemarkKind.CHANGE),
            Plan("glucose", Form.RANGE, RemarkKind.SPAN, suffix=mark("avg")),
        ),
    ),
)

_PICTURED = {plan.metric: (title, plan) for title, plans in DASHBOARD for plan in plans}
_REMARKS = {Statistic.AVERAGE: RemarkKind.SPAN, Statistic.LATEST: RemarkKind.CHANGE}


def layout(own: Sequence[str] = ()) -> tuple[tuple[str, tuple[Plan, ...]], ...]:
    """Titled rows of cards. `own` are metrics in the owner's order; none of them means the pictured set.

    The titles of the groups stay as long as the order keeps each group together.
    """
    known = [m for m in dict.fromkeys(own) if m in METRICS]
    if not known:
        return DASHBOARD
    runs = [(title, tuple(plan_of(m) for m in run)) for title, run in groupby(known, _title)]
    if len({title for title, _ in runs}) < len(runs):
        return ((OWN_TITLE, tuple(plan_of(m) for m in known)),)
    return tuple(runs)


def shown(own: Sequence[str], with_data: Iterable[str]) -> tuple[str, ...]:
    """The metrics that a layout shows of those that have data, in order."""
    there = set(with_data)
    return tuple(plan.metric for _, plans in layout(own) for plan in plans if plan.metric in there)


def pinned(order: Sequence[str], added: str) -> tuple[str, ...]:
    """`order` with one more metric: behind the last of its title, else at the end."""
    rest = [m for m in order if m != added]
    places = [i for i, m in enumerate(rest) if _title(m) == _title(added)]
    at = places[-1] + 1 if places else len(rest)
    return (*rest[:at], added, *rest[at:])


def plan_of(metric_id: str) -> Plan:
    """How the card of a metric is drawn."""
    if metric_id in _PICTURED:
        return _PICTURED[metric_id][1]
    spec: MetricSpec = metric(metric_id)
    return Plan(metric_id, form_of(spec), _REMARKS.get(spec.statistic, RemarkKind.NONE))


def _title(metric_id: str) -> str:
    return _PICTURED[metric_id][0] if metric_id in _PICTURED else _TITLES[metric(metric_id).group]
