"""Every real sample file: what it is taken for and what comes out of it, at home in Berlin.

A row says what the program has given and people have looked at. What stands in `COUNTED` is counted once more without the
program, cell by cell; the figures of the days are checked by hand in the tests of each format.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healthdesk.base.errors import InputRefused
from healthdesk.base.jobs import NullJob
from healthdesk.formats.format import ReadOptions
from healthdesk.services.ingest import store_events
from healthdesk.services.library import Library
from tests.profiles import empty_library
from tests.variants import HOME, collected, events

# file | format (and --option=answer), or the sentence of its refusal | records | inserted | rejected | first day | last day
TABLE = """
apple/RuochenLyu__apple-health-analyst/fixtures/minimal-export/apple_health_export/export_cda.xml | export_cda.xml holds only the clinical copy of an export.
apple/RuochenLyu__apple-health-analyst/fixtures/minimal-export/export.zip | apple_health | 1 | 1 | 0 | 2026-02-28 | 2026-02-28
apple/RuochenLyu__apple-health-analyst/fixtures/multi-source-export/apple_health_export/electrocardiograms/ecg_2026-02-01.csv | ecg_2026-02-01.csv is a table of no format that healthdesk knows.
apple/RuochenLyu__apple-health-analyst/fixtures/multi-source-export/apple_health_export/export.xml | apple_health | 45 | 45 | 0 | 2026-01-04 | 2026-03-23
apple/RuochenLyu__apple-health-analyst/fixtures/multi-source-export/apple_health_export/workout-routes/route_2026-03-10.gpx | gpx | 1 | 0 | 1 | - | -
apple/RuochenLyu__apple-health-analyst/fixtures/multi-source-export/export.zip | apple_health | 45 | 45 | 0 | 2026-01-04 | 2026-03-23
apple/RuochenLyu__apple-health-analyst/fixtures/partial-sleep-export/apple_health_export/export.xml | apple_health | 6 | 6 | 0 | 2026-03-21 | 2026-03-25
apple/RuochenLyu__apple-health-analyst/fixtures/partial-sleep-export/export.zip | apple_health | 6 | 6 | 0 | 2026-03-21 | 2026-03-25
apple/alxdrcirilo__apple-health-parser/tests/data/export.xml | apple_health | 8 | 8 | 0 | 2023-12-31 | 2024-01-02
apple/alxdrcirilo__apple-health-parser/tests/data/export.zip | apple_health | 8 | 8 | 0 | 2023-12-31 | 2024-01-02
apple/dogsheep__healthkit-to-sqlite/tests/export.xml | apple_health | 2 | 2 | 0 | 2016-04-18 | 2018-09-10
apple/dogsheep__healthkit-to-sqlite/tests/zip_contents/apple_health_export/export.xml | apple_health | 2 | 2 | 0 | 2016-04-18 | 2018-09-10
apple/dogsheep__healthkit-to-sqlite/tests/zip_contents/apple_health_export/workout-routes/route_2019-06-11_3.00pm.gpx | gpx | 0 | 0 | 0 | - | -
apple/paulstaab__health-data-parser/tests/fixtures/export.xml | apple_health | 5 | 0 | 5 | - | -
apple/paulstaab__health-data-parser/tests/fixtures/export.zip | apple_health | 5 | 0 | 5 | - | -
apple/paulstaab__health-data-parser/tests/fixtures/workout-routes/route_2023-12-28.gpx | gpx | 0 | 0 | 0 | - | -
apple/paulstaab__health-data-parser/tests/fixtures/workout-routes/route_2025-03-01.gpx | gpx | 0 | 0 | 0 | - | -
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/adversarial/x4-3-multi-empty-xml.zip | There is no health export in x4-3-multi-empty-xml.zip.
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/adversarial/x4-4-zip-slip.zip | x4-4-zip-slip.zip holds a file whose name leads out of the archive.
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/adversarial/x4-5-original.zip | apple_health | 0 | 0 | 0 | - | -
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/adversarial/x4-5-renamed-clone.zip | apple_health | 0 | 0 | 0 | - | -
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/adversarial/x4-6-future-mtime.zip | apple_health | 0 | 0 | 0 | - | -
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/adversarial/x4-7-broken-xml.zip | apple_health | 1 | 0 | 1 | - | -
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/sample_ecg.csv | sample_ecg.csv is a table of no format that healthdesk knows.
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/sample_export.xml | apple_health | 8 | 5 | 0 | 2024-06-15 | 2024-06-15
apple/rinoshiyo__apple-health-mcp-server/tests/fixtures/sample_workout_route.gpx | gpx | 0 | 0 | 0 | - | -
apple/tagbug__apple-health-analyzer/tests/fixtures/example.xml | apple_health | 4 | 4 | 0 | 2024-01-02 | 2024-01-03
apple/tagbug__apple-health-analyzer/tests/fixtures/export.xml | apple_health | 5 | 5 | 0 | 2024-01-01 | 2024-01-02
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/bp-panel.json | bp-panel.json is no health export that healthdesk knows.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/bundle-vitals-and-labs.json | bundle-vitals-and-labs.json is no health export that healthdesk knows.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/ccda-implausible-dates.xml | ccda-implausible-dates.xml holds only the clinical copy of an export.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/ccda-malformed.xml | ccda-malformed.xml holds only the clinical copy of an export.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/ccda-minimal.xml | ccda-minimal.xml holds only the clinical copy of an export.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/ccda-no-loinc.xml | ccda-no-loinc.xml holds only the clinical copy of an export.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/ccda-results.xml | ccda-results.xml holds only the clinical copy of an export.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/ccda-vitals.xml | ccda-vitals.xml holds only the clinical copy of an export.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/fhir-implausible-dates.json | fhir-implausible-dates.json is no health export that healthdesk knows.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/observation-bodyweight.json | observation-bodyweight.json is no health export that healthdesk knows.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/observation-hugevalue.json | observation-hugevalue.json is no health export that healthdesk knows.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/observation-loinc-not-first.json | observation-loinc-not-first.json is no health export that healthdesk knows.
clinical/stephenfeather__apple-health-data-bridge/Tests/HealthBridgeParsingTests/Fixtures/observation-novalue.json | observation-novalue.json is no health export that healthdesk knows.
dexcom/GlucoseDAO__cgm_format/data/input/Clarity_Export_synthetic.csv | dexcom_clarity | 3969 | 3969 | 0 | 1961-04-12 | 1961-04-25
dexcom/GlucoseDAO__cgm_format/data/input/bigideas_synthetic/001/Dexcom_001.csv | dexcom_clarity | 5 | 5 | 0 | 2020-02-13 | 2020-02-13
dexcom/GlucoseDAO__cgm_format/data/input/bigideas_synthetic/001/Food_Log_001.csv | Food_Log_001.csv is a table of no format that healthdesk knows.
dexcom/GlucoseDAO__cgm_format/data/input/bigideas_synthetic/003/Dexcom_003.csv | dexcom_clarity | 3 | 3 | 0 | 2020-02-22 | 2020-02-22
fitbit/kev-m__FitOut/Takeout/Fitbit/Heart Rate Variability/Daily Heart Rate Variability Summary - 2024-07-(21).csv | fitbit | 1 | 1 | 0 | 2024-07-21 | 2024-07-21
fitbit/kev-m__FitOut/Takeout/Fitbit/Physical Activity_GoogleData/heart_rate_2024-10-27.csv | fitbit | 7 | 7 | 0 | 2024-10-27 | 2024-10-27
fitbit/kev-m__FitOut/tests/data/resting_heart_rate-2023-03-02.json | fitbit | 2 | 2 | 0 | 2024-02-28 | 2024-02-29
fitbit/kev-m__FitOut/tests/data/resting_heart_rate-2024-03-01.json | fitbit | 2 | 2 | 0 | 2024-03-01 | 2024-03-02
fitbit_fitabase/renejerez__fitbit/dailyActivity_merged.csv | These files hold the records of 33 people.
fitbit_fitabase/renejerez__fitbit/dailyActivity_merged.csv | fitabase --person=1503960366 | 217 | 217 | 0 | 2016-04-12 | 2016-05-12
fitbit_fitabase/renejerez__fitbit/hourlySteps_merged.csv | These files hold the records of 3 people.
fitbit_fitabase/renejerez__fitbit/hourlySteps_merged.csv | fitabase --person=1503960366 | 553 | 553 | 0 | 2016-04-12 | 2016-05-11
fitbit_fitabase/renejerez__fitbit/minuteStepsNarrow_merged.csv | fitabase | 380 | 380 | 0 | 2016-04-12 | 2016-04-13
fitbit_fitabase/renejerez__fitbit/sleepDay_merged.csv | These files hold the records of 24 people.
fitbit_fitabase/renejerez__fitbit/sleepDay_merged.csv | fitabase --person=1503960366 | 0 | 0 | 0 | - | -
garmin_fit/dtcooper__python-fitparse/tests/files/Activity.fit | garmin_fit | 0 | 0 | 0 | - | -
garmin_fit/dtcooper__python-fitparse/tests/files/DeveloperData.fit | garmin_fit | 1 | 0 | 1 | - | -
garmin_fit/dtcooper__python-fitparse/tests/files/MonitoringFile.fit | garmin_fit | 80 | 80 | 0 | 2014-12-27 | 2014-12-27
garmin_fit/dtcooper__python-fitparse/tests/files/WeightScaleSingleUser.fit | garmin_fit | 4 | 4 | 0 | 2009-09-09 | 2009-09-10
garmin_fit/dtcooper__python-fitparse/tests/files/activity-unexpected-eof.fit | garmin_fit | 0 | 0 | 0 | - | -
garmin_fit/dtcooper__python-fitparse/tests/files/garmin-fenix-5-run.fit | garmin_fit | 21 | 21 | 0 | 2017-06-11 | 2017-06-11
garmin_gdpr/AlexBatrakov__wearable-analytics/examples/public_demo/daily_sanitized_sample.csv | daily_sanitized_sample.csv is a table of no format that healthdesk knows.
garmin_gdpr/AlexBatrakov__wearable-analytics/tests/fixtures/sleep_sample.json | garmin_account | 5 | 5 | 0 | 2025-01-15 | 2025-01-15
garmin_gdpr/AlexBatrakov__wearable-analytics/tests/fixtures/uds_sample.json | garmin_account | 5 | 5 | 0 | 2025-01-15 | 2025-01-15
healthautoexport/irvinlim__apple-health-ingester/literal_0.json | health_auto_export | 2 | 2 | 0 | 2021-12-24 | 2021-12-24
healthautoexport/irvinlim__apple-health-ingester/literal_1.json | health_auto_export | 1 | 1 | 0 | 2021-12-24 | 2021-12-24
healthautoexport/roian6__apple-health-ai-bridge/fixtures/health_bridge_batch_v1.apple-health-smoke.json | health_bridge | 1 | 1 | 0 | 2026-06-01 | 2026-06-02
healthautoexport/roian6__apple-health-ai-bridge/fixtures/health_bridge_batch_v1.synthetic.json | health_bridge | 8 | 8 | 0 | 2026-06-01 | 2026-06-04
healthautoexport/roian6__apple-health-ai-bridge/fixtures/health_bridge_batch_v1.synthetic.ndjson | health_bridge | 2 | 2 | 0 | 2026-06-01 | 2026-06-04
libre/GlucoseDAO__cgm_format/data/input/FreeStyle_Libre_3_synthetic.csv | libreview | 4621 | 4618 | 0 | 1961-04-12 | 1961-04-27
libre/cran__cgmanalysis/inst/extdata/Cleaned/Libre.csv | libreview | 1248 | 1248 | 0 | 2018-08-01 | 2018-08-14
libre/cran__cgmanalysis/inst/extdata/De-identified/Libre.csv | libreview | 1337 | 1337 | 0 | 2018-08-01 | 2018-08-15
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.exercise.202605.csv | samsung_health | 0 | 0 | 0 | - | -
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.heart_rate.202605.csv | samsung_health | 1 | 1 | 0 | 2026-05-01 | 2026-05-01
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.hrv.202605.csv | samsung_health | 1 | 0 | 0 | - | -
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.oxygen_saturation.202605.csv | samsung_health | 1 | 1 | 0 | 2026-05-01 | 2026-05-01
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.respiratory_rate.202605.csv | samsung_health | 1 | 1 | 0 | 2026-05-01 | 2026-05-01
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.resting_heart_rate.202605.csv | samsung_health | 1 | 1 | 0 | 2026-05-01 | 2026-05-01
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.sleep.202605.csv | samsung_health | 2 | 2 | 0 | 2026-04-30 | 2026-05-01
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.step_count.202605.csv | samsung_health | 3 | 3 | 0 | 2026-05-01 | 2026-05-02
samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export/com.samsung.health.weight.202605.csv | samsung_health | 1 | 1 | 0 | 2026-05-01 | 2026-05-01
sleep_apps/sleepdiary__core/src/SleepAsAndroid/examples/sleep-export.1606736472.zip | sleep_as_android | 8 | 8 | 0 | 2020-11-26 | 2020-11-30
"""
ROWS = TABLE.strip().splitlines()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A store into which everything is only tried."""
    with empty_library(tmp_path_factory.mktemp("store")) as library:
        yield library


def result(paths: list[Path], options: ReadOptions, library: Library) -> list[str]:
    """The cells of a row behind the file's name, with the format as the report names it."""
    try:
        found = list(events(paths, options))
    except InputRefused as refusal:
        return [refusal.sentence]
    report, _ = store_events(library, found, file=paths[0].name, job=NullJob(), dry_run=True)
    days = collected(found).days
    counts = (report.records, report.inserted, report.rejected)
    return [report.format, *map(str, counts), min(days, default="-"), max(days, default="-")]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split(" | ")[0])
def test_a_file_gives_what_the_table_says(row: str, fixtures_dir: Path, library: Library) -> None:
    """A row that is wrong is shown as it has to be."""
    file, found, *_ = row.split(" | ")
    asked = found.split(" --")[1:]
    options = ReadOptions(zones=HOME, answers=dict(answer.split("=") for answer in asked))
    format_id, *figures = result([fixtures_dir / file], options, library)
    assert " | ".join([file, " --".join([format_id, *asked]), *figures]) == row


def test_every_file_has_a_row(fixtures_dir: Path) -> None:
    there = {path.relative_to(fixtures_dir).as_posix() for path in fixtures_dir.rglob("*") if path.is_file()}
    listed = {row.split(" | ")[0] for row in ROWS}
    assert there - listed == {"INDEX.md"}
    assert listed <= there


@dataclass(frozen=True)
class Table:
    """How to count a table without healthdesk. Each filled cell of `figures` that is not `empty` is a record."""

    file: str
    stamp: int  # the column, from 0
    form: str  # of its dates
    figures: tuple[int, ...]
    empty: str = ""
    person: str = ""  # in the first column
    above: int = 1  # lines before the rows


_FITABASE = "fitbit_fitabase/renejerez__fitbit/"
_CGM = "GlucoseDAO__cgm_format/data/input/"
COUNTED = (
    Table(f"dexcom/{_CGM}Clarity_Export_synthetic.csv", 1, "%Y-%m-%d", (7, 8, 9)),
    Table(f"dexcom/{_CGM}bigideas_synthetic/001/Dexcom_001.csv", 1, "%Y-%m-%d", (7, 8, 9)),
    Table(f"dexcom/{_CGM}bigideas_synthetic/003/Dexcom_003.csv", 1, "%Y-%m-%d", (7, 8, 9)),
    Table(f"{_FITABASE}dailyActivity_merged.csv", 1, "%m/%d/%Y", (2, 3, 10, 11, 12, 13, 14), person="1503960366"),
    Table(f"{_FITABASE}hourlySteps_merged.csv", 1, "%m/%d/%Y", (2,), empty="0", person="1503960366"),
    Table(f"{_FITABASE}minuteStepsNarrow_merged.csv", 1, "%m/%d/%Y", (2,), empty="0"),
    Table(f"libre/{_CGM}FreeStyle_Libre_3_synthetic.csv", 2, "%d-%m-%Y", (4, 5, 7, 9, 12, 14, 15, 16, 17, 18), above=2),
    Table("libre/cran__cgmanalysis/inst/extdata/Cleaned/Libre.csv", 1, "%m/%d/%y", (2,)),
    Table(
        "libre/cran__cgmanalysis/inst/extdata/De-identified/Libre.csv", 0, "%m/%d/%y", (2, 3, 5, 8, 11, 13, 14, 15, 16, 17),
        above=3,
    ),
)  # fmt: skip


@pytest.mark.parametrize("table", COUNTED, ids=lambda table: table.file)
def test_the_records_of_a_table_are_its_filled_cells(table: Table, fixtures_dir: Path) -> None:
    with (fixtures_dir / table.file).open(encoding="utf-8-sig", newline="") as text:
        lines = list(csv.reader(text))[table.above :]
    found = Counter(
        datetime.strptime(line[table.stamp].split(" ")[0], table.form).replace(tzinfo=UTC).date().isoformat()
        for line in lines
        for figure in table.figures
        if line[table.stamp] and table.person in {"", line[0]} and line[figure] not in {"", table.empty}
    )
    row = next(row for row in map(str.strip, ROWS) if row.startswith(f"{table.file} | ") and row.count(" | ") > 1)
    _, _, records, _, _, first, last = row.split(" | ")
    assert (str(found.total()), min(found), max(found)) == (records, first, last)
