"""Entries, treatments and the table of a site whose sensor once failed."""

import json
from pathlib import Path

from tests.samples import Expected

T0 = 1_774_764_000_000  # 2026-03-29T06:00:00Z
ENTRIES = [
    {"_id": "a1", "type": "sgv", "sgv": 120, "date": T0, "dateString": "2026-03-29T06:00:00.000Z", "direction": "Flat", "utcOffset": 120},
    {"_id": "a2", "type": "sgv", "sgv": 10, "date": T0 + 300_000, "dateString": "2026-03-29T06:05:00.000Z"},
    {"_id": "a3", "type": "sgv", "sgv": "130", "date": str(T0 + 600_000)},
    {"_id": "a4", "type": "mbg", "mbg": 126, "date": T0 + 900_000},
    {"_id": "a5", "type": "cal", "slope": 1000.5, "date": T0 + 900_000},
    {"_id": "a6", "type": "sgv", "sgv": 140, "dateString": "2026-03-29T08:20:00.000+02:00"},
    {"_id": "a7", "type": "sgv", "sgv": 150},
]  # fmt: skip
TREATMENTS = [
    {"_id": "b1", "eventType": "Meal Bolus", "created_at": "2026-03-29T06:30:00Z", "insulin": 3.5, "carbs": 40},
    {"_id": "b2", "eventType": "Site Change", "created_at": "2026-03-29T07:00:00Z", "notes": "left arm"},
]
TABLE = (
    '"2026-03-30T06:00:00.000Z",1774850400000,110,"Flat","x"\n"2026-03-30T06:05:00.000Z",1774850700000,112,"Flat",\n'
)
# 4 entries and the one without a time, 2 of the treatment, 2 of the table.
EXPECTED = Expected(records=9, rejected=1, first="2026-03-29", last="2026-03-30")


def write(folder: Path) -> list[Path]:
    """Three files in a folder."""
    folder = folder / "nightscout"
    folder.mkdir(exist_ok=True)
    (folder / "entries.json").write_text(json.dumps(ENTRIES), "utf-8")
    (folder / "treatments.json").write_text(json.dumps(TREATMENTS), "utf-8")
    (folder / "entries.csv").write_text(TABLE, "utf-8")
    return [folder]


def bulk(folder: Path, records: int) -> list[Path]:
    """A reading every five minutes, newest first as the site gives them."""
    path = folder / "entries.json"
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        for n in range(records):
            at = T0 - n * 300_000
            comma = "," if n else ""
            file.write(
                f'{comma}{{"_id":"{n:024x}","device":"x","date":{at},"dateString":"2026-01-01T00:00:00.000Z",'
                f'"sgv":{90 + n % 80},"delta":1.2,"direction":"Flat","type":"sgv","utcOffset":60}}'
            )
        file.write("]")
    return [path]
