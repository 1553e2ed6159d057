"""Rows of one source and file on their way to the output."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from healthdesk.formats.reading.output import Output

_Row = tuple[int, int, float, int]


@dataclass(slots=True)
class Columns:
    """Collects rows (start, end, value, position) by metric and unit. `offset`: minutes, of the whole file."""

    place: str
    source: int
    offset: int
    _rows: dict[tuple[str, str], list[_Row]] = field(default_factory=lambda: defaultdict(list))
    _named: dict[tuple[str, str], list[tuple[_Row, str, int]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, metric: str, unit: str, start: int, value: float, position: int, end: int | None = None) -> None:
        """One row; an instant without `end`."""
        self._rows[metric, unit].append((start, start if end is None else end, value, position))

    def revise(self, metric: str, unit: str, start: int, value: float, position: int, ident: str, version: int) -> None:
        """An instant that a later file of the device may replace."""
        self._named[metric, unit].append(((start, start, value, position), ident, version))

    def put(self, out: Output) -> None:
        """Hand all rows on."""
        for (metric, unit), rows in self._rows.items():
            self._put(out, metric, unit, rows)
        for (metric, unit), named in self._named.items():
            self._put(
                out,
                metric,
                unit,
                [row for row, _, _ in named],
                [name for _, name, _ in named],
                [v for _, _, v in named],
            )

    def _put(
        self, out: Output, metric: str, unit: str, rows: Sequence[_Row], ident: Sequence[str] | None = None,
        version: Sequence[int] = (0,),
    ) -> None:  # fmt: skip
        start, end, value, position = zip(*rows, strict=True)
        out.rows(
            metric, unit, start, end, value, source=self.source, place=self.place, position=position,
            offset=self.offset, ident=ident, version=version if ident is not None else 0,
        )  # fmt: skip
