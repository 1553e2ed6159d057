"""What the pill and the cards say of endpoints."""

from dataclasses import replace

import pytest

from healthdesk.model.endpoint import Endpoint, EndpointState
from healthdesk.present.endpoints import endpoint_card, sync_pill

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
NOW = 1_795_780_000_000 // DAY * DAY + 10 * HOUR  # ten in the morning, a Friday
GOOD = Endpoint(
    1,
    "companion",
    "Home",
    "https://192.168.1.24:8743",
    "",
    "5",
    0,
    NOW - 4 * MINUTE,
    NOW - 4 * MINUTE,
    EndpointState.GOOD,
    "",
    10,
)
AWAY = replace(
    GOOD,
    name="Pixel",
    state=EndpointState.AWAY,
    error="It cannot be reached.",
    synced=NOW - 19 * MINUTE - HOUR,
    tried=NOW - 3 * MINUTE,
)
FAILED = replace(GOOD, name="Desk", state=EndpointState.FAILED, error="Pair the desktop again.")
NEW = replace(GOOD, name="New", state=EndpointState.NEW, synced=None, tried=None)


@pytest.mark.parametrize(
    ("endpoints", "syncing", "text", "tone"),
    [
        ([], "", "No companion yet", ""),
        ([GOOD], "", "Synced 4\u202fmin ago", ""),
        ([GOOD, replace(GOOD, name="Other", synced=NOW - 9 * MINUTE)], "", "Synced 9\u202fmin ago", ""),
        ([GOOD], "Home", "Syncing Home…", ""),
        ([AWAY, GOOD], "Home", "Syncing Home… 2 of 2", ""),
        ([AWAY, GOOD], "", "1 of 2 companions synced", "warn"),
        ([AWAY], "", "Offline · last sync 08:41", "quiet"),
        ([replace(AWAY, synced=None)], "", "Offline", "quiet"),
        ([FAILED], "", "Sync failed · Retry", "error"),
        ([NEW], "", "Not synced yet", ""),
    ],
)
def test_the_pill(endpoints: list[Endpoint], syncing: str, text: str, tone: str) -> None:
    pill = sync_pill(endpoints, NOW, 0, syncing)
    assert (pill.text, pill.tone, pill.turning) == (text, tone, bool(syncing))


@pytest.mark.parametrize(
    ("endpoint", "new", "state", "detail", "action"),
    [
        (GOOD, 2318, "Connected", "192.168.1.24 · 2,318 new, 4\u202fmin ago", "Sync now"),
        (GOOD, 0, "Connected", "192.168.1.24 · nothing new, 4\u202fmin ago", "Sync now"),
        (GOOD, None, "Connected", "192.168.1.24 · 4\u202fmin ago", "Sync now"),
        (AWAY, None, "Not reachable", "Last sync 08:41 · retries in 12\u202fmin", "Retry"),
        (FAILED, None, "Needs you", "Pair the desktop again.", "Retry"),
        (NEW, None, "Not synced yet", "192.168.1.24", "Sync now"),
    ],
)
def test_a_card(endpoint: Endpoint, new: int | None, state: str, detail: str, action: str) -> None:
    card = endpoint_card(endpoint, NOW, 0, syncing=False, new=new, minutes=15)
    assert (card.state, card.detail, card.action) == (state, detail, action)
    syncing = endpoint_card(endpoint, NOW, 0, syncing=True, new=new, minutes=15)
    assert (syncing.state, syncing.action) == ("Syncing", "")


def test_what_is_not_scheduled_is_not_promised() -> None:
    assert endpoint_card(AWAY, NOW, 0, syncing=False, new=None, minutes=0).detail == "Last sync 08:41"
