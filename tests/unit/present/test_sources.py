"""The sources as text, with figures derived by hand from the shares given here."""

from datetime import date

import pytest

from healthdesk.model.metric import DeviceClass
from healthdesk.model.priority import Priority
from healthdesk.model.views import SourceInfo
from healthdesk.model.zones import day_of
from healthdesk.present.sources import day_words, delete_question, sources_model
from healthdesk.present.values import Formatter

TODAY = date(2026, 11, 24)
WATCH = SourceInfo(1, "Watch of Vera Sample", "W1", DeviceClass.WATCH, 100, samples=2_961_408, last_day=day_of(TODAY))
PHONE = SourceInfo(2, "Phone", "P1", DeviceClass.PHONE, 80, samples=1_204, last_day=day_of(date(2026, 11, 21)))
SCALE = SourceInfo(3, "Scale", "S1", DeviceClass.MEDICAL, 40, samples=37, last_day=day_of(date(2025, 11, 2)))
WATCH.metrics = {"steps": (41_900, 0), "heart_rate": (9, 1), "sleep": (400, 0), "distance": (5, 0)}
PHONE.metrics = {"steps": (12_430, 5_790)}
SCALE.metrics = {"weight": (37, 0)}


def found(metric: str | None, shares: dict[int, tuple[float, float]], own: tuple[str, ...] = ()) -> Priority:
    """Seven days up to today."""
    last = day_of(TODAY)
    metrics = ("distance", "heart_rate", "sleep", "steps", "weight")
    return Priority(metric, (WATCH, PHONE, SCALE), last - 6, last, shares, metrics, frozenset(own))


def plain(text: str) -> str:
    """With ordinary spaces."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_steps_are_told_with_what_overlapped() -> None:
    model = sources_model(found("steps", {1: (41_900, 0), 2: (12_430, 5_790)}), TODAY, Formatter())
    assert plain(model.title) == "54,330 steps, counted once"  # 41,900 + 12,430
    assert model.below == "60,120 recorded by 2 sources in the last 7 days"  # and 5,790
    assert [(name, text, tone) for name, text, _, tone in model.parts] == [
        ("Watch of Vera Sample", "41,900", "source.0"),
        ("Phone", "12,430", "source.1"),
        ("Overlap removed", "5,790", "surface-3"),
    ]
    watch, phone, scale = model.rows
    assert (watch.share, watch.strong, watch.rest, watch.why) == (1.0, "41,900", "of 41,900 kept", "")
    assert phone.share == pytest.approx(12_430 / 18_220)
    assert (phone.strong, phone.rest) == ("12,430", "of 18,220 kept")
    assert plain(phone.why).startswith("5,790 steps not counted: a source above it")
    assert (scale.share, scale.strong, scale.rest, scale.kind) == (None, "", "does not record steps", "Scale")
    assert [row.records for row in model.rows] == ["2,961,408", "1,204", "37"]
    assert [row.seen for row in model.rows] == ["today", "Sat 21 Nov", "2 Nov 2025"]
    assert model.column == "Steps after deduplication, 7 days"


def test_readings_are_counted_not_added_up() -> None:
    model = sources_model(found("heart_rate", {1: (9, 1)}), TODAY, Formatter())
    assert model.title == "Heart rate: 9 readings, counted once"
    assert plain(model.rows[0].why) == "1 reading not counted: a source above it has readings of the same time"


def test_sleep_is_told_in_hours() -> None:
    model = sources_model(found("sleep", {1: (443, 0)}), TODAY, Formatter())
    assert plain(model.title) == "Sleep: 7h 23m, counted once"
    assert plain(model.rows[0].rest) == "of 7h 23m kept"


def test_general_order_names_what_each_gives() -> None:
    model = sources_model(found(None, {}, ("steps",)), TODAY, Formatter())
    assert model.title == "2,962,649 records from 3 sources"  # 2,961,408 + 1,204 + 37
    assert [row.rest for row in model.rows] == ["Steps, heart rate, sleep and 1 more", "Steps", "Weight"]
    assert [key for key, _, own in model.tabs if own] == ["steps"]
    assert [spec.id for spec in model.others] == ["distance"]


def test_metric_without_a_tab_gets_one_while_it_is_shown() -> None:
    model = sources_model(found("distance", {1: (5_000, 0)}), TODAY, Formatter())
    assert [key for key, _, _ in model.tabs][-1] == "distance"
    assert model.others == ()
    assert model.order == "Follows the general order"
    assert not model.own


def test_days_before_today_are_named() -> None:
    old = found("steps", {1: (10, 0)})
    old.first_day, old.last_day = day_of(date(2026, 10, 1)), day_of(date(2026, 10, 7))
    model = sources_model(old, TODAY, Formatter())
    assert model.below == "10 recorded by 1 source in the 7 days to 7 Oct"
    assert model.rows[1].rest == "nothing in the 7 days to 7 Oct"


def test_sources_from_the_sixth_on_are_one_part_of_the_bar() -> None:
    many = [SourceInfo(i, f"Device {i}", "", DeviceClass.OTHER, 0, samples=10) for i in range(7)]
    model = sources_model(Priority(None, tuple(many)), TODAY, Formatter())
    assert [(name, text) for name, text, _, _ in model.parts][-1] == ("3 others", "30")
    assert len(model.parts) == 5


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(2026, 11, 24), "today"), (date(2026, 11, 23), "yesterday"), (date(2026, 11, 18), "Wed 18 Nov"),
     (date(2026, 11, 17), "17 Nov"), (date(2026, 11, 25), "25 Nov")],
)  # fmt: skip
def test_days_are_named_as_people_do(day: date, words: str) -> None:
    assert day_words(day, TODAY) == words


def test_excluded_source_and_other_names_are_told() -> None:
    band = SourceInfo(
        4, "Band", "", DeviceClass.WEARABLE, 50, samples=1, excluded=True, names={5: "Old Band"}, sessions=2
    )
    (row,) = sources_model(Priority("steps", (band,), metrics=("steps",)), TODAY, Formatter()).rows
    assert (row.name, row.rest, row.share) == ("Band, Old Band", "excluded: nothing of it counts", None)
    assert delete_question(band)[1].startswith("1 record and 2 sessions of Band and Old Band will be deleted.")
