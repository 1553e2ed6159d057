"""Files that wait to be imported are kept in their order, also over a restart, until they are in."""

from pathlib import Path

import pytest

from healthdesk.base.errors import KnownFailure
from healthdesk.base.paths import DataFolder
from healthdesk.store.store import Store
from healthdesk.store.vault import open_with_passphrase
from tests.unit.store.people import CHEAP, PASSPHRASE

A, B, C = Path("/media/Ünit/a.zip"), Path("b.xml"), Path("/c d/c.csv")


def test_batches_keep_their_order_and_a_file_waits_once(store: Store) -> None:
    store.waiting.keep([[B, A], [C]])
    store.waiting.keep([[A, C]])
    assert store.waiting.batches() == [[B, A], [C]]


def test_what_came_later_is_a_batch_of_its_own(store: Store) -> None:
    store.waiting.keep([[A]])
    store.waiting.keep([[B]])
    assert store.waiting.batches() == [[A], [B]]


def test_what_is_in_waits_no_longer(store: Store) -> None:
    store.waiting.keep([[A, B], [C]])
    store.waiting.drop([B, C, Path("unknown")])
    assert store.waiting.batches() == [[A]]


def test_list_is_there_after_a_restart_and_unreadable_without_the_key(store: Store, data_folder: DataFolder) -> None:
    store.waiting.keep([[A, C]])
    store.close()
    files = [file.read_bytes() for file in data_folder.folder.iterdir()]
    assert not any(b"c.csv" in content or b"a.zip" in content for content in files)
    again = Store.open(data_folder, open_with_passphrase(data_folder.keys, PASSPHRASE, cost=CHEAP))
    assert again.waiting.batches() == [[A, C]]
    again.close()


def test_keeping_nothing_is_no_error(store: Store) -> None:
    try:
        store.waiting.keep([])
        store.waiting.drop([])
    except KnownFailure:
        pytest.fail("nothing to do is nothing to fail at")
    assert store.waiting.batches() == []
