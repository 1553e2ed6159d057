"""Stamps of one fixed form, "2026-03-29 10:00:00" or "2026-03-29T10:00:00.500", as columns without a loop."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.batch import Int64
from healthdesk.model.zones import DAY_MS

_LENGTHS = (19, 23)  # to the second, to the millisecond
_ZERO = 0x30
_DASH, _COLON, _DOT, _SPACE, _T = 0x2D, 0x3A, 0x2E, 0x20, 0x54


def walls(texts: Sequence[str]) -> Int64 | None:
    """The clock's readings (n,) as if they were UTC, in ms; None if any of the texts is not of this form or no real time.

    For what it declines, `stamps.stamps` has an answer for each text.
    """
    length = len(texts[0]) if texts else 0
    if length not in _LENGTHS or any(len(text) != length for text in texts):
        return None
    try:
        cells = np.array(texts, f"S{length}").view(np.uint8).reshape(len(texts), length)
    except UnicodeEncodeError:
        return None
    marks = {4: _DASH, 7: _DASH, 13: _COLON, 16: _COLON} | ({19: _DOT} if length > 19 else {})
    if not all((cells[:, at] == mark).all() for at, mark in marks.items()):
        return None
    if not np.isin(cells[:, 10], (_SPACE, _T)).all():
        return None
    figures = np.delete(cells, [*marks, 10], axis=1) - _ZERO  # wraps around for what is below "0"
    if (figures > 9).any():
        return None
    year, month, day = _number(figures[:, 0:4]), _number(figures[:, 4:6]), _number(figures[:, 6:8])
    hour, minute, second = _number(figures[:, 8:10]), _number(figures[:, 10:12]), _number(figures[:, 12:14])
    if (month < 1).any() or (month > 12).any() or (year < 1).any():
        return None
    months = ((year - 1970) * 12 + month - 1).astype("datetime64[M]")
    first = months.astype("datetime64[D]").astype(np.int64)
    after = (months + 1).astype("datetime64[D]").astype(np.int64)
    if (
        (day < 1).any()
        or (day > after - first).any()
        or (hour > 23).any()
        or (minute > 59).any()
        or (second > 59).any()
    ):
        return None
    seconds = (hour * 60 + minute) * 60 + second
    return (first + day - 1) * DAY_MS + seconds * 1000 + _number(figures[:, 14:])


def _number(figures: NDArray[np.uint8]) -> Int64:
    """The decimal number of figures (n, k)."""
    out = np.zeros(len(figures), np.int64)
    for column in figures.astype(np.int64).T:
        out *= 10
        out += column
    return out
