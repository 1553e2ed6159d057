"""Who measured: Apple's `sourceName` and `device` as a `Source`."""

import functools
import re

from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source, normalize_name

UNNAMED = "Unknown source"
_POINTER = re.compile(r"0x[0-9a-fA-F]{1,16}")
_KEYS = "name|manufacturer|model|hardware|firmware|software|localIdentifier|FDA UDI|creation date"
_FIELD = re.compile(rf"(?:^|, )({_KEYS}):(.*?)(?=, (?:{_KEYS}):|$)", re.DOTALL)
_OWN_HARDWARE = (
    (re.compile(r"Watch\d"), DeviceClass.WATCH),
    (re.compile(r"iPhone"), DeviceClass.PHONE),
    (re.compile(r"iPad|iPod"), DeviceClass.TABLET),
)
_OWN_MODEL = {
    "watch": DeviceClass.WATCH,
    "iphone": DeviceClass.PHONE,
    "ipad": DeviceClass.TABLET,
    "ipod": DeviceClass.TABLET,
}
# Words in the model, the manufacturer or the name; the first class that fits holds. Withings makes both kinds.
_HINTS = (
    (
        DeviceClass.WEARABLE,
        r"steel hr|scanwatch|withings move|pulse (?:hr|ox)|garmin|fitbit|health sync|oura|polar|whoop",
    ),
    (DeviceClass.WEARABLE, r"amazfit|zepp|mi band|xiaomi wear|huawei|suunto|coros|ultrahuman|ringconn|galaxy watch"),
    (
        DeviceClass.MEDICAL,
        r"withings|health mate|omron|qardio|dexcom|libre|scale|beurer|ihealth|contour|accu-?chek|one ?touch",
    ),
    (DeviceClass.MEDICAL, r"eufy|renpho|medtronic|\bcgm\b|freestyle|kardia|viatom|wellue|nokia health"),
    (
        DeviceClass.APP,
        r"strava|myfitnesspal|autosleep|health auto export|lose it|yazio|cronometer|nike|runkeeper|runtastic",
    ),
    (
        DeviceClass.APP,
        r"sleep cycle|pillow|headspace|calm|clue|flo\b|lifesum|komoot|mysugr|waterminder|heartwatch|gymaholic",
    ),
)
_HINT_PATTERNS = tuple((kind, re.compile(words)) for kind, words in _HINTS)
_OWN_NAME = ((DeviceClass.WATCH, "apple watch"), (DeviceClass.PHONE, "iphone"), (DeviceClass.TABLET, "ipad"))


def source_of(name: str | None, device: str | None, *, manual: bool) -> Source:
    """The source of a record. The pointer in `device` differs from export to export and means nothing."""
    return _source(name or UNNAMED, _POINTER.sub("", device, count=1) if device else "", manual)


@functools.lru_cache(maxsize=4096)
def _source(name: str, device: str, manual: bool) -> Source:
    fields = device_fields(device)
    hardware, model = fields.get("hardware", ""), fields.get("model", "")
    manufacturer = fields.get("manufacturer", "")
    kind = DeviceClass.MANUAL if manual else device_class(name, hardware, model, manufacturer, known=bool(device))
    return Source(name, hardware, kind, manufacturer, model)


def device_fields(device: str) -> dict[str, str]:
    """The parts of `<<HKDevice: …>, name:…, hardware:Watch6,2, …>`; values may hold commas."""
    inner = device.strip().removesuffix(">")
    _, _, inner = inner.partition(">, ")
    return {match[1]: match[2].strip() for match in _FIELD.finditer(inner)}


def device_class(name: str, hardware: str, model: str, manufacturer: str, *, known: bool) -> DeviceClass:
    """What kind of thing measured, by its hardware, else its model and maker, else what is known of the app's name."""
    for pattern, kind in _OWN_HARDWARE:
        if pattern.match(hardware):
            return kind
    if manufacturer.startswith("Apple") and (own := _OWN_MODEL.get(model.lower())):
        return own
    for text in (f"{model} {manufacturer} {hardware}".lower(), normalize_name(name).lower()):
        for kind, words in _HINT_PATTERNS:
            if words.search(text):
                return kind
    if not known:  # an owner may name anything anything, so only where nothing else speaks
        for kind, word in _OWN_NAME:
            if word in normalize_name(name).lower():
                return kind
    return DeviceClass.OTHER
