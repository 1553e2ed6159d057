"""Samples on the wire: what a phone pushes, what a companion endpoint hands on, what other programs read from us.

These are msgspec types, since they come by the hundred thousand; the rest of the wire is small and pydantic's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from healthdesk.base.words import mark

MOST_SAMPLES = 50_000  # of one push
_Short = Annotated[str, Meta(max_length=200)]
_Word = Annotated[str, Meta(max_length=80)]


class Sample(Struct, frozen=True, omit_defaults=True, gc=False):  # it can be in no cycle
    """One sample. `type` is a metric's id or Apple's identifier; times are ISO 8601 with an offset or "Z".

    `value` is a number in `unit`, or one of the metric's words ("REM"); it may be missing where the type has none.
    `id` and `version`: the phone's own, if it may revise the sample later; the highest version of an id holds.
    """

    type: _Short
    startDate: _Word  # noqa: N815 - the field's name
    value: float | _Word | None = None
    unit: _Word = ""
    endDate: _Word = ""  # noqa: N815
    sourceDevice: _Short = ""  # noqa: N815
    sourceHardware: _Short = ""  # noqa: N815
    sourceClass: _Word = ""  # noqa: N815
    sourceApp: _Short = ""  # noqa: N815
    id: _Short = ""
    version: Annotated[int, Meta(ge=0, le=2**53)] = 0
    metadata: dict[_Short, _Short] = {}


class Refusal(Struct, frozen=True):
    """A sample that was not taken, as it was sent, and why."""

    sample: msgspec.Raw
    error: str


class Pushed(Struct, frozen=True):
    """The answer to a push: how many were taken, how many not."""

    synced: int
    errors: int
    errorDetails: list[Refusal] = []  # noqa: N815


class _Push(Struct, frozen=True):
    samples: list[Sample]


class _LoosePush(Struct, frozen=True):
    samples: list[msgspec.Raw]


class Document(Struct, frozen=True, omit_defaults=True):
    """What a phone's program posts in its own form; `format` is the id of the import format that reads it."""

    format: _Word
    body: msgspec.Raw


class Page(Struct, frozen=True, omit_defaults=True):
    """What a companion endpoint hands to a desktop. `more`: there is another page after `cursor`."""

    cursor: _Short
    samples: list[Sample] = []
    documents: list[Document] = []
    more: bool = False


@dataclass(frozen=True, slots=True)
class ReadPush:
    """A push as it was read: samples that have the right shape, each with its place in the push, and those that have not."""

    samples: list[Sample]
    places: list[int]
    misshapen: list[tuple[int, Refusal]]
    total: int


class NotAPush(ValueError):
    """The body is not `{"samples": […]}`."""


_PUSH, _LOOSE = msgspec.json.Decoder(_Push), msgspec.json.Decoder(_LoosePush)
_SAMPLE, _SAMPLES = msgspec.json.Decoder(Sample), msgspec.json.Decoder(list[Sample])
_PAGE = msgspec.json.Decoder(Page)
ENCODER = msgspec.json.Encoder()


def read_push(body: bytes) -> ReadPush:
    """A push, sample by sample where not all of it fits. Raises NotAPush."""
    try:
        samples = _PUSH.decode(body).samples
        return ReadPush(samples, list(range(len(samples))), [], len(samples))
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        pass
    try:
        loose = _LOOSE.decode(body).samples
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise NotAPush from error
    found = ReadPush([], [], [], len(loose))
    for place, raw in enumerate(loose):
        try:
            found.samples.append(_SAMPLE.decode(raw))
        except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
            found.misshapen.append((place, Refusal(raw, _misfit(error))))
        else:
            found.places.append(place)
    return found


def read_page(body: bytes) -> Page:
    """A page. Raises ValueError for anything else."""
    try:
        return _PAGE.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise ValueError("not a page") from error


def encode(samples: Sequence[Sample]) -> bytes:
    """A JSON array."""
    return ENCODER.encode(samples)


def decode(body: bytes) -> list[Sample]:
    """The samples of an array that `encode` wrote."""
    return _SAMPLES.decode(body)


def _misfit(error: Exception) -> str:
    """Which field does not fit, without quoting it."""
    text = str(error)
    if isinstance(error, msgspec.ValidationError):
        missing = text.partition("required field `")[2].partition("`")[0]
        if missing:
            return mark("The field {field} is missing").format(field=missing)
        place = text.partition("$.")[2].partition("`")[0].partition("[")[0]
        return (
            mark("The field {field} does not fit").format(field=place)
            if place.isidentifier()
            else mark("The sample does not fit")
        )
    return mark("The sample cannot be read")
