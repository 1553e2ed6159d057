"""Insights that are kept: told once, as long as the same thing holds."""

from datetime import date, timedelta

import numpy as np
import pytest

from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.model.batch import SampleBatch
from healthdesk.services import ingest, insights
from healthdesk.services.library import Library
from tests.unit.services.conftest import batch, events

TODAY = date(2026, 7, 31)


def streak(days: int, *, last: date = TODAY - timedelta(days=1)) -> SampleBatch:
    """12 000 steps on each of so many days up to `last`."""
    rows = [last - timedelta(days=k) for k in range(days)]
    return batch("steps", [(f"{day} 08:00", f"{day} 09:00", 12_000.0) for day in rows])


def store(library: Library, *batches: SampleBatch, file: str = "x") -> int:
    report, _ = ingest.store_events(library, events(*batches), file=file, job=NullJob())
    assert report.import_id is not None
    return report.import_id


def rules(library: Library, today: date = TODAY) -> list[tuple[str, str]]:
    return [(one.finding.rule, one.finding.state) for one in insights.to_show(library, today=today)]


def test_a_finding_is_kept_under_one_number(library: Library) -> None:
    store(library, streak(8))
    (first,) = insights.to_show(library, today=TODAY)
    assert (first.finding.rule, first.finding.n, first.about.source) == ("steps_streak", 8, "Your own goal.")
    store(library, streak(1, last=TODAY), file="y")
    (later,) = insights.to_show(library, today=TODAY + timedelta(days=1))
    assert (later.id, later.created, later.finding.n) == (first.id, first.created, 9)


def test_what_is_acknowledged_stays_so_while_it_goes_on_and_a_new_milestone_is_new(library: Library) -> None:
    store(library, streak(8))
    (one,) = insights.to_show(library, today=TODAY)
    assert one.id is not None
    insights.acknowledge(library, one.id)
    assert rules(library) == []
    store(library, streak(1, last=TODAY), file="y")
    assert rules(library, TODAY + timedelta(days=1)) == []
    for day in range(1, 6):
        store(library, streak(1, last=TODAY + timedelta(days=day)), file=f"y{day}")
    assert rules(library, TODAY + timedelta(days=6)) == [("steps_streak", "14")]


def test_what_is_snoozed_comes_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    store(library, streak(8))
    (one,) = insights.to_show(library, today=TODAY)
    assert one.id is not None
    monkeypatch.setattr("healthdesk.services.insights.queries.today", lambda _library: TODAY)
    insights.snooze(library, one.id, 3)
    (kept,) = insights.insights(library, today=TODAY)
    assert not kept.shown(one.finding.last + 1)
    assert not kept.shown(one.finding.last + 3)
    assert kept.shown(one.finding.last + 4)


def test_a_muted_rule_is_not_shown_but_kept(library: Library) -> None:
    store(library, streak(8))
    insights.mute(library, "steps_streak")
    assert rules(library) == []
    assert [one.muted for one in insights.insights(library, today=TODAY)] == [True]
    insights.mute(library, "steps_streak", on=False)
    assert rules(library) == [("steps_streak", "7")]


def test_what_ended_is_kept_as_past(library: Library) -> None:
    store(library, streak(8))
    assert rules(library) == [("steps_streak", "7")]
    assert rules(library, TODAY + timedelta(days=1)) == []  # a day without steps
    assert [one.holds for one in insights.insights(library, today=TODAY + timedelta(days=1))] == [False]


def test_what_rests_on_data_that_were_taken_back_goes(library: Library) -> None:
    number = store(library, streak(8))
    assert rules(library) == [("steps_streak", "7")]
    ingest.undo_import(library, number, NullJob())
    assert insights.insights(library, today=TODAY) == []


def test_only_what_changed_is_asked_again(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    store(library, streak(8))
    rules(library)
    read: list[str] = []
    real = library.store.day_aggregates

    def counted(metric: str, first: int, last: int, *, shares: bool = False) -> object:
        read.append(metric)
        return real(metric, first, last, shares=shares)

    monkeypatch.setattr(library.store, "day_aggregates", counted)
    rules(library)
    assert read == []
    store(library, batch("weight", [("2026-07-30 08:00", "2026-07-30 08:00", 80.0)]), file="y")
    rules(library)
    assert set(read) == {"weight"}


def test_a_past_day_is_told_as_it_was_and_not_kept(library: Library) -> None:
    store(library, streak(8))
    found = insights.insights_of(library, TODAY - timedelta(days=1))
    assert [(one.id, one.finding.n) for one in found] == [(None, 8)]
    assert library.store.insights() == []


@pytest.mark.parametrize(
    "wrong",
    [
        lambda library: insights.acknowledge(library, 99),
        lambda library: insights.snooze(library, 99, 3),
        lambda library: insights.snooze(library, 1, 0),
        lambda library: insights.mute(library, "no_such_rule"),
    ],
)
def test_what_is_not_there_is_refused(library: Library, wrong: object) -> None:
    assert callable(wrong)
    with pytest.raises(UsageError):
        wrong(library)


def test_what_was_acknowledged_or_snoozed_can_be_taken_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healthdesk.services.insights.queries.today", lambda _library: TODAY)
    store(library, streak(8))
    (one,) = insights.to_show(library)
    assert one.id is not None
    insights.acknowledge(library, one.id)
    insights.snooze(library, one.id, 3)
    assert insights.to_show(library) == []
    insights.restore(library, one.id)
    assert [kept.id for kept in insights.to_show(library)] == [one.id]
    with pytest.raises(UsageError, match="There is no insight number 99"):
        insights.restore(library, 99)


def test_the_page_gets_the_days_behind_each_finding(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healthdesk.services.insights.queries.today", lambda _library: TODAY)
    store(library, streak(8))
    found = insights.found(library)
    (one,) = found.new
    series = found.series["steps", one.finding.last]
    assert (len(series.value), series.last, series.baseline.span) == (30, one.finding.last, None)  # too few days before
    assert series.value[-8:].tolist() == [12_000.0] * 8
    assert np.isnan(series.value[:-8]).all()
    insights.mute(library, "steps_streak")
    assert insights.found(library).new == ()
    assert {rule.id for rule in insights.found(library).rules if rule.muted} == {"steps_streak"}
