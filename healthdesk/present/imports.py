"""What an import brought, as people read it: counts, types, reasons for what was skipped."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.registry import METRICS
from healthdesk.model.report import ImportReport, TypeCount
from healthdesk.model.views import ImportInfo
from healthdesk.present.import_reasons import ReasonRow, metric_name, place_text, reason_rows
from healthdesk.present.values import THIN, Formatter

TYPES_SHOWN = 8
SYNC = "sync: "  # begins the format of what an endpoint brought
_DEMO = {"demo": mark("Made-up person")}
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
        return tr(_DEMO[ids])
    if ids.startswith(SYNC):
        return tr("{name} sync", name=" ".join(word.capitalize() for word in ids.removeprefix(SYNC).split("-")))
    words = [
        [w.upper() if w in _CAPITALS else w.capitalize() for w in one.split("_")] for one in ids.split(", ") if one
    ]
    if not words:
        return tr("Health export")
    return tr("{format} export", format=", ".join(" ".join(name) for name in words))


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
    total = ImportReport(None, reports[0].format, trn("{n} file", "{n} files", len(reports)))
    for report in reports:
        for name in ("records", "inserted", "updated", "duplicates", "rejected", "days_recomputed"):
            setattr(total, name, getattr(total, name) + getattr(report, name))
        total.elapsed_s += report.elapsed_s
        total.errors += report.errors
        total.errors_truncated |= report.errors_truncated
        total.partial |= report.partial
        total.notes += [f"{report.file}: {tr(note)}" for note in report.notes]
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
    shares = [_percent(part, report.records, formatter) for part in parts]
    captions = (
        tr("{share} of the file, {count} of them updated", share=shares[0], count=number(report.updated))
        if report.updated
        else tr("{share} of the file", share=shares[0]),
        tr("{share}, nothing counted twice", share=shares[1]),
        tr("{share}, see reasons", share=shares[2]) if parts[2] else shares[2],
    )
    ordered = sorted(report.by_metric.items(), key=lambda item: (-item[1].inserted, -item[1].read, item[0]))
    rows = [type_row(metric, count, formatter) for metric, count in ordered[:TYPES_SHOWN]]
    if others := ordered[TYPES_SHOWN:]:
        rows.append(_others(others, formatter))
    first = tr("Import finished, but the file ends early") if report.partial else tr("Import finished")
    seconds = duration(report.elapsed_s)
    return ImportSummary(
        title=first,
        sentence=trn(
            "{n} record from {file}, in {duration}",
            "{n} records from {file}, in {duration}",
            report.records,
            file=tr(report.file),
            duration=seconds,
        ),
        parts=parts,
        figures=tuple((number(part), caption) for part, caption in zip(parts, captions, strict=True)),
        rows=tuple(rows),
        reasons_title=trn("Why {n} was skipped", "Why {n} were skipped", parts[2])
        if parts[2]
        else tr("Nothing was skipped"),
        reasons=reason_rows(report, formatter),
        notes=tuple(_notes(report, formatter)),
    )


def report_text(report: ImportReport, formatter: Formatter) -> str:
    """The report as plain text to keep: counts, reasons and places, no values."""
    number = formatter.number
    lines = [
        tr("healthdesk import report"),
        tr("File: {file}", file=tr(report.file)),
        tr("Records: {count}", count=number(report.records)),
        tr("Added: {count}", count=number(report.inserted)),
        tr("Updated: {count}", count=number(report.updated)),
        tr("Already here: {count}", count=number(report.duplicates)),
        tr("Rejected: {count}", count=number(report.rejected)),
        tr("Not supported yet: {count}", count=number(sum(report.unmapped.values()))),
        *([tr("The file ends early; what could be read is in.")] if report.partial else []),
        *(tr("Note: {note}", note=tr(note)) for note in report.notes),
    ]
    if report.by_metric:
        lines += ["", tr("By type: read, added, updated, already here, rejected")]
        for metric, c in sorted(report.by_metric.items()):
            figures = ", ".join(map(number, (c.read, c.inserted, c.updated, c.duplicates, c.rejected)))
            lines.append(f"  {metric_name(metric)}: {figures}")
    if report.unmapped:
        lines += ["", tr("Not supported yet (kept as they are):")]
        lines += [f"  {kind}: {number(count)}" for kind, count in sorted(report.unmapped.items())]
    if report.errors:
        lines += ["", tr("Rejected records:")]
        lines += [f"  {place_text(e.where)}: {tr(e.reason)}{f' ({e.type})' if e.type else ''}" for e in report.errors]
        if report.errors_truncated:
            more = tr("… and {count} more", count=number(report.rejected - len(report.errors)))
            lines.append(f"  {more}")
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


def _percent(part: int, whole: int, formatter: Formatter) -> str:
    """One decimal; a part that is there never shows as 0, and what is not all never as 100."""
    if not part or not whole:
        return f"0{THIN}%"
    if part / whole < _PERCENT_LEAST:
        return tr("under {share}", share=f"{formatter.number(0.1, 1)}{THIN}%")
    if part < whole and part / whole > 1 - _PERCENT_LEAST:
        return tr("over {share}", share=f"{formatter.number(99.9, 1)}{THIN}%")
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
    name = trn("{n} other type", "{n} other types", len(others))
    return TypeRow(name, row.icon, row.tone, row.read, row.added, row.here, row.skipped)


def _notes(report: ImportReport, formatter: Formatter) -> list[str]:
    notes = [tr(note) for note in report.notes]
    if new := sessions_text(report, formatter):
        notes.append(tr("New: {sessions}.", sessions=new))
    if kept := sum(report.kept.values()):
        notes.append(
            trn("{n} record of other kinds is kept as it is.", "{n} records of other kinds are kept as they are.", kept)
        )
    return notes


def sessions_text(report: ImportReport, formatter: Formatter) -> str:
    """The sessions that came in: "540 beat lists, 45 workouts"; "" where none did."""
    return ", ".join(_sessions(kind, n, formatter) for kind, n in sorted(report.sessions.items()) if n)


def _sessions(kind: str, n: int, formatter: Formatter) -> str:
    match kind:
        case "workout":
            return trn("{n} workout", "{n} workouts", n)
        case "ecg":
            return trn("{n} ECG", "{n} ECGs", n)
        case "beats":
            return trn("{n} beat list", "{n} beat lists", n)
        case "blood_pressure":
            return trn("{n} blood pressure pair", "{n} blood pressure pairs", n)
        case "food":
            return trn("{n} meal", "{n} meals", n)
        case _:
            return f"{formatter.number(n)} {kind}"


def duration(seconds: float) -> str:
    """ "3 min 45 s", "0.4 s"."""
    if seconds < 1:
        return f"{Formatter().number(max(0.1, seconds), 1)}{THIN}s"
    minutes, rest = divmod(round(seconds), _MINUTE_S)
    if not minutes:
        return f"{rest}{THIN}s"
    return f"{minutes}{THIN}min {rest}{THIN}s" if rest else f"{minutes}{THIN}min"
