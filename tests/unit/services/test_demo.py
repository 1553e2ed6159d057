import time
from datetime import date, timedelta

import pytest

from healthdesk.base.errors import Cancelled, KnownFailure, StoreInUse, UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.model.metric import Period
from healthdesk.services import demo, library, queries
from healthdesk.services.ingest import list_imports
from healthdesk.store.kdf import FLOOR

END = date(2026, 11, 24)


def make(folder: DataFolder, days: int = 20) -> library.Library:
    return demo.create_demo(folder, days, NullJob(), end=END)


def test_the_demo_is_ready_to_look_at(data_folder: DataFolder) -> None:
    made = make(data_folder)
    try:
        series = queries.aggregates(made, "steps", Period.DAY, date(2026, 11, 5), END, by_source=True)
        assert len(series.day) == 20
        watch, phone = series.sources
        assert watch.kept.sum() > phone.kept.sum() > 0
        assert phone.dropped.sum() > phone.kept.sum()
        assert [(t.zone, t.first) for t in made.settings.travel] == []
        assert made.store.dirty() == {}
    finally:
        made.close()


def test_a_journey_is_a_travel_span_of_the_settings(data_folder: DataFolder) -> None:
    made = make(data_folder, 60)
    try:
        assert [(t.zone, t.first, t.last) for t in made.settings.travel] == [
            ("America/New_York", date(2026, 10, 3), date(2026, 10, 12))
        ]
    finally:
        made.close()


def test_nothing_of_today_is_still_to_come(data_folder: DataFolder) -> None:
    made = demo.create_demo(data_folder, 3, NullJob())
    try:
        today = queries.today(made)
        rates = list(queries.samples(made, "heart_rate", today - timedelta(1), today + timedelta(1)))
        assert rates
        assert max(rate.end for rate in rates) <= time.time() * 1000
    finally:
        made.close()


def test_a_demo_is_known_as_one(data_folder: DataFolder) -> None:
    assert not demo.is_demo(data_folder)
    make(data_folder).close()
    assert demo.is_demo(data_folder)
    assert not demo.is_demo(DataFolder(data_folder.root, "own"))


def test_the_same_demo_is_opened_again_not_made_again(data_folder: DataFolder) -> None:
    make(data_folder).close()
    written = data_folder.keys.read_bytes()
    again = make(data_folder)
    again.close()
    assert data_folder.keys.read_bytes() == written


def test_another_number_of_days_replaces_the_demo(data_folder: DataFolder) -> None:
    make(data_folder).close()
    again = make(data_folder, 10)
    try:
        assert len(list_imports(again)) == 1
        assert len(queries.data_days(again)) == 10
    finally:
        again.close()


def test_the_demo_never_replaces_a_store_of_its_owner(data_folder: DataFolder) -> None:
    own, _ = library.create(data_folder, "the owner's passphrase", home_zone="UTC", cost=FLOOR)
    own.close()
    before = data_folder.store.read_bytes()
    with pytest.raises(KnownFailure, match="other data"):
        make(data_folder)
    assert data_folder.store.read_bytes() == before


def test_a_demo_that_is_open_elsewhere_is_left_alone(data_folder: DataFolder) -> None:
    made = make(data_folder)
    try:
        with pytest.raises(StoreInUse):
            make(data_folder, 10)
    finally:
        made.close()


def test_a_cancelled_demo_leaves_nothing_half_made(data_folder: DataFolder) -> None:
    class Impatient(NullJob):
        def step(self, done: int = 0, total: int = 0, note: str = "", facts: dict[str, object] | None = None) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        demo.create_demo(data_folder, 10, Impatient(), end=END)
    assert not library.profile_exists(data_folder)


@pytest.mark.parametrize("days", [0, -3, 100_000])
def test_a_senseless_number_of_days_is_refused(data_folder: DataFolder, days: int) -> None:
    with pytest.raises(UsageError):
        make(data_folder, days)


def test_the_demo_lies_beside_the_owners_folder(data_folder: DataFolder) -> None:
    assert demo.demo_folder(data_folder).root.parent == data_folder.root.parent
    assert demo.demo_folder(data_folder).root != data_folder.root
