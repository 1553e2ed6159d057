"""Phones push, desktops fetch: what is taken once is told once, and is gone when every desktop has it."""

import threading
import time

import pytest

from healthdesk.base.errors import KnownFailure
from healthdesk.companion import phone
from healthdesk.companion.seal import Seal
from tests.unit.companion.conftest import KEY, NOW, Endpoint, steps

HAE = {
    "data": {"metrics": [{"name": "step_count", "units": "count", "data": [{"qty": 1}, {"qty": 2}]}], "workouts": [{}]}
}


def values(page: dict[str, object]) -> list[float]:
    samples = page["samples"]
    assert isinstance(samples, list)
    return [sample["value"] for sample in samples]


def test_pages_follow_each_other_through_the_middle_of_pushes(endpoint: Endpoint) -> None:
    for n in range(4):
        endpoint.push([steps(n * 10 + i, n * 10 + i) for i in range(10)])
    found, cursor, pages = [], "", 0
    while True:
        page = endpoint.page(cursor, limit=7)
        found += values(page)
        cursor, pages = str(page["cursor"]), pages + 1
        if not page.get("more"):
            break
    assert found == list(range(40))
    assert pages == 6
    assert values(endpoint.page(cursor)) == []
    endpoint.push([steps(50, 77)])
    assert values(endpoint.page(cursor)) == [77]


def test_the_same_key_gets_the_same_answer_and_another_body_is_refused(endpoint: Endpoint) -> None:
    first = endpoint.push([steps(1), {"type": "no_such"}], key="a")
    assert endpoint.push([steps(1), {"type": "no_such"}], key="a") == first
    assert endpoint.push([steps(2)], key="a")[0] == 409
    assert endpoint.push([steps(1), {"type": "no_such"}], key="b")[0] == 200  # another key is another push
    assert len(values(endpoint.page())) == 2


def test_without_a_key_the_same_samples_are_one_push_for_a_day(endpoint: Endpoint) -> None:
    for _ in range(2):
        assert endpoint.push([steps(1)])[0] == 200
    assert len(values(endpoint.page())) == 1
    endpoint.now[0] = NOW + 25 * 3_600_000
    endpoint.spool.sweep(endpoint.now[0])
    endpoint.push([steps(1)])
    assert len(values(endpoint.page())) == 2


def test_what_every_desktop_has_is_deleted_and_no_cursor_from_elsewhere_is_taken(endpoint: Endpoint) -> None:
    _, second = endpoint.devices.add("Ada's laptop", "desktop", "Ada", NOW)
    endpoint.push([steps(1)])
    endpoint.push([steps(2)])
    assert endpoint.ack("3") == 409
    assert endpoint.ack("2") == 204
    assert endpoint.stats()["waiting"] == 2
    assert endpoint.ack("1", second) == 204
    assert values(endpoint.page(token=second)) == [100]
    assert endpoint.ack("2", second) == 204
    assert (endpoint.stats()["waiting"], endpoint.stats()["bytes"]) == (0, 0)
    assert endpoint.ack("1") == 204  # an older one, late: nothing changes
    assert values(endpoint.page()) == []


def test_a_full_endpoint_says_so_keeps_nothing_of_it_and_takes_again_once_fetched(endpoint: Endpoint) -> None:
    pushed = 0
    while (answer := endpoint.push([steps(i % 60, pushed * 60 + i) for i in range(40)], key=f"k{pushed}"))[0] == 200:
        pushed += 1
    assert pushed >= 2
    assert answer[0] == 507
    assert "Nothing was kept" in str(answer[1]["error"])
    assert len(values(endpoint.page())) == pushed * 40
    assert endpoint.stats()["bytes"] <= 20_000
    endpoint.ack(str(pushed))
    assert endpoint.push([steps(i % 60, pushed * 60 + i) for i in range(40)], key=f"k{pushed}")[0] == 200


def test_what_the_app_posts_is_handed_on_as_it_came(endpoint: Endpoint) -> None:
    status, answer = endpoint.push(HAE, path="/sync/health-auto-export")
    assert (status, answer["synced"]) == (200, 3)
    assert endpoint.page()["documents"] == [{"format": "health_auto_export", "body": HAE}]
    assert endpoint.push({"data": 5}, path="/sync/health-auto-export")[0] == 400


def test_everybody_sees_the_own_only(endpoint: Endpoint) -> None:
    _, bob = endpoint.devices.add("Bob's phone", "phone", "Bob", NOW)
    _, desk = endpoint.devices.add("Bob's desk", "desktop", "Bob", NOW)
    endpoint.push([steps(1, 1)])
    endpoint.push([steps(1, 2)], token=bob)
    assert values(endpoint.page()) == [1]
    assert values(endpoint.page(token=desk)) == [2]


def test_tokens_open_what_they_are_for_until_they_are_revoked(endpoint: Endpoint) -> None:
    assert endpoint.push([steps(1)], token=endpoint.desktop)[0] == 403
    assert endpoint.push([steps(1)], token="nobody")[0] == 401
    (phone_id,) = (device.id for device in endpoint.devices.all() if device.role == "phone")
    assert endpoint.push([steps(1)])[0] == 200
    endpoint.devices.revoke(phone_id, NOW)
    time.sleep(1.05)  # the endpoint looks a token up once a second
    assert endpoint.push([steps(2)])[0] == 401


def test_nothing_that_was_sent_is_in_the_log_or_readable_in_the_database(endpoint: Endpoint) -> None:
    secret = "Ada-Secret-Watch"
    endpoint.push([steps(1, 4711, sourceDevice=secret), {"type": secret}], key="Ada-Secret-Key")
    endpoint.push({"data": {"metrics": [{"name": secret, "data": []}]}}, path="/sync/health-auto-export")
    assert "Ada" not in endpoint.log.getvalue()
    assert endpoint.phone not in endpoint.log.getvalue()
    database = endpoint.devices._database
    kept = repr([database.read(f"SELECT * FROM {table}") for table in ("chunk", "answer", "device")])
    assert secret not in kept
    assert "4711" not in kept
    assert endpoint.phone not in kept


def test_another_key_opens_nothing() -> None:
    sealed = Seal(KEY).close(b"steps", "chunk 1 Ada")
    assert Seal(KEY).open(sealed, "chunk 1 Ada") == b"steps"
    for seal, place in ((Seal(bytes(32)), "chunk 1 Ada"), (Seal(KEY), "chunk 2 Ada")):
        with pytest.raises(KnownFailure):
            seal.open(sealed, place)


def test_too_much_is_refused(endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phone, "MOST_SAMPLES", 3)
    monkeypatch.setattr(phone, "MOST_BODY", 1000)
    assert endpoint.push([steps(i) for i in range(4)])[0] == 413
    assert endpoint.push([steps(i) for i in range(30)])[0] == 413
    assert endpoint.push([steps(1)], key="k" * 201)[0] == 400
    assert values(endpoint.page()) == []


def test_pushes_at_once_are_all_there_in_one_order(endpoint: Endpoint) -> None:
    """Group commits lose and swap nothing; a bad one among them spoils no other."""
    statuses: list[int] = []

    def push(n: int) -> None:
        statuses.append(endpoint.push([steps(n % 60, n)] if n % 7 else 5, key=str(n))[0])

    threads = [threading.Thread(target=push, args=(n,)) for n in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] * 25 + [400] * 5
    assert sorted(values(endpoint.page())) == [n for n in range(30) if n % 7]
