"""How large text and spacing are on this computer: kept outside the record, since it is needed before that is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from healthdesk.base.device import SCALES, Device, read_device, write_device
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.present.values import THIN
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from healthdesk.services.library import Library


class SizeRow(QObject):
    """Adds its row to the section of looks."""

    failed = Signal(object)  # KnownFailure

    def __init__(self, section: Section, device: Path | None, runner: JobRunner, page: QWidget) -> None:
        """`device` is the file it is kept in."""
        super().__init__(page)
        self._device, self._runner = device, runner
        self.scale = DropDown()
        self.scale.setAccessibleName(tr("Size"))
        self.scale.setFixedWidth(120)
        for percent in SCALES:
            self.scale.addItem(f"{percent}{THIN}%", percent)
        self.scale.activated.connect(self._chosen)
        words = tr("Of text and spacing, on this computer. It changes with the next start of healthdesk.")
        section.add_row(tr("Size"), words, self.scale)

    def reload(self) -> None:
        """Show what is kept."""
        if (device := self._device) is not None:

            def read(_library: "Library", _job: Job) -> object:
                return read_device(device)

            self._runner.run_read(read, self._show, self._failed)

    @Slot()
    def _chosen(self) -> None:
        if (device := self._device) is not None:
            chosen = Device(scale=self.scale.currentData())

            def keep(_library: "Library", _job: Job) -> object:
                write_device(device, chosen)
                return chosen

            self._runner.run_read(keep, self._show, self._failed)  # it waits for no import

    @Slot(object)
    def _show(self, device: Device) -> None:
        self.scale.setCurrentIndex(self.scale.findData(device.scale))

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self.failed.emit(failure)
        self.reload()
