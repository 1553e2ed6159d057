"""The format: which of the archive's files are read, and by whom. All of them are JSON arrays of objects.

Read are `DI-Connect-Wellness/*_sleepData.json` and `*_healthStatusData.json`, `DI-Connect-Aggregator/UDSFile_*.json` and
`DI-Connect-Fitness/*_summarizedActivities.json`. What says who the person is (`DI-Connect-User`) is not opened.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, LIKELY, Format, ReadOptions
from healthdesk.formats.garmin_account import days, nights, workouts
from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source
from healthdesk.model.zones import ZoneHistory

Entry = dict[str, object]
_DECODER: "msgspec.json.Decoder[list[Entry]]" = msgspec.json.Decoder(list[dict[str, object]])
# The figures of a day and the counters of the watch are one measurement, so they rank alike; a workout in the account is a
# copy of the watch's own file, which has the laps and the track.
_WATCH = Source("Garmin", device_class=DeviceClass.WEARABLE, manufacturer="Garmin")
_ACCOUNT = Source("Garmin Connect", device_class=DeviceClass.APP, manufacturer="Garmin")
WORKOUTS_KEY = "summarizedActivitiesExport"


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: the keys that its first bytes hold, and what reads its objects."""

    keys: tuple[str, ...]
    read: Callable[[list[Entry], int, str, int, Output, ZoneHistory], None]


_KINDS = (
    _Kind(("calendarDate", "sleepStartTimestampGMT"), nights.put),
    _Kind(("calendarDate", "metrics", "type", "HRV"), days.put_status),
    _Kind(("calendarDate", "totalSteps"), days.put),
    _Kind(("calendarDate", "restingHeartRate"), days.put),
    _Kind(("calendarDate", "includesWellnessData"), days.put),
)


class GarminAccount(Format):
    """Days and nights are local dates with their totals; nights have GMT stamps, of which the zone is given or asked of home."""

    id = "garmin_account"
    name = "Garmin account archive"
    steps = (
        "Sign in at garmin.com/account, open Account Management Center and choose Export Your Data.",
        "Request the export; Garmin sends a mail with a link to a .zip within some days.",
        "Import the .zip as it is. The workouts of the watch in it (FIT files in zips) are read as well.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        text = file.head_text.lstrip()
        if not text.startswith("["):
            return 0
        if f'"{WORKOUTS_KEY}"' in text:
            return CERTAIN
        return LIKELY if _kind_of(file) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        watch, account = out.source(_WATCH), out.source(_ACCOUNT)
        seen: set[bytes] = set()
        for file in files:
            kind = _kind_of(file)
            if kind is None:
                yield from _workouts(file, account, out)
                continue
            place = f"{file.base} record"
            for first, entries in json_array.read(file, _DECODER, out):
                kind.read(_once(entries, seen, out), first, place, watch, out, options.zones)
                yield from out.drain()


def _workouts(file: File, source: int, out: Output) -> Iterator[Event]:
    """All of a file at once: its units show in the median of all its workouts."""
    found: list[Entry] = []
    for _, entries in json_array.read(file, _DECODER, out, key=WORKOUTS_KEY):
        found += entries
    workouts.put(found, f"{file.base} workout", source, out)
    yield from out.drain()


def _kind_of(file: File) -> _Kind | None:
    text = file.head_text
    if f'"{WORKOUTS_KEY}"' in text:
        return None
    return next((kind for kind in _KINDS if all(f'"{key}"' in text for key in kind.keys)), None)


def _once(entries: list[Entry], seen: set[bytes], out: Output) -> list[Entry]:
    """The entries without those that were there before, word for word: files overlap at their ends."""
    kept = []
    for entry in entries:
        digest = hashlib.blake2b(msgspec.json.encode(entry), digest_size=16).digest()
        if digest in seen:
            out.skipped(mark("records that stand twice in the archive"))
        else:
            seen.add(digest)
            kept.append(entry)
    return kept
