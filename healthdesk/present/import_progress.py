"""An import as people follow it: how far, how fast, how long still, what is skipped so far."""

from collections.abc import Mapping
from dataclasses import dataclass

from healthdesk.base.jobs import Progress
from healthdesk.base.words import tr
from healthdesk.model.report import TypeCount
from healthdesk.present.import_reasons import ReasonRow, live_reasons
from healthdesk.present.imports import TypeRow, duration, format_name, type_row
from healthdesk.present.values import DASH, THIN, Formatter

READING_PART = 0.7  # of the bar; storing and adding up the days have the rest
ETA_AFTER_S = 5.0
_UNITS = (("GB", 1e9, 2), ("MB", 1e6, 0), ("kB", 1e3, 0))
_ROUND_S, _MINUTE_S, _FINE_S = 5, 60, 120


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """A running import."""

    title: str
    source: str
    fraction: float | None
    read: str
    records: str
    speed: str
    left: str
    rows: tuple[TypeRow, ...]
    reasons: tuple[ReasonRow, ...]
    skipped: str


class ImportWatch:
    """Remembers what a row of progress reports does not say: when it began, which types just grew."""

    def __init__(self, file: str, folder: str, began: float, formatter: Formatter) -> None:
        """`began` is a clock in seconds, the same that `update` is given."""
        self._file, self._folder, self._began, self._formatter = file, folder, began, formatter
        self._before: dict[str, int] = {}
        self._last: Mapping[str, object] = {}
        self._bytes = (0, 0)

    def update(self, progress: Progress, now: float) -> ImportProgress:
        """What to show at `now`."""
        adding = progress.facts.get("stage") == "aggregating"
        if not adding:
            self._last, self._bytes = progress.facts, (progress.done, progress.total)
        facts, number = self._last, self._formatter.number
        fraction = progress.fraction
        if fraction is not None:
            fraction = READING_PART + (1 - READING_PART) * fraction if adding else READING_PART * fraction
        elapsed = now - self._began
        records = _int(facts.get("records"))
        counts = _counts(facts.get("by_metric"))
        rows = tuple(self._row(metric, count, adding=adding) for metric, count in counts.items())
        self._before = {metric: count.read for metric, count in counts.items()}
        kind = format_name(str(facts.get("format", "")))
        size = f", {bytes_text(self._bytes[1], self._formatter)}" if self._bytes[1] else ""
        place = f" · {self._folder}" if self._folder else ""
        return ImportProgress(
            title=tr("Adding up the days of {file}", file=self._file)
            if adding
            else tr("Reading {file}", file=self._file),
            source=f"{kind}{size}{place}",
            fraction=fraction,
            read=bytes_pair(*self._bytes, self._formatter),
            records=number(records),
            speed=DASH
            if adding or elapsed < 1 or not records
            else tr("{count} per second", count=number(records / elapsed, -2)),
            left=_left(fraction, elapsed),
            rows=rows,
            reasons=live_reasons(facts.get("errors"), self._formatter),
            skipped=number(_int(facts.get("rejected"))),
        )

    def _row(self, metric: str, count: TypeCount, *, adding: bool) -> TypeRow:
        grew = count.read > self._before.get(metric, 0)
        return type_row(metric, count, self._formatter, state="reading" if grew and not adding else "read")


def bytes_text(size: int, formatter: Formatter) -> str:
    """ "1.84 GB"."""
    for unit, factor, decimals in _UNITS:
        if size >= factor:
            return f"{formatter.number(size / factor, decimals)}{THIN}{unit}"
    return f"{size}{THIN}B"


def bytes_pair(done: int, total: int, formatter: Formatter) -> str:
    """ "1.14 of 1.84 GB", both in the unit of the total."""
    if not total:
        return DASH
    for unit, factor, decimals in _UNITS:
        if total >= factor:
            first, second = (formatter.number(size / factor, decimals) for size in (done, total))
            return tr("{done} of {size}", done=first, size=f"{second}{THIN}{unit}")
    return tr("{done} of {size}", done=done, size=f"{total}{THIN}B")


def _left(fraction: float | None, elapsed: float) -> str:
    """ "about 1 min 25 s", rounded so that it does not flicker; a dash while nobody can know."""
    if not fraction or elapsed < ETA_AFTER_S:
        return DASH
    seconds = elapsed * (1 - fraction) / fraction
    step = _ROUND_S if seconds < _FINE_S else _MINUTE_S
    return tr("about {duration}", duration=duration(max(step, round(seconds / step) * step)))


def _counts(value: object) -> dict[str, TypeCount]:
    return {k: v for k, v in value.items() if isinstance(v, TypeCount)} if isinstance(value, dict) else {}


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0
