"""What crosses the pipe from the reader process: msgpack, never pickle, since a hostile file may own the sender."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import msgspec
import numpy as np

from healthdesk.model.batch import BytesRead, MetadataSeen, Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.report import RecordError
from healthdesk.model.session import DayValue, Session, SessionKind, Trace
from healthdesk.model.source import Source

MAX_FRAME = 256 << 20
MAX_TEXT = 1 << 20


@dataclass(frozen=True, slots=True)
class Opened:
    """The reader knows what the file is."""

    format: str
    name: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The file cannot be read at all; `table`: unless somebody says what its columns mean."""

    sentence: str
    hint: str
    table: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """The file leaves open what only its owner knows; see `base.errors.Undecided`."""

    sentence: str
    option: str
    choices: list[str]


@dataclass(frozen=True, slots=True)
class Crashed:
    """A bug in the reader: where it happened, without any value."""

    where: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """Bad records, together because there may be a million of them."""

    errors: list[RecordError]


@dataclass(frozen=True, slots=True)
class Finished:
    """The reader came to the end."""


Event = SourceSeen | MetadataSeen | SampleBatch | RawRecords | Session | DayValue | Rejected | BytesRead | Note
Frame = Event | Opened | Refused | Asked | Crashed | Finished

_KINDS: tuple[type[Any], ...] = (
    SourceSeen, MetadataSeen, SampleBatch, RawRecords, Session, DayValue, Rejected, BytesRead, Note,
    Opened, Refused, Asked, Crashed, Finished,
)  # fmt: skip
_TAG = {kind: number for number, kind in enumerate(_KINDS)}
_DTYPES = tuple(np.dtype(name) for name in ("<i8", "<i4", "<i2", "<f8", "<f4", "<i1", "<u1"))
_CODE = {dtype: code for code, dtype in enumerate(_DTYPES)}


class BadFrame(ValueError):
    """The reader sent something no reader of ours sends."""


def _pack(value: object) -> object:
    if isinstance(value, np.ndarray):
        array = np.ascontiguousarray(value)
        return msgspec.msgpack.Ext(_CODE[array.dtype.newbyteorder("<")], array.tobytes())
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"cannot send {type(value).__name__}")


def _unpack(code: int, data: memoryview) -> np.ndarray[Any, np.dtype[Any]]:
    if not 0 <= code < len(_DTYPES) or len(data) % _DTYPES[code].itemsize:
        raise BadFrame
    return np.frombuffer(data, _DTYPES[code])


_encoder = msgspec.msgpack.Encoder(enc_hook=_pack)
_decoder = msgspec.msgpack.Decoder(ext_hook=_unpack)


def encode(frame: Frame) -> bytes:
    """One frame as bytes."""
    return _encoder.encode([_TAG[type(frame)], frame])


def decode(data: bytes) -> Frame:
    """The frame again; `BadFrame` for anything out of shape."""
    try:
        tag, content = _decoder.decode(data)
        frame: Frame = _BUILD.get(_KINDS[tag], _KINDS[tag])(**content)
    except (msgspec.DecodeError, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise BadFrame from error
    if isinstance(frame, SampleBatch):
        _check_columns(frame)
    return frame


def _source_seen(index: int, source: Mapping[str, Any]) -> SourceSeen:
    return SourceSeen(index, Source(**{**source, "device_class": DeviceClass(source["device_class"])}))


def _session(kind: str, traces: list[Mapping[str, Any]], **rest: Any) -> Session:  # noqa: ANN401 - checked by Session
    return Session(kind=SessionKind(kind), traces=[Trace(**trace) for trace in traces], **rest)


def _rejected(errors: list[Mapping[str, Any]]) -> Rejected:
    return Rejected([RecordError(**error) for error in errors])


_BUILD: dict[type[Any], Callable[..., Any]] = {SourceSeen: _source_seen, Session: _session, Rejected: _rejected}
_COLUMN_TYPES = {
    "start": "<i8",
    "end": "<i8",
    "value": "<f8",
    "source": "<i4",
    "offset": "<i2",
    "meta": "<i4",
    "ordinal": "<i4",
}


def _check_columns(batch: SampleBatch) -> None:
    """Equal lengths and the dtypes that the store expects."""
    n = len(batch.start)
    for field in fields(batch):
        column = getattr(batch, field.name)
        wanted = _COLUMN_TYPES.get(field.name)
        if wanted and (not isinstance(column, np.ndarray) or column.dtype != wanted or len(column) != n):
            raise BadFrame
    if (batch.ident is None) != (batch.version is None) or (batch.ident is not None and len(batch.ident) != n):
        raise BadFrame
