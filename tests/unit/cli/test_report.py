"""Weeks and months as they are typed, and files that a report cannot be written to."""

import argparse
from datetime import date
from pathlib import Path

import pytest

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.cli.report import month, week
from healthdesk.services.report import check_file


@pytest.mark.parametrize(
    ("text", "monday"),
    [
        ("2026-W47", date(2026, 11, 16)),
        ("2026-W01", date(2025, 12, 29)),
        ("2026-W53", date(2026, 12, 28)),
        ("2020-W53", date(2020, 12, 28)),
    ],
)
def test_weeks_are_those_of_iso_8601(text: str, monday: date) -> None:
    assert week(text) == monday


@pytest.mark.parametrize(
    "text", ["2025-W53", "2026-W60", "2026-W00", "2026-47", "2026-w47", "26-W47", "2026-W4", "0001-W01", "9999-W52", "", "٢٠٢٦-W47"]
)  # fmt: skip
def test_what_is_no_week_is_said_with_an_example(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is not a week; write YYYY-Www, as in 2026-W47"):
        week(text)


@pytest.mark.parametrize("text", ["2026-13", "2026-00", "2026-1", "2026-11-01", "2026-W11", "0001-01", "9999-12", ""])
def test_what_is_no_month_is_said_with_an_example(text: str) -> None:
    assert month("2026-11") == date(2026, 11, 1)
    with pytest.raises(argparse.ArgumentTypeError, match="is not a month; write YYYY-MM, as in 2026-11"):
        month(text)


def test_files_of_other_kinds_and_in_the_way_are_refused(tmp_path: Path) -> None:
    there = tmp_path / "report.PDF"
    there.write_text("mine", "utf-8")
    check_file(there, replace=True)
    for path, said in (
        (there, "There is a file report.PDF already."),
        (tmp_path / "report.doc", "ends in .html or .pdf"),
    ):
        with pytest.raises(UsageError) as refused:
            check_file(path, replace=False)
        assert isinstance(refused.value, KnownFailure)
        assert said in str(refused.value)
    assert there.read_text("utf-8") == "mine"
