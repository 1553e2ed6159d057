"""How someone walks, and climbs stairs."""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import (
    CENTIMETERS,
    FEET,
    FEET_PER_SECOND,
    INCHES,
    KMH,
    METERS,
    METERS_PER_SECOND,
    MPH,
    PERCENT,
    PERCENT_1,
    quantity,
)


def _percent(metric: str, name: str, apple: str, icon: str, display: DisplayUnit, statistic: Statistic) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit="%",
        statistic=statistic,
        kind=Kind.INSTANT,
        display=display,
        finest=Period.DAY if statistic is Statistic.LATEST else Period.HOUR,
        plausible=(0, 100),
        icon=icon,
        vendors=quantity(apple),
        fraction=True,
    )


def _stairs(metric: str, name: str, apple: str, icon: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit="m/s",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=METERS_PER_SECOND,
        imperial=FEET_PER_SECOND,
        plausible=(0, 5),
        icon=icon,
        vendors=quantity(apple),
    )


SPECS: tuple[MetricSpec, ...] = (
    MetricSpec(
        id="walking_speed",
        name="Walking speed",
        group=Group.ACTIVITY,
        unit="m/s",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=KMH,
        imperial=MPH,
        plausible=(0, 10),
        icon="gauge",
        vendors=quantity("WalkingSpeed", hae="walking_speed"),
    ),
    MetricSpec(
        id="step_length",
        name="Step length",
        group=Group.ACTIVITY,
        unit="cm",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=CENTIMETERS,
        imperial=INCHES,
        plausible=(1, 300),
        icon="ruler-dimension-line",
        vendors=quantity("WalkingStepLength", hae="walking_step_length"),
    ),
    _percent(
        "walking_asymmetry",
        "Walking asymmetry",
        "WalkingAsymmetryPercentage",
        "split",
        PERCENT_1,
        Statistic.AVERAGE,
    ),
    _percent(
        "double_support",
        "Double support time",
        "WalkingDoubleSupportPercentage",
        "footprints",
        PERCENT_1,
        Statistic.AVERAGE,
    ),
    _percent(
        "walking_steadiness",
        "Walking steadiness",
        "AppleWalkingSteadiness",
        "scale",
        PERCENT,
        Statistic.LATEST,
    ),
    MetricSpec(
        id="six_minute_walk",
        name="Six-minute walk",
        group=Group.ACTIVITY,
        unit="m",
        statistic=Statistic.LATEST,
        kind=Kind.INSTANT,
        display=DisplayUnit(METERS.label),
        imperial=DisplayUnit(FEET.label, FEET.factor),
        finest=Period.DAY,
        plausible=(0, 2500),
        loinc="64098-7",
        icon="timer",
        vendors=quantity("SixMinuteWalkTestDistance", hae="six_minute_walking_test_distance"),
    ),
    _stairs("stair_ascent_speed", "Stair speed up", "StairAscentSpeed", "trending-up"),
    _stairs("stair_descent_speed", "Stair speed down", "StairDescentSpeed", "trending-down"),
)
