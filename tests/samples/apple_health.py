"""A watch and a phone over the change to summer time: every kind of element once, one bad record and one unknown type."""

import zipfile
from pathlib import Path

from tests.bench.apple_export import write_export
from tests.samples import Expected

QUANTITY, CATEGORY = "HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier"
SLEEP = f"{CATEGORY}SleepAnalysis"
RECORDS_A_DAY = 2_500
SHUFFLED = False  # elements span lines


def _record(kind: str, start: str, end: str, value: str, unit: str = "", source: str = "Watch") -> str:
    written = f' unit="{unit}"' if unit else ""
    return (
        f'<Record type="{kind}" sourceName="{source}" sourceVersion="11.1"{written}'
        f' creationDate="2026-{end} +0200" startDate="2026-{start} +0200" endDate="2026-{end} +0200" value="{value}"/>'
    )


PRESSURE = (
    _record(f"{QUANTITY}BloodPressureSystolic", "03-29 09:00:00", "03-29 09:00:00", "121", "mmHg", "Cuff"),
    _record(f"{QUANTITY}BloodPressureDiastolic", "03-29 09:00:00", "03-29 09:00:00", "79", "mmHg", "Cuff"),
)
ELEMENTS = (
    # 28 March 23:30 in Berlin; the printed offset is that of the export.
    _record(f"{QUANTITY}StepCount", "03-29 00:30:00", "03-29 00:40:00", "500", "count"),
    _record(f"{QUANTITY}StepCount", "03-29 10:00:00", "03-29 10:10:00", "900", "count"),
    _record(f"{QUANTITY}StepCount", "03-29 10:00:00", "03-29 10:10:00", "870", "count", "Phone"),
    _record(f"{QUANTITY}HeartRate", "03-29 10:05:00", "03-29 10:05:00", "97", "count/min"),
    _record(f"{QUANTITY}HeartRate", "03-29 10:06:00", "03-29 10:06:00", "fast", "count/min"),
    _record(f"{QUANTITY}OxygenSaturation", "03-29 10:07:00", "03-29 10:07:00", "0.97", "%"),
    _record(f"{QUANTITY}SomethingNew", "03-29 10:08:00", "03-29 10:08:00", "1", "count"),
    _record(SLEEP, "03-29 01:00:00", "03-29 04:00:00", "HKCategoryValueSleepAnalysisAsleepCore"),
    _record(SLEEP, "03-29 04:00:00", "03-29 08:00:00", "HKCategoryValueSleepAnalysisAsleepREM"),
    *PRESSURE,
    (
        '<Correlation type="HKCorrelationTypeIdentifierBloodPressure" sourceName="Cuff" creationDate="2026-03-29 09:00:00'
        f' +0200" startDate="2026-03-29 09:00:00 +0200" endDate="2026-03-29 09:00:00 +0200">{"".join(PRESSURE)}</Correlation>'
    ),
    (
        '<Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="30" durationUnit="min" sourceName="Watch"'
        ' creationDate="2026-03-29 10:30:00 +0200" startDate="2026-03-29 10:00:00 +0200" endDate="2026-03-29 10:30:00 +0200">'
        f'<WorkoutStatistics type="{QUANTITY}DistanceWalkingRunning" startDate="2026-03-29 10:00:00 +0200"'
        ' endDate="2026-03-29 10:30:00 +0200" sum="2.5" unit="km"/></Workout>'
    ),
    (
        '<ActivitySummary dateComponents="2026-03-29" activeEnergyBurned="412" activeEnergyBurnedGoal="500"'
        ' activeEnergyBurnedUnit="kcal" appleExerciseTime="22" appleExerciseTimeGoal="30" appleStandHours="9"'
        ' appleStandHoursGoal="12"/>'
    ),
)
# The blood pressure stands in the file twice: 11 records at the top and the two inside of the correlation.
EXPECTED = Expected(
    records=13, rejected=1, unmapped=1, first="2026-03-28", last="2026-03-29",
    sessions={"workout": 1, "blood_pressure": 1},
)  # fmt: skip


def write(folder: Path) -> list[Path]:
    """The zip that the phone makes."""
    path = folder / "export.zip"
    text = "\n ".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData ANY>\n]>',
            '<HealthData locale="en_DE">',
            '<ExportDate value="2026-04-01 09:00:00 +0200"/>',
            *ELEMENTS,
            "</HealthData>\n",
        ]
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("apple_health_export/export.xml", text)
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """A wearer's days, as many as hold so many records."""
    path = folder / "export.zip"
    write_export(path, max(1, records // RECORDS_A_DAY))
    return [path]
