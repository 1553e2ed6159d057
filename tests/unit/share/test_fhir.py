"""The bundle against two validators that are not ours, and its codes, units and dates against what was derived by hand."""

import base64
import json
import re
from typing import Any

import fhirkit
import pytest

from healthdesk.model.registry import METRICS
from healthdesk.model.share import SharedRecord
from healthdesk.share import fhir
from tests.nodejs import node

UCUM_SEEN = {
    "/min", "{steps}/d", "min", "mm[Hg]", "kg", "%", "kcal", "m", "ms", "mg/dL", "Cel", "{flights}", "L", "d",
}  # fmt: skip


@pytest.fixture
def bundle(record: SharedRecord) -> Any:
    made = fhir.bundle(record, "healthdesk 1.2.3", (fhir.Attached("application/pdf", "Summary", b"%PDF-1.7"),))
    return json.loads(fhir.to_json(made))


def of(bundle: Any, kind: str) -> list[Any]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def days(bundle: Any, loinc: str) -> list[Any]:
    return [
        one
        for one in of(bundle, "Observation")
        if "effectiveDateTime" in one and one["code"]["coding"][0]["code"] == loinc
    ]


def test_two_validators_find_nothing(bundle: Any) -> None:
    assert fhirkit.validate(json.dumps(bundle)) == []
    seen = node("validate.mjs", stdin=json.dumps(bundle).encode())
    assert seen == {"valid": True, "errors": []}


@pytest.mark.parametrize("fault", ["status", "code", "date", "value"])
def test_each_fault_is_found_by_one_of_them(bundle: Any, fault: str) -> None:
    broken = of(bundle, "Observation")[1]
    match fault:
        case "status":
            broken["status"] = "done"
        case "code":
            del broken["code"]
        case "date":
            broken["effectiveDateTime"] = "2026-13-01"
        case "value":
            broken["valueQuantity"]["value"] = "70"
    ours = fhirkit.validate(json.dumps(bundle))
    theirs = node("validate.mjs", stdin=json.dumps(bundle).encode())
    assert ours or not theirs["valid"]


def test_a_day_with_data_is_an_observation_and_a_day_without_is_none(bundle: Any) -> None:
    steps = days(bundle, "41950-7")
    assert len(steps) == 54
    assert [one["effectiveDateTime"] for one in steps[:9]] == [f"2026-09-0{n}" for n in range(1, 10)]
    assert "2026-09-10" not in {one["effectiveDateTime"] for one in steps}
    assert steps[0]["valueQuantity"] == {
        "value": 1000.0, "unit": "{steps}/d", "system": "http://unitsofmeasure.org", "code": "{steps}/d",
    }  # fmt: skip


def test_heart_rate_has_the_lowest_and_highest_of_the_day(bundle: Any) -> None:
    first = days(bundle, "41924-2")[0]
    assert first["valueQuantity"]["value"] == 60
    assert [(c["code"]["coding"][0]["code"], c["valueQuantity"]["value"]) for c in first["component"]] == [
        ("8883-1", 40.0),
        ("8873-2", 80.0),
    ]


def test_pressures_are_one_panel_a_day(bundle: Any) -> None:
    panels = days(bundle, "85354-9")
    assert [one["effectiveDateTime"] for one in panels] == ["2026-09-01", "2026-09-11", "2026-09-21"]
    values = [
        [(c["code"]["coding"][0]["code"], c["valueQuantity"]["value"]) for c in one["component"]] for one in panels
    ]
    assert values == [
        [("8480-6", 120.0), ("8462-4", 80.0)], [("8480-6", 124.0), ("8462-4", 82.0)], [("8480-6", 131.0)],
    ]  # fmt: skip
    assert all("valueQuantity" not in one for one in panels)


def test_the_average_over_all_days_says_how_many_there_were(bundle: Any) -> None:
    sleep = next(
        one for one in of(bundle, "Observation") if "effectivePeriod" in one and "Sleep" in one["code"]["text"]
    )
    assert sleep["effectivePeriod"] == {"start": "2026-09-01", "end": "2026-10-30"}
    assert sleep["valueQuantity"]["value"] == 430
    assert [c["valueQuantity"]["value"] for c in sleep["component"]] == [3, 60]


def test_only_known_units_and_every_code_of_the_registry(bundle: Any) -> None:
    units = set(re.findall(r'"code": "([^"]+)", *"system"|"system":"http://unitsofmeasure.org","code":"([^"]+)"', json.dumps(bundle, separators=(",", ":"))))  # fmt: skip
    assert {two for _, two in units} <= UCUM_SEEN
    for one in of(bundle, "Observation"):
        ours = [c["code"] for c in one["code"]["coding"] if c["system"] == fhir.OURS]
        assert all(name in METRICS for name in ours)
        assert one["status"] == "final"
        assert one["category"][0]["coding"][0]["code"] in ("vital-signs", "activity")
        assert "meta" not in one


def test_every_loinc_code_has_its_check_digit() -> None:
    """LOINC's last digit is the check digit of the number before it (mod 10, as the User's Guide describes)."""
    for spec in METRICS.values():
        for code in filter(
            None, (spec.loinc, spec.panel, spec.day_codes.value, spec.day_codes.minimum, spec.day_codes.maximum)
        ):
            number, _, check = code.partition("-")
            digits = [int(d) for d in reversed(number)]
            doubled = sum(d // 10 + d % 10 for d in (2 * d for d in digits[::2]))
            assert (10 - (doubled + sum(digits[1::2])) % 10) % 10 == int(check), code


def test_who_what_and_the_document(bundle: Any) -> None:
    (patient,) = of(bundle, "Patient")
    assert patient == {"resourceType": "Patient", "name": [{"text": "A. Person"}], "birthDate": "1980"}
    assert [one["type"]["text"] for one in of(bundle, "Device")] == ["healthdesk 1.2.3", "watch"]
    (document,) = of(bundle, "DocumentReference")
    attachment = document["content"][0]["attachment"]
    assert base64.b64decode(attachment["data"]) == b"%PDF-1.7"
    assert document["meta"]["security"][0]["code"] == "PATAST"
    (provenance,) = of(bundle, "Provenance")
    assert len(provenance["target"]) == len(of(bundle, "Observation"))


def test_every_reference_is_in_the_bundle_and_two_bundles_share_no_id(bundle: Any, record: SharedRecord) -> None:
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(urls) == len(set(urls))
    assert set(re.findall(r'"reference": "([^"]+)"', json.dumps(bundle))) <= set(urls)
    again = fhir.bundle(record, "healthdesk 1.2.3", ())
    assert not set(urls) & set(re.findall(r"urn:uuid:[0-9a-f-]+", fhir.to_json(again).decode()))


def test_no_time_of_day_but_when_it_was_made(bundle: Any) -> None:
    text = json.dumps(bundle)
    assert set(re.findall(r"\d{4}-\d{2}-\d{2}T[\d:+-]+", text)) == {bundle["timestamp"]}
