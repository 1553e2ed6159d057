"""Home Assistant: the history of those sensors that their owner has marked, and of no other.

A sensor is marked by an attribute `healthdesk` that names a metric, set in the house's own configuration: what a sensor
means is never guessed. Counters that grow through the day become what was added between two readings.
"""

import math
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.model.metric import Statistic
from healthdesk.model.registry import METRICS
from healthdesk.model.wire.samples import Sample
from healthdesk.sync.adapter import Access, Adapter, Page
from healthdesk.sync.client import SafeClient
from healthdesk.sync.rest import ask_json, by_windows, utc

NAME, MARK = "Home Assistant", "healthdesk"
_UNITS = {"steps": "count", "°C": "degC", "°F": "degF", "beats/min": "count/min"}


class _State(msgspec.Struct):
    state: str = ""
    last_changed: str = ""
    entity_id: str = ""
    attributes: dict[str, Any] = {}


_STATES, _HISTORY = msgspec.json.Decoder(list[_State]), msgspec.json.Decoder(list[list[_State]])


class HomeAssistant(Adapter):
    """Sensors of a house."""

    kind = "home-assistant"
    name = NAME
    steps = (
        "In configuration.yaml, under homeassistant: customize:, give each sensor the attribute “healthdesk: METRIC”.",
        "METRIC is weight, heart_rate or another id that “healthdesk metrics” lists.",
        "In your profile, under Security, make a long-lived access token.",
        "Paste the token here, and the address, such as http://homeassistant.local:8123.",
    )
    home_http = True

    def probe(self, client: SafeClient, access: Access) -> None:
        """See `Adapter.probe`."""
        if not _marked(client, access):
            raise UsageError(
                mark("No sensor of this house is marked for healthdesk."),
                mark("Give a sensor the attribute “healthdesk” with the id of a metric."),
            )

    def pages(self, client: SafeClient, access: Access, cursor: str) -> Iterator[Page]:
        """See `Adapter.pages`."""
        marked = _marked(client, access)

        def history(entity: str, begin: int, end: int) -> Iterator[list[Sample]]:
            asked = urlencode({"filter_entity_id": entity, "end_time": utc(end)})
            url = f"{access.url}/api/history/period/{quote(utc(begin))}?{asked}"
            for states in ask_json(client, url, _HISTORY, NAME, headers=_headers(access)):
                yield samples(marked[entity], states, begin)

        yield from by_windows(cursor, sorted(marked), history, now_ms())


def samples(sensor: _State, states: list[_State], begin: int) -> list[Sample]:
    """Readings of a sensor, or of a counter what was added since the reading before; a fall is a new beginning.

    The first state of a window is the one that held at its beginning: it was not read then, and only counts as a base.
    """
    metric = METRICS[str(sensor.attributes[MARK])]
    unit = str(sensor.attributes.get("unit_of_measurement") or "")
    name = str(sensor.attributes.get("friendly_name") or sensor.entity_id)[:200]
    counter = metric.statistic is Statistic.SUM and not metric.codes
    unit, since = _UNITS.get(unit, unit or metric.unit), utc(begin)[:19]
    found: list[Sample] = []
    before: tuple[str, float] | None = None
    for state in states:
        value = _number(state.state)
        if value is None or not state.last_changed:
            continue
        at, base = state.last_changed, before
        before = (at, value)
        if counter:
            if base is None or base[0][:19] == since:
                continue
            added = value - base[1] if value >= base[1] else value
            if added > 0:
                found.append(_sample(metric.id, unit, base[0], at, added, name))
        elif at[:19] != since:
            found.append(_sample(metric.id, unit, at, at, value, name))
    return found


def _sample(metric: str, unit: str, begin: str, end: str, value: float, name: str) -> Sample:
    # Home Assistant tells all times in UTC, which says nothing of where the person was.
    return Sample(
        metric, begin.replace("+00:00", "Z"), value, unit, end.replace("+00:00", "Z"), sourceDevice=name, sourceApp=NAME
    )


def _marked(client: SafeClient, access: Access) -> dict[str, _State]:
    states = ask_json(client, f"{access.url}/api/states", _STATES, NAME, headers=_headers(access))
    return {state.entity_id: state for state in states if state.attributes.get(MARK) in METRICS}


def _headers(access: Access) -> dict[str, str]:
    return {"authorization": f"Bearer {access.current()}"}


def _number(text: str) -> float | None:
    """None for "unknown" and "unavailable"."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


ADAPTER = HomeAssistant()
