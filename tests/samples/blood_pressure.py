"""A report of Omron Connect with an empty pulse, an impossible pair and a row without a measurement."""

from pathlib import Path

from tests.samples import Expected

HEADER = "Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm),Symptoms,Consumed,TruRead,Notes"
ROWS = (
    "Mar 28 2026,08:12,128,82,64,-,-,-,-",
    "Mar 29 2026,08:05,131,85,-,-,-,TruRead,-",
    "Mar 29 2026,20:15,999,80,70,-,-,-,-",
    "Mar 30 2026,08:00,-,-,-,-,-,-,forgotten",
)
# Two pairs, a pulse; then a systolic that is rejected, its diastolic and pulse.
EXPECTED = Expected(records=8, rejected=1, first="2026-03-28", last="2026-03-29", sessions={"blood_pressure": 2})


def write(folder: Path) -> list[Path]:
    """One file."""
    path = folder / "Your Requested OMRON Report from Mar 28 2026 to Mar 30 2026.csv"
    path.write_text("\n".join([HEADER, *ROWS, ""]), "utf-8")
    return [path]
