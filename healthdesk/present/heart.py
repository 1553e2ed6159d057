"""The heart in words: a card for each measure, the rows of the ECGs, and one trace on its paper."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark, tr
from healthdesk.model.heart import Ecg, Heart
from healthdesk.model.registry import metric
from healthdesk.model.views import SessionInfo
from healthdesk.present import dates
from healthdesk.present.measure_cards import MeasureCard, measure_card
from healthdesk.present.values import Formatter
from healthdesk.present.workouts import name_of

ROW_SECONDS = 10.0  # of a strip
TALLEST_MV = 4.0  # what goes beyond is cut at the edge of the strip
# What the commonest devices call a recording; the words of others stay as they are.
_SAID = {
    mark("Sinus Rhythm"), mark("Atrial Fibrillation"), mark("Inconclusive"), mark("Low Heart Rate"), mark("High Heart Rate"),
    mark("Poor Recording"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class EcgRow:
    """One line of the list."""

    id: int
    when: str
    clock: str
    said: str  # the device's own classification
    rate: str
    source: str


@dataclass(frozen=True, slots=True)
class EcgStrips:
    """A trace on millimeter paper: rows of `ROW_SECONDS`, each (n,) in millivolts from the middle of its strip."""

    title: str
    subtitle: str
    rows: tuple[NDArray[np.float64], ...]
    hertz: float
    low_mv: float
    high_mv: float
    words: str


@dataclass(frozen=True, slots=True)
class HeartModel:
    """The page."""

    cards: tuple[MeasureCard, ...]
    ecgs: tuple[EcgRow, ...]


def heart_model(found: Heart, formatter: Formatter) -> HeartModel:
    """The page as of its day."""
    cards = (measure_card(name, series, found.today, formatter) for name, series in found.series.items())
    return HeartModel(
        tuple(card for card in cards if card is not None), tuple(_row(one, found, formatter) for one in found.ecgs)
    )


def strips(found: Ecg, formatter: Formatter) -> EcgStrips:
    """The trace of one recording, cut in rows."""
    info = found.info
    mv = found.microvolts / 1000
    mv = mv - float(np.median(mv)) if len(mv) else mv
    mv = np.clip(mv, -TALLEST_MV, TALLEST_MV)
    long = max(1, round(ROW_SECONDS * found.hertz))
    rows = tuple(mv[at : at + long] for at in range(0, len(mv), long)) if found.hertz > 0 else ()
    # Whole half millivolts around what there is.
    low = float(np.floor(mv.min() * 2) / 2) if len(mv) else -0.5
    high = float(np.ceil(mv.max() * 2) / 2) if len(mv) else 0.5
    seconds = len(mv) / found.hertz if found.hertz > 0 else 0.0
    said = _said(info)
    lead = str(info.data.get("lead") or "")
    words = tr(
        "ECG of {seconds} seconds, called {classification} by the device",
        seconds=formatter.number(seconds),
        classification=said,
    )
    when = f"{dates.with_weekday(dates.civil(info.start, info.offset_min))}, {dates.clock(info.start, info.offset_min)}"
    parts = [when, info.source, lead, f"{formatter.number(found.hertz)} Hz" if rows else ""]
    return EcgStrips(
        said, " · ".join(part for part in parts if part), rows, found.hertz, min(low, -0.5), max(high, 0.5),
        words if len(mv) else tr("No trace"),
    )  # fmt: skip


def _row(one: SessionInfo, found: Heart, formatter: Formatter) -> EcgRow:
    rate = one.data.get("average_heart_rate")
    return EcgRow(
        one.id,
        dates.short(dates.civil(one.start, one.offset_min), found.today),
        dates.clock(one.start, one.offset_min),
        _said(one),
        formatter.value(metric("heart_rate"), float(rate)) if isinstance(rate, int | float) else "",
        one.source,
    )


def _said(one: SessionInfo) -> str:
    said = str(one.data.get("classification") or "")
    return tr(said) if said in _SAID else said or name_of(one.type)
