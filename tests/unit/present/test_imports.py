"""What an import says while it runs and when it is over."""

from datetime import datetime

import pytest

from healthdesk.base.jobs import Progress
from healthdesk.model.report import ImportReport, RecordError, TypeCount
from healthdesk.model.views import ImportInfo
from healthdesk.present.import_progress import ImportWatch, bytes_pair
from healthdesk.present.imports import combine, duration, format_name, import_rows, report_text, summarize
from healthdesk.present.values import Formatter

FORMATTER = Formatter()


def watch() -> ImportWatch:
    return ImportWatch("export.zip", "Downloads", 100.0, FORMATTER)


def reading(done: int, total: int, records: int, **by_metric: int) -> Progress:
    counts = {metric: TypeCount(read=n, inserted=n) for metric, n in by_metric.items()}
    errors = [("ends before it starts", "steps", 3, "export.xml line 7")]
    facts = {"stage": "reading", "records": records, "rejected": 3, "by_metric": counts, "errors": errors}
    return Progress(done, total, "reading", facts)


def test_bytes_are_told_in_the_unit_of_the_whole() -> None:
    assert bytes_pair(1_140_000_000, 1_840_000_000, FORMATTER) == "1.14 of 1.84\u202fGB"


def test_speed_is_records_by_elapsed_time() -> None:
    assert watch().update(reading(1, 2, 42_800), 102.0).speed == "21,400 per second"


def test_time_left_is_silent_for_five_seconds_then_rounded() -> None:
    model = watch()
    assert model.update(reading(50, 100, 10), 104.9).left == "–"
    # 35 % of the bar after 60 s: 111.4 s are left, rounded to 110.
    assert model.update(reading(50, 100, 10), 160.0).left == "about 1\u202fmin 50\u202fs"


def test_bar_goes_on_from_reading_to_adding_up() -> None:
    model = watch()
    assert model.update(reading(100, 100, 10), 101.0).fraction == 0.7
    adding = model.update(Progress(5, 10, "aggregating", {"stage": "aggregating", "metric": "steps"}), 102.0)
    assert adding.fraction == pytest.approx(0.85)
    assert adding.title == "Adding up the days of export.zip"
    assert adding.records == "10"


def test_only_the_types_that_grew_are_being_read() -> None:
    model = watch()
    model.update(reading(1, 9, 5, steps=5), 101.0)
    rows = model.update(reading(2, 9, 9, steps=5, heart_rate=4), 102.0).rows
    assert [(row.name, row.state) for row in rows] == [("Steps", "read"), ("Heart rate", "reading")]


def test_live_reasons_name_the_type_and_the_first_place() -> None:
    reason = watch().update(reading(1, 9, 5), 101.0).reasons[0]
    assert (reason.reason, reason.detail, reason.count) == (
        "Ends before it starts", "Steps, first at export.xml line 7", "3",
    )  # fmt: skip


def finished() -> ImportReport:
    return ImportReport(
        1, "apple_health", "export.zip", records=1000, inserted=700, updated=20, duplicates=230, rejected=10,
        errors=[RecordError("export.xml line 3", "ends before it starts", "HKQuantityTypeIdentifierStepCount", metric="steps")] * 10,
        unmapped={"HKQuantityTypeIdentifierNew": 40},
        by_metric={f"m{i}": TypeCount(read=i, inserted=i) for i in range(9)} | {"steps": TypeCount(99, 90, 0, 9, 0)},
        elapsed_s=225.0,
    )  # fmt: skip


def test_summary_parts_add_up_to_the_records_of_the_file() -> None:
    summary = summarize(finished(), FORMATTER)
    assert summary.parts == (720, 230, 50)
    assert sum(summary.parts) == 1000
    assert summary.figures[0] == ("720", "72.0\u202f% of the file, 20 of them updated")
    assert summary.sentence == "1,000 records from export.zip, in 3\u202fmin 45\u202fs"


@pytest.mark.parametrize(
    ("part", "shown"),
    [(0, "0"), (1, "under 0.1"), (50, "0.1"), (99_949, "99.9"), (99_999, "over 99.9"), (100_000, "100.0")],
)
def test_what_is_not_all_of_a_file_never_shows_as_all_of_it(part: int, shown: str) -> None:
    report = ImportReport(1, "apple_health", "export.zip", records=100_000, inserted=part, duplicates=100_000 - part)
    assert summarize(report, FORMATTER).figures[0][1] == f"{shown}\u202f% of the file"


def test_types_beyond_eight_are_added_up_in_one_row() -> None:
    rows = summarize(finished(), FORMATTER).rows
    assert len(rows) == 9
    assert rows[0].name == "Steps"
    assert (rows[-1].name, rows[-1].added) == ("2 other types", "1")  # m1 and m0


def test_reasons_are_ordered_by_count_and_name_their_types() -> None:
    first, second = summarize(finished(), FORMATTER).reasons
    assert (first.reason, first.count, first.share) == ("Type not supported yet", "40", 1.0)
    assert (second.detail, second.share) == ("Steps", 0.25)


def test_several_files_are_added_up_and_cannot_be_undone_as_one() -> None:
    first, second = finished(), finished()
    second.file, second.notes = "older.zip", ["the file ends early"]
    total = combine([first, second])
    assert (total.import_id, total.file, total.records) == (None, "2 files", 2000)
    assert summarize(total, FORMATTER).parts == (1440, 460, 100)
    assert total.by_metric["steps"] == TypeCount(198, 180, 0, 18, 0)
    assert total.notes == ["older.zip: the file ends early"]
    assert (first.records, combine([first])) == (1000, first)


def test_text_report_lists_places_and_no_values() -> None:
    report = finished()
    report.errors[0] = RecordError("export.xml line 9", "value 999 is not plausible", "X", {"value": "secret-72"})
    text = report_text(report, FORMATTER)
    assert "export.xml line 9" in text
    assert "secret-72" not in text


def test_durations_below_a_second_are_not_zero() -> None:
    assert duration(0.01) == "0.1\u202fs"
    assert duration(60) == "1\u202fmin"


def test_the_syncs_of_a_day_are_one_row_and_files_are_one_each() -> None:
    noon = round(datetime(2026, 11, 27, 12).astimezone().timestamp() * 1000)

    def info(number: int, kind: str, file: str, at: int, *, undone: bool = False) -> ImportInfo:
        return ImportInfo(number, kind, file, at, 10, 6, 1, 2, 1, 0, 0, undone)

    hour, day = 3_600_000, 86_400_000
    rows = import_rows(
        [
            info(7, "sync: companion", "Home", noon + hour),
            info(6, "apple_health", "export.zip", noon),
            info(5, "sync: oura", "Ring", noon),
            info(4, "sync: companion", "Home", noon),
            info(3, "sync: companion", "Home", noon, undone=True),
            info(2, "apple_health", "export.zip", noon - hour),
            info(1, "sync: companion", "Home", noon - day),
        ]
    )
    assert [row.ids for row in rows] == [(7, 4), (6,), (5,), (3,), (2,), (1,)]
    assert (rows[0].info.at, rows[0].info.records, rows[0].info.inserted, rows[0].info.duplicates) == (
        noon + hour,
        20,
        12,
        4,
    )
    assert format_name("sync: companion") == "Companion sync"
    assert format_name("sync: google-health") == "Google Health sync"
