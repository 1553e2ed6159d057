"""Equal events are numbered, so that each is stored and none twice."""

import numpy as np

from healthdesk.model.batch import RawBatch
from healthdesk.normalize.normalizer import Normalizer
from tests.unit.normalize.raws import NAN, NOON, category, raw


def ordinals(normalizer: Normalizer, batch: RawBatch) -> list[int]:
    (samples,), _, _ = normalizer.batch(batch)
    return [int(n) for n in samples.ordinal]


def snack(*kcal: float, nested: bool = False) -> RawBatch:
    """Things eaten in one minute."""
    return raw("DietaryEnergyConsumed", "kcal", kcal, start=[NOON] * len(kcal), nested=nested)


def test_equal_events_of_one_minute_are_numbered() -> None:
    assert ordinals(Normalizer(), snack(90, 90, 120, 90)) == [0, 1, 0, 2]


def test_numbers_go_on_in_the_next_batch() -> None:
    normalizer = Normalizer()
    assert ordinals(normalizer, snack(90, 120)) == [0, 0]
    assert ordinals(normalizer, snack(90, 90)) == [1, 2]


def test_another_file_begins_anew() -> None:
    assert ordinals(Normalizer(), snack(90)) == ordinals(Normalizer(), snack(90)) == [0]


def test_a_record_inside_a_meal_has_the_number_of_its_copy_outside() -> None:
    normalizer = Normalizer()
    assert ordinals(normalizer, snack(90, 90, nested=True)) == [0, 1]
    assert ordinals(normalizer, snack(90, 90)) == [0, 1]


def test_events_that_differ_in_anything_are_each_the_first() -> None:
    normalizer = Normalizer()
    batch = raw(
        "DietaryWater",
        "mL",
        [250, 250, 250, 200],
        start=[NOON, NOON + 1, NOON, NOON],
        end=[NOON + 5, NOON + 5, NOON + 6, NOON + 5],
    )
    assert ordinals(normalizer, batch) == [0, 0, 0, 0]
    assert ordinals(normalizer, raw("DietaryWater", "mL", [250], start=[NOON], end=[NOON + 5], source=[1])) == [0]
    assert ordinals(normalizer, raw("DietaryEnergyConsumed", "kcal", [250], start=[NOON], end=[NOON + 5])) == [0]
    assert ordinals(normalizer, raw("DietaryWater", "mL", [250], start=[NOON], end=[NOON + 5])) == [1]


def test_equal_amounts_in_two_units_are_equal() -> None:
    normalizer = Normalizer()
    assert ordinals(normalizer, raw("DietaryWater", "mL", [250], start=[NOON])) == [0]
    assert ordinals(normalizer, raw("DietaryWater", "L", [0.25], start=[NOON])) == [1]


def test_minus_zero_is_zero() -> None:
    assert ordinals(Normalizer(), snack(0.0, -0.0)) == [0, 1]


def test_a_rejected_event_takes_no_number() -> None:
    assert ordinals(Normalizer(), snack(-90, 90, -90, 90)) == [0, 1]


def test_symptoms_and_notifications_are_events_too() -> None:
    assert ordinals(Normalizer(), category("Headache", ["SeverityMild"] * 2, start=[NOON] * 2)) == [0, 1]
    assert ordinals(Normalizer(), category("HighHeartRateEvent", value=[NAN, NAN], start=[NOON] * 2)) == [0, 1]


def test_measurements_that_are_equal_are_one_measurement() -> None:
    assert ordinals(Normalizer(), raw("HeartRate", "count/min", [61, 61], start=[NOON] * 2)) == [0, 0]


def test_the_last_of_very_many_has_the_last_number() -> None:
    numbers = ordinals(Normalizer(), snack(*[90.0] * 5000))
    assert numbers == np.arange(5000).tolist()
