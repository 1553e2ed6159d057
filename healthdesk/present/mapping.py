"""A proposed mapping as a dialog shows it: each column with its first cells and what it is taken for, to be corrected."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pydantic import ValidationError

from healthdesk.base.words import tr
from healthdesk.model.mapping import Mapping, Proposal, is_figure
from healthdesk.model.registry import METRICS
from healthdesk.model.units import conversion

CELLS_SHOWN = 3
_UNITS = (
    "kg", "lb", "g", "mg", "ug", "m", "km", "mi", "cm", "in", "kcal", "kJ", "degC", "degF", "mg/dL", "mmol/L", "mmHg", "kPa",
    "%", "/min", "ms", "s", "min", "h", "mL", "L", "IU", "m/s", "km/h", "mph", "W", "count",
)  # fmt: skip


class Role(StrEnum):
    """What a column is read as."""

    NONE = "none"
    DATE = "date"
    TIME = "time"
    END = "end"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One column. `cells`: its first ones that are not empty; `metric` and `unit` (None: open) matter for `Role.VALUE`."""

    name: str
    cells: tuple[str, ...]
    role: Role = Role.NONE
    metric: str = ""
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class MetricChoice:
    """A metric that a column of numbers can be; `units` begin with its own."""

    id: str
    name: str
    units: tuple[str, ...]


def metric_choices() -> list[MetricChoice]:
    """Every metric that a column can be, in the order of the registry."""
    return [MetricChoice(spec.id, tr(spec.name), unit_choices(spec.id)) for spec in METRICS.values() if is_figure(spec)]


def unit_choices(metric_id: str) -> tuple[str, ...]:
    """Units that the figures of a metric are written in, its canonical one first."""
    spec = METRICS[metric_id]
    return (spec.unit, *(u for u in _UNITS if u != spec.unit and conversion(u, spec, fractions=False) is not None))


def column_choices(proposal: Proposal) -> list[ColumnChoice]:
    """All columns of the table as they are proposed to be read."""
    columns = [
        ColumnChoice(name, tuple(row[at] for row in proposal.rows if row[at].strip())[:CELLS_SHOWN])
        for at, name in enumerate(proposal.header)
    ]
    if proposal.mapping is None:
        return columns
    mapping = Mapping.model_validate(proposal.mapping)
    roles = {mapping.date: Role.DATE, mapping.time: Role.TIME, mapping.end: Role.END}
    values = {value.column: value for value in mapping.values}
    return [
        replace(c, role=Role.VALUE, metric=values[c.name].metric, unit=values[c.name].unit)
        if c.name in values
        else replace(c, role=roles.get(c.name, Role.NONE))
        for c in columns
    ]


def corrected(proposal: Proposal, columns: Sequence[ColumnChoice], **changes: str | None) -> Mapping | str:
    """The mapping that these choices make, or the sentence that says what is wrong with them.

    `changes` are fields of `Mapping` that the owner set: `date_order`, `decimal`, `thousands`, `stamps`, `source`.
    """
    dates = [column.name for column in columns if column.role is Role.DATE]
    if len(dates) != 1:
        return tr("One column holds the date.") if dates else tr("Choose the column that holds the date.")
    found: dict[str, object] = {**(proposal.mapping or {}), **changes, "header": proposal.header, "date": dates[0]}
    for role in (Role.TIME, Role.END):
        names = [column.name for column in columns if column.role is role]
        if len(names) > 1:
            one_time = tr("Only one column can be the time.")
            return one_time if role is Role.TIME else tr("Only one column can be the end.")
        found[role.value] = names[0] if names else None
    found["values"] = [
        {"column": column.name, "metric": column.metric, "unit": column.unit}
        for column in columns
        if column.role is Role.VALUE
    ]
    if not found["values"]:
        return tr("Choose at least one column that is a metric.")
    try:
        return Mapping.model_validate(found)
    except ValidationError as error:
        said = str(error.errors(include_input=False, include_url=False)[0]["msg"]).removeprefix("Value error, ")
        return f"{said[:1].upper()}{said[1:]}."
