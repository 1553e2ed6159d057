"""What an import brought, as people read it: counts, types, reasons for what was skipped."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from healthdesk.model.registry import METRICS
from healthdesk.model.report import ImportReport, RecordError, TypeCount
from healthdesk.model.views import ImportInfo
from healthdesk.present.values import THIN, Formatter

TYPES_SHOWN = 8
REASONS_SHOWN = 8
TYPES_NAMED = 2
SYNC = "sync: "  # begins the format of what an endpoint brought
_DEMO = {"demo": "Made-up person"}
_CAPITALS = {"fit", "gpx", "csv"}
_PERCENT_LEAST = 0.0005  # what rounds to 0.1
_MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class TypeRow:
    """One type in the table; `tone` is a color token, `state` is "read", "reading" or "" when it is over."""

    name: str
    icon: str
    tone: str
    read: str
    added: str
    here: str
    skipped: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """Why records were skipped; `share` of the most frequent reason, 0..1."""

    reason: str
    detail: str
    count: str
    share: float


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """A finished import; `parts` are counts of added, already here and skipped."""

    title: str
    sentence: str
    parts: tuple[int, int, int]
    figures: tuple[tuple[str, str], ...]  # (count, caption) of each part
    rows: tuple[TypeRow, ...]
    reasons_title: str
    reasons: tuple[ReasonRow, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of the list: the imports that it stands for, newest first, and their sums."""

    ids: tuple[int, ...]
    info: ImportInfo


def format_name(ids: str) -> str:
    """The format of an import in words, from its id or ids: "garmin_fit, gpx" -> "Garmin FIT, GPX export"."""
    if ids in _DEMO:
        return _DEMO[ids]
    if ids.startswith(SYNC):
        return f"{' '.join(word.capitalize() for word in ids.removeprefix(SYNC).split('-'))} sync"
    words = [
        [w.upper() if w in _CAPITALS else w.capitalize() for w in one.split("_")] for one in ids.split(", ") if one
    ]
    return f"{', '.join(' '.join(name) for name in words)} export" if words else "Health export"


def import_rows(imports: Sequence[ImportInfo]) -> list[ImportRow]:
    """The imports in their order. The syncs of one endpoint on one day are one row, since there may be a hundred."""
    rows: dict[object, ImportRow] = {}
    for info in imports:
        key: object = info.id
        if info.format.startswith(SYNC):
            day = datetime.fromtimestamp(info.at / 1000).astimezone().date()
            key = (info.format, info.file, day, info.undone)
        row = rows.get(key)
        rows[key] = ImportRow((info.id,), info) if row is None else ImportRow((*row.ids, info.id), _sum(row.info, info))
    return list(rows.values())


def _sum(newer: ImportInfo, older: ImportInfo) -> ImportInfo:
    names = ("records", "inserted", "updated", "duplicates", "rejected", "unmapped", "sessions")
    return replace(newer, **{name: getattr(newer, name) + getattr(older, name) for name in names})


def combine(reports: Sequence[ImportReport]) -> ImportReport:
    """One report of several files; it has no id, since each import is undone on its own."""
    if len(reports) == 1:
        return reports[0]
    total = ImportReport(None, reports[0].format, f"{len(reports)} files")
    for report in reports:
        for name in ("records", "inserted", "updated", "duplicates", "rejected", "days_recomputed"):
            setattr(total, name, getattr(total, name) + getattr(report, name))
        total.elapsed_s += report.elapsed_s
        total.errors += report.errors
        total.errors_truncated |= report.errors_truncated
        total.partial |= report.partial
        total.notes += [f"{report.file}: {note}" for note in report.notes]
        for into, source in (
            (total.unmapped, report.unmapped),
            (total.sessions, report.sessions),
            (total.kept, report.kept),
        ):
            for key, n in source.items():
                into[key] = into.get(key, 0) + n
        for metric, count in report.by_metric.items():
            _add(total.by_metric.setdefault(metric, TypeCount()), count)
    return total


def summarize(report: ImportReport, formatter: Formatter) -> ImportSummary:
    """The report of an import for its page."""
    number = formatter.number
    unmapped = sum(report.unmapped.values())
    parts = (report.inserted + report.updated, report.duplicates, report.rejected + unmapped)
    captions = (
        f"{_percent(parts[0], report.records, formatter)} of the file"
        + (f", {number(report.updated)} of them updated" if report.updated else ""),
        f"{_percent(parts[1], report.records, formatter)}, nothing counted twice",
        f"{_percent(parts[2], report.records, formatter)}{', see reasons' if parts[2] else ''}",
    )
    ordered = sorted(report.by_metric.items(), key=lambda item: (-item[1].inserted, -item[1].read, item[0]))
    rows = [type_row(metric, count, formatter) for metric, count in ordered[:TYPES_SHOWN]]
    if others := ordered[TYPES_SHOWN:]:
        rows.append(_others(others, formatter))
    first = "Import finished, but the file ends early" if report.partial else "Import finished"
    return ImportSummary(
        title=first,
        sentence=f"{number(report.records)} records from {report.file}, in {duration(report.elapsed_s)}",
        parts=parts,
        figures=tuple((number(part), caption) for part, caption in zip(parts, captions, strict=True)),
        rows=tuple(rows),
        reasons_title=f"Why {number(parts[2])} were skipped" if parts[2] else "Nothing was skipped",
        reasons=_reasons(report, formatter),
        notes=tuple(_notes(report, formatter)),
    )


def report_text(report: ImportReport, formatter: Formatter) -> str:
    """The report as plain text to keep: counts, reasons and places, no values."""
    number = formatter.number
    lines = [
        "healthdesk import report",
        f"File: {report.file}",
        f"Records: {number(report.records)}",
        f"Added: {number(report.inserted)}",
        f"Updated: {number(report.updated)}",
        f"Already here: {number(report.duplicates)}",
        f"Rejected: {number(report.rejected)}",
        f"Not supported yet: {number(sum(report.unmapped.values()))}",
        *(["The file ends early; what could be read is in."] if report.partial else []),
        *(f"Note: {note}" for note in report.notes),
    ]
    if report.by_metric:
        lines += ["", "By type: read, added, updated, already here, rejected"]
        for metric, c in sorted(report.by_metric.items()):
            figures = ", ".join(map(number, (c.read, c.inserted, c.updated, c.duplicates, c.rejected)))
            lines.append(f"  {metric_name(metric)}: {figures}")
    if report.unmapped:
        lines += ["", "Not supported yet (kept as they are):"]
        lines += [f"  {kind}: {number(count)}" for kind, count in sorted(report.unmapped.items())]
    if report.errors:
        lines += ["", "Rejected records:"]
        lines += [f"  {e.where}: {e.reason}{f' ({e.type})' if e.type else ''}" for e in report.errors]
        if report.errors_truncated:
            lines.append(f"  … and {number(report.rejected - len(report.errors))} more")
    return "\n".join(lines) + "\n"


def type_row(metric: str, count: TypeCount, formatter: Formatter, state: str = "") -> TypeRow:
    """One type's counts as text."""
    number, spec = formatter.number, METRICS.get(metric)
    return TypeRow(
        name=metric_name(metric),
        icon=spec.icon if spec else "layers",
        tone=f"group.{spec.group}.ink" if spec else "text-2",
        read=number(count.read),
        added=number(count.inserted + count.updated),
        here=number(count.duplicates),
        skipped=number(count.rejected),
        state=state,
    )


def metric_name(metric: str) -> str:
    """The display name of a metric id; a plain word for what is none."""
    return METRICS[metric].name if metric in METRICS else "Other types"


def _percent(part: int, whole: int, formatter: Formatter) -> str:
    """One decimal; a part that is there never shows as 0, and what is not all never as 100."""
    if not part or not whole:
        return f"0{THIN}%"
    if part / whole < _PERCENT_LEAST:
        return f"under {formatter.number(0.1, 1)}{THIN}%"
    if part < whole and part / whole > 1 - _PERCENT_LEAST:
        return f"over {formatter.number(99.9, 1)}{THIN}%"
    return f"{formatter.number(100 * part / whole, 1)}{THIN}%"


def _add(total: TypeCount, count: TypeCount) -> None:
    total.read += count.read
    total.inserted += count.inserted
    total.updated += count.updated
    total.duplicates += count.duplicates
    total.rejected += count.rejected


def _others(others: Sequence[tuple[str, TypeCount]], formatter: Formatter) -> TypeRow:
    total = TypeCount()
    for _, count in others:
        _add(total, count)
    row = type_row("", total, formatter)
    name = f"{len(others)} other types" if len(others) > 1 else "1 other type"
    return TypeRow(name, row.icon, row.tone, row.read, row.added, row.here, row.skipped)


def _reasons(report: ImportReport, formatter: Formatter) -> tuple[ReasonRow, ...]:
    counts: Counter[str] = Counter(error.reason for error in report.errors)
    kinds: dict[str, list[str]] = defaultdict(list)
    for error in report.errors:
        name = _vendor_name(error)
        if name and name not in kinds[error.reason]:
            kinds[error.reason].append(name)
    found = [(_sentence(reason), _named(kinds[reason]), count) for reason, count in counts.items()]
    if unmapped := sum(report.unmapped.values()):
        found.append(("Type not supported yet", f"{_named(list(report.unmapped))}; kept as they are", unmapped))
    if (unlisted := report.rejected - len(report.errors)) > 0:
        found.append(("Further ones, not listed", "", unlisted))
    return _reason_rows(found, formatter)


def _reason_rows(found: list[tuple[str, str, int]], formatter: Formatter) -> tuple[ReasonRow, ...]:
    found.sort(key=lambda row: -row[2])
    most = found[0][2] if found else 1
    return tuple(ReasonRow(r, detail, formatter.number(n), n / most) for r, detail, n in found[:REASONS_SHOWN])


def _notes(report: ImportReport, formatter: Formatter) -> list[str]:
    notes = list(report.notes)
    if new := sessions_text(report, formatter):
        notes.append(f"New: {new}.")
    if kept := sum(report.kept.values()):
        notes.append(f"{formatter.number(kept)} records of other kinds are kept as they are.")
    return notes


def sessions_text(report: ImportReport, formatter: Formatter) -> str:
    """The sessions that came in: "540 beat lists, 45 workouts"; "" where none did."""
    return ", ".join(f"{formatter.number(n)} {_plural(kind, n)}" for kind, n in sorted(report.sessions.items()) if n)


def _plural(kind: str, n: int) -> str:
    names = {
        "workout": ("workout", "workouts"),
        "ecg": ("ECG", "ECGs"),
        "beats": ("beat list", "beat lists"),
        "blood_pressure": ("blood pressure pair", "blood pressure pairs"),
        "food": ("meal", "meals"),
    }
    one, many = names.get(kind, (kind, kind))
    return one if n == 1 else many


def _vendor_name(error: RecordError) -> str:
    return METRICS[error.metric].name if error.metric in METRICS else error.type


def _named(names: list[str]) -> str:
    shown = ", ".join(names[:TYPES_NAMED])
    return f"{shown} and {len(names) - TYPES_NAMED} more" if len(names) > TYPES_NAMED else shown


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:]


def live_reasons(errors: object, formatter: Formatter) -> tuple[ReasonRow, ...]:
    """The reasons of an import under way, from its progress (`services.intake`)."""
    if not isinstance(errors, list):
        return ()
    found = [(_sentence(r), f"{metric_name(metric)}, first at {where}", n) for r, metric, n, where in errors]
    return _reason_rows(found, formatter)


def duration(seconds: float) -> str:
    """ "3 min 45 s", "0.4 s"."""
    if seconds < 1:
        return f"{max(0.1, seconds):.1f}{THIN}s"
    minutes, rest = divmod(round(seconds), _MINUTE_S)
    if not minutes:
        return f"{rest}{THIN}s"
    return f"{minutes}{THIN}min {rest}{THIN}s" if rest else f"{minutes}{THIN}min"
