"""Who measured, by the words of Fitbit: the column "data source", or nothing."""

from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

FITBIT = Source("Fitbit", device_class=DeviceClass.WEARABLE, manufacturer="Fitbit")
BY_HAND = Source("Fitbit (by hand)", device_class=DeviceClass.MANUAL, manufacturer="Fitbit")
ARIA = Source("Fitbit Aria", device_class=DeviceClass.MEDICAL, manufacturer="Fitbit", model="Aria")

# The phone's own counting and figures made of several devices stand behind the band, as they do at Fitbit.
_APPS = {"mobiletrack", "google health app", "fitbit app", "fitbit", "unknown"}
_BY_HAND = {"manual", "manually logged"}


def source_of(text: str) -> Source:
    """The source of a "data source" cell. "… Health Connect" is what another app passed on."""
    words = text.strip()
    known = words.lower()
    if not known or known in {"derived", "tracker", "device"}:
        return FITBIT
    if known in _BY_HAND:
        return BY_HAND
    if known in _APPS or known.endswith("health connect"):
        return Source(words, device_class=DeviceClass.APP)
    if "aria" in known.split():
        return Source(words, device_class=DeviceClass.MEDICAL, manufacturer="Fitbit", model=words)
    maker = "Google" if "google" in known or "pixel" in known else "Fitbit"
    return Source(words, device_class=DeviceClass.WEARABLE, manufacturer=maker, model=words)
