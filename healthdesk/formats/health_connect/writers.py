"""Who wrote a record: the app, the device it names, and whether a person typed it in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from healthdesk.formats.health_connect.database import Chunk, Database
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Int32
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

_MANUAL_ENTRY = 3
_CLASSES = {
    1: DeviceClass.WEARABLE,  # watch
    2: DeviceClass.PHONE,
    3: DeviceClass.MEDICAL,  # scale
    4: DeviceClass.WEARABLE,  # ring
    6: DeviceClass.WEARABLE,  # fitness band
    7: DeviceClass.WEARABLE,  # chest strap
}
COLUMNS = {"app": ("app_info_id",), "device": ("device_info_id",), "method": ("recording_method",)}


@dataclass(slots=True)
class Writers:
    """The apps and devices of one database."""

    out: Output
    _apps: dict[int, str] = field(default_factory=dict)
    _devices: dict[int, tuple[str, str, DeviceClass]] = field(default_factory=dict)

    def learn(self, database: Database) -> None:
        """Read both tables."""
        apps = {"id": ("row_id",), "name": ("app_name",), "package": ("package_name",)}
        for chunk in database.scan("application_info_table", apps):
            names = _texts(chunk, "name")
            for at, (row, package) in enumerate(zip(chunk.numbers("id"), _texts(chunk, "package"), strict=True)):
                if row == row:  # noqa: PLR0124 - not NaN
                    self._apps[int(row)] = names[at] or package
        devices = {"id": ("row_id",), "maker": ("manufacturer",), "model": ("model",), "type": ("device_type",)}
        for chunk in database.scan("device_info_table", devices):
            columns = zip(
                chunk.numbers("id"), _texts(chunk, "maker"), _texts(chunk, "model"), chunk.numbers("type"), strict=True
            )
            for row, maker, model, kind in columns:
                if row == row:  # noqa: PLR0124 - not NaN
                    self._devices[int(row)] = maker, model, _CLASSES.get(int(np.nan_to_num(kind)), DeviceClass.APP)

    def of(self, chunk: Chunk) -> Int32:
        """The source of each row (n,)."""
        keys = np.nan_to_num(np.stack([chunk.numbers(name) for name in COLUMNS], axis=1), nan=-1).astype(np.int64)
        distinct, inverse = np.unique(keys, axis=0, return_inverse=True)
        numbers = [self._number(*key) for key in distinct.tolist()]
        return np.array(numbers, np.int32)[inverse.reshape(-1)]

    def _number(self, app: int, device: int, method: int) -> int:
        maker, model, kind = self._devices.get(device, ("", "", DeviceClass.APP))
        if method == _MANUAL_ENTRY:
            kind = DeviceClass.MANUAL
        name = self._apps.get(app) or "Health Connect"
        return self.out.source(Source(name, model, kind, maker, model))


def _texts(chunk: Chunk, name: str) -> Sequence[str]:
    values = chunk.columns.get(name) or [""] * chunk.n
    return [value[:80] if isinstance(value, str) else "" for value in values]
