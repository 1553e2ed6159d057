"""The one object that services hold: an open store. It delegates; the work is in the modules beside it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from healthdesk.base.changes import Changes
from healthdesk.base.errors import NoStore, StoreDamaged, UsageError
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import mark
from healthdesk.model.columns import Aggregates, Computed, Int64, SampleColumns, Shares
from healthdesk.model.finding import Finding, Insight
from healthdesk.model.night import Night
from healthdesk.model.quality import SourceDays
from healthdesk.model.report import ImportReport
from healthdesk.model.session import DayValue, Trace
from healthdesk.model.views import ImportInfo, SessionInfo, SourceInfo, StoreStats
from healthdesk.store import aggregates, catalog, files, insights, maintenance, members, notes, reads, settings, undo
from healthdesk.store.endpoints import KeptEndpoints
from healthdesk.store.engine import Database
from healthdesk.store.envelope import sync_folder
from healthdesk.store.faults import damaged, known_faults
from healthdesk.store.figures import Figures
from healthdesk.store.kdf import KdfCost
from healthdesk.store.lock import StoreLock
from healthdesk.store.migrations.runner import migrate
from healthdesk.store.reads import StoredSample
from healthdesk.store.shares import KeptShares
from healthdesk.store.touched import DaysOf
from healthdesk.store.vault import Vault, new_vault
from healthdesk.store.waiting import KeptImports
from healthdesk.store.writes import ImportWriter


class Store:
    """Safe for the threads of one process: reads run side by side, writes one after the other."""

    def __init__(self, database: Database, lock: StoreLock) -> None:
        """Made by `create` and `open` only."""
        self._database = database
        self._lock = lock
        self.shares = KeptShares(database)
        self.endpoints = KeptEndpoints(database)
        self.waiting = KeptImports(database)

    @classmethod
    def create(
        cls, folder: DataFolder, passphrase: str, *, keyring: bool = False, cost: KdfCost | None = None
    ) -> tuple["Store", Vault, str]:
        """A new store, its keys and the recovery key. Raises UsageError if there is one or the passphrase is short."""
        with known_faults():
            folder.create()
        lock = StoreLock(folder.lock)
        try:
            if folder.holds_store:
                raise UsageError(
                    mark("There is a health store in this folder already."), mark("Unlock it, or use another folder.")
                )
            vault, recovery_key = new_vault(folder.keys, passphrase, keyring=keyring, cost=cost)
            # The key file is what makes a store exist; whatever fails before it leaves nothing behind that matters.
            fresh = files.fresh(folder)
            files.remove(fresh)
            try:
                files.build(fresh, vault)
                vault.save()
            except BaseException:
                if not folder.keys.exists():  # saved by another step of `save` that failed later, it needs its store
                    files.remove(fresh)
                raise
            with known_faults():
                fresh.replace(folder.store)
                sync_folder(folder.folder)
            return cls._opened(folder, vault, lock), vault, recovery_key
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, folder: DataFolder, vault: Vault) -> "Store":
        """Open with unlocked keys. Raises NoStore, StoreInUse, StoreDamaged or KnownFailure."""
        if not folder.folder.is_dir():
            raise NoStore(mark("There is no health store in this folder yet."), mark("Create one first."))
        lock = StoreLock(folder.lock)
        try:
            fresh = files.fresh(folder)
            if not folder.store.exists() and fresh.exists():  # creation was cut off in its last step
                fresh.replace(folder.store)
            return cls._opened(folder, vault, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(cls, folder: DataFolder, vault: Vault, lock: StoreLock) -> "Store":
        if not folder.store.exists():
            raise StoreDamaged(
                mark("The store file is missing, though its keys are there."), mark("Restore it from a backup.")
            )
        database = Database(folder.store, vault.database_key())
        try:
            migrate(database, lambda: files.copy_before_migration(folder, database, vault))
            with database.read() as connection:
                stored = connection.execute(text("SELECT value FROM meta WHERE key = 'store_uuid'")).scalar()
            if stored != str(vault.store_uuid):
                raise damaged()
        except BaseException:
            database.close()
            raise
        return cls(database, lock)

    def close(self) -> None:
        """Close all connections, forget the key, let the next healthdesk in."""
        self._database.close()
        self._lock.release()

    # Imports.

    def import_writer(self, days: DaysOf, *, file: str, format: str = "", dry_run: bool = False) -> ImportWriter:  # noqa: A002
        """One import as a context manager; see `ImportWriter`."""
        return ImportWriter(self._database, days, file=file, format=format, dry_run=dry_run)

    def undo_import(self, import_id: int, days: DaysOf) -> Changes:
        """Take back what an import brought; see `undo.undo_import`."""
        return undo.undo_import(self._database, import_id, days)

    def imports(self) -> list[ImportInfo]:
        """All imports, newest first."""
        with self._database.read() as connection:
            return catalog.imports(connection)

    def reports(self) -> list[ImportReport]:
        """The reports of the imports that count, newest first."""
        with self._database.read() as connection:
            return catalog.reports(connection)

    def last_import(self) -> int | None:
        """UTC ms of the newest import that still counts."""
        with self._database.read() as connection:
            return catalog.last_import(connection)

    # Samples.

    def samples(self, metric: str, start_ms: int, end_ms: int) -> SampleColumns:
        """Samples that overlap [start_ms, end_ms) and count, ordered by start, each under the source it counts for."""
        with self._database.read() as connection:
            return Figures(connection).samples(metric, start_ms, end_ms)

    def sample_rows(self, metric: str, start_ms: int, end_ms: int) -> list[StoredSample]:
        """Samples that start in [start_ms, end_ms), whole."""
        with self._database.read() as connection:
            return reads.sample_rows(connection, metric, start_ms, end_ms)

    def last_sample_times(self, start_ms: int, end_ms: int) -> dict[str, int]:
        """For each metric the end of its newest sample that starts in [start_ms, end_ms)."""
        with self._database.read() as connection:
            return reads.last_sample_times(connection, start_ms, end_ms)

    # Aggregates.

    def dirty(self) -> dict[str, Int64]:
        """For each metric the local days to compute again, in order."""
        with self._database.read() as connection:
            return reads.dirty(connection)

    def mark_dirty(self, metric: str, first: int, last: int) -> None:
        """Queue the local days `first` to `last`, both included."""
        with self._database.write() as connection:
            aggregates.mark_dirty(connection, metric, first, last)

    def replace_aggregates(self, metric: str, days: Int64, computed: Computed, nights: Sequence[Night] | None) -> None:
        """Put the buckets of these days in place of the old ones and take the days off the queue."""
        with self._database.write() as connection:
            Figures(connection).replace_aggregates(metric, days, computed, nights)

    def day_aggregates(
        self, metric: str, first: int, last: int, *, shares: bool = False
    ) -> tuple[Aggregates, Shares | None]:
        """Days with data from `first` to `last`, both included."""
        with self._database.read() as connection:
            return aggregates.day_aggregates(connection, metric, first, last, shares=shares)

    def hour_aggregates(
        self, metric: str, first: int, last: int, *, shares: bool = False
    ) -> tuple[Aggregates, Shares | None]:
        """Hours with data of the local days `first` to `last`, both included."""
        with self._database.read() as connection:
            return aggregates.hour_aggregates(connection, metric, first, last, shares=shares)

    def aggregates_of_days(self, first: int, last: int) -> dict[str, Aggregates]:
        """The days `first` to `last` of every metric with data in them."""
        with self._database.read() as connection:
            return aggregates.aggregates_of_days(connection, first, last)

    def main_sources(self, first: int, last: int, metric: str | None = None) -> dict[str, tuple[Int64, Int64]]:
        """For every metric, or only one: its days with data, and the source that gave most to each."""
        with self._database.read() as connection:
            return aggregates.main_sources(connection, first, last, metric)

    def last_aggregate(self, metric: str, day: int) -> tuple[int, float] | None:
        """The newest day with data at or before `day`, and its value."""
        with self._database.read() as connection:
            return aggregates.last_aggregate(connection, metric, day)

    def highest_before(self, metric: str, day: int) -> tuple[float, int] | None:
        """The greatest value of the days before `day`, and how many have data; None without any."""
        with self._database.read() as connection:
            return aggregates.highest_before(connection, metric, day)

    def extents(self) -> dict[str, tuple[int, int]]:
        """For each metric the first and the last day with data."""
        with self._database.read() as connection:
            return aggregates.extents(connection)

    def day_counts(self) -> dict[str, int]:
        """For each metric how many days have data."""
        with self._database.read() as connection:
            return aggregates.day_counts(connection)

    def days_with_data(self) -> dict[str, Int64]:
        """For each metric its days with data, in order."""
        with self._database.read() as connection:
            return aggregates.days_with_data(connection)

    def source_days(self) -> tuple[dict[str, tuple[SourceDays, ...]], tuple[SourceDays, ...]]:
        """What each source gave to each metric, and in all."""
        with self._database.read() as connection:
            return aggregates.source_days(connection)

    def data_days(self) -> frozenset[int]:
        """Days with any data."""
        with self._database.read() as connection:
            return aggregates.data_days(connection)

    def nights(self, first: int, last: int) -> list[Night]:
        """Nights of waking on the days `first` to `last`."""
        with self._database.read() as connection:
            return aggregates.nights(connection, first, last)

    # Sources.

    def sources(self) -> list[SourceInfo]:
        """Every source, best rank first, without figures."""
        with self._database.read() as connection:
            return catalog.sources(connection)

    def source_infos(self) -> list[SourceInfo]:
        """Every source, best rank first, with what it gave."""
        with self._database.read() as connection:
            return catalog.source_infos(connection)

    def ranks(self, metric: str) -> dict[int, int]:
        """Source id -> rank that holds for a metric."""
        with self._database.read() as connection:
            return Figures(connection).ranks(metric)

    def rank_sources(self, metric: str | None, first: Sequence[int]) -> None:
        """Put these sources first for one metric or (None) for all, and queue the days that this may change."""
        with self._database.write() as connection:
            catalog.rank_sources(connection, metric, first)
            _queue_all(connection, metric)

    def put_ranks(self, metric: str | None, ranks: Mapping[int, int]) -> None:
        """Set the ranks of a metric (none: the general order holds for it) or the general ones, and queue the days."""
        with self._database.write() as connection:
            catalog.put_ranks(connection, metric, ranks)
            _queue_all(connection, metric)

    def regroup_sources(self, grouped: Mapping[int, int | None], days: DaysOf) -> Changes:
        """Merge sources into others or let them stand alone; see `members.regroup`."""
        return members.regroup(self._database, grouped, days)

    def exclude_source(self, source: int, days: DaysOf, *, excluded: bool) -> Changes:
        """Let a source count nowhere, or count again; see `members.exclude`."""
        return members.exclude(self._database, source, days, excluded=excluded)

    def delete_source(self, source: int, days: DaysOf) -> Changes:
        """Delete a source with all its records; see `members.delete`."""
        return members.delete(self._database, source, days)

    # Sessions and the day figures of vendors.

    def sessions(self, kind: str, start_ms: int, end_ms: int, *, everything: bool = False) -> list[SessionInfo]:
        """Sessions of a kind that start in [start_ms, end_ms), with `everything` those of excluded sources too."""
        with self._database.read() as connection:
            return catalog.sessions(connection, kind, start_ms, end_ms, everything=everything)

    def trace(self, session_id: int, name: str) -> Trace | None:
        """One trace of a session."""
        with self._database.read() as connection:
            return catalog.trace(connection, session_id, name)

    def day_values(self, first: int, last: int) -> list[DayValue]:
        """The vendors' own figures of the days `first` to `last`."""
        with self._database.read() as connection:
            return catalog.day_values(connection, first, last)

    # Insights.

    def insights(self) -> list[Insight]:
        """Everything that was ever found, newest first."""
        with self._database.read() as connection:
            return insights.insights(connection)

    def mutes(self) -> frozenset[str]:
        """Rules that the owner does not want to hear from."""
        with self._database.read() as connection:
            return insights.mutes(connection)

    def replace_insights(
        self,
        fresh: Iterable[Finding],
        going_on: Iterable[tuple[int, Finding]],
        over: Sequence[int],
        gone: Sequence[int],
        now: int,
    ) -> None:
        """See `insights.replace_insights`."""
        with self._database.write() as connection:
            insights.replace_insights(connection, fresh, going_on, over, gone, now)

    def acknowledge_insight(self, number: int, now: int) -> bool:
        """False if there is no such insight."""
        with self._database.write() as connection:
            return insights.acknowledge(connection, number, now)

    def snooze_insight(self, number: int, until: int) -> bool:
        """Until a local day; False if there is no such insight."""
        with self._database.write() as connection:
            return insights.snooze(connection, number, until)

    def restore_insight(self, number: int) -> bool:
        """Neither acknowledged nor snoozed; False if there is no such insight."""
        with self._database.write() as connection:
            return insights.restore(connection, number)

    def mute_rule(self, rule: str, *, on: bool) -> None:
        """Stop, or start again, showing what a rule finds."""
        with self._database.write() as connection:
            insights.mute(connection, rule, on=on)

    # Settings and maintenance.

    def settings(self) -> dict[str, Any]:
        """All saved settings."""
        with self._database.read() as connection:
            return settings.get_settings(connection)

    def save_settings(self, values: Mapping[str, object], dirty: Mapping[str, tuple[int, int]] | None = None) -> None:
        """Replace these settings and, in the same transaction, queue the days per metric that they move."""
        with self._database.write() as connection:
            settings.put_settings(connection, values)
            for metric, (first, last) in (dirty or {}).items():
                aggregates.mark_dirty(connection, metric, first, last)

    def stats(self) -> StoreStats:
        """The store in figures."""
        return maintenance.stats(self._database)

    def verify(self, step: maintenance.Step = lambda _: None) -> tuple[list[str], dict[str, int]]:
        """Problems in plain words (none: the store is whole) and the rows counted per table."""
        return maintenance.verify(self._database, step)

    def copy(self, vault: Vault, out: Path, step: maintenance.Step = lambda _: None) -> dict[str, int]:
        """A verified copy with the same keys, and the rows in it; see `maintenance.backup`."""
        return files.copy(self._database, vault, out, step)

    def note(self, key: str) -> dict[str, Any]:
        """What was noted under a key about the store itself; empty if nothing was."""
        with self._database.read() as connection:
            return notes.note(connection, key)

    def put_note(self, key: str, value: Mapping[str, object]) -> None:
        """Note something about the store itself."""
        with self._database.write() as connection:
            notes.put_note(connection, key, value)

    def state(self) -> str:
        """Differs from what it was if anything was brought in, decided or taken back since; see `notes.state`."""
        with self._database.read() as connection:
            return notes.state(connection)


def _queue_all(connection: Connection, metric: str | None) -> None:
    """Every day with data of a metric, or (None) of all."""
    for name, (first, last) in aggregates.extents(connection).items():
        if metric in (None, name):
            aggregates.mark_dirty(connection, name, first, last)
