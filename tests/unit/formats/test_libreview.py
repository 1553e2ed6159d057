"""LibreView: the three layouts, other languages, and dates that show their order."""

from pathlib import Path

import pytest

from healthdesk.base.errors import Undecided
from tests.samples import libreview as sample
from tests.unit.formats.format_reading import Read, read

GERMAN = (
    "Gerät;Seriennummer;Gerätezeitstempel;Aufzeichnungstyp;Glukosewert-Verlauf mmol/L;Glukose-Scan mmol/L;"
    "Nicht numerisches schnellwirkendes Insulin;Schnellwirkendes Insulin (Einheiten);Nicht numerische Nahrungsdaten;"
    "Kohlenhydrate (Gramm);Kohlenhydrate (Portionen);Nicht numerisches Depotinsulin;Depotinsulin (Einheiten);Notizen;"
    "Glukose-Teststreifen mmol/L;Keton mmol/L;Mahlzeiteninsulin (Einheiten);Korrekturinsulin (Einheiten);"
    "Insulin-Änderung durch Anwender (Einheiten)"
)


def report(tmp_path: Path, *lines: str, date_order: str = "") -> Read:
    path = tmp_path / "glucose.csv"
    path.write_text("\n".join([*lines, ""]), "utf-8")
    return read([path], date_order=date_order)


def test_the_sample_by_hand(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    # 23:50 at +1; 03:05 and later at +2. HealthKit's mmol/L is 18.01558800000541 mg/dL.
    assert [at for at, _ in found.metrics["glucose"].values] == [
        "2026-03-28T22:50:00",
        "2026-03-29T01:05:00",
        "2026-03-29T06:00:00",
    ]
    assert [value for _, value in found.metrics["glucose"].values] == pytest.approx(
        [5.5 * 18.01558800000541, 6.0 * 18.01558800000541, 6.4 * 18.01558800000541]
    )
    assert found.metrics["insulin"].values == [("2026-03-29T06:05:00", 4.0)]
    assert found.metrics["ketones"].values == [("2026-03-29T07:00:00", 0.4)]
    assert [row.meta for row in found.metrics["glucose"].samples] == [
        {"kind": "historic"},
        {"kind": "historic"},
        {"kind": "scan"},
    ]
    assert not any("Rowan" in repr(each) for each in (found.metrics, found.errors, found.notes, found.sources))


def test_another_language_is_known_by_its_order(tmp_path: Path) -> None:
    found = report(
        tmp_path,
        "Glukose-Daten;Erstellt am;30-03-2026 10:00 UTC;Erstellt von;Rowan Sample",
        GERMAN,
        "FreeStyle LibreLink;ABC;28-03-2026 23:50;0;5,5" + ";" * 14,
        "FreeStyle LibreLink;ABC;28-03-2026 22:00;4;;;;;;;;;12;" + ";" * 5,
        "FreeStyle LibreLink;ABC;28-03-2026 21:00;5;;;;;;45" + ";" * 9,
    )
    [(at, value)] = found.metrics["glucose"].values
    assert at == "2026-03-28T22:50:00"
    assert value == pytest.approx(5.5 * 18.01558800000541)
    assert found.metrics["insulin"].values == [("2026-03-28T21:00:00", 12.0)]
    assert found.metrics["insulin"].samples[0].meta == {"kind": "long-acting"}
    assert found.metrics["dietary_carbohydrates"].values == [("2026-03-28T20:00:00", 45.0)]


def test_dates_that_can_be_read_in_two_ways_are_asked_about(tmp_path: Path) -> None:
    lines = (sample.HEADER, "FreeStyle LibreLink,ABC-123,03-04-2026 10:00,0,5.5,,,,,,")
    with pytest.raises(Undecided) as caught:
        report(tmp_path, *lines)
    assert (caught.value.option, caught.value.choices) == ("date-order", ("dmy", "mdy"))
    assert report(tmp_path, *lines, date_order="dmy").metrics["glucose"].values[0][0] == "2026-04-03T08:00:00"
    assert report(tmp_path, *lines, date_order="mdy").metrics["glucose"].values[0][0] == "2026-03-04T09:00:00"


def test_a_cleaned_table_says_its_unit_by_the_size_of_its_figures(tmp_path: Path) -> None:
    head = "subjectid,timestamp,sensorglucose"
    found = report(tmp_path, head, "Rowan Sample,8/14/18 16:15,92", ",8/14/18 16:30,106")
    # Berlin is at +2 in August.
    assert found.metrics["glucose"].values == [("2018-08-14T14:15:00", 92.0), ("2018-08-14T14:30:00", 106.0)]
    assert not any("Rowan" in repr(each) for each in (found.metrics, found.errors, found.notes, found.sources))
    molar = report(tmp_path, head, ",8/14/18 16:15,5.1", ",8/14/18 16:30,6.2")
    assert [value for _, value in molar.metrics["glucose"].values] == pytest.approx([5.1 * 18.015588, 6.2 * 18.015588])


@pytest.mark.parametrize(
    ("file", "n", "first", "last"),
    [
        # 1 248 lines with a figure below the header; 92 mg/dL at 16:15 on 1 August.
        ("cran__cgmanalysis/inst/extdata/Cleaned/Libre.csv", 1248, ("2018-08-01T14:15:00", 92.0), "2018-08-14"),
        ("cran__cgmanalysis/inst/extdata/De-identified/Libre.csv", 1337, ("2018-08-01T10:00:00", 117.0), "2018-08-15"),
    ],
)
def test_real_files(fixtures_dir: Path, file: str, n: int, first: tuple[str, float], last: str) -> None:
    found = read([fixtures_dir / "libre" / file])
    values = found.metrics["glucose"].values
    assert (found.format_id, len(values), len(found.errors)) == ("libreview", n, 0)
    assert (values[0], values[-1][0][:10]) == (first, last)
