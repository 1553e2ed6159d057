"""What the command palette offers, and how it is done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.registry import METRICS, metric
from healthdesk.present.palette import Entry, EntryKind
from healthdesk.ui.dialogs.palette import CommandPalette
from healthdesk.ui.pages import JOBS, PAGES, SETTINGS
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from healthdesk.services.library import Library

OWN_KEYS = {JOBS: "Ctrl+J", SETTINGS: "Ctrl+,"}  # of pages at the end of the rail, beyond the digits


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do: `keys` is its shortcut as Qt writes it, `words` what else people call it (marked)."""

    name: str
    icon: str
    act: Callable[[], object]
    keys: str = ""
    words: str = ""


class Commands(QObject):
    """Pages come from the rail, actions from the window, metrics from the library (those with data)."""

    def __init__(self, window: QWidget, runner: JobRunner, workspace: Callable[[], Workspace]) -> None:
        """`workspace` is asked only while a library is open."""
        super().__init__(window)
        self._window, self._runner, self._workspace = window, runner, workspace
        self._commands: dict[str, Command] = {}
        self._palette: CommandPalette | None = None

    @property
    def palette(self) -> CommandPalette | None:
        """The palette, once it was opened."""
        return self._palette

    def add(self, key: str, command: Command) -> None:
        """Offer something to do."""
        self._commands[key] = command

    def open(self) -> None:
        """Show the palette; metrics join as soon as the library has told which have data."""
        if self._palette is None:
            self._palette = CommandPalette(self._window)
            self._palette.chosen.connect(self._do)
        self._palette.fill(self._fixed())
        self._palette.open_over(self._window)
        self._runner.run_read(_metrics, self._told, self._failed)

    def close(self) -> None:
        """Take it away, with the names in it: the library is locked."""
        if self._palette is not None:
            self._palette.close()
            self._palette.fill(())

    def forget(self) -> None:
        """Make it anew when it is opened again: another language is spoken."""
        self.close()
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None

    def _fixed(self) -> list[Entry]:
        entries = [
            Entry(
                EntryKind.PAGE,
                page,
                tr(PAGES[page].name),
                PAGES[page].icon,
                keys=_native(OWN_KEYS.get(page, f"Ctrl+{i + 1}" if i < 9 else "")),
            )
            for i, page in enumerate(self._workspace().offered)
        ]
        entries += [
            Entry(EntryKind.ACTION, key, tr(c.name), c.icon, keys=_native(c.keys), words=tr(c.words))
            for key, c in self._commands.items()
        ]
        return entries

    @Slot(object)
    def _told(self, with_data: list[str]) -> None:
        if self._palette is None or self._runner.library is None:
            return
        specs = sorted((metric(m) for m in with_data), key=lambda spec: tr(spec.name))
        metrics = [
            Entry(EntryKind.METRIC, s.id, tr(s.name), s.icon, f"group.{s.group}.ink", words=s.id.replace("_", " "))
            for s in specs
        ]
        self._palette.fill([*self._fixed(), *metrics])

    @Slot(object)
    def _failed(self, _failure: KnownFailure) -> None:
        """Pages and actions are there; the page that is opened will say what is wrong."""

    @Slot(object)
    def _do(self, entry: Entry) -> None:
        if self._runner.library is None:
            return
        if entry.kind is EntryKind.PAGE:
            self._workspace().show_page(entry.key)
        elif entry.kind is EntryKind.METRIC:
            self._workspace().open_metric(entry.key)
        else:
            self._commands[entry.key].act()


def _metrics(library: "Library", _job: Job) -> object:
    from healthdesk.services import queries  # heavy

    return [m for m in queries.metrics_with_data(library) if m in METRICS]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
