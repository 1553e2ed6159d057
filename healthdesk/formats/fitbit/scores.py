"""Sleep scores, which belong to the date of a night."""

from collections.abc import Iterator

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.files import column
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.model import stamps
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import DAY_MS, MINUTE_MS, UNKNOWN_OFFSET

_SCORE = "fitbit_sleep_score"


def sleep_scores(reading: Reading) -> Iterator[Event]:
    """Both tellings of the sleep score. The hour that stands beside a score is not that of UTC, whatever its Z says."""
    for telling, (kind, ident) in enumerate((("user_sleep_scores", "sleep_id"), ("sleep_score", "sleep_log_entry_id"))):
        for one in reading.of(kind):
            header = table.header_of(one.file)
            assert header is not None
            for chunk in table.read(one.file, header, reading.out):
                value = table.numbers(chunk[column(header, "overall_score")])
                written = stamps.dates(chunk[column(header, "timestamp", "score_time", "sleep_score_created")])
                days = np.array(
                    [
                        _day(reading, sleep, int(day))
                        for sleep, day in zip(chunk[column(header, ident)], written, strict=True)
                    ],
                    np.int64,
                )
                start, end, offset = stamps.day_spans(days, reading.options.zones)
                none = np.isnan(value) | (value <= 0)
                reading.out.skipped(mark("nights without a sleep score"), int(none.sum()))
                place = f"{one.file.base} row"
                for row in np.flatnonzero(~none & (days == BAD)).tolist():
                    reading.out.error(place, chunk.first + row, BAD_TIME, _SCORE, metric=_SCORE)
                at = np.flatnonzero(~none & (days != BAD))
                mine = reading.claims.take(_SCORE, telling, (start[at] + end[at]) // 2)
                reading.out.skipped(mark("sleep scores that the archive tells more than once"), int((~mine).sum()))
                at = at[mine]
                reading.out.rows(
                    _SCORE, "score", start[at], end[at], value[at], source=reading.source, place=place,
                    position=chunk.first + at, offset=offset[at],
                )  # fmt: skip
                yield from reading.out.drain()


def _day(reading: Reading, sleep: str, written: int) -> int:
    """The local day on which a sleep ended, else the date beside the score."""
    night = reading.nights.get(sleep.strip())
    if night is None:
        return written
    _, end, offset = night
    if offset == UNKNOWN_OFFSET:
        return int(reading.options.zones.days(np.array([end], np.int64))[0])
    return (end + offset * MINUTE_MS) // DAY_MS
