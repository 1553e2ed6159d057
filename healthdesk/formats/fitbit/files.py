"""What each file of a Fitbit archive holds: by its keys or columns; its name tells apart what has the same keys.

The root folder is not looked at: it is a person's name, "Takeout/Fitbit" or "Takeout/Google Health".
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.table import Header
from healthdesk.model.zones import day_of

# Files that are the archive's but hold nothing to read: the kind says what is told of them.
ACCOUNT, MACHINERY, EMPTY, REPEATED = "account", "machinery", "empty", "repeated"

_JSON_NAME = re.compile(r"([a-z0-9_]+)-(\d{4}-\d{2}-\d{2}|\d+)(?: ?\(\d+\))?\.json")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_ROOTS = {"Fitbit", "Google Health", "MyFitbitData", "user-site-export"}
_ACCOUNT = re.compile(
    r"your profile|user profile|user security|account|social|commerce|email notif|inappnotif|fitbit friends|blocked users"
    r"|discover|guided programs|fitbit premium|surveys|challenges|communit|paired devices|settings",
    re.IGNORECASE,
)
_PERSONAL = "Personal & Account"
_MACHINERY = re.compile(
    r"UserActivityProbabilities|UserSensorCompressionToken|Micro ?Motion|Micro ?Stillness", re.IGNORECASE
)

# Families of Global Export Data by the key that their records must have.
_STAMPED = (
    "heart_rate", "steps", "distance", "calories", "altitude", "very_active_minutes", "moderately_active_minutes",
    "lightly_active_minutes", "sedentary_minutes", "time_in_heart_rate_zones", "resting_heart_rate",
    "demographic_vo2_max", "run_vo2_max", "height", "swim_lengths_data",
)  # fmt: skip
_LOGGED = ("sleep", "weight", "exercise", "water_logs", "food_logs")

# Tables by columns that no other table has. A second word is looked for in the name, where columns do not tell enough.
_TABLES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("user_sleep_stages", ("sleep_id", "sleep_stage_type", "sleep_stage_start"), ""),
    ("user_sleep_scores", ("sleep_id", "overall_score"), ""),
    ("user_sleeps", ("sleep_id", "sleep_start", "sleep_end"), ""),
    ("user_exercises", ("exercise_id", "exercise_start", "exercise_end"), ""),
    ("sleep_score", ("sleep_log_entry_id", "overall_score"), ""),
    ("stress_score", ("date", "stress_score"), ""),
    ("readiness", ("date", "readiness_score_value"), ""),
    ("zone_minutes_legacy", ("date_time", "heart_zone_id", "total_minutes"), ""),
    ("nightly_temperature", ("sleep_start", "nightly_temperature"), ""),
    ("hrv_daily", ("timestamp", "rmssd", "nremhr"), ""),
    ("hrv_details", ("timestamp", "rmssd", "coverage"), ""),
    ("respiration_daily", ("timestamp", "daily_respiratory_rate"), ""),
    ("respiration_summary", ("timestamp", "full_sleep_breathing_rate"), ""),
    ("spo2_daily", ("timestamp", "average_value", "lower_bound"), ""),
    ("spo2_minutes", ("timestamp", "value"), "spo2"),
    (REPEATED, ("timestamp", "infrared to red signal ratio"), ""),
    ("heart_alerts", ("start_timestamp", "end_timestamp", "threshold", "type"), ""),
    ("ecg", ("reading_time", "result_classification"), ""),
    ("periods", ("period_start_date", "period_end_date", "period_source"), ""),
    ("flow", ("timestamp", "flow"), "menstrual"),
    ("gps", ("timestamp", "latitude", "longitude"), "gps_location"),
    # GoogleData: "timestamp", value columns, and since 2025 "data source".
    (REPEATED, ("timestamp", "steps", "distance millimeters"), ""),
    (REPEATED, ("timestamp", "heart rate zone type"), ""),
    ("google_resting_heart_rate", ("timestamp", "beats per minute"), "daily_"),
    ("google_heart_rate", ("timestamp", "beats per minute"), ""),
    ("google_steps", ("timestamp", "steps"), "steps_"),
    ("google_distance", ("timestamp", "distance"), "distance_"),
    ("google_calories", ("timestamp", "calories"), "calories_"),
    ("google_active_energy", ("timestamp", "kilocalories"), "active_energy"),
    ("google_floors", ("timestamp", "floors"), "floors_"),
    ("google_zone_minutes", ("timestamp", "heart rate zone", "total minutes"), ""),
    ("google_active_minutes", ("timestamp", "light", "moderate", "very"), ""),
    ("google_weight", ("timestamp", "weight grams"), ""),
    ("google_height", ("timestamp", "height millimeters"), ""),
    ("google_body_fat", ("timestamp", "body fat percentage"), ""),
    ("google_body_fat", ("timestamp", "fat percentage"), ""),
    ("google_spo2", ("timestamp", "oxygen saturation percentage"), ""),
    ("google_hrv", ("timestamp", "root mean square of successive differences milliseconds"), ""),
    ("google_spo2_daily", ("timestamp", "average percentage"), "daily_oxygen"),
    ("google_hrv_daily", ("timestamp", "average heart rate variability milliseconds"), ""),
    ("google_readiness", ("timestamp", "score"), "daily_readiness"),
    ("google_temperature", ("timestamp", "nightly temperature celsius"), ""),
    ("google_respiration", ("timestamp", "breaths per minute"), "daily_respiratory"),
)
_REPEATED_NAMES = re.compile(
    r"(altitude|activity_level|sedentary_period|live_pace|daily_heart_rate_zones|time_in_heart_rate_zone"
    r"|calories_in_heart_rate_zone|respiratory_rate_sleep_summary|body_temperature|cardio_load[a-z_]*"
    r"|swim_lengths_data)(_\d{4}-\d{2}-\d{2})?\.csv"
    r"|(Device|Wrist) Temperature - .*\.csv|Snore .*\.csv|.*Histogram - .*\.csv|Mindfulness .*\.csv"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A file and what it is. `day` is the date in its name, the local day at which it begins."""

    file: File
    kind: str
    day: int | None


def kind_of(file: File) -> str:
    """The kind of a file, "" if it is none of a Fitbit archive."""
    if file.suffix == ".json" and (kind := _json_kind(file)):
        return kind  # weights lie in "Personal & Account" of some archives
    parts = file.name.split("/")
    if _PERSONAL in parts:
        return ACCOUNT
    if not _ROOTS.isdisjoint(parts[:-1]):
        below = parts[max(at for at, part in enumerate(parts[:-1]) if part in _ROOTS) + 1 :]
        if any(_ACCOUNT.search(part) for part in below[:-1]):
            return ACCOUNT
        if _MACHINERY.search("/".join(below)):
            return MACHINERY
        if file.suffix == ".csv" and file.head()[:16].strip() == b"no data":
            return EMPTY
    return _table_kind(file) if file.suffix == ".csv" else ""


def _json_kind(file: File) -> str:
    named = _JSON_NAME.fullmatch(file.base)
    if named is None or named[1] not in (*_STAMPED, *_LOGGED):
        return ""
    text = file.head_text.lstrip()
    if not text.startswith("["):
        return ""
    if not text[1:].strip(" \r\n\t]"):
        return EMPTY
    return named[1] if ('"dateTime"' if named[1] in _STAMPED else '"logId"') in text else ""


def _table_kind(file: File) -> str:
    header = table.header_of(file)
    if header is None:
        return ""
    columns, name = {column.lower() for column in header.names}, file.base.lower()
    for kind, needed, word in _TABLES:
        if columns.issuperset(needed) and word in name:
            return kind
    ours = "data source" in columns or _ROOTS.intersection(file.name.split("/")[:-1])
    return REPEATED if ours and _REPEATED_NAMES.fullmatch(file.base) else ""


def found(files: Sequence[File], kind: Callable[[File], str] = kind_of) -> list[Found]:
    """Files with their kinds, by the date in their names."""
    all_of = [Found(file, kind(file), _day(file.base)) for file in files]
    return sorted(all_of, key=lambda one: (one.day or 0, one.file.name))


def column(header: Header, *words: str) -> str:
    """The name, as written, of the first column that is one of `words` without regard to case; "" if there is none."""
    return next((name for word in words for name in header.names if name.lower() == word), "")


def _day(name: str) -> int | None:
    dated = _DATE.search(name)
    try:
        return day_of(date(int(dated[1]), int(dated[2]), int(dated[3]))) if dated else None
    except ValueError:
        return None
