"""Each format that people have in bulk: from file to aggregates, beside plainly reading the same bytes in the same run."""

import csv
import json
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path
from typing import IO

import fitdecode
import msgspec

from tests.bench.measure import healthdesk, watch
from tests.samples import samples
from tests.variants import options_of

RECORDS = 1_000_000
MB = 1_000_000
_NEEDED = {"json": 200_000, "csv": 300_000}  # records/s on the machine of the design
_MEMORY = 400 * MB


@dataclass(frozen=True)
class Measured:
    """One format. `plain_s`: decompressing and decoding the same bytes with a library, and nothing else."""

    format: str
    kind: str  # how most of its bytes are read plainly: "json", "csv", "fit", "bytes"
    megabytes: float
    records: int
    seconds: float
    cpu_s: float  # of all processes, which a busy machine hardly changes
    plain_s: float
    peak_bytes: int

    @property
    def per_second(self) -> float:
        """Records from file to aggregates."""
        return self.records / self.seconds


def measure(work: Path, records: int, secret: Mapping[str, str], only: Sequence[str] = ()) -> list[Measured]:
    """Every format with a bulk sample, each into a store of its own."""
    found = []
    for name, sample in samples().items():
        if not hasattr(sample, "bulk") or (only and name not in only):
            continue
        sys.stderr.write(f"Writing and importing {records:,} records of {name}\n")
        folder = work / name
        folder.mkdir(parents=True)
        paths = sample.bulk(folder, records)
        kind, plain_s = _plain(paths)
        data = work / f"{name}-store"
        watch(healthdesk("--data-dir", str(data), "--quiet", "init", "--home-zone", "Europe/Berlin"), secret)
        told = [f"--{option}={said}" for option, said in options_of(sample).answers.items()]
        for n, mapping in enumerate(options_of(sample).mappings):
            (work / f"{name}-{n}.json").write_text(mapping, "utf-8")
            told.append(f"--mapping={work / f'{name}-{n}.json'}")
        command = healthdesk("--data-dir", str(data), "--json", "--quiet", "import", *told, *map(str, paths))
        done = watch(command, secret)
        reports = json.loads(done.output)
        total = sum(report["records"] for report in (reports if isinstance(reports, list) else [reports]))
        size = sum(path.stat().st_size for path in _files(paths))
        found.append(Measured(name, kind, size / MB, total, done.seconds, done.cpu_s, plain_s, done.peak_bytes))
    return found


def _plain(paths: Sequence[Path]) -> tuple[str, float]:
    """How the bytes are read plainly, and the seconds that a process of its own takes for it."""
    names = [str(path) for path in _files(paths)]
    asked = [sys.executable, "-m", "tests.bench.formats", *names]
    kind, seconds = subprocess.run(asked, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return kind, float(seconds)


def _files(paths: Sequence[Path]) -> list[Path]:
    return sorted(f for path in paths for f in ([path] if path.is_file() else path.rglob("*")) if f.is_file())


def _members(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """Name and bytes of a file, or of each in a zip."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                if not info.is_dir():
                    with archive.open(info) as member:
                        yield info.filename, member
    else:
        with path.open("rb") as file:
            yield path.name, file


def read_plainly(names: Sequence[str]) -> tuple[str, float]:
    """Decompress everything; decode JSON with msgspec, CSV with the csv module, FIT with fitdecode, each in one process.

    The commonest kind, and seconds.
    """
    sizes: dict[str, int] = {}
    began = time.perf_counter()
    for name in names:
        for member, stream in _members(Path(name)):
            data = stream.read()
            kind = {".json": "json", ".csv": "csv", ".fit": "fit"}.get(Path(member).suffix.lower(), "bytes")
            if kind == "json":
                msgspec.json.decode(data)
            elif kind == "csv":
                for _ in csv.reader(data.decode("utf-8", "replace").splitlines()):
                    pass
            elif kind == "fit":
                with fitdecode.FitReader(BytesIO(data), check_crc=fitdecode.CrcCheck.DISABLED) as frames:
                    for _ in frames:
                        pass
            sizes[kind] = sizes.get(kind, 0) + len(data)
    return max(sizes, key=lambda kind: sizes[kind]), time.perf_counter() - began


def table(found: Sequence[Measured]) -> str:
    """For people."""
    lines = [
        f"{'format':22}{'MB':>8}{'records':>10}{'seconds':>9}{'cpu s':>8}{'records/s':>11}{'× plain':>9}{'peak MB':>9}  goal"
    ]
    for m in found:
        goal = _NEEDED.get(m.kind, 0)
        missed = [f"{goal:,} {m.kind} records/s"] * (m.per_second < goal) + ["400 MB"] * (m.peak_bytes > _MEMORY)
        lines.append(
            f"{m.format:22}{m.megabytes:>8.1f}{m.records:>10,}{m.seconds:>9.2f}{m.cpu_s:>8.2f}{m.per_second:>11,.0f}"
            f"{m.seconds / m.plain_s:>9.1f}{m.peak_bytes / MB:>9.0f}  {'MISSED ' + ', '.join(missed) if missed else 'met'}"
        )
    return "\n".join(lines)


def document(found: Sequence[Measured]) -> list[dict[str, object]]:
    """For programs."""
    return [{**asdict(m), "records_per_s": m.per_second, "ratio": m.seconds / m.plain_s} for m in found]


if __name__ == "__main__":
    sys.stdout.write("{} {}".format(*read_plainly(sys.argv[1:])))
