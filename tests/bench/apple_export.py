"""Writes an export of Apple Health as an iPhone does: same grammar, order, sizes and oddities, for a made-up wearer.

It is streamed into the zip, so ten years take no more memory than a day.
"""

import math
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from tests.bench import apple_person as person
from tests.bench.apple_person import CUFF, HOME_ZONE, PHONE, SCALE, WATCH, Day, Row

START = date(2024, 3, 1)
FOLDER = "apple_health_export/"
WRITE_BYTES = 1 << 20
NEW_SOFTWARE_EVERY = 45  # days
ECG_EVERY = 30  # days
ECG_HZ, ECG_LINES = 512, 15_360
# The pointer is that of the exporting process: it says nothing, and differs in the next export.
POINTERS = {WATCH: "0x3024f1a40", PHONE: "0x3024f3c20", SCALE: "0x3024f6b80", CUFF: "0x3024f88c0"}
NAMES = {WATCH: "Mira’s Apple\u00a0Watch", PHONE: "Mira’s iPhone", SCALE: "Scale Companion", CUFF: "Cuff Companion"}

DOCTYPE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
<!ELEMENT ExportDate EMPTY>
<!ATTLIST ExportDate value CDATA #REQUIRED>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ATTLIST Record type CDATA #REQUIRED value CDATA #IMPLIED startDate CDATA #REQUIRED endDate CDATA #REQUIRED>
]>
"""


@dataclass
class Expected:
    """What the export holds, counted as it was written."""

    records: Counter[str] = field(default_factory=Counter)  # top-level records by type
    workouts: int = 0
    routes: int = 0
    ecgs: int = 0
    correlations: int = 0
    summaries: int = 0
    beat_lists: int = 0
    heart_rate: dict[date, tuple[int, float, float, float]] = field(default_factory=dict)  # count, mean, min, max
    xml_bytes: int = 0

    @property
    def total(self) -> int:
        """All top-level records."""
        return self.records.total()


def write_export(path: Path, days: int, *, seed: int = 1, start: date = START, sparse: int = 1) -> Expected:
    """Write an `export.zip` of so many days in `Europe/Berlin`; the same arguments give the same records.

    A day has some 2 500 records, about one in `sparse` of them where that is more than 1.
    """
    expected = Expected()
    calendar = [Day(start + timedelta(days=i), i, seed, sparse) for i in range(days)]
    printed = _Clock(calendar[-1].midnight + calendar[-1].length)
    with path.open("wb") as file, zipfile.ZipFile(_Pipe(file), "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        with archive.open(_member("export.xml"), "w", force_zip64=True) as out:
            block: list[str] = []
            size = 0
            for text in _document(calendar, printed, expected):
                block.append(text)
                size += len(text)
                if size >= WRITE_BYTES:
                    expected.xml_bytes += out.write("".join(block).encode())
                    block, size = [], 0
            expected.xml_bytes += out.write("".join(block).encode())
        for day in calendar:
            if day.outdoors:
                archive.writestr(_member(_route_name(day)), _route(day), zipfile.ZIP_DEFLATED, 6)
                expected.routes += 1
            if day.index % ECG_EVERY == 0:
                name = f"electrocardiograms/ecg_{day.day}.csv"
                archive.writestr(_member(name), _ecg(day, printed), zipfile.ZIP_DEFLATED, 6)
                expected.ecgs += 1
        archive.writestr(
            _member("export_cda.xml"), '<?xml version="1.0"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3"/>\n'
        )
    return expected


class _Pipe:
    """A file that cannot seek, which makes zipfile write sizes after the data, as the iPhone does."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, data: bytes) -> int:
        return self._file.write(data)

    def flush(self) -> None:
        self._file.flush()

    def close(self) -> None:
        self._file.close()


class _Clock:
    """Prints instants in the one offset that held when the export was made."""

    def __init__(self, exported: int) -> None:
        self.exported = exported
        offset = datetime.fromtimestamp(exported, ZoneInfo(HOME_ZONE)).utcoffset()
        assert offset is not None
        self._offset_s = int(offset.total_seconds())
        self._zone = f" +{self._offset_s // 3600:02d}00"
        self._times = [f" {s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}{self._zone}" for s in range(86_400)]
        self._days: dict[int, str] = {}

    def __call__(self, instant: int) -> str:
        day, second = divmod(instant + self._offset_s, 86_400)
        text = self._days.get(day)
        if text is None:
            text = self._days[day] = str(date(1970, 1, 1) + timedelta(days=day))
        return text + self._times[second]


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(FOLDER + name, (2025, 3, 1, 9, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _document(calendar: list[Day], printed: _Clock, expected: Expected) -> Iterator[str]:
    yield DOCTYPE
    yield f'<HealthData locale="de_DE">\n <ExportDate value="{printed(printed.exported)}"/>\n'
    yield (
        ' <Me HKCharacteristicTypeIdentifierDateOfBirth="" HKCharacteristicTypeIdentifierBiologicalSex='
        '"HKBiologicalSexNotSet" HKCharacteristicTypeIdentifierBloodType="HKBloodTypeNotSet"/>\n'
    )
    devices = {(device, day.index): _device(device, day, len(calendar)) for day in calendar for device in NAMES}
    for kind, rows_of in person.KINDS:
        for day in calendar:
            rows = list(rows_of(day))
            expected.records[kind] += len(rows)
            expected.beat_lists += sum(bool(row.beats) for row in rows)
            if kind.endswith("IdentifierHeartRate"):
                values = [float(row.value) for row in rows]
                expected.heart_rate[day.day] = (len(values), math.fsum(values) / len(values), min(values), max(values))
            heads = {device: f' <Record type="{kind}" {devices[device, day.index]}' for device in NAMES}
            for row in rows:
                yield from _record(heads[row.device], row, printed)
    for day in calendar:
        for pair in person.pressures(day):
            expected.correlations += 1
            yield from _correlation(devices[CUFF, day.index], pair, printed)
    for day in calendar:
        if day.trains:
            expected.workouts += 1
            yield from _workout(day, devices[WATCH, day.index], printed)
    for day in calendar:
        expected.summaries += 1
        yield _summary(day)
    yield "</HealthData>\n"


def _device(device: str, day: Day, days: int) -> str:
    """The attributes that say who wrote it. The watch is replaced once; software is renewed every few weeks."""
    release = day.index // NEW_SOFTWARE_EVERY
    version = f"{17 + release // 8}.{release % 8}"
    hardware = "Watch7,2" if day.index > 0.6 * days else "Watch6,2"
    told = {
        WATCH: f"name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:{hardware}, software:{version}, "
        "creation date:2024-02-11 20:14:09 +0000",
        PHONE: f"name:iPhone, manufacturer:Apple Inc., model:iPhone, hardware:iPhone15,2, software:{version}",
        SCALE: "name:Scale, manufacturer:Plainweigh, model:PW-1, hardware:3, firmware:1.0.4",
        CUFF: "name:Cuff, manufacturer:Plainweigh, model:PC-2, hardware:1, firmware:2.1",
    }
    return (
        f'sourceName="{NAMES[device]}" sourceVersion="{version if device in {WATCH, PHONE} else "5.1"}" '
        f'device="&lt;&lt;HKDevice: {POINTERS[device]}&gt;, {told[device]}&gt;"'
    )


def _record(head: str, row: Row, printed: _Clock) -> Iterator[str]:
    unit = f' unit="{row.unit}"' if row.unit is not None else ""
    text = (
        f'{head}{unit} creationDate="{printed(row.end + 7)}" startDate="{printed(row.start)}" '
        f'endDate="{printed(row.end)}" value="{row.value}"'
    )
    if not row.metadata and not row.beats:
        yield text + "/>\n"
        return
    yield text + ">\n"
    for key, value in row.metadata:
        yield f'  <MetadataEntry key="{key}" value="{value}"/>\n'
    if row.beats:
        yield "  <HeartRateVariabilityMetadataList>\n"
        for clock, pulse in row.beats:
            yield f'   <InstantaneousBeatsPerMinute bpm="{pulse}" time="{clock}"/>\n'
        yield "  </HeartRateVariabilityMetadataList>\n"
    yield " </Record>\n"


def _correlation(device: str, pair: tuple[Row, Row], printed: _Clock) -> Iterator[str]:
    """Its records stand at the top level as well, as in the real file."""
    dates = f'creationDate="{printed(pair[0].end + 7)}" startDate="{printed(pair[0].start)}" endDate="{printed(pair[0].end)}"'
    yield f' <Correlation type="HKCorrelationTypeIdentifierBloodPressure" {device} {dates}>\n'
    for row, half in zip(pair, ("Systolic", "Diastolic"), strict=True):
        yield from _record(f'  <Record type="HKQuantityTypeIdentifierBloodPressure{half}" {device}', row, printed)
    yield " </Correlation>\n"


def _workout(day: Day, device: str, printed: _Clock) -> Iterator[str]:
    begin = day.midnight + int(person.WORKOUT_AT)
    start, end = printed(begin), printed(begin + person.WORKOUT_S)
    dates = f'startDate="{start}" endDate="{end}"'
    kind = "Running" if day.outdoors else "FunctionalStrengthTraining"
    yield (
        f' <Workout workoutActivityType="HKWorkoutActivityType{kind}" duration="43.5" durationUnit="min" '
        f'{device} creationDate="{printed(begin + person.WORKOUT_S + 20)}" {dates}>\n'
    )
    yield f'  <MetadataEntry key="HKIndoorWorkout" value="{int(not day.outdoors)}"/>\n'
    yield f'  <MetadataEntry key="HKTimeZone" value="{HOME_ZONE}"/>\n'
    yield f'  <WorkoutEvent type="HKWorkoutEventTypePause" date="{printed(begin + 900)}"/>\n'
    yield f'  <WorkoutEvent type="HKWorkoutEventTypeResume" date="{printed(begin + 990)}"/>\n'
    prefix = "  <WorkoutStatistics type="
    yield f'{prefix}"HKQuantityTypeIdentifierActiveEnergyBurned" {dates} sum="{380 + day.index % 90}.5" unit="kcal"/>\n'
    yield f'{prefix}"HKQuantityTypeIdentifierHeartRate" {dates} average="140.2" minimum="121" maximum="163" unit="count/min"/>\n'
    if day.outdoors:
        yield f'{prefix}"HKQuantityTypeIdentifierDistanceWalkingRunning" {dates} sum="7.6" unit="km"/>\n'
        yield f'  <WorkoutRoute {device} creationDate="{end}" {dates}>\n'
        yield f'   <FileReference path="/{_route_name(day)}"/>\n  </WorkoutRoute>\n'
    yield " </Workout>\n"


def _summary(day: Day) -> str:
    lively = day.liveliness
    return (
        f' <ActivitySummary dateComponents="{day.day}" activeEnergyBurned="{480 * lively:.3f}" activeEnergyBurnedGoal="500" '
        f'activeEnergyBurnedUnit="kcal" appleMoveTime="0" appleMoveTimeGoal="0" appleExerciseTime="{round(34 * lively)}" '
        f'appleExerciseTimeGoal="30" appleStandHours="{min(16, round(13 * lively))}" appleStandHoursGoal="12"/>\n'
    )


def _route_name(day: Day) -> str:
    """Named after the local clock of its end."""
    return f"workout-routes/route_{day.day}_6.45pm.gpx"


def _route(day: Day) -> str:
    """A loop round a pond that is nowhere, one point a second."""
    chance = day.random("route")
    begin = day.midnight + int(person.WORKOUT_AT)
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Apple Health Export" '
        'xmlns="http://www.topografix.com/GPX/1/1">\n <trk>\n  <name>Route</name>\n  <trkseg>\n'
    )
    lines = [head]
    for second in range(person.WORKOUT_S):
        angle = second / 200
        lat, lon = 54.5 + 0.004 * math.sin(angle), 3.25 + 0.006 * math.cos(angle)
        lines.append(
            f'   <trkpt lon="{lon:.6f}" lat="{lat:.6f}"><ele>{12 + chance.random():.6f}</ele>'
            f"<time>{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(begin + second))}</time><extensions>"
            f"<speed>{chance.uniform(2.4, 3.2):.6f}</speed><course>{math.degrees(angle) % 360:.6f}</course>"
            "<hAcc>3.1</hAcc><vAcc>2.2</vAcc></extensions></trkpt>\n"
        )
    lines.append("  </trkseg>\n </trk>\n</gpx>\n")
    return "".join(lines)


def _ecg(day: Day, printed: _Clock) -> str:
    chance = day.random("ecg")
    head = (
        'Name,"A Wearer"\nDate of Birth,"Jan 1, 1980"\n'
        f"Recorded Date,{printed(day.midnight + int(9 * person.HOUR))}\nClassification,Sinus Rhythm\nSymptoms,\n"
        f'Software Version,2.0\nDevice,"Watch6,2"\nSample Rate,{ECG_HZ} hertz\n\n\nLead,Lead I\nUnit,µV\n\n'
    )
    beat = [80 * math.exp(-((i - 200) ** 2) / 60) * 12 for i in range(ECG_HZ)]
    return head + "".join(f"{beat[i % ECG_HZ] + chance.uniform(-20, 20):.3f}\n" for i in range(ECG_LINES))
