"""Open Wearables, a server that a person or a practice runs: raw series of one of its users."""

from collections.abc import Iterator
from urllib.parse import quote, urlencode

import msgspec

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.model.wire.samples import Sample
from healthdesk.sync.adapter import Access, Adapter, Page
from healthdesk.sync.client import SafeClient
from healthdesk.sync.rest import ask_json, by_windows, pages_of, placed, utc

NAME, KEY = "Open Wearables", "x-open-wearables-api-key"
LIMIT = 100
# Its name of a series -> metric and our spelling of its unit.
SERIES = {
    "heart_rate": ("heart_rate", "count/min"),
    "resting_heart_rate": ("resting_heart_rate", "count/min"),
    "walking_heart_rate_average": ("walking_heart_rate", "count/min"),
    "heart_rate_variability_sdnn": ("heart_rate_variability", "ms"),
    "heart_rate_variability_rmssd": ("heart_rate_variability_rmssd", "ms"),
    "oxygen_saturation": ("oxygen_saturation", "%"),
    "blood_glucose": ("glucose", "mg/dL"),
    "blood_pressure_systolic": ("systolic_pressure", "mmHg"),
    "blood_pressure_diastolic": ("diastolic_pressure", "mmHg"),
    "respiratory_rate": ("respiratory_rate", "count/min"),
    "height": ("height", "cm"),
    "weight": ("weight", "kg"),
    "body_fat_percentage": ("body_fat", "%"),
    "lean_body_mass": ("lean_body_mass", "kg"),
    "body_temperature": ("body_temperature", "degC"),
    "vo2_max": ("vo2_max", "mL/kg/min"),
    "steps": ("steps", "count"),
    "energy": ("active_energy", "kcal"),
    "basal_energy": ("resting_energy", "kcal"),
    "flights_climbed": ("flights_climbed", "count"),
    "distance_walking_running": ("distance", "m"),
    "distance_cycling": ("cycling_distance", "m"),
    "distance_swimming": ("swimming_distance", "m"),
    "garmin_stress_level": ("garmin_stress", "score"),
    "garmin_body_battery": ("garmin_body_battery", "score"),
}
_SUMS = {
    "steps",
    "active_energy",
    "resting_energy",
    "flights_climbed",
    "distance",
    "cycling_distance",
    "swimming_distance",
}


class _Source(msgspec.Struct):
    provider: str = ""
    device: str | None = None


class _Point(msgspec.Struct):
    timestamp: str
    type: str = ""
    value: float | None = None
    zone_offset: str | None = None
    interval_end: str | None = None
    source: _Source = msgspec.field(default_factory=_Source)


class _Pagination(msgspec.Struct):
    next_cursor: str | None = None


class _Points(msgspec.Struct):
    data: list[_Point] = []
    pagination: _Pagination = msgspec.field(default_factory=_Pagination)


class _User(msgspec.Struct):
    id: str


class _Users(msgspec.Struct):
    items: list[_User] = []


_POINTS, _USERS = msgspec.json.Decoder(_Points), msgspec.json.Decoder(list[_User] | _Users)


class OpenWearables(Adapter):
    """Series of one user."""

    kind = "open-wearables"
    name = NAME
    steps = (
        "In its portal make an API key.",
        "Paste the key here, and the address of the server; if it has several users, with /users/ID of yours behind it.",
    )
    home_http = True

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        _base(client, access)

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`."""
        base = _base(client, access)

        def fetch(series: str, begin: int, end: int) -> Iterator[list[Sample]]:
            def ask(token: str) -> tuple[list[_Point], str]:
                asked = {
                    "start_time": utc(begin),
                    "end_time": utc(end),
                    "types": series,
                    "resolution": "raw",
                    "limit": LIMIT,
                }
                url = f"{base}/timeseries?{urlencode(asked | ({'cursor': token} if token else {}))}"
                found = ask_json(client, url, _POINTS, NAME, headers=_headers(access))
                return found.data, found.pagination.next_cursor or ""

            version = now_ms()
            for points in pages_of(ask):
                yield [sample for point in points if (sample := _sample(series, point, version)) is not None]

        yield from by_windows(cursor, list(SERIES), fetch, now_ms())


def _sample(series: str, point: _Point, version: int) -> Sample | None:
    """A sum may still grow, so it has an id by its beginning, and the version of when it was asked for."""
    if point.value is None or point.type not in ("", series):
        return None
    metric, unit = SERIES[series]
    device = point.source.device or point.source.provider or NAME
    start = placed(point.timestamp, _seconds(point.zone_offset))
    end = placed(point.interval_end, _seconds(point.zone_offset)) if point.interval_end else ""
    growing = metric in _SUMS
    return Sample(
        metric, start, point.value, unit, end, sourceDevice=device[:200], sourceApp=NAME,
        id=f"{series} {point.timestamp}" if growing else "", version=version if growing else 0,
    )  # fmt: skip


def _seconds(offset: str | None) -> int | None:
    """ "+07:00" in seconds."""
    if not offset or len(offset) != 6 or offset[0] not in "+-" or not (offset[1:3] + offset[4:6]).isdigit():
        return None
    seconds = int(offset[1:3]) * 3600 + int(offset[4:6]) * 60
    return -seconds if offset[0] == "-" else seconds


def _base(client: SafeClient, access: Access) -> str:
    """The address of the user whose series they are."""
    root, _, user = access.url.partition("/users/")
    api = root if root.endswith("/api/v1") else f"{root}/api/v1"
    if not user:
        found = ask_json(client, f"{api}/users?limit=2", _USERS, NAME, headers=_headers(access))
        users = found.items if isinstance(found, _Users) else found
        if len(users) != 1:
            raise UsageError(
                mark("This server has several users, or none."),
                mark("Give the address with /users/ID of the one that is you."),
            )
        user = users[0].id
    return f"{api}/users/{quote(user, safe='')}"


def _headers(access: Access) -> dict[str, str]:
    return {KEY: access.current()}


ADAPTER = OpenWearables()
