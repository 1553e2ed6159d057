"""Who measured, who is believed first, and what is aimed for."""

import argparse
import math
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import Job
from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.output import Cell, number, print_json, print_table, print_text
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.source import normalize_name

if TYPE_CHECKING:
    from healthdesk.model.views import SourceInfo
    from healthdesk.services.library import Library

ALL = "all"
DEFAULT = "default"


def register(commands: Commands) -> None:
    """sources, goals."""
    sources = commands.add("sources", _sources, "what each source gave and kept; set who is believed first")
    below = Commands.below(sources, name="action")
    rank = below.add(
        "rank",
        _rank,
        "put sources first, in this order",
        "Put sources first, in this order; the others keep theirs below.",
    )
    rank.add_argument("metric", metavar="METRIC|all")
    rank.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="its number, its name or a part of it, as `healthdesk sources` lists them",
    )

    for word, run, said in (
        ("exclude", _exclude, "let a source count nowhere; its records stay"),
        ("include", _include, "let a source that is excluded count again"),
    ):
        below.add(word, run, said).add_argument("source", metavar="SOURCE")
    merge = below.add("merge", _merge, "take a source as another name of a second one; what both gave counts once")
    merge.add_argument("source", metavar="SOURCE")
    merge.add_argument("into", metavar="INTO")
    split = below.add("split", _split, "let a source that was merged stand alone again")
    split.add_argument("source", metavar="SOURCE")
    delete = below.add("delete", _delete, "delete a source and all its records")
    delete.add_argument("source", metavar="SOURCE")
    delete.add_argument("--yes", action="store_true", help="do it; without, only say what would be deleted")

    goals = commands.add("goals", _goals, "what is aimed for in a day")
    below = Commands.below(goals, name="action")
    set_ = below.add(
        "set", _set_goal, "aim for a value a day, in the metric's unit; 'default' takes the usual goal again"
    )
    set_.add_argument("metric", metavar="METRIC")
    set_.add_argument("value", metavar="VALUE")


def _sources(context: Context, _: argparse.Namespace) -> None:
    from healthdesk.services import queries

    with context.library() as library:
        found = queries.sources(library)
    _print_sources(context, found)


def _print_sources(context: Context, found: "list[SourceInfo]") -> None:
    if context.json:
        print_json([source_json(source) for source in found])
        return
    columns = [Cell("id", right=True), Cell("source"), Cell("hardware"), Cell("kind"), Cell("rank", right=True),
               Cell("samples", right=True), Cell("first day"), Cell("last day")]  # fmt: skip
    rows = [
        (s.id, s.name, s.hardware, s.device_class.value, s.rank, f"{s.samples:,}", _day(s.first_day), _day(s.last_day))
        for s in found
    ]
    print_table(columns, rows)
    for source in found:
        if source.names:
            others = ", ".join(f"{name} ({id_})" for id_, name in source.names.items())
            print_text(f"{source.name} ({source.id}) is also: {others}")
        if source.excluded:
            print_text(f"{source.name} ({source.id}) is excluded: nothing of it counts.")
    for name in sorted({name for source in found for name in source.ranks}):
        order = sorted((s for s in found if name in s.ranks), key=lambda s: -s.ranks[name])
        print_text(f"Own order for {name}: {', '.join(_label(source, found) for source in order)}")
    shares = [
        (_label(source, found), name, number(kept), number(dropped), metric(name).unit)
        for source in found
        for name, (kept, dropped) in sorted(source.metrics.items())
        if dropped
    ]
    if shares:
        print_text("\nCounted once only, because a source before it covered the same time:")
        columns = [Cell("source"), Cell("metric"), Cell("kept", right=True), Cell("dropped", right=True), Cell("unit")]
        print_table(columns, shares, indent="  ")


def _label(source: "SourceInfo", among: "list[SourceInfo]") -> str:
    """Its name, and its number where devices share the name."""
    shared = sum(other.name == source.name for other in among) > 1
    return f"{source.name} ({source.id})" if shared else source.name


def source_json(source: "SourceInfo") -> dict[str, object]:
    """A source; `kept` and `dropped` are in the metric's unit for sums, else counts of samples."""
    return {
        "id": source.id,
        "name": source.name,
        "hardware": source.hardware,
        "deviceClass": source.device_class,
        "manufacturer": source.manufacturer,
        "model": source.model,
        "rank": source.rank,
        "samples": source.samples,
        "first": _day(source.first_day),
        "last": _day(source.last_day),
        "metrics": {name: {"kept": kept, "dropped": dropped} for name, (kept, dropped) in source.metrics.items()},
        "ranks": source.ranks,
        "excluded": source.excluded,
        "names": [{"id": id_, "name": name} for id_, name in source.names.items()],
        "sessions": source.sessions,
    }


def _rank(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import queries
    from healthdesk.services.sources import rank_sources

    with context.library() as library, context.job("Recomputing days") as job:
        known = queries.sources(library)
        chosen = [number for text in arguments.sources for number in source_ids(known, text)]
        rank_sources(library, None if arguments.metric == ALL else arguments.metric, chosen, job)
        found = queries.sources(library)
    _print_sources(context, found)


def source_ids(known: "list[SourceInfo]", text: str) -> list[int]:
    """By number, else by name; a part of the name will do. A name means every device that bore it, the newest first.

    A source without samples (the device that an ECG names, say) is meant only where no other has the name.
    """
    if text.isdecimal() and any(source.id == int(text) for source in known):
        return [int(text)]
    wanted = normalize_name(text).casefold()
    found: list[SourceInfo] = []
    for among in ([s for s in known if s.samples], known):
        named = [(source, normalize_name(source.name).casefold()) for source in among]
        found = [s for s, name in named if name == wanted] or [s for s, name in named if wanted in name]
        if found:
            break
    if len({source.name for source in found}) != 1:
        said = "There is no source called" if not found else "More than one source is called"
        raise UsageError(f"{said} {text}.", "`healthdesk sources` lists them with their numbers.")
    return [source.id for source in sorted(found, key=lambda s: (-(s.last_day or 0), s.id))]


def _exclude(context: Context, arguments: argparse.Namespace) -> None:
    _act(context, lambda library, known, job: _services().exclude(library, _source_id(known, arguments.source), job))


def _include(context: Context, arguments: argparse.Namespace) -> None:
    _act(
        context,
        lambda library, known, job: _services().exclude(
            library, _source_id(known, arguments.source), job, excluded=False
        ),
    )


def _merge(context: Context, arguments: argparse.Namespace) -> None:
    _act(
        context,
        lambda library, known, job: _services().merge(
            library, _source_id(known, arguments.source), _source_id(known, arguments.into), job
        ),
    )


def _split(context: Context, arguments: argparse.Namespace) -> None:
    def run(library: "Library", known: "list[SourceInfo]", job: Job) -> None:
        names = {id_: name for source in known for id_, name in source.names.items()}
        _services().split(library, _named(names, arguments.source), job)

    _act(context, run)


def _delete(context: Context, arguments: argparse.Namespace) -> None:
    def run(library: "Library", known: "list[SourceInfo]", job: Job) -> None:
        number = _source_id(known, arguments.source)
        source = next(s for s in known if s.id == number)
        if not arguments.yes:
            names = "".join(f" and {name}" for name in source.names.values())
            raise UsageError(
                f"This would delete {source.samples:,} records and {source.sessions:,} sessions of {source.name}{names}.",
                "Nothing was changed. Add --yes to do it; only importing them again brings them back.",
            )
        _services().delete(library, number, job)

    _act(context, run)


def _act(context: Context, run: Callable[["Library", "list[SourceInfo]", Job], object]) -> None:
    """Do it and show the sources as they are then."""
    from healthdesk.services import queries

    with context.library() as library, context.job("Recomputing days") as job:
        run(library, queries.sources(library), job)
        found = queries.sources(library)
    _print_sources(context, found)


def _services() -> ModuleType:
    from healthdesk.services import sources  # heavy

    return sources


def _source_id(known: "list[SourceInfo]", text: str) -> int:
    """By number, else by a name that only one source has; a part of the name will do."""
    return _named({source.id: source.name for source in known}, text)


def _named(known: dict[int, str], text: str) -> int:
    if text.isdecimal() and int(text) in known:
        return int(text)
    wanted = normalize_name(text).casefold()
    names = {id_: normalize_name(name).casefold() for id_, name in known.items()}
    matches = [id_ for id_, name in names.items() if name == wanted] or [
        id_ for id_, name in names.items() if wanted in name
    ]
    if len(matches) != 1:
        said = "There is no source called" if not matches else "More than one source is called"
        raise UsageError(f"{said} {text}.", "`healthdesk sources` lists them with their numbers.")
    return matches[0]


def _goals(context: Context, _: argparse.Namespace) -> None:
    with context.library() as library:
        _print_goals(context, library)


def _set_goal(context: Context, arguments: argparse.Namespace) -> None:
    from healthdesk.services import profile

    value = None if arguments.value == DEFAULT else _goal_value(arguments.value)
    with context.library() as library, context.job("Setting the goal") as job:
        profile.set_goal(library, job, arguments.metric, value)
        _print_goals(context, library)


def _goal_value(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value > 0):
        raise UsageError("A goal is a number above zero, or 'default'.")
    return value


def _print_goals(context: Context, library: "Library") -> None:
    from healthdesk.services.profile import goal, goal_progress

    history = library.settings.goals
    goals = {name: value for name in METRICS if (value := goal(library, name)) is not None}
    own = {name for name, held in history.items() if held[-1].value is not None}
    progress = {name: goal_progress(library, name) for name in goals}
    if context.json:
        print_json(
            {
                name: {
                    "goal": value,
                    "unit": metric(name).unit,
                    "default": metric(name).goal,
                    "own": name in own,
                    "history": [{"since": held.first, "goal": held.value} for held in history.get(name, ())],
                    "streak": progress[name].row,
                    "longest_streak": progress[name].longest,
                    "days_met": progress[name].met,
                    "days": progress[name].days,
                }
                for name, value in goals.items()
            }
        )
        return
    rows = [
        (
            name,
            f"{value:,g}",
            metric(name).unit,
            "own" if name in own else "",
            str(held[-1].first) if (held := history.get(name)) and held[-1].first else "",
            f"{progress[name].met:,} of {progress[name].days:,}",
            f"{progress[name].row:,}",
            f"{progress[name].longest:,}",
        )
        for name, value in goals.items()
    ]
    names = ("unit", "", "since", "days met", "streak", "longest")
    right = {"days met", "streak", "longest"}
    cells = [Cell("metric"), Cell("goal", right=True), *(Cell(name, right=name in right) for name in names)]
    print_table(cells, rows)


def _day(day: int | None) -> str | None:
    from healthdesk.model.zones import date_of

    return None if day is None else date_of(day).isoformat()
