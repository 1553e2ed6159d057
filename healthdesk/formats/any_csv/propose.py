"""A proposal of what the columns of a table mean, from their names, units and figures. Nothing is read into anything."""

import csv
import re
from collections.abc import Sequence
from typing import Literal

import numpy as np

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark, tr
from healthdesk.formats.any_csv.words import (
    AMBIGUOUS,
    END_WORDS,
    EPOCH_WORDS,
    NOT_MEASURED,
    metrics_of,
    unit_of,
    words_of,
)
from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.text import decode
from healthdesk.model import stamps
from healthdesk.model.batch import Float64
from healthdesk.model.mapping import Mapping, Proposal, is_figure, unit_question
from healthdesk.model.registry import METRICS
from healthdesk.model.units import conversion

HEAD = 1 << 20  # bytes that are looked at
_ROWS, SHOWN = 5000, 8
_MOST = 0.9  # of the cells of a column must be of one kind
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?(\s*[AaPp]\.?[Mm]\.?)?")
_NUMERIC = re.compile(r"[+-]?\d[\d., '\u00a0\u202f]*")
_GROUPS = re.compile(r"[+-]?\d{1,3}([.,' \u00a0\u202f]\d{3})+")
_DELIMITERS = {",", ";", "\t", "|"}
# Units that say alone what they measure.
_BY_UNIT = {"bpm": "heart_rate", "mg/dL": "glucose", "mmol/L": "glucose", "kg": "weight", "degC": "body_temperature"}
# Units by the figures, where a header names none and no two of these overlap: metric -> (unit, least, most).
_BY_RANGE = {
    "glucose": (("mmol/L", 1, 33), ("mg/dL", 40, 600)),
    "body_temperature": (("degC", 30, 45), ("degF", 86, 113)),
    "height": (("m", 0.4, 2.5), ("cm", 100, 250)),
}

Kind = Literal["stamp", "date", "clock", "epoch_s", "epoch_ms", "number", "other"]


def propose(file: File) -> Proposal:
    """Look at the head of a table. Raises InputRefused for what is none."""
    text = decode(file.head(HEAD))
    header = table.header_in(text) if file.suffix in table.SUFFIXES else None
    if header is None:
        raise InputRefused(
            mark("{file} is no table with a line that names its columns.").format(file=file.base),
            mark("Save it as CSV with the names of the columns above the rows."),
        )
    names = table.unique_names(header.names)
    rows = _rows(text, header.line, header.delimiter, len(names), whole=file.size <= HEAD)
    proposal = Proposal(tuple(names), rows[:SHOWN])
    columns = {name: [row[at].strip() for row in rows] for at, name in enumerate(names)}
    kinds = {name: _kind(name, texts) for name, texts in columns.items()}
    mapping = _when(columns, kinds, proposal)
    numeric = {name: texts for name, texts in columns.items() if kinds[name] == "number"}
    decimal, thousands = _signs(numeric, header.delimiter, proposal)
    values = _values(numeric, decimal, thousands, proposal)
    if mapping is None:
        proposal.open.append(tr("No column holds dates that can be read."))
    if not values:
        proposal.open.append(tr("No column was recognised as a metric; `healthdesk metrics` lists what there is."))
    if mapping is not None and values:
        sign = header.delimiter if header.delimiter in _DELIMITERS else None
        found = {
            "header": names,
            "delimiter": sign,
            "decimal": decimal,
            "thousands": thousands,
            **mapping,
            "values": values,
        }
        proposal.mapping = Mapping.model_validate(found).model_dump(mode="json")
    return proposal


def _rows(text: str, line: int, delimiter: str, width: int, *, whole: bool) -> list[list[str]]:
    lines = text.splitlines()[line + 1 :]
    found = []
    try:
        for row in csv.reader(lines if whole else lines[:-1], delimiter=delimiter):
            if any(cell.strip() for cell in row):
                found.append((row + [""] * width)[:width])
            if len(found) >= _ROWS:
                break
    except csv.Error:
        pass  # what came before is enough to propose from
    return found


def _kind(name: str, texts: Sequence[str]) -> Kind:
    given = [text for text in texts if text]
    if not given:
        return "other"

    def most(good: Sequence[bool]) -> bool:
        return sum(good) >= _MOST * len(given)

    if most([_CLOCK.fullmatch(text) is not None and ":" in text for text in given]):
        return "clock"
    if most([stamps.is_date(text) for text in given]):
        return "date"
    orders: tuple[stamps.Order, ...] = ("dmy", "mdy")
    if any(most(stamps.stamps(given, order).good.tolist()) for order in orders):
        return "stamp"
    if most([_NUMERIC.fullmatch(text) is not None for text in given]):
        digits = {len(text) for text in given if text.isdecimal()}
        if EPOCH_WORDS & set(words_of(name).split()) and digits in ({10}, {13}):
            return "epoch_s" if digits == {10} else "epoch_ms"
        return "number"
    return "other"


def _when(columns: dict[str, list[str]], kinds: dict[str, Kind], proposal: Proposal) -> dict[str, object] | None:
    """The columns of time and the order of dates."""

    def of(*wanted: Kind) -> list[str]:
        return [name for name, kind in kinds.items() if kind in wanted]

    def is_end(name: str) -> bool:
        return bool(END_WORDS & set(words_of(name).split()))

    if epochs := of("epoch_s", "epoch_ms"):
        same = [name for name in epochs if kinds[name] == kinds[epochs[0]]]
        start = next((name for name in same if not is_end(name)), same[0])
        end = next((name for name in same if is_end(name) and name != start), None)
        return {"date": start, "end": end, "stamps": kinds[start]}
    full = of("stamp") or of("date")
    if not full:
        return None
    start = next((name for name in full if not is_end(name)), full[0])
    end = next((name for name in full if is_end(name) and name != start), None)
    clocks = of("clock") if kinds[start] == "date" else []
    time = next((name for name in clocks if not is_end(name)), None)
    order = stamps.order_of([text.split(" ")[0] for text in columns[start] if text])
    if order is None:
        shown = next((text for text in columns[start] if text), "")
        proposal.open.append(
            tr(
                "date_order: the dates looked at can be read in two ways ({date}). Write dmy or mdy; left open, all dates"
                " of the file decide or it is asked for.",
                date=shown[:20],
            )
        )
    others = [name for name in (*of("stamp"), *of("date")) if name not in {start, end}]
    if others:
        proposal.open.append(
            tr("date: {column} was taken; {others} could be it too.", column=start, others=", ".join(others))
        )
    return {"date": start, "time": time, "end": end, "date_order": order}


def _signs(numeric: dict[str, list[str]], delimiter: str, proposal: Proposal) -> tuple[str, str]:
    """The decimal sign and the sign between thousands, by all figures together."""
    cells = [text for texts in numeric.values() for text in texts if text]
    spaces = [c for c in cells if re.search(r"\d[ \u00a0\u202f]\d{3}", c)]
    quotes = [c for c in cells if "'" in c]
    parted = " " if spaces else "'" if quotes else ""
    commas, dots = [c for c in cells if "," in c], [c for c in cells if "." in c]
    if both := [c for c in commas if "." in c]:
        return (",", ".") if both[0].rindex(",") > both[0].rindex(".") else (".", ",")
    if not commas:
        return ".", parted
    if dots:  # each sign in cells of its own: the one that stands before other than three digits is the decimal sign
        return (".", ",") if all(_GROUPS.fullmatch(c) for c in commas) else (",", parted or ".")
    if all(_GROUPS.fullmatch(c) for c in commas):
        taken = (".", ",") if delimiter == "," else (",", parted)
        shown = commas[0][:20]
        proposal.open.append(
            tr(
                "decimal: {figure} can be read in two ways; the comma was taken for the sign between thousands.",
                figure=shown,
            )
            if taken[0] == "."
            else tr(
                "decimal: {figure} can be read in two ways; the comma was taken for the sign before decimals.",
                figure=shown,
            )
        )
        return taken
    return ",", parted


def _values(numeric: dict[str, list[str]], decimal: str, thousands: str, proposal: Proposal) -> list[dict[str, object]]:
    """The columns that are metrics, each metric once."""
    found: dict[str, dict[str, object]] = {}
    for name, texts in numeric.items():
        cells = [
            t.replace("\u00a0", " ").replace("\u202f", " ").replace(thousands, "") if thousands else t for t in texts
        ]
        numbers = table.numbers([cell for cell in cells if cell], decimal=decimal)
        chosen = _metric(name, numbers, proposal)
        if chosen is None:
            continue
        metric, unit = chosen
        if metric in found:
            proposal.open.append(
                tr(
                    "{column}: could be {metric} too, for which {taken} was taken.",
                    column=name,
                    metric=metric,
                    taken=found[metric]["column"],
                )
            )
            continue
        if unit is None:
            question = unit_question(METRICS[metric])
            assert question is not None
            proposal.open.append(
                tr(
                    "{column}: its unit is not said. Write {one} or {other}; left open, it is asked for.",
                    column=name,
                    one=question.choices[0],
                    other=question.choices[1],
                )
            )
        found[metric] = {"column": name, "metric": metric, "unit": unit}
    return list(found.values())


def _metric(name: str, numbers: Float64, proposal: Proposal) -> tuple[str, str | None] | None:
    """The metric and unit of a column (None: open); None if it is none that is known."""
    said, words = unit_of(name), set(words_of(name).split())
    candidates = metrics_of(name)
    if not candidates and AMBIGUOUS & words:
        proposal.open.append(
            tr("{column}: HRV is heart_rate_variability (SDNN) or heart_rate_variability_rmssd.", column=name)
        )
        return None
    if not candidates and said in _BY_UNIT:
        candidates = [_BY_UNIT[said]]
    if candidates and NOT_MEASURED & words:
        proposal.open.append(
            tr("{column}: was left out; it is not {metric} itself.", column=name, metric=candidates[0])
        )
        return None
    out_of_range = False
    for metric in candidates:
        spec = METRICS[metric]
        if not is_figure(spec):
            continue
        unit = said if said is not None else _usual_unit(metric, numbers)
        if said is None and unit is None and unit_question(spec) is None:
            proposal.open.append(
                tr("{column}: looks like {metric}, but its unit is not said.", column=name, metric=metric)
            )
            return None
        way = conversion(unit or spec.unit, spec, fractions=False)
        if way is None:
            continue  # fat in kg is no body fat in percent
        canonical = numbers * way[0] + way[1]
        low, high = spec.plausible
        if np.mean((canonical >= low) & (canonical <= high)) >= _MOST:
            return metric, unit
        out_of_range = True
    if out_of_range:
        proposal.open.append(
            tr(
                "{column}: looks like {metric}, but its figures are not plausible for it.",
                column=name,
                metric=candidates[0],
            )
        )
    elif candidates:
        proposal.open.append(
            tr(
                "{column}: looks like {metric}, but {unit} is no unit of it.",
                column=name,
                metric=candidates[0],
                unit=said,
            )
        )
    return None


def _usual_unit(metric: str, numbers: Float64) -> str | None:
    """The unit of a column that names none: the only one in use, or the one that the figures show; None if open."""
    spec = METRICS[metric]
    if metric in _BY_RANGE:
        for unit, least, most in _BY_RANGE[metric]:
            if len(numbers) and np.mean((numbers >= least) & (numbers <= most)) >= _MOST:
                return unit
        return None
    sure = spec.unit.startswith("{") or spec.unit in {"/min", "mm[Hg]", "%", "kg/m2", "ms", "[iU]", "mL/(kg.min)"}
    return spec.unit if sure else None
