"""Who measured, from the names that Health Auto Export joins with "|". A person's name in one is not kept."""

import functools

from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source, normalize_name

_APP = "Health Auto Export"
# What Apple calls a device when its owner does not, and what is kept of "Rowan's Apple Watch".
_DEVICES = (
    ("apple watch", "Apple Watch", DeviceClass.WATCH),
    ("watch ultra", "Apple Watch", DeviceClass.WATCH),
    ("iphone", "iPhone", DeviceClass.PHONE),
    ("ipad", "iPad", DeviceClass.TABLET),
)
APP = Source(_APP, device_class=DeviceClass.APP)
MANUAL = Source(_APP, device_class=DeviceClass.MANUAL)


@functools.lru_cache(maxsize=4096)
def source_of(text: str | None) -> Source:
    """The source that a record names. Several names are one merged figure, which is the app's own."""
    names = [name for name in (normalize_name(part) for part in (text or "").split("|")) if name]
    if len(names) != 1:
        return APP
    lower = names[0].lower()
    for words, name, kind in _DEVICES:
        if words in lower:
            return Source(name, device_class=kind, manufacturer="Apple Inc.")
    if "'s " in lower or lower.endswith("'s"):
        return APP
    return Source(names[0], device_class=DeviceClass.APP)
