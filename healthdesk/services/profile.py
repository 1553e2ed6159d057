"""What the owner decides: settings, goals."""

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from healthdesk.base.changes import Changes
from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Settings
from healthdesk.base.words import SYSTEM, languages, mark
from healthdesk.model.goals import GoalProgress, goal_now, goals_of_days, longest_row, reached, row_at_end, with_goal
from healthdesk.model.registry import METRICS
from healthdesk.model.zones import day_of
from healthdesk.services import queries
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.refresh import refresh

TIME_SETTINGS = frozenset({"home_zone", "travel"})


def change_settings(library: Library, job: Job, **changes: object) -> Changes:
    """Set one or more settings at once. A new zone history moves days, so those are recomputed.

    Raises UsageError for a name or value that has no meaning; nothing is changed then.
    """
    old = library.settings
    known = ", ".join(Settings.model_fields)
    if unknown := [name for name in changes if name not in Settings.model_fields]:
        raise UsageError(
            mark("There is no setting called {name}.").format(name=unknown[0]),
            mark("The settings are: {names}.").format(names=known),
        )
    try:
        new = Settings.model_validate({**old.model_dump(), **changes})
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]) if first["loc"] else "setting"
        said = str(first["msg"]).removeprefix("Value error, ")
        raise UsageError(mark("{name} cannot be set to that: {problem}.").format(name=name, problem=said)) from None
    if unknown := [m for m in new.dashboard if m not in METRICS]:
        raise UsageError(
            mark("There is no metric called {id}.").format(id=unknown[0]), mark("`healthdesk metrics` lists them.")
        )
    spoken = (SYSTEM, *languages())
    if changes.get("language", SYSTEM) not in spoken:
        raise UsageError(
            mark("healthdesk does not speak {language}.").format(language=new.language),
            mark("The languages are: {languages}.").format(languages=", ".join(spoken)),
        )
    if new == old:
        return Changes()
    done = Changes(settings=True)
    if any(getattr(new, name) != getattr(old, name) for name in TIME_SETTINGS):
        moved = {metric: (first - 1, last + 1) for metric, (first, last) in library.store.extents().items()}
        library.save_settings(new, moved)
        done |= refresh(library, job)
    else:
        library.save_settings(new)
    library.changed(done)
    return done


def set_goal(library: Library, job: Job, metric_id: str, value: float | None) -> Changes:
    """A goal a day in the metric's canonical unit, from today on; None takes the registry's own again.

    Past days keep the goal that they had. Raises UsageError for a metric or value that makes no sense.
    """
    if metric_id not in METRICS:
        raise UsageError(
            mark("There is no metric called {id}.").format(id=metric_id), mark("`healthdesk metrics` lists them.")
        )
    if value is not None and not (np.isfinite(value) and value > 0):
        raise UsageError(mark("A goal is a number above zero."))
    own = library.settings.goals
    history = with_goal(own.get(metric_id, ()), METRICS[metric_id].goal, value, queries.today(library))
    goals = {**own, metric_id: history} if history else {name: h for name, h in own.items() if name != metric_id}
    return change_settings(library, job, goals=goals)


def goal(library: Library, metric_id: str, day: int | None = None) -> float | None:
    """The goal that holds now, or that held on a local day: the owner's, else the registry's."""
    history, usual = library.settings.goals.get(metric_id, ()), METRICS[metric_id].goal
    if day is None:
        return goal_now(history, usual)
    value = float(goals_of_days(history, usual, day, day)[0])
    return None if np.isnan(value) else value


def goals(library: Library, metric_id: str, first: int, last: int) -> NDArray[np.float64]:
    """The goal of each of the local days `first`..`last`, (days,); NaN where there was none."""
    return goals_of_days(library.settings.goals.get(metric_id, ()), METRICS[metric_id].goal, first, last)


def goal_progress(library: Library, metric_id: str) -> GoalProgress:
    """How often the goal was reached, each day judged by the goal of that day; today counts once it is reached."""
    today = day_of(queries.today(library))
    return library.cache.get(
        ("goal progress", metric_id, today),
        RestsOn(frozenset({metric_id}), last_day=today),
        lambda: _progress(library, metric_id, today),
    )


def _progress(library: Library, metric_id: str, today: int) -> GoalProgress:
    extent = queries.metrics_with_data(library).get(metric_id)
    if extent is None or extent[0] > today:
        return GoalProgress(metric_id, 0, 0, 0, 0)
    first = extent[0]
    found, _ = library.store.day_aggregates(metric_id, first, today)
    values = np.full(today - first + 1, np.nan)
    values[found.day - first] = found.value
    aims = goals(library, metric_id, first, today)
    days = reached(values, aims)
    return GoalProgress(
        metric_id,
        row=row_at_end(days if days[-1] else days[:-1]),
        longest=longest_row(days),
        met=int(np.count_nonzero(days)),
        days=int(np.count_nonzero(~np.isnan(values) & ~np.isnan(aims))),
    )
