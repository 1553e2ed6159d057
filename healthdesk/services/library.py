"""An open profile: the store, its settings, and the answers kept until they change. CLI, UI and tests share it."""

from collections.abc import Callable, Mapping

import numpy as np

from healthdesk.base.changes import Changes
from healthdesk.base.errors import NoStore, StoreDamaged
from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.base.settings import Settings
from healthdesk.base.words import mark
from healthdesk.model.batch import Int16, Int64
from healthdesk.model.metric import Kind
from healthdesk.model.registry import metric
from healthdesk.model.zones import TravelSpan, ZoneHistory
from healthdesk.services.cache import Cache
from healthdesk.services.refresh import refresh
from healthdesk.services.unlocking import Unlocking
from healthdesk.store import vault
from healthdesk.store.kdf import KdfCost
from healthdesk.store.store import Store
from healthdesk.store.swap import complete


class Library:
    """Closing it drops the keys. Made by `create` and the `unlock` functions only."""

    def __init__(self, folder: DataFolder, store: Store, keys: vault.Vault) -> None:
        """Takes over `store` and `keys`."""
        self.folder = folder
        self.store = store
        self.vault = keys
        self.cache = Cache()
        self._settings = Settings.model_validate(store.settings())
        self._zones = _zone_history(self._settings)

    @property
    def settings(self) -> Settings:
        """The owner's settings."""
        return self._settings

    @property
    def zones(self) -> ZoneHistory:
        """Where the owner was."""
        return self._zones

    def save_settings(self, settings: Settings, dirty: Mapping[str, tuple[int, int]] | None = None) -> None:
        """Keep new settings, and queue the days (first and last a metric) that they move, in one transaction."""
        self.store.save_settings(settings.model_dump(mode="json"), dirty)
        self._settings = settings
        self._zones = _zone_history(settings)

    def changed(self, changes: Changes) -> None:
        """Forget the kept answers that rest on what changed."""
        self.cache.invalidate(changes)

    def days_touched(self, metric_id: str, start: Int64, end: Int64, offset: Int16) -> tuple[Int64, Int64]:
        """First and last local day whose figures depend on each sample (n,)."""
        first = self._zones.days(start, offset)
        last = np.maximum(first, self._zones.days(np.maximum(start, end - 1), offset))
        if metric(metric_id).kind is Kind.STAGE:  # a night belongs to the day of waking, and may join its neighbours
            return first - 1, last + 1
        return first, last

    def close(self) -> None:
        """Close the store and wipe what can be wiped of the keys."""
        self.cache.invalidate(Changes(settings=True))
        self.store.close()
        self.vault.wipe()


def profile_exists(folder: DataFolder) -> bool:
    """True if there is a store, locked or not."""
    return folder.holds_store


def create(
    folder: DataFolder, passphrase: str, *, home_zone: str, keyring: bool = False, cost: KdfCost | None = None
) -> tuple[Library, str]:
    """A new profile and its recovery key, which is shown once. `cost` overrides the calibrated key derivation."""
    settings = Settings.model_validate({"home_zone": home_zone})
    store, keys, recovery = Store.create(folder, passphrase, keyring=keyring, cost=cost)
    library = Library(folder, store, keys)
    library.save_settings(settings)
    return library, recovery


def unlock(folder: DataFolder, passphrase: str) -> Library:
    """Open with the passphrase. Raises NoStore, WrongPassphrase, StoreInUse or StoreDamaged."""
    return _open(folder, lambda: vault.open_with_passphrase(folder.keys, passphrase))


def unlocked(unlocking: Unlocking) -> Library:
    """Open with a passphrase whose key is being derived already; raises as `unlock`."""
    return _open(unlocking.folder, unlocking.vault)


def unlock_with_recovery(folder: DataFolder, recovery_key: str) -> Library:
    """Open with the printed recovery key; raises as `unlock`."""
    return _open(folder, lambda: vault.open_with_recovery(folder.keys, recovery_key))


def unlock_with_keyring(folder: DataFolder) -> Library | None:
    """Open with the system's keyring; None where it holds no slot or cannot be reached."""
    try:
        complete(folder)
        keys = vault.open_with_keyring(folder.keys)
    except NoStore:  # asking for the passphrase says what is missing
        return None
    return None if keys is None else _open(folder, lambda: keys)


def change_passphrase(library: Library, new: str) -> None:
    """Wrap the keys anew; the data are not touched. The old passphrase still opens old copies of the key file."""
    library.vault.change_passphrase(new)


def new_recovery_key(library: Library) -> str:
    """Another recovery key in place of the old one, which opens nothing here from now on; shown once, kept nowhere."""
    return library.vault.new_recovery_key()


def keyring_state(library: Library) -> tuple[str | None, bool]:
    """The name of the system's keyring (None: there is none to trust), and whether it opens this store."""
    return vault.keyring_name(), library.vault.has_keyring


def use_keyring(library: Library, used: bool) -> bool:  # a switch
    """Let the system's keyring open this store, or no longer. Raises KnownFailure where it cannot be reached."""
    if used and not library.vault.has_keyring:
        library.vault.add_keyring()
    elif not used and library.vault.has_keyring:
        library.vault.remove_keyring()
    return library.vault.has_keyring


def _open(folder: DataFolder, unwrap: Callable[[], vault.Vault]) -> Library:
    try:
        complete(folder)  # a restore that a crash cut off
        keys = unwrap()
    except NoStore:
        if not folder.store.exists():
            raise NoStore(
                mark("There is no healthdesk store here yet."), mark("Create one with `healthdesk init`.")
            ) from None
        raise StoreDamaged(
            mark("The key file of this store is missing."),
            mark("Your data are untouched. Put back health.keys from a copy of the folder."),
        ) from None
    try:
        library = Library(folder, Store.open(folder, keys), keys)
    except BaseException:
        keys.wipe()
        raise
    refresh(library, NullJob())  # work that a crash left in the queue
    return library


def _zone_history(settings: Settings) -> ZoneHistory:
    return ZoneHistory(settings.home_zone, tuple(TravelSpan(t.zone, t.first, t.last) for t in settings.travel))
