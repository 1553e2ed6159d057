"""What may work in a moment is tried again, as often and as late as it should be."""

import pytest

from healthdesk.base.errors import KnownFailure
from healthdesk.sync import patience
from healthdesk.sync.client import Answer, Away
from healthdesk.sync.patience import busy, patiently


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    found: list[float] = []
    monkeypatch.setattr(patience, "_rest", lambda seconds, _: found.append(seconds))
    return found


def failing(times: int, wait_s: float = 0.0) -> "object":
    left = [times]

    def ask() -> str:
        left[0] -= 1
        if left[0] >= 0:
            raise Away("busy", wait_s=wait_s)
        return "done"

    return ask


def test_pauses_grow_and_the_result_comes_in_the_end(rests: list[float]) -> None:
    assert patiently(failing(4)) == "done"  # type: ignore[arg-type]
    assert all(0.5 * 0.5 * 2**n <= rest <= 0.5 * 2**n for n, rest in enumerate(rests))
    assert len(rests) == 4


def test_the_fifth_failure_is_the_last(rests: list[float]) -> None:
    with pytest.raises(Away):
        patiently(failing(5))  # type: ignore[arg-type]
    assert len(rests) == 4


def test_what_the_server_asks_for_is_kept_to_and_a_long_wait_is_left_to_the_next_sync(rests: list[float]) -> None:
    assert patiently(failing(1, wait_s=7)) == "done"  # type: ignore[arg-type]
    assert rests == [7]
    with pytest.raises(Away):
        patiently(failing(1, wait_s=3600))  # type: ignore[arg-type]


def test_other_failures_are_not_tried_again(rests: list[float]) -> None:
    def ask() -> None:
        raise KnownFailure("no")

    with pytest.raises(KnownFailure):
        patiently(ask)
    assert rests == []


@pytest.mark.parametrize(("said", "wait"), [("12", 12.0), ("", 0.0), ("Wed, 21 Oct", 0.0), ("9" * 20, 0.0)])
def test_retry_after(said: str, wait: float) -> None:
    with pytest.raises(Away) as raised:
        busy(Answer(429, {"retry-after": said}, b""))
    assert raised.value.wait_s == wait
    busy(Answer(404, {}, b""))
