"""Withings' public API, with an application of the person's own: measures, days of movement, nights by stages.

Every answer is 200 with a status of its own in it. Measures and days tell when they were last modified, which is their
version and the cursor; nights are asked for by their summaries.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import msgspec
from msgspec.structs import replace

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark
from healthdesk.model.wire.samples import Sample
from healthdesk.model.zones import is_zone
from healthdesk.sync.adapter import Access, Adapter, Page
from healthdesk.sync.client import Away, SafeClient
from healthdesk.sync.oauth import Provider
from healthdesk.sync.patience import patiently
from healthdesk.sync.rest import OVERLAP_MS, pages_of, read_cursor, unauthorized, utc, write_cursor

NAME = "Withings"
PROVIDER = Provider(
    NAME, "https://account.withings.com/oauth2_user/authorize2", "https://wbsapi.withings.net/v2/oauth2",
    "user.metrics,user.activity", form={"action": "requesttoken"}, wrapped=True,
)  # fmt: skip
# Type of a measure -> metric, unit, what measured.
MEASURES = {
    1: ("weight", "kg", "scale"), 4: ("height", "m", "scale"), 6: ("body_fat", "%", "scale"),
    8: ("fat_mass", "kg", "scale"), 76: ("muscle_mass", "kg", "scale"), 77: ("body_water", "kg", "scale"),
    88: ("bone_mass", "kg", "scale"), 91: ("pulse_wave_velocity", "m/s", "scale"),
    9: ("diastolic_pressure", "mmHg", "blood pressure monitor"), 10: ("systolic_pressure", "mmHg", "blood pressure monitor"),
    11: ("heart_rate", "count/min", "blood pressure monitor"), 54: ("oxygen_saturation", "%", "watch"),
    71: ("body_temperature", "degC", "thermometer"), 73: ("skin_temperature", "degC", "thermometer"),
}  # fmt: skip
_DAYS = {"steps": ("steps", "count"), "distance": ("distance", "m"), "calories": ("active_energy", "kcal")}
_STAGES = {0: "Awake", 1: "AsleepCore", 2: "AsleepDeep", 3: "AsleepREM"}
_REAL = 1  # category of a measure that is none of the person's goals
_BY_HAND = {2, 4}  # attrib of what was typed in
_REFUSED, _BUSY = {100, 101, 102, 200, 401}, {522, 524, 601}
MEASURED, MOVED, SLEPT = "measures", "days", "nights"


class _Measure(msgspec.Struct):
    type: int
    value: float
    unit: int


class _Group(msgspec.Struct):
    grpid: int
    date: int
    category: int = _REAL
    attrib: int = 0
    modified: int = 0
    measures: list[_Measure] = []


class _Day(msgspec.Struct):
    date: str
    timezone: str = ""
    modified: int = 0
    steps: float | None = None
    distance: float | None = None
    calories: float | None = None


class _Night(msgspec.Struct):
    startdate: int
    enddate: int
    state: int | None = None
    modified: int = 0


class _Body(msgspec.Struct):
    """Of any of the answers."""

    measuregrps: list[_Group] = []
    activities: list[_Day] = []
    series: list[_Night] = []
    more: bool | int = False
    offset: int = 0


class _Answer(msgspec.Struct):
    status: int
    body: _Body = msgspec.field(default_factory=_Body)


_ANSWER = msgspec.json.Decoder(_Answer)


class Withings(Adapter):
    """Scales, cuffs, watches, mats."""

    kind = "withings"
    name = NAME
    steps = (
        "At developer.withings.com make an application with the callback http://localhost:8744/.",
        "Paste its client id and secret here.",
        "Give your consent in the browser that opens.",
    )
    asks = ("client",)
    address = "https://wbsapi.withings.net"

    def enter(self, client: SafeClient, given: str, show: Callable[[str], None]) -> str:
        """See `Adapter.enter`."""
        return PROVIDER.consent(client, given, show)

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        _ask(client, access, "/measure", {"action": "getmeas", "lastupdate": str(now_ms() // 1000 - 60)})

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`."""
        reached = read_cursor(cursor)
        for name, path, form, told in (
            (MEASURED, "/measure", {"action": "getmeas", "category": str(_REAL)}, measured),
            (MOVED, "/v2/measure", {"action": "getactivity", "data_fields": ",".join(_DAYS)}, moved),
            (SLEPT, "/v2/sleep", {"action": "getsummary"}, lambda body: _nights(client, access, body)),
        ):
            since, now = max(0, reached.get(name, 0) - OVERLAP_MS) // 1000, now_ms()
            asked = form | {"lastupdate": str(since)}

            def ask(token: str, path: str = path, asked: dict[str, str] = asked) -> tuple[list[_Body], str]:
                body = _ask(client, access, path, asked | ({"offset": token} if token else {}))
                return [body], str(body.offset) if body.more else ""

            for bodies in pages_of(ask):
                yield Page(write_cursor(reached), [sample for body in bodies for sample in told(body)])
            reached[name] = now
            yield Page(write_cursor(reached))


def measured(body: _Body) -> list[Sample]:
    """Measures of the person; a group is one weighing."""
    found = []
    for group in body.measuregrps:
        if group.category != _REAL:
            continue
        at = utc(group.date * 1000)
        by_hand = group.attrib in _BY_HAND
        for measure in group.measures:
            if (known := MEASURES.get(measure.type)) is None or not -12 <= measure.unit <= 12:
                continue
            metric, unit, device = known
            found.append(
                Sample(
                    metric, at, measure.value * 10.0**measure.unit if measure.unit >= 0 else measure.value / 10**-measure.unit,
                    unit, sourceDevice=f"{NAME} {device}", sourceApp=NAME, sourceClass="manual" if by_hand else "medical",
                    id=f"{group.grpid} {measure.type}", version=max(group.modified, 0),
                )
            )  # fmt: skip
    return found


def moved(body: _Body) -> list[Sample]:
    """Days of movement, from midnight to midnight where the person was; a day grows until it is over."""
    found = []
    for day in body.activities:
        try:
            date = dt.date.fromisoformat(day.date)
        except ValueError:
            continue
        zone = ZoneInfo(day.timezone) if is_zone(day.timezone) else dt.UTC
        begin, end = (dt.datetime.combine(d, dt.time(), zone) for d in (date, date + dt.timedelta(1)))
        for name, (metric, unit) in _DAYS.items():
            value = getattr(day, name)
            if value:
                found.append(
                    Sample(
                        metric, begin.isoformat(), float(value), unit, end.isoformat(), sourceDevice=f"{NAME} watch",
                        sourceApp=NAME, sourceClass="wearable", id=f"{day.date} {name}", version=max(day.modified, 0),
                    )
                )  # fmt: skip
    return found


def _nights(client: SafeClient, access: Access, body: _Body) -> list[Sample]:
    """The stages of each night that is told of."""
    about = Sample("sleep", "", sourceDevice=f"{NAME} sleep", sourceApp=NAME, sourceClass="medical")
    found = []
    for night in body.series:
        form = {"action": "get", "startdate": str(night.startdate), "enddate": str(night.enddate)}
        found.append(_stage(about, night, "InBed"))
        for stage in _ask(client, access, "/v2/sleep", form).series:
            word = _STAGES.get(-1 if stage.state is None else stage.state)
            if word:
                found.append(_stage(about, stage, word))
    return found


def _stage(about: Sample, night: _Night, word: str) -> Sample:
    return replace(about, startDate=utc(night.startdate * 1000), value=word, endDate=utc(night.enddate * 1000))


def _ask(client: SafeClient, access: Access, path: str, form: dict[str, str]) -> _Body:
    renewed = False

    def ask() -> _Body:
        nonlocal renewed
        found = PROVIDER.ask_json(client, access, access.url + path, _ANSWER, method="POST", form=form)
        if found.status in _REFUSED and not renewed:
            renewed = True
            PROVIDER.renew(client, access)
            return ask()
        if found.status in _REFUSED:
            raise unauthorized(NAME)
        if found.status in _BUSY:
            raise Away(mark("{vendor} is busy.").format(vendor=NAME), wait_s=1.0)
        if found.status:
            raise KnownFailure(
                mark("{vendor} refused what healthdesk asked for ({status}).").format(vendor=NAME, status=found.status),
                mark("Look for a newer version."),
            )
        return found.body

    return patiently(ask, client.check)


ADAPTER = Withings()
