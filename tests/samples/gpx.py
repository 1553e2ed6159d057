"""A walk of three points, a second apart."""

from pathlib import Path

from tests.samples import Expected

POINT = '<trkpt lat="52.5{i}" lon="13.4"><ele>34</ele><time>2026-03-29T08:00:0{i}Z</time></trkpt>'
EXPECTED = Expected(records=0, sessions={"workout": 1})


def write(folder: Path) -> list[Path]:
    """One track."""
    points = "\n".join(POINT.format(i=i) for i in range(3))
    path = folder / "walk.gpx"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Some Watch"'
        f' xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>\n{points}\n</trkseg></trk></gpx>\n',
        "utf-8",
    )
    return [path]
