"""An answer as the toggles want it drawn, and the files made of that."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from healthdesk.base.settings import Settings
from healthdesk.model.baseline import Baseline
from healthdesk.model.zones import ZoneHistory
from healthdesk.present.annotations import Flag, flags
from healthdesk.present.buckets import TrendData
from healthdesk.present.pan import wide_window
from healthdesk.present.trend_table import trend_csv
from healthdesk.present.trends import Options, TrendModel, trend_model
from healthdesk.present.values import Formatter
from healthdesk.ui.theme import theme
from healthdesk.ui.views.trend_picture import TrendSheet
from healthdesk.ui.views.trend_query import TrendAnswer

if TYPE_CHECKING:
    from healthdesk.services.library import Library

PANE_STEPS = 3


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is seen."""

    model: TrendModel
    second: TrendModel | None
    flags: list[Flag]
    formatter: Formatter
    zones: ZoneHistory
    sources: tuple[str, ...]  # names of those that gave something


def draw(answer: TrendAnswer, options: Options, settings: Settings) -> Drawn:
    """The models of an answer with data or without, but with a window."""
    assert answer.window is not None
    assert answer.data is not None
    writes = Formatter.of(settings)
    shown, zones, today = answer.window, answer.zones, answer.today
    model = trend_model(shown, answer.data, zones, today, writes, options, answer.goal)
    second = None
    if answer.second is not None:
        second = trend_model(shown, answer.second, zones, today, writes, Options(usual=False), most_steps=PANE_STEPS)
    placed = flags(settings.annotations, model.slots, shown.period)
    gave = tuple(s.name for s in answer.data.days.sources if s.kept.any())
    return Drawn(model, second, placed, writes, zones, gave)


def wide_model(library: "Library", answer: TrendAnswer, settings: Settings) -> TrendModel:
    """The metric of an answer over all the days that its chart can be dragged through."""
    from healthdesk.services import queries

    assert answer.window is not None
    assert answer.spec is not None
    wide = wide_window(answer.window, answer.first or answer.window.start, answer.today)
    series = queries.aggregates(library, answer.spec.id, wide.period, wide.start, wide.end)
    data = TrendData(series, series, Baseline())
    return trend_model(wide, data, answer.zones, answer.today, Formatter.of(settings), Options(usual=False))


def save(drawn: Drawn, kind: str, path: Path, *, with_flags: bool) -> bool:
    """Write a "png", "svg" or "csv"; False if that was not possible."""
    if kind == "csv":
        try:
            text = trend_csv(drawn.model, drawn.formatter, drawn.zones, drawn.second)
            path.write_text(text, "utf-8", newline="")
        except OSError:
            return False
        return True
    with theme().on_paper():
        sheet = TrendSheet(drawn.model, drawn.formatter, drawn.sources, drawn.second, drawn.flags if with_flags else [])
        saved = sheet.save(kind, path)
    sheet.deleteLater()
    return saved
