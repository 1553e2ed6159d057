"""The measures of a report in words: a card for those of the dashboard and those that changed, a line for the others."""

from collections.abc import Iterable

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.metric import Group, Kind, MetricSpec, Statistic
from healthdesk.model.periodic import Measure, PeriodKind, Report, Verdict
from healthdesk.model.registry import metric
from healthdesk.model.report_page import ReportCard, ReportRow, ReportSection
from healthdesk.present.baselines import baseline_words
from healthdesk.present.compare import usual_span
from healthdesk.present.means import change_size, mean_change, mean_parts, mean_text
from healthdesk.present.report_chart import report_chart
from healthdesk.present.values import DASH, Formatter, is_duration

# The dashboard's three rows: heart and vitals are told together, so are sleep and body.
SECTIONS = (
    (mark("Activity"), (Group.ACTIVITY,)),
    (mark("Heart and vitals"), (Group.VITALS,)),
    (mark("Sleep and body"), (Group.SLEEP, Group.BODY)),
)
UP, DOWN, LEVEL = "up", "down", "level"


def sections(report: Report, formatter: Formatter) -> tuple[ReportSection, ...]:
    """Those that have any measure, in order."""
    found = []
    for title, groups in SECTIONS:
        here = [one for one in report.measures if metric(one.metric).group in groups]
        large = [one for one in here if one.pinned or one.verdict is Verdict.MORE]
        small = [one for one in here if one not in large and (one.covered or one.covered_before)]
        if large or small:
            cards = tuple(report_card(one, report, formatter) for one in large)
            rows = {one.metric: _row(one, formatter) for one in (*large, *small)}
            others = tuple(rows[one.metric] for one in small)
            found.append(ReportSection(tr(title), cards, others, tuple(rows.values())))
    return tuple(found)


def report_card(measure: Measure, report: Report, formatter: Formatter) -> ReportCard:
    """One measure."""
    spec = metric(measure.metric)
    figure, per = _figure(spec, measure, formatter)
    direction, change = change_text(spec, measure, formatter)
    verdict = verdict_text(measure, report)
    usual = _usual(spec, measure, formatter)
    words = ". ".join(part for part in (_sentence(figure, per), change, usual) if part)
    return ReportCard(
        metric=spec.id,
        name=tr(spec.name),
        icon=spec.icon,
        group=str(spec.group),
        figure=figure,
        per=per,
        direction=direction,
        change=change,
        told=measure.verdict is Verdict.MORE,
        verdict=verdict,
        usual=usual if measure.baseline.span is not None or not verdict else "",  # one line has room for one of them
        covered=covered_text(measure),
        goal=goal_text(spec, measure, formatter),
        drawing=report_chart(spec, measure, report, formatter, f"{tr(spec.name)}: {words}"),
    )


def columns(report: Report) -> tuple[str, ...]:
    """The headings of the lines."""
    week = report.period.kind is PeriodKind.WEEK
    return (
        tr("Measure"), tr("This week") if week else tr("This month"),
        tr("Week before") if week else tr("Month before"), tr("Change"), tr("Usual"), tr("Days"),
    )  # fmt: skip


def _row(measure: Measure, formatter: Formatter) -> ReportRow:
    spec = metric(measure.metric)
    direction, change = _direction(spec, measure, formatter)
    covered = tr("{n} of {days}", n=measure.covered, days=len(measure.days))
    value, before = (
        tr("too few days") if mean is None else mean_text(spec, mean, formatter)
        for mean in (measure.value, measure.before)
    )
    span = measure.baseline.span
    usual = DASH if span is None else usual_span(spec, span, formatter).text
    cells = (value, before, change or DASH, usual, covered)
    return ReportRow(
        spec.id, tr(spec.name), spec.icon, str(spec.group), measure.verdict is Verdict.MORE, direction, cells
    )


def change_text(spec: MetricSpec, measure: Measure, formatter: Formatter) -> tuple[str, str]:
    """The direction, and "12 % more than 7,361"."""
    direction, size = _direction(spec, measure, formatter)
    if measure.before is None or not direction:
        return direction, ""
    before = mean_text(spec, measure.before, formatter)
    if direction == LEVEL:
        return direction, tr("as before: {before}", before=before)
    if _amounts(spec):
        return direction, (
            tr("{size} more than {before}", size=size, before=before)
            if direction == UP
            else tr("{size} less than {before}", size=size, before=before)
        )
    return direction, (
        tr("{size} higher than {before}", size=size, before=before)
        if direction == UP
        else tr("{size} lower than {before}", size=size, before=before)
    )


def most_changed(measure: Measure, report: Report, formatter: Formatter) -> str:
    """ "Steps: 12 % more than the week before"."""
    spec = metric(measure.metric)
    direction, size = _direction(spec, measure, formatter)
    said = {"name": tr(spec.name), "size": size}
    if report.period.kind is PeriodKind.WEEK:
        if _amounts(spec):
            return (
                tr("{name}: {size} more than the week before", **said)
                if direction == UP
                else tr("{name}: {size} less than the week before", **said)
            )
        return (
            tr("{name}: {size} higher than the week before", **said)
            if direction == UP
            else tr("{name}: {size} lower than the week before", **said)
        )
    if _amounts(spec):
        return (
            tr("{name}: {size} more than the month before", **said)
            if direction == UP
            else tr("{name}: {size} less than the month before", **said)
        )
    return (
        tr("{name}: {size} higher than the month before", **said)
        if direction == UP
        else tr("{name}: {size} lower than the month before", **said)
    )


def moved(measure: Measure, formatter: Formatter) -> str:
    """ "Steps: 12 % more"."""
    spec = metric(measure.metric)
    direction, size = _direction(spec, measure, formatter)
    said = {"name": tr(spec.name), "size": size}
    if _amounts(spec):
        return tr("{name}: {size} more", **said) if direction == UP else tr("{name}: {size} less", **said)
    return tr("{name}: {size} higher", **said) if direction == UP else tr("{name}: {size} lower", **said)


def changed(measures: Iterable[Measure], formatter: Formatter) -> list[Measure]:
    """Those that changed more than they do anyway and by more than nothing as printed, those of the dashboard first."""
    found = [
        one
        for one in measures
        if one.verdict is Verdict.MORE and _direction(metric(one.metric), one, formatter)[0] in (UP, DOWN)
    ]
    return sorted(found, key=lambda one: (not one.pinned, -one.times))


def verdict_text(measure: Measure, report: Report) -> str:
    """In a word or two, what the change is."""
    if measure.value is None or measure.before is None:
        return ""
    if measure.baseline.outdated:
        return ""  # the words for what is usual say why
    if measure.verdict is Verdict.UNKNOWN:
        week = report.period.kind is PeriodKind.WEEK
        return tr("Too few weeks to judge") if week else tr("Too few months to judge")
    return tr("A clear change") if measure.verdict is Verdict.MORE else tr("No clear change")


def covered_text(measure: Measure) -> str:
    """ "6 of 7 days"."""
    if metric(measure.metric).kind is Kind.STAGE:
        return trn("{found} of {n} night", "{found} of {n} nights", len(measure.days), found=measure.covered)
    return trn("{found} of {n} day", "{found} of {n} days", len(measure.days), found=measure.covered)


def goal_text(spec: MetricSpec, measure: Measure, formatter: Formatter) -> str:
    """How often the goal was reached, of the days with data; "" without one."""
    if measure.goal is None:
        return ""
    goal = formatter.named(spec, measure.goal.goal)
    text = trn(
        "Goal {goal} reached on {met} of {n} day", "Goal {goal} reached on {met} of {n} days", measure.covered,
        goal=goal, met=measure.goal.met,
    )  # fmt: skip
    if measure.goal.streak > 1:
        text = tr("{goal}, {days} in a row", goal=text, days=measure.goal.streak)
    return text


def _figure(spec: MetricSpec, measure: Measure, formatter: Formatter) -> tuple[tuple[tuple[str, str], ...], str]:
    if measure.value is None:
        if not measure.covered:
            return (), tr("No data")
        if measure.total is not None and not is_duration(spec):
            return (), tr("Too few days for a mean; {total} in all", total=formatter.named(spec, measure.total))
        return (), tr("Too few days")
    parts = tuple((part.number, part.unit) for part in mean_parts(spec, measure.value, formatter))
    if spec.kind is Kind.STAGE:
        return parts, tr("a night")
    return parts, tr("a day") if _amounts(spec) else tr("on average")


def _sentence(figure: tuple[tuple[str, str], ...], per: str) -> str:
    return " ".join([*(number + unit for number, unit in figure), per])


def _usual(spec: MetricSpec, measure: Measure, formatter: Formatter) -> str:
    span = measure.baseline.span
    usual = "" if span is None else tr("usual {span}", span=usual_span(spec, span, formatter).text)
    return baseline_words(measure.baseline, usual)


def _direction(spec: MetricSpec, measure: Measure, formatter: Formatter) -> tuple[str, str]:
    """Which way the printed mean went, and by how much; two empty texts where it cannot be said."""
    if measure.value is None or measure.before is None:
        return "", ""
    change = mean_change(spec, measure.before, measure.value, formatter)
    if not change:
        return LEVEL, tr("none")
    return UP if change > 0 else DOWN, change_size(spec, measure.before, measure.value, formatter)


def _amounts(spec: MetricSpec) -> bool:
    """Whether there is more or less of it; else it is higher or lower."""
    return spec.statistic in (Statistic.SUM, Statistic.DURATION)
