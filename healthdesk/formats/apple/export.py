"""The format: which file of an archive or folder is the export, what lies beside it, and how all of it is read."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.apple import ecg, workouts
from healthdesk.formats.apple.document import HEAD, Document, prolog
from healthdesk.formats.apple.sink import Sink
from healthdesk.formats.apple.split import ROOT
from healthdesk.formats.format import CERTAIN, Format, ReadOptions
from healthdesk.formats.reading.container import Container
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.gpx_track import read_track
from healthdesk.formats.reading.output import Output

_CLINICAL_ROOT = "ClinicalDocument"
_MAX_CLINICAL = 4 << 20
_LEADING = re.compile(r"^[./\\]+")
_BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"  # byte order marks and space
_BESIDE = {".gpx", ".json", ".csv", ".xml"}


class AppleHealth(Format):
    """`export.zip` of an iPhone, also renamed, re-zipped, unpacked, or only its `export.xml`."""

    id = "apple_health"
    name = "Apple Health"
    steps = (
        "On the iPhone, open Health and tap your picture at the top right.",
        "Tap Export All Health Data and wait; years of data take minutes.",
        "Save export.zip, for example by AirDrop or in Files, and bring it to this computer. Do not unpack it.",
    )

    def __init__(self, *, force_exact: bool = False) -> None:
        """`force_exact` keeps off the fast path (for comparison)."""
        self._force_exact = force_exact

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        if file.suffix != ".xml" and file.container.is_archive:
            return 0
        head = file.head(HEAD)
        if file.suffix != ".xml" and not head.lstrip(_BEFORE_XML).startswith(b"<"):
            return 0
        root = prolog(head, file.base).root
        if root == _CLINICAL_ROOT:
            raise InputRefused(
                mark("{file} holds only the clinical copy of an export.").format(file=file.container.name),
                mark("Choose the export.zip that the phone made."),
            )
        return CERTAIN if root == ROOT else 0

    def attached(self, mine: Sequence[File], others: Sequence[File]) -> list[File]:
        """Routes, ECGs and clinical records in the same container, and the clinical copy, which is never read."""
        containers = {file.container for file in mine}
        return [file for file in others if file.container in containers and file.suffix in _BESIDE]

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`. Of several exports in one archive the largest is read."""
        by_container: dict[Container, list[File]] = defaultdict(list)
        for file in files:
            by_container[file.container].append(file)
        for container, exports in by_container.items():
            main, *others = sorted(exports, key=lambda file: -file.size)
            for other in others:
                out.note(mark("A second export in the same archive was left out: {file}.").format(file=other.base))
            near = [file for file in attached if file.container is container]
            sink = Sink(main.base, out)
            beside = Beside(near, routes=options.routes)
            with main.open() as stream:
                yield from Document(sink, beside, force_exact=self._force_exact).read(stream)
            yield from _ecgs([f for f in near if f.suffix == ".csv" and f.size <= ecg.MAX_FILE], sink, out)
            beside.report(out)
            yield from sink.drain(everything=True)


class Beside:
    """The files beside the main one. Each is read at most once, however often it is named."""

    def __init__(self, files: Sequence[File], *, routes: bool) -> None:
        """`routes`: False if no places are wanted."""
        self._routes = routes
        self._by_path: dict[str, File] = {}
        for file in files:
            if file.suffix in {".gpx", ".json"}:
                parts = file.name.split("/")
                for depth in (1, 2):
                    self._by_path.setdefault("/".join(parts[-depth:]).lower(), file)
        self._used: set[File] = set()
        self._missing = self._broken = 0

    @property
    def route(self) -> Callable[[str], workouts.Route | None] | None:
        """See `Attachments.route`."""
        return self._track if self._routes else None

    def clinical(self, path: str) -> str | None:
        """The text of a clinical record, None if it is missing or no text."""
        file = self._take(path, ".json")
        if file is None or file.size > _MAX_CLINICAL:
            return None
        try:
            return file.read(_MAX_CLINICAL).decode("utf-8")
        except UnicodeDecodeError:
            return None

    def report(self, out: Output) -> None:
        """Say what was wrong with them."""
        if self._missing:
            out.note(
                mark("{count} workout routes are not in the export; the workouts are in.").format(count=self._missing)
            )
        if self._broken:
            out.note(mark("{count} workout routes are damaged; their readable part is in.").format(count=self._broken))
        left = sum(1 for file in set(self._by_path.values()) - self._used if file.suffix == ".gpx")
        if self._routes and left:
            out.note(mark("{count} routes belong to no workout and were left out.").format(count=left))

    def _track(self, path: str) -> workouts.Route | None:
        file = self._take(path, ".gpx")
        if file is None:
            self._missing += 1
            return None
        with file.open() as stream:
            track, complete = read_track(stream)
        self._broken += not complete
        return track

    def _take(self, path: str, suffix: str) -> File | None:
        """The file that a path of the export means: by folder and name, else by name, since folders get renamed."""
        parts = unicodedata.normalize("NFC", _LEADING.sub("", path).replace("\\", "/")).lower().split("/")
        file = self._by_path.get("/".join(parts[-2:])) or self._by_path.get(parts[-1])
        if file is None or file.suffix != suffix or file in self._used:
            return None
        self._used.add(file)
        return file


def _ecgs(files: Sequence[File], sink: Sink, out: Output) -> Iterator[Event]:
    """Every ECG among the csv files."""
    unread = 0
    for file in files:
        found = ecg.read(file.read(ecg.MAX_FILE))
        if found is None:
            unread += 1
        else:
            session, source = found
            session.source = sink.source_number(source)
            sink.event(session)
            yield from sink.drain()
    if unread:
        out.note(mark("{count} csv files beside the export hold no ECG and were left out.").format(count=unread))
