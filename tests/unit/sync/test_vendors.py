"""Every adapter against its service: hand-derived figures, late and changed and repeated items, trouble, refusals."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.model.endpoint import EndpointState
from healthdesk.services import sync
from healthdesk.services.library import Library
from healthdesk.sync import (
    google_health,
    health_auto_export,
    home_assistant,
    oauth,
    open_wearables,
    oura,
    patience,
    rest,
    withings,
)
from healthdesk.sync import nightscout as nightscout_adapter
from tests.fakes import vendors as fakes
from tests.fakes.misbehaving import Misbehaving
from tests.fakes.oauth import CLIENT, SECRET
from tests.fakes.vendors import TOKEN, ms
from tests.ports import free_port
from tests.profiles import empty_library
from tests.unit.sync.vendors import at, figures, run, service, stored

GIVEN = f"{CLIENT}\n{SECRET}"
PLAIN = (open_wearables, home_assistant, health_auto_export)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with empty_library(tmp_path / "data") as library:
        yield library


@pytest.fixture(autouse=True)
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Nobody waits; how long they would have is noted."""
    found: list[float] = []
    monkeypatch.setattr(patience, "_rest", lambda seconds, _: found.append(seconds))
    # History begins in this month, so that there are few windows.
    for module in (rest, nightscout_adapter, health_auto_export):
        monkeypatch.setattr(module, "EARLIEST", ms("2026-11-01T00:00:00+01:00"))
    for module in (*(found.module for found in CASES.values() if found.module), nightscout_adapter, *PLAIN):
        monkeypatch.setattr(module, "now_ms", lambda: ms("2026-11-28T03:00:00+01:00"))
    monkeypatch.setattr(oura, "FIRST_DAY", date(2026, 11, 1))
    monkeypatch.setattr(oauth.Provider.consent, "__defaults__", (free_port(),))
    return found


def nightscout() -> fakes.Nightscout:
    fake = fakes.Nightscout()
    for n in range(5):
        when = ms("2026-11-27T08:00:00+01:00") + n * 300_000
        fake.records["entries"].append(
            {
                "identifier": f"e{n}",
                "type": "sgv",
                "sgv": 100 + n,
                "date": when,
                "utcOffset": 60,
                "srvModified": when + 1000 + n,
            }
        )
    fake.records["entries"].append(
        {"identifier": "c", "type": "cal", "date": 1, "srvModified": ms("2026-11-27T10:00:00+01:00")}
    )
    fake.records["treatments"].append(
        {"identifier": "t", "eventType": "Meal Bolus", "created_at": "2026-11-27T07:30:00Z", "insulin": 4, "carbs": 30,
         "srvModified": ms("2026-11-27T08:31:00+01:00")}
    )  # fmt: skip
    return fake


def google() -> fakes.GoogleHealth:
    fake = fakes.GoogleHealth()
    source = {"platform": "FITBIT", "device": {"displayName": "Charge 6"}}

    def point(key: str, when: str, figure: dict[str, Any], **more: Any) -> tuple[str, dict[str, Any]]:
        return when, {"name": f"users/me/{key}/{when}", "dataSource": source, key: more | figure}

    def minute(when: str, until: str) -> dict[str, Any]:
        return {"interval": {"startTime": when, "endTime": until, "startUtcOffset": "3600s", "endUtcOffset": "3600s"}}

    fake.points["steps"] = [
        point("steps", f"2026-11-27T07:0{n}:00Z", {"count": str(50 + n)}, **minute(f"2026-11-27T07:0{n}:00Z", f"2026-11-27T07:0{n + 1}:00Z"))
        for n in range(5)
    ]  # fmt: skip
    moment = {"sampleTime": {"physicalTime": "2026-11-27T07:00:05Z", "utcOffset": "3600s"}}
    fake.points["heart-rate"] = [point("heartRate", "2026-11-27T07:00:05Z", {"beatsPerMinute": "72"}, **moment)]
    fake.points["weight"] = [point("weight", "2026-11-27T07:00:05Z", {"weightGrams": 70250}, **moment)]
    fake.points["daily-resting-heart-rate"] = [
        point(
            "dailyRestingHeartRate", "2026-11-27", {"beatsPerMinute": "58"}, date={"year": 2026, "month": 11, "day": 27}
        )
    ]
    night = minute("2026-11-26T22:00:00Z", "2026-11-27T05:00:00Z")
    stages = [
        {**minute("2026-11-26T22:00:00Z", "2026-11-27T02:00:00Z")["interval"], "type": "LIGHT"},
        {**minute("2026-11-27T02:00:00Z", "2026-11-27T05:00:00Z")["interval"], "type": "DEEP"},
    ]
    fake.points["sleep"] = [point("sleep", "2026-11-27T05:00:00Z", {"stages": stages}, **night)]
    return fake


def oura_ring() -> fakes.Oura:
    fake = fakes.Oura()
    fake.records["daily_activity"] = [
        {"id": f"a{n}", "day": f"2026-11-2{n}", "steps": 1000 * n, "active_calories": 100 * n, "score": 80}
        for n in range(1, 6)
    ]
    fake.records["heartrate"] = [{"timestamp": "2026-11-25T07:00:00+00:00", "bpm": 61, "source": "awake"}]
    return fake


def withings_home() -> fakes.Withings:
    fake = fakes.Withings()
    for n in range(3):
        fake.groups.append(
            {"grpid": n, "date": ms(f"2026-11-2{n + 5}T07:00:00+01:00") // 1000, "category": 1, "attrib": 0,
             "modified": ms(f"2026-11-2{n + 5}T07:01:00+01:00") // 1000,
             "measures": [{"type": 1, "value": 70250 + n * 100, "unit": -3}, {"type": 9, "value": 80 + n, "unit": 0}, {"type": 155, "value": 1, "unit": 0}]}
        )  # fmt: skip
    fake.groups.append(
        {"grpid": 9, "date": ms("2026-11-25T07:00:00+01:00") // 1000, "category": 2, "modified": ms("2026-11-25T07:01:00+01:00") // 1000,
         "measures": [{"type": 1, "value": 65, "unit": 0}]}
    )  # fmt: skip
    fake.days.append(
        {
            "date": "2026-11-26",
            "timezone": "Europe/Berlin",
            "modified": ms("2026-11-26T23:00:00+01:00") // 1000,
            "steps": 8000,
            "distance": 6100.5,
        }
    )
    begin = ms("2026-11-26T23:00:00+01:00") // 1000
    fake.nights.append({"startdate": begin, "enddate": begin + 7200, "modified": begin + 9000})
    fake.stages += [
        {"startdate": begin, "enddate": begin + 3600, "state": 1},
        {"startdate": begin + 3600, "enddate": begin + 7200, "state": 3},
    ]
    return fake


def wearables() -> fakes.OpenWearables:
    fake = fakes.OpenWearables()
    for n in range(5):
        fake.points.append(
            {"timestamp": f"2026-11-27T07:0{n}:00Z", "type": "heart_rate", "value": 60 + n, "unit": "bpm", "zone_offset": "+01:00", "source": {"provider": "garmin", "device": "Forerunner"}}
        )  # fmt: skip
    fake.points.append(
        {
            "timestamp": "2026-11-27T07:00:00Z",
            "type": "steps",
            "value": 40,
            "interval_end": "2026-11-27T07:01:00Z",
            "source": {"provider": "garmin"},
        }
    )
    return fake


def house() -> fakes.HomeAssistant:
    fake = fakes.HomeAssistant()
    fake.states = [
        {"entity_id": "sensor.scale", "state": "70.2", "attributes": {"healthdesk": "weight", "unit_of_measurement": "kg", "friendly_name": "Scale"}},
        {"entity_id": "sensor.steps", "state": "0", "attributes": {"healthdesk": "steps", "unit_of_measurement": "steps"}},
        {"entity_id": "sensor.fridge", "state": "4", "attributes": {"unit_of_measurement": "°C"}},
    ]  # fmt: skip
    fake.changes = {
        "sensor.scale": [("2026-11-26T06:00:00.500000+00:00", "70.2"), ("2026-11-27T06:00:00+00:00", "unavailable"), ("2026-11-27T06:01:00+00:00", "70.4")],
        "sensor.steps": [
            ("2026-11-27T06:00:00+00:00", "100"), ("2026-11-27T07:00:00+00:00", "600"), ("2026-11-27T23:00:00+00:00", "40"), ("2026-11-27T23:30:00+00:00", "90"),
        ],
    }  # fmt: skip
    return fake


def phone_server() -> fakes.HealthAutoExportServer:
    fake = fakes.HealthAutoExportServer()
    fake.records["step_count"] = [
        {"_id": "x", "__v": 0, "date": "2026-11-27T07:00:00.000Z", "qty": 120, "source": "iPhone", "units": "count"}
    ]
    fake.records["heart_rate"] = [
        {
            "_id": "y",
            "date": "2026-11-27T07:00:00.000Z",
            "Min": 60,
            "Avg": 64,
            "Max": 70,
            "source": "Watch",
            "units": "count/min",
        }
    ]
    return fake


@dataclass(frozen=True)
class Case:
    """A service, how it is added, and the figures that it must give, reckoned by hand from what stands above."""

    kind: str
    make: Callable[[], Any]
    secret: str
    figures: dict[str, list[float]]
    module: Any = None  # of an OAuth vendor


CASES = {
    case.kind: case
    for case in (
        Case("nightscout", nightscout, TOKEN, {"glucose": [100, 101, 102, 103, 104], "insulin": [4], "dietary_carbohydrates": [30]}),
        Case(
            "google-health", google, GIVEN,
            {"steps": [50, 51, 52, 53, 54], "heart_rate": [72], "weight": [70.25], "resting_heart_rate": [58], "sleep": [0, 3, 4]},
            google_health,
        ),
        Case(
            "oura", oura_ring, GIVEN,
            {"steps": [1000, 2000, 3000, 4000, 5000], "active_energy": [100, 200, 300, 400, 500], "heart_rate": [61], "oura_activity_score": [80] * 5},
            oura,
        ),
        Case(
            "withings", withings_home, GIVEN,
            {"weight": [70.25, 70.35, 70.45], "diastolic_pressure": [80, 81, 82], "steps": [8000], "distance": [6100.5], "sleep": [0, 3, 5]},
            withings,
        ),
        Case("open-wearables", wearables, TOKEN, {"heart_rate": [60, 61, 62, 63, 64], "steps": [40]}),
        Case("home-assistant", house, TOKEN, {"weight": [70.2, 70.4], "steps": [500, 40, 50]}),
        Case("health-auto-export", phone_server, TOKEN, {"steps": [120], "heart_rate": [64]}),
    )
}  # fmt: skip


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = CASES[request.param]
    return found


def add(library: Library, case: Case, fake: Any, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if case.module is not None:
        at(monkeypatch, case.module, url)
        sync.add(library, case.kind, url, case.secret, show=fake.oauth.browser)
    else:
        sync.add(library, case.kind, url, case.secret)


def checked(library: Library, case: Case) -> None:
    found = {name: values for name, values in figures(library).items() if name != "sleep"}
    assert found == {name: values for name, values in case.figures.items() if name != "sleep"}
    stages = [value for metric, _, _, value, _ in stored(library) if metric == "sleep"]
    assert sorted(stages) == sorted(case.figures.get("sleep", []))


def test_everything_is_fetched_once_and_again_nothing(
    library: Library, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = case.make()
    with service(fake.app) as url:
        add(library, case, fake, url, monkeypatch)
        assert run(library).error is None
        checked(library, case)
        again = run(library)
        assert (again.error, again.inserted, again.updated, again.rejected) == (None, 0, 0, 0)
        checked(library, case)
    (endpoint,) = sync.endpoints(library)
    assert endpoint.state is EndpointState.GOOD
    for secret in (TOKEN, SECRET, "access-", "refresh-"):
        assert secret not in repr(endpoint)


def test_trouble_is_waited_out(
    library: Library, case: Case, monkeypatch: pytest.MonkeyPatch, rests: list[float]
) -> None:
    """Too many requests, failures, answers that are cut off: each address fails three times before it answers."""
    fake = case.make()
    troubled = Misbehaving(fake.app, ())
    with service(troubled) as url:
        add(library, case, fake, url, monkeypatch)
        troubled.asked.clear()
        troubled.troubles = ("429", "500", "cut")
        if case.kind == "nightscout":  # its version is asked for without patience: a failure means an older one
            troubled.troubles = ()
            run(library)
            troubled.troubles = ("429", "500", "cut")
            troubled.asked.clear()
            troubled.asked.update({"/api/v3/version?": 9, f"/api/v2/authorization/request/{TOKEN}?": 9})
        report = run(library)
        assert report.error is None
    checked(library, case)
    assert 7 in rests  # as the service asked


def test_a_refused_token_is_told_plainly(library: Library, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = case.make()
    with service(fake.app) as url:
        add(library, case, fake, url, monkeypatch)
        if case.module is not None:
            fake.oauth.withdrawn = True
            fake.oauth.good.clear()
        else:
            library.store.endpoints.new_secret(1, "another")
        report = run(library)
    assert report.error is not None
    assert "remove this endpoint and add it again" in report.error.lower()
    (endpoint,) = sync.endpoints(library)
    assert endpoint.state is EndpointState.FAILED
    assert stored(library) == []


@pytest.mark.parametrize("kind", ["google-health", "oura", "withings"])
def test_tokens_are_refreshed_before_they_end_and_when_they_are_refused(
    library: Library, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = CASES[kind]
    fake = case.make()
    fake.oauth.lasts = 60  # over before it is used
    with service(fake.app) as url:
        add(library, case, fake, url, monkeypatch)
        run(library)
        assert fake.oauth.refreshes > 1
        fake.oauth.lasts = 3600
        run(library)
        before = fake.oauth.refreshes
        fake.oauth.good.clear()  # the vendor has forgotten a token that should still be good
        assert run(library).error is None
        assert fake.oauth.refreshes == before + 1
    checked(library, case)
    assert "refresh-" in library.store.endpoints.secret(1)


@pytest.mark.parametrize("kind", ["google-health", "oura", "withings"])
def test_no_consent_no_endpoint(library: Library, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    case = CASES[kind]
    fake = case.make()
    with service(fake.app) as url:
        at(monkeypatch, case.module, url)
        with pytest.raises(KnownFailure, match="consent was not given"):
            sync.add(library, kind, url, GIVEN, show=fake.oauth.refusing_browser)
        with pytest.raises(UsageError, match="client id"):
            sync.add(library, kind, url, f"\n{SECRET}", show=fake.oauth.browser)
        with pytest.raises(KnownFailure, match="no longer has your consent"):
            sync.add(library, kind, url, f"{CLIENT}\nwrong", show=fake.oauth.browser)
    assert sync.endpoints(library) == []


def test_late_and_changed_items_of_google(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    case, fake = CASES["google-health"], google()
    with service(fake.app) as url:
        add(library, case, fake, url, monkeypatch)
        run(library)
        when, grown = fake.points["steps"][4]
        fake.points["steps"][4] = (when, {**grown, "steps": {**grown["steps"], "count": "60"}})
        # A watch that was out of reach delivers what it counted before; a minute that was not over has grown.
        _, first = fake.points["steps"][0]
        interval = {
            **first["steps"]["interval"],
            "startTime": "2026-11-27T06:50:00Z",
            "endTime": "2026-11-27T06:51:00Z",
        }
        late = {"name": "late", "dataSource": first["dataSource"], "steps": {"interval": interval, "count": "7"}}
        fake.points["steps"].append(("2026-11-27T06:50:00Z", late))
        monkeypatch.setattr(google_health, "now_ms", lambda: ms("2026-11-28T03:10:00+01:00"))
        report = run(library)
    assert (report.error, report.inserted, report.updated) == (None, 1, 1)
    assert figures(library)["steps"] == [7, 50, 51, 52, 53, 60]


def test_a_loop_of_page_tokens_ends(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    case, fake = CASES["google-health"], google()
    fake.loop = True
    with service(fake.app) as url:
        add(library, case, fake, url, monkeypatch)
        assert "do not come to an end" in str(run(library).error)


def test_an_older_nightscout(library: Library) -> None:
    fake = nightscout()
    older = fakes.Nightscout(third=False)
    older.records = fake.records
    with service(older.app) as url:
        sync.add(library, "nightscout", url, TOKEN)
        assert run(library).error is None
        checked(library, CASES["nightscout"])
        assert run(library).inserted == 0


def test_a_nightscout_whose_clock_is_wrong(library: Library) -> None:
    """It is asked for what it changed since its own last moment, whatever year it believes in."""
    fake = nightscout()
    for record in (*fake.records["entries"], *fake.records["treatments"]):
        record["srvModified"] += 10 * 365 * 86_400_000
    with service(fake.app) as url:
        sync.add(library, "nightscout", url, TOKEN)
        run(library)
        moment = max(one["srvModified"] for one in fake.records["entries"])
        when = ms("2026-11-27T09:00:00+01:00")
        fake.records["entries"].append(
            {"identifier": "new", "type": "sgv", "sgv": 180, "date": when, "srvModified": moment + 1}
        )
        assert run(library).inserted == 1
    assert figures(library)["glucose"][-1] == 180


def test_what_withings_modified_replaces_what_it_said(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    case, fake = CASES["withings"], withings_home()
    with service(fake.app) as url:
        add(library, case, fake, url, monkeypatch)
        run(library)
        fake.days[0] |= {"steps": 9500, "modified": 4_000_000_000}
        fake.groups[0]["measures"][0]["value"] = 71000
        fake.groups[0]["modified"] = 4_000_000_000
        report = run(library)
    assert (report.updated, report.inserted) == (2, 0)
    assert figures(library)["steps"] == [9500]
    assert figures(library)["weight"] == [71, 70.35, 70.45]


def test_a_house_without_marked_sensors_and_a_server_of_several(library: Library) -> None:
    unmarked = house()
    unmarked.states = unmarked.states[2:]
    with service(unmarked.app) as url, pytest.raises(UsageError, match="marked for healthdesk"):
        sync.add(library, "home-assistant", url, TOKEN)
    several = fakes.OpenWearables(users=2)
    with service(several.app) as url:
        with pytest.raises(UsageError, match="several users"):
            sync.add(library, "open-wearables", url, TOKEN)
        assert sync.add(library, "open-wearables", f"{url}/users/user-1", TOKEN).kind == "open-wearables"
