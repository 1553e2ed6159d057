"""Google Health API v4 (Fitbit and Pixel Watch), with a client of the person's own.

`users/me/dataTypes/{type}/dataPoints`: intervals, samples and daily figures, each under a key of its own, 64-bit numbers
as text. Times are UTC with the offset of where the person was beside them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import msgspec
from msgspec.structs import replace

from healthdesk.base.clock import now_ms
from healthdesk.model.wire.samples import Sample
from healthdesk.sync.adapter import Access, Adapter, Page
from healthdesk.sync.client import SafeClient
from healthdesk.sync.oauth import Provider
from healthdesk.sync.rest import by_windows, pages_of, placed, utc

NAME = "Google Health"
_SCOPE = "https://www.googleapis.com/auth/googlehealth.{}.readonly"
PROVIDER = Provider(
    NAME, "https://accounts.google.com/o/oauth2/v2/auth", "https://oauth2.googleapis.com/token",
    " ".join(_SCOPE.format(area) for area in ("activity_and_fitness", "sleep", "health_metrics_and_measurements")),
    extra={"access_type": "offline", "prompt": "consent"},
)  # fmt: skip
PAGE, SLEEP_PAGE = 10_000, 25
_STAGES = {"AWAKE": "Awake", "LIGHT": "AsleepCore", "DEEP": "AsleepDeep", "REM": "AsleepREM", "ASLEEP": "Asleep"}
_RESTLESS = "RESTLESS"  # of trackers without stages: awake for a moment
Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A data type: the key of its points, the time by which it is filtered, its figure, and our metric and unit."""

    key: str
    time: str
    figure: str
    metric: str
    unit: str
    grows: bool = False  # what is asked for again may have grown


TYPES = {
    "steps": Kind("steps", "interval.start_time", "count", "steps", "count", grows=True),
    "distance": Kind("distance", "interval.start_time", "millimeters", "distance", "mm", grows=True),
    "active-energy-burned": Kind("activeEnergyBurned", "interval.start_time", "kcal", "active_energy", "kcal", grows=True),
    "floors": Kind("floors", "interval.start_time", "count", "flights_climbed", "count", grows=True),
    "heart-rate": Kind("heartRate", "sample_time.physical_time", "beatsPerMinute", "heart_rate", "count/min"),
    "heart-rate-variability": Kind(
        "heartRateVariability", "sample_time.physical_time", "rootMeanSquareOfSuccessiveDifferencesMilliseconds",
        "heart_rate_variability_rmssd", "ms",
    ),
    "oxygen-saturation": Kind("oxygenSaturation", "sample_time.physical_time", "percentage", "oxygen_saturation", "%"),
    "weight": Kind("weight", "sample_time.physical_time", "weightGrams", "weight", "g"),
    "body-fat": Kind("bodyFat", "sample_time.physical_time", "percentage", "body_fat", "%"),
    "daily-resting-heart-rate": Kind(
        "dailyRestingHeartRate", "date", "beatsPerMinute", "resting_heart_rate", "count/min", grows=True
    ),
    "sleep": Kind("sleep", "interval.end_time", "", "sleep", ""),
}  # fmt: skip


class _Points(msgspec.Struct):
    dataPoints: list[Fields] = []  # noqa: N815 - Google's name
    nextPageToken: str = ""  # noqa: N815


_POINTS = msgspec.json.Decoder(_Points)


class GoogleHealth(Adapter):
    """Everything that the person's devices have told Google."""

    kind = "google-health"
    name = NAME
    steps = (
        "In the Google Cloud console make a project, enable the Google Health API and add yourself as a test user.",
        "Make an OAuth client of the type Desktop app; paste its client id and client secret here.",
        "Give your consent in the browser that opens. Of a project in testing it lasts seven days.",
    )
    asks = ("client",)
    address = "https://health.googleapis.com"

    def enter(self, client: SafeClient, given: str, show: Callable[[str], None]) -> str:
        """See `Adapter.enter`."""
        return PROVIDER.consent(client, given, show)

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        _ask(client, access, "steps", now_ms() - 60_000, now_ms(), "")

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`."""

        def fetch(name: str, begin: int, end: int) -> Iterator[list[Sample]]:
            version = now_ms()
            for points in pages_of(lambda token: _ask(client, access, name, begin, end, token)):
                yield [sample for point in points for sample in samples(name, point, version)]

        yield from by_windows(cursor, list(TYPES), fetch, now_ms())


def samples(name: str, point: Fields, version: int) -> list[Sample]:
    """The samples of a point; none for one that says nothing."""
    kind = TYPES[name]
    fields = point.get(kind.key)
    if not isinstance(fields, dict):
        return []
    told = point.get("dataSource")
    origin = told if isinstance(told, dict) else {}
    device = origin.get("device")
    shown = device.get("displayName") if isinstance(device, dict) else ""
    by_hand = origin.get("recordingMethod") == "MANUAL"
    about = Sample(
        "", "", sourceDevice=str(shown or origin.get("platform") or NAME)[:200], sourceApp=NAME,
        sourceClass="manual" if by_hand else "wearable",
    )  # fmt: skip
    if name == "sleep":
        return list(_stages(fields, about))
    try:
        value = float(fields[kind.figure])
    except (KeyError, TypeError, ValueError):
        return []
    start, end = _span(fields)
    if not start:
        return []
    ident = str(point.get("name") or f"{name} {start}")[:200] if kind.grows else ""
    version = version if kind.grows else 0
    return [
        replace(
            about,
            type=kind.metric,
            startDate=start,
            value=value,
            unit=kind.unit,
            endDate=end,
            id=ident,
            version=version,
        )
    ]


def _span(fields: Fields) -> tuple[str, str]:
    """Start and end; a date is its noon, wherever the person was."""
    interval, moment, date = fields.get("interval"), fields.get("sampleTime"), fields.get("date")
    if isinstance(interval, dict):
        offset = _seconds(interval.get("startUtcOffset"))
        return placed(str(interval.get("startTime") or ""), offset), placed(str(interval.get("endTime") or ""), offset)
    if isinstance(moment, dict):
        return placed(str(moment.get("physicalTime") or ""), _seconds(moment.get("utcOffset"))), ""
    if isinstance(date, dict) and {"year", "month", "day"} <= date.keys():
        return f"{date['year']:04}-{date['month']:02}-{date['day']:02}T12:00:00+00:00", ""
    return "", ""


def _stages(fields: Fields, about: Sample) -> Iterator[Sample]:
    """A night: in bed all the time, and its stages; one without stages is asleep."""
    start, end = _span(fields)
    if not start or not end:
        return
    yield replace(about, type="sleep", startDate=start, value="InBed", endDate=end)
    told = fields.get("stages")
    for stage in told if isinstance(told, list) else []:
        kind = str(stage.get("type") or "") if isinstance(stage, dict) else ""
        word = "Awake" if kind == _RESTLESS else _STAGES.get(kind)
        if word:
            begin, until = _span({"interval": stage})
            yield replace(about, type="sleep", startDate=begin, value=word, endDate=until)
    if not told:
        yield replace(about, type="sleep", startDate=start, value="Asleep", endDate=end)


def _seconds(offset: object) -> int | None:
    """ "7200s" in seconds."""
    text = str(offset or "").removesuffix("s")
    try:
        return int(float(text)) if text else None
    except ValueError:
        return None


def _ask(client: SafeClient, access: Access, name: str, begin: int, end: int, token: str) -> tuple[list[Fields], str]:
    kind = TYPES[name]
    field = f"{name.replace('-', '_')}.{kind.time}"
    first, last = (utc(begin)[:10], utc(end)[:10]) if kind.time == "date" else (utc(begin), utc(end))
    until = "<=" if kind.time == "date" else "<"
    asked = {
        "filter": f'{field} >= "{first}" AND {field} {until} "{last}"',
        "pageSize": SLEEP_PAGE if name == "sleep" else PAGE,
    }
    query = urlencode(asked | ({"pageToken": token} if token else {}))
    found = PROVIDER.ask_json(client, access, f"{access.url}/v4/users/me/dataTypes/{name}/dataPoints?{query}", _POINTS)
    return found.dataPoints, found.nextPageToken


ADAPTER = GoogleHealth()
