"""Things done on purpose for so many minutes. The record has no value; its length is the value."""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Statistic
from healthdesk.model.metrics.build import MINUTES, category


def _habit(metric: str, name: str, apple: str, icon: str, display: DisplayUnit, **more: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.BODY,
        unit="min",
        statistic=Statistic.DURATION,
        kind=Kind.INTERVAL,
        display=display,
        plausible=(0, 1440),
        icon=icon,
        vendors=category(apple, **more),
    )


_SHORT = DisplayUnit("min", decimals=1)

SPECS: tuple[MetricSpec, ...] = (
    _habit(
        "mindful_minutes",
        "Mindful minutes",
        "MindfulSession",
        "brain",
        MINUTES,
        fitbit="mindfulness",
        health_connect="mindfulness_session",
        hae="mindful_minutes",
    ),
    _habit("handwashing", "Handwashing", "HandwashingEvent", "soap-dispenser-droplet", _SHORT, hae="handwashing"),
    _habit("toothbrushing", "Toothbrushing", "ToothbrushingEvent", "brush", _SHORT, hae="toothbrushing"),
)
