"""Fitbit's website CSV: figures of dates, in units that the file does not name."""

from pathlib import Path

import pytest

from healthdesk.base.errors import Undecided
from healthdesk.formats.fitbit_csv import numbers
from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import SampleBatch
from healthdesk.model.zones import ZoneHistory
from healthdesk.services.frames import Event, Opened
from healthdesk.services.reader import read_here
from tests.samples import fitbit_csv as sample

BERLIN = ZoneHistory("Europe/Berlin")
HOUR = 3_600_000


def read(folder: Path, text: str = sample.TEXT, **answers: str) -> list[Event | Opened]:
    path = folder / "fitbit_export_20180702.csv"
    path.write_text(text, "utf-8")
    replies = {name.replace("_", "-"): answer for name, answer in answers.items()}
    return list(read_here([path], format_id=None, options=ReadOptions(zones=BERLIN, answers=replies)))


def values(events: list[Event | Opened], metric: str) -> list[float]:
    """In the order of the file."""
    found = [event for event in events if isinstance(event, SampleBatch) and event.metric == metric]
    return [value for batch in found for value in batch.value.tolist()]


def test_figures_by_hand(tmp_path: Path) -> None:
    events = read(tmp_path, distance_unit="km")
    assert values(events, "steps") == [14_499, 5_120]
    assert values(events, "distance") == pytest.approx([10_520, 3_700])
    assert values(events, "total_energy") == [2_914, 2_301]
    assert values(events, "active_energy") == [1_420, 640]
    assert values(events, "dietary_energy") == [1_850]
    assert values(events, "flights_climbed") == [12]
    assert values(events, "body_fat") == [20.5]
    # 165.3 / 23.7 is 6.97: a height of 2.64 m if these were kilograms, of 1.78 m in pounds.
    assert values(events, "weight") == pytest.approx([165.3 * 0.45359237, 165.1 * 0.45359237])


def test_figures_of_a_date_hold_for_its_local_day(tmp_path: Path) -> None:
    (steps,) = (e for e in read(tmp_path, distance_unit="km") if isinstance(e, SampleBatch) and e.metric == "steps")
    assert (steps.end - steps.start).tolist() == [24 * HOUR] * 2
    assert BERLIN.days(steps.start).tolist() == [17_713, 17_714]  # days since 1970 of 1 and 2 July 2018
    assert steps.ident == ["steps 17713", "steps 17714"]


def test_a_sleep_is_its_totals(tmp_path: Path) -> None:
    """In bed from 23:12 to 07:12, of which 430 minutes asleep and so 50 awake."""
    (sleep,) = (e for e in read(tmp_path, distance_unit="km") if isinstance(e, SampleBatch) and e.metric == "sleep")
    lasting = dict(zip(sleep.value.tolist(), ((sleep.end - sleep.start) / 60_000).tolist(), strict=True))
    assert lasting == {0.0: 480.0, 2.0: 50.0, 1.0: 430.0}
    assert set(sleep.offset.tolist()) == {120}


def test_miles_if_the_owner_says_so(tmp_path: Path) -> None:
    assert values(read(tmp_path, distance_unit="mi"), "distance") == pytest.approx([10.52 * 1609.344, 3.7 * 1609.344])


def test_a_distance_without_a_unit_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(Undecided) as caught:
        read(tmp_path)
    assert (caught.value.option, caught.value.choices) == ("distance-unit", ("km", "mi"))


def test_a_weight_without_a_bmi_is_asked_for(tmp_path: Path) -> None:
    body = 'Body\nDate,Weight,BMI,Fat\n"2018-07-01","75.2","0","0"\n'
    with pytest.raises(Undecided) as caught:
        read(tmp_path, body)
    assert caught.value.option == "weight-unit"
    assert values(read(tmp_path, body, weight_unit="kg"), "weight") == [75.2]


@pytest.mark.parametrize(
    ("weight", "bmi", "kilograms"), [("75.0", "23.7", 75.0), ("11.8", "23.7", 11.8 * 14 * 0.45359237)]
)
def test_the_bmi_tells_kilograms_and_stones(tmp_path: Path, weight: str, bmi: str, kilograms: float) -> None:
    body = f'Body\nDate,Weight,BMI,Fat\n"2018-07-01","{weight}","{bmi}","0"\n'
    assert values(read(tmp_path, body), "weight") == pytest.approx([kilograms])


def test_dates_that_can_be_read_in_two_ways_are_asked_for(tmp_path: Path) -> None:
    foods = 'Foods\nDate,Calories In\n"02-07-2018","1,850"\n"03-07-2018","1,900"\n'
    with pytest.raises(Undecided) as caught:
        read(tmp_path, foods)
    assert caught.value.option == "date-order"
    for order, day in (("dmy", 17_714), ("mdy", 17_569)):  # 2 July and 7 February 2018
        (food,) = (e for e in read(tmp_path, foods, date_order=order) if isinstance(e, SampleBatch))
        assert BERLIN.days(food.start)[0] == day
    assert values(read(tmp_path, foods.replace("03-07", "13-07")), "dietary_energy") == [1850, 1900]


def test_numbers_with_separators() -> None:
    assert numbers(["14,499", "1,234,567.5", "10,52", "0.5", "-1,000"]).tolist() == [
        14_499,
        1_234_567.5,
        10.52,
        0.5,
        -1000,
    ]
