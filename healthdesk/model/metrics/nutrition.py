"""What was eaten and drunk. Each record was logged by a person or an app, so equal ones are all real."""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Statistic
from healthdesk.model.metrics.build import KCAL, quantity

_GRAMS, _MILLIGRAMS, _MICROGRAMS = DisplayUnit("g"), DisplayUnit("mg"), DisplayUnit("µg")
_MILLILITERS, _FLUID_OUNCES = DisplayUnit("mL"), DisplayUnit("fl oz", 1 / 29.5735295625)
_MOST_GRAMS, _MOST_MILLIGRAMS, _MOST_MICROGRAMS = 10_000.0, 1_000_000.0, 10_000_000.0  # a supplement may be pure


def _logged(metric: str, name: str, apple: str, unit: str, display: DisplayUnit, most: float, icon: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.BODY,
        unit=unit,
        statistic=Statistic.SUM,
        kind=Kind.EVENT,
        display=display,
        plausible=(0, most),
        icon=icon,
        vendors=quantity(apple),
    )


def _grams(metric: str, name: str, apple: str, icon: str) -> MetricSpec:
    return _logged(metric, name, apple, "g", _GRAMS, _MOST_GRAMS, icon)


def _milligrams(metric: str, name: str, apple: str = "", icon: str = "pill") -> MetricSpec:
    return _logged(metric, name, apple or f"Dietary{name}", "mg", _MILLIGRAMS, _MOST_MILLIGRAMS, icon)


def _micrograms(metric: str, name: str, apple: str = "", icon: str = "pill") -> MetricSpec:
    return _logged(metric, name, apple or f"Dietary{name}", "ug", _MICROGRAMS, _MOST_MICROGRAMS, icon)


SPECS: tuple[MetricSpec, ...] = (
    MetricSpec(
        id="dietary_energy",
        name="Calories eaten",
        group=Group.BODY,
        unit="kcal",
        statistic=Statistic.SUM,
        kind=Kind.EVENT,
        display=KCAL,
        plausible=(0, 100_000),
        loinc="9052-2",
        icon="utensils",
        vendors=quantity("DietaryEnergyConsumed", hae="dietary_energy"),
    ),
    MetricSpec(
        id="water",
        name="Water",
        group=Group.BODY,
        unit="mL",
        statistic=Statistic.SUM,
        kind=Kind.EVENT,
        display=_MILLILITERS,
        imperial=_FLUID_OUNCES,
        plausible=(0, 30_000),
        icon="glass-water",
        vendors=quantity(
            "DietaryWater",
            fitbit="water_logs",
            health_connect="hydration",
            garmin="hydration",
            samsung="water_intake",
            hae="dietary_water",
        ),
    ),
    _grams("dietary_carbohydrates", "Carbohydrates", "DietaryCarbohydrates", "wheat"),
    _grams("dietary_fiber", "Fiber", "DietaryFiber", "leafy-green"),
    _grams("dietary_sugar", "Sugar", "DietarySugar", "candy"),
    _grams("dietary_protein", "Protein", "DietaryProtein", "beef"),
    _grams("dietary_fat", "Fat", "DietaryFatTotal", "ham"),
    _grams("dietary_saturated_fat", "Saturated fat", "DietaryFatSaturated", "ham"),
    _grams("dietary_monounsaturated_fat", "Monounsaturated fat", "DietaryFatMonounsaturated", "nut"),
    _grams("dietary_polyunsaturated_fat", "Polyunsaturated fat", "DietaryFatPolyunsaturated", "fish"),
    _milligrams("dietary_cholesterol", "Cholesterol", icon="egg"),
    _milligrams("dietary_sodium", "Sodium", icon="soup"),
    _milligrams("dietary_potassium", "Potassium", icon="banana"),
    _milligrams("dietary_calcium", "Calcium", icon="milk"),
    _milligrams("dietary_iron", "Iron"),
    _milligrams("dietary_magnesium", "Magnesium"),
    _milligrams("dietary_phosphorus", "Phosphorus"),
    _milligrams("dietary_zinc", "Zinc"),
    _milligrams("dietary_manganese", "Manganese"),
    _milligrams("dietary_copper", "Copper"),
    _milligrams("dietary_chloride", "Chloride"),
    _milligrams("dietary_caffeine", "Caffeine", icon="coffee"),
    _milligrams("dietary_thiamin", "Thiamin"),
    _milligrams("dietary_riboflavin", "Riboflavin"),
    _milligrams("dietary_niacin", "Niacin"),
    _milligrams("dietary_pantothenic_acid", "Pantothenic acid", "DietaryPantothenicAcid"),
    _milligrams("dietary_vitamin_b6", "Vitamin B6", "DietaryVitaminB6"),
    _milligrams("dietary_vitamin_c", "Vitamin C", "DietaryVitaminC", "citrus"),
    _milligrams("dietary_vitamin_e", "Vitamin E", "DietaryVitaminE"),
    _micrograms("dietary_biotin", "Biotin"),
    _micrograms("dietary_folate", "Folate"),
    _micrograms("dietary_vitamin_a", "Vitamin A", "DietaryVitaminA", "carrot"),
    _micrograms("dietary_vitamin_b12", "Vitamin B12", "DietaryVitaminB12"),
    _micrograms("dietary_vitamin_d", "Vitamin D", "DietaryVitaminD", "sun"),
    _micrograms("dietary_vitamin_k", "Vitamin K", "DietaryVitaminK"),
    _micrograms("dietary_iodine", "Iodine"),
    _micrograms("dietary_selenium", "Selenium"),
    _micrograms("dietary_chromium", "Chromium"),
    _micrograms("dietary_molybdenum", "Molybdenum"),
    _logged(
        "alcoholic_drinks",
        "Alcoholic drinks",
        "NumberOfAlcoholicBeverages",
        "{drinks}",
        DisplayUnit("drinks", decimals=1),
        200,
        "beer",
    ),
)
