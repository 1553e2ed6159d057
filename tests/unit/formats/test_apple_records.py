"""Records of Apple exports: sources, metadata, zones, errors, and files that are not well-formed."""

from pathlib import Path

import pytest

from healthdesk.formats.apple import rows
from healthdesk.formats.reading import numbers
from healthdesk.model.metric import DeviceClass
from healthdesk.model.zones import UNKNOWN_OFFSET
from tests.unit.formats.apple_reading import WATCH, Reading, both, entry, export, read, record

HEART = ("HKQuantityTypeIdentifierHeartRate", "count/min", False)
STEPS = "HKQuantityTypeIdentifierStepCount"
SLEEP = "HKCategoryTypeIdentifierSleepAnalysis"


def sources(reading: Reading) -> list[tuple[str, str, DeviceClass]]:
    return [(s.name, s.hardware, s.device_class) for s in reading.sources.values()]


def device(hardware: str, pointer: str = "0x1", more: str = "") -> str:
    return f"&lt;&lt;HKDevice: {pointer}&gt;, name:Thing, manufacturer:Apple Inc., model:Thing, hardware:{hardware}, software:9.3{more}&gt;"


def test_times_are_utc_and_the_printed_offset_is_not_believed() -> None:
    (row,) = both(export(record(start="2023-02-11 12:29:36 +0530", end="2023-02-11 13:00:00 +0530"))).rows[HEART]
    assert row[:2] == (1_676_098_776_000, 1_676_100_600_000)
    assert row[5] == UNKNOWN_OFFSET


@pytest.mark.parametrize(("start", "minutes"), [("2023-01-11 12:00:00 +0200", 60), ("2023-07-11 12:00:00 +0200", 120)])
def test_a_zone_in_the_metadata_gives_the_offset_of_that_day(start: str, minutes: int) -> None:
    text = export(
        record(SLEEP, None, "HKCategoryValueSleepAnalysisInBed", start, children=entry("HKTimeZone", "Europe/Paris"))
    )
    (row,) = both(text).rows[SLEEP, "", False]
    assert row[5] == minutes
    assert row[6] == (("HKTimeZone", "Europe/Paris"),)


def test_a_source_is_its_name_and_hardware_not_its_pointer_or_software() -> None:
    lines = [record(device=device("Watch6,2", f"0x28{i}e36490").replace("9.3", f"9.{i}")) for i in range(5)]
    lines += [record(device=device("Watch6,2", more=", creation date:2025-08-14 23:49:07 +0000"))]
    assert sources(both(export(*lines))) == [("Ava’s Apple\u00a0Watch", "Watch6,2", DeviceClass.WATCH)]


@pytest.mark.parametrize(
    ("name", "device_text", "expected"),
    [
        ("Anything", device("Watch7,5"), DeviceClass.WATCH),
        ("Anything", device("iPhone15,2"), DeviceClass.PHONE),
        ("Anything", device("iPad13,1"), DeviceClass.TABLET),
        (
            "Connect",
            "&lt;&lt;HKDevice: 0x1&gt;, name:Garmin Forerunner, manufacturer:Garmin, model:x&gt;",
            DeviceClass.WEARABLE,
        ),
        ("Health Mate", None, DeviceClass.MEDICAL),
        (
            "Withings",
            "&lt;&lt;HKDevice: 0x1&gt;, name:x, manufacturer:Withings, model:ScanWatch&gt;",
            DeviceClass.WEARABLE,
        ),
        ("Strava", None, DeviceClass.APP),
        ("Noah’s Apple\u00a0Watch", None, DeviceClass.WATCH),
        ("Something", None, DeviceClass.OTHER),
    ],
)
def test_device_classes(name: str, device_text: str | None, expected: DeviceClass) -> None:
    ((_, _, found),) = sources(both(export(record(source=name, device=device_text))))
    assert found is expected


def test_what_was_typed_in_is_a_source_of_its_own() -> None:
    lines = [
        record(
            "HKQuantityTypeIdentifierBodyMass",
            "kg",
            "70",
            source="Health",
            device=None,
            children=entry("HKWasUserEntered", v),
        )
        for v in "10"
    ]
    reading = both(export(*lines))
    assert [c for _, _, c in sources(reading)] == [DeviceClass.MANUAL, DeviceClass.OTHER]
    assert len({s.key for s in reading.sources.values()}) == 2


def test_equal_metadata_is_announced_once() -> None:
    lines = [record(children=entry("HKMetadataKeyHeartRateMotionContext", str(i % 3))) for i in range(30)]
    reading = both(export(*lines))
    assert len(reading.sets) == 1 + 3
    assert [dict(row[6]) for row in reading.rows[HEART][:3]] == [
        {"HKMetadataKeyHeartRateMotionContext": str(i)} for i in range(3)
    ]


def test_sync_identifiers_are_columns_and_no_metadata() -> None:
    def ids(i: int) -> str:
        return (
            entry("HKMetadataKeySyncIdentifier", f"id-{i}")
            + entry("HKMetadataKeySyncVersion", str(i))
            + entry("HKExternalUUID", f"u{i}")
        )

    reading = both(export(*(record(children=ids(i)) for i in range(100)), record()))
    assert reading.sets == {0: {}}
    assert [row[8:] for row in reading.rows[HEART]] == [(f"id-{i}", i) for i in range(100)] + [("", 0)]


@pytest.mark.parametrize(
    ("text", "value", "word"),
    [
        ("72", 72.0, None),
        ("-0.5e2", -50.0, None),
        ("9007199254740993", 9007199254740992.0, None),
        ("NaN", None, "NaN"),
        ("1e999", None, "1e999"),
        ("72,5", None, "72,5"),
        ("", None, None),
        (None, None, None),
        ("HKCategoryValueSeverityMild", None, "HKCategoryValueSeverityMild"),
    ],
)
def test_values_are_numbers_or_words(text: str | None, value: float | None, word: str | None) -> None:
    (row,) = both(export(record(value=text))).rows[HEART]
    assert row[3] == word
    assert (None if row[2] == "nan" else float.fromhex(row[2])) == value


@pytest.mark.parametrize(
    "text", ["2023-02-30 12:00:00 +0000", "yesterday", "2023-01-01 25:00:00 +0000", "2023-01-01 12:00:00", "1675944000"]
)
def test_a_time_that_cannot_be_read_is_an_error_with_its_place(text: str) -> None:
    reading = both(export(record(), record(start=text), record()))
    (error,) = reading.errors
    assert (error.where, error.reason, error.position) == ("export.xml line 4", "Time cannot be read", 4)
    assert error.type == HEART[0]
    assert error.record["startDate"] == text
    assert [row[7] for row in reading.rows[HEART]] == [3, 5]


def test_a_broken_doctype_is_skipped() -> None:
    doctype = "<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 12 -->\n<!ELEMENT HealthData (A,(B|C)*)>\n<!ATTLIST X\n  y CDATA #IMPLIED\n<!ELEMENT >>\n]>\n"
    text = export(record()).replace("<HealthData", doctype + "<HealthData")
    (row,) = both(text).rows[HEART]
    assert row[7] == 10


def test_control_characters_are_dropped() -> None:
    reading = both(export(record(source="A\u000bva\u0001"), record()))
    assert [s.name for s in reading.sources.values()] == ["Ava", "Ava’s Apple\u00a0Watch"]
    assert reading.errors == []


def test_the_second_start_of_a_tag_is_its_end() -> None:
    (row,) = both(export(record(end="2023-02-11 12:40:00 +0100").replace("endDate", "startDate"))).rows[HEART]
    assert row[1] - row[0] == 624_000


def test_one_broken_record_costs_only_itself() -> None:
    broken = [
        record().replace("sourceVersion=", "Health Mate App Version="),
        record().replace('unit="count/min"', 'unit="count/min'),
        record(source="A<B"),
        record(source="&undefined;"),
        record().replace("/>", ">"),
        record().replace("<Record", "<Record<"),
    ]
    lines = [line for text in broken for line in (record(), text)]
    reading = both(export(*lines, record()))
    assert len(reading.rows[HEART]) == 7
    assert [e.position for e in reading.errors] == [4, 6, 8, 10, 12, 14]
    assert {e.reason for e in reading.errors} == {"Element cannot be read"}
    assert {e.type for e in reading.errors} == {HEART[0]}


def test_bad_utf8_costs_only_its_record() -> None:
    data = export(record(), record(source="XX"), record()).encode().replace(b'"XX"', b'"\xff\xfe"')
    reading = both(data)
    assert (len(reading.rows[HEART]), len(reading.errors)) == (2, 1)


def test_a_truncated_file_keeps_the_rows_so_far() -> None:
    data = export(*(record(value=str(i)) for i in range(50, 60))).encode()
    whole_lines = data.index(b'value="55"') + len('value="55"/>\n')
    reading = both(data[: whole_lines + 40])
    assert [float.fromhex(row[2]) for row in reading.rows[HEART]] == [50, 51, 52, 53, 54, 55]
    assert [e.reason for e in reading.errors] == ["The file ends inside this element"]
    assert reading.partial
    assert not both(data).partial


def test_a_file_without_line_feeds_is_read() -> None:
    reading = both(export(*(record(value=str(i)) for i in range(50))).replace("\n", " "), block=600)
    assert len(reading.rows[HEART]) == 50
    assert {row[7] for row in reading.rows[HEART]} == {1}


def test_comments_hide_records_on_both_paths() -> None:
    reading = both(
        export(record(value="1"), "<!--", record(value="2"), "-->", record(value="3"), f"<!-- {record(value='4')} -->")
    )
    assert [float.fromhex(row[2]) for row in reading.rows[HEART]] == [1, 3]


def test_an_endless_element_is_given_up_but_not_what_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    from healthdesk.formats.apple import split

    monkeypatch.setattr(split, "MAX_ELEMENT", 3000)
    reading = read(export(' <Workout workoutActivityType="x">', *(record() for _ in range(40))), block=1000)
    assert len(reading.rows[HEART]) == 40
    assert len(reading.errors) == 1


def test_a_very_deep_element_is_refused() -> None:
    deep = "<a>" * 100 + "</a>" * 100
    reading = both(export(record(), deep, record()))
    assert (len(reading.rows[HEART]), len(reading.errors)) == (2, 1)


def test_batches_are_of_one_unit_and_full_ones_leave_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "FULL", 10)
    monkeypatch.setattr(rows, "WAITING", 15)
    lines = [record(unit=u, value=str(i)) for i in range(40) for u in ("count/min", "count/s")]
    reading = both(export(*lines), block=2000)
    assert len(reading.batches) > 4
    assert max(len(b.start) for b in reading.batches) < 30
    assert [len(found) for found in reading.rows.values()] == [40, 40]


def test_forgotten_sources_get_a_new_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbers, "_REMEMBERED", 2)
    reading = read(export(*(record(source=name, device=None) for name in "ABCABC")), exact=True)
    assert [s.name for s in reading.sources.values()] == ["A", "B", "C", "A", "B", "C"]
    assert [row[4].name for row in reading.rows[HEART]] == list("ABCABC")


def test_progress_ends_at_the_total(tmp_path: Path) -> None:
    from healthdesk.formats.registry import open_input
    from healthdesk.model.batch import BytesRead

    (tmp_path / "export.xml").write_text(export(record(device=WATCH)), "utf-8")
    opened = open_input([tmp_path / "export.xml"])
    steps = [event for event in opened.read() if isinstance(event, BytesRead)]
    assert steps[-1] == BytesRead(opened.total_bytes, opened.total_bytes)
    assert (opened.format_id, opened.parts[0].files[0].base) == ("apple_health", "export.xml")
