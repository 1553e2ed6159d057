"""Cards say what the figures of the day mean for this person, and nothing the data does not hold."""

from datetime import date

import numpy as np

from healthdesk.model.night import Night
from healthdesk.model.views import HISTORY_DAYS, MetricDay
from healthdesk.model.zones import day_of
from healthdesk.present.cards import Card, dashboard_cards
from healthdesk.present.compare import Direction
from healthdesk.present.values import Formatter, Part
from tests.unit.present.days import a_night, at, metric_day, summary_of


def card_of(day: MetricDay, *, is_today: bool = True, nights: tuple[Night, ...] = ()) -> Card:
    sections = dashboard_cards(summary_of(day, is_today=is_today, nights=nights), Formatter())
    return sections[0].cards[0]


def verdict(card: Card) -> tuple[str, Direction]:
    assert card.verdict is not None
    return card.verdict.text.replace("\u202f", " "), card.verdict.direction


def steps(value: float | None = 8245, **changes: object) -> MetricDay:
    return metric_day("steps", value, goal=10_000.0, usual=(6712.0, 9388.0), **changes)


def test_day_in_progress_is_compared_with_the_same_time_of_day() -> None:
    card = card_of(steps(usual_by_now=7928.0))
    assert card.when == "so far today"
    assert card.figure == (Part("8,245", ""),)
    assert card.remark is not None
    assert card.remark.text == "of 10,000 · 82\u202f%"
    assert verdict(card) == ("4 % ahead at 19:52", Direction.UP)
    assert card.usual == "usual day 6,700–9,400"
    assert card.ring == 0.8245


def test_day_in_progress_near_the_usual_one_is_as_usual() -> None:
    assert verdict(card_of(steps(usual_by_now=8200.0))) == ("As usual at 19:52", Direction.LEVEL)


def test_day_in_progress_without_a_usual_by_now_is_not_judged_by_whole_days() -> None:
    assert card_of(steps(1200)).verdict is None


def test_finished_day_is_compared_with_the_usual_range_as_printed() -> None:
    card = card_of(steps(10_340), is_today=False)
    assert card.when == ""
    assert verdict(card) == ("10 % above usual", Direction.UP)  # 10,340 of 9,400
    assert verdict(card_of(steps(9395), is_today=False)) == ("Within usual", Direction.LEVEL)


def test_over_the_goal_says_by_how_much() -> None:
    card = card_of(steps(11_200), is_today=False)
    assert card.remark is not None
    assert card.remark.text.endswith("112\u202f%")
    assert card.ring == 1.12


def test_difference_of_an_average_is_absolute_and_adds_up() -> None:
    card = card_of(
        metric_day("heart_rate", 72.4, minimum=54.0, maximum=138.0, count=300, usual=(66.6, 70.4), last_at=at(19, 47))
    )
    assert card.when == "19:47"
    assert card.figure == (Part("72", "bpm avg"),)
    assert card.remark is not None
    assert card.remark.text == "54–138\u202fbpm today"
    assert verdict(card) == ("2 bpm above usual", Direction.UP)
    assert card.usual == "usual 67–70\u202fbpm"


def test_too_little_history_hides_the_range_and_says_so() -> None:
    card = card_of(metric_day("heart_rate", 72.0, usual=None))
    assert card.verdict is None
    assert card.usual == "usual range after 14 days, 9 so far"
    assert card.spark is not None
    assert card.spark.band is None


def test_oxygen_is_compared_with_the_range_of_adults() -> None:
    card = card_of(metric_day("oxygen_saturation", 97.2, usual=(96.9, 97.4)))
    assert verdict(card) == ("In the normal range", Direction.LEVEL)
    assert card.usual == "normal 95–100\u202f%"


def test_slow_values_tell_their_change_in_thirty_days() -> None:
    card = card_of(metric_day("weight", 72.4, usual=(72.2, 73.0), change_30=-0.62, last_at=at(7, 5)))
    assert card.remark is not None
    assert card.remark.text == "0.6\u202fkg in 30 days"
    assert card.remark.icon == "arrow-down-right"
    assert card.when == "07:05"


def test_night_is_told_with_its_hours_and_stages() -> None:
    night = a_night()
    card = card_of(metric_day("sleep", 443.0, usual=(398.0, 457.0)), nights=(night,))
    assert card.wide
    assert card.when == "last night, 23:08–06:52"
    assert card.figure == (Part("7", "h"), Part("23", "m"))
    assert card.remark is not None
    assert card.remark.text == "of 7h\u00a044m in bed"
    assert card.usual == "usual 6h\u00a040m–7h\u00a035m"
    assert verdict(card) == ("Within usual", Direction.LEVEL)
    assert card.stages is not None
    assert card.stages.runs == ((0.0, 0.5, "core"), (0.5, 1.0, "rem"))
    assert [share.text for share in card.stages.shares] == ["21m", "1h\u00a042m", "4h\u00a021m", "1h\u00a020m"]


def test_no_data_is_never_zero_and_says_when_the_last_was() -> None:
    card = card_of(steps(None, last_day=day_of(date(2026, 11, 3))), is_today=False)
    assert card.figure == ()
    assert card.missing is not None
    assert card.missing.title == "No steps on this day"
    assert card.missing.text == "Last data on 3 November"
    assert card.missing.day == date(2026, 11, 3)


def test_before_the_first_data_there_is_nowhere_to_go() -> None:
    card = card_of(steps(None, last_day=None), is_today=False)
    assert card.missing is not None
    assert card.missing.day is None


def test_metric_without_any_data_has_no_card() -> None:
    sections = dashboard_cards(summary_of(steps()), Formatter())
    assert [(s.title, [c.metric for c in s.cards]) for s in sections] == [("Activity", ["steps"])]


def test_nothing_at_all_gives_no_sections() -> None:
    assert dashboard_cards(summary_of(), Formatter()) == []


def test_spark_of_a_sum_starts_at_zero_and_keeps_gaps() -> None:
    history = np.full(HISTORY_DAYS, 9000.0)
    history[3] = np.nan
    card = card_of(steps(history=history))
    assert card.spark is not None
    assert card.spark.floor == 0
    assert card.spark.ceiling == 9388
    assert np.isnan(card.spark.values[3])


def test_screen_readers_hear_the_whole_card() -> None:
    spoken = card_of(steps(usual_by_now=7928.0)).spoken.replace("\u202f", " ")
    assert spoken == "Steps, 8,245 steps, of 10,000 · 82 %, 4 % ahead at 19:52, usual day 6,700–9,400"


def test_mean_of_the_night_is_not_held_against_whole_days() -> None:
    day = metric_day("heart_rate", 50.0, minimum=42.0, maximum=58.0, count=60, usual=(64.0, 72.0))
    summary = summary_of(day)
    assert dashboard_cards(summary, Formatter())[0].cards[0].verdict is not None
    summary.now = at(4, 22)
    early = dashboard_cards(summary, Formatter())[0].cards[0]
    assert early.verdict is None
    assert early.usual == "usual 64–72\u202fbpm"
