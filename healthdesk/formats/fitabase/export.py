"""The reader of Fitabase's tables, as merged for a study: minutes, hours and days of steps, energy, sleep, heart rate.

The layout is that of the tables `dailyActivity`, `hourlySteps`, `minuteStepsNarrow`, `minuteStepsWide` and so on, with
local times as "4/12/2016 7:21:00 AM", distances in kilometres and METs times ten.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.fitabase.finest import Finest
from healthdesk.formats.fitabase.look import look, order_of, person_of
from healthdesk.formats.fitabase.sleep import Minutes
from healthdesk.formats.fitabase.tables import DAY, HOUR, MINUTE, Table, table_of
from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int16, Int64
from healthdesk.model.metric import DeviceClass
from healthdesk.model.session import DayValue
from healthdesk.model.source import Source
from healthdesk.model.stamps import BAD, day_spans
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS

_FITBIT = Source("Fitbit", device_class=DeviceClass.WEARABLE, manufacturer="Fitbit")
_TYPED = Source("Fitbit", device_class=DeviceClass.MANUAL, manufacturer="Fitbit")
_INTENSITIES = {1.0: "light_activity", 2.0: "moderate_activity", 3.0: "vigorous_activity"}
_BAD_TIME = mark("Time cannot be read")
_ADD_UP = {
    HOUR: mark("hourly totals that the finer figures add up to ({metric})"),
    DAY: mark("daily totals that the finer figures add up to ({metric})"),
}
_LENGTH = (MINUTE_MS, HOUR_MS)  # by grain
_SLEEP_DAY = (("TotalMinutesAsleep", "fitbit_minutes_asleep"), ("TotalTimeInBed", "fitbit_minutes_in_bed"))
_WEIGHT = (("WeightKg", "weight", "kg"), ("Fat", "body_fat", "%"), ("BMI", "body_mass_index", "kg/m2"))

Bool = NDArray[np.bool_]


class Fitabase(Format):
    """One person of the tables. Ids are pseudonyms; they only choose whose rows are read."""

    id = "fitabase"
    name = "Fitabase (Fitbit study)"
    steps = (
        "Ask the study's team for your own data, or open the project in Fitabase and choose Export.",
        "Unpack the archive, or import it as it is: every .csv in it is read.",
        "If the files hold several people, healthdesk asks for the Id of the one whose data it should take.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        return LIKELY if table_of(file) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        tables = [found for found in map(table_of, files) if found]
        # Before any hour come all minutes, before any day all hours; minutes one below the other before those side by side.
        tables.sort(key=lambda t: (t.grain, bool(t.wide)))
        looks = [look(t) for t in tables]
        reading = _Reading(out, options, person_of(looks, options))
        for found, seen in zip(tables, looks, strict=True):
            order = order_of(found, seen, options)
            for chunk in table.read(found.file, found.header, out):
                reading.take(found, chunk, order)
                yield from out.drain()
            reading.finish()
            yield from out.drain()


@dataclass(frozen=True, slots=True)
class _When:
    """Times of m rows: the clock's reading and UTC in ms, the offset in minutes, the row's number."""

    wall: Int64
    start: Int64
    offset: Int16
    position: Int64

    def at(self, mask: Bool) -> "_When":
        return _When(self.wall[mask], self.start[mask], self.offset[mask], self.position[mask])


@dataclass(slots=True)
class _Reading:
    """One import."""

    out: Output
    options: ReadOptions
    person: str | None
    finest: Finest = field(default_factory=Finest)
    minutes: Minutes | None = None
    slept: set[int] = field(default_factory=set)  # local days with minutes of sleep

    def finish(self) -> None:
        """A table has been read."""
        self.finest.finish()
        if self.minutes is not None:
            self.minutes.close()
            self.minutes = None

    def take(self, found: Table, chunk: Chunk, order: stamps.Order) -> None:
        """Some rows of a table."""
        mine = np.ones(chunk.n, np.bool_)
        if self.person is not None:
            mine = np.array([cell.strip() == self.person for cell in chunk["Id"]], np.bool_)
            self.out.skipped(mark("rows of other people"), int(chunk.n - mine.sum()))
            if not mine.any():
                return
        rows = np.flatnonzero(mine)
        columns = chunk.columns if mine.all() else _taken(chunk.columns, mine)
        when = self._when(found, columns[found.when], chunk.first + rows, order)
        good = when.start != BAD
        place = f"{found.file.base} row"
        for i in np.flatnonzero(~good).tolist():
            self.out.error(place, int(when.position[i]), _BAD_TIME, found.kind)
        when = when.at(good)
        if not good.all():
            columns = _taken(columns, good)
        if not len(when.start):
            return
        match found.kind:
            case "sleep":
                self._sleep(found, columns, when)
            case "sleep_day":
                self._sleep_day(found, columns, when)
            case "weight":
                self._weight(found, columns, when)
            case "heart":
                self._instants("heart_rate", "count/min", found, columns["Value"], when)
            case "mets":
                self._mets(found, columns, when)
            case _ if found.wide:
                self._wide(found, columns, when)
            case "intensity":
                self._intensity(found, _numbers(found.header, columns["Intensity"]), when)
            case _:
                self._figures(found, columns, when)

    def _when(self, found: Table, texts: Sequence[str], position: Int64, order: stamps.Order) -> _When:
        read = stamps.stamps(texts, order)
        if found.grain == DAY:
            days = np.where(read.good, read.wall // DAY_MS, BAD)
            start, _, offset = day_spans(days, self.options.zones)
        else:
            start, offset = read.instants(self.options.zones)
        return _When(read.wall, start, offset, position)

    def _figures(self, found: Table, columns: Mapping[str, Sequence[str]], when: _When) -> None:
        """Steps, energy, distance, minutes: of minutes, hours or days."""
        for figure in found.figures:
            value, length = _numbers(found.header, columns[figure.column]), figure.metric
            use = table.given(columns[figure.column])
            if found.grain == MINUTE:
                self.finest.add(figure.metric, when.wall[use], value[use])
            else:
                covered = self.finest.covers(figure.metric, found.grain, when.wall, value) & use
                self.out.skipped(_ADD_UP[found.grain].format(metric=length), int(covered.sum()))
                use &= ~covered
                if found.grain != DAY:
                    self.finest.add(figure.metric, when.wall[use], value[use])
            if found.grain != DAY:
                use = self._without_zeros(figure.metric, value, use)
            self._spans(figure.metric, figure.unit, found, when.at(use), value[use])

    def _spans(self, metric: str, unit: str, found: Table, when: _When, value: Float64) -> None:
        """Rows that last as long as the table's grain. A day's total may be revised by a later export: it only grows."""
        ident, version = None, np.zeros(len(value), np.int64)
        if found.grain == DAY:
            days = when.wall // DAY_MS
            _, end, _ = day_spans(days, self.options.zones)
            ident = [str(np.datetime64(day, "D")) for day in days.tolist()]
            version = np.round(np.clip(np.nan_to_num(value), 0, 1e9) * 1000).astype(np.int64)
        else:
            end = when.start + _LENGTH[found.grain]
        self.out.rows(
            metric,
            unit,
            when.start,
            end,
            value,
            source=self.out.source(_FITBIT),
            place=f"{found.file.base} row",
            position=when.position,
            offset=when.offset,
            ident=ident,
            version=version,
        )

    def _without_zeros(self, metric: str, value: Float64, use: Bool) -> Bool:
        zero = use & (value == 0)
        self.out.skipped(mark("minutes and hours of zero ({metric})").format(metric=metric), int(zero.sum()))
        rest: Bool = use & ~zero
        return rest

    def _instants(self, metric: str, unit: str, found: Table, texts: Sequence[str], when: _When) -> None:
        """Readings; an empty cell is none."""
        use = table.given(texts)
        value = _numbers(found.header, texts)[use]
        when = when.at(use)
        self.out.rows(
            metric,
            unit,
            when.start,
            when.start,
            value,
            source=self.out.source(_FITBIT),
            place=f"{found.file.base} row",
            position=when.position,
            offset=when.offset,
        )

    def _mets(self, found: Table, columns: Mapping[str, Sequence[str]], when: _When) -> None:
        """Ten times the MET; one MET is one kilocalorie a kilogram and hour."""
        value = _numbers(found.header, columns["METs"]) / 10
        use = self._without_zeros("physical_effort", value, table.given(columns["METs"]))
        self._spans("physical_effort", "kcal/hr·kg", found, when.at(use), value[use])

    def _intensity(self, found: Table, value: Float64, when: _When) -> None:
        """Minutes that were lightly, fairly or very active. Zero is said of sedentary and of sleeping minutes alike."""
        one = np.ones(len(value))
        for code, metric in _INTENSITIES.items():
            use = value == code
            self.finest.add(metric, when.wall, use.astype(np.float64))
            self._spans(metric, "min", found, when.at(use), one[use])
        self.out.skipped(mark("minutes without activity"), int((value == 0).sum()))
        for i in np.flatnonzero(~np.isin(value, (0.0, *_INTENSITIES))).tolist():
            self.out.error(f"{found.file.base} row", int(when.position[i]), mark("Intensity is none of 0 to 3"))

    def _wide(self, found: Table, columns: Mapping[str, Sequence[str]], when: _When) -> None:
        """Sixty minutes side by side: as one below the other, unless a table of that kind told of the hour already."""
        metric = found.figures[0].metric if found.figures else _INTENSITIES[1.0]
        copies = self.finest.knows(metric, when.wall)
        self.out.skipped(
            mark("hours of minutes that another table tells ({metric})").format(metric=metric), int(copies.sum())
        )
        when = when.at(~copies)
        keep = np.flatnonzero(~copies).tolist()
        for minute in range(60):
            cells = columns.get(f"{found.wide}{minute:02}")
            if cells is None or not keep:
                continue
            shift = minute * MINUTE_MS
            then = _When(when.wall + shift, when.start + shift, when.offset, when.position)
            texts = [cells[i] for i in keep]
            if found.figures:
                self._figures(found, {found.wide: texts}, then)
            else:
                use = table.given(texts)
                self._intensity(found, _numbers(found.header, texts)[use], then.at(use))

    def _sleep(self, found: Table, columns: Mapping[str, Sequence[str]], when: _When) -> None:
        if self.minutes is None:
            self.minutes = Minutes(self.out, f"{found.file.base} row", self.out.source(_FITBIT))
        self.slept.update((when.wall // DAY_MS).tolist())
        value = _numbers(found.header, columns["value"])
        self.minutes.add(columns["logId"], when.start, value, when.offset, when.position)

    def _sleep_day(self, found: Table, columns: Mapping[str, Sequence[str]], when: _When) -> None:
        """Minutes of a night that are told without its times: kept as the vendor's figures of the date."""
        source = self.out.source(_FITBIT)
        days = when.wall // DAY_MS
        copies = np.isin(days, list(self.slept))
        self.out.skipped(mark("daily totals of sleep of nights that are told by minutes"), int(copies.sum()))
        for column, name in _SLEEP_DAY:
            value = _numbers(found.header, columns[column])
            for i in np.flatnonzero(~copies).tolist():
                if np.isfinite(value[i]):
                    self.out.day_value(DayValue(name, int(days[i]), float(value[i]), "min", source))
                else:
                    self.out.error(f"{found.file.base} row", int(when.position[i]), mark("No number"), column)

    def _weight(self, found: Table, columns: Mapping[str, Sequence[str]], when: _When) -> None:
        typed = [text.strip().lower() == "true" for text in columns.get("IsManualReport", ["false"] * len(when.start))]
        source = np.where(typed, self.out.source(_TYPED), self.out.source(_FITBIT))
        for column, metric, unit in _WEIGHT:
            if column not in columns:
                continue
            use = table.given(columns[column])
            at = when.at(use)
            self.out.rows(
                metric,
                unit,
                at.start,
                at.start,
                _numbers(found.header, columns[column])[use],
                source=source[use],
                place=f"{found.file.base} row",
                position=at.position,
                offset=at.offset,
            )


def _taken(columns: Mapping[str, Sequence[str]], mask: Bool) -> dict[str, Sequence[str]]:
    """The rows of a table where `mask` (n,) is true."""
    at = np.flatnonzero(mask).tolist()
    return {name: [cells[i] for i in at] for name, cells in columns.items()}


def _numbers(header: Header, texts: Sequence[str]) -> Float64:
    """Decimal points, or commas where the program that saved the table parts cells by semicolons."""
    return table.numbers(texts, decimal="," if header.delimiter == ";" else ".")


FORMAT = Fitabase()
