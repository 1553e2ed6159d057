"""Fitbit's website export: one CSV a month with a block each for the body, foods, activities and sleep.

Every line is of a date or a sleep, in the account's own units, which the file does not name.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

import numpy as np

from healthdesk.base.errors import Undecided
from healthdesk.base.words import mark
from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import decode
from healthdesk.model import stamps
from healthdesk.model.batch import Float64
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.questions import DATE_ORDER, DISTANCE_UNIT, WEIGHT_UNIT, Question
from healthdesk.model.source import Source
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import MINUTE_MS

_LIMIT = 32 << 20
_FITBIT = Source("Fitbit", device_class=DeviceClass.WEARABLE, manufacturer="Fitbit")
_BLOCKS = ("Body", "Foods", "Activities", "Sleep")
_BEGINS = re.compile(
    r"^(Body\s*\r?\n\"?Date\"?,\"?Weight|Foods\s*\r?\n\"?Date\"?,\"?Calories In|Activities\s*\r?\n\"?Date\"?,\"?Calories Burned"
    r"|Sleep\s*\r?\n\"?Start Time\"?,\"?End Time\"?,\"?Minutes Asleep)",
    re.MULTILINE,
)
_THOUSANDS = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d*)?")
_BAD_TIME = mark("Time cannot be read")
_NO_UNIT = {
    WEIGHT_UNIT: mark("{file} does not say in which unit its weights are."),
    DISTANCE_UNIT: mark("{file} does not say in which unit its distances are."),
}
_VERSIONS = 1000  # a sum of a day only grows until the day is over: the greater figure is the newer one
# Square metres of height, by what weight / BMI is, between which no unit is certain: 1.4 m in lb is 2.07 m in kg.
_STONES, _KILOGRAMS, _POUNDS = (0.2, 0.9), (1.0, 4.2), (4.6, 12.0)


@dataclass(frozen=True, slots=True)
class Column:
    """A column's metric and unit. `asks`: the question whose answer is the unit. 0 stands for no figure."""

    metric: str
    unit: str = ""
    asks: Question | None = None
    grows: bool = True


_COLUMNS = {
    "Weight": Column("weight", asks=WEIGHT_UNIT, grows=False),
    "BMI": Column("body_mass_index", "kg/m2", grows=False),
    "Fat": Column("body_fat", "%", grows=False),
    "Calories In": Column("dietary_energy", "kcal"),
    "Calories Burned": Column("total_energy", "kcal"),
    "Activity Calories": Column("active_energy", "kcal"),
    "Steps": Column("steps", "count"),
    "Distance": Column("distance", asks=DISTANCE_UNIT),
    "Floors": Column("flights_climbed", "count"),
    "Minutes Sedentary": Column("sedentary_time", "min"),
    "Minutes Lightly Active": Column("light_activity", "min"),
    "Minutes Fairly Active": Column("moderate_activity", "min"),
    "Minutes Very Active": Column("vigorous_activity", "min"),
}


@dataclass(slots=True)
class Block:
    """Rows of a block below its header; `lines` are their numbers in the file, counted from 1."""

    names: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def __getitem__(self, name: str) -> list[str]:
        """A column, as written; empty texts where there is none of that name."""
        at = self.names.index(name) if name in self.names else len(self.names)
        return [row[at].strip() if at < len(row) else "" for row in self.rows]


class FitbitCsv(Format):
    """The months that fitbit.com exported until 2024."""

    id = "fitbit_csv"
    name = "Fitbit website CSV"
    steps = (
        "Until 2024 fitbit.com offered Settings, Data Export, CSV, a month at a time; use the files saved then.",
        "Import fitbit_export_YYYYMMDD.csv, or a folder of them.",
        "The file does not name its units: healthdesk asks whether its distances are in km or miles.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        return LIKELY if _BEGINS.search(file.head_text) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        source = out.source(_FITBIT)
        for file in files:
            blocks = _blocks(file, out)
            order = _order(file, blocks, options)
            for name in ("Body", "Foods", "Activities"):
                _days(file, blocks[name], order, source, out, options)
            _sleep(file, blocks["Sleep"], order, source, out, options)
            yield from out.drain()


def _blocks(file: File, out: Output) -> dict[str, Block]:
    """The blocks of a file; a log of single foods and what else there is are left out."""
    found = {name: Block() for name in _BLOCKS}
    now: Block | None = None
    rows = csv.reader(io.StringIO(decode(file.read(_LIMIT)), newline=""))
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return found
        except csv.Error:
            out.note(
                mark("{file} is damaged after line {line}; what came before is in.").format(
                    file=file.base, line=rows.line_num
                ),
                partial=True,
            )
            return found
        filled = [cell.strip() for cell in row if cell.strip()]
        if not filled:
            continue
        if len(filled) == 1 and not filled[0][:1].isdigit():
            now = found.get(filled[0])
        elif now is None:
            out.skipped(mark("lines of Fitbit's food log and other blocks"))
        elif not now.names:
            now.names = [cell.strip() for cell in row]
        elif [cell.strip() for cell in row] != now.names:
            now.rows.append(row)
            now.lines.append(rows.line_num)


def _order(file: File, blocks: dict[str, Block], options: ReadOptions) -> stamps.Order:
    """The order of the dates, from all of them. Raises Undecided if all can be read both ways."""
    answer = options.answers.get(DATE_ORDER.option)
    if answer in DATE_ORDER.choices:
        return cast("stamps.Order", answer)
    texts = [text for block in blocks.values() for name in ("Date", "Start Time", "End Time") for text in block[name]]
    texts = [text.split(" ")[0] for text in texts if text[:1].isdigit()]
    order = stamps.order_of(texts)
    if order is None and texts:
        raise Undecided(
            mark("Every date in {file} can be read in two ways: {date} with the day or the month first.").format(
                file=file.base, date=texts[0][:20]
            ),
            DATE_ORDER.option,
            DATE_ORDER.choices,
        )
    return order or "ymd"


def _days(file: File, block: Block, order: stamps.Order, source: int, out: Output, options: ReadOptions) -> None:
    """Figures of dates."""
    place, written = f"{file.base} line", block["Date"]
    days = stamps.dates(written, order)
    start, end, offset = stamps.day_spans(days, options.zones)
    position = np.array(block.lines, np.int64)
    for name, column in _COLUMNS.items():
        if name not in block.names:
            continue
        texts = block[name]
        value, filled = numbers(texts), table.given(texts)
        nothing = filled & (value == 0)
        out.skipped(
            mark("days of {metric} without a figure").format(metric=column.metric.replace("_", " ")), int(nothing.sum())
        )
        for row in np.flatnonzero(filled & ~nothing & (days == BAD)).tolist():
            out.error(place, block.lines[row], _BAD_TIME, name, metric=column.metric)
        at = np.flatnonzero(filled & ~nothing & (days != BAD))
        if not len(at):
            continue
        unit = _unit(file, block, column, options)
        out.rows(
            column.metric,
            unit,
            start[at],
            end[at],
            value[at],
            source=source,
            place=place,
            position=position[at],
            offset=offset[at],
            ident=[f"{column.metric} {days[row]}" for row in at.tolist()] if column.grows else None,
            version=(np.clip(np.nan_to_num(value[at]), -1e12, 1e12) * _VERSIONS).astype(np.int64)
            if column.grows
            else 0,
        )


def _unit(file: File, block: Block, column: Column, options: ReadOptions) -> str:
    """The unit of a column. Raises Undecided where only the owner of the account knows it."""
    question = column.asks
    if question is None:
        return column.unit
    answer = options.answers.get(question.option)
    if answer in question.choices:
        return str(answer)
    found = _unit_by_bmi(numbers(block["Weight"]), numbers(block["BMI"])) if question is WEIGHT_UNIT else ""
    if not found:
        raise Undecided(
            _NO_UNIT[question].format(file=file.base),
            question.option,
            question.choices,
        )
    return found


def _unit_by_bmi(weight: Float64, bmi: Float64) -> str:
    """The unit of weights by the height that they and the BMI make, "" if no unit is certain.

    BMI is kg / m²; weight over BMI is the squared height in m², times 2.2046 for pounds, over 6.3503 for stones.
    """
    both = (weight > 0) & (bmi > 0)
    if not both.any():
        return ""
    squared = float(np.median(weight[both] / bmi[both]))
    limits = {"st": _STONES, "kg": _KILOGRAMS, "lb": _POUNDS}
    return next((unit for unit, (low, high) in limits.items() if low <= squared <= high), "")


def _sleep(file: File, block: Block, order: stamps.Order, source: int, out: Output, options: ReadOptions) -> None:
    """Sleeps by their totals: when in bed, and how many minutes asleep, which are told to be its last ones.

    Where within the night one lay awake is not in the file.
    """
    place = f"{file.base} line"
    (start, offset), (end, _) = (
        stamps.stamps(block[name], order).instants(options.zones) for name in ("Start Time", "End Time")
    )
    asleep = numbers(block["Minutes Asleep"])
    meta = out.metadata({"kind": "from totals"})
    for row, line in enumerate(block.lines):
        begin, finish = int(start[row]), int(end[row])
        if BAD in (begin, finish):
            out.error(place, line, _BAD_TIME, "Sleep", metric="sleep")
            continue
        if finish <= begin:
            out.error(place, line, mark("End is earlier than start"), "Sleep", metric="sleep")
            continue
        minutes = float(asleep[row])
        rows = [(begin, finish, Stage.IN_BED)]
        if minutes > 0:
            fell = max(begin, finish - round(min(minutes, 10_000) * MINUTE_MS))
            rows += [(begin, fell, Stage.AWAKE), (fell, finish, Stage.ASLEEP)]
        first, last, stage = (np.array(values, np.int64) for values in zip(*rows, strict=True))
        lasting = last > first
        out.rows(
            "sleep", "", first[lasting], last[lasting], stage[lasting],
            source=source, place=place, position=line, offset=offset[row], meta=meta,
        )  # fmt: skip


def numbers(texts: Sequence[str]) -> Float64:
    """Numbers (n,) with separators of thousands, "14,499"; a comma that separates none is a decimal one."""
    plain = [
        text.replace(",", "")
        if _THOUSANDS.fullmatch(text)
        else text.replace(",", ".")
        if text.count(",") == 1
        else text
        for text in texts
    ]
    return table.numbers(plain)


FORMAT = FitbitCsv()
