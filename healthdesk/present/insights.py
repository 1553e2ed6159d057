"""An insight in words: the sentences of a finding with its figures written in."""

from healthdesk.base.words import tr, trn
from healthdesk.model.finding import About, Figure, Finding, Insight, Shown
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.values import DASH, THIN, Formatter


def figure_text(figure: Figure, formatter: Formatter) -> str:
    """One figure, as it stands in a sentence."""
    match figure.shown:
        case Shown.VALUE:
            return formatter.value(metric(figure.metric), figure.value)
        case Shown.RANGE_END:
            return formatter.bare(metric(figure.metric), figure.value)
        case Shown.CHANGE:
            spec = metric(figure.metric)
            return formatter.difference(spec, formatter.change(spec, figure.value))
        case Shown.COUNT:
            return formatter.number(figure.value)
        case Shown.PERCENT:
            return formatter.percent(figure.value / 100)
        case Shown.PERCENT_1:
            return f"{formatter.number(figure.value, 1)}{THIN}%"
        case Shown.NUMBER:
            return formatter.number(figure.value, 2)
        case Shown.MONTH:
            return tr(dates.MONTHS[round(figure.value) - 1])


def sentences(finding: Finding, formatter: Formatter) -> tuple[str, str]:
    """Title and body."""
    words = {name: figure_text(figure, formatter) for name, figure in finding.figures.items()}
    words |= {name: tr(word) for name, word in finding.names.items()}
    return tr(finding.title).format_map(words), tr(finding.body).format_map(words)


def basis(finding: Finding) -> str:
    """ "2026-10-01–2026-10-28 · 27 of 28 days with data"."""
    days = finding.last - finding.first + 1
    covered = trn("{count} of {n} day with data", "{count} of {n} days with data", days, count=finding.n)
    return f"{date_of(finding.first)}{DASH}{date_of(finding.last)} · {covered}"


def cited(about: About) -> str:
    """Whom the method is from, and what kind of evidence that is; "" where it is an arithmetic of our own."""
    if not about.source:
        return ""
    level = f" ({tr(about.evidence)})" if about.evidence else ""
    return tr("Source: {source}", source=f"{tr(about.source).removesuffix('.')}{level}.")


def insight_text(insight: Insight, formatter: Formatter) -> str:
    """All of it as lines: title, body, what it rests on, how it was found, what it is not, by whom."""
    title, body = sentences(insight.finding, formatter)
    about = insight.about
    lines = [title, body, basis(insight.finding), tr(about.method), tr(about.limits), cited(about)]
    return "\n".join(line for line in lines if line)
