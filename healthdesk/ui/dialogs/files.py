"""Asking for files to import, and which of those dropped on a window can be tried."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from healthdesk.base.words import tr

BACKUPS = ".hdbackup"
PATTERNS = "*.zip *.xml *.json *.csv *.fit *.gpx *.tsv *.ndjson"


def choose_exports(parent: QWidget) -> list[Path]:
    """Files the owner picked; empty if none."""
    exports, every = tr("Health exports"), tr("All files")
    filters = f"{exports} ({PATTERNS});;{every} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import an export"), str(_start()), filters)
    return [Path(name) for name in names]


def choose_new_backup(parent: QWidget, name: str) -> Path | None:
    """Where a backup shall go; a file that is there is refused later, since a backup never replaces one."""
    backups = tr("Backups")
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Back up now"),
        str(Path.home() / name),
        f"{backups} (*{BACKUPS})",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    return Path(chosen if chosen.endswith(BACKUPS) else chosen + BACKUPS)


def choose_backup(parent: QWidget) -> Path | None:
    """A backup to restore."""
    backups, every = tr("Backups"), tr("All files")
    filters = f"{backups} (*{BACKUPS});;{every} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Restore a backup"), str(Path.home()), filters)
    return Path(chosen) if chosen else None


def choose_backup_folder(parent: QWidget, now: str) -> str:
    """A folder for backups; "" for none."""
    return QFileDialog.getExistingDirectory(parent, tr("Folder for backups"), now or str(Path.home()))


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Local files and folders of a drag; whether they are exports is for the importer to say."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _start() -> Path:
    downloads = Path.home() / "Downloads"
    return downloads if downloads.is_dir() else Path.home()
