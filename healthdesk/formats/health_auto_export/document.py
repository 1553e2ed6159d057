"""The JSON document: `{"data": {"metrics": […], "workouts": […], …}}`, walked section by section."""

import io
from collections.abc import Iterable, Iterator

import msgspec

from healthdesk.formats.reading import json_walk
from healthdesk.formats.reading.json_walk import Walk

SECTIONS = (
    "metrics", "workouts", "stateOfMind", "medications", "symptoms", "cycleTracking", "ecg", "heartRateNotifications",
)  # fmt: skip
DEEPEST = 5  # the document, "data", a section, an entry of `metrics`, its figures

Runs = Iterable[bytes | None]


def sections(walk: Walk) -> Iterator[str]:
    """The name of each section that is there, with the walk inside of its array, which must be read."""
    if not walk.enter(b"{"):
        walk.broken = True
    for key in walk.members():
        if key != "data" or not walk.enter(b"{"):
            walk.skip()
            continue
        for name in walk.members():
            if name in SECTIONS and walk.enter(b"["):
                yield name
            else:
                walk.skip()
    walk.finish()


def array(raw: msgspec.Raw) -> Iterator[bytes | None]:
    """The elements of an array that is in memory, in runs; nothing of what is no array."""
    text = memoryview(raw)
    if bytes(text[:1]) != b"[":
        return
    if len(text) <= json_walk.CHUNK:
        yield bytes(text[1:-1])
        return
    walk = Walk(io.BytesIO(text), 1)
    walk.enter(b"[")
    yield from walk.runs()
