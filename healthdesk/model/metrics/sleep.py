"""Sleep and what is measured during it."""

from healthdesk.model.metric import DayCodes, DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import CELSIUS, FAHRENHEIT, MINUTES, category, quantity
from healthdesk.model.night import Stage

SPECS: tuple[MetricSpec, ...] = (
    MetricSpec(
        # A sample's value is a `Stage`; a day's figure is minutes asleep, from the nights that end on it.
        id="sleep",
        name="Sleep",
        group=Group.SLEEP,
        unit="min",
        statistic=Statistic.SUM,
        kind=Kind.STAGE,
        display=MINUTES,
        finest=Period.DAY,
        plausible=(min(Stage), max(Stage)),
        day_codes=DayCodes("93832-4"),
        icon="moon",
        vendors=category(
            "SleepAnalysis",
            fitbit="sleep",
            health_connect="sleep_session",
            garmin="sleepData",
            samsung="sleep_stage",
            hae="sleep_analysis",
        ),
        codes={
            "InBed": Stage.IN_BED,
            "AsleepUnspecified": Stage.ASLEEP,
            "Asleep": Stage.ASLEEP,
            "Awake": Stage.AWAKE,
            "AsleepCore": Stage.CORE,
            "AsleepDeep": Stage.DEEP,
            "AsleepREM": Stage.REM,
        },
    ),
    MetricSpec(
        # Degrees in most files, degrees above or below the wearer's own level in some; hence the wide range.
        id="wrist_temperature",
        name="Wrist temperature",
        group=Group.SLEEP,
        unit="Cel",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=CELSIUS,
        imperial=FAHRENHEIT,
        finest=Period.DAY,
        plausible=(-15, 46),
        icon="thermometer-snowflake",
        vendors=quantity("AppleSleepingWristTemperature", hae="apple_sleeping_wrist_temperature"),
    ),
    MetricSpec(
        id="breathing_disturbances",
        name="Breathing disturbances",
        group=Group.SLEEP,
        unit="{disturbances}",
        statistic=Statistic.LATEST,
        kind=Kind.INSTANT,
        display=DisplayUnit("disturbances", decimals=1),
        finest=Period.DAY,
        plausible=(0, 1000),
        icon="cloud-moon",
        vendors=quantity("AppleSleepingBreathingDisturbances"),
    ),
)
