"""Three nights in their zip: with stages in London over the change to winter time, typed in, and one that cannot be read."""

import zipfile
from datetime import UTC, datetime
from pathlib import Path

from tests.samples import Expected

SHUFFLED = False  # the header above a night belongs to it
NAMES = "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo"


def ms(text: str) -> int:
    """UTC ms of "2026-07-01 10:00"."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000


def night(
    ident: int, zone: str, begins: str, ends: str, hours: str, comment: str = "", events: tuple[str, ...] = ()
) -> str:
    """A header and a row, as the app writes them."""
    header = ",".join([NAMES, '"22:00"', *['"Event"'] * len(events)])
    cells = [
        str(ident), zone, begins, ends, "10. 12. 2026 8:51", hours, "0.0", comment, "10007", "-1", "-1.0", "3", "0.5", "0", "geo",
        "1.25", *events,
    ]  # fmt: skip
    return f"{header}\n" + ",".join(f'"{cell}"' for cell in cells) + "\n"


# 24 October, 22:00 in London (UTC+1) = 21:00 UTC, until 6:00 on the 25th, when the clock is UTC: 9 hours.
STAGED = night(
    ms("2026-10-24 21:00") + 7_000, "Europe/London", "24. 10. 2026 22:00", "25. 10. 2026 6:00", "9.000", "Slept at Robin's #snore",
    (
        f"LIGHT_START-{ms('2026-10-24 21:00')}", f"LIGHT_END-{ms('2026-10-25 01:00')}", f"DEEP_START-{ms('2026-10-25 01:00')}",
        f"DEEP_END-{ms('2026-10-25 03:00')}", f"REM_START-{ms('2026-10-25 03:00')}", f"REM_END-{ms('2026-10-25 06:00')}",
        f"AWAKE_START-{ms('2026-10-25 02:00')}", f"AWAKE_END-{ms('2026-10-25 02:30')}", f"HR-{ms('2026-10-25 01:30')}-52.0",
        f"LUX-{ms('2026-10-25 01:30')}-3.0", f"DEVICE-{ms('2026-10-25 05:30')}-3.3E18",
    ),
)  # fmt: skip
TYPED_IN = night(ms("2026-10-26 20:00"), "Europe/London", "26. 10. 2026 20:00", "27. 10. 2026 6:00", "9.500")
BAD = night(1, "Europe/London", "yesterday", "27. 10. 2026 6:00", "1.0")
TEST = night(ms("2026-10-27 07:00"), "Europe/London", "27. 10. 2026 7:00", "27. 10. 2026 7:01", "0.01")
NOISE = '"","","","","","","","","","","","","","","","0.1"\n'
# In bed, light, deep, awake, deep, REM, a heart rate; in bed and asleep; one bad night.
EXPECTED = Expected(records=10, rejected=1, first="2026-10-24", last="2026-10-27")


def write(folder: Path) -> list[Path]:
    """One zip."""
    path = folder / "sleep-export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("sleep-export.csv", STAGED + NOISE + TYPED_IN + BAD + TEST)
        archive.writestr("prefs.xml", "<map/>")
        archive.writestr("alarms.json", "[]")
    return [path]
