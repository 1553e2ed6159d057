"""Who measured: the order in which sources are believed, what each gave, and which of them count at all."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from healthdesk.base.changes import Changes
from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark
from healthdesk.model.priority import RECENT_DAYS, Priority, Ranks
from healthdesk.model.views import SourceInfo
from healthdesk.model.zones import day_of
from healthdesk.services import queries
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.refresh import refresh

HINT = mark("`healthdesk sources` lists them.")


def priority(library: Library, metric_id: str | None, today: date) -> Priority:
    """The order for a metric or (None) in general; shares are those of the newest days with data, `today` at the latest."""
    metrics = None if metric_id is None else frozenset({queries.known_metric(metric_id).id})
    return library.cache.get(
        ("priority", metric_id, day_of(today)), RestsOn(metrics), lambda: _priority(library, metric_id, day_of(today))
    )


def _priority(library: Library, metric_id: str | None, today: int) -> Priority:
    known = queries.sources(library)
    extents = queries.metrics_with_data(library)
    own = frozenset(name for source in known for name in source.ranks)
    found = Priority(metric_id, tuple(known), metrics=tuple(sorted(extents)), own=own)
    if metric_id is None:
        return found
    ranks = library.store.ranks(metric_id)
    found.order = tuple(sorted(known, key=lambda s: (-ranks[s.id], s.id)))
    if metric_id in extents:
        last = max(min(today, extents[metric_id][1]), extents[metric_id][0])
        found.first_day, found.last_day = last - RECENT_DAYS + 1, last
        _, shares = library.store.day_aggregates(metric_id, found.first_day, last, shares=True)
        assert shares is not None
        for source in np.unique(shares.source).tolist():
            mine = shares.source == source
            found.shares[source] = float(shares.kept[mine].sum()), float(shares.dropped[mine].sum())
    return found


def rank_sources(library: Library, metric_id: str | None, source_ids: Sequence[int], job: Job) -> Changes:
    """Put these sources first, in this order, for one metric or (None) for all; others keep their order below.

    Raises UsageError for an unknown source or metric.
    """
    _check(library, metric_id, source_ids)
    library.store.rank_sources(metric_id, list(dict.fromkeys(source_ids)))
    return _recompute(library, job)


def put_ranks(library: Library, ranks: Ranks, job: Job) -> Changes:
    """Go back to an order as `Priority.ranks` told it; none for a metric: it follows the general order again."""
    _check(library, ranks.metric, list(ranks.ranks))
    library.store.put_ranks(ranks.metric, ranks.ranks)
    return _recompute(library, job)


def merge(library: Library, source_id: int, into_id: int, job: Job) -> Changes:
    """Take a source as another name of `into_id`; what both gave counts once. `regroup` takes it back.

    Raises UsageError for an unknown source, one source twice, or one that is excluded.
    """
    source, into = _one(library, source_id), _one(library, into_id)
    if source.id == into.id:
        raise UsageError(mark("A source cannot be merged into itself."), mark("Name two different sources."))
    if excluded := [s.name for s in (source, into) if s.excluded]:
        raise UsageError(mark("{source} is excluded.").format(source=excluded[0]), mark("Include it first."))
    return regroup(library, dict.fromkeys((source.id, *source.names), into.id), job)


def split(library: Library, name_id: int, job: Job) -> Changes:
    """Let a source that was merged into another stand alone again. Raises UsageError for one that is not merged."""
    if all(name_id not in source.names for source in queries.sources(library)):
        raise UsageError(mark("This source is not merged into another."), HINT)
    return regroup(library, {name_id: None}, job)


def regroup(library: Library, members: Mapping[int, int | None], job: Job) -> Changes:
    """Merge each of `members` into another source or (None) let it stand alone."""
    return _recompute(library, job, library.store.regroup_sources(members, library.days_touched))


def exclude(library: Library, source_id: int, job: Job, *, excluded: bool = True) -> Changes:
    """Let a source and its other names count nowhere, or count again; nothing is deleted.

    Raises UsageError for an unknown source.
    """
    source = _one(library, source_id)
    return _recompute(library, job, library.store.exclude_source(source.id, library.days_touched, excluded=excluded))


def delete(library: Library, source_id: int, job: Job) -> Changes:
    """Delete a source, its other names and all their records. Only importing them again brings them back.

    Raises UsageError for an unknown source.
    """
    source = _one(library, source_id)
    return _recompute(library, job, library.store.delete_source(source.id, library.days_touched))


def _one(library: Library, source_id: int) -> SourceInfo:
    """A source that stands alone."""
    found = {source.id: source for source in queries.sources(library)}.get(source_id)
    if found is None:
        raise UsageError(mark("There is no source number {number}.").format(number=source_id), HINT)
    return found


def _check(library: Library, metric_id: str | None, source_ids: Sequence[int]) -> None:
    known = {source.id for source in library.store.sources()}
    if unknown := [s for s in source_ids if s not in known]:
        raise UsageError(mark("There is no source number {number}.").format(number=unknown[0]), HINT)
    if metric_id is not None:
        queries.known_metric(metric_id)


def _recompute(library: Library, job: Job, changed: Changes = Changes()) -> Changes:  # noqa: B008 - frozen
    changes = changed | Changes(sources=True)
    library.changed(changes)
    changes |= refresh(library, job)
    library.changed(changes)
    return changes
