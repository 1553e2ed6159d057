"""Sleep as Android: a header for each night, the clock of its zone, stages in events."""

from pathlib import Path

import pytest

from healthdesk.model.night import Stage
from tests.samples import sleep_as_android as sample
from tests.samples.sleep_as_android import ms, night
from tests.unit.formats.format_reading import FIXTURES, Read, read

REAL = FIXTURES / "sleep_apps/sleepdiary__core/src/SleepAsAndroid/examples/sleep-export.1606736472.zip"
real = pytest.mark.skipif(not REAL.exists(), reason="the sample files are not here")


def one(folder: Path, *nights: str) -> Read:
    path = folder / "sleep-export.csv"
    path.write_text("".join(nights), "utf-8")
    return read(path)


def stages(reading: Read) -> list[tuple[int, int, Stage]]:
    return [(start, end, Stage(int(stage))) for start, end, stage in reading.metrics["sleep"].spans if stage]


def test_sample(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert reading.format_id == "sleep_as_android"
    assert reading.records == sample.EXPECTED.records
    assert len(reading.reasons) == sample.EXPECTED.rejected
    assert reading.span() == (sample.EXPECTED.first, sample.EXPECTED.last)
    assert reading.says("1 records of a minute or less")
    assert reading.sets == {1: {"tags": "#snore"}}  # nothing else of the comment


def test_the_zone_of_a_night_and_the_change_of_its_clock(tmp_path: Path) -> None:
    """22:00 at UTC+1 to 6:00 at UTC: 9 hours in bed."""
    reading = one(tmp_path, sample.STAGED)
    start, end, stage = next(row for row in reading.metrics["sleep"].spans if row[2] == Stage.IN_BED)
    assert (start, end) == (ms("2026-10-24 21:00"), ms("2026-10-25 06:00"))
    assert reading.metrics["sleep"].offsets == {60}
    assert stage == Stage.IN_BED


def test_awake_holds_over_the_stage_that_it_interrupts(tmp_path: Path) -> None:
    """Deep from 1 to 3, awake from 2 to 2:30."""
    assert stages(one(tmp_path, sample.STAGED)) == [
        (ms("2026-10-24 21:00"), ms("2026-10-25 01:00"), Stage.CORE),
        (ms("2026-10-25 01:00"), ms("2026-10-25 02:00"), Stage.DEEP),
        (ms("2026-10-25 02:00"), ms("2026-10-25 02:30"), Stage.AWAKE),
        (ms("2026-10-25 02:30"), ms("2026-10-25 03:00"), Stage.DEEP),
        (ms("2026-10-25 03:00"), ms("2026-10-25 06:00"), Stage.REM),
    ]


def test_without_stages_the_hours_of_the_app_are_asleep(tmp_path: Path) -> None:
    """10 hours in bed, 9.5 of them counted."""
    assert stages(one(tmp_path, sample.TYPED_IN)) == [(ms("2026-10-26 20:00"), ms("2026-10-27 05:30"), Stage.ASLEEP)]


@pytest.mark.parametrize("later", [False, True])
def test_the_id_tells_which_of_two_equal_clocks_it_was(tmp_path: Path, later: bool) -> None:
    """1:30 in London on 25 October 2026 is 0:30 or 1:30 UTC."""
    begins = ms("2026-10-25 01:30") if later else ms("2026-10-25 00:30")
    reading = one(tmp_path, night(begins + 9_000, "Europe/London", "25. 10. 2026 1:30", "25. 10. 2026 6:00", "4.5"))
    assert reading.metrics["sleep"].spans[0][0] == begins


def test_heart_rate_of_events(tmp_path: Path) -> None:
    assert one(tmp_path, sample.STAGED).metrics["heart_rate"].spans == [
        (ms("2026-10-25 01:30"), ms("2026-10-25 01:30"), 52)
    ]


def test_a_zone_that_is_none_is_home(tmp_path: Path) -> None:
    """20:00 at home in Berlin (UTC+1 in winter) is 19:00 UTC."""
    reading = one(tmp_path, night(1, "Nowhere/Land", "26. 11. 2026 20:00", "27. 11. 2026 6:00", "10.0"))
    assert reading.metrics["sleep"].spans[0][0] == ms("2026-11-26 19:00")


def test_a_night_of_days_is_refused(tmp_path: Path) -> None:
    reading = one(tmp_path, night(1, "Europe/London", "26. 10. 2026 20:00", "29. 10. 2026 6:00", "58.0"))
    assert reading.reasons == ["Night longer than a day"]


@real
def test_real_export() -> None:
    """Nine records, five of a minute or less. A night typed in, 20:00 to 7:00 in London: 11 h, by its local date."""
    reading = read(REAL)
    assert (reading.records, len(reading.reasons)) == (8, 0)
    assert reading.says("5 records of a minute or less")
    assert (ms("2020-11-26 20:00"), ms("2020-11-27 07:00"), Stage.ASLEEP) in stages(reading)
    assert (ms("2020-11-30 11:03:11") + 337, ms("2020-11-30 11:39"), Stage.CORE) in stages(reading)
    assert reading.span() == ("2020-11-26", "2020-11-30")
