"""What is measured during a workout, and fitness."""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import CELSIUS, FAHRENHEIT, FEET, INCHES, KMH, METERS, MPH, quantity

_WATTS = DisplayUnit("W")
_MOST_SPEED = 60.0  # m/s, downhill
_MOST_POWER = 3000.0


def _speed(metric: str, name: str, apple: str, icon: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit="m/s",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=KMH,
        imperial=MPH,
        plausible=(0, _MOST_SPEED),
        icon=icon,
        vendors=quantity(apple),
    )


def _power(metric: str, name: str, apple: str, statistic: Statistic = Statistic.AVERAGE) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit="W",
        statistic=statistic,
        kind=Kind.INSTANT,
        display=_WATTS,
        finest=Period.DAY if statistic is Statistic.LATEST else Period.HOUR,
        plausible=(0, _MOST_POWER),
        icon="zap",
        vendors=quantity(apple),
    )


def _effort(metric: str, name: str, apple: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit="{score}",
        statistic=Statistic.LATEST,
        kind=Kind.INSTANT,
        display=DisplayUnit("of 10"),
        plausible=(0, 10),
        icon="dumbbell",
        vendors=quantity(apple),
    )


SPECS: tuple[MetricSpec, ...] = (
    MetricSpec(
        id="vo2_max",
        name="Cardio fitness",
        group=Group.ACTIVITY,
        unit="mL/(kg.min)",
        statistic=Statistic.LATEST,
        kind=Kind.INSTANT,
        display=DisplayUnit("mL/kg·min", decimals=1),
        finest=Period.DAY,
        plausible=(5, 110),
        loinc="94122-9",
        icon="activity",
        vendors=quantity(
            "VO2Max", fitbit="demographic_vo2_max", health_connect="vo2_max", garmin="vo2Max", hae="vo2_max"
        ),
    ),
    MetricSpec(
        id="physical_effort",
        name="Physical effort",
        group=Group.ACTIVITY,
        unit="kcal/(kg.h)",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("MET", decimals=1),
        plausible=(0, 40),
        icon="dumbbell",
        vendors=quantity("PhysicalEffort", hae="physical_effort"),
    ),
    _effort("workout_effort", "Workout effort", "WorkoutEffortScore"),
    _effort("estimated_workout_effort", "Estimated workout effort", "EstimatedWorkoutEffortScore"),
    _speed("running_speed", "Running speed", "RunningSpeed", "gauge"),
    _power("running_power", "Running power", "RunningPower"),
    MetricSpec(
        id="running_stride",
        name="Running stride length",
        group=Group.ACTIVITY,
        unit="m",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("m", decimals=2),
        imperial=FEET,
        plausible=(0, 5),
        icon="ruler-dimension-line",
        vendors=quantity("RunningStrideLength"),
    ),
    MetricSpec(
        id="vertical_oscillation",
        name="Vertical oscillation",
        group=Group.ACTIVITY,
        unit="cm",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("cm", decimals=1),
        imperial=INCHES,
        plausible=(0, 50),
        icon="arrow-up-down",
        vendors=quantity("RunningVerticalOscillation"),
    ),
    MetricSpec(
        id="ground_contact_time",
        name="Ground contact time",
        group=Group.ACTIVITY,
        unit="ms",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("ms"),
        plausible=(10, 3000),
        icon="footprints",
        vendors=quantity("RunningGroundContactTime"),
    ),
    _speed("cycling_speed", "Cycling speed", "CyclingSpeed", "bike"),
    _power("cycling_power", "Cycling power", "CyclingPower"),
    _power("cycling_threshold_power", "Cycling threshold power", "CyclingFunctionalThresholdPower", Statistic.LATEST),
    MetricSpec(
        id="cycling_cadence",
        name="Cycling cadence",
        group=Group.ACTIVITY,
        unit="/min",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("rpm"),
        plausible=(0, 300),
        icon="rotate-cw",
        vendors=quantity("CyclingCadence"),
    ),
    _speed("rowing_speed", "Rowing speed", "RowingSpeed", "sailboat"),
    _speed("paddle_sports_speed", "Paddle sports speed", "PaddleSportsSpeed", "kayak"),
    _speed("cross_country_skiing_speed", "Cross-country skiing speed", "CrossCountrySkiingSpeed", "snowflake"),
    MetricSpec(
        id="underwater_depth",
        name="Underwater depth",
        group=Group.ACTIVITY,
        unit="m",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=METERS,
        imperial=FEET,
        plausible=(-5, 400),
        icon="waves-arrow-down",
        vendors=quantity("UnderwaterDepth"),
    ),
    MetricSpec(
        id="water_temperature",
        name="Water temperature",
        group=Group.ACTIVITY,
        unit="Cel",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=CELSIUS,
        imperial=FAHRENHEIT,
        plausible=(-5, 60),
        icon="thermometer",
        vendors=quantity("WaterTemperature"),
    ),
)
