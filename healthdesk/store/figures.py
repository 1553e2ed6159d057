"""What summing up takes from the store and gives to it, on one connection: within a transaction that goes on."""

from collections.abc import Sequence

from sqlalchemy import Connection

from healthdesk.model.columns import Computed, Int64, SampleColumns
from healthdesk.model.night import Night
from healthdesk.store import aggregates, catalog, reads
from healthdesk.store.counting import counting
from healthdesk.store.engine import below
from healthdesk.store.written import Written


class Figures:
    """The same calls as those of `Store`."""

    def __init__(self, connection: Connection, written: Written | None = None) -> None:
        """`written`: what the transaction of this connection has at hand."""
        self._connection = connection
        self._written = written or Written()

    def ranks(self, metric: str) -> dict[int, int]:
        """Source id -> rank that holds for a metric."""
        return catalog.ranks(self._connection, metric)

    def samples(self, metric: str, start_ms: int, end_ms: int) -> SampleColumns:
        """Samples that overlap [start_ms, end_ms) and count, ordered by start, each under the source it counts for."""
        found = self._written.samples(metric, start_ms, end_ms)
        if found is None:
            found = reads.samples(self._connection, metric, start_ms, end_ms)
        return counting(below(self._connection), found)

    def replace_aggregates(self, metric: str, days: Int64, computed: Computed, nights: Sequence[Night] | None) -> None:
        """Put the buckets of these days in place of the old ones and take the days off the queue."""
        aggregates.replace_aggregates(self._connection, metric, days, computed, nights)
