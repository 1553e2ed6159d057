"""One healthdesk per store, and none locked out by one that died."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from healthdesk.base.errors import StoreInUse
from healthdesk.base.paths import DataFolder
from healthdesk.store.lock import StoreLock
from healthdesk.store.store import Store
from healthdesk.store.vault import open_with_passphrase
from tests.unit.store.people import CHEAP, PASSPHRASE

HOLDER = """
import sys, time
from pathlib import Path
from healthdesk.store.lock import StoreLock
lock = StoreLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_second_healthdesk_is_refused_until_the_first_has_closed(store: Store, data_folder: DataFolder) -> None:
    vault = open_with_passphrase(data_folder.keys, PASSPHRASE, cost=CHEAP)
    with pytest.raises(StoreInUse, match="Another healthdesk"):
        Store.open(data_folder, vault)
    store.close()
    Store.open(data_folder, vault).close()


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    path = tmp_path / "health.lock"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreInUse):
            StoreLock(path)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        StoreLock(path).release()
