"""Category words of vendors, as codes of the store."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.metric import MetricSpec

# Apple writes the name of the enumeration before the word: "HKCategoryValueSeverityMild". Longest first.
_APPLE = "HKCategoryValue"
_ENUMERATIONS = sorted(
    (
        "AppetiteChanges",
        "AppleStandHour",
        "AppleWalkingSteadinessEvent",
        "AudioExposureEvent",
        "CervicalMucusQuality",
        "Contraceptive",
        "EnvironmentalAudioExposureEvent",
        "HeadphoneAudioExposureEvent",
        "LowCardioFitnessEvent",
        "MenstrualFlow",
        "OvulationTestResult",
        "PregnancyTestResult",
        "Presence",
        "ProgesteroneTestResult",
        "Severity",
        "SleepAnalysis",
        "VaginalBleeding",
    ),
    key=len,
    reverse=True,
)


def bare(word: str) -> str:
    """The word without the name of its enumeration."""
    if not word.startswith(_APPLE):
        return word
    rest = word.removeprefix(_APPLE)
    for enumeration in _ENUMERATIONS:
        if rest.startswith(enumeration) and rest != enumeration:
            return rest.removeprefix(enumeration)
    return rest


def word_codes(words: Sequence[str], spec: MetricSpec) -> NDArray[np.float64]:
    """The code of each word (n,), NaN for one that the metric does not know."""
    return np.array([spec.codes.get(bare(word), np.nan) for word in words], np.float64)


def integer_codes(value: NDArray[np.float64], spec: MetricSpec, *, stored: bool = False) -> NDArray[np.float64]:
    """The code of each integer (n,) as older files write them, NaN for one that the metric does not know.

    `stored`: they are the codes of the store already.
    """
    own = {code: code for code in spec.codes.values()}
    meaning: Mapping[int, int] = own if stored else spec.integers or own
    out = np.full(value.shape, np.nan)
    for integer, code in meaning.items():
        out[value == integer] = code
    return out
