"""What belongs to this computer and to nobody's record: it is needed before anything is unlocked, and tells of no one."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from healthdesk.base.errors import Unwritable
from healthdesk.base.words import mark

SCALES = (80, 100, 125, 150, 175, 200)


class Device(BaseModel):
    """All of it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    scale: Literal[80, 100, 125, 150, 175, 200] = Field(100, description="size of text and spacing in percent")


def read_device(path: Path) -> Device:
    """As it was kept; the defaults where nothing was, or nothing that can be read."""
    try:
        return Device.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return Device()


def write_device(path: Path, device: Device) -> None:
    """Replace the file in one step. Raises Unwritable."""
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh.write_text(device.model_dump_json(), "utf-8")
        fresh.replace(path)
    except OSError as error:
        hint = mark("Check free space and the folder's permissions.")
        raise Unwritable(mark("The size could not be kept."), hint) from error
