"""The pipeline of a sync: fetch -> keep -> acknowledge -> sum up. An endpoint is asked for what came after its cursor.

The cursor is written in the transaction that writes the samples, and only then is the endpoint told. A crash at any
point therefore loses nothing, and what is fetched again is found to be there already.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager

from healthdesk.base.changes import Changes
from healthdesk.base.clock import SHORT_TURN_S, now_ms
from healthdesk.base.errors import InputRefused, KnownFailure, UsageError
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.registry import read_document
from healthdesk.model.endpoint import COMPANION, Endpoint, EndpointKind, EndpointState, SyncReport
from healthdesk.model.report import ImportReport, RecordError
from healthdesk.model.wire.columns import SampleColumns
from healthdesk.model.wire.companion import read_pairing
from healthdesk.model.wire.samples import Document
from healthdesk.normalize.normalizer import Normalizer
from healthdesk.services.ahead import ahead
from healthdesk.services.frames import Event, Rejected
from healthdesk.services.intake import Intake
from healthdesk.services.library import Library
from healthdesk.services.reader import normalized
from healthdesk.services.refresh import refresh
from healthdesk.share.qr import qr_rows
from healthdesk.sync.adapter import Access, Page, Status
from healthdesk.sync.addresses import endpoint_address
from healthdesk.sync.client import Away, SafeClient
from healthdesk.sync.registry import adapter_of, adapters

TOGETHER = 40_000  # samples of one transaction, if so many wait
AHEAD = 60_000  # samples that may wait for the store
MOST_SAMPLES, MOST_S = 5_000_000, 3600.0  # of one sync; the next one goes on
_MOST_NAME = 80


def kinds() -> list[EndpointKind]:
    """Every kind of endpoint, our own first."""
    return [EndpointKind(one.kind, one.name, one.steps, one.asks) for one in adapters().values()]


def endpoints(library: Library) -> list[Endpoint]:
    """In the order added."""
    return library.store.endpoints.all()


def add(
    library: Library,
    kind: str,
    url: str,
    secret: str,
    *,
    name: str = "",
    pin: str = "",
    job: Job | None = None,
    show: Callable[[str], None] = lambda _: None,
) -> Endpoint:
    """Keep an endpoint after it has answered. `secret` is what its kind asks for: a token, or a client's id and secret in
    two lines, for which `show` opens the page of consent in a browser.

    Raises UsageError or KnownFailure; then nothing is kept.
    """
    adapter = adapter_of(kind)
    if not (url or adapter.address):
        raise UsageError(
            mark("The address of the endpoint is missing."), mark("A pairing code carries it; else give it as well.")
        )
    address = endpoint_address(url or adapter.address, home_http=adapter.home_http)
    if not secret.strip():
        raise UsageError(mark("The token is empty."), mark("Copy it whole from where you found it."))
    name = (name or adapter.name).strip()
    if not 0 < len(name) <= _MOST_NAME:
        raise UsageError(mark("An endpoint has a name of 1 to {count} characters.").format(count=_MOST_NAME))
    if library.store.endpoints.named(name) is not None:
        raise _taken(name)
    with SafeClient(pin, check=job.step if job else _go_on) as client:
        access = Access(address, adapter.enter(client, secret, show), pin)
        adapter.probe(client, access)
    found = library.store.endpoints.add(kind, name, address, pin, access.current(), now_ms())
    if found is None:
        raise _taken(name)
    return found


def add_paired(library: Library, code: str, *, name: str = "", job: Job | None = None) -> Endpoint:
    """Keep a companion endpoint by its pairing code. Raises as `add`."""
    try:
        pairing = read_pairing(code)
    except ValueError:
        raise UsageError(
            mark("This is no pairing code."),
            mark("Copy the whole line that `healthdesk companion pair --desktop` prints."),
        ) from None
    return add(library, COMPANION, pairing.url, pairing.token, name=name, pin=pairing.pin, job=job)


def code_rows(code: str) -> tuple[tuple[bool, ...], ...]:
    """A pairing code as the modules of a QR code, true where dark."""
    return qr_rows(code)


def remove(library: Library, name: str) -> None:
    """Forget an endpoint and its token; what it brought stays. Raises UsageError."""
    if not library.store.endpoints.remove(name):
        raise _unknown(name)


class _GaveWay(Exception):
    """Something else wants to write. What is stored by now stays, and the next sync goes on from there."""


def sync(
    library: Library, job: Job, name: str = "", give_way: Callable[[], bool] = lambda: False
) -> tuple[list[SyncReport], Changes]:
    """Fetch what is new from one endpoint, or from all. A failure is in the report, and in the endpoint's state.

    `give_way` is asked often; once it is true the sync ends early, and well. Raises UsageError for a name that is not
    there, and Cancelled.
    """
    chosen = [endpoint for endpoint in endpoints(library) if name in ("", endpoint.name)]
    if name and not chosen:
        raise _unknown(name)
    reports, changes = [], Changes()
    for endpoint in chosen:
        report, changed = _sync_one(library, endpoint, job, give_way)
        reports.append(report)
        changes |= changed
    return reports, changes


def listen(library: Library, endpoint: Endpoint, job: Job) -> Iterator[Status]:
    """What an endpoint tells of itself as it happens; ends at once for one that tells nothing. Raises KnownFailure."""
    access = Access(endpoint.url, library.store.endpoints.secret(endpoint.id), endpoint.pin)
    with SafeClient(endpoint.pin, check=job.step) as client:
        yield from adapter_of(endpoint.kind).listen(client, access)


def last_sync(library: Library) -> int | None:
    """UTC ms at which some endpoint last brought all that it had."""
    return library.store.endpoints.last_sync()


def _sync_one(
    library: Library, endpoint: Endpoint, job: Job, give_way: Callable[[], bool]
) -> tuple[SyncReport, Changes]:
    def check() -> None:
        job.step()
        if give_way():
            raise _GaveWay

    began = time.perf_counter()
    report = SyncReport(endpoint.name, cursor=endpoint.cursor)
    changes = Changes()
    kept = library.store.endpoints
    try:
        with _short_turns(), SafeClient(endpoint.pin, check=check) as client:
            run = _Run(library, endpoint, client, report, job, check)
            try:
                run.fetch()
            finally:
                changes = run.changes | refresh(library, job)
    except _GaveWay:
        report.complete = False
    except KnownFailure as failure:
        report.error = failure.english
        report.complete = False
        state = EndpointState.AWAY if isinstance(failure, Away) else EndpointState.FAILED
        kept.failed(endpoint.id, state, report.error, now_ms())
    else:
        kept.succeeded(endpoint.id, now_ms())
    report.elapsed_s = time.perf_counter() - began
    return report, changes


class _Run:
    """One endpoint on its way into the store."""

    def __init__(
        self,
        library: Library,
        endpoint: Endpoint,
        client: SafeClient,
        report: SyncReport,
        job: Job,
        check: Callable[[], None],
    ) -> None:
        self._library, self._endpoint, self._client = library, endpoint, client
        self._report, self._job, self._check = report, job, check
        self._adapter = adapter_of(endpoint.kind)
        kept = library.store.endpoints
        self._access = Access(
            endpoint.url, kept.secret(endpoint.id), endpoint.pin, lambda secret: kept.new_secret(endpoint.id, secret)
        )
        self._options = ReadOptions(routes=library.settings.import_routes, zones=library.zones)
        self.changes = Changes()

    def fetch(self) -> None:
        """Page after page, several in one transaction; the next ones are on their way meanwhile."""
        end = time.monotonic() + MOST_S
        fetched = self._adapter.pages(self._client, self._access, self._endpoint.cursor)
        pages = ahead(fetched, len, AHEAD)
        waiting: list[Page] = []
        with closing(pages):
            for page in pages:
                self._check()
                if page is None:
                    self._job.step(self._report.received, 0, "fetching")
                    continue
                waiting.append(page)
                if sum(map(len, waiting)) >= TOGETHER or any(page.documents for page in waiting):
                    self._keep(waiting)
                    waiting = []
                if self._report.received >= MOST_SAMPLES or time.monotonic() > end:
                    break
            if waiting:
                self._keep(waiting)

    def _keep(self, pages: Sequence[Page]) -> None:
        """One transaction; then the endpoint is told."""
        cursor = pages[-1].cursor
        size = sum(map(len, pages))
        if size or cursor != self._report.cursor:
            self._write(pages, cursor, size)
        self._report.cursor = cursor
        self._report.received += size
        if size:
            self._adapter.acknowledge(self._client, self._access, cursor)

    def _write(self, pages: Sequence[Page], cursor: str, size: int) -> None:
        library, endpoint = self._library, self._endpoint
        found = ImportReport(None, endpoint.kind, endpoint.name)
        days = library.days_touched
        with library.store.import_writer(days, file=endpoint.name, format=f"sync: {endpoint.kind}") as writer:
            intake = Intake(writer, found, self._job)
            for event in self._events(pages):
                intake.take(event)
            writer.reached(endpoint.id, cursor, size)
            changes = writer.finish(found, listed=writer.brought or found.rejected > 0)
        library.changed(changes)
        self.changes |= changes
        report = self._report
        report.inserted += found.inserted
        report.updated += found.updated
        report.duplicates += found.duplicates
        report.rejected += found.rejected
        report.unmapped += sum(found.unmapped.values())
        report.days_recomputed += found.days_recomputed

    def _events(self, pages: Sequence[Page]) -> Iterator[Event]:
        normalizer = Normalizer(resent=True)
        samples = [sample for page in pages for sample in page.samples]
        yield from normalized(SampleColumns().batches(samples), normalizer)
        for page in pages:
            for document in page.documents:
                yield from self._document(document, normalizer)

    def _document(self, document: Document, normalizer: Normalizer) -> Iterator[Event]:
        """A document that cannot be read is one record that is not taken: the endpoint would hand it on for ever."""
        data = bytes(document.body)
        try:
            yield from normalized(read_document(document.format, self._endpoint.name, data, self._options), normalizer)
        except InputRefused as refusal:
            yield Rejected([_refused(refusal)])


@contextmanager
def _short_turns() -> Iterator[None]:
    """The thread that fetches wakes for every 64 kB, and would wait each time for the end of the storing thread's turn."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SHORT_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _refused(refusal: KnownFailure) -> RecordError:
    return RecordError("document", refusal.args[0])


def _unknown(name: str) -> UsageError:
    return UsageError(
        mark("There is no endpoint called {name}.").format(name=name), mark("`healthdesk sync list` names them.")
    )


def _taken(name: str) -> UsageError:
    return UsageError(
        mark("There is an endpoint called {name} already.").format(name=name), mark("Give this one another name.")
    )


def _go_on() -> None:
    return None
