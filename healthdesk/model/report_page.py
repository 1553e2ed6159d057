"""A report as it is read: every text as it stands there, every chart as marks. Window, page and paper draw it."""

from dataclasses import dataclass

from healthdesk.model.summary import Drawing


@dataclass(frozen=True, slots=True)
class ReportFact:
    """A figure of the whole: ("Workouts", "3", "2h 10m, 14.2 km; 2 the week before")."""

    name: str
    figure: str
    detail: str


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A measure with its chart. `figure`: numbers with the unit behind each; empty with too few days.

    `direction`: "up", "down", "level", "" where nothing is compared. `told`: it changed more than it does anyway.
    """

    metric: str
    name: str
    icon: str
    group: str
    figure: tuple[tuple[str, str], ...]
    per: str  # "a day", "a night"; in place of a figure, why there is none
    direction: str
    change: str
    told: bool
    verdict: str
    usual: str
    covered: str
    goal: str
    drawing: Drawing | None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A measure in a line: its cells stand below the columns of the report."""

    metric: str
    name: str
    icon: str
    group: str
    told: bool
    direction: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportSection:
    """Measures that belong together: cards, then rows of the others. `lines`: all of them as rows, for a terminal."""

    title: str
    cards: tuple[ReportCard, ...]
    rows: tuple[ReportRow, ...]
    lines: tuple[ReportRow, ...]


@dataclass(frozen=True, slots=True)
class ReportList:
    """Things to know: each a strong word or two and a sentence."""

    title: str
    icon: str
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportPage:
    """The whole."""

    key: str  # "2026-W47"
    title: str  # "Week 47, 2026"
    span: str  # "16–22 Nov 2026"
    state: str  # "so far, 4 of 7 days"; "" when it is over
    person: str
    headline: str
    lead: str
    facts: tuple[ReportFact, ...]
    columns: tuple[str, ...]
    sections: tuple[ReportSection, ...]
    lists: tuple[ReportList, ...]
    legend: str  # what the charts show
    method: str
    limits: str  # what it is not
    created: str
    empty: bool  # nothing at all in the period
    earlier: bool
    later: bool
