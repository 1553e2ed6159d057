"""A small sample of `dev.py faults`."""

from pathlib import Path

import pytest

from tests.bench.apple_export import write_export
from tests.faults.kill import kill_imports
from tests.faults.relay import flood_problems, flood_relay, kill_relay
from tests.faults.week import live_a_week


def test_a_killed_import_leaves_all_or_nothing(tmp_path: Path) -> None:
    export = tmp_path / "export.zip"
    write_export(export, 10)
    outcome = kill_imports(export, tmp_path, 2)
    assert outcome.kills + outcome.finished >= 2
    assert outcome.problems == []


def test_a_killed_relay_has_every_share_that_it_acknowledged(tmp_path: Path) -> None:
    told = kill_relay(tmp_path, 2)
    assert (told.kills, told.problems) == (2, [])
    assert told.acknowledged > 0


def test_a_flood_of_wrong_codes_is_looked_at_five_times(tmp_path: Path) -> None:
    assert flood_problems(500, flood_relay(tmp_path, 500)) == []


@pytest.mark.parametrize("seed", [1, 2])
def test_a_week_over_a_bad_network_with_kills_arrives_whole_and_once(seed: int, tmp_path: Path) -> None:
    week = live_a_week(tmp_path, seed)
    assert week.problems == []
    assert week.companions + week.desktops > 0
    assert all(week.net[what] for what in ("dropped", "repeated", "cut"))
