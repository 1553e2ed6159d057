"""The device behind a FIT file. Its serial number is not read."""

from healthdesk.formats.garmin_fit.messages import Messages
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

_MEDICAL = ("weight", "blood_pressure")  # files of scales and cuffs


def source_of(messages: Messages) -> Source:
    """Who measured, by the names of maker and product; a product that the library cannot name keeps its number."""
    values = messages.first("file_id")
    maker = str(values.get("manufacturer", "")).replace("_", " ").strip()
    maker = "" if maker.isdigit() or maker == "development" else maker.title()
    product = next(
        (values[n] for n in ("product_name", "garmin_product", "favero_product", "product") if n in values), ""
    )
    model = str(product).replace("_", " ").strip()[:60]
    kind = DeviceClass.MEDICAL if values.get("type") in _MEDICAL else DeviceClass.WEARABLE
    return Source(f"{maker} {model}".strip() or "FIT device", device_class=kind, manufacturer=maker, model=model)
