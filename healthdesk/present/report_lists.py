"""What a report lists beside its measures: insights, days that stand out, records, workouts, what was logged."""

from datetime import date

from healthdesk.base.words import tr, trn
from healthdesk.model.periodic import DayRecord, Logged, NotableDay, PeriodKind, Report
from healthdesk.model.registry import metric
from healthdesk.model.report_page import ReportFact, ReportList
from healthdesk.model.zones import MINUTE_MS, date_of
from healthdesk.present import dates
from healthdesk.present.insights import sentences
from healthdesk.present.values import DASH, Formatter
from healthdesk.present.workouts import name_of

MOST = 8  # items of a list; what is more is counted
NOON_MIN, DAY_MIN = 720, 1440
MOST_GOALS = 2


def lists(report: Report, formatter: Formatter) -> tuple[ReportList, ...]:
    """Those that hold anything."""
    today = dates.civil(report.at, report.offset_min)
    insights = [sentences(one.finding, formatter) for one in report.insights]
    found = (
        ReportList(tr("Insights"), "lightbulb", tuple((title.removesuffix("."), body) for title, body in insights)),
        ReportList(
            tr("Days that stand out"), "calendar-days", tuple(_notable(day, formatter) for day in report.notable)
        ),
        ReportList(tr("Records", "best ever"), "trophy", tuple(_record(one, today, formatter) for one in report.records)),
        ReportList(
            tr("Workouts"), "dumbbell",
            tuple((name_of(kind), _times(count)) for kind, count in report.workouts.types) if report.workouts else (),
        ),
        ReportList(tr("Logged"), "notebook-pen", tuple(_logged(one, report, formatter) for one in report.logged)),
    )  # fmt: skip
    return tuple(_shortened(one) for one in found if one.items)


def facts(report: Report, formatter: Formatter) -> tuple[ReportFact, ...]:
    """Nights, workouts and goals, as far as there are any."""
    return (*_sleep(report, formatter), *_workouts(report, formatter), *_goals(report, formatter))


def _sleep(report: Report, formatter: Formatter) -> list[ReportFact]:
    now, then = report.sleep, report.sleep_before
    if now is None:
        return []
    nights = trn("{n} night", "{n} nights", now.nights)
    if then is not None:
        nights = tr("{nights}; {before} before", nights=nights, before=formatter.duration(then.asleep))
    between = f"{formatter.duration(now.shortest[1])} {DASH} {formatter.duration(now.longest[1])}"
    asleep = tr("{between} asleep", between=between)
    spread = asleep if now.spread is None else tr("middle varies by {spread}", spread=formatter.duration(now.spread))
    return [
        ReportFact(tr("Sleep a night"), formatter.duration(now.asleep), nights),
        ReportFact(tr("Night, on average"), f"{_clock(now.bed)}{DASH}{_clock(now.wake)}", spread),
    ]


def _workouts(report: Report, formatter: Formatter) -> list[ReportFact]:
    now, then = report.workouts, report.workouts_before
    if now is None and then is None:
        return []
    before = tr("{n} before", n=0 if then is None else then.count)
    if now is None:
        return [ReportFact(tr("Workouts"), "0", before)]
    parts = [formatter.duration(now.seconds / 60)]
    if now.distance_m:
        parts.append(formatter.value(metric("distance"), now.distance_m))
    return [ReportFact(tr("Workouts"), formatter.number(now.count), f"{', '.join(parts)}; {before}")]


def _goals(report: Report, formatter: Formatter) -> list[ReportFact]:
    found: list[ReportFact] = []
    for one in report.measures:
        if one.goal is None or len(found) == MOST_GOALS:
            continue
        spec = metric(one.metric)
        detail = formatter.named(spec, one.goal.goal)
        if one.goal.streak > 1:
            detail = tr("{goal}; {days} in a row", goal=detail, days=one.goal.streak)
        days = tr("{met} of {days} days", met=one.goal.met, days=one.covered)
        found.append(ReportFact(tr("Goal: {metric}", metric=tr(spec.name)), days, detail))
    return found


def _notable(one: NotableDay, formatter: Formatter) -> tuple[str, str]:
    said = []
    for far in one.far:
        spec = metric(far.metric)
        value = formatter.value(spec, far.value)
        said.append(
            tr("{name} {value}, far above your usual", name=tr(spec.name), value=value)
            if far.z > 0
            else tr("{name} {value}, far below your usual", name=tr(spec.name), value=value)
        )
    said += [f"“{note}”" for note in one.notes]
    return dates.with_weekday(date_of(one.day)), "; ".join(said)


def _record(one: DayRecord, today: date, formatter: Formatter) -> tuple[str, str]:
    spec = metric(one.metric)
    return tr(spec.name), tr(
        "{value} on {day}: the most in a day since {since}, of {days} days",
        value=formatter.named(spec, one.value),
        day=dates.with_weekday(date_of(one.day)),
        days=formatter.number(one.days + 1),
        since=dates.short(date_of(one.since), today),
    )


def _times(count: int) -> str:
    return trn("{n} workout", "{n} workouts", count)


def _logged(one: Logged, report: Report, formatter: Formatter) -> tuple[str, str]:
    spec = metric(one.metric)
    days = trn("on {n} day", "on {n} days", one.days)
    before = trn("on {n} day", "on {n} days", one.days_before)
    if one.total is not None and one.total_before is not None:
        if one.days:
            days = tr("{amount} {days}", amount=formatter.value(spec, one.total), days=days)
        if one.days_before:
            before = tr("{amount} {days}", amount=formatter.value(spec, one.total_before), days=before)
    if report.period.kind is PeriodKind.WEEK:
        return tr(spec.name), tr("{now}; the week before {before}", now=days, before=before)
    return tr(spec.name), tr("{now}; the month before {before}", now=days, before=before)


def _shortened(one: ReportList) -> ReportList:
    more = len(one.items) - MOST
    if more <= 0:
        return one
    return ReportList(one.title, one.icon, (*one.items[:MOST], ("", trn("and {n} more", "and {n} more", more))))


def _clock(since_noon: float) -> str:
    """The wall clock of so many minutes since noon."""
    return dates.clock(round((since_noon + NOON_MIN) % DAY_MIN) * MINUTE_MS, 0)
