"""A trend on a sheet of paper."""

from collections.abc import Sequence

from healthdesk.base.words import tr
from healthdesk.present import dates
from healthdesk.present.annotations import Flag
from healthdesk.present.trends import TrendModel
from healthdesk.present.values import Formatter
from healthdesk.ui.views.paper import PaperSheet
from healthdesk.ui.views.trend_card import TrendCard
from healthdesk.ui.views.trend_controls import BY
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.text import Text


class TrendSheet(PaperSheet):
    """A sheet of paper with one trend on it; never shown in a window."""

    def __init__(
        self,
        model: TrendModel,
        formatter: Formatter,
        sources: Sequence[str],
        second: TrendModel | None = None,
        flags: Sequence[Flag] = (),
    ) -> None:
        """`sources` are names."""
        shown = model.window
        super().__init__(_title(model, second), f"{dates.span(shown.start, shown.end)}, {tr(BY[shown.period])}")
        column = self.column
        card = TrendCard()
        column.addWidget(card, 1)
        strip = StatStrip()
        strip.show_stats(model.statistics)
        column.addWidget(strip)
        made = tr("Made with healthdesk on {day}", day=dates.short(model.today, model.window.start))
        gave = tr("Sources: {sources}.", sources=", ".join(sources)) if sources else ""
        column.addWidget(Text(f"{gave} {made}".strip(), "small", "text-3"))
        self.lay_out()  # the legend stands where it fits, which only the final width tells
        card.show_model(model, formatter, "", second, flags)


def _title(model: TrendModel, second: TrendModel | None) -> str:
    name = tr(model.spec.name)
    return name if second is None else tr("{metric} and {second}", metric=name, second=tr(second.spec.name))


def file_name(model: TrendModel) -> str:
    """ "heart-rate-2026-10-25-2026-11-23"."""
    return f"{model.spec.id.replace('_', '-')}-{model.window.start}-{model.window.end}"
