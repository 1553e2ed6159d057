"""What stands in the folder decides how it opens, and what is said where it does not."""

from pathlib import Path

import pytest

from healthdesk.base.errors import NoStore, StoreDamaged, WrongPassphrase
from healthdesk.base.paths import DataFolder
from healthdesk.services import library as libraries
from healthdesk.services.library import Library
from healthdesk.services.unlocking import Unlocking
from tests.profiles import PASSPHRASE


@pytest.fixture
def folder(library: Library) -> DataFolder:
    """Of a store that is closed."""
    library.close()
    return library.folder


def test_a_folder_without_anything_has_no_store(tmp_path: Path) -> None:
    with pytest.raises(NoStore, match="init"):
        libraries.unlock(DataFolder(tmp_path / "nowhere"), PASSPHRASE)
    assert libraries.unlock_with_keyring(DataFolder(tmp_path / "nowhere")) is None


def test_a_key_that_is_derived_meanwhile_opens_or_says_why_not(folder: DataFolder) -> None:
    wrong = Unlocking(folder, "another passphrase")
    opened = libraries.unlocked(Unlocking(folder, PASSPHRASE))
    assert opened.settings.home_zone == "Europe/Berlin"
    opened.close()
    with pytest.raises(WrongPassphrase):
        libraries.unlocked(wrong)


def test_a_store_without_its_keys_is_never_taken_for_none(folder: DataFolder) -> None:
    folder.keys.unlink()
    content = folder.store.read_bytes()
    with pytest.raises(StoreDamaged, match="key file of this store is missing"):
        libraries.unlock(folder, PASSPHRASE)
    assert libraries.unlock_with_keyring(folder) is None
    assert folder.store.read_bytes() == content


def test_the_spare_copy_opens_where_the_key_file_is_gone(folder: DataFolder) -> None:
    opened = libraries.unlock(folder, PASSPHRASE)
    libraries.change_passphrase(opened, "another passphrase for tests")  # keeps the file before it as the spare
    opened.close()
    folder.keys.unlink()
    libraries.unlock(folder, PASSPHRASE).close()
