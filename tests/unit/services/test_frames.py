"""Frames survive the pipe, and nothing but a frame does."""

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model.batch import BytesRead, MetadataSeen, Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.report import RecordError
from healthdesk.model.session import DayValue, Session, SessionKind, Trace
from healthdesk.model.source import Source
from healthdesk.services.frames import (
    Asked,
    BadFrame,
    Crashed,
    Finished,
    Frame,
    Opened,
    Refused,
    Rejected,
    decode,
    encode,
)


def batch(n: int = 3) -> SampleBatch:
    """A batch of n samples."""
    return SampleBatch(
        metric="steps", unit="count", start=np.arange(n, dtype=np.int64), end=np.arange(n, dtype=np.int64) + 5,
        value=np.linspace(0, 1, n), source=np.zeros(n, np.int32), offset=np.full(n, 60, np.int16),
        meta=np.zeros(n, np.int32), ordinal=np.zeros(n, np.int32),
    )  # fmt: skip


PLAIN: list[Frame] = [
    SourceSeen(2, Source("Watch", "Watch7,2", DeviceClass.WATCH, "Apple Inc.", "Watch")),
    MetadataSeen(1, {"HKMetadataKeyHeartRateMotionContext": "1"}),
    RawRecords("HKQuantityTypeIdentifierXyz", [{"value": "1"}]),
    DayValue("goal", 20_000, 500.0, "kcal", 0),
    Rejected([RecordError("export.xml line 4", "Value is not a number", "t", {"value": "x"}, 4)]),
    BytesRead(5, 10),
    Note("The file ends early.", partial=True),
    Opened("apple_health", "Apple Health export"),
    Refused("No.", "Try another."),
    Asked("Which?", "date-order", ["dmy", "mdy"]),
    Crashed("KeyError in x.py:3"),
    Finished(),
]


@pytest.mark.parametrize("frame", PLAIN, ids=lambda f: type(f).__name__)
def test_frame_comes_back_as_it_was_sent(frame: Frame) -> None:
    assert decode(encode(frame)) == frame


def test_columns_come_back_with_their_types() -> None:
    sent = batch()
    got = decode(encode(sent))
    assert isinstance(got, SampleBatch)
    for name in ("start", "end", "value", "source", "offset", "meta", "ordinal"):
        assert getattr(got, name).dtype == getattr(sent, name).dtype
        assert getattr(got, name).tolist() == getattr(sent, name).tolist()


def test_session_with_trace_comes_back() -> None:
    sent = Session(SessionKind.ECG, "sinus_rhythm", 1, 2, 0, 60, traces=[Trace("ecg", {"uv": np.ones(4, np.float32)})])
    got = decode(encode(sent))
    assert isinstance(got, Session)
    assert (got.kind, got.type, got.traces[0].columns["uv"].tolist()) == (SessionKind.ECG, "sinus_rhythm", [1.0] * 4)


def test_columns_of_unequal_length_are_refused() -> None:
    bad = batch()
    bad.value = bad.value[:-1]
    with pytest.raises(BadFrame):
        decode(encode(bad))


def test_columns_of_another_type_are_refused() -> None:
    bad = batch()
    bad.start = bad.start.astype(np.float64)
    with pytest.raises(BadFrame):
        decode(encode(bad))


@given(st.binary(max_size=200))
def test_noise_is_refused_and_never_an_unknown_exception(noise: bytes) -> None:
    with pytest.raises(BadFrame):
        decode(noise)


@given(st.recursive(st.none() | st.integers(-5, 20) | st.text(max_size=5), lambda c: st.lists(c, max_size=3)))
def test_wellformed_msgpack_that_is_no_frame_is_refused(value: object) -> None:
    with pytest.raises(BadFrame):
        decode(msgspec.msgpack.encode(["x", value]))
