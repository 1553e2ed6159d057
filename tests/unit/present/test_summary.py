"""The day in a terminal says what the dashboard says."""

from healthdesk.present.summary import summary_text
from healthdesk.present.values import Formatter
from tests.unit.present.days import a_night, metric_day, summary_of


def text_of(*metrics: object, **options: object) -> str:
    return summary_text(summary_of(*metrics, **options), Formatter()).replace("\u202f", " ").replace("\u00a0", " ")  # type: ignore[arg-type]


def test_day_in_progress_says_how_far_it_is() -> None:
    assert text_of(metric_day("steps", 8245.0)).splitlines()[0] == "Monday, 23 November, so far at 19:52"


def test_cards_are_lines_with_their_comparison() -> None:
    steps = metric_day("steps", 8245.0, goal=10_000.0, usual=(6712.0, 9388.0), usual_by_now=7928.0)
    line = text_of(steps).splitlines()[3]
    assert line.split() == (
        [
            "Steps",
            "8,245",
            "of",
            "10,000",
            "·",
            "82",
            "%;",
            "▲",
            "4",
            "%",
            "ahead",
            "at",
            "19:52;",
            "usual",
            "day",
            "6,700–9,400;",
            "so",
            "far",
            "today",
        ]
    )


def test_sleep_has_a_line_of_stages() -> None:
    text = text_of(metric_day("sleep", 443.0), nights=(a_night(),))
    assert "7h 23m" in text
    assert "Awake 21m, REM 1h 42m, Core 4h 21m, Deep 1h 20m" in text


def test_metrics_without_a_card_follow_by_group() -> None:
    text = text_of(metric_day("steps", 8245.0), metric_day("body_temperature", 36.66))
    assert text.endswith("More vitals\n  Body temperature  36.7 °C")


def test_missing_day_is_no_zero() -> None:
    text = text_of(metric_day("steps", None, last_day=20_000))
    assert "no data" in text
    assert " 0" not in text.split("no data")[0].splitlines()[-1]


def test_empty_store_says_what_to_do() -> None:
    assert "healthdesk import" in text_of()


def test_columns_are_as_wide_as_the_widest_name() -> None:
    lines = text_of(metric_day("steps", 8245.0), metric_day("heart_rate_variability", 40.0)).splitlines()
    steps, variability = (next(line for line in lines if name in line) for name in ("8,245", "40"))
    assert steps.index("8,245") == variability.index("40") == len("  Heart rate variability  ")


def test_day_without_data_in_a_store_with_some_says_so() -> None:
    assert text_of(metric_day("body_temperature", None)).endswith("No data on this day.")
