"""An invented person, as the stream of events that an export of theirs would be once it is read and normalized.

Invented for the demo: a watch, a phone that counts much of the same steps, a scale, a cuff and a glucose sensor; work and
weekends, seasons, runs, colds, journeys, days without a watch. The same every time, down to the last figure.
"""

import itertools
from collections.abc import Iterator
from datetime import date

from healthdesk.model.batch import BytesRead, MetadataSeen, SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.session import Session
from healthdesk.model.source import Source
from healthdesk.services.demo_body import breath_columns, heart_columns, scale_columns, sleep_columns
from healthdesk.services.demo_columns import AT_REST, CUFF, IN_MOTION, PHONE, SCALE, SENSOR, WATCH, Column, batch
from healthdesk.services.demo_glucose import glucose_columns
from healthdesk.services.demo_movement import make_movement, movement_columns
from healthdesk.services.demo_plan import make_plan
from healthdesk.services.demo_sessions import sessions

DemoEvent = SourceSeen | MetadataSeen | SampleBatch | Session | BytesRead

SOURCES: dict[int, Source] = {
    WATCH: Source("Robin’s Watch", "Watch7,1", DeviceClass.WATCH, "Apple Inc.", "Watch"),
    PHONE: Source("Robin’s Phone", "iPhone16,1", DeviceClass.PHONE, "Apple Inc.", "iPhone"),
    SCALE: Source("Bathroom Scale", "S1", DeviceClass.MEDICAL, "Waage & Co.", "Scale"),
    CUFF: Source("Arm Cuff", "C2", DeviceClass.MEDICAL, "Waage & Co.", "Cuff"),
    SENSOR: Source("Glucose Sensor", "G1", DeviceClass.MEDICAL, "Waage & Co.", "Sensor"),
}
_MOTION_CONTEXT = "HKMetadataKeyHeartRateMotionContext"


def demo_person(end: date, days: int) -> Iterator[DemoEvent]:
    """The `days` days up to `end`, both inclusive; the last one is whole. Batches are ordered by start."""
    plan = make_plan(end, days)
    movement = make_movement(plan)
    for index, source in SOURCES.items():
        yield SourceSeen(index, source)
    yield MetadataSeen(AT_REST, {_MOTION_CONTEXT: "1"})
    yield MetadataSeen(IN_MOTION, {_MOTION_CONTEXT: "2"})
    yield from _samples(
        movement_columns(plan, movement),
        heart_columns(plan, movement),
        breath_columns(plan),
        sleep_columns(plan),
        scale_columns(plan),
        glucose_columns(plan),
    )
    yield from sessions(plan)


def _samples(*parts: list[Column]) -> Iterator[SampleBatch | BytesRead]:
    """One batch a metric, each followed by how many of all there are."""
    columns = [column for part in parts for column in part if len(column.start)]
    done = 0
    for _, group in itertools.groupby(columns, lambda column: column.metric):
        mine = list(group)
        yield batch(mine)
        done += len(mine)
        yield BytesRead(done, len(columns))
