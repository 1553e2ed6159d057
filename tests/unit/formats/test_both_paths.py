"""The fast and the exact path give the same rows, whatever the file."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.formats.apple.columns import equal_at
from healthdesk.formats.apple.lines import Lines
from healthdesk.formats.apple.scan import Scanner
from tests.unit.formats.apple_reading import FIXTURES, both, entry, export, record

MOTION = entry("HKMetadataKeyHeartRateMotionContext", "1")
ZONE = entry("HKTimeZone", "Europe/Berlin")
SLEEP = "HKCategoryTypeIdentifierSleepAnalysis"
fixtures = sorted(p for p in FIXTURES.rglob("*") if p.suffix in {".zip", ".xml"} and "cda" not in p.name)


@pytest.mark.skipif(not fixtures, reason="no fixtures beside the checkout")
@pytest.mark.parametrize("path", fixtures, ids=lambda p: f"{p.relative_to(FIXTURES).parts[0][:12]}-{p.name}")
def test_both_paths_read_every_fixture_alike(path: Path) -> None:
    if "x4-3" in path.name or "x4-4" in path.name:
        pytest.skip("refused; see test_refusals")
    fast = both(path)
    if path.suffix == ".xml":
        assert fast.records == len(re.findall(rb"<Record\s", path.read_bytes()))


def test_usual_lines_take_the_fast_path() -> None:
    lines = [record(value=str(50 + i), children=MOTION) for i in range(20)]
    lines += [record("HKQuantityTypeIdentifierStepCount", "count", str(i)) for i in range(20)]
    lines += [record(SLEEP, None, "HKCategoryValueSleepAnalysisInBed", children=ZONE), record(SLEEP, None, None)]
    data = export(*lines).encode()
    assert len(Scanner().find(data, Lines(data))) == 42
    assert both(data).records == 42


def test_rows_equal_an_independent_parser() -> None:
    lines = [
        record(value="72", children=MOTION),
        record(
            "HKQuantityTypeIdentifierActiveEnergyBurned", "kcal", "0.06199999999999999", "2020-02-29 23:59:59 -0330"
        ),
        record(
            "HKQuantityTypeIdentifierBodyMass",
            "lb",
            "154.3235835294143",
            "1999-12-31 00:00:00 +1400",
            source="Tom &amp; Co",
        ),
    ]
    text = export(*lines)
    got = {key[0]: rows[0] for key, rows in both(text).rows.items()}
    for element in ET.fromstring(text).iter("Record"):
        start, end, value, _, source, *_ = got[element.attrib["type"]]
        assert start == datetime.strptime(element.attrib["startDate"], "%Y-%m-%d %H:%M:%S %z").timestamp() * 1000
        assert end == start
        assert value == float(element.attrib["value"]).hex()
        assert source.name == element.attrib["sourceName"]


pointers = st.sampled_from(["0x281e36490", "0x281e36491", "0x30", "0xdeadbeef00", "0x", "nil"])
names = st.sampled_from(
    ["Ava", "Tom &amp; Co", "O'Neil", "a\u00a0b", "tab\there", "x\u000by", "ünï", "&#65;", "a&lt;b", "a>b"]
)
dates = st.one_of(
    st.integers(-2_200_000_000, 4_100_000_000).map(lambda s: f"{datetime.fromtimestamp(s, UTC):%Y-%m-%d %H:%M:%S} +0100"),
    st.sampled_from(
        [
            "0001-01-01 00:00:00 +0000", "2023-02-29 12:00:00 +0100", "2024-02-29 12:00:00 -1130", "2023-13-01 00:00:00 +0000",
            "2023-01-01 24:00:00 +0000", "2023-01-01 12:60:00 +0000", "2023-01-01 12:00:00 +1900", "2023-01-01T12:00:00 +0100",
            "2023-01-01 12:00:00+01:00", "2023-01-01 12:00:00.123Z  ", "2023-01-01 12:00:00", "", "2023-01-01 12;00:00 +0100",
            "٢٠٢٣-01-01 12:00:00 +0100", "2023-01-01 12:00:00.1234Z", "2023-01-01 1/:00:00 +0100", "2023-01-01 12:00:0: +0100",
        ]
    ),
)  # fmt: skip
values = st.one_of(
    st.floats(allow_nan=False).map(repr),
    st.integers(-(10**21), 10**21).map(str),
    st.decimals(-1000, 1000, allow_nan=False, places=4).map(str),
    st.sampled_from(
        ["", "NaN", "inf", "1e308", "1e309", "-0", "0.0", "5.", ".5", "1.2.3", "12,5", "1_0", " 7", "0x1", "HKCategoryValueX", "١",
         "9007199254740993", "9007199254740992", "0.30000000000000004", "12345678901234567890", "1234567890.123456789", "&#55;", "a b",
         "00000000000000000012", "1234567890123456789.", "+5", "9" * 33]
    ),
)  # fmt: skip
children = st.sampled_from(
    [
        "", MOTION, MOTION, ZONE, entry("HKWasUserEntered", "1"), entry("HKTimeZone", "Mars/Base"),
        entry("HKMetadataKeySyncIdentifier", "a-1") + entry("HKMetadataKeySyncVersion", "3"), MOTION.replace("/>", "></MetadataEntry>"),
        "  <!-- note -->\n", MOTION.replace("\n", "<!-- </Record> -->\n"), MOTION.rstrip("\n"), "  <MetadataEntry broken\n",
        '  <HeartRateVariabilityMetadataList>\n   <InstantaneousBeatsPerMinute bpm="66" time="8:33:44,67"/>\n  </HeartRateVariabilityMetadataList>\n',
        entry("HKExternalUUID", "x") + MOTION, "text\n",
    ]
)  # fmt: skip


@st.composite
def records(draw: st.DrawFn) -> str:
    """A record, mostly as Apple writes it."""
    pointer = draw(pointers)
    device = draw(
        st.sampled_from(
            [None, f"&lt;&lt;HKDevice: {pointer}&gt;, name:Apple Watch, model:Watch, hardware:Watch6,2&gt;"]
        )
    )
    start = draw(dates)
    text = record(
        draw(
            st.sampled_from(["HKQuantityTypeIdentifierHeartRate", "HKQuantityTypeIdentifierStepCount", SLEEP, "X", ""])
        ),
        draw(st.sampled_from([None, "count", "count/min", "mL/min·kg"])),
        draw(st.one_of(st.none(), values)),
        start,
        draw(st.one_of(st.just(start), dates)),
        source=draw(names),
        device=device,
        children=draw(children),
        indent=draw(st.sampled_from([" ", " ", "", "\t", "    "])),
    )
    change = draw(st.integers(0, 40))
    if change == 0:
        text = text.replace("creationDate=", "startDate=")
    elif change == 1:
        text = text.replace('" ', '"\n  ', 3)
    elif change == 2:
        text = text.replace("<Record ", "<Record  ")
    elif change == 3:
        text = text.replace("/>", " />")
    elif change == 4:
        text = text.replace("\n", "\r\n")
    elif change == 5:
        text = text.replace('sourceVersion="9.3"', "sourceVersion='9.3' HKDevice: 0x12=\"1\"")
    elif change == 6:
        text = text.replace(' device="', ' sourceVersion2=\'a" device="&lt;&lt;HKDevice: 0x1&gt;\' device="')
    elif change == 7:
        text = text.replace(">", "", 1)
    elif change == 8:
        text = text.replace('"', "", 1)
    elif change == 9:
        text += record() + " <!-- " + record() + "\n" + record() + "\n-->"
    return text


CORRELATION = (
    ' <Correlation type="HKCorrelationTypeIdentifierBloodPressure" sourceName="A" '
    'startDate="2023-01-01 12:00:00 +0100" endDate="2023-01-01 12:00:00 +0100">'
)
around = st.sampled_from(
    [
        "<!--", "-->", " <!-- one -->", "", " <Workout>", " </Workout>", CORRELATION, " </Correlation>", " </Record>",
        "<![CDATA[", "]]>", "<Unknown>", "</Unknown>", "junk & junk", "<", ' <MetadataEntry key="a" value="b"/>', "<HealthData>", "<?x ?>",
    ]
)  # fmt: skip
documents = st.lists(st.one_of(records(), records(), records(), around), max_size=14).map(lambda lines: export(*lines))


@given(documents, st.sampled_from([None, 300, 701, 1999]), st.floats(0, 1))
def test_both_paths_read_any_document_alike(text: str, block: int | None, cut: float) -> None:
    data = text.encode()
    both(data, block=block)
    both(data[: max(int(len(data) * cut), data.index(b"\n<HealthData") + 20)], block=block)


@given(
    st.lists(records(), max_size=25).map(lambda lines: [x for x in lines if "<!--" not in x]),
    st.sampled_from([None, 500, 3000]),
)
def test_every_record_comes_out_once(lines: list[str], block: int | None) -> None:
    text = export(*lines)
    reading = both(text, block=block)
    assert reading.records == len(re.findall(r"<Record[\s/>]", text))


@given(st.binary(min_size=60, max_size=90), st.integers(1, 40), st.integers(0, 2**20))
def test_text_is_found_where_a_slice_says_it_is(data: bytes, length: int, change: int) -> None:
    text = data[20 : 20 + length]
    at = change % length + 20
    other = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
    places = np.arange(len(data) - length + 1)
    for block in (data, other):
        expected = [block[i : i + length] == text for i in places.tolist()]
        assert equal_at(block, places, text).tolist() == expected
