"""Nights: `sleepData`. It holds how long each stage was, not when.

So a night is one stretch asleep and one awake, of the lengths that the file gives, which keeps its minutes right without a
course of stages that nobody knows. The FIT file of the same night has the stages, and where it is there it speaks.
"""

from healthdesk.base.words import mark
from healthdesk.formats.garmin_account.values import day_of, instant, number
from healthdesk.formats.reading.output import Output
from healthdesk.model.night import Stage
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import ZoneHistory

_STAGES = ("deep", "light", "rem", "awake")
_UNSURE = ("OFF_WRIST", "UNCONFIRMED", "NOT_CONFIRMED")
_NO_TIMES = mark("Night without a beginning and an end")
_TOO_LONG = mark("Stages of the night are longer than the night")
_MINUTE_S = 60.0


def put(entries: list[dict[str, object]], first: int, place: str, source: int, out: Output, zones: ZoneHistory) -> None:
    """The nights of a file."""
    del zones  # the stamps are GMT, and the owner's zone at that time is the night's
    meta = out.metadata({"stages": "minutes only"})
    for position, entry in enumerate(entries, first):
        if str(entry.get("sleepWindowConfirmationType", "")).upper() in _UNSURE:
            out.skipped(mark("nights that Garmin did not confirm"))
            continue
        start, end = instant(entry.get("sleepStartTimestampGMT")), instant(entry.get("sleepEndTimestampGMT"))
        if start is None or end is None or end <= start:
            out.error(place, position, _NO_TIMES, "sleepData", metric="sleep")
            continue
        seconds = {stage: number(entry, f"{stage}SleepSeconds") or 0.0 for stage in _STAGES}
        asleep = round(sum(seconds[stage] for stage in _STAGES[:3]) * 1000)
        awake = round(seconds["awake"] * 1000)
        if min(seconds.values()) < 0 or asleep + awake > end - start + _MINUTE_S * 1000:
            out.error(place, position, _TOO_LONG, "sleepData", metric="sleep")
            continue
        rows = [
            (start, end, Stage.IN_BED),
            (start, start + asleep, Stage.ASLEEP),
            (start + asleep, start + asleep + awake, Stage.AWAKE),
        ]
        rows = [row for row in rows if row[1] > row[0]]
        begins, ends, stages = zip(*rows, strict=True)
        out.rows(
            "sleep", "", begins, ends, stages, source=source, place=place, position=[position] * len(rows), meta=meta
        )
        _figures(entry, start, end, place, position, source, out)
        day = day_of(entry)
        if day != BAD:
            for stage, length in seconds.items():
                if length:
                    out.day_value(DayValue(f"garmin_{stage}_sleep", day, length / _MINUTE_S, "min", source))


def _figures(
    entry: dict[str, object], start: int, end: int, place: str, position: int, source: int, out: Output
) -> None:
    """What Garmin averages over the night, and its score."""
    found = (
        ("respiratory_rate", "/min", number(entry, "averageRespiration"), start),
        ("oxygen_saturation", "%", number(entry, "spo2SleepSummary", "averageSPO2"), start),
        ("garmin_sleep_score", "score", number(entry, "sleepScores", "overallScore"), end),
    )
    for metric, unit, value, begin in found:
        if value:
            out.rows(metric, unit, [begin], [end], [value], source=source, place=place, position=[position])
