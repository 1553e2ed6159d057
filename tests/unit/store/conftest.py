"""An open, empty store."""

from collections.abc import Iterator

import pytest

from healthdesk.base.paths import DataFolder
from healthdesk.store.store import Store
from tests.unit.store.people import CHEAP, PASSPHRASE


@pytest.fixture
def store(data_folder: DataFolder) -> Iterator[Store]:
    made, vault, _ = Store.create(data_folder, PASSPHRASE, cost=CHEAP)
    yield made
    made.close()
    vault.wipe()
