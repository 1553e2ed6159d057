"""Series in files of their own: `jsons/<type>/<first letter>/<id>.<field>.json`, which a cell of the table names."""

import re
from collections.abc import Sequence

import msgspec

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import decode

_NAME = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}\.[a-z_.]+\.json", re.IGNORECASE)
_MOST = 64 << 20
_DAMAGED = mark("series of Samsung Health that are damaged")


class Point(msgspec.Struct):
    """One reading. What a series does not have is None; times are epoch ms."""

    start_time: float | None = None
    end_time: float | None = None
    heart_rate: float | None = None
    score: float | None = None
    spo2: float | None = None
    rmssd: float | None = None
    sdnn: float | None = None
    respiratory_rate: float | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None


_DECODER = msgspec.json.Decoder(list[Point], strict=False)


def is_series(file: File) -> bool:
    """Whether a file is one of these."""
    return bool(_NAME.fullmatch(file.base))


class Series:
    """The series of one export, by the name of their files."""

    def __init__(self, files: Sequence[File], out: Output) -> None:
        """Nothing is opened yet."""
        self._files = {file.base: file for file in files}
        self._out = out
        self.used: set[str] = set()

    def points(self, cell: str) -> list[Point]:
        """The readings that a cell points to, [] if it names no file or the file is damaged."""
        file = self._files.get(cell.rpartition("/")[2])
        if file is None:
            return []
        self.used.add(file.base)
        try:
            return [
                p
                for p in _DECODER.decode(decode(file.read(_MOST)))
                if p.start_time is not None and abs(p.start_time) < 1e15
            ]
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, InputRefused):
            self._out.skipped(_DAMAGED)
            return []

    def left(self) -> int:
        """How many files no table asked for."""
        return len(self._files) - len(self.used)
