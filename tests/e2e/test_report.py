"""The report on the command line: a table, JSON, a file, and what is refused."""

from pathlib import Path

import pytest

from tests.e2e.program import Program, document, fresh_program, record

USAGE = 2


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Steps of two weeks of June 2026: 1000 a day, then 1500."""
    program = fresh_program(tmp_path_factory.mktemp("data"))
    rows = [
        record("StepCount", f"2026-06-{day:02} 09:00:00", f"2026-06-{day:02} 09:30:00", "1500" if day > 7 else "1000", "count")
        for day in range(1, 15)
    ]  # fmt: skip
    export = tmp_path_factory.mktemp("export") / "export.xml"
    export.write_text(document(*rows), "utf-8")
    program.ask("import", export)
    return program


def test_a_week_as_json_and_as_a_table(program: Program) -> None:
    told = program.ask("report", "--week", "2026-W24")  # 8 to 14 June
    assert (told["period"], told["start"], told["end"], told["running"]) == (
        "2026-W24",
        "2026-06-08",
        "2026-06-14",
        False,
    )
    (steps,) = told["metrics"]
    assert (steps["value"], steps["before"], steps["total"], steps["days"]) == (1500.0, 1000.0, 10_500.0, 7)
    assert (steps["verdict"], steps["usual"]) == ("unknown", None)
    done = program.run("report", "--week", "2026-W24")
    assert done.code == 0
    assert done.out.startswith("Week 24, 2026 · 8–14 Jun 2026\n")
    assert "Too few weeks to say what is a change" in done.out
    assert " ".join(next(line for line in done.out.splitlines() if line.startswith("Steps")).split()) == (
        "Steps 1,500 1,000 ▲ 50 % – 7 of 7"
    )


def test_a_file_and_what_is_refused_and_changes_nothing(program: Program, tmp_path: Path) -> None:
    page = tmp_path / "week.html"
    done = program.run("report", "--week", "2026-W24", "--out", page)
    assert (done.code, done.out) == (0, f"{page}: Week 24, 2026\n")
    assert "not encrypted" in done.err
    written = page.read_bytes()
    assert b"Week 24, 2026" in written
    for arguments, said in (
        (("--week", "2026-W23", "--out", page), "There is a file week.html already."),
        (("--week", "2026-W60"), "'2026-W60' is not a week; write YYYY-Www"),
        (("--week", "2099-W01"), "No day of 2099-W01 is over yet. The newest report is that of"),
    ):
        refused = program.run("report", *arguments)
        assert (refused.code, refused.out) == (USAGE, "")
        assert said in refused.err
    assert page.read_bytes() == written
    assert list(tmp_path.iterdir()) == [page]
