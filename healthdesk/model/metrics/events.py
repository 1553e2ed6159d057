"""Notifications of a watch or phone. Each counts as one, whatever word it came with, unless the word is all it says."""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import HAPPENED, HAPPENED_INTEGERS, category


def _event(metric: str, name: str, apple: tuple[str, ...], icon: str, *words: str, integer: int = 0) -> MetricSpec:
    """An event that is counted. `words` are the ones Apple uses for "it happened", `integer` their old number."""
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.VITALS,
        unit="{events}",
        statistic=Statistic.SUM,
        kind=Kind.EVENT,
        display=DisplayUnit("events"),
        plausible=(1, 1),
        icon=icon,
        vendors=category(*apple),
        codes=HAPPENED | dict.fromkeys(words, 1),
        integers=HAPPENED_INTEGERS | {integer: 1},
    )


SPECS: tuple[MetricSpec, ...] = (
    _event("high_heart_rate_events", "High heart rate", ("HighHeartRateEvent",), "heart-plus"),
    _event("low_heart_rate_events", "Low heart rate", ("LowHeartRateEvent",), "heart-minus"),
    _event("irregular_rhythm_events", "Irregular rhythm", ("IrregularHeartRhythmEvent",), "heart-crack"),
    _event(
        "low_fitness_events", "Low cardio fitness", ("LowCardioFitnessEvent",), "battery-low", "LowFitness", integer=1
    ),
    MetricSpec(
        # What was found is in the word, so the code is kept and not a count.
        id="walking_steadiness_events",
        name="Walking steadiness notification",
        group=Group.VITALS,
        unit="{code}",
        statistic=Statistic.LATEST,
        kind=Kind.EVENT,
        display=DisplayUnit(""),
        finest=Period.DAY,
        plausible=(1, 4),
        icon="triangle-alert",
        vendors=category("AppleWalkingSteadinessEvent"),
        codes={"InitialLow": 1, "InitialVeryLow": 2, "RepeatLow": 3, "RepeatVeryLow": 4},
    ),
    _event(
        "loud_environment_events",
        "Loud environment",
        ("EnvironmentalAudioExposureEvent", "AudioExposureEvent"),
        "ear",
        "MomentaryLimit",
        "LoudEnvironment",
        integer=1,
    ),
    _event(
        "loud_headphone_events",
        "Loud headphones",
        ("HeadphoneAudioExposureEvent",),
        "headphones",
        "SevenDayLimit",
        integer=1,
    ),
    _event("sleep_apnea_events", "Possible sleep apnea", ("SleepApneaEvent",), "cloud-moon"),
    _event("hypertension_events", "Possible hypertension", ("HypertensionEvent",), "gauge"),
)
