"""Points as Apple writes them are taken in one go, with the very same results as one by one."""

import io
import random

import numpy as np
import pytest

from healthdesk.formats.reading import activity_xml
from healthdesk.formats.reading import gpx_track as gpx
from healthdesk.formats.reading.gpx_points import Stretches
from healthdesk.formats.reading.gpx_track import Track, read_track

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1">\n <metadata><time>2024-01-01T00:00:00Z</time></metadata>\n'
OPEN, CLOSE = " <trk><name>Route</name><trkseg>\n", " </trkseg></trk>\n"
T0 = 1_718_445_600_000  # 2024-06-15 10:00:00 UTC: 19 889 days of 86 400 s, and ten hours


def point(second: int = 0, lon: str = "13.25", lat: str = "-52.5", ele: str = "<ele>4.5</ele>", more: str = "") -> str:
    time = f"<time>2024-06-15T10:{second // 60:02}:{second % 60:02}Z</time>"
    return f'   <trkpt lon="{lon}" lat="{lat}">{ele}{time}<extensions>{more}</extensions></trkpt>\n'


def read(text: str, *, fast: bool) -> tuple[Track, bool]:
    with pytest.MonkeyPatch.context() as patch:
        if not fast:
            patch.setattr(Stretches, "take", lambda _, chunk, *, final=False: b"" if final else chunk)
        return read_track(io.BytesIO(text.encode()))


def both(text: str) -> Track:
    (fast, whole), (slow, slow_whole) = read(text, fast=True), read(text, fast=False)
    assert whole == slow_whole
    assert fast.keys() == slow.keys()
    for name, column in slow.items():
        assert fast[name].dtype == column.dtype
        np.testing.assert_array_equal(fast[name], column)
    return fast


def test_a_usual_route_has_what_is_written_in_it() -> None:
    more = "<speed>2.5</speed><course>359.25</course><hAcc>3</hAcc><vAcc>2.125</vAcc>"
    text = HEAD + OPEN + point(0, more=more) + point(61, "-179.5", "12", more=more) + CLOSE + "</gpx>"
    track = both(text)
    assert {name: column.tolist() for name, column in track.items()} == {
        "t": [T0, T0 + 61_000],
        "lat": [-52.5, 12.0],
        "lon": [13.25, -179.5],
        "ele": [4.5, 4.5],
        "speed": [2.5, 2.5],
        "course": [359.25, 359.25],
        "hacc": [3.0, 3.0],
        "vacc": [2.125, 2.125],
    }


def test_usual_points_do_not_reach_the_parser_one_by_one() -> None:
    stretches = Stretches()
    text = stretches.take((HEAD + OPEN + "".join(point(i) for i in range(50)) + CLOSE).encode(), final=True)
    assert text.count(b"trkpt") == 0
    assert [len(points.t) for points in stretches.waiting.values()] == [50]


def test_long_routes_are_read_alike_wherever_a_chunk_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(7)
    odd = ["\n", "<!-- a pause -->", point(9, ele=""), point(9, lat="91"), point(9, lon="1e1"), "<wpt/>", CLOSE + OPEN]
    parts = [
        chance.choice(odd) if chance.random() < 0.1 else point(i, ele=f"<ele>{chance.uniform(-9, 999):.6f}</ele>")
        for i in range(600)
    ]
    for without_comments in (True, False):
        body = "".join(part for part in parts if not (without_comments and "<!--" in part))
        for size in (1, 97, 1024, 1 << 16):
            monkeypatch.setattr(activity_xml, "CHUNK", size)
            assert len(both(HEAD + OPEN + body + CLOSE + "</gpx>")["t"]) > 500


@pytest.mark.parametrize(
    "text",
    [
        HEAD + OPEN + point() + CLOSE,  # cut off
        HEAD + OPEN + point() + point(1) + '<trkpt lon="1',
        HEAD + OPEN + point() + "</oops>" + point(1),  # damaged in the middle
        HEAD + f'<a b="{point()}">' + OPEN + point(1) + CLOSE + "</gpx>",  # points within a tag are no points
        HEAD + "<!--" + point() + "-->" + OPEN + point(1) + CLOSE + "</gpx>",
        HEAD + OPEN + "<![CDATA[" + point() + "]]>" + point(1) + CLOSE + "</gpx>",
        HEAD + OPEN + '<trkpt lon="1" lat="2">' + point(1) + "</trkpt>" + point(2) + CLOSE + "</gpx>",
        HEAD + OPEN + point().replace("06-15", "02-30") + point(1) + CLOSE + "</gpx>",  # no such day
        HEAD + OPEN + point().replace("10:00:00Z", "10:00:00+02:00") + point(1) + CLOSE + "</gpx>",
        HEAD + OPEN + point(lat="90.0000001") + point(1, lon="-180") + CLOSE + "</gpx>",
        HEAD + OPEN + point(more="<speed>-1</speed><hAcc>nan</hAcc>") + point(1, more="<vAcc>1</vAcc>") + CLOSE + "</gpx>",
        HEAD + OPEN + '<healthdesk-points n="1"/>' + point() + CLOSE + "</gpx>",
        point(),
        "",
    ],
)  # fmt: skip
def test_whatever_surrounds_the_points_both_ways_read_it_alike(text: str) -> None:
    both(text)


def test_no_route_has_more_points_than_any_device_records(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpx, "MAX_POINTS", 3)
    text = HEAD + OPEN + "".join(point(i) for i in range(4)) + CLOSE + "</gpx>"
    _, whole = read(text, fast=True)
    assert not whole
    assert read(text.replace(point(3), ""), fast=True)[1]
