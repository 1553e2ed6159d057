"""What the columns of a table mean that is of no known format. Proposed by the program, corrected by the owner, remembered."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from healthdesk.base.words import tr
from healthdesk.model.metric import Kind, MetricSpec, Statistic
from healthdesk.model.questions import DISTANCE_UNIT, GLUCOSE_UNIT, WEIGHT_UNIT, Question
from healthdesk.model.registry import METRICS
from healthdesk.model.units import conversion


class ValueColumn(BaseModel):
    """A column of numbers. `unit` is None while it is open; only where a question can settle it at the import."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    column: str = Field(min_length=1)
    metric: str
    unit: str | None

    @field_validator("metric")
    @classmethod
    def _known(cls, value: str) -> str:
        if value not in METRICS:
            raise ValueError(tr("there is no metric called {id}; `healthdesk metrics` lists them", id=value))
        if not is_figure(METRICS[value]):
            raise ValueError(tr("{id} is no figure that a column of numbers can hold", id=value))
        return value

    @model_validator(mode="after")
    def _unit_of_metric(self) -> "ValueColumn":
        spec = METRICS[self.metric]
        if self.unit is None and unit_question(spec) is None:
            raise ValueError(
                tr("the unit of {column} is open; write it, such as {unit}", column=self.column, unit=spec.unit)
            )
        if self.unit is not None and conversion(self.unit, spec, fractions=False) is None:
            raise ValueError(
                tr(
                    "the unit {unit} is no unit of {id}, which is in {right}",
                    unit=self.unit,
                    id=self.metric,
                    right=spec.unit,
                )
            )
        return self


class Mapping(BaseModel):
    """A table's columns by their names. `header`: all names of the table it was made for, in order; empty: any that has these.

    `date` holds the date, with the clock time in it or in `time`; `end` the end of an interval. `date_order` None: as the
    dates of the file show. `stamps`: texts, or seconds or milliseconds since 1970 in UTC.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    header: tuple[str, ...] = ()
    source: str = Field("CSV", min_length=1, max_length=60)
    delimiter: Literal[",", ";", "\t", "|"] | None = None
    decimal: Literal[".", ","] = "."
    thousands: Literal["", ",", ".", " ", "'"] = ""
    date: str = Field(min_length=1)
    time: str | None = None
    end: str | None = None
    date_order: Literal["ymd", "dmy", "mdy"] | None = None
    stamps: Literal["text", "epoch_s", "epoch_ms"] = "text"
    values: tuple[ValueColumn, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _sense(self) -> "Mapping":
        used = self.columns
        if twice := next((name for name in used if used.count(name) > 1), None):
            raise ValueError(tr("the column {column} is used twice", column=twice))
        if self.decimal == self.thousands:
            raise ValueError(tr("the decimal sign cannot part thousands too"))
        if self.header and (missing := self.missing(self.header)):
            raise ValueError(tr("the header has no column {column}", column=missing[0]))
        return self

    @property
    def columns(self) -> list[str]:
        """The names of all columns that are read."""
        return [name for name in (self.date, self.time, self.end) if name] + [value.column for value in self.values]

    def missing(self, names: Sequence[str]) -> list[str]:
        """The columns that are read and that a table with these names does not have."""
        return [name for name in self.columns if name not in names]

    def fits(self, names: Sequence[str]) -> bool:
        """True for a table with these names."""
        return list(self.header) == list(names) if self.header else not self.missing(names)


@dataclass(slots=True)
class Proposal:
    """What the program makes of a table. `mapping` is None where no date or no metric was found.

    `rows`: the first ones, as written; `open`: what is for the owner to decide or look at, a sentence each.
    """

    header: tuple[str, ...]
    rows: list[list[str]]
    mapping: dict[str, object] | None = None
    open: list[str] = field(default_factory=list)


def is_figure(spec: MetricSpec) -> bool:
    """True for a metric whose records are numbers: no stages, no words, no durations of something."""
    return not spec.codes and spec.kind is not Kind.STAGE and spec.statistic is not Statistic.DURATION


def unit_question(spec: MetricSpec) -> Question | None:
    """What settles an open unit of this metric; None if its unit must be written."""
    if spec.molar:
        return GLUCOSE_UNIT
    if spec.unit == "kg":
        return WEIGHT_UNIT
    return DISTANCE_UNIT if spec.id == "distance" or spec.id.endswith("_distance") else None
