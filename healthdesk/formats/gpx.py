"""GPX: a track of any device or app, as one workout with its route."""

from collections.abc import Iterator, Sequence

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, Format, ReadOptions
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.gpx_track import Track, read_track
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import decode
from healthdesk.model.metric import DeviceClass
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET

_EARTH_M = 6_371_008.8  # mean radius (IUGG), for the haversine formula


class Gpx(Format):
    """One workout a file: a track tells where and when, and no more of it is taken for granted."""

    id = "gpx"
    name = "GPX track"
    steps = (
        "In the app or on the website of the device, open the activity and choose Export GPX.",
        "Import the .gpx file, or a folder of them.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        return CERTAIN if "<gpx" in decode(file.head(4096)) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        if not options.routes:
            out.skipped(mark("GPX tracks, since places are not imported"), len(files))
            return
        source = out.source(Source("GPX", device_class=DeviceClass.APP))
        for file in files:
            with file.open() as stream:
                track, complete = read_track(stream)
            if not complete:
                out.note(
                    mark("{file} is damaged or cut off; its readable part is in.").format(file=file.base), partial=True
                )
            if not len(track["t"]):
                out.error(f"{file.base} track", 1, mark("Track has no point with place and time"))
            else:
                out.session(_workout(track, source))
            yield from out.drain()


def _workout(track: Track, source: int) -> Session:
    t = track["t"]
    return Session(
        SessionKind.WORKOUT,
        "other",
        int(t[0]),
        int(t[-1]),
        source,
        UNKNOWN_OFFSET,
        duration_s=float(t[-1] - t[0]) / 1000,
        distance_m=length_m(track),
        traces=[Trace("route", track)],
    )


def length_m(track: Track) -> float:
    """The length of a track in metres, by great circles between neighbouring points (haversine)."""
    lat, lon = np.radians(track["lat"].astype(np.float64)), np.radians(track["lon"].astype(np.float64))
    a = np.sin(np.diff(lat) / 2) ** 2 + np.cos(lat[:-1]) * np.cos(lat[1:]) * np.sin(np.diff(lon) / 2) ** 2
    return float(np.sum(2 * _EARTH_M * np.arcsin(np.sqrt(np.clip(a, 0.0, 1.0)))))


FORMAT = Gpx()
