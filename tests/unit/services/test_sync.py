"""From a phone's push to the figures of a day, over a real endpoint; and what an endpoint that fails leaves behind."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import httpx
import pytest

from healthdesk.base.errors import Cancelled, KnownFailure, UsageError
from healthdesk.base.jobs import NullJob, ThreadJob
from healthdesk.companion.app import companion_app
from healthdesk.companion.devices import Devices
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import Seal
from healthdesk.model.endpoint import EndpointState, SyncReport
from healthdesk.model.metric import Period
from healthdesk.server.database import Sqlite
from healthdesk.services import ingest, queries, sync
from healthdesk.services.library import Library
from healthdesk.sync import companion as adapter
from healthdesk.sync import patience
from healthdesk.sync.client import Away
from tests.bench.apple_export import write_export
from tests.faults.kill import fingerprint
from tests.servers import serving

MORNING = "2026-11-27T08:{:02}:00+01:00"
DAY = date(2026, 11, 27)
HAE = {"data": {"metrics": [
    {"name": "step_count", "units": "count", "data": [{"date": "2026-11-27 09:00:00 +0100", "qty": 55, "source": "Phone"}]},
]}}  # fmt: skip


@dataclass
class Phone:
    """A phone of the endpoint that the library is paired with."""

    url: str
    token: str

    def push(self, *samples: dict[str, object], path: str = "/sync", body: object = None) -> None:
        answer = httpx.post(
            self.url + path,
            json=body or {"samples": samples},
            headers={"authorization": f"Bearer {self.token}"},
            trust_env=False,
        )
        assert answer.status_code == 200, answer.text
        assert answer.json()["errors"] == 0, answer.text


@pytest.fixture
def phone(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Phone]:
    monkeypatch.setattr(patience, "FIRST_S", 0.01)
    database = Sqlite(tmp_path / "companion" / "companion.sqlite3")
    prepare(database)
    devices = Devices(database)
    (_, token), (_, desk) = (devices.add(role, role, "Ada", 0) for role in ("phone", "desktop"))
    with serving(companion_app(database, Seal(bytes(32)), log=io.StringIO())) as url:
        sync.add(library, "companion", url, desk, name="Home")
        yield Phone(url, token)


def run(library: Library) -> SyncReport:
    ((report,), _) = sync.sync(library, NullJob())
    return report


def steps(minute: int, value: float, **more: object) -> dict[str, object]:
    at = {"startDate": MORNING.format(minute), "endDate": MORNING.format(minute + 1)}
    return {"type": "steps", "value": value, "unit": "count", "sourceDevice": "Watch"} | at | more


def day(library: Library, metric: str = "steps") -> list[float]:
    found: list[float] = queries.aggregates(library, metric, Period.DAY, DAY, DAY).value.tolist()
    return found


def test_what_a_phone_pushes_is_in_the_day(library: Library, phone: Phone) -> None:
    phone.push(
        steps(0, 100), steps(2, 50), {"type": "weight", "value": 154, "unit": "lb", "startDate": MORNING.format(5)}
    )
    report = run(library)
    assert (report.received, report.inserted, report.error) == (3, 3, None)
    assert day(library) == [150]
    assert day(library, "weight") == pytest.approx([154 * 0.45359237])
    (endpoint,) = sync.endpoints(library)
    assert (endpoint.state, endpoint.received, endpoint.cursor) == (EndpointState.GOOD, 3, "1")
    assert endpoint.synced is not None


def test_a_sync_that_brings_nothing_new_is_no_import(library: Library, phone: Phone) -> None:
    phone.push(steps(0, 100))
    run(library)
    before = fingerprint(library)
    assert run(library).received == 0
    phone.push(steps(0, 100), steps(0, 100))  # late, and twice
    report = run(library)
    assert (report.received, report.inserted, report.duplicates, report.days_recomputed) == (2, 0, 2, 0)
    assert len(ingest.list_imports(library)) == 1
    assert fingerprint(library) == before


def test_a_revision_replaces_and_an_older_one_that_comes_late_does_not(library: Library, phone: Phone) -> None:
    phone.push(steps(0, 100, id="a", version=1))
    run(library)
    phone.push(steps(0, 130, id="a", version=3))
    assert run(library).updated == 1
    assert day(library) == [130]
    phone.push(steps(0, 120, id="a", version=2))
    run(library)
    assert day(library) == [130]


def test_the_same_export_imported_and_also_synced_changes_no_day(
    library: Library, phone: Phone, tmp_path: Path
) -> None:
    write_export(tmp_path / "export.zip", 2)
    ingest.import_paths(library, [tmp_path / "export.zip"], NullJob())
    before, stored = fingerprint(library), queries.stats(library).samples
    classes = {(s.name, s.hardware): s.device_class.value for s in library.store.sources()}
    sent = 0
    for metric in queries.metrics_with_data(library):
        rows = [
            {
                "type": row.metric, "value": row.value, "unit": row.unit, "startDate": _iso(row.start, row.offset_min),
                "endDate": _iso(row.end, row.offset_min), "sourceDevice": row.source, "sourceHardware": row.hardware,
                "sourceClass": classes[row.source, row.hardware],
            }
            for row in queries.samples(library, metric, date(2000, 1, 1), date(2050, 1, 1))
        ]  # fmt: skip
        phone.push(*rows)
        sent += len(rows)
    report = run(library)
    assert sent == stored
    assert (report.received, report.inserted, report.updated, report.days_recomputed) == (sent, 0, 0, 0)
    assert fingerprint(library) == before


def _iso(at: int, offset: int) -> str:
    zone = timezone(timedelta(minutes=offset))
    return datetime.fromtimestamp(at / 1000, zone).isoformat(timespec="milliseconds")


def test_what_the_app_posts_is_read_as_its_files_are(library: Library, phone: Phone) -> None:
    phone.push(path="/sync/health-auto-export", body=HAE)
    phone.push(path="/sync/health-auto-export", body={"data": {"other": []}})
    phone.push(steps(0, 100))
    report = run(library)
    assert report.error is None
    assert day(library) == [155]


def test_a_lost_acknowledgement_doubles_nothing(
    library: Library, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone.push(steps(0, 100))

    def lost(*_: object) -> None:
        raise Away("lost")

    with monkeypatch.context() as away:
        away.setattr(adapter.Companion, "acknowledge", lost)
        assert "lost" in str(run(library).error)
    assert day(library) == [100]
    phone.push(steps(2, 50))
    assert run(library).inserted == 1
    assert day(library) == [150]


def push_pages(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    """20 samples of 10 steps each, which come in pages of 8, each stored by itself."""
    for minute in range(0, 40, 2):
        phone.push(steps(minute, 10))
    monkeypatch.setattr(adapter, "LIMIT", 8)
    monkeypatch.setattr(sync, "TOGETHER", 1)


def test_an_endpoint_that_is_away_says_so_and_what_came_before_stays(
    library: Library, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    push_pages(phone, monkeypatch)
    pages = adapter.Companion.pages

    def broken(self: adapter.Companion, *arguments: object) -> Iterator[object]:
        for number, page in enumerate(pages(self, *arguments)):  # type: ignore[arg-type]
            if number == 2:
                raise Away("The endpoint cannot be reached.")
            yield page

    with monkeypatch.context() as away:
        away.setattr(adapter.Companion, "pages", broken)
        report = run(library)
    assert "cannot be reached" in str(report.error)
    assert day(library) == [160]
    (endpoint,) = sync.endpoints(library)
    assert (endpoint.state, endpoint.synced, endpoint.cursor) == (EndpointState.AWAY, None, "16")
    assert run(library).received == 4
    assert day(library) == [200]


def test_a_refused_token_needs_its_owner(library: Library, phone: Phone) -> None:
    library.store.endpoints.new_secret(1, "another")
    assert "Pair the desktop again" in str(run(library).error)
    (endpoint,) = sync.endpoints(library)
    assert endpoint.state is EndpointState.FAILED
    assert phone.token not in repr(endpoint)


def test_an_endpoint_that_does_not_answer_is_not_kept(library: Library, phone: Phone) -> None:
    for kind, url, token in (
        ("companion", "http://127.0.0.1:9", "t"),
        ("companion", phone.url, "wrong"),
        ("companion", phone.url, " "),
        ("companion", "http://desk.example", "t"),
        ("nothing", phone.url, "t"),
    ):
        with pytest.raises(KnownFailure):
            sync.add(library, kind, url, token, name="Other")
    with pytest.raises(UsageError, match="already"):
        sync.add(library, "companion", phone.url, "t", name="Home")
    with pytest.raises(UsageError, match="pairing code"):
        sync.add_paired(library, "healthdesk://pair?url=a")
    assert [endpoint.name for endpoint in sync.endpoints(library)] == ["Home"]


def test_removing_an_endpoint_keeps_what_it_brought(library: Library, phone: Phone) -> None:
    phone.push(steps(0, 100))
    run(library)
    sync.remove(library, "Home")
    assert sync.endpoints(library) == []
    assert day(library) == [100]
    for act in (lambda: sync.remove(library, "Home"), lambda: sync.sync(library, NullJob(), "Home")):
        with pytest.raises(UsageError, match="no endpoint"):
            act()


def test_a_sync_that_gives_way_is_no_failure_and_goes_on_later(
    library: Library, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    push_pages(phone, monkeypatch)
    ((report,), _) = sync.sync(library, NullJob(), give_way=lambda: _stored(library) > 0)
    assert (report.complete, report.error) == (False, None)
    assert 0 < report.received < 20
    assert day(library) == [report.received * 10]  # what is in is summed up
    (endpoint,) = sync.endpoints(library)
    assert endpoint.state is EndpointState.NEW
    assert run(library).received == 20 - report.received
    assert day(library) == [200]


def _stored(library: Library) -> int:
    return queries.stats(library).samples


def test_figures_that_were_asked_for_are_right_after_a_cancelled_sync(library: Library, phone: Phone) -> None:
    """What was summed up before the owner asked to stop must not hide behind an answer from before."""
    phone.push(steps(0, 100))
    assert day(library) == []
    with pytest.raises(Cancelled):
        sync.sync(library, _Impatient(ThreadJob(lambda _: None)))
    assert day(library) == [100]


class _Impatient:
    """Cancelled as soon as something has been summed up."""

    def __init__(self, job: ThreadJob) -> None:
        self._job = job

    def step(self, done: int = 0, total: int = 0, note: str = "", facts: dict[str, object] | None = None) -> None:
        if note == "aggregating":
            self._job.cancel()
        self._job.step(done, total, note, facts)
