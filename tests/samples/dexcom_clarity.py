"""An hour of the night in which clocks go back, with the transmitter's seconds; a low reading, insulin and a meal."""

from pathlib import Path

from tests.samples import Expected

HEADER = (
    "Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient Info,Device Info,Source Device ID,"
    "Glucose Value (mg/dL),Insulin Value (u),Carb Value (grams),Duration (hh:mm:ss),"
    "Glucose Rate of Change (mg/dL/min),Transmitter Time (Long Integer),Transmitter ID"
)
ROWS = (
    "1,,FirstName,,Rowan,,,,,,,,,",
    "2,,LastName,,Sample,,,,,,,,,",
    "3,,Device,,,Dexcom G7,phone G7,,,,,,,",
    "4,,Alert,Low,,,phone G7,70,,,,,,",
    "5,2026-10-25T01:50:00,EGV,,,,phone G7,100,,,,,1000,AAAAAA",
    "6,2026-10-25T02:50:00,EGV,,,,phone G7,110,,,,,4600,AAAAAA",
    "7,2026-10-25T02:50:00,EGV,,,,phone G7,120,,,,,8200,AAAAAA",
    "8,2026-10-25T03:50:00,EGV,,,,phone G7,Low,,,,,11800,AAAAAA",
    "9,2026-10-25T08:00:00,Insulin,Fast-Acting,,,phone G7,,2.5,,,,,",
    "10,2026-10-25T08:05:00,Carbs,,,,phone G7,,,40,,,,",
    "11,2026-10-25T09:00:00,EGV,,,,phone G7,none,,,,,30400,AAAAAA",
    "12,2026-10-25T10:00:00,Exercise,Medium,,,phone G7,,,,0:30:00,,,",
)
EXPECTED = Expected(records=7, rejected=1, first="2026-10-25", last="2026-10-25")


def write(folder: Path) -> list[Path]:
    """One file."""
    path = folder / "clarity.csv"
    path.write_text("\n".join([HEADER, *ROWS, ""]), "utf-8")
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """A reading every five minutes."""
    path = folder / "clarity.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(f"{HEADER}\n")
        for n in range(records):
            day, minute = divmod(n * 5, 1440)
            year, rest = divmod(day, 336)
            month, date = divmod(rest, 28)
            stamp = f"{2000 + year}-{month + 1:02}-{date + 1:02}T{minute // 60:02}:{minute % 60:02}:07"
            file.write(f"{n + 1},{stamp},EGV,,,,phone G7,{90 + n % 70},,,,,{n * 300},AAAAAA\n")
    return [path]
