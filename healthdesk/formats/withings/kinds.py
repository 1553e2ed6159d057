"""Which file holds what. Columns are named in the language of the account, so they are known by words of several."""

import re
from dataclasses import dataclass

from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.table import Header
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

_MAKER = "Withings"
SCALE = Source("Withings scale", device_class=DeviceClass.MEDICAL, manufacturer=_MAKER)
CUFF = Source("Withings blood pressure monitor", device_class=DeviceClass.MEDICAL, manufacturer=_MAKER)
WATCH = Source("Withings watch", device_class=DeviceClass.WEARABLE, manufacturer=_MAKER)
MAT = Source("Withings sleep mat", device_class=DeviceClass.MEDICAL, manufacturer=_MAKER)
APP = Source(_MAKER, device_class=DeviceClass.APP, manufacturer=_MAKER)
_MATS = {"bed", "sleep-monitor"}

RAW, DAYS, NIGHTS, WORKOUTS, BODY, PRESSURE, READINGS = (
    "raw",
    "days",
    "nights",
    "workouts",
    "body",
    "pressure",
    "readings",
)
ORDER = (
    RAW,
    DAYS,
    NIGHTS,
    WORKOUTS,
    BODY,
    PRESSURE,
    READINGS,
)  # what is fine goes first: coarse figures give way to it

# Columns of a weighing by what they begin with, in English, German, French, Spanish, Italian.
BODY_COLUMNS = {
    "weight": ("weight", "gewicht", "poids", "peso"),
    "fat_mass": ("fat mass", "fettmasse", "masse grasse", "masa grasa", "massa grassa"),
    "bone_mass": ("bone mass", "knochenmasse", "masse osseuse", "masa ósea", "massa ossea"),
    "muscle_mass": ("muscle mass", "muskelmasse", "masse musculaire", "masa muscular", "massa muscolare"),
    "body_water": ("hydration", "hydratation", "hidratación", "idratazione", "wasser"),
    "height": ("height", "größe", "taille", "altura", "estatura", "altezza"),
}
PRESSURE_COLUMNS = {
    "systolic_pressure": ("systol", "sistól", "sistol"),
    "diastolic_pressure": ("diastol", "diastól", "diastòl"),
    "heart_rate": ("heart rate", "herzfrequenz", "puls", "fréquence cardiaque", "frecuencia cardíaca", "frequenza"),
    "pulse_wave_velocity": ("pulse wave velocity",),
}
_PRESSURE_ORDER = ("heart_rate", "systolic_pressure", "diastolic_pressure")
NIGHT_COLUMNS = {
    "light": ("light (", "leicht (", "léger (", "ligero (", "leggero ("),
    "deep": ("deep (", "tief (", "profond (", "profundo (", "profondo ("),
    "rem": ("rem (",),
    "awake": ("awake (", "wach (", "éveillé (", "despierto (", "sveglio ("),
    "score": ("sleep score",),
    "heart_rate": ("average heart rate",),
}
_DATES = {"date", "datum", "fecha", "data"}
_RAW = re.compile(r"raw_([a-z0-9-]+)_(.+?)(?:_\d+)?\.csv", re.IGNORECASE)
_DAYS = re.compile(r"aggregates_(.+?)(?:_\d+)?\.csv", re.IGNORECASE)
UNIT = re.compile(r"\(([^()]+)\)\s*$")

# The last word of a raw file's name -> (metric, unit).
RAW_METRICS = {
    "steps": ("steps", "count"),
    "distance": ("distance", "m"),
    "calories-earned": ("active_energy", "kcal"),
    "hr": ("heart_rate", "count/min"),
    "spo2": ("oxygen_saturation", "%"),
    "respiratory-rate": ("respiratory_rate", "count/min"),
    "sleep-state": ("sleep", ""),
    "hr rms sd": ("heart_rate_variability_rmssd", "ms"),
    "rmssd": ("heart_rate_variability_rmssd", "ms"),
    "sdnn": ("heart_rate_variability", "ms"),
}
DAY_METRICS = {
    "steps": ("steps", "count"),
    "distance": ("distance", "m"),
    "calories_earned": ("active_energy", "kcal"),
    "calories_passive": ("resting_energy", "kcal"),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file holds. `about`: the measurement of raw files and of daily figures, by the file's name."""

    name: str
    header: Header
    about: str = ""
    source: Source = APP


def kind_of(file: File) -> Kind | None:
    """The kind of a file, None for one that is none of Withings'."""
    header = table.header_of(file)
    if header is None:
        return None
    names = [name.lower() for name in header.names if name]
    if names == ["start", "duration", "value"] and (raw := _RAW.fullmatch(file.base)):
        about = raw[2].lower().rpartition("_")[2]
        return Kind(RAW, header, about, MAT if raw[1].lower() in _MATS else WATCH)
    if names[:2] == ["date", "value"] and (days := _DAYS.fullmatch(file.base)):
        return Kind(DAYS, header, days[1].lower())
    if names[:2] == ["date", "value"] and file.base.lower().startswith("manual_spo2"):
        return Kind(READINGS, header, "spo2", WATCH)
    if header.has("Activity type", "Data", "GPS"):
        return Kind(WORKOUTS, header, source=WATCH)
    if {"light", "deep", "awake"} <= columns(header, NIGHT_COLUMNS).keys():
        return Kind(NIGHTS, header)
    if names[0] not in _DATES:
        return None
    body = columns(header, BODY_COLUMNS)
    if ("weight" in body and len(body) > 1) or ("height" in body and len(names) == 3 and UNIT.search(body["height"])):
        return Kind(BODY, header, source=SCALE)
    # Tables of other cuffs have these columns too, but not in this order, and the clock time in a column of its own.
    pressure = columns(header, PRESSURE_COLUMNS)
    if [pressure.get(thing, "").lower() for thing in _PRESSURE_ORDER] == names[1:4]:
        return Kind(PRESSURE, header, source=CUFF)
    return None


def columns(header: Header, words: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """The columns that begin with the words of each thing, by thing."""
    found = {}
    for thing, begins in words.items():
        column = next((name for name in header.names if name.lower().startswith(begins)), None)
        if column is not None:
            found[thing] = column
    return found


def unit_in(column: str, otherwise: str) -> str:
    """The unit that a column names in brackets."""
    found = UNIT.search(column)
    return found[1].strip() if found else otherwise
