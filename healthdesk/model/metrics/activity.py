"""What the body did in a day: steps, distances, energy, minutes, stand hours."""

from healthdesk.model.metric import DayCodes, DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import KCAL, KILOMETERS, METERS, MILES, MINUTES, category, quantity

# One record may be a vendor's total of several days, so the limits are those of weeks, not of minutes.
_MOST_COUNTED = 1_000_000.0
_MOST_METERS = 2_000_000.0
_MOST_KCAL = 100_000.0
_MOST_MINUTES = 44_640.0  # a month
_AS_SAMPLES = DayCodes()
YARDS = DisplayUnit("yd", 1 / 0.9144)


def _distance(
    metric: str, name: str, apple: str, icon: str, day_codes: DayCodes = _AS_SAMPLES, **more: str
) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit="m",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=KILOMETERS,
        imperial=MILES,
        plausible=(0, _MOST_METERS),
        day_codes=day_codes,
        icon=icon,
        vendors=quantity(apple, **more),
    )


def _count(metric: str, name: str, apple: str, unit: str, icon: str, loinc: str = "", **more: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit=f"{{{unit}}}",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=DisplayUnit(unit),
        plausible=(0, _MOST_COUNTED),
        loinc=loinc,
        icon=icon,
        vendors=quantity(apple, **more),
    )


def _minutes(metric: str, name: str, apple: str, icon: str, goal: float | None = None, **more: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.ACTIVITY,
        unit="min",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=MINUTES,
        goal=goal,
        plausible=(0, _MOST_MINUTES),
        icon=icon,
        vendors=quantity(apple, **more),
    )


SPECS: tuple[MetricSpec, ...] = (
    MetricSpec(
        id="steps",
        name="Steps",
        group=Group.ACTIVITY,
        unit="{steps}",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=DisplayUnit("steps"),
        goal=10_000,
        plausible=(0, _MOST_COUNTED),
        loinc="55423-8",
        day_codes=DayCodes("41950-7", unit="{steps}/d"),
        icon="footprints",
        vendors=quantity(
            "StepCount",
            fitbit="steps",
            health_connect="steps_record",
            garmin="totalSteps",
            samsung="step_count.count",
            hae="step_count",
        ),
    ),
    _distance(
        "distance",
        "Distance",
        "DistanceWalkingRunning",
        "route",
        DayCodes("41953-1"),
        fitbit="distance",
        health_connect="distance_record",
        garmin="totalDistanceMeters",
        samsung="step_count.distance",
        hae="walking_running_distance",
    ),
    MetricSpec(
        id="active_energy",
        name="Active calories",
        group=Group.ACTIVITY,
        unit="kcal",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=KCAL,
        goal=500,
        plausible=(0, _MOST_KCAL),
        loinc="41981-2",
        day_codes=DayCodes("93819-1"),
        icon="flame",
        vendors=quantity(
            "ActiveEnergyBurned",
            fitbit="activityCalories",
            health_connect="active_calories_burned",
            garmin="activeKilocalories",
            samsung="step_count.calorie",
            hae="active_energy",
        ),
    ),
    MetricSpec(
        id="resting_energy",
        name="Resting calories",
        group=Group.ACTIVITY,
        unit="kcal",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=KCAL,
        plausible=(0, _MOST_KCAL),
        icon="flame-kindling",
        vendors=quantity("BasalEnergyBurned", garmin="bmrKilocalories", hae="basal_energy_burned"),
    ),
    _count(
        "flights_climbed",
        "Flights climbed",
        "FlightsClimbed",
        "flights",
        "trending-up",
        "100304-5",
        fitbit="floors",
        health_connect="floors_climbed",
        garmin="floorsAscended",
        samsung="floors_climbed",
        hae="flights_climbed",
    ),
    _minutes("exercise_time", "Exercise minutes", "AppleExerciseTime", "timer", 30, hae="apple_exercise_time"),
    _minutes("move_time", "Move minutes", "AppleMoveTime", "timer-reset"),
    _minutes("stand_time", "Stand minutes", "AppleStandTime", "person-standing", hae="apple_stand_time"),
    MetricSpec(
        # Apple writes one record an hour: stood or idle. The day's figure is the number of hours with a stand in them.
        id="stand_hours",
        name="Stand hours",
        group=Group.ACTIVITY,
        unit="{hours}",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=DisplayUnit("h"),
        goal=12,
        plausible=(0, 1),
        icon="person-standing",
        vendors=category("AppleStandHour", hae="apple_stand_hour"),
        codes={"Idle": 0, "Stood": 1},
        integers={0: 1, 1: 0},
    ),
    _minutes("daylight_time", "Time in daylight", "TimeInDaylight", "sun"),
    _distance("cycling_distance", "Cycling distance", "DistanceCycling", "bike", hae="cycling_distance"),
    MetricSpec(
        id="swimming_distance",
        name="Swimming distance",
        group=Group.ACTIVITY,
        unit="m",
        statistic=Statistic.SUM,
        kind=Kind.INTERVAL,
        display=METERS,
        imperial=YARDS,
        plausible=(0, _MOST_METERS),
        loinc="93816-7",
        icon="waves-ladder",
        vendors=quantity("DistanceSwimming", hae="swimming_distance"),
    ),
    _distance("wheelchair_distance", "Wheelchair distance", "DistanceWheelchair", "accessibility"),
    _distance("downhill_snow_distance", "Downhill snow sports distance", "DistanceDownhillSnowSports", "mountain-snow"),
    _distance(
        "cross_country_skiing_distance", "Cross-country skiing distance", "DistanceCrossCountrySkiing", "snowflake"
    ),
    _distance("paddle_sports_distance", "Paddle sports distance", "DistancePaddleSports", "kayak"),
    _distance("rowing_distance", "Rowing distance", "DistanceRowing", "sailboat"),
    _distance("skating_distance", "Skating distance", "DistanceSkatingSports", "route"),
    _count(
        "swimming_strokes", "Swimming strokes", "SwimmingStrokeCount", "strokes", "waves", hae="swimming_stroke_count"
    ),
    _count("wheelchair_pushes", "Wheelchair pushes", "PushCount", "pushes", "accessibility", "96502-0"),
    _count("nike_fuel", "NikeFuel", "NikeFuel", "points", "zap"),
    MetricSpec(
        id="falls",
        name="Falls",
        group=Group.ACTIVITY,
        unit="{falls}",
        statistic=Statistic.SUM,
        kind=Kind.EVENT,
        display=DisplayUnit("falls"),
        finest=Period.DAY,
        plausible=(0, 1000),
        icon="trending-down",
        vendors=quantity("NumberOfTimesFallen"),
    ),
)
