"""The page of insights in words."""

from dataclasses import replace
from datetime import date

import numpy as np

from healthdesk.model.finding import About, DaySeries, Figure, Finding, Insight, InsightsFound, Severity, Shown
from healthdesk.model.zones import day_of
from healthdesk.present.insight_cards import ACKNOWLEDGED, ALL, NEW, SNOOZED, insights_model
from healthdesk.present.values import Formatter
from tests.unit.present.days import established

TODAY = day_of(date(2026, 11, 27))
ABOUT = About("Is it higher?", "Four weeks against three months.", "No diagnosis.", "A. Nyone 2001", "cohort study")


def insight(number: int, severity: Severity, **kept: object) -> Insight:
    finding = Finding(
        "resting_heart_rate_level", "resting_heart_rate", severity,
        "Your resting heart rate is higher than before.", "It averaged {recent}, and {before} before.",
        TODAY - 28, TODAY - 1, 26,
        {"recent": Figure(61.2, Shown.VALUE, "resting_heart_rate"), "before": Figure(57.0, Shown.VALUE, "resting_heart_rate")},
        "higher",
    )  # fmt: skip
    return replace(Insight(number, finding, 0, about=ABOUT), **kept)  # type: ignore[arg-type]


def found(*insights: Insight) -> InsightsFound:
    value = np.full(30, np.nan)
    value[[0, 10, 29]] = 57.0, 60.0, 61.0
    series = {("resting_heart_rate", TODAY - 1): DaySeries(TODAY - 1, value, value, value, established((56.0, 59.0)))}
    return InsightsFound(TODAY, 0, insights, series, ())


def test_a_new_one_is_told_with_its_chart_and_its_reasons() -> None:
    model = insights_model(found(insight(1, Severity.NOTICE)), NEW, Formatter(), "today at 19:48")
    (card,) = model.cards
    assert model.tabs[0] == (NEW, "New 1")
    assert model.calculated == "Calculated on this computer, today at 19:48"
    assert (card.severity, card.about) == ("Notice", "Resting heart rate · 26 Nov")
    assert card.title == "Your resting heart rate is higher than before"
    assert card.body == "It averaged 61\u202fbpm, and 57\u202fbpm before."
    assert card.new
    assert dict(card.columns) == {
        "The rule": "Four weeks against three months. Source: A. Nyone 2001 (cohort study).",
        "The data used": "26 of the 28 days 30 Oct – 26 Nov 2026. 2 days without data were left out, not filled in.",
        "What it is not": "No diagnosis.",
    }
    chart = card.chart
    assert chart is not None
    assert (chart.low, chart.high, chart.first, chart.last, chart.newest) == ("56", "59", "28 Oct", "26 Nov", "61")
    assert chart.words.startswith("Resting heart rate, 28 Oct – 26 Nov 2026: 3 days with data, ")


def test_each_tab_has_its_own_and_the_most_severe_is_first() -> None:
    every = found(
        insight(1, Severity.INFO),
        insight(2, Severity.ATTENTION),
        insight(3, Severity.NOTICE, acknowledged=5),
        insight(4, Severity.NOTICE, snoozed_until=TODAY + 3),
        insight(5, Severity.NOTICE, holds=False),
        insight(6, Severity.NOTICE, muted=True),
    )
    shown = {tab: insights_model(every, tab, Formatter(), "now").cards for tab in (NEW, ACKNOWLEDGED, SNOOZED, ALL)}
    assert [card.number for card in shown[NEW]] == [2, 1]
    assert [(card.number, card.state) for card in shown[ACKNOWLEDGED]] == [(3, "Acknowledged")]
    assert [(card.number, card.state) for card in shown[SNOOZED]] == [(4, "Snoozed until 30 Nov")]
    assert [card.state for card in shown[ALL]][4:] == ["No longer holds", "Its rule is turned off"]


def test_nothing_to_tell_is_said_for_each_tab() -> None:
    model = insights_model(found(), NEW, Formatter(), "now")
    assert (model.tabs[0], model.nothing[0], model.cards) == ((NEW, "New"), "Nothing new", ())
