"""A payload with one of everything that the app writes, and its two tables. Berlin; 29 March 2026 has 23 hours."""

import json
from pathlib import Path

from tests.samples import Expected

METRICS = [
    {
        "name": "step_count",
        "units": "count",
        "data": [
            {"date": "2026-03-28 00:00:00 +0100", "qty": 8000, "source": "Rowan’s Apple Watch|Rowan’s iPhone"},
            {"date": "2026-03-29 00:00:00 +0100", "qty": 9000, "source": "Rowan’s Apple Watch|Rowan’s iPhone"},
        ],
    },
    {
        "units": "count/min",
        "data": [
            {"date": "2026-03-29 3:04:05\u202fAM +0200", "Min": 60, "Avg": 62, "Max": 64, "source": "Rowan’s Apple\u00a0Watch"},
            {"date": "2026-03-29 08:00:05 +0200", "Min": 71, "Avg": 71, "Max": 71},
            {"date": "no date", "Min": 71, "Avg": 71, "Max": 71},
        ],
        "name": "heart_rate",
    },
    {"name": "weight_body_mass", "units": "lb", "data": [{"date": "2026-03-28 07:30:00 +0100", "qty": 200, "source": "Scale"}]},
    {"name": "blood_pressure", "units": "mmHg", "data": [{"date": "2026-03-28 07:31:00 +0100", "systolic": 121, "diastolic": 79}]},
    {
        "name": "sleep_analysis",
        "units": "hr",
        "data": [
            {
                "date": "2026-03-29", "totalSleep": 7.0, "asleep": 0, "core": 4.0, "deep": 1.0, "rem": 2.0, "awake": 0.5,
                "sleepStart": "2026-03-28 23:00:00 +0100", "sleepEnd": "2026-03-29 07:30:00 +0200",
                "inBed": 0, "inBedStart": "2026-03-28 23:00:00 +0100", "inBedEnd": "2026-03-29 07:30:00 +0200",
                "source": "Rowan’s Apple Watch",
            }
        ],
    },
    {"name": "basal_body_temperature", "units": "degC", "data": None},
    {"name": "sparkle", "units": "count", "data": [{"date": "2026-03-28 07:30:00 +0100", "qty": 3}]},
]  # fmt: skip
START, END = "2026-03-28 10:00:00 +0100", "2026-03-28 10:30:00 +0100"
PAYLOAD = {
    "data": {
        "metrics": METRICS,
        "workouts": [
            {
                "id": "5F8A", "name": "Outdoor Run", "start": START, "end": END, "duration": 1740.5,
                "distance": {"qty": 5.2, "units": "km"}, "activeEnergyBurned": {"qty": 1673.6, "units": "kJ"},
                "heartRateData": [{"date": START, "Min": 120, "Avg": 130, "Max": 140, "units": "count/min"}],
                "stepCount": [{"date": START, "qty": 80, "units": "count"}],
                "route": [
                    {"latitude": 52.5, "longitude": 13.4, "altitude": 34, "timestamp": START, "speed": 3.0},
                    {"latitude": 52.51, "longitude": 13.4, "altitude": 35, "timestamp": END, "speed": 3.1},
                ],
            }
        ],
        "symptoms": [
            {"start": START, "end": END, "name": "Headache", "severity": "Moderate", "userEntered": True, "source": "Health"}
        ],
        "cycleTracking": [{"start": START, "end": END, "name": "Menstrual Flow", "value": "Light"}],
        "ecg": [
            {
                "start": START, "end": "2026-03-28 10:00:30 +0100", "classification": "Sinus Rhythm",
                "averageHeartRate": 61, "samplingFrequency": 512,
                "voltageMeasurements": [{"date": START, "voltage": 0.0001, "units": "V"}] * 512, "source": "Rowan’s Apple Watch",
            }
        ],
        "stateOfMind": [
            {"id": "1", "start": START, "end": START, "kind": "Momentary Emotion", "labels": ["Calm"], "associations": [],
             "valence": 0.4, "valenceClassification": 5}
        ],
        "medications": [
            {"displayText": "Ibuprofen 200 mg", "nickname": "for my head", "start": START, "form": "Tablet",
             "status": "Taken", "isArchived": False, "dosage": 2}
        ],
        "heartRateNotifications": [
            {"start": START, "end": END, "threshold": 120,
             "heartRate": [{"hr": 131, "units": "bpm", "timestamp": {"start": START, "end": START}}]}
        ],
    }
}  # fmt: skip
# 15 rows: steps 2, heart rate 2 + 1 of the workout + 1 of the notice, weight 1, pressure 2, sleep 3, headache, flow, notice. And sparkle, and one heart rate without a date.
EXPECTED = Expected(
    records=17,
    rejected=1,
    unmapped=1,
    first="2026-03-28",
    last="2026-03-29",
    sessions={"workout": 1, "ecg": 1, "blood_pressure": 1, "state_of_mind": 1, "medication": 1},
)
SHUFFLED = False


def write(folder: Path) -> list[Path]:
    """One payload, as the app writes it (pretty)."""
    path = folder / "HealthAutoExport-2026-03-28-2026-03-29.json"
    path.write_text(json.dumps(PAYLOAD, indent=2, ensure_ascii=False), "utf-8")
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rates every five seconds."""
    path = folder / "HealthAutoExport.json"
    with path.open("w", encoding="utf-8") as file:
        file.write('{"data":{"metrics":[{"name":"heart_rate","units":"count/min","data":[')
        for n in range(records):
            day, second = divmod(n * 5, 86_400)
            stamp = f"20{10 + day // 336:02}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}"
            clock = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
            rate = 60 + n % 40
            file.write("," if n else "")
            file.write(
                f'{{"date":"{stamp} {clock} +0100","Min":{rate},"Avg":{rate},"Max":{rate},"source":"Apple Watch"}}'
            )
        file.write("]}]}}")
    return [path]
