"""Asking for files to import, and which of those dropped on a window can be tried."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from healthdesk.base.words import tr

PATTERNS = "*.zip *.xml *.json *.csv *.fit *.gpx *.tsv *.ndjson"


def choose_exports(parent: QWidget) -> list[Path]:
    """Files the owner picked; empty if none."""
    exports, every = tr("Health exports"), tr("All files")
    filters = f"{exports} ({PATTERNS});;{every} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import an export"), str(_start()), filters)
    return [Path(name) for name in names]


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Local files and folders of a drag; whether they are exports is for the importer to say."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _start() -> Path:
    downloads = Path.home() / "Downloads"
    return downloads if downloads.is_dir() else Path.home()
