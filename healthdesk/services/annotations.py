"""The owner's own words about days. They are kept with the settings, inside the encrypted store."""

from datetime import date

from pydantic import ValidationError

from healthdesk.base.changes import Changes
from healthdesk.base.errors import InputRefused
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Annotation
from healthdesk.base.words import mark
from healthdesk.services.library import Library
from healthdesk.services.profile import change_settings

LONGEST = 80  # letters


def add_annotation(library: Library, job: Job, annotation: Annotation) -> Changes:
    """Keep another one; they stay in order of time."""
    return _save(library, job, (*library.settings.annotations, annotation))


def replace_annotation(library: Library, job: Job, old: Annotation, new: Annotation) -> Changes:
    """Change the words or the moment of one; one that is gone meanwhile is added."""
    return _save(library, job, (*_without(library, old), new))


def remove_annotation(library: Library, job: Job, annotation: Annotation) -> Changes:
    """Forget one."""
    return _save(library, job, _without(library, annotation))


def make_annotation(day: date, minute: int | None, text: str) -> Annotation:
    """Raises InputRefused for no words or too many."""
    try:
        return Annotation(day=day, minute=minute, text=text)
    except ValidationError:
        raise InputRefused(
            mark("An annotation has one to {count} letters.").format(count=LONGEST),
            mark("Shorten it, or write something."),
        ) from None


def _without(library: Library, annotation: Annotation) -> tuple[Annotation, ...]:
    kept = list(library.settings.annotations)
    if annotation in kept:
        kept.remove(annotation)
    return tuple(kept)


def _save(library: Library, job: Job, annotations: tuple[Annotation, ...]) -> Changes:
    ordered = sorted(annotations, key=lambda a: (a.day, -1 if a.minute is None else a.minute, a.text))
    return change_settings(library, job, annotations=[a.model_dump() for a in ordered])
