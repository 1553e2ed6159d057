"""Symptoms, as logged by a person.

The stored value is a severity: 0 not present, 1 present, 2 mild, 3 moderate, 4 severe. A day's figure is the last one logged
(neither a sum nor a mean of severities means anything).
"""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import category

_SEVERITY = {"NotPresent": 0, "Present": 1, "Unspecified": 1, "Mild": 2, "Moderate": 3, "Severe": 4}
_SEVERITY_INTEGERS = {0: 1, 1: 0, 2: 2, 3: 3, 4: 4}
_PRESENCE = {"NotPresent": 0, "Present": 1}
_PRESENCE_INTEGERS = {0: 1, 1: 0}
_APPETITE = {"NoChange": 0, "Unspecified": 1, "Decreased": 2, "Increased": 3}
_APPETITE_INTEGERS = {0: 1, 1: 0, 2: 2, 3: 3}


def _symptom(
    name: str,
    icon: str,
    apple: str = "",
    codes: dict[str, int] = _SEVERITY,
    integers: dict[int, int] = _SEVERITY_INTEGERS,
) -> MetricSpec:
    """A symptom; Apple's identifier is the name in CamelCase unless given."""
    return MetricSpec(
        id=name.lower().replace(" ", "_"),
        name=name,
        group=Group.BODY,
        unit="{severity}",
        statistic=Statistic.LATEST,
        kind=Kind.EVENT,
        display=DisplayUnit(""),
        finest=Period.DAY,
        plausible=(0, max(codes.values())),
        icon=icon,
        vendors=category(apple or name.title().replace(" ", "")),
        codes=codes,
        integers=integers,
    )


SPECS: tuple[MetricSpec, ...] = (
    _symptom("Abdominal cramps", "frown"),
    _symptom("Acne", "scan-face"),
    _symptom("Appetite changes", "utensils-crossed", codes=_APPETITE, integers=_APPETITE_INTEGERS),
    _symptom("Bladder incontinence", "toilet"),
    _symptom("Bloating", "balloon"),
    _symptom("Breast pain", "frown"),
    _symptom("Chest tightness or pain", "heart-crack", "ChestTightnessOrPain"),
    _symptom("Chills", "snowflake"),
    _symptom("Constipation", "toilet"),
    _symptom("Coughing", "wind"),
    _symptom("Diarrhea", "toilet"),
    _symptom("Dizziness", "tornado"),
    _symptom("Dry skin", "droplet-off"),
    _symptom("Fainting", "arrow-down-to-line"),
    _symptom("Fatigue", "battery-low"),
    _symptom("Fever", "thermometer-sun"),
    _symptom("Body ache", "bone", "GeneralizedBodyAche"),
    _symptom("Hair loss", "scissors"),
    _symptom("Headache", "brain"),
    _symptom("Heartburn", "flame"),
    _symptom("Hot flashes", "flame-kindling"),
    _symptom("Loss of smell", "flower-2", "LossOfSmell"),
    _symptom("Loss of taste", "ice-cream-cone", "LossOfTaste"),
    _symptom("Lower back pain", "bone"),
    _symptom("Memory lapse", "brain-cog"),
    _symptom("Mood changes", "smile", codes=_PRESENCE, integers=_PRESENCE_INTEGERS),
    _symptom("Nausea", "annoyed"),
    _symptom("Night sweats", "cloud-moon-rain"),
    _symptom("Pelvic pain", "frown"),
    _symptom("Fluttering heartbeat", "heart-pulse", "RapidPoundingOrFlutteringHeartbeat"),
    _symptom("Runny nose", "droplets"),
    _symptom("Shortness of breath", "wind", "ShortnessOfBreath"),
    _symptom("Sinus congestion", "cloud-fog"),
    _symptom("Skipped heartbeat", "heart-off"),
    _symptom("Sleep changes", "moon-star", codes=_PRESENCE, integers=_PRESENCE_INTEGERS),
    _symptom("Sore throat", "mic-off"),
    _symptom("Vaginal dryness", "droplet-off"),
    _symptom("Vomiting", "annoyed"),
    _symptom("Wheezing", "wind-arrow-down"),
)
