"""Who measured. A source is its normalised name and its device's hardware, never a pointer, a version or a date."""

import unicodedata
from dataclasses import dataclass

from healthdesk.model.metric import DeviceClass

_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")
_QUOTES = {ord("\u2019"): "'", ord("\u02bc"): "'"}


def normalize_name(text: str) -> str:
    """The form in which names are compared: NFC, plain spaces and apostrophes, trimmed."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SPACES).translate(_QUOTES).split())


@dataclass(frozen=True, slots=True)
class Source:
    """A source as an import sees it. `name` is as written (for display); identity is `key`."""

    name: str
    hardware: str = ""
    device_class: DeviceClass = DeviceClass.OTHER
    manufacturer: str = ""
    model: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """Identity: normalised name, hardware, and whether it was typed in."""
        manual = "manual" if self.device_class is DeviceClass.MANUAL else ""
        return normalize_name(self.name), self.hardware, manual
