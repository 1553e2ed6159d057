"""Why records of an import were skipped, as people read it."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from healthdesk.base.words import tr
from healthdesk.model.registry import METRICS
from healthdesk.model.report import PLACES, ImportReport, RecordError
from healthdesk.present.values import Formatter

REASONS_SHOWN = 8
TYPES_NAMED = 2


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """Why records were skipped; `share` of the most frequent reason, 0..1."""

    reason: str
    detail: str
    count: str
    share: float


def reason_rows(report: ImportReport, formatter: Formatter) -> tuple[ReasonRow, ...]:
    """Those of a finished import, the most frequent first; what no format knows yet is one of them."""
    counts: Counter[str] = Counter(error.reason for error in report.errors)
    kinds: dict[str, list[str]] = defaultdict(list)
    for error in report.errors:
        name = _vendor_name(error)
        if name and name not in kinds[error.reason]:
            kinds[error.reason].append(name)
    found = [(reason, _named(kinds[reason]), count) for reason, count in counts.items()]
    if unmapped := sum(report.unmapped.values()):
        kinds_kept = tr("{types}; kept as they are", types=_named(list(report.unmapped)))
        found.append((tr("Type not supported yet"), kinds_kept, unmapped))
    if (unlisted := report.rejected - len(report.errors)) > 0:
        found.append((tr("Further ones, not listed"), "", unlisted))
    return _rows(found, formatter)


def _rows(found: list[tuple[str, str, int]], formatter: Formatter) -> tuple[ReasonRow, ...]:
    found.sort(key=lambda row: -row[2])
    most = found[0][2] if found else 1
    # There may be thousands of reasons; those that are shown are said in the language spoken.
    return tuple(
        ReasonRow(_sentence(tr(reason)), detail, formatter.number(n), n / most)
        for reason, detail, n in found[:REASONS_SHOWN]
    )


def metric_name(metric: str) -> str:
    """The display name of a metric id; a plain word for what is none."""
    return tr(METRICS[metric].name) if metric in METRICS else tr("Other types")


def _vendor_name(error: RecordError) -> str:
    return tr(METRICS[error.metric].name) if error.metric in METRICS else error.type


def _named(names: list[str]) -> str:
    shown = ", ".join(names[:TYPES_NAMED])
    more = len(names) - TYPES_NAMED
    return tr("{names} and {count} more", names=shown, count=more) if more > 0 else shown


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:]


def place_text(where: str) -> str:
    """Where a record stands: "export.xml line 1204"."""
    file, word, number = [*where.rsplit(" ", 2), "", ""][:3]
    return f"{file} {tr(word)} {number}" if word in PLACES else where


def live_reasons(errors: object, formatter: Formatter) -> tuple[ReasonRow, ...]:
    """The reasons of an import under way, from its progress (`services.intake`)."""
    if not isinstance(errors, list):
        return ()
    found = [
        (reason, tr("{metric}, first at {place}", metric=metric_name(metric), place=place_text(where)), n)
        for reason, metric, n, where in errors
    ]
    return _rows(found, formatter)
