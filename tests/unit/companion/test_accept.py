"""What is taken of a push, and in which form."""

import json

import pytest

from healthdesk.companion.accept import accept
from healthdesk.model.wire.samples import NotAPush, decode, read_push

AT = {"startDate": "2026-11-27T08:00:00+01:00"}


def push(*samples: object) -> bytes:
    return json.dumps({"samples": samples}).encode()


@pytest.mark.parametrize(
    ("sent", "metric", "value", "unit"),
    [
        ({"type": "weight", "value": 154, "unit": "lb"}, "weight", 154 * 0.45359237, "kg"),
        ({"type": "glucose", "value": 5.5, "unit": "mmol/L"}, "glucose", 5.5 * 18.015588, "mg/dL"),
        (
            {"type": "HKQuantityTypeIdentifierOxygenSaturation", "value": 0.97, "unit": "%"},
            "oxygen_saturation",
            97,
            "%",
        ),
        ({"type": "oxygen_saturation", "value": 97, "unit": "%"}, "oxygen_saturation", 97, "%"),
        ({"type": "body_temperature", "value": 98.6, "unit": "degF"}, "body_temperature", 37, "Cel"),
    ],
)
def test_a_sample_becomes_canonical(sent: dict[str, object], metric: str, value: float, unit: str) -> None:
    (kept,) = decode(accept(read_push(push(sent | AT))).body)
    assert (kept.type, kept.unit) == (metric, unit)
    assert kept.value == pytest.approx(value, rel=1e-7)


def test_stages_of_sleep_are_codes_of_the_store_and_mean_the_same_when_they_come_again() -> None:
    span = {"startDate": "2026-11-27T01:00:00+01:00", "endDate": "2026-11-27T02:00:00+01:00", "type": "sleep"}
    (kept,) = decode(accept(read_push(push({"value": "AsleepREM"} | span))).body)
    (again,) = decode(accept(read_push(push({"value": kept.value} | span))).body)
    assert isinstance(kept.value, float)
    assert again.value == kept.value


def test_good_ones_are_kept_and_each_bad_one_is_listed_in_its_order_with_its_reason() -> None:
    sent = [
        {"type": "steps", "value": 10, "unit": "count"} | AT,
        {"type": "no_such", "value": 10} | AT,
        {"type": "steps", "value": 10, "unit": "kg"} | AT,
        {"type": "heart_rate", "value": 900, "unit": "count/min"} | AT,
        {"type": "heart_rate", "value": "sixty", "unit": "count/min"} | AT,
        {"type": "steps", "value": 10, "unit": "count", "startDate": "2026-11-27T08:00:00"},
        {"type": "steps", "value": 10, "unit": "count", "startDate": "yesterday"},
        {"type": "steps", "value": 1, "unit": "count", "endDate": "2026-11-27T07:00:00+01:00"} | AT,
        {"type": "steps", "value": 10, "unit": "count"},
        {"type": 7} | AT,
        5,
        {"type": "steps", "value": 11, "unit": "count"} | AT,
    ]
    found = accept(read_push(push(*sent)))
    answer = json.loads(found.answer)
    assert [sample.value for sample in decode(found.body)] == [10, 11]
    assert (answer["synced"], answer["errors"]) == (2, 10)
    assert [one["error"] for one in answer["errorDetails"]] == [
        "Type is not known",
        "Unknown unit “kg”",
        "Value 900 bpm is outside 20–300",
        "Value is not a number",
        "Time cannot be read or has no offset",
        "Time cannot be read or has no offset",
        "End is earlier than start",
        "The field startDate is missing",
        "The field type does not fit",
        "The sample does not fit",
    ]
    assert answer["errorDetails"][0]["sample"]["type"] == "no_such"
    assert answer["errorDetails"][9]["sample"] == 5


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"samples":5}', b"\xff", b'{"samples":' + b"[" * 10_000])
def test_what_is_no_push_is_refused_whole(body: bytes) -> None:
    with pytest.raises(NotAPush):
        read_push(body)


def test_the_digest_is_of_types_times_and_values_not_of_how_they_were_written() -> None:
    sample = {"type": "steps", "value": 10, "unit": "count"} | AT
    spaced = json.dumps({"samples": [dict(reversed(sample.items()))]}, indent=3).encode()
    assert accept(read_push(push(sample))).digest == accept(read_push(spaced)).digest
    assert accept(read_push(push(sample))).digest != accept(read_push(push(sample | {"value": 11}))).digest
