"""A made-up wearer: what a watch, a phone, a scale and a cuff write on one day, as rows of an Apple export.

Everything follows from the seed, the type and the day, so a type can be written for ten years without keeping any of it.
"""

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

HOME_ZONE = "Europe/Berlin"
WATCH, PHONE, SCALE, CUFF = "watch", "phone", "scale", "cuff"
HOUR = 3600.0
WORKOUT_S = 45 * 60
WORKOUT_AT = 18 * HOUR
BEATS = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One record: instants in UTC seconds, the value as it is printed, metadata as (key, value)."""

    device: str
    unit: str | None
    start: int
    end: int
    value: str
    metadata: tuple[tuple[str, str], ...] = ()
    beats: tuple[tuple[str, int], ...] = ()  # (local clock time, beats a minute)


@dataclass(frozen=True, slots=True)
class Day:
    """A civil day in the home zone; `index` counts from the first day of the export.

    `sparse` stretches the gaps between records: the same days with about one in so many of their records.
    """

    day: date
    index: int
    seed: int
    sparse: int = 1

    @property
    def midnight(self) -> int:
        """UTC seconds of its first instant."""
        return int(datetime(self.day.year, self.day.month, self.day.day, tzinfo=ZoneInfo(HOME_ZONE)).timestamp())

    @property
    def length(self) -> int:
        """Seconds: 23, 24 or 25 hours."""
        return Day(self.day + timedelta(days=1), self.index + 1, self.seed).midnight - self.midnight

    @property
    def liveliness(self) -> float:
        """How much the wearer moves, about 1: weekends, seasons and chance."""
        chance = self.random("liveliness").uniform(0.6, 1.4)
        return chance * (1 + 0.2 * math.sin(self.index / 58)) * (1.15 if self.day.weekday() >= 5 else 1)

    @property
    def trains(self) -> bool:
        """A workout in the evening of every other day."""
        return self.index % 2 == 0

    @property
    def outdoors(self) -> bool:
        """Every eighth day the workout is a run outside, with a route."""
        return self.index % 8 == 0

    def random(self, what: str) -> random.Random:
        """Chance that depends on nothing else that is written."""
        return random.Random(f"{self.seed} {what} {self.day}")


@dataclass(frozen=True, slots=True)
class Stream:
    """Records of one kind through the waking or sleeping hours: a gap, then a length, then a gap.

    A record's value is `level` (± `spread`), times its length in seconds where it is a `rate`.
    """

    type: str
    unit: str
    device: str
    gap_s: float
    length_s: float
    level: float
    spread: float
    digits: int = 0
    rate: bool = False
    hours: tuple[float, float] = (7.0, 23.0)
    metadata: tuple[tuple[str, str], ...] = ()

    def rows(self, day: Day) -> Iterator[Row]:
        """The rows of one day, in time."""
        chance = day.random(f"{self.type} {self.device}")
        lively = day.liveliness if self.rate else 1.0
        at, until = self.hours[0] * HOUR, min(self.hours[1] * HOUR, day.length)
        while True:
            at += self._gap(day) * chance.uniform(0.3, 1.7)
            length = round(self.length_s * chance.uniform(0.4, 1.6))
            if at + length >= until:
                return
            value = self.level + self.spread * chance.uniform(-1, 1)
            if self.rate:
                value *= length * lively
            start = day.midnight + int(at)
            yield Row(self.device, self.unit, start, start + length, _number(value, self.digits), self.metadata)
            at += length

    def _gap(self, day: Day) -> float:
        return self.gap_s + (day.sparse - 1) * (self.gap_s + self.length_s)


def heart_rates(day: Day) -> Iterator[Row]:
    """Every five minutes, and every five seconds of a workout; the motion context is told for most."""
    chance = day.random("heart rate")
    contexts: tuple[tuple[tuple[str, str], ...], ...] = (
        (),
        (("HKMetadataKeyHeartRateMotionContext", "0"),),
        (("HKMetadataKeyHeartRateMotionContext", "1"),),
        (("HKMetadataKeyHeartRateMotionContext", "2"),),
    )
    training = (WORKOUT_AT, WORKOUT_AT + WORKOUT_S) if day.trains else (0.0, 0.0)
    at = 0.0
    while at < day.length - 1:
        asleep = at < 7 * HOUR
        busy = training[0] <= at < training[1]
        level = 52 if asleep else 140 if busy else 72
        start = day.midnight + int(at)
        yield Row(
            WATCH, "count/min", start, start, str(round(chance.gauss(level, 6))),
            contexts[2 if busy else chance.choice((0, 1, 1, 1, 2))],
        )  # fmt: skip
        at += 5 + chance.random() if busy and day.sparse == 1 else 300 * day.sparse * chance.uniform(0.7, 1.3)
        if day.trains and not busy and at > training[0] > at - 400:
            at = training[0]


def variabilities(day: Day) -> Iterator[Row]:
    """SDNN with the list of beats that it comes from."""
    chance = day.random("variability")
    zone = ZoneInfo(HOME_ZONE)
    for hour in (1, 3, 5, 9, 14, 20):
        start = day.midnight + hour * 3600 + chance.randrange(3000)
        at, beats = float(start), []
        for _ in range(BEATS):
            pulse = chance.randrange(50, 75)
            at += 60 / pulse
            clock = datetime.fromtimestamp(at, zone)
            beats.append((f"{clock:%H:%M:%S}.{clock.microsecond // 10_000:02d}", pulse))
        yield Row(WATCH, "ms", start, start + 60, _number(chance.uniform(25, 90), 4), beats=tuple(beats))


def stages(day: Day) -> Iterator[Row]:
    """A night that ends on this day: in bed by the phone, stages by the watch."""
    chance = day.random("sleep")
    zone = (("HKTimeZone", HOME_ZONE),)
    prefix = "HKCategoryValueSleepAnalysis"
    start = day.midnight - chance.randrange(600, 5400)
    wake = day.midnight + round(6.2 * HOUR) + chance.randrange(3000)
    yield Row(PHONE, None, start - 600, wake + 300, prefix + "InBed", zone)
    at = start
    while at < wake:
        stage = chance.choices(("AsleepCore", "AsleepDeep", "AsleepREM", "Awake"), (5, 2, 2, 1))[0]
        end = min(wake, at + chance.randrange(4, 40) * 60)
        yield Row(WATCH, None, at, end, prefix + stage, zone)
        at = end


def stand_hours(day: Day) -> Iterator[Row]:
    """One verdict an hour."""
    chance = day.random("stand")
    for hour in range(day.length // 3600):
        start = day.midnight + hour * 3600
        stood = 7 <= hour < 23 and chance.random() < 0.8
        yield Row(WATCH, None, start, start + 3600, "HKCategoryValueAppleStandHour" + ("Stood" if stood else "Idle"))


def oxygen(day: Day) -> Iterator[Row]:
    """Mostly at night, with the air pressure of the moment, so that nearly every set of metadata is one of its own."""
    chance = day.random("oxygen")
    for hour in (0, 1, 2, 2, 3, 4, 4, 5, 6, 11, 15, 21):
        start = day.midnight + hour * 3600 + chance.randrange(3600)
        pressure = (("HKMetadataKeyBarometricPressure", f"{chance.uniform(98, 103):.3f} kPa"),)
        yield Row(WATCH, "%", start, start + 15, _number(chance.uniform(0.93, 1.0), 2), pressure)


def once(
    unit: str, hour: float, level: float, spread: float, digits: int, device: str
) -> Callable[[Day], Iterator[Row]]:
    """One value a day."""

    def rows(day: Day) -> Iterator[Row]:
        chance = day.random(f"{unit} {hour} {level}")
        start = day.midnight + int(hour * HOUR) + chance.randrange(1800)
        yield Row(device, unit, start, start, _number(chance.gauss(level, spread), digits))

    return rows


def pressures(day: Day) -> Iterator[tuple[Row, Row]]:
    """Systolic and diastolic of one moment, on Sundays."""
    if day.day.weekday() == 6:
        chance = day.random("pressure")
        start = day.midnight + 8 * 3600 + chance.randrange(600)
        yield (
            Row(CUFF, "mmHg", start, start, str(chance.randrange(108, 138))),
            Row(CUFF, "mmHg", start, start, str(chance.randrange(65, 88))),
        )


def systolic(day: Day) -> Iterator[Row]:
    """The upper halves."""
    return (pair[0] for pair in pressures(day))


def diastolic(day: Day) -> Iterator[Row]:
    """The lower halves."""
    return (pair[1] for pair in pressures(day))


def _number(value: float, digits: int) -> str:
    return str(max(1, round(value))) if digits == 0 else repr(round(value, digits))


STREAMS = (
    Stream("StepCount", "count", WATCH, 180, 120, 1.05, 0.5, rate=True),
    Stream("StepCount", "count", PHONE, 420, 260, 0.8, 0.4, rate=True),
    Stream("DistanceWalkingRunning", "km", WATCH, 95, 60, 0.0008, 0.0004, 7, rate=True),
    Stream("DistanceWalkingRunning", "km", PHONE, 420, 260, 0.0006, 0.0003, 5, rate=True),
    Stream("FlightsClimbed", "count", WATCH, 5000, 60, 0.02, 0.01, rate=True),
    Stream("FlightsClimbed", "count", PHONE, 6000, 90, 0.015, 0.01, rate=True),
    Stream("ActiveEnergyBurned", "kcal", WATCH, 65, 52, 0.012, 0.006, 3, rate=True),
    Stream("BasalEnergyBurned", "kcal", WATCH, 1, 360, 0.0195, 0.001, 3, rate=True, hours=(0, 25)),
    Stream("PhysicalEffort", "kcal/hr·kg", WATCH, 180, 130, 3, 2, 1),
    Stream("AppleExerciseTime", "min", WATCH, 1500, 60, 1, 0),
    Stream("AppleStandTime", "min", WATCH, 600, 300, 3, 2),
    Stream("TimeInDaylight", "min", WATCH, 2400, 300, 3, 2),
    Stream("EnvironmentalAudioExposure", "dBASPL", WATCH, 60, 1740, 62, 14, 4),
    Stream("HeadphoneAudioExposure", "dBASPL", PHONE, 9000, 900, 70, 8, 4),
    Stream("RespiratoryRate", "count/min", WATCH, 1100, 0, 14.5, 2, 1, hours=(0.5, 6.5)),
    Stream("WalkingSpeed", "km/hr", PHONE, 3000, 30, 4.9, 0.6, 2),
    Stream("WalkingStepLength", "cm", PHONE, 3000, 30, 71, 6),
    Stream("WalkingDoubleSupportPercentage", "%", PHONE, 3000, 30, 0.28, 0.03, 3),
    Stream("WalkingAsymmetryPercentage", "%", PHONE, 5000, 30, 0.03, 0.02, 2),
)

QUANTITY, CATEGORY = "HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier"

# In the order of the file: type, what writes it on one day.
KINDS: tuple[tuple[str, Callable[[Day], Iterator[Row]]], ...] = (
    (QUANTITY + "BodyMass", once("kg", 7.2, 71.5, 0.6, 2, SCALE)),
    (QUANTITY + "BodyFatPercentage", once("%", 7.2, 0.21, 0.005, 4, SCALE)),
    (QUANTITY + "HeartRate", heart_rates),
    (QUANTITY + "OxygenSaturation", oxygen),
    (QUANTITY + "BloodPressureSystolic", systolic),
    (QUANTITY + "BloodPressureDiastolic", diastolic),
    *((QUANTITY + stream.type, stream.rows) for stream in STREAMS),
    (QUANTITY + "RestingHeartRate", once("count/min", 22.0, 54, 2, 0, WATCH)),
    (QUANTITY + "VO2Max", once("mL/min·kg", 19.0, 42, 0.7, 2, WATCH)),
    (CATEGORY + "SleepAnalysis", stages),
    (CATEGORY + "AppleStandHour", stand_hours),
    (QUANTITY + "HeartRateVariabilitySDNN", variabilities),
)
