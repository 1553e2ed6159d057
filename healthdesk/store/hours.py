"""Hourly figures, packed: all hours of a local day are one row, since nobody ever asks for less than a day of them."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.columns import Aggregates, Int64, Shares

_HOUR = np.dtype(
    [("bucket", "<i8"), ("day", "<i4"), ("value", "<f8"), ("minimum", "<f8"), ("maximum", "<f8"), ("count", "<i4")]
)
_SHARE = np.dtype([("bucket", "<i8"), ("source", "<i4"), ("kept", "<f8"), ("dropped", "<f8"), ("count", "<i4")])


def pack_hours(hours: Aggregates) -> Iterator[tuple[int, bytes]]:
    """(local day, its hours) for every day that has some."""
    return _pack(_HOUR, hours, hours.day)


def unpack_hours(blobs: Iterable[bytes]) -> Aggregates:
    """The hours of many days, ordered by instant."""
    found = _unpack(_HOUR, blobs)
    day, count = found["day"].astype(np.int64), found["count"].astype(np.int64)
    return Aggregates(found["bucket"], day, found["value"], found["minimum"], found["maximum"], count)


def pack_shares(shares: Shares, hours: Aggregates) -> Iterator[tuple[int, bytes]]:
    """(local day, the shares of its hours). Every bucket of `shares` is one of `hours`."""
    order = np.argsort(hours.bucket, kind="stable")
    return _pack(_SHARE, shares, hours.day[order[np.searchsorted(hours.bucket, shares.bucket, sorter=order)]])


def unpack_shares(blobs: Iterable[bytes]) -> Shares:
    """The shares of the hours of many days, ordered by instant."""
    found = _unpack(_SHARE, blobs)
    return Shares(found["bucket"], found["source"], found["kept"], found["dropped"], found["count"].astype(np.int64))


def _pack(dtype: np.dtype[np.void], columns: Aggregates | Shares, day: Int64) -> Iterator[tuple[int, bytes]]:
    rows = np.empty(len(columns), dtype)
    for name in dtype.names or ():
        rows[name] = getattr(columns, name)
    order = np.argsort(day, kind="stable")
    days, firsts = np.unique(day[order], return_index=True)
    for one, part in zip(days.tolist(), np.split(rows[order], firsts[1:]), strict=False):
        yield one, part.tobytes()


def _unpack(dtype: np.dtype[np.void], blobs: Iterable[bytes]) -> dict[str, NDArray[Any]]:
    rows = np.frombuffer(b"".join(blobs), dtype)
    # Only where someone travelled over the date line do days and instants come in another order.
    if (rows["bucket"][1:] < rows["bucket"][:-1]).any():
        rows = rows[np.argsort(rows["bucket"], kind="stable")]
    return {name: np.ascontiguousarray(rows[name]) for name in dtype.names or ()}
