"""Where files live. `--data-dir` replaces the platform's folder whole; two data folders share nothing."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark

DEFAULT_PROFILE = "default"
PROFILE_NAME = re.compile(r"[^\W_][\w .-]{0,39}")


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The files of one person (profile)."""

    root: Path
    profile: str = DEFAULT_PROFILE

    @classmethod
    def locate(cls, data_dir: str | None = None, profile: str | None = None) -> "DataFolder":
        """From an argument, else `HEALTHDESK_DATA_DIR`, else the platform's place. Creates nothing."""
        given = data_dir or os.environ.get("HEALTHDESK_DATA_DIR")
        root = Path(given).expanduser() if given else Path(platformdirs.user_data_dir("healthdesk", appauthor=False))
        return cls(root.absolute()).of(profile or DEFAULT_PROFILE)

    def of(self, profile: str) -> "DataFolder":
        """The files of another person, beside these. Raises UsageError for a name that cannot be one."""
        if not PROFILE_NAME.fullmatch(profile) or profile.endswith((".", " ")):
            raise UsageError(
                mark("That profile name cannot be used."), mark("Use letters, digits, spaces, '-' and '.', at most 40.")
            )
        return DataFolder(self.root, profile)

    def profiles(self) -> list[str]:
        """Everybody with a store in this data folder, in the order of their names, the default profile first."""
        try:
            names = [entry.name for entry in (self.root / "profiles").iterdir()]
        except OSError:
            return []
        there = [name for name in names if PROFILE_NAME.fullmatch(name) and DataFolder(self.root, name).holds_store]
        return sorted(there, key=lambda name: (name != DEFAULT_PROFILE, name.casefold()))

    @property
    def device(self) -> Path:
        """What belongs to this computer, the same for every profile."""
        return self.root / "device.json"

    @property
    def folder(self) -> Path:
        """The profile's own folder."""
        return self.root / "profiles" / self.profile

    @property
    def store(self) -> Path:
        """The encrypted store."""
        return self.folder / "health.db"

    @property
    def keys(self) -> Path:
        """The envelope that holds the wrapped keys."""
        return self.folder / "health.keys"

    @property
    def restoring(self) -> Path:
        """A restored store and its keys on their way into place; it is there only while, or after a crash."""
        return self.folder / "restoring"

    @property
    def holds_store(self) -> bool:
        """True if there is a store, locked or not, or one that a restore was about to put in place."""
        return self.keys.exists() or self.store.exists() or self.restoring.exists()

    @property
    def demo(self) -> Path:
        """Marks the store of the demo person, which may be made anew at any time."""
        return self.folder / "demo"

    @property
    def lock(self) -> Path:
        """Held by the one healthdesk that has the store open."""
        return self.folder / "health.lock"

    def create(self) -> None:
        """Make the profile's folder, readable by its owner only."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name == "posix":
            self.folder.chmod(0o700)
