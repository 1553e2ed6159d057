"""What the benchmark tells."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A line of the table; `limit` is the most that `value` may be."""

    what: str
    value: float
    unit: str
    limit: float | None = None
    note: str = ""

    @property
    def met(self) -> bool:
        """True where nothing was promised."""
        return self.limit is None or self.value <= self.limit
