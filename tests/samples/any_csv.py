"""A table of one's own over the change to summer time: decimal comma, blood pressure, and one time that is none."""

from pathlib import Path

from healthdesk.model.mapping import Mapping
from tests.samples import Expected

HEADER = "Datum;Uhrzeit;Systolisch (mmHg);Diastolisch (mmHg);Puls;Gewicht (kg);Bemerkung"
ROWS = (
    "28.03.2026;22:10;128;82;61;72,4;a note",
    "29.03.2026;07:05;131;84;63;;",
    "29.03.2026;noon;130;83;;;",  # two figures without a time
    "29.03.2026;12:00;;;;;only a note",
    "30.03.2026;07:00;-;-;n/a;71,9;",
)
VALUES = [
    {"column": "Systolisch (mmHg)", "metric": "systolic_pressure", "unit": "mmHg"},
    {"column": "Diastolisch (mmHg)", "metric": "diastolic_pressure", "unit": "mmHg"},
    {"column": "Puls", "metric": "heart_rate", "unit": "/min"},
    {"column": "Gewicht (kg)", "metric": "weight", "unit": "kg"},
]
MAPPINGS = [
    Mapping.model_validate(
        {"date": "Datum", "time": "Uhrzeit", "date_order": "dmy", "decimal": ",", "values": VALUES}
    ).model_dump_json()
]
# Figures: four of the first row, three of the second, two of the third (no time), one of the last.
EXPECTED = Expected(
    records=10, rejected=2, first="2026-03-28", last="2026-03-30", sessions={"blood_pressure": 2},
)  # fmt: skip


def write(folder: Path) -> list[Path]:
    """One file."""
    path = folder / "measured.csv"
    path.write_text("\n".join([HEADER, *ROWS, ""]), "utf-8")
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """A pulse every minute."""
    path = folder / "pulse.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(f"{HEADER}\n")
        for n in range(records):
            day, minute = divmod(n, 1440)
            year, rest = divmod(day, 336)
            month, date = divmod(rest, 28)
            file.write(
                f"{date + 1:02}.{month + 1:02}.{2010 + year};{minute // 60:02}:{minute % 60:02};;;{50 + n % 70};;\n"
            )
    return [path]
