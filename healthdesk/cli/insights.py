"""What the figures say, and what to do with it."""

import argparse
from typing import TYPE_CHECKING

from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.output import iso, print_json, print_text

if TYPE_CHECKING:
    from healthdesk.model.finding import Insight
    from healthdesk.present.values import Formatter


def register(commands: Commands) -> None:
    """The command `insights`."""
    insights = commands.add(
        "insights",
        _insights,
        "what has changed, and how that was found",
        "What has changed, and how that was found. It describes and does not diagnose.",
    )
    insights.add_argument(
        "--all", action="store_true", help="also what is acknowledged, snoozed, muted or no longer holds"
    )
    below = Commands.below(insights, name="action")
    ack = below.add("ack", _ack, "do not show it again while it goes on")
    ack.add_argument("id", type=int, metavar="ID")
    snooze = below.add("snooze", _snooze, "show it again after some days")
    snooze.add_argument("id", type=int, metavar="ID")
    snooze.add_argument("days", type=int, metavar="DAYS")
    restore = below.add("restore", _restore, "take an acknowledgement or a snooze back")
    restore.add_argument("id", type=int, metavar="ID")
    mute = below.add("mute", _mute, "do not show what a rule finds")
    mute.add_argument("rule", metavar="RULE")
    unmute = below.add("unmute", _unmute, "show again what a rule finds")
    unmute.add_argument("rule", metavar="RULE")


def _insights(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.present.insights import insight_text
    from healthdesk.present.values import Formatter
    from healthdesk.services import insights

    with context.library() as library:
        found = insights.insights(library) if arguments.all else insights.to_show(library)
        formatter = Formatter.of(library.settings)
    if context.json:
        print_json([insight_json(one, formatter) for one in found])
        return
    if not found:
        print_text("Nothing to tell.")
    for position, one in enumerate(found):
        if position:
            print_text("")
        print_text(f"{one.id}  {one.finding.severity}  {one.finding.rule}{_state(one)}")
        print_text(insight_text(one, formatter))


def insight_json(one: "Insight", formatter: "Formatter") -> dict[str, object]:
    """The shape of one of `insights --json`. Figures are in canonical units, sentences in the owner's."""
    from healthdesk.model.zones import date_of
    from healthdesk.present.insights import sentences

    finding = one.finding
    title, body = sentences(finding, formatter)
    return {
        "id": one.id,
        "rule": finding.rule,
        "type": finding.metric,
        "severity": finding.severity,
        "title": title,
        "body": body,
        "window": {"start": date_of(finding.first), "end": date_of(finding.last)},
        "n": finding.n,
        "coverage": finding.coverage,
        "evidence": {name: figure.value for name, figure in finding.figures.items()}
        | {"p": finding.p, "effect": finding.effect, "level": one.about.evidence},
        "method": one.about.method,
        "limits": one.about.limits,
        "source": one.about.source,
        "created": iso(one.created, 0),
        "acknowledged": one.acknowledged is not None,
        "holds": one.holds,
        "snoozed_until": None if one.snoozed_until is None else date_of(one.snoozed_until),
        "muted": one.muted,
    }


def _state(one: "Insight") -> str:
    from healthdesk.model.zones import date_of

    said = []
    if not one.holds:
        said.append("no longer holds")
    if one.acknowledged is not None:
        said.append("acknowledged")
    if one.snoozed_until is not None:
        said.append(f"snoozed until {date_of(one.snoozed_until)}")
    if one.muted:
        said.append("muted")
    return f" ({', '.join(said)})" if said else ""


def _ack(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import insights

    with context.library() as library:
        insights.acknowledge(library, arguments.id)
    _done(context, {"id": arguments.id, "acknowledged": True})


def _snooze(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import insights

    with context.library() as library:
        insights.snooze(library, arguments.id, arguments.days)
    _done(context, {"id": arguments.id, "snoozed_days": arguments.days})


def _restore(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import insights

    with context.library() as library:
        insights.restore(library, arguments.id)
    _done(context, {"id": arguments.id, "acknowledged": False})


def _mute(context: Context, arguments: argparse.Namespace) -> None:
    _set_mute(context, arguments.rule, on=True)


def _unmute(context: Context, arguments: argparse.Namespace) -> None:
    _set_mute(context, arguments.rule, on=False)


def _set_mute(context: Context, rule: str, *, on: bool) -> None:
    from healthdesk.services import insights

    with context.library() as library:
        insights.mute(library, rule, on=on)
    _done(context, {"rule": rule, "muted": on})


def _done(context: Context, document: dict[str, object]) -> None:
    if context.json:
        print_json(document)
