"""Samsung's numbers of workouts (its SDK's `exercise_type`), as workout types."""

_TYPES = {
    1001: "walking", 1002: "running", 2001: "baseball", 2002: "softball", 2003: "cricket", 3001: "golf", 3003: "bowling",
    4001: "hockey", 4002: "rugby", 4003: "basketball", 4004: "soccer", 4005: "handball", 4006: "american_football",
    5001: "volleyball", 5002: "volleyball", 6001: "squash", 6002: "tennis", 6003: "badminton", 6004: "table_tennis",
    6005: "racquetball", 7002: "boxing", 7003: "martial_arts", 8001: "barre", 8002: "dance", 8003: "dance", 9001: "pilates",
    9002: "yoga", 10001: "flexibility", 10002: "jump_rope", 10004: "functional_strength_training",
    10005: "functional_strength_training", 10006: "core_training", 10007: "cross_training", 11001: "skating_sports",
    11004: "archery", 11005: "equestrian_sports", 11007: "cycling", 11008: "disc_sports", 11009: "skating_sports",
    12001: "mixed_cardio", 13001: "hiking", 13002: "climbing", 13003: "hiking", 13004: "cycling", 14001: "swimming",
    14002: "water_fitness", 14003: "paddle_sports", 14004: "sailing", 14005: "underwater_diving", 14007: "paddle_sports",
    14008: "surfing_sports", 14009: "paddle_sports", 14010: "rowing", 14011: "surfing_sports", 14012: "sailing",
    14013: "water_sports", 15001: "step_training", 15002: "traditional_strength_training", 15003: "cycling", 15004: "rowing",
    15005: "running", 15006: "elliptical", 16001: "cross_country_skiing", 16002: "downhill_skiing", 16004: "skating_sports",
    16006: "hockey", 16007: "snowboarding", 16008: "downhill_skiing", 16009: "snow_sports",
}  # fmt: skip
_WORDS = set(_TYPES.values())


def exercise_type(text: str) -> tuple[str, str]:
    """(workout type, the vendor's word) of a number, or of a word as other programs write it."""
    try:
        return _TYPES.get(int(text), "other"), f"exercise_type {int(text)}"
    except ValueError:
        word = text.strip().lower()
        return (word if word in _WORDS else "other"), word[:40]
