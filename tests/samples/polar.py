"""An archive of one day and night: a run, the steps, the heart rate, the sleep, and the account, which is not read."""

import json
import zipfile
from pathlib import Path

from tests.samples import Expected

RUN = {
    "identifier": {"id": "5022701696"},
    "created": "2026-03-28T10:00:00.000",
    "modified": "2026-03-28T10:00:00.000",
    "startTime": "2026-03-28T10:00:00",
    "stopTime": "2026-03-28T10:30:00",
    "timezoneOffsetMinutes": 60,
    "durationMillis": 1500000,
    "distanceMeters": 4000.5,
    "calories": 300,
    "hrAvg": 140,
    "hrMax": 160,
    "sport": {"id": "1"},
    "physicalInformation": {"birthday": "1980-01-01", "sex": "FEMALE"},
    "exercises": [
        {
            "startTime": "2026-03-28T10:00:00",
            "stopTime": "2026-03-28T10:30:00",
            "durationMillis": 1500000,
            "sport": {"id": "1"},
            "samples": {
                "samples": [
                    {"type": "HEART_RATE", "intervalMillis": 1000, "values": [float("nan"), 100, 101.5, 0, 103]},
                    {"type": "SPEED", "intervalMillis": 1000, "values": [float("nan"), 9.5]},
                ]
            },
            "routes": {
                "route": {
                    "startTime": "2026-03-28T10:00:02",
                    "wayPoints": [
                        {"longitude": 13.4, "latitude": 52.5, "altitude": 34.0, "elapsedMillis": 0},
                        {"longitude": 13.5, "latitude": 52.6, "altitude": 35.0, "elapsedMillis": 4002},
                    ],
                }
            },
            "laps": {
                "laps": [
                    {"splitTimeMillis": 600000, "durationMillis": 600000, "distanceMeters": 2000},
                    {"splitTimeMillis": 1500000, "durationMillis": 900000, "distanceMeters": 2000.5},
                ],
                "autoLaps": [],
            },
            "zones": [
                {
                    "type": "ZONE_TYPE_HEART_RATE",
                    "zones": [{"lowerLimit": 90, "higherLimit": 110, "inZone": 240000}, {"lowerLimit": 110}],
                }
            ],
        }
    ],
}
ACTIVITY = {
    "exportVersion": "2.6",
    "date": "2026-03-29",
    "summary": {
        "stepCount": 100,
        "calories": 2100,
        "activityLevels": [
            {"level": "SEDENTARY", "duration": "PT10H"},
            {"level": "CONTINUOUS_MODERATE", "duration": "PT10M"},
            {"level": "INTERMITTENT_MODERATE", "duration": "PT5M30S"},
            {"level": "NON_WEAR", "duration": "PT1H"},
        ],
    },
    "samples": {
        "metSources": ["ACCELEROMETER"],
        "mets": [{"localTime": "04:00:00", "value": 1.5}],
        "steps": [
            {"localTime": "04:00:00", "value": 60},
            {"localTime": "04:01:00", "value": 0},
            {"localTime": "04:02:00", "value": 40},
        ],
    },
    "physicalInformation": {"birthday": "1980-01-01", "weight, kg": 60.0},
}
HEART = {
    "deviceDays": [
        {
            "userId": 1,
            "deviceId": "ABC123",
            "date": "2026-03-29",
            "samples": [
                {"heartRate": 50, "secondsFromDayStart": 300, "source": "TYPE_BACKGROUND"},
                {"heartRate": 70, "secondsFromDayStart": 43200, "source": "TYPE_MANUAL"},
                {"heartRate": 0, "secondsFromDayStart": 43205, "source": "TYPE_MANUAL"},
            ],
        }
    ]
}
SLEEP = [
    {
        "night": "2026-03-29",
        "evaluation": {
            "phaseDurations": {"wake": "PT10M", "rem": "PT20M"},
            "analysis": {"efficiencyPercent": 91.5},
        },
        "sleepResult": {
            "hypnogram": {
                "sleepStart": "2026-03-29T00:00:00.000+01:00",
                "sleepEnd": "2026-03-29T01:30:00.000+01:00",
                "birthday": "1980-01-01",
                "sleepStateChanges": [
                    {"offsetFromStart": "PT0S", "state": "NONREM2"},
                    {"offsetFromStart": "PT20M", "state": "NONREM3"},
                    {"offsetFromStart": "PT1H", "state": "REM"},
                    {"offsetFromStart": "PT1H20M", "state": "WAKE"},
                    {"offsetFromStart": "PT1H40M", "state": "WAKE"},
                ],
            }
        },
    }
]
SCORE = [{"night": "2026-03-29", "sleepScoreResult": {"sleepScore": 78.5}, "sleepScoreBaselines": {}}]
RECOVERY = [
    {
        "night": "2026-03-29",
        "meanNightlyRecoveryRri": 1100,
        "meanNightlyRecoveryRmssd": 42,
        "meanNightlyRecoveryRespirationInterval": 4000,
        "recoveryIndicator": 5,
    }
]
ACCOUNT = {"exportVersion": "2.6", "firstName": "Rowan", "lastName": "Sample", "username": "rowan@sample.example"}
TOKEN = "1-00000000-0000-4000-8000-000000000000.json"
FILES = {
    f"training-session_2026-03-28T10-00-00_5022701696-{TOKEN}": RUN,
    f"activity-2026-03-29-{TOKEN}": ACTIVITY,
    f"247ohr_1_03-{TOKEN}": HEART,
    f"sleep_result_{TOKEN}": SLEEP,
    f"sleep_score_{TOKEN}": SCORE,
    f"nightly_recovery_{TOKEN}": RECOVERY,
    f"account-data-{TOKEN}": ACCOUNT,
}
# Heart rate of the run 3 and of the day 2; steps 2 (60 + 40 is the total); MET 1, energy 1, two levels 2; sleep: in bed
# 1, stages 4, efficiency 1, score 1; RMSSD, breathing, recovery 3.
EXPECTED = Expected(records=21, first="2026-03-28", last="2026-03-29", sessions={"workout": 1})


def write(folder: Path) -> list[Path]:
    """The archive."""
    path = folder / "polar-user-data-export_00000000-0000-4000-8000-000000000000.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in FILES.items():
            archive.writestr(name, json.dumps(content, indent=1))
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rate every five seconds."""
    path = folder / f"247ohr_1_01-{TOKEN}"
    with path.open("w", encoding="utf-8") as file:
        file.write('{"deviceDays":[')
        for day in range(-(-records // 17_280)):
            date = f"{2020 + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}"
            beats = ",".join(
                f'{{"heartRate":{50 + n % 60},"secondsFromDayStart":{n * 5},"source":"TYPE_BACKGROUND"}}'
                for n in range(min(17_280, records - day * 17_280))
            )
            file.write(f'{"," if day else ""}{{"userId":1,"deviceId":"A","date":"{date}","samples":[{beats}]}}')
        file.write("]}")
    return [path]
