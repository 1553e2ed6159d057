"""ECG files: lines of `key,value`, then one voltage a line. Labels are localised, so lines are known by what they hold."""

import contextlib
import csv
import re

import numpy as np

from healthdesk.formats.apple.sources import source_of
from healthdesk.formats.apple.values import EARLIEST, LATEST, snake, timestamp
from healthdesk.model.batch import Float64
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET

MAX_FILE = 8 << 20
_HEADER_LINES = 40
_VOLTAGE = re.compile(r'"?[+-]?[\d.,\u00a0\u202f]+(?:[eE][+-]?\d+)?"?')
_RATE = re.compile(r"(\d+(?:[.,]\d+)?)\s*\D*")
_MICROVOLTS = {"µv": 1.0, "μv": 1.0, "uv": 1.0, "mcv": 1.0, "mv": 1000.0, "v": 1e6}
# What Apple writes after "Recorded Date", in this order, in every language.
_AFTER_DATE = ("classification", "symptoms", "software", "device", "rate")
_DEVICE = "<<HKDevice: 0x0>, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:{}>"
_GREATEST = 1e9
_RATES = (10.0, 10_000.0)


def read(data: bytes) -> tuple[Session, Source] | None:
    """An ECG as a session (its source not yet numbered) and its source; None if this is no ECG file.

    Name and birth date are on the lines before the recording's date and are never looked at.
    """
    lines = data.decode("utf-8-sig", "replace").splitlines()
    header = [next(csv.reader([line]), []) for line in lines[:_HEADER_LINES]]
    dated = next(
        (i for i, cells in enumerate(header) if len(cells) >= 2 and timestamp(cells[1].strip()) is not None), None
    )
    if dated is None:
        return None
    facts = {name: ",".join(cells[1:]).strip() for name, cells in zip(_AFTER_DATE, header[dated + 1 :], strict=False)}
    start = timestamp(header[dated][1].strip())
    rate_text = _RATE.match(facts.get("rate", ""))
    rate = float(rate_text[1].replace(",", ".")) if rate_text else 0.0
    if start is None or not EARLIEST <= start < LATEST or not _RATES[0] <= rate <= _RATES[1]:
        return None
    first = dated + 1 + len(_AFTER_DATE)
    unit, lead = 1.0, ""
    while first < len(lines) and not _VOLTAGE.fullmatch(lines[first].strip()):
        key, _, value = lines[first].partition(",")
        if value.strip().lower() in _MICROVOLTS:
            unit = _MICROVOLTS[value.strip().lower()]
        elif key.strip() and not lead:
            lead = value.strip()
        first += 1
    volts = voltages(lines[first:])
    if not len(volts):
        return None
    source = source_of("Apple Watch", _DEVICE.format(facts["device"]), manual=False)
    session = Session(
        SessionKind.ECG,
        snake(facts["classification"]) or "unknown",
        start,
        start + round(len(volts) / rate * 1000),
        0,
        UNKNOWN_OFFSET,
        len(volts) / rate,
        data={
            "classification": facts["classification"],
            "symptoms": facts["symptoms"],
            "software": facts["software"],
            "sample_rate_hz": rate,
            "lead": lead,
        },
        traces=[Trace("ecg", {"uv": (volts * unit).astype(np.float32)})],
    )
    return session, source


def voltages(lines: list[str]) -> Float64:
    """One number a line (n,). A comma is the decimal sign unless the file uses a dot for it."""
    text = "\n".join(lines)
    if "," not in text or "." not in text:  # one sign only, so no thousands: all at once, if all are numbers
        with contextlib.suppress(ValueError):
            found = np.array(list(map(float, text.replace(",", ".").split("\n"))), np.float64)
            return found[np.abs(found) < _GREATEST]
    texts = [line.strip().strip('"').replace("\u00a0", "").replace("\u202f", "") for line in lines]
    dotted = any("." in text for text in texts)
    values = []
    for text in texts:
        plain = text.replace(",", "" if dotted else ".")
        if dotted and "," in text and text.rfind(",") > text.rfind("."):
            plain = text.replace(".", "").replace(",", ".")
        try:
            value = float(plain)
        except ValueError:
            continue
        if abs(value) < _GREATEST:
            values.append(value)
    return np.array(values, np.float64)
