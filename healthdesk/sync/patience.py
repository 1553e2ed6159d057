"""Trying again: what may work in a moment is tried again in a moment, with a pause that grows and is never the same."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from healthdesk.base.words import mark
from healthdesk.sync.client import Answer, Away

TRIES = 5
FIRST_S, LONGEST_S = 0.5, 60.0
_STEP_S = 0.1
_T = TypeVar("_T")
_chance = random.Random()  # noqa: S311 - so that a hundred desktops do not all come back at once; no secret


def patiently(ask: Callable[[], _T], check: Callable[[], None] = lambda: None, *, tries: int = TRIES) -> _T:
    """The result of `ask`, which is tried again while it raises Away; its last failure is raised. `check` may give up."""
    pause = FIRST_S
    for left in range(tries - 1, -1, -1):
        try:
            return ask()
        except Away as away:
            if not left or away.wait_s > LONGEST_S:
                raise
            wait = max(away.wait_s, pause * _chance.uniform(0.5, 1.0))
        _rest(min(wait, LONGEST_S), check)
        pause *= 2
    raise AssertionError("not reached")


def busy(answer: Answer) -> None:
    """Raises Away for an answer that says to come again later."""
    if answer.status in (408, 425, 429) or answer.status >= 500:
        said = answer.headers.get("retry-after", "")
        wait = float(said) if said.isdigit() and len(said) < 8 else 0.0
        raise Away(mark("The endpoint is busy."), wait_s=wait)


def _rest(seconds: float, check: Callable[[], None]) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        check()
        time.sleep(min(_STEP_S, left))
