"""What Health Auto Export calls things: its snake_case names, also where it writes them as titles in tables."""

import functools
import re

from healthdesk.model.metric import MetricSpec
from healthdesk.model.registry import METRICS

_DIETARY = "dietary_"
# Its names -> metric ids, where they differ.
_NAMES = {
    "step_count": "steps",
    "walking_running_distance": "distance",
    "basal_energy_burned": "resting_energy",
    "resting_energy": "resting_energy",
    "apple_exercise_time": "exercise_time",
    "apple_move_time": "move_time",
    "apple_stand_time": "stand_time",
    "apple_stand_hour": "stand_hours",
    "time_in_daylight": "daylight_time",
    "swimming_stroke_count": "swimming_strokes",
    "distance_wheelchair": "wheelchair_distance",
    "push_count": "wheelchair_pushes",
    "distance_downhill_snow_sports": "downhill_snow_distance",
    "cross_country_skiing_distance": "cross_country_skiing_distance",
    "number_of_times_fallen": "falls",
    "walking_heart_rate_average": "walking_heart_rate",
    "cardio_recovery": "heart_rate_recovery",
    "heart_rate_recovery_one_minute": "heart_rate_recovery",
    "atrial_fibrillation_burden": "afib_burden",
    "peripheral_perfusion_index": "peripheral_perfusion",
    "blood_oxygen_saturation": "oxygen_saturation",
    "blood_glucose": "glucose",
    "insulin_delivery": "insulin",
    "blood_alcohol_content": "blood_alcohol",
    "weight_body_mass": "weight",
    "weight_&_body_mass": "weight",
    "body_fat_percentage": "body_fat",
    "waist_circumference": "waist",
    "apple_sleeping_wrist_temperature": "wrist_temperature",
    "walking_step_length": "step_length",
    "walking_asymmetry_percentage": "walking_asymmetry",
    "walking_double_support_percentage": "double_support",
    "apple_walking_steadiness": "walking_steadiness",
    "six_minute_walking_test_distance": "six_minute_walk",
    "stair_speed_up": "stair_ascent_speed",
    "stair_speed_down": "stair_descent_speed",
    "vo2max": "vo2_max",
    "running_stride_length": "running_stride",
    "running_vertical_oscillation": "vertical_oscillation",
    "running_ground_contact_time": "ground_contact_time",
    "cycling_functional_threshold_power": "cycling_threshold_power",
    "environmental_audio_exposure": "environmental_audio",
    "headphone_audio_exposure": "headphone_audio",
    "forced_expiratory_volume_1": "forced_expiratory_volume",
    "peak_expiratory_flow_rate": "peak_flow",
    "number_of_alcoholic_beverages": "alcoholic_drinks",
    "alcohol_consumption": "alcoholic_drinks",
    "dietary_water": "water",
    "carbohydrates": "dietary_carbohydrates",
    "total_fat": "dietary_fat",
    "saturated_fat": "dietary_saturated_fat",
    "monosaturated_fat": "dietary_monounsaturated_fat",
    "monounsaturated_fat": "dietary_monounsaturated_fat",
    "polyunsaturated_fat": "dietary_polyunsaturated_fat",
    "mindful_minutes": "mindful_minutes",
    "handwashing": "handwashing",
    "toothbrushing": "toothbrushing",
    "uv_exposure": "uv_exposure",
}
_UNITS = {"steps": "count", "spm": "count/min", "hours": "hr", "drinks": "count", "times": "count", "kmph": "km/hr",
          "fl. oz. (us)": "fl_oz_us", "ºc": "degC", "°c": "degC", "ºf": "degF", "°f": "degF",
          "breaths/min": "count/min", "kcal/hr·kg": "kcal/hr·kg", "iu": "IU"}  # fmt: skip
_NO_LETTERS = re.compile(r"[^a-z0-9&]+")
_OWN_STAGE = re.compile(r"^.*['\u2019]s\s+(?=(apple|iphone|ipad|watch))", re.IGNORECASE)

# Names of workouts that are not Apple's activity name -> that name.
_PLACES = re.compile(r"^(outdoor|indoor|pool|open water)\s+|\s+(outdoor|indoor)$", re.IGNORECASE)
_WORKOUTS = {
    "walk": "walking", "run": "running", "cycle": "cycling", "ride": "cycling", "swim": "swimming", "hike": "hiking",
    "row": "rowing", "rower": "rowing", "strength_training": "traditional_strength_training",
    "hiit": "high_intensity_interval_training", "skating": "skating_sports",
    "core": "core_training", "pool": "swimming", "functional_training": "functional_strength_training",
    "stair_climber": "stair_climbing", "cross_country_ski": "cross_country_skiing", "dance": "social_dance",
    "multisport": "swim_bike_run",
}  # fmt: skip


def snake(text: str) -> str:
    """ "Stair Speed: Up" -> "stair_speed_up"."""
    return _NO_LETTERS.sub("_", text.strip().lower()).strip("_")


@functools.lru_cache(maxsize=1024)
def metric_of(name: str) -> MetricSpec | None:
    """The metric of a name, None if it has none or is a coded one, which needs a reader of its own."""
    word = snake(name)
    for candidate in (_NAMES.get(word, word), _DIETARY + word):
        spec = METRICS.get(candidate)
        if spec is not None and (not spec.codes or spec.id == "stand_hours"):
            return spec
    return None


def unit_of(text: str, spec: MetricSpec) -> str:
    """A unit as the rest of the program spells it; its units follow the settings of the phone."""
    unit = _UNITS.get(text.strip().lower(), text.strip())
    if unit.lower() in {"count", "counts"} and spec.unit == "/min":
        return "count/min"
    return "count" if spec.unit.startswith("{") else unit


def workout_of(name: str) -> str:
    """Apple's activity name in snake_case, as workouts of the phone itself have it; "other" for none."""
    words = snake(_PLACES.sub("", name.strip()))
    return _WORKOUTS.get(words, words) or "other"
