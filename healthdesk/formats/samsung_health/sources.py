"""Who measured: the device's model from the table of devices. Their ids and the names that people gave them are not kept."""

from dataclasses import dataclass, field

import numpy as np

from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.samsung_health import tables
from healthdesk.formats.samsung_health.tables import Table
from healthdesk.model.batch import Int32
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

TYPE = "device_profile"
_GROUPS = {"360001": DeviceClass.PHONE, "360002": DeviceClass.PHONE, "360003": DeviceClass.WEARABLE}
_OWN = ("com.sec.", "com.samsung.")


@dataclass(slots=True)
class Sources:
    """The devices of one export."""

    out: Output
    _devices: dict[str, Source] = field(default_factory=dict)

    def learn(self, files: list[File]) -> None:
        """Read the tables of devices."""
        for file in files:
            for rows in tables.read(file, self.out):
                columns = (rows.texts(name) for name in ("deviceuuid", "model", "manufacturer", "device_group"))
                for device, model, maker, group in zip(*columns, strict=True):
                    if device and model:
                        kind = _GROUPS.get(group, DeviceClass.WEARABLE)
                        name = model if maker.lower() in model.lower() else f"{maker} {model}"
                        self._devices[device] = Source(name[:80], model[:80], kind, maker[:80], model[:80])

    def of(self, rows: Table) -> Int32:
        """The source of each row (n,)."""
        columns = rows.texts("deviceuuid"), rows.texts("pkg_name"), rows.texts("source_name", "datasource")
        numbers = {key: self._number(*key) for key in dict.fromkeys(zip(*columns, strict=True))}
        return np.fromiter(map(numbers.__getitem__, zip(*columns, strict=True)), np.int32, rows.n)

    def _number(self, device: str, package: str, name: str) -> int:
        found = self._devices.get(device)
        if found is None and package and not package.startswith(_OWN):
            found = Source(package[:80], device_class=DeviceClass.APP)
        if found is None:
            found = Source(name[:80] or "Samsung Health", device_class=DeviceClass.WEARABLE, manufacturer="Samsung")
        return self.out.source(found)
