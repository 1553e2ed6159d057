"""The key of a store is derived in a thread, which takes half a second on purpose, while the program loads the rest of itself.

This imports little, so that it can begin first.
"""

import threading

from healthdesk.base.paths import DataFolder
from healthdesk.store.swap import complete
from healthdesk.store.vault import Vault, open_with_passphrase


class Unlocking:
    """Begun when it is made."""

    def __init__(self, folder: DataFolder, passphrase: str) -> None:
        """Nothing is raised here, whatever is wrong."""
        self.folder = folder
        self._vault: Vault | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._open, args=(passphrase,), name="unlocking", daemon=True)
        self._thread.start()

    def vault(self) -> Vault:
        """The unlocked keys. Raises what `open_with_passphrase` raises."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._vault is not None
        return self._vault

    def _open(self, passphrase: str) -> None:
        try:
            complete(self.folder)
            self._vault = open_with_passphrase(self.folder.keys, passphrase)
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that asks
            self._error = error
