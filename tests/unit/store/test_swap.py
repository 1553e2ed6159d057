"""Wherever an exchange of stores stops, the profile holds the old pair of keys and store, or the new one."""

import contextlib
from pathlib import Path

import pytest

from healthdesk.base.errors import StoreInUse
from healthdesk.base.paths import DataFolder
from healthdesk.store import swap
from healthdesk.store.lock import StoreLock

OLD = {name: f"old {name}" for name in ("health.keys", "health.keys.bak", "health.db", "health.db-wal", "demo")}
NEW = {"health.keys": "new health.keys", "health.db": "new health.db"}


class Crash(BaseException):
    """The computer stops: no handler helps."""


def profile(root: Path, files: dict[str, str]) -> DataFolder:
    folder = DataFolder(root)
    folder.create()
    for name, text in files.items():
        (folder.folder / name).write_text(text)
    return folder


def put(folder: DataFolder) -> Path | None:
    staged = swap.make_ready(folder)
    for name, text in NEW.items():
        (staged.folder / name).write_text(text)
    return swap.put_in_place(folder, staged)


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file() and path.name != "health.lock"}


def test_a_crash_at_any_rename_leaves_the_old_or_the_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, left = Path.replace, 0

    def replace(self: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left < 0:
            raise Crash
        return real(self, target)

    for number in range(20):
        folder = profile(tmp_path / str(number), OLD)
        left = number
        monkeypatch.setattr(Path, "replace", replace)
        finished = False
        try:
            put(folder)
            finished = True
        except Crash:
            pass
        left = number // 2  # and once more, while it is being completed
        with contextlib.suppress(Crash):
            swap.complete(folder)
        monkeypatch.setattr(Path, "replace", real)
        assert folder.holds_store
        swap.complete(folder)
        if number == 0:  # the rename that decides
            assert files(folder.folder) == OLD
        else:
            assert files(folder.folder) == NEW
            kept = [files(place) for place in folder.folder.iterdir() if place.is_dir()]
            assert kept == [OLD]
        if finished:
            break
    assert finished
    assert number == 1 + len(OLD) + len(NEW) + 1


def test_into_an_empty_profile_nothing_is_kept(tmp_path: Path) -> None:
    folder = profile(tmp_path, {})
    assert put(folder) is None
    assert files(folder.folder) == NEW
    assert [path for path in folder.folder.iterdir() if path.is_dir()] == []


def test_what_was_made_ready_and_never_used_is_cleared_away(tmp_path: Path) -> None:
    folder = profile(tmp_path, OLD)
    (swap.make_ready(folder).folder / "health.db").write_text("half")
    swap.complete(folder)
    assert files(folder.folder) == OLD
    assert [path for path in folder.folder.iterdir() if path.is_dir()] == []


def test_nothing_is_completed_while_another_works_on_it(tmp_path: Path) -> None:
    folder = profile(tmp_path, OLD)
    swap.make_ready(folder)
    lock = StoreLock(folder.lock)
    with pytest.raises(StoreInUse):
        swap.complete(folder)
    lock.release()
