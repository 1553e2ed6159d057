"""Loudness around the ear.

The figure of an hour or day is the arithmetic mean of the decibel values, as it is for every other average. It is not the
energy mean that hearing protection works with, which weighs loud minutes far more: never compare it with a limit of one.
"""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Statistic
from healthdesk.model.metrics.build import quantity


def _loudness(metric: str, name: str, apple: str, icon: str, **more: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.VITALS,
        unit="dB[SPL]",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("dB"),
        plausible=(-20, 194),  # 194 dB is as loud as air can be
        icon=icon,
        vendors=quantity(apple, **more),
    )


SPECS: tuple[MetricSpec, ...] = (
    _loudness(
        "environmental_audio",
        "Environmental sound levels",
        "EnvironmentalAudioExposure",
        "ear",
        hae="environmental_audio_exposure",
    ),
    _loudness(
        "headphone_audio",
        "Headphone audio levels",
        "HeadphoneAudioExposure",
        "headphones",
        hae="headphone_audio_exposure",
    ),
    _loudness("sound_reduction", "Environmental sound reduction", "EnvironmentalSoundReduction", "volume-1"),
)
