"""The health summary as it is read: every text as it stands there, every chart as marks. Page, PDF and preview draw it."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a mark is."""

    AREA = "area"  # a filled polygon
    LINE = "line"  # an open line
    BAR = "bar"  # a rectangle by two corners
    DOT = "dot"
    TEXT = "text"


class Role(StrEnum):
    """What a mark means, and so its colour."""

    SERIES = "series"
    BEFORE = "before"  # the series of the period before, paler
    BAND = "band"  # lowest to highest
    USUAL = "usual"
    GRID = "grid"
    AXIS = "axis"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn. `points` are x, y in the drawing's units, y downwards; a text stands at its one point."""

    shape: Shape
    role: Role
    points: tuple[tuple[float, float], ...]
    text: str = ""
    anchor: str = "start"  # of a text: "start", "middle" or "end"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart; `words` say what it shows to who cannot see it."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    words: str


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A measure in the overview."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SummaryCard:
    """A measure's chart and its days. Rows of the table are texts; a day without data says so."""

    metric: str
    name: str
    group: str
    caption: str
    drawing: Drawing
    columns: tuple[str, ...]
    days: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The whole. `csv` holds the same days for programs."""

    title: str
    subtitle: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[SummaryRow, ...]
    references: tuple[str, ...]
    cards: tuple[SummaryCard, ...]
    until: str
    created: str
    csv: str
