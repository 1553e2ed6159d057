"""The server of the app Health Auto Export: what the iPhone has sent there, read back metric by metric.

Its answers become documents of the app's own form again, which the import of its files reads.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import msgspec

from healthdesk.base.clock import now_ms
from healthdesk.model.wire.samples import Document
from healthdesk.model.zones import DAY_MS
from healthdesk.sync.adapter import Access, Adapter, Page
from healthdesk.sync.client import Hostile, SafeClient
from healthdesk.sync.rest import (
    EARLIEST,
    OVERLAP_MS,
    accept,
    ask_json,
    read_cursor,
    utc,
    write_cursor,
)

NAME, KEY, FORMAT = "Health Auto Export server", "api-key", "health_auto_export"
_LONGEST, _SHORTEST = 366 * DAY_MS, DAY_MS
METRICS = (
    "step_count", "walking_running_distance", "active_energy", "basal_energy_burned", "flights_climbed",
    "apple_exercise_time", "apple_stand_time", "time_in_daylight", "cycling_distance", "swimming_distance",
    "heart_rate", "resting_heart_rate", "walking_heart_rate_average", "heart_rate_variability", "cardio_recovery",
    "blood_oxygen_saturation", "respiratory_rate", "blood_pressure", "blood_glucose", "insulin_delivery",
    "body_temperature", "apple_sleeping_wrist_temperature", "weight_body_mass", "body_fat_percentage", "lean_body_mass",
    "body_mass_index", "height", "waist_circumference", "sleep_analysis", "vo2_max", "walking_speed",
    "walking_step_length", "walking_asymmetry_percentage", "walking_double_support_percentage", "stair_speed_up",
    "stair_speed_down", "six_minute_walking_test_distance", "environmental_audio_exposure", "headphone_audio_exposure",
    "mindful_minutes", "dietary_energy", "dietary_water", "protein", "carbohydrates", "total_fat", "fiber",
)  # fmt: skip
Record = dict[str, Any]


class _Failed(msgspec.Struct):
    error: str


_RECORDS = msgspec.json.Decoder(list[Record] | _Failed)


class HealthAutoExportServer(Adapter):
    """All metrics that the server keeps."""

    kind = "health-auto-export"
    name = NAME
    steps = (
        "In the server's .env look for READ_TOKEN, which begins with sk-.",
        "Paste it here, and the server's address, such as http://192.168.1.5:3001.",
        "Without a server of your own let the app post to a companion endpoint instead.",
    )
    home_http = True

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        now = now_ms()
        answer = client.ask("GET", _url(access, METRICS[0], now - DAY_MS, now), headers={KEY: access.current()})
        accept(answer, NAME)

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`."""
        reached, now = read_cursor(cursor), now_ms()
        for metric in METRICS:
            begin = max(EARLIEST, reached.get(metric, EARLIEST) - OVERLAP_MS)
            size = _LONGEST
            while begin < now:
                end = min(begin + size, now)
                try:
                    records = _fetch(client, access, metric, begin, end)
                except Hostile:
                    if size <= _SHORTEST:
                        raise
                    size //= 2  # more than one answer may hold
                    continue
                reached[metric] = max(end, reached.get(metric, 0))
                documents = [_document(metric, records)] if records else []
                yield Page(write_cursor(reached), documents=documents)
                begin = end


def _fetch(client: SafeClient, access: Access, metric: str, begin: int, end: int) -> list[Record]:
    """Records of a metric; none where the server does not know it, which it says with 200."""
    found = ask_json(client, _url(access, metric, begin, end), _RECORDS, NAME, headers={KEY: access.current()})
    return [] if isinstance(found, _Failed) else found


def _url(access: Access, metric: str, begin: int, end: int) -> str:
    return f"{access.url}/api/metrics/{metric}?{urlencode({'from': utc(begin), 'to': utc(end)})}"


def _document(metric: str, records: list[Record]) -> Document:
    """As the app writes it: the unit stands once, and what the server's database adds is left out."""
    units = str(next((record["units"] for record in records if record.get("units")), ""))
    data = [
        {name: value for name, value in record.items() if name not in ("_id", "__v", "units")} for record in records
    ]
    document = {"data": {"metrics": [{"name": metric, "units": units, "data": data}]}}
    return Document(FORMAT, msgspec.Raw(msgspec.json.encode(document)))


ADAPTER = HealthAutoExportServer()
