"""What the families share: Apple's prefixes, units people read, and the words of events."""

from healthdesk.model.metric import DisplayUnit

KILOMETERS, MILES = DisplayUnit("km", 1 / 1000, decimals=1), DisplayUnit("mi", 1 / 1609.344, decimals=1)
METERS, FEET = DisplayUnit("m", decimals=1), DisplayUnit("ft", 1 / 0.3048, decimals=1)
CENTIMETERS, INCHES = DisplayUnit("cm", decimals=0), DisplayUnit("in", 1 / 2.54, decimals=1)
KILOGRAMS, POUNDS = DisplayUnit("kg", decimals=1), DisplayUnit("lb", 1 / 0.45359237, decimals=1)
KMH, MPH = DisplayUnit("km/h", 3.6, decimals=1), DisplayUnit("mph", 3600 / 1609.344, decimals=1)
METERS_PER_SECOND, FEET_PER_SECOND = DisplayUnit("m/s", decimals=2), DisplayUnit("ft/s", 1 / 0.3048, decimals=2)
CELSIUS, FAHRENHEIT = DisplayUnit("°C", decimals=1), DisplayUnit("°F", 1.8, 32.0, decimals=1)
KCAL = DisplayUnit("kcal")
BPM = DisplayUnit("bpm")
MINUTES = DisplayUnit("min")
PERCENT, PERCENT_1 = DisplayUnit("%"), DisplayUnit("%", decimals=1)

# An event that carries no value of its own counts as one. Files write a word for it, the integer 0, or nothing.
HAPPENED = {"": 1, "NotApplicable": 1}
HAPPENED_INTEGERS = {0: 1}


def quantity(*names: str, **others: str) -> dict[str, tuple[str, ...]]:
    """Vendor names of a quantity: Apple's without prefix, other vendors' by keyword."""
    return _vendors("HKQuantityTypeIdentifier", names, others)


def category(*names: str, **others: str) -> dict[str, tuple[str, ...]]:
    """Vendor names of a category: Apple's without prefix, other vendors' by keyword."""
    return _vendors("HKCategoryTypeIdentifier", names, others)


def _vendors(prefix: str, names: tuple[str, ...], others: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {"apple": tuple(prefix + name for name in names)} | {vendor: (name,) for vendor, name in others.items()}
