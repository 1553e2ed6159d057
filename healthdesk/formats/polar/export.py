"""The reader of the archive that Polar writes of an account: one JSON file for each session, day, month or kind of night.

Read are `training-session`, `activity`, `247ohr`, `sleep_result`, `sleep_score` and `nightly_recovery`; the account, the
devices, the calendar and the beat-to-beat samples are not. Files are known by their keys.
"""

import re
from collections.abc import Iterator, Sequence

from healthdesk.formats.format import CERTAIN, LIKELY, Format, ReadOptions
from healthdesk.formats.polar import days, nights, training
from healthdesk.formats.polar.dated import Dated
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

_WATCH = Source("Polar", device_class=DeviceClass.WEARABLE, manufacturer="Polar")
_NIGHTS = re.compile(r'"(sleepResult|sleepScoreResult|meanNightlyRecoveryRri)"')
_TRAINING = ('"startTime"', '"stopTime"')
_TRAINING_ONE_OF = ('"durationMillis"', '"exercises"', '"timezoneOffset"')
_ACTIVITY_ONE_OF = ('"metSources"', '"mets"', '"stepCount"', '"localTime"')


class Polar(Format):
    """All files of one account."""

    id = "polar"
    name = "Polar Flow"
    steps = (
        "Sign in at account.polar.com in a browser.",
        "Choose Download your data and ask for the file; Polar writes when it is ready.",
        "Download polar-user-data-export….zip and import it as it is.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        kind = _kind_of(file)
        return 0 if not kind else LIKELY if kind in {"training", "activity"} else CERTAIN

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        source = out.source(_WATCH)
        for file in files:
            rows = Dated(out, source, options.zones, f"{file.base} record")
            match _kind_of(file):
                case "nights":
                    yield from nights.read(file, rows)
                case "heart":
                    yield from days.read_heart(file, rows)
                case "activity":
                    days.read_activity(file, rows)
                case _:
                    training.read(file, source, options.zones, out, routes=options.routes)
            yield from out.drain()


def _kind_of(file: File) -> str:
    """What a file tells of, by its keys; "" for a file that is none of Polar's."""
    head = file.head_text.lstrip()
    if head.startswith("["):
        return "nights" if '"night"' in head and _NIGHTS.search(head) else ""
    if not head.startswith("{"):
        return ""
    if '"deviceDays"' in head[:4096]:
        return "heart"
    if all(key in head for key in _TRAINING) and any(key in head for key in _TRAINING_ONE_OF):
        return "training"
    if '"date"' in head and '"samples"' in head and any(key in head for key in _ACTIVITY_ONE_OF):
        return "activity"
    return ""


FORMAT = Polar()
