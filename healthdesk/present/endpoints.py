"""Endpoints as cards, and all of them in the one line of the sync pill."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from healthdesk.model.endpoint import COMPANION, Endpoint, EndpointState
from healthdesk.model.zones import MINUTE_MS
from healthdesk.present import dates

Tone = Literal["", "quiet", "warn", "error"]
NONE_YET, FAILED = "No companion yet", "Sync failed · Retry"
_STATES = {
    EndpointState.NEW: ("Not synced yet", "", "circle-dashed"),
    EndpointState.GOOD: ("Connected", "ok", "check"),
    EndpointState.AWAY: ("Not reachable", "error", "triangle-alert"),
    EndpointState.FAILED: ("Needs you", "warn", "triangle-alert"),
}


@dataclass(frozen=True, slots=True)
class EndpointCard:
    """One endpoint. `action` is what its button says, "" while it syncs; `detail` never holds more than one line."""

    name: str
    icon: str
    state: str
    tone: str
    state_icon: str
    detail: str
    action: str
    error: str  # the whole sentence, for the tooltip


@dataclass(frozen=True, slots=True)
class SyncPill:
    """What the pill says. `turning`: a sync is under way."""

    text: str
    icon: str
    ink: str  # color token of the icon
    tone: Tone = ""
    turning: bool = False


def endpoint_card(
    endpoint: Endpoint, now: int, offset_min: int, *, syncing: bool, new: int | None, minutes: int
) -> EndpointCard:
    """As of `now`, UTC ms. `new`: what its last sync here brought, None if it did not sync since the store was opened.

    `minutes`: between two syncs, 0 for only when asked.
    """
    state, tone, icon = ("Syncing", "info", "refresh-cw") if syncing else _STATES[endpoint.state]
    return EndpointCard(
        endpoint.name,
        "smartphone" if endpoint.kind == COMPANION else "cloud",
        state,
        tone,
        icon,
        _detail(endpoint, now, offset_min, new, minutes),
        "" if syncing else "Retry" if endpoint.state in (EndpointState.AWAY, EndpointState.FAILED) else "Sync now",
        endpoint.error,
    )


def sync_pill(endpoints: Sequence[Endpoint], now: int, offset_min: int, syncing: str = "") -> SyncPill:
    """As of `now`; `syncing` is the name of the endpoint that is being fetched from, "" for none."""
    if not endpoints:
        return SyncPill(NONE_YET, "circle-dashed", "text-2")
    if syncing:
        names = [endpoint.name for endpoint in endpoints]
        many = f" {names.index(syncing) + 1} of {len(names)}" if len(names) > 1 and syncing in names else ""
        return SyncPill(f"Syncing {syncing}…{many}", "refresh-cw", "accent", turning=True)
    good = sum(endpoint.state is EndpointState.GOOD for endpoint in endpoints)
    synced = [endpoint.synced for endpoint in endpoints if endpoint.synced is not None]
    if good == len(endpoints):
        return SyncPill(f"Synced {dates.ago(min(synced), now, offset_min)}", "circle-check", "ok")
    if good:
        return SyncPill(f"{good} of {len(endpoints)} companions synced", "triangle-alert", "warn", "warn")
    if any(endpoint.state is EndpointState.FAILED for endpoint in endpoints):
        return SyncPill(FAILED, "triangle-alert", "error", "error")
    if any(endpoint.state is EndpointState.AWAY for endpoint in endpoints):
        last = f" · last sync {dates.ago(max(synced), now, offset_min)}" if synced else ""
        return SyncPill(f"Offline{last}", "cloud-off", "text-2", "quiet")
    return SyncPill("Not synced yet", "circle-dashed", "text-2")


def _detail(endpoint: Endpoint, now: int, offset_min: int, new: int | None, minutes: int) -> str:
    """Where it is and what came last; for one in trouble, since when and when it is tried again."""
    when = "" if endpoint.synced is None else dates.ago(endpoint.synced, now, offset_min)
    if endpoint.state is EndpointState.FAILED:
        return endpoint.error
    if endpoint.state is EndpointState.AWAY:
        last = f"Last sync {when}" if when else "Never synced"
        return f"{last}{_again(endpoint, now, minutes)}"
    place = urlsplit(endpoint.url).hostname or ""
    parts = [place]
    if when:
        count = f"{new:,} new, " if new else "nothing new, " if new == 0 else ""
        parts.append(f"{count}{when}")
    return " · ".join(parts)


def _again(endpoint: Endpoint, now: int, minutes: int) -> str:
    if not minutes or endpoint.tried is None:
        return ""
    left = max(1, round((endpoint.tried + minutes * MINUTE_MS - now) / MINUTE_MS))
    return f" · retries in {left}\u202fmin"
