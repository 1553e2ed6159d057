"""What the dashboard shows by default and by the owner's choice."""

from healthdesk.present.cards import dashboard_cards
from healthdesk.present.layout import DASHBOARD, OWN_TITLE, layout, pinned, shown
from healthdesk.present.values import Formatter
from tests.unit.present.days import metric_day, summary_of


def titles(own: list[str]) -> list[tuple[str, list[str]]]:
    return [(title, [plan.metric for plan in plans]) for title, plans in layout(own)]


def test_nothing_chosen_is_the_pictured_set() -> None:
    assert layout(()) == DASHBOARD
    assert layout(["no_such_metric"]) == DASHBOARD


def test_titles_stay_while_groups_are_together() -> None:
    assert titles(["weight", "sleep", "steps", "flights_climbed"]) == [
        ("Body", ["weight", "sleep"]),
        ("Activity", ["steps", "flights_climbed"]),
    ]


def test_a_mixed_order_has_one_title() -> None:
    assert titles(["steps", "weight", "distance"]) == [(OWN_TITLE, ["steps", "weight", "distance"])]


def test_a_metric_is_shown_once() -> None:
    assert titles(["steps", "steps"]) == [("Activity", ["steps"])]


def test_a_pinned_metric_joins_its_group() -> None:
    assert pinned(("steps", "weight"), "flights_climbed") == ("steps", "flights_climbed", "weight")
    assert pinned(("steps",), "weight") == ("steps", "weight")
    assert pinned(("steps", "weight"), "steps") == ("weight", "steps")


def test_only_what_has_data_is_shown() -> None:
    assert shown((), {"weight", "steps", "flights_climbed"}) == ("steps", "weight")
    assert shown(("weight", "glucose"), {"weight", "steps"}) == ("weight",)


def test_cards_follow_the_owners_order() -> None:
    summary = summary_of(metric_day("steps", 100.0), metric_day("flights_climbed", 3.0), metric_day("weight", 72.4))
    sections = dashboard_cards(summary, Formatter(), ("flights_climbed", "steps"))
    assert [card.metric for card in sections[0].cards] == ["flights_climbed", "steps"]
    assert sections[0].cards[0].figure[0].number == "3"
