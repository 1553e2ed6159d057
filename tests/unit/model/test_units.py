"""Factors are compared with the definitions of the units, written out here as decimals."""

import math
from decimal import Decimal

import pytest

from healthdesk.model.metric import MetricSpec
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.units import clean, conversion, parse

# Every unit that Apple prints; Health's own settings decide which.
PRINTED = (
    "count count/min % kg lb st g mg mcg oz m cm km ft in mi yd kcal Cal kJ ms s min hr degC degF mmHg mg/dL "
    "mmol<180.1558800000541>/L mL/min·kg kcal/hr·kg m/s km/hr mi/hr W L mL fl_oz_us cup_us dBASPL dBHL IU S mcS Hz "
    "V mcV L/min"
)


def canonical(value: str, unit: str, metric_id: str) -> float:
    found = conversion(unit, metric(metric_id))
    assert found is not None, f"{unit} of {metric_id}"
    factor, offset = found
    return float(value) * factor + offset


@pytest.mark.parametrize(
    ("metric_id", "unit", "value", "expected"),
    [
        # length
        ("distance", "m", "1", "1"),
        ("distance", "km", "1", "1000"),
        ("distance", "cm", "1", "0.01"),
        ("distance", "mm", "1", "0.001"),
        ("distance", "mi", "1", "1609.344"),
        ("distance", "ft", "1", "0.3048"),
        ("distance", "yd", "1", "0.9144"),
        ("distance", "in", "1", "0.0254"),
        ("height", "ft", "1", "30.48"),
        ("height", "in", "1", "2.54"),
        ("height", "m", "1", "100"),
        ("step_length", "in", "1", "2.54"),
        # mass
        ("weight", "kg", "1", "1"),
        ("weight", "g", "1000", "1"),
        ("weight", "lb", "1", "0.45359237"),
        ("weight", "st", "1", "6.35029318"),
        ("weight", "oz", "1", "0.028349523125"),
        ("dietary_protein", "oz", "1", "28.349523125"),
        ("dietary_sodium", "g", "1", "1000"),
        ("dietary_sodium", "mcg", "1000", "1"),
        ("dietary_vitamin_d", "mg", "1", "1000"),
        # energy, where Apple's "Cal" is a kilocalorie and "cal" is not
        ("active_energy", "kcal", "1", "1"),
        ("active_energy", "Cal", "1", "1"),
        ("active_energy", "cal", "1000", "1"),
        ("active_energy", "kJ", "4.184", "1"),
        ("active_energy", "J", "4184", "1"),
        # time
        ("exercise_time", "min", "1", "1"),
        ("exercise_time", "s", "90", "1.5"),
        ("exercise_time", "hr", "1", "60"),
        ("heart_rate_variability", "s", "0.042", "42"),
        ("heart_rate_variability", "ms", "42", "42"),
        # rates
        ("heart_rate", "count/min", "61", "61"),
        ("heart_rate", "count/s", "1", "60"),
        ("heart_rate", "Hz", "1", "60"),
        # temperature
        ("body_temperature", "degC", "37", "37"),
        ("body_temperature", "degF", "98.6", "37"),
        ("body_temperature", "K", "310.15", "37"),
        ("wrist_temperature", "degF", "-40", "-40"),
        # blood
        ("glucose", "mg/dL", "99", "99"),
        ("glucose", "mmol<180.1558800000541>/L", "1", "18.01558800000541"),
        ("glucose", "mmol&lt;180.1558800000541&gt;/L", "1", "18.01558800000541"),
        ("glucose", "mmol/L", "1", "18.01558800000541"),
        ("systolic_pressure", "mmHg", "120", "120"),
        ("systolic_pressure", "kPa", "13.3322387415", "100"),
        ("insulin", "IU", "4", "4"),
        # fractions
        ("oxygen_saturation", "%", "0.98", "98"),
        ("body_fat", "%", "0.196", "19.6"),
        ("body_fat", "percent", "19.6", "19.6"),
        # volume and flow
        ("water", "mL", "250", "250"),
        ("water", "L", "1", "1000"),
        ("water", "fl_oz_us", "1", "29.5735295625"),
        ("water", "cup_us", "1", "236.5882365"),
        ("water", "pt_us", "1", "473.176473"),
        ("water", "fl_oz_imp", "1", "28.4130625"),
        ("water", "pt_imp", "1", "568.26125"),
        ("forced_vital_capacity", "mL", "4800", "4.8"),
        ("peak_flow", "L/min", "480", "480"),
        ("peak_flow", "L/s", "8", "480"),
        # speed
        ("walking_speed", "m/s", "1.4", "1.4"),
        ("walking_speed", "km/hr", "3.6", "1"),
        ("walking_speed", "mi/hr", "1", "0.44704"),
        ("stair_ascent_speed", "ft/s", "1", "0.3048"),
        # the rest
        ("steps", "count", "12", "12"),
        ("body_mass_index", "count", "24.5", "24.5"),
        ("running_power", "W", "250", "250"),
        ("headphone_audio", "dBASPL", "71.5", "71.5"),
        ("physical_effort", "kcal/hr·kg", "3.2", "3.2"),
        ("electrodermal_activity", "S", "0.000002", "2"),
        ("electrodermal_activity", "mcS", "2", "2"),
        ("workout_effort", "appleEffortScore", "6", "6"),
        ("uv_exposure", "count", "3", "3"),
    ],
)
def test_a_value_comes_out_as_its_unit_is_defined(metric_id: str, unit: str, value: str, expected: str) -> None:
    assert math.isclose(canonical(value, unit, metric_id), float(expected), rel_tol=1e-15, abs_tol=2e-14)


@pytest.mark.parametrize(
    ("metric_id", "unit", "factor"),
    [
        ("distance", "mi", "1609.344"),
        ("distance", "ft", "0.3048"),
        ("weight", "lb", "0.45359237"),
        ("weight", "st", "6.35029318"),
        ("weight", "oz", "0.028349523125"),
        ("water", "fl_oz_us", "29.5735295625"),
        ("glucose", "mmol<180.1558800000541>/L", "18.01558800000541"),
    ],
)
def test_a_factor_is_the_float_nearest_to_the_definition(metric_id: str, unit: str, factor: str) -> None:
    assert conversion(unit, metric(metric_id)) == (float(Decimal(factor)), 0.0)


@pytest.mark.parametrize(
    "spelling",
    [
        "mL/min·kg",
        "mL/min&#183;kg",
        "mL/min*kg",
        "mL/min\u22c5kg",
        "mL/kg·min",
        "ml/kg/min",
        "mL/(kg·min)",
        "mL/(kg*min)",
        " mL / min · kg ",
    ],
)
def test_every_spelling_of_oxygen_uptake_means_the_same(spelling: str) -> None:
    assert conversion(spelling, metric("vo2_max")) == (1.0, 0.0)


@pytest.mark.parametrize(
    ("metric_id", "unit"),
    [
        ("distance", "yd-old"),
        ("distance", "kg"),  # a unit, but not of a distance
        ("distance", ""),
        ("distance", "min"),
        ("heart_rate", "count"),
        ("steps", "count/min"),
        ("weight", "mmol/L"),
        ("active_energy", "CAL"),  # kilocalorie or calorie?
        ("dietary_vitamin_d", "IU"),  # depends on the substance
        ("dietary_sodium", "mmol/L"),
        ("body_fat", "kg"),
        ("body_fat", "count"),
        ("glucose", "mmol<>/L"),
        ("glucose", "mmol<1e5>/L"),
        ("glucose", "mmol<180.15588.00000541>/L"),
        ("water", "g"),
    ],
)
def test_what_is_not_known_is_not_guessed(metric_id: str, unit: str) -> None:
    assert conversion(unit, metric(metric_id)) is None


def test_case_counts_where_two_units_differ_by_nothing_else() -> None:
    seconds, siemens = parse("s"), parse("S")
    assert seconds is not None
    assert siemens is not None
    assert (seconds.dimension, siemens.dimension) == ("time", "conductance")
    assert parse("MCG") == parse("mcg")
    assert parse("CaL") is None


def test_the_micro_sign_and_the_greek_letter_are_one() -> None:
    assert clean("\u00b5g") == clean("\u03bcg") == "ug"
    assert parse("\u00b5g") == parse("mcg")


def test_a_molar_mass_is_taken_from_the_text_of_the_unit() -> None:
    assert conversion("mmol<386.65>/L", metric("glucose")) == (38.665, 0.0)


@pytest.mark.parametrize("unit", PRINTED.split())
def test_every_unit_that_apple_prints_is_known(unit: str) -> None:
    assert parse(unit) is not None


@pytest.mark.parametrize("spec", METRICS.values(), ids=lambda spec: spec.id)
def test_the_canonical_unit_of_every_quantity_converts_to_itself(spec: MetricSpec) -> None:
    expected = (100.0, 0.0) if spec.fraction else (1.0, 0.0)
    assert conversion(spec.unit, spec) == expected


@pytest.mark.parametrize("spec", METRICS.values(), ids=lambda spec: spec.id)
def test_the_units_shown_agree_with_the_units_read(spec: MetricSpec) -> None:
    """Reading back what is shown gives the stored value, wherever the label is a unit that vendors write too."""
    labels = {"°C": "degC", "°F": "degF", "µg": "mcg", "fl oz": "fl_oz_us", "%": "percent", "MET": "kcal/hr·kg"}
    for shown in filter(None, (spec.display, spec.imperial, spec.molar)):
        read = conversion(labels.get(shown.label, shown.label), spec)
        if read is not None:
            stored = 71.3
            value = stored * shown.factor + shown.offset
            assert math.isclose(value * read[0] + read[1], stored, rel_tol=1e-12)
        else:
            assert (shown.factor, shown.offset) == (1.0, 0.0), shown.label
