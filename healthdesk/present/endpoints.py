"""Endpoints as cards, and all of them in the one line of the sync pill."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.endpoint import COMPANION, Endpoint, EndpointState
from healthdesk.model.zones import MINUTE_MS
from healthdesk.present import dates

Tone = Literal["", "quiet", "warn", "error"]
NONE_YET, FAILED = mark("No companion yet"), mark("Sync failed · Retry")
_STATES = {
    EndpointState.NEW: (mark("Not synced yet"), "", "circle-dashed"),
    EndpointState.GOOD: (mark("Connected"), "ok", "check"),
    EndpointState.AWAY: (mark("Not reachable"), "error", "triangle-alert"),
    EndpointState.FAILED: (mark("Needs you"), "warn", "triangle-alert"),
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
    state, tone, icon = (mark("Syncing"), "info", "refresh-cw") if syncing else _STATES[endpoint.state]
    return EndpointCard(
        endpoint.name,
        "smartphone" if endpoint.kind == COMPANION else "cloud",
        tr(state),
        tone,
        icon,
        _detail(endpoint, now, offset_min, new, minutes),
        "" if syncing else _action(endpoint),
        tr(endpoint.error),
    )


def sync_pill(endpoints: Sequence[Endpoint], now: int, offset_min: int, syncing: str = "") -> SyncPill:
    """As of `now`; `syncing` is the name of the endpoint that is being fetched from, "" for none."""
    if not endpoints:
        return SyncPill(tr(NONE_YET), "circle-dashed", "text-2")
    if syncing:
        return SyncPill(_under_way(endpoints, syncing), "refresh-cw", "accent", turning=True)
    good = sum(endpoint.state is EndpointState.GOOD for endpoint in endpoints)
    synced = [endpoint.synced for endpoint in endpoints if endpoint.synced is not None]
    if good == len(endpoints):
        return SyncPill(tr("Synced {when}", when=dates.ago(min(synced), now, offset_min)), "circle-check", "ok")
    if good:
        text = trn("{good} of {n} companion synced", "{good} of {n} companions synced", len(endpoints), good=good)
        return SyncPill(text, "triangle-alert", "warn", "warn")
    if any(endpoint.state is EndpointState.FAILED for endpoint in endpoints):
        return SyncPill(tr(FAILED), "triangle-alert", "error", "error")
    if any(endpoint.state is EndpointState.AWAY for endpoint in endpoints):
        last = [tr("last sync {when}", when=dates.ago(max(synced), now, offset_min))] if synced else []
        return SyncPill(" · ".join([tr("Offline"), *last]), "cloud-off", "text-2", "quiet")
    return SyncPill(tr("Not synced yet"), "circle-dashed", "text-2")


def _action(endpoint: Endpoint) -> str:
    return tr("Retry") if endpoint.state in (EndpointState.AWAY, EndpointState.FAILED) else tr("Sync now")


def _under_way(endpoints: Sequence[Endpoint], name: str) -> str:
    names = [endpoint.name for endpoint in endpoints]
    if len(names) < 2 or name not in names:
        return tr("Syncing {name}…", name=name)
    return tr("Syncing {name}… {number} of {total}", name=name, number=names.index(name) + 1, total=len(names))


def _detail(endpoint: Endpoint, now: int, offset_min: int, new: int | None, minutes: int) -> str:
    """Where it is and what came last; for one in trouble, since when and when it is tried again."""
    when = "" if endpoint.synced is None else dates.ago(endpoint.synced, now, offset_min)
    if endpoint.state is EndpointState.FAILED:
        return tr(endpoint.error)
    if endpoint.state is EndpointState.AWAY:
        last = tr("Last sync {when}", when=when) if when else tr("Never synced")
        return " · ".join([last, *_again(endpoint, now, minutes)])
    place = urlsplit(endpoint.url).hostname or ""
    parts = [place]
    if when:
        parts.append(_brought(new, when))
    return " · ".join(parts)


def _brought(new: int | None, when: str) -> str:
    if new is None:
        return when
    return trn("{n} new, {when}", "{n} new, {when}", new, when=when) if new else tr("nothing new, {when}", when=when)


def _again(endpoint: Endpoint, now: int, minutes: int) -> list[str]:
    if not minutes or endpoint.tried is None:
        return []
    left = max(1, round((endpoint.tried + minutes * MINUTE_MS - now) / MINUTE_MS))
    return [tr("retries in {minutes}\u202fmin", minutes=left)]
