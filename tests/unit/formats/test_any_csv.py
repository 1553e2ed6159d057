"""Tables of no known format: what is proposed, and what comes out by a mapping."""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from healthdesk.base.errors import InputRefused, Undecided
from healthdesk.base.jobs import NullJob
from healthdesk.formats.format import ReadOptions
from healthdesk.model.mapping import Mapping, Proposal
from healthdesk.services import mappings
from healthdesk.services.ingest import import_paths
from healthdesk.services.library import Library
from tests.fuzz.mutate import mutated
from tests.profiles import empty_library
from tests.samples import samples
from tests.variants import HOME, read


def table(folder: Path, *lines: str, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([*lines, ""]), "utf-8")
    return path


def proposed(folder: Path, *lines: str) -> tuple[dict[str, Any], list[str]]:
    proposal = mappings.propose_mapping(table(folder, *lines))
    assert proposal.mapping is not None, proposal.open
    return proposal.mapping, proposal.open


def metrics(mapping: dict[str, Any]) -> dict[str, tuple[str, str | None]]:
    return {value["column"]: (value["metric"], value["unit"]) for value in mapping["values"]}


def rows(path: Path, mapping: dict[str, Any], **answers: str) -> list[tuple[str, str, str, float]]:
    """(metric, start, end, value) with UTC times, in order."""
    text = Mapping.model_validate(mapping).model_dump_json()
    options = ReadOptions(zones=HOME, mappings=(text,), answers={k.replace("_", "-"): v for k, v in answers.items()})
    found = read([path], options).rows.elements()

    def utc(ms: object) -> str:
        return str(np.datetime64(int(str(ms)), "ms").astype("datetime64[m]"))

    return sorted((str(m), utc(start), utc(end), round(float.fromhex(str(v)), 4)) for m, start, end, v, *_ in found)


def weight(unit: str | None = "kg", **more: object) -> dict[str, Any]:
    return {"date": "Date", "values": [{"column": "Weight", "metric": "weight", "unit": unit}], **more}


# What is proposed


def test_blood_pressure_in_german_with_date_and_time_apart(tmp_path: Path) -> None:
    mapping, left = proposed(
        tmp_path,
        "Datum;Uhrzeit;Systolisch;Diastolisch;Puls",
        "13.03.2026;07:10;128;82;61",
        "14.03.2026;07:12;131;84;63",
    )
    assert (mapping["date"], mapping["time"], mapping["date_order"]) == ("Datum", "Uhrzeit", "dmy")
    assert metrics(mapping) == {
        "Systolisch": ("systolic_pressure", "mm[Hg]"),
        "Diastolisch": ("diastolic_pressure", "mm[Hg]"),
        "Puls": ("heart_rate", "/min"),
    }
    assert left == []


@pytest.mark.parametrize(
    ("header", "cell", "metric", "unit"),
    [
        ("Weight (lbs)", "172.4", "weight", "lb"),
        ("Gewicht [kg]", "72.4", "weight", "kg"),
        ("Poids kg", "72.4", "weight", "kg"),
        ("peso_kg", "72.4", "weight", "kg"),
        ("Glucose", "5.6", "glucose", "mmol/L"),  # 5.6 mg/dL is no one's
        ("Glykämie mmol/l", "5.6", "glucose", "mmol/L"),
        ("Blood sugar", "104", "glucose", "mg/dL"),
        ("Température", "36.9", "body_temperature", "degC"),
        ("Temperature (°F)", "98.4", "body_temperature", "degF"),
        ("RestingHeartRate", "54", "resting_heart_rate", "/min"),
        ("Ruhepuls", "54", "resting_heart_rate", "/min"),
        ("Masse grasse (%)", "21.5", "body_fat", "%"),
        ("Masse grasse (kg)", "15.2", "fat_mass", "kg"),
        ("Saturation en oxygène", "97", "oxygen_saturation", "%"),
        ("Größe", "178", "height", "cm"),
        ("Pasos", "8020", "steps", "{steps}"),
        ("RMSSD (ms)", "41", "heart_rate_variability_rmssd", "ms"),
        ("Wert (bpm)", "61", "heart_rate", "bpm"),
    ],
)
def test_a_column_is_known_by_its_words_its_unit_and_its_figures(
    tmp_path: Path, header: str, cell: str, metric: str, unit: str
) -> None:
    mapping, _ = proposed(tmp_path, f"date,{header}", f"2026-03-28,{cell}", f"2026-03-29,{cell}")
    found = metrics(mapping)[header]
    assert found[0] == metric
    assert (found[1] or "").lower() == unit.lower()


@pytest.mark.parametrize(
    ("header", "cell", "said"),
    [
        ("HRV", "41", "SDNN"),  # two metrics are called so
        ("max heart rate", "171", "not heart_rate itself"),
        ("weight", "3", "not plausible"),
        ("heart rate", "0.4", "not plausible"),
        ("water", "700", "its unit is not said"),
        ("weight (mmHg)", "72", "no unit of it"),
    ],
)
def test_what_is_not_sure_is_not_proposed_but_told(tmp_path: Path, header: str, cell: str, said: str) -> None:
    rows = [f"2026-03-{day},{cell if header != 'weight' else 1}" for day in (28, 29)]
    proposal = mappings.propose_mapping(table(tmp_path, f"date,{header}", *rows))
    assert proposal.mapping is None
    assert said in " ".join(proposal.open)


def test_a_unit_that_figures_cannot_tell_is_left_open(tmp_path: Path) -> None:
    mapping, left = proposed(tmp_path, "date,weight", "2026-03-28,80")
    assert metrics(mapping) == {"weight": ("weight", None)}
    assert "kg or lb" in left[0]


@pytest.mark.parametrize(
    ("rows", "decimal", "thousands"),
    [
        (("2026-03-28;72,4", "2026-03-29;72,35"), ",", ""),
        (("2026-03-28;1.234,5", "2026-03-29;987,1"), ",", "."),
        (('2026-03-28;"1,234.5"', "2026-03-29;987.1"), ".", ","),
        (("2026-03-28;1 234", "2026-03-29;987"), ".", " "),
        (("2026-03-28;1234", "2026-03-29;987"), ".", ""),
    ],
)
def test_the_decimal_sign_is_seen(tmp_path: Path, rows: tuple[str, ...], decimal: str, thousands: str) -> None:
    mapping, left = proposed(tmp_path, "date;calories burned (kcal)", *rows)
    assert (mapping["decimal"], mapping["thousands"]) == (decimal, thousands)
    assert left == []


def test_a_comma_that_can_be_read_in_two_ways_is_told(tmp_path: Path) -> None:
    mapping, left = proposed(tmp_path, "date,steps", '2026-03-28,"14,499"', '2026-03-29,"8,020"')
    assert mapping["thousands"] == ","
    assert "decimal" in left[0]


def test_dates_that_can_be_read_in_two_ways_are_told(tmp_path: Path) -> None:
    mapping, left = proposed(tmp_path, "date,steps", "03/04/2026,8020", "05/04/2026,9000")
    assert mapping["date_order"] is None
    assert "dmy or mdy" in left[0]


def test_only_the_first_rows_are_shown_and_nothing_is_made_of_other_columns(tmp_path: Path) -> None:
    proposal = mappings.propose_mapping(
        table(tmp_path, "date,name,steps", *(f"2026-03-{day},Rowan Sample,9000" for day in range(10, 30)))
    )
    assert len(proposal.rows) == 8
    assert proposal.mapping is not None
    assert metrics(proposal.mapping) == {"steps": ("steps", "{steps}")}


@pytest.mark.parametrize(
    ("name", "text"), [("a.csv", "1,2\n3,4\n"), ("a.csv", "hello"), ("a.bin", "date,steps\n2026-03-28,1\n")]
)
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(InputRefused, match="no table"):
        mappings.propose_mapping(tmp_path / name)


def test_spoiled_tables_are_proposed_for_or_refused(tmp_path: Path) -> None:
    sample = samples()["any_csv"]
    data = sample.write(tmp_path)[0].read_bytes()
    path = tmp_path / "spoiled.csv"
    for seed in range(300):
        path.write_bytes(mutated(data, random.Random(seed)))
        try:
            proposal = mappings.propose_mapping(path)
        except InputRefused:
            continue
        if proposal.mapping is not None:
            assert Mapping.model_validate(proposal.mapping).values


# What comes out by a mapping


def test_clock_times_are_those_where_the_owner_was(tmp_path: Path) -> None:
    path = table(tmp_path, "Date,Weight", "2026-03-28 08:00,72.5", "2026-03-29 08:00,72.1", "2026-03-29T08:00Z,72.0")
    assert rows(path, weight()) == [
        ("weight", "2026-03-28T07:00", "2026-03-28T07:00", 72.5),  # Berlin is at +1 in winter
        ("weight", "2026-03-29T06:00", "2026-03-29T06:00", 72.1),  # and at +2 from that morning on
        ("weight", "2026-03-29T08:00", "2026-03-29T08:00", 72.0),  # the file knows its offset
    ]


def test_a_date_alone_is_the_whole_day(tmp_path: Path) -> None:
    path = table(tmp_path, "Date,Steps", "29.03.2026,9000", "28.03.2026,8000")
    mapping = {"date": "Date", "values": [{"column": "Steps", "metric": "steps", "unit": "count"}]}
    assert rows(path, mapping) == [
        ("steps", "2026-03-27T23:00", "2026-03-28T23:00", 8000),
        ("steps", "2026-03-28T23:00", "2026-03-29T22:00", 9000),  # 23 hours
    ]


def test_units_and_signs_are_those_of_the_mapping(tmp_path: Path) -> None:
    path = table(tmp_path, "Date;Weight", "2026-03-28 08:00;172,4", "2026-03-28 09:00;1.072,4")
    # 172.4 lb x 0.45359237 = 78.1993; 1072.4 lb = 486.4325.
    assert [value for *_, value in rows(path, weight("lb", decimal=",", thousands="."))] == [78.1993, 486.4325]


def test_seconds_since_1970_and_an_end(tmp_path: Path) -> None:
    # 1774771200 is 2026-03-29 08:00 UTC.
    path = table(tmp_path, "start,end,km", "1774771200,1774774800,5.5")
    mapping = {
        "date": "start", "end": "end", "stamps": "epoch_s",
        "values": [{"column": "km", "metric": "distance", "unit": "km"}],
    }  # fmt: skip
    assert rows(path, mapping) == [("distance", "2026-03-29T08:00", "2026-03-29T09:00", 5500)]


def test_an_open_order_of_dates_is_decided_by_the_whole_file_or_asked(tmp_path: Path) -> None:
    mapping = weight()
    decided = table(tmp_path, "Date,Weight", "03/04/2026 08:00,72", "13/04/2026 08:00,73")
    assert [start[:10] for _, start, _, _ in rows(decided, mapping)] == ["2026-04-03", "2026-04-13"]
    asked = table(tmp_path, "Date,Weight", "03/04/2026 08:00,72")
    with pytest.raises(Undecided) as caught:
        rows(asked, mapping)
    assert caught.value.option == "date-order"
    assert rows(asked, mapping, date_order="mdy")[0][1][:10] == "2026-03-04"


def test_an_open_unit_is_asked(tmp_path: Path) -> None:
    path = table(tmp_path, "Date,Weight", "2026-03-28 08:00,80")
    with pytest.raises(Undecided, match="unit of Weight") as caught:
        rows(path, weight(None))
    assert caught.value.option == "weight-unit"
    assert rows(path, weight(None), weight_unit="lb")[0][3] == 36.2874  # 80 x 0.45359237


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"values": []}, "values"),
        ({"values": [{"column": "Weight", "metric": "wheight", "unit": "kg"}]}, "no metric called wheight"),
        ({"values": [{"column": "Weight", "metric": "weight", "unit": "mmHg"}]}, "no unit of weight"),
        ({"values": [{"column": "S", "metric": "sleep", "unit": "min"}]}, "no figure"),
        ({"values": [{"column": "W", "metric": "water", "unit": None}]}, "is open"),
        ({"date": "Weight"}, "used twice"),
        ({"decimal": ",", "thousands": ","}, "part thousands"),
        ({"decimal": ";"}, "decimal"),
        ({"header": ["Date", "Mass"]}, "no column Weight"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_a_mapping_without_sense_is_refused_with_its_place(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    path = tmp_path / "mapping.json"
    path.write_text(json.dumps(weight() | change), "utf-8")
    with pytest.raises(InputRefused) as caught:
        mappings.read_mapping(path)
    assert said in caught.value.sentence
    assert "--propose" in caught.value.hint


@pytest.mark.parametrize("text", ["", "no json", "[]", "null", '{"mapping": null}'])
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mapping.json"
    path.write_text(text, "utf-8")
    with pytest.raises(InputRefused, match="mapping"):
        mappings.read_mapping(path)


def test_a_whole_proposal_is_a_mapping_too(tmp_path: Path) -> None:
    proposal: Proposal = mappings.propose_mapping(table(tmp_path, "date,steps", "2026-03-28,9000"))
    path = tmp_path / "mapping.json"
    path.write_text(json.dumps({"mapping": proposal.mapping, "open": proposal.open, "rows": proposal.rows}), "utf-8")
    assert mappings.read_mapping(path).date == "date"


# The way through a store


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with empty_library(tmp_path / "data") as library:
        yield library


def test_a_mapping_is_remembered_for_tables_with_the_same_header(tmp_path: Path, library: Library) -> None:
    first = table(tmp_path, "Date,Weight", "2026-03-28 08:00,72.5", name="march.csv")
    later = table(tmp_path, "Date,Weight", "2026-04-28 08:00,71.5", name="april.csv")
    other = table(tmp_path, "Date,Weight,Note", "2026-05-28 08:00,71.5,x", name="may.csv")
    with pytest.raises(InputRefused, match="no format that healthdesk knows") as caught:
        import_paths(library, [first], NullJob())
    assert "--propose march.csv" in caught.value.hint
    texts = mappings.for_tables(Mapping.model_validate(weight()), [first])
    import_paths(library, [first], NullJob(), format_id=mappings.FORMAT_ID, mappings=texts, dry_run=True)
    assert not library.settings.mappings
    import_paths(library, [first], NullJob(), format_id=mappings.FORMAT_ID, mappings=texts)
    reports, _ = import_paths(library, [later], NullJob())
    assert (reports[0].format, reports[0].inserted) == ("any_csv", 1)
    with pytest.raises(InputRefused, match="no format that healthdesk knows"):
        import_paths(library, [other], NullJob())
    in_pounds = mappings.for_tables(Mapping.model_validate(weight("lb")), [first])
    import_paths(library, [later], NullJob(), format_id=mappings.FORMAT_ID, mappings=in_pounds)
    assert len(library.settings.mappings) == 1
    assert Mapping.model_validate_json(library.settings.mappings[0]).values[0].unit == "lb"


def test_a_table_without_the_columns_is_refused_with_those_it_has(tmp_path: Path) -> None:
    path = table(tmp_path, "Day,Mass", "2026-03-28,72")
    with pytest.raises(InputRefused, match="no column “Date”") as caught:
        mappings.for_tables(Mapping.model_validate(weight()), [path])
    assert "Day, Mass" in caught.value.hint
