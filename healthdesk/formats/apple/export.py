"""The format: which file of an archive or folder is the export, what lies beside it, and how all of it is read."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from healthdesk.base.errors import InputRefused
from healthdesk.formats.apple import ecg, workouts
from healthdesk.formats.apple.document import HEAD, Document, prolog
from healthdesk.formats.apple.sink import Sink
from healthdesk.formats.apple.split import ROOT
from healthdesk.formats.container import Container, Member
from healthdesk.formats.event import Event
from healthdesk.formats.gpx import read_track
from healthdesk.model.batch import BytesRead, Note

_CLINICAL_ROOT = "ClinicalDocument"
_MAX_CLINICAL = 4 << 20
_MAX_XML_LOOKED_AT = 50  # the largest ones; an export has two
_LEADING = re.compile(r"^[./\\]+")


class AppleHealth:
    """`export.zip` of an iPhone, also renamed, re-zipped, unpacked, or only its `export.xml`."""

    id = "apple_health"
    name = "Apple Health"

    def sniff(self, container: Container) -> int:
        """See `Format.sniff`."""
        return 100 if _main_files(container) else 0

    def open(
        self, container: Container, *, routes: bool, force_exact: bool = False
    ) -> tuple[str, int, Callable[[], Iterator[Event]]]:
        """See `Format.open`. `force_exact` keeps off the fast path (for comparison)."""
        main, *others = _main_files(container)
        ecgs = [m for m in container.members if m.suffix == ".csv" and m.size <= ecg.MAX_FILE]
        total = main.size + sum(m.size for m in ecgs)

        def read() -> Iterator[Event]:
            sink = Sink(main.base)
            for other in others:
                yield Note(f"A second export in the same archive was left out: {other.base}.")
            beside = Beside(container, routes=routes)
            with container.open(main) as stream:
                yield from Document(sink, beside, force_exact=force_exact).read(stream, total)
            yield from _ecgs(container, ecgs, sink, main.size, total)
            yield from beside.notes()

        return main.base, total, read


def _main_files(container: Container) -> list[Member]:
    """The files whose root is HealthData, the largest first. Raises InputRefused if there is only the clinical copy."""
    candidates = [m for m in container.members if m.size and (m.suffix == ".xml" or not container.is_archive)]
    candidates.sort(key=lambda m: -m.size)
    found, clinical, refusal = [], False, None
    for member in candidates[:_MAX_XML_LOOKED_AT]:
        head = container.head(member, HEAD)
        if not container.is_archive and b"<" not in head[:1024]:
            continue
        try:
            root = prolog(head, member.base).root
        except InputRefused as error:
            refusal = refusal or error
            continue
        if root == ROOT:
            found.append(member)
        clinical |= root == _CLINICAL_ROOT
    if not found and refusal is not None:
        raise refusal
    if not found and clinical:
        name = container.path.name
        raise InputRefused(
            f"{name} holds only the clinical copy of an export.", "Choose the export.zip that the phone made."
        )
    return found


class Beside:
    """The files beside the main one. Each is read at most once, however often it is named."""

    def __init__(self, container: Container, *, routes: bool) -> None:
        """`routes`: False if no places are wanted."""
        self._container = container
        self._routes = routes
        self._by_path: dict[str, Member] = {}
        for member in container.members:
            if member.suffix in {".gpx", ".json"}:
                parts = member.name.split("/")
                for depth in (1, 2):
                    self._by_path.setdefault("/".join(parts[-depth:]).lower(), member)
        self._used: set[str] = set()
        self._missing = self._broken = 0

    @property
    def route(self) -> Callable[[str], workouts.Route | None] | None:
        """See `Attachments.route`."""
        return self._track if self._routes else None

    def clinical(self, path: str) -> str | None:
        """The text of a clinical record, None if it is missing or no text."""
        member = self._take(path, ".json")
        if member is None or member.size > _MAX_CLINICAL:
            return None
        try:
            return self._container.head(member, _MAX_CLINICAL).decode("utf-8")
        except UnicodeDecodeError:
            return None

    def notes(self) -> Iterator[Note]:
        """What was wrong with them."""
        if self._missing:
            yield Note(f"{self._missing} workout routes are not in the export; the workouts are in.")
        if self._broken:
            yield Note(f"{self._broken} workout routes are damaged; their readable part is in.")
        left = sum(1 for m in set(self._by_path.values()) if m.suffix == ".gpx" and m.key not in self._used)
        if self._routes and left:
            yield Note(f"{left} routes belong to no workout and were left out.")

    def _track(self, path: str) -> workouts.Route | None:
        member = self._take(path, ".gpx")
        if member is None:
            self._missing += 1
            return None
        with self._container.open(member) as stream:
            track, complete = read_track(stream)
        self._broken += not complete
        return track

    def _take(self, path: str, suffix: str) -> Member | None:
        """The member that a path of the export means: by folder and name, else by name, since folders get renamed."""
        parts = unicodedata.normalize("NFC", _LEADING.sub("", path).replace("\\", "/")).lower().split("/")
        member = self._by_path.get("/".join(parts[-2:])) or self._by_path.get(parts[-1])
        if member is None or member.suffix != suffix or member.key in self._used:
            return None
        self._used.add(member.key)
        return member


def _ecgs(container: Container, members: list[Member], sink: Sink, done: int, total: int) -> Iterator[Event]:
    """Every ECG among the csv files."""
    unread = 0
    for member in members:
        found = ecg.read(container.head(member, ecg.MAX_FILE))
        if found is None:
            unread += 1
        else:
            session, source = found
            session.source = sink.source_number(source)
            sink.event(session)
            yield from sink.drain()
        done += member.size
        yield BytesRead(done, total)
    if unread:
        yield Note(f"{unread} csv files beside the export hold no ECG and were left out.")
