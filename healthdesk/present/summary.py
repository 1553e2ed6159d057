"""A day in plain text, for terminals, where English is spoken."""

from healthdesk.base.words import mark
from healthdesk.model.metric import Group, Statistic
from healthdesk.model.registry import metric
from healthdesk.model.views import DaySummary
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.cards import Card, dashboard_cards
from healthdesk.present.values import DASH, Formatter

GAP = 2  # spaces between columns
DIRECTION_SIGN = {"up": "▲", "down": "▼", "level": "●"}
_Row = tuple[str, str, str]  # name, value, details
GROUP_TITLES = {
    Group.ACTIVITY: mark("Activity"),
    Group.VITALS: mark("Vitals"),
    Group.BODY: mark("Body"),
    Group.SLEEP: mark("Sleep"),
}


def summary_text(summary: DaySummary, formatter: Formatter) -> str:
    """The dashboard's cards, then every other metric that has data that day, by group."""
    head = dates.title(date_of(summary.day), dates.civil(summary.now, summary.offset_min))
    if summary.is_today:
        head += f", so far at {dates.clock(summary.now, summary.offset_min)}"
    if not summary.metrics:
        return f"{head}\n\nNo data yet. `healthdesk import` brings in what you have."
    blocks: list[tuple[str, list[_Row]]] = []
    shown: set[str] = set()
    for section in dashboard_cards(summary, formatter):
        blocks.append((section.title, [row for card in section.cards for row in _card_rows(card)]))
        shown.update(card.metric for card in section.cards)
    for group, title in GROUP_TITLES.items():
        if rows := _others(summary, formatter, group, shown):
            blocks.append((f"More {title.lower()}", rows))
    if not blocks:
        return f"{head}\n\nNo data on this day."
    return "\n\n".join([head, *_aligned(blocks)])


def _aligned(blocks: list[tuple[str, list[_Row]]]) -> list[str]:
    """Names and values in columns as wide as the widest."""
    rows = [row for _, block in blocks for row in block]
    name, value = (max(len(row[i]) for row in rows) + GAP for i in (0, 1))
    return ["\n".join([title, *(f"  {r[0]:<{name}}{r[1]:<{value}}{r[2]}".rstrip() for r in b)]) for title, b in blocks]


def _card_rows(card: Card) -> list[_Row]:
    if card.missing is not None:
        return [(card.title, "no data", card.missing.text)]
    value = " ".join(f"{part.number}{_gap(part.unit)}{part.unit}" for part in card.figure)
    verdict = f"{DIRECTION_SIGN[card.verdict.direction]} {card.verdict.text}" if card.verdict else ""
    details = [card.remark.text if card.remark else "", verdict, card.usual, card.when]
    rows = [(card.title, value, "; ".join(text for text in details if text))]
    if card.stages is not None:
        rows.append(("", "", ", ".join(f"{share.name} {share.text}" for share in card.stages.shares)))
    return rows


def _others(summary: DaySummary, formatter: Formatter, group: Group, shown: set[str]) -> list[_Row]:
    """Metrics outside the cards with their value (averages with their span)."""
    out: list[_Row] = []
    for metric_id, day in sorted(summary.metrics.items(), key=lambda item: metric(item[0]).name):
        spec = metric(metric_id)
        if metric_id in shown or spec.group is not group or day.value is None:
            continue
        text = formatter.value(spec, day.value)
        if (
            spec.statistic is Statistic.AVERAGE
            and day.count > 1
            and day.minimum is not None
            and day.maximum is not None
        ):
            span = formatter.span(formatter.bare(spec, day.minimum), formatter.bare(spec, day.maximum))
            text += f" ({span})" if DASH in span else ""
        out.append((spec.name, text, ""))
    return out


def _gap(unit: str) -> str:
    """Hours and minutes stand close to their number."""
    return "" if unit in ("", "h", "m") else " "
