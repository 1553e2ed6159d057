"""A table of no known format, from the proposal to the figures, as its owner would do it on the command line."""

import json
from pathlib import Path

import pytest

from tests.e2e.program import Program, fresh_program

BAD_INPUT, USAGE = 4, 2


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return fresh_program(tmp_path_factory.mktemp("data"))


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "weights.csv"
    path.write_text("Datum;Gewicht\n03.04.2026 08:00;80,5\n05.04.2026 08:00;80,1\n", "utf-8")
    return path


def test_proposed_corrected_imported_and_remembered(program: Program, tmp_path: Path, weights: Path) -> None:
    refused = program.run("import", weights)
    assert refused.code == BAD_INPUT
    assert "--propose weights.csv" in refused.err
    proposal = program.ask("import", "--propose", weights)
    assert proposal["rows"][0] == ["03.04.2026 08:00", "80,5"]
    assert len(proposal["open"]) == 2  # the order of the dates, and kg or lb
    assert program.ask("imports") == []

    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps(proposal), "utf-8")
    for answers, option in (([], "--weight-unit"), (["--weight-unit", "kg"], "--date-order")):
        asked = program.run("import", "--mapping", mapping, weights, *answers)
        assert asked.code == BAD_INPUT
        assert option in asked.err
    proposal["mapping"] |= {"date_order": "dmy"}
    proposal["mapping"]["values"][0]["unit"] = "kg"
    mapping.write_text(json.dumps(proposal), "utf-8")
    report = program.ask("import", "--mapping", mapping, weights)
    assert (report["format"], report["inserted"], report["rejected"]) == ("any_csv", 2, 0)
    days = program.ask("aggregates", "weight", "--period", "day", "--start", "2026-04-01", "--end", "2026-04-30")
    assert {day["periodStart"]: day["value"] for day in days} == {"2026-04-03": 80.5, "2026-04-05": 80.1}

    again = program.ask("import", weights)
    assert (again["format"], again["inserted"], again["duplicates"]) == ("any_csv", 0, 2)
    assert program.ask("settings", "set", "mappings", "none") == {"mappings": []}
    assert program.run("import", weights).code == BAD_INPUT


def test_a_mapping_without_sense_is_one_sentence(program: Program, tmp_path: Path, weights: Path) -> None:
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"date": "Datum", "values": [{"column": "Gewicht", "metric": "wait", "unit": "kg"}]}', "utf-8")
    done = program.run("import", "--mapping", mapping, weights)
    assert done.code == BAD_INPUT
    assert done.err.count("\n") == 1
    assert "no metric called wait" in done.err


def test_what_is_left_out_on_the_command_line_is_said(program: Program, weights: Path) -> None:
    assert program.run("import").code == USAGE
    assert program.run("import", "--propose", weights, weights).code == USAGE
    assert program.run("settings", "set", "mappings", "x").code == USAGE
