"""Two days, a night, the figures of a night's status, and two workouts, in a summer of UTC+2; the night stands twice."""

import json
from pathlib import Path

from tests.samples import Expected
from tests.zipping import zipped

DAYS = [
    {
        "userProfilePK": 1,
        "calendarDate": "2026-07-01",
        "totalSteps": 8915,
        "totalDistanceMeters": 7260,
        "activeKilocalories": 742.0,
        "bmrKilocalories": 1700.0,
        "restingHeartRate": 52,
        "moderateIntensityMinutes": 31,
        "vigorousIntensityMinutes": 0,
        "wellnessStartTimeGmt": "2026-06-30T22:00:00.0",
        "wellnessStartTimeLocal": "2026-07-01T00:00:00.0",
        "wellnessEndTimeGmt": "2026-07-01T22:00:00.0",
        "includesWellnessData": True,
        "allDayStress": {"aggregatorList": [{"type": "TOTAL", "averageStressLevel": 24}]},
        "bodyBattery": {"bodyBatteryStatList": [{"bodyBatteryStatType": "HIGHEST", "statsValue": 74}]},
    },
    {"calendarDate": "2026-07-02", "totalSteps": 1200, "restingHeartRate": None},
    {"calendarDate": "not a date", "totalSteps": 5},
]
NIGHT = {
    "sleepStartTimestampGMT": "2026-06-30T21:00:00.0",
    "sleepEndTimestampGMT": "2026-07-01T05:00:00.0",
    "calendarDate": "2026-07-01",
    "sleepWindowConfirmationType": "ENHANCED_CONFIRMED_FINAL",
    "deepSleepSeconds": 5400,
    "lightSleepSeconds": 14400,
    "remSleepSeconds": 7200,
    "awakeSleepSeconds": 1800,
    "unmeasurableSeconds": 0,
    "averageRespiration": 14.0,
    "sleepScores": {"overallScore": 81},
}
OFF_WRIST = NIGHT | {"calendarDate": "2026-07-03", "sleepWindowConfirmationType": "OFF_WRIST"}
STATUS = [
    {
        "calendarDate": "2026-07-01",
        "metrics": [
            {"type": "HRV", "value": 62.0, "status": "IN_RANGE"},
            {"type": "HR", "value": 49.0, "status": "IN_RANGE"},
            {"type": "SPO2", "value": 96.0},
            {"type": "SKIN_TEMP_C", "value": -0.3},
            {"type": "RESPIRATION", "value": None, "status": "UNKNOWN"},
        ],
    }
]
WORKOUTS = [
    {
        "activityId": 1,
        "name": "Sampletown Running",
        "activityType": "trail_running",
        "sportType": "RUNNING",
        "beginTimestamp": 1782885600000,  # 2026-07-01T06:00:00Z
        "startTimeLocal": 1782892800000.0,
        "duration": 1800000.0,
        "elapsedDuration": 1860000.0,
        "distance": 500000.0,
        "calories": 1673.6,
        "avgHr": 140.0,
        "maxHr": 160.0,
        "elevationGain": 4200.0,
        "hrTimeInZone_1": 600000.0,
        "hrTimeInZone_2": 1200000.0,
        "vO2MaxValue": 49.0,
    },
    {
        "activityId": 2,
        "activityType": "road_biking",
        "beginTimestamp": 1782921600000,  # 16:00
        "duration": 3600000.0,
        "distance": 3000000.0,
        "calories": 2510.4,
    },
]
# First day: steps, distance, two energies, resting rate, moderate and vigorous minutes, stress = 8; second: steps, bad: 1.
# Night: in bed, asleep, awake, breathing, score. Status: HRV, oxygen, skin, and HR unmapped. Cycling distance, VO2max.
EXPECTED = Expected(records=21, rejected=1, unmapped=1, first="2026-06-30", last="2026-07-02", sessions={"workout": 2})


def unpacked(folder: Path) -> Path:
    """A folder as the archive unpacks."""
    root = folder / "DI_CONNECT"
    files = {
        "DI-Connect-Aggregator/UDSFile_2026-07-01_2026-10-09.json": DAYS,
        "DI-Connect-Wellness/2026-04-01_2026-07-10_1_sleepData.json": [NIGHT, OFF_WRIST],
        "DI-Connect-Wellness/2026-07-01_2026-10-09_1_sleepData.json": [NIGHT],
        "DI-Connect-Wellness/2026-07-01_2026-10-09_1_healthStatusData.json": STATUS,
        "DI-Connect-Fitness/sample@example.org_0_summarizedActivities.json": [{"summarizedActivitiesExport": WORKOUTS}],
    }
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, indent=1), "utf-8")
    return root


def write(folder: Path) -> list[Path]:
    """The archive."""
    return [zipped(folder / "garmin_export.zip", unpacked)]
