"""What people and programs write above a column, in several languages: metrics, units, ends of intervals."""

import re
import unicodedata

from healthdesk.model.units import parse

# Metric -> phrases, as `words_of` leaves them (lower case, no accents); the longest phrase that a header holds decides.
METRIC_WORDS: dict[str, tuple[str, ...]] = {
    "resting_heart_rate": (
        "resting heart rate", "resting hr", "resting pulse", "rhr", "ruhepuls", "ruheherzfrequenz", "frequence cardiaque au repos",
        "fc repos", "frecuencia cardiaca en reposo", "frequenza cardiaca a riposo", "rusthartslag",
    ),
    "heart_rate": (
        "heart rate", "heartrate", "hr", "pulse", "pulse rate", "puls", "herzfrequenz", "pouls", "frequence cardiaque",
        "frecuencia cardiaca", "pulso", "frequenza cardiaca", "hartslag",
    ),
    "systolic_pressure": (
        "systolic", "sys", "sbp", "systolisch", "systole", "systolique", "sistolica", "systolic blood pressure", "bovendruk",
    ),
    "diastolic_pressure": (
        "diastolic", "dia", "dbp", "diastolisch", "diastole", "diastolique", "diastolica", "diastolic blood pressure",
        "onderdruk",
    ),
    "weight": ("weight", "body weight", "body mass", "gewicht", "korpergewicht", "poids", "peso", "vekt", "vikt", "waga"),
    "body_fat": (
        "body fat", "korperfett", "korperfettanteil", "fettanteil", "masse grasse", "grasa corporal",
        "grasso corporeo", "massa grassa", "lichaamsvet", "vetpercentage",
    ),
    "fat_mass": ("fat mass", "fettmasse", "masse grasse", "masa grasa", "massa grassa"),
    "muscle_mass": ("muscle mass", "muskelmasse", "masse musculaire", "masa muscular", "massa muscolare", "spiermassa"),
    "bone_mass": ("bone mass", "knochenmasse", "masse osseuse", "masa osea", "massa ossea", "botmassa"),
    "body_water": ("body water", "hydration", "korperwasser", "eau corporelle"),
    "body_mass_index": ("bmi", "body mass index", "imc"),
    "height": ("height", "body height", "grosse", "korpergrosse", "taille", "altura", "estatura", "altezza", "lengte"),
    "waist": ("waist", "waist circumference", "bauchumfang", "taillenumfang", "tour de taille", "cintura", "taillemaat"),
    "steps": ("steps", "step count", "schritte", "schrittzahl", "nombre de pas", "pas", "pasos", "passi", "stappen"),
    "flights_climbed": ("floors", "flights climbed", "floors climbed", "etagen", "stockwerke", "etages", "pisos", "piani"),
    "distance": ("distance", "distanz", "strecke", "distancia", "distanza", "afstand"),
    "active_energy": ("active energy", "active calories", "activity calories", "aktive kalorien", "aktivitatskalorien"),
    "total_energy": ("calories burned", "total calories", "verbrannte kalorien", "calories brulees", "calorias quemadas"),
    "dietary_energy": ("calories eaten", "calories consumed", "calorie intake", "kalorienaufnahme", "dietary energy"),
    "water": ("water", "water intake", "wasser", "trinkmenge", "eau", "agua", "acqua"),
    "glucose": (
        "glucose", "blood glucose", "blood sugar", "bg", "sgv", "blutzucker", "blutzuckerwert", "glukose", "glykamie",
        "glycemie", "glucemia", "glicemia", "glucosa", "bloedsuiker", "glucosio",
    ),
    "ketones": ("ketones", "ketone", "ketone bodies", "ketonkorper", "ketonen", "cetones", "cetonas", "chetoni"),
    "insulin": ("insulin", "bolus", "insuline", "insulina"),
    "dietary_carbohydrates": ("carbs", "carbohydrates", "kohlenhydrate", "glucides", "carbohidratos", "carboidrati"),
    "oxygen_saturation": (
        "spo2", "sp o2", "o2", "oxygen saturation", "blood oxygen", "saturation", "sauerstoffsattigung", "sattigung",
        "saturation en oxygene", "saturacion", "saturazione", "zuurstofsaturatie",
    ),
    "body_temperature": ("temperature", "body temperature", "temp", "temperatur", "korpertemperatur", "temperatura", "fieber"),
    "respiratory_rate": (
        "respiratory rate", "breathing rate", "respiration rate", "atemfrequenz", "frequence respiratoire",
        "frecuencia respiratoria", "frequenza respiratoria", "ademhaling",
    ),
    "heart_rate_variability": ("sdnn", "hrv sdnn"),
    "heart_rate_variability_rmssd": ("rmssd", "hrv rmssd"),
    "vo2_max": ("vo2 max", "vo2max"),
}  # fmt: skip
# Words that mean it only where the header names the unit too: food has fat as well.
WITH_UNIT: dict[str, tuple[str, ...]] = {"body_fat": ("fat", "fett", "graisse", "grasa", "grasso", "vet")}
# A column of these is another figure than the one that was measured.
NOT_MEASURED = frozenset(
    {"min", "max", "minimum", "maximum", "goal", "target", "ziel", "limit", "change", "diff", "delta", "percentile"}
)
END_WORDS = frozenset({"end", "ende", "bis", "to", "until", "stop", "fin", "hasta", "fine", "einde"})
EPOCH_WORDS = frozenset({"timestamp", "time", "date", "epoch", "unix", "ts", "zeit", "zeitstempel", "datum"})
AMBIGUOUS = frozenset({"hrv"})  # two metrics are called so, and they are never mixed

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,20})[)\]]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ALIASES = {
    "lbs": "lb", "pounds": "lb", "kgs": "kg", "kilogram": "kg", "kilograms": "kg", "°c": "degC", "°f": "degF", "c": "degC",
    "f": "degF", "celsius": "degC", "fahrenheit": "degF", "percent": "%", "prozent": "%", "beats/min": "bpm", "units": "IU",
    "u": "IU", "schlage/min": "bpm", "kilometer": "km", "miles": "mi", "meter": "m",
}  # fmt: skip


def words_of(header: str) -> str:
    """A header without its brackets, in words: lower case, no accents, single spaces."""
    text = _CAMEL.sub(" ", _BRACKETS.sub(" ", header)).replace("ß", "ss")
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def unit_of(header: str) -> str | None:
    """The unit that a header names: in brackets, else as its last word; spelled as `model.units` knows it."""
    found = _BRACKETS.findall(header)
    last = re.split(r"[\s_,:]+", _BRACKETS.sub(" ", header).strip())
    tried: list[str] = found + (last[-1:] if len(last) > 1 or parse(last[-1]) else [])
    for text in tried:
        alias = _ALIASES.get(text.strip().lower(), text.strip())
        if len(alias) == 1 and alias not in "%gmLK":
            continue
        if parse(alias) is not None:
            return alias
    return None


def metrics_of(header: str) -> list[str]:
    """The metrics whose words a header holds, those with the longest phrase first."""
    text = f" {words_of(header)} "
    named = unit_of(header) is not None
    found = {
        metric: max(
            (len(p) for p in (*phrases, *(WITH_UNIT.get(metric, ()) if named else ())) if f" {p} " in text), default=0
        )
        for metric, phrases in METRIC_WORDS.items()
    }
    return sorted((metric for metric, length in found.items() if length), key=lambda metric: -found[metric])
