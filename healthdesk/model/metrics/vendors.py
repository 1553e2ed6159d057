"""What vendors measure or score in their own way. A score keeps its vendor's name: no two vendors mean the same by it."""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import CELSIUS, FAHRENHEIT, KCAL, KILOGRAMS, MINUTES, PERCENT, POUNDS

_SCORE = DisplayUnit("points")


def _score(
    metric_id: str, name: str, icon: str, group: Group, *, finest: Period = Period.DAY, top: float = 100
) -> MetricSpec:
    """A vendor's figure from 0 to `top`; several of one day are averaged."""
    return MetricSpec(
        id=metric_id,
        name=name,
        group=group,
        unit="{score}",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=_SCORE,
        finest=finest,
        plausible=(0, top),
        icon=icon,
    )


def _minutes(metric_id: str, name: str, icon: str) -> MetricSpec:
    """Minutes of a day spent at one intensity, as the vendor draws its limits."""
    return MetricSpec(
        id=metric_id,
        name=name,
        group=Group.ACTIVITY,
        unit="min",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=MINUTES,
        plausible=(0, 1500),
        icon=icon,
    )


def _mass(metric_id: str, name: str, icon: str) -> MetricSpec:
    """A part of the body's mass as a scale estimates it."""
    return MetricSpec(
        id=metric_id,
        name=name,
        group=Group.BODY,
        unit="kg",
        statistic=Statistic.LATEST,
        kind=Kind.INSTANT,
        display=KILOGRAMS,
        imperial=POUNDS,
        finest=Period.DAY,
        plausible=(0.1, 400),
        icon=icon,
    )


SPECS: tuple[MetricSpec, ...] = (
    MetricSpec(
        # Active and resting energy together, from vendors that do not tell them apart.
        id="total_energy",
        name="Total calories",
        group=Group.ACTIVITY,
        unit="kcal",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=KCAL,
        plausible=(0, 20_000),
        icon="flame-kindling",
    ),
    _minutes("active_zone_minutes", "Active zone minutes", "timer"),
    _minutes("light_activity", "Light activity", "footprints"),
    _minutes("moderate_activity", "Moderate activity", "activity"),
    _minutes("vigorous_activity", "Vigorous activity", "zap"),
    _minutes("sedentary_time", "Sedentary time", "armchair"),
    _mass("fat_mass", "Fat mass", "weight"),
    _mass("muscle_mass", "Muscle mass", "biceps-flexed"),
    _mass("bone_mass", "Bone mass", "bone"),
    _mass("body_water", "Body water", "droplets"),
    MetricSpec(
        id="skin_temperature_deviation",
        name="Skin temperature deviation",
        group=Group.SLEEP,
        unit="Cel",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=CELSIUS,  # in both systems: a difference must not be shifted like a temperature
        finest=Period.DAY,
        plausible=(-15, 15),
        icon="thermometer-snowflake",
    ),
    MetricSpec(
        # As a ring or a band feels it, which is not the body's own temperature.
        id="skin_temperature",
        name="Skin temperature",
        group=Group.VITALS,
        unit="Cel",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=CELSIUS,
        imperial=FAHRENHEIT,
        plausible=(0, 50),
        icon="thermometer",
    ),
    MetricSpec(
        id="ketones",
        name="Ketones",
        group=Group.VITALS,
        unit="mmol/L",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("mmol/L", decimals=1),
        plausible=(0, 30),
        icon="test-tube",
    ),
    MetricSpec(
        id="pulse_wave_velocity",
        name="Pulse wave velocity",
        group=Group.VITALS,
        unit="m/s",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("m/s", decimals=1),
        finest=Period.DAY,
        plausible=(1, 30),
        icon="waves",
    ),
    MetricSpec(
        id="sleep_efficiency",
        name="Sleep efficiency",
        group=Group.SLEEP,
        unit="%",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=PERCENT,
        finest=Period.DAY,
        plausible=(0, 100),
        icon="bed",
    ),
    _score("fitbit_sleep_score", "Fitbit sleep score", "moon-star", Group.SLEEP),
    _score("fitbit_stress_score", "Fitbit stress score", "brain", Group.VITALS),
    _score("fitbit_readiness", "Fitbit readiness", "battery-charging", Group.VITALS),
    _score("garmin_stress", "Garmin stress", "brain", Group.VITALS, finest=Period.HOUR),
    _score("garmin_body_battery", "Garmin body battery", "battery-medium", Group.VITALS, finest=Period.HOUR),
    _score("garmin_sleep_score", "Garmin sleep score", "moon-star", Group.SLEEP),
    _score("samsung_stress", "Samsung stress", "brain", Group.VITALS, finest=Period.HOUR),
    _score("samsung_sleep_score", "Samsung sleep score", "moon-star", Group.SLEEP),
    _score("oura_readiness", "Oura readiness", "battery-charging", Group.VITALS),
    _score("oura_sleep_score", "Oura sleep score", "moon-star", Group.SLEEP),
    _score("oura_activity_score", "Oura activity score", "activity", Group.ACTIVITY),
    _score("withings_sleep_score", "Withings sleep score", "moon-star", Group.SLEEP),
    _score("polar_sleep_score", "Polar sleep score", "moon-star", Group.SLEEP),
    _score("polar_recovery", "Polar nightly recharge", "battery-charging", Group.VITALS, top=10),
    _score("google_fit_heart_points", "Google Fit heart points", "heart", Group.ACTIVITY, top=2000),
)
