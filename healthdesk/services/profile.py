"""What the owner decides: settings, goals."""

import numpy as np
from pydantic import ValidationError

from healthdesk.base.changes import Changes
from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Settings
from healthdesk.base.words import mark
from healthdesk.model.registry import METRICS
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
    """A goal a day in the metric's canonical unit; None takes the registry's own again."""
    if metric_id not in METRICS:
        raise UsageError(
            mark("There is no metric called {id}.").format(id=metric_id), mark("`healthdesk metrics` lists them.")
        )
    if value is not None and not (np.isfinite(value) and value > 0):
        raise UsageError(mark("A goal is a number above zero."))
    goals = {k: v for k, v in library.settings.goals.items() if k != metric_id}
    if value is not None:
        goals[metric_id] = float(value)
    return change_settings(library, job, goals=goals)


def goal(library: Library, metric_id: str) -> float | None:
    """The goal that holds: the owner's, else the registry's."""
    return library.settings.goals.get(metric_id, METRICS[metric_id].goal)
