"""What each kind of record of Oura says. The names of the present export come first, those of the older one second."""

import math
from collections.abc import Callable
from datetime import date

from healthdesk.base.words import mark
from healthdesk.formats.oura.record import Collected, Instant, Record, instant
from healthdesk.model.night import Stage
from healthdesk.model.session import DayValue, Session, SessionKind
from healthdesk.model.zones import MINUTE_MS, day_of

BAD_TIME = mark("Time cannot be read")
_NOT_SLEEP = {"deleted", "rest"}
_PHASES = {"1": Stage.DEEP, "2": Stage.CORE, "3": Stage.REM, "4": Stage.AWAKE}
_PHASE_LENGTHS = (
    ("sleep_phase_30_sec", 30_000),
    ("sleep_phase_5_min", 5 * MINUTE_MS),
    ("hypnogram_5min", 5 * MINUTE_MS),
)
_MOST_ITEMS = 20_000  # of a series in one night
# Minutes of a day by intensity: seconds in the present export, minutes in the older one.
_ACTIVE = (
    ("vigorous_activity", "high_activity_time", "high"),
    ("moderate_activity", "medium_activity_time", "medium"),
    ("light_activity", "low_activity_time", "low"),
    ("sedentary_time", "sedentary_time", "inactive"),
)
# Oura's word without "_" and case -> the name that workouts of that kind have here.
_WORKOUTS = {
    "strengthtraining": "traditional_strength_training",
    "weighttraining": "traditional_strength_training",
    "hiit": "high_intensity_interval_training",
    "crosscountryskiing": "cross_country_skiing",
    "downhillskiing": "downhill_skiing",
    "coretraining": "core_training",
    "crosstraining": "cross_training",
    "martialarts": "martial_arts",
    "stairexercise": "stairs",
}
_SAME = {
    "walking", "running", "cycling", "swimming", "hiking", "yoga", "rowing", "elliptical", "pilates", "dance", "golf",
    "tennis", "badminton", "squash", "soccer", "basketball", "volleyball", "boxing", "climbing", "snowboarding",
    "surfing", "baseball", "cricket", "hockey", "rugby", "flexibility", "cooldown", "barre", "curling", "fencing",
}  # fmt: skip


def sleep(record: Record, rows: Collected) -> None:
    """A night or a nap: its stages, its heart, what Oura says of its date."""
    kind = record.text("type")
    if kind in _NOT_SLEEP:
        rows.out.skipped(mark("periods of sleep that Oura marks as {word}").format(word=kind))
        return
    start, end = instant(record.text("bedtime_start"), rows.zones), instant(record.text("bedtime_end"), rows.zones)
    if start is None or end is None or end.ms <= start.ms:
        rows.out.error(rows.place, record.position, BAD_TIME, "sleep", metric="sleep")
        return
    rows.add("sleep", "", start, end.ms, Stage.IN_BED, record.position)
    if not _stages(record, start, end, rows):
        _asleep(record, start, end, rows)
    _series(record, "heart_rate", "heart_rate", "count/min", rows)
    if not _series(record, "hrv", "heart_rate_variability_rmssd", "ms", rows):
        rows.dated("heart_rate_variability_rmssd", "ms", record, record.number("average_hrv", "rmssd"))
    rows.dated("respiratory_rate", "count/min", record, record.number("average_breath", "breath_average"))
    if kind in {"", "long_sleep"}:
        # The lowest heart rate of the night is what Oura calls the resting heart rate.
        rows.dated("resting_heart_rate", "count/min", record, record.number("lowest_heart_rate", "hr_lowest"))
        rows.dated("sleep_efficiency", "%", record, record.number("efficiency"))
    if "rmssd" in record.fields:  # the older export, which has the score of the night beside it
        rows.dated("oura_sleep_score", "score", record, record.number("score"))
        rows.dated("skin_temperature_deviation", "degC", record, record.number("temperature_delta"), zero=True)


def _stages(record: Record, start: Instant, end: Instant, rows: Collected) -> bool:
    """The stages, one row while a stage lasts. False if the record does not tell them."""
    phases, length = next(((text, ms) for name, ms in _PHASE_LENGTHS if (text := record.text(name))), ("", 0))
    begin, told = 0, False
    for at in range(1, len(phases) + 1):
        if at < len(phases) and phases[at] == phases[begin]:
            continue
        stage = _PHASES.get(phases[begin])
        since, until = start.ms + begin * length, min(start.ms + at * length, end.ms)
        if stage is not None and since < until:
            rows.add("sleep", "", Instant(since, start.offset), until, stage, record.position)
            told = True
        begin = at
    return told


def _asleep(record: Record, start: Instant, end: Instant, rows: Collected) -> None:
    """A night of which only the time asleep is told: that long, from when sleep began."""
    asleep, latency = record.number("total_sleep_duration", "total"), record.number("latency", "onset_latency")
    if math.isnan(asleep) or asleep <= 0:
        return
    since = start.ms + (0 if math.isnan(latency) else round(max(latency, 0) * 1000))
    until = min(since + round(asleep * 1000), end.ms)
    since = max(start.ms, min(since, until - round(asleep * 1000)))
    if since < until:
        rows.add("sleep", "", Instant(since, start.offset), until, Stage.ASLEEP, record.position)


def _series(record: Record, name: str, metric: str, unit: str, rows: Collected) -> bool:
    """A series of readings at a steady interval of seconds; gaps are null or 0. False if there is none."""
    series = Record(record.inner(name), record.position)
    items, interval = series.fields.get("items"), series.number("interval")
    first = instant(series.text("timestamp"), rows.zones)
    if not isinstance(items, list) or first is None or not 1 <= interval <= 86_400:
        return False
    told = False
    for at, item in enumerate(items[:_MOST_ITEMS]):
        if isinstance(item, (int, float)) and not isinstance(item, bool) and item:
            when = Instant(first.ms + round(at * interval * 1000), first.offset)
            rows.add(metric, unit, when, when.ms, float(item) if abs(item) < 1e15 else math.inf, record.position)
            told = True
    return told


def activity(record: Record, rows: Collected) -> None:
    """A day of movement; it grows until the day is over."""
    steps = record.number("steps")
    rows.dated("steps", "count", record, steps, version=steps)
    for metric, name, old in (
        ("active_energy", "active_calories", "cal_active"),
        ("total_energy", "total_calories", "cal_total"),
    ):
        value = record.number(name, old)
        rows.dated(metric, "kcal", record, value, version=value)
    for metric, name, old in _ACTIVE:
        seconds, minutes = record.number(name), record.number(old)
        value = seconds / 60 if not math.isnan(seconds) else minutes
        rows.dated(metric, "min", record, value, version=value)
    rows.dated("oura_activity_score", "score", record, record.number("score"), version=steps)
    # What the energy would be in walking: no distance that anybody walked.
    _figure(
        record, "oura_equivalent_walking", "m", record.number("equivalent_walking_distance", "daily_movement"), rows
    )


def _figure(record: Record, name: str, unit: str, value: float, rows: Collected) -> None:
    """Oura's own figure of a date, which is no metric."""
    if record.day and value and not math.isnan(value):
        try:
            day = day_of(date.fromisoformat(record.day))
        except ValueError:
            return
        rows.out.day_value(DayValue(name, day, value, unit, rows.source))


def readiness(record: Record, rows: Collected) -> None:
    """The readiness of a day. A deviation of zero is a figure."""
    rows.dated("oura_readiness", "score", record, record.number("score"))
    rows.dated("skin_temperature_deviation", "degC", record, record.number("temperature_deviation"), zero=True)


def daily_sleep(record: Record, rows: Collected) -> None:
    """The score of a night."""
    rows.dated("oura_sleep_score", "score", record, record.number("score"))


def spo2(record: Record, rows: Collected) -> None:
    """The mean of a night, in percent."""
    mean = Record(record.inner("spo2_percentage"), record.position).number("average")
    rows.dated("oxygen_saturation", "%", record, record.number("spo2_percentage") if math.isnan(mean) else mean)
    index = record.number("breathing_disturbance_index")
    rows.dated("breathing_disturbance_index", "", record, index, vendor="oura")


def vo2_max(record: Record, rows: Collected) -> None:
    """An estimate of a day."""
    rows.dated("vo2_max", "mL/kg/min", record, record.number("vo2_max"))


def stress(record: Record, rows: Collected) -> None:
    """Seconds of a day under stress and in recovery, as Oura sees them."""
    for name in ("stress_high", "recovery_high"):
        rows.dated(name, "s", record, record.number(name), vendor="oura")


def vascular_age(record: Record, rows: Collected) -> None:
    """Oura's estimate in years."""
    rows.dated("vascular_age", "a", record, record.number("vascular_age"), vendor="oura")


def session(record: Record, rows: Collected) -> None:
    """A moment of meditation, breathing or rest."""
    start, end = instant(record.text("start_datetime"), rows.zones), instant(record.text("end_datetime"), rows.zones)
    if start is None or end is None:
        rows.out.error(rows.place, record.position, BAD_TIME, "session", metric="mindful_minutes")
        return
    rows.add("mindful_minutes", "min", start, end.ms, (end.ms - start.ms) / MINUTE_MS, record.position)


def workout(record: Record, rows: Collected) -> None:
    """A workout that was seen or confirmed."""
    start, end = instant(record.text("start_datetime"), rows.zones), instant(record.text("end_datetime"), rows.zones)
    if start is None or end is None or end.ms < start.ms:
        rows.out.error(rows.place, record.position, BAD_TIME, "workout")
        return
    word = record.text("activity")
    data: dict[str, object] = {"vendor_type": word[:80]}
    data |= {name: text[:80] for name in ("intensity", "source") if (text := record.text(name))}
    distance, energy = record.number("distance"), record.number("calories")
    rows.out.session(
        Session(
            SessionKind.WORKOUT,
            _workout_type(word),
            start.ms,
            end.ms,
            rows.source,
            start.offset,
            duration_s=(end.ms - start.ms) / 1000,
            distance_m=distance if distance > 0 else None,
            energy_kcal=energy if energy > 0 else None,
            data=data,
        )
    )


def _workout_type(word: str) -> str:
    plain = word.replace("_", "").replace(" ", "").lower()
    return _WORKOUTS.get(plain) or (plain if plain in _SAME else "other")


KINDS: dict[str, Callable[[Record, Collected], None]] = {
    "sleep": sleep,
    "daily_activity": activity,
    "activity": activity,
    "daily_readiness": readiness,
    "readiness": readiness,
    "daily_sleep": daily_sleep,
    "daily_spo2": spo2,
    "vo2_max": vo2_max,
    "vO2_max": vo2_max,
    "vo2max": vo2_max,
    "daily_stress": stress,
    "daily_cardiovascular_age": vascular_age,
    "session": session,
    "sessions": session,
    "workout": workout,
    "workouts": workout,
}
