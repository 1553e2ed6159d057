"""Numbers are written as the locale and the owner's units want them."""

import pytest

from healthdesk.base.conventions import Conventions
from healthdesk.base.settings import Settings
from healthdesk.model.registry import metric
from healthdesk.present.values import Formatter, Part, rounded

GERMAN = Conventions(decimal=",", group=".")
FRENCH = Conventions(decimal=",", group="\u202f")


@pytest.mark.parametrize(
    ("conventions", "expected"), [(Conventions(), "8,245"), (GERMAN, "8.245"), (FRENCH, "8\u202f245")]
)
def test_thousands_are_grouped_as_in_the_country(conventions: Conventions, expected: str) -> None:
    assert Formatter(conventions).number(8245) == expected


def test_decimal_separator_is_the_countrys() -> None:
    assert Formatter(GERMAN).number(1234.56, 1) == "1.234,6"


def test_negative_numbers_have_a_true_minus() -> None:
    assert Formatter().number(-0.6, 1) == "\u22120.6"


def test_what_rounds_to_zero_has_no_sign() -> None:
    assert Formatter().number(-0.04, 1) == "0.0"


@pytest.mark.parametrize(
    ("value", "decimals", "expected"), [(0.5, 0, "1"), (2.5, 0, "3"), (0.25, 1, "0.3"), (-2.5, 0, "-3")]
)
def test_halves_are_rounded_away_from_zero(value: float, decimals: int, expected: str) -> None:
    assert str(rounded(value, decimals)) == expected


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (443, "7h\u00a023m"),
        (21, "21m"),
        (0, "0m"),
        (480, "8h\u00a00m"),
        (59.6, "1h\u00a00m"),
        (-95, "\u22121h\u00a035m"),
    ],
)
def test_durations_are_hours_and_minutes(minutes: float, expected: str) -> None:
    assert Formatter().duration(minutes) == expected


def test_unit_follows_a_thin_space_that_does_not_break() -> None:
    assert Formatter().value(metric("heart_rate"), 71.6) == "72\u202fbpm"
    assert Formatter().percent(0.824) == "82\u202f%"


def test_meters_are_shown_as_kilometers_or_miles() -> None:
    distance = metric("distance")
    assert Formatter().value(distance, 5900) == "5.9\u202fkm"
    assert Formatter(imperial=True).value(distance, 5 * 1609.344) == "5.0\u202fmi"


def test_kilograms_are_shown_as_pounds() -> None:
    assert Formatter(imperial=True).value(metric("weight"), 45.359237) == "100.0\u202flb"


def test_glucose_is_shown_in_millimoles_where_the_owner_wants_it() -> None:
    formatter = Formatter.of(Settings(glucose="mmol/L"))
    assert formatter.value(metric("glucose"), 90.07794) == "5.0\u202fmmol/L"


def test_change_of_a_temperature_is_scaled_and_not_shifted() -> None:
    assert Formatter(imperial=True).change(metric("body_temperature"), 0.5) == rounded(0.9, 1)


def test_range_names_its_unit_once() -> None:
    assert Formatter().range(metric("heart_rate"), 54, 138) == "54–138\u202fbpm"


def test_range_of_two_values_that_look_alike_is_one_value() -> None:
    assert Formatter().range(metric("heart_rate"), 54.1, 53.9) == "54\u202fbpm"


def test_large_figure_of_a_duration_has_two_parts() -> None:
    assert Formatter().parts(metric("sleep"), 443) == (Part("7", "h"), Part("23", "m"))


def test_large_figure_of_a_count_needs_no_unit() -> None:
    assert Formatter().parts(metric("steps"), 8245) == (Part("8,245", ""),)
