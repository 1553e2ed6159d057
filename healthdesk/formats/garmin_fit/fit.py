"""The format: each file is read by what its messages are, whatever kind of file it calls itself."""

from collections.abc import Iterator, Sequence

from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, Format, ReadOptions
from healthdesk.formats.garmin_fit import activity, counters, wellness
from healthdesk.formats.garmin_fit.columns import Columns
from healthdesk.formats.garmin_fit.counters import Counters
from healthdesk.formats.garmin_fit.device import source_of
from healthdesk.formats.garmin_fit.messages import Messages, offset_of, read
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.model.questions import PERSON
from healthdesk.model.zones import UNKNOWN_OFFSET

_WANTED = activity.WANTED | counters.WANTED | wellness.WANTED | {"file_id"}
_PASSED = mark("messages of FIT files that hold no health figure known here (settings, devices, training plans)")
_TELLS_ZONE = ("activity", "monitoring_info", "skin_temp_overnight")


class GarminFit(Format):
    """Workouts, monitoring, sleep, HRV, weight and blood pressure. Times are UTC; most files tell the offset of their zone."""

    id = "garmin_fit"
    name = "Garmin FIT"
    steps = (
        "For one workout: open it on connect.garmin.com, choose the gear wheel and Export Original; import the zip.",
        "For all of them: order your archive (see Garmin account), or connect the watch by USB and import its GARMIN folder.",
        "Other makers (Wahoo, Coros, Suunto, Hammerhead …) offer Export FIT for each workout.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        return CERTAIN if file.head()[8:12] == b".FIT" else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        steps = Counters()
        for file, messages in read(files, _WANTED):
            if not messages.whole:
                out.note(
                    mark("{file} is damaged or cut off; its readable part is in.").format(file=file.base), partial=True
                )
            _put(file, messages, steps, out, options)
            out.skipped(_PASSED, messages.passed)
            yield from out.drain()
        steps.put(out, options.zones)
        yield from out.drain()


def _put(file: File, messages: Messages, steps: Counters, out: Output, options: ReadOptions) -> None:
    source = out.source(source_of(messages))
    columns = Columns(f"{file.base} message", source, _offset(messages))
    activity.put(messages, columns, out, routes=options.routes)
    wellness.put(messages, columns, out, options.zones)
    wellness.weighings(messages, columns, out, options.answers.get(PERSON.option))
    times = counters.times_of(messages)
    wellness.heart_rates(messages, times, columns, out)
    info = messages.first("monitoring_info").get("timestamp")
    steps.add(source, times, messages.of("monitoring"), info if isinstance(info, int) else None, columns.offset)
    columns.put(out)


def _offset(messages: Messages) -> int:
    """The offset in minutes that the file tells anywhere."""
    found = (offset_of(values) for name in _TELLS_ZONE for values in messages.of(name))
    return next((offset for offset in found if offset != UNKNOWN_OFFSET), UNKNOWN_OFFSET)
