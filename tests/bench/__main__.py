"""`dev.py bench`: one run, one table. The program is measured as its owner starts it, on a made-up export of true size."""

import argparse
import hashlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench import apple_export, apple_person, companion, formats, planted, planted_person, relay
from tests.bench.apple_export import write_export
from tests.bench.figures import Figure
from tests.bench.measure import MEMORY_KIND, Outcome, first_window, healthdesk, inflate, watch

PASSPHRASE = "a passphrase of the benchmark"
MB = 1_000_000
YEAR, TEN_YEARS = 365, 3650
USUAL = ("main", "formats", "servers")
PARTS = (*USUAL, "planted")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and keep; 1 with `--check` if a limit is not met."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        choices=(*PARTS, []),
        help=f"any of {', '.join(PARTS)}; planted takes minutes",
    )
    parser.add_argument("--days", type=int, default=YEAR, help="days of the export (365: about 915 000 records)")
    parser.add_argument("--history", type=int, default=TEN_YEARS, help="days in the store that queries are asked of")
    parser.add_argument("--times", type=int, default=3, help="first imports, of which the median counts")
    parser.add_argument("--large", action="store_true", help="import all of those days' records too: ten times as many")
    parser.add_argument("--no-window", action="store_true", help="leave out the first window")
    parser.add_argument("--seconds", type=float, default=10, help="of each load")
    parser.add_argument("--check", action="store_true", help="fail where a limit is not met")
    parser.add_argument("--formats", nargs="+", metavar="ID", default=(), help="of all formats, these only")
    parser.add_argument("--records", type=int, default=formats.RECORDS, help="records of each format's bulk sample")
    parser.add_argument("--out", type=Path, default=Path("out/bench.json"))
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="healthdesk-bench-") as folder:
        work = Path(folder)
        parts = chosen.parts or USUAL
        figures = _measure(chosen, work) if "main" in parts else []
        figures += _planted() if "planted" in parts else []
        if "servers" in parts:
            figures += relay.measure(work / "servers", chosen.seconds)
            figures += companion.measure(work / "servers", chosen.seconds)
        bulk = []
        if "formats" in parts:
            bulk = formats.measure(work / "formats", chosen.records, _secret(), chosen.formats)
    _print(figures)
    if bulk:
        print(formats.table(bulk))
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    machine = {"cores": os.cpu_count(), "system": platform.platform(), "python": platform.python_version()}
    kept: dict[str, object] = {
        "machine": machine,
        "figures": [{**asdict(figure), "met": figure.met} for figure in figures],
    }
    kept["formats"] = formats.document(bulk)
    chosen.out.write_text(json.dumps(kept, indent=1), "utf-8")
    return int(chosen.check and not all(figure.met for figure in figures))


def _measure(chosen: argparse.Namespace, work: Path) -> list[Figure]:
    figures, peak = _imports("", _export(chosen.days), work / "year", times=chosen.times)
    history = work / "history"
    if chosen.large:
        more, large_peak = _imports("large ", _export(chosen.history), history)
        figures += [*more, Figure("large peak / peak", large_peak / peak, "×", 1.1)]
    else:
        _say("Filling a store with ten years")
        _init(history)
        _import(history, _export(chosen.history, sparse=12))
    figures += _questions(history) + _insights(work / "insights", chosen.history) + _panning()
    figures += [] if chosen.no_window else _windows(history, work / "none")
    return figures + _pages(history, _export(chosen.days))


def _imports(prefix: str, export: Path, data: Path, times: int = 1) -> tuple[list[Figure], int]:
    """The figures of a first and a second import of `export` into a fresh store, and the peak memory of the first.

    Of `times` first imports, each right after an unpacking, the one counts whose ratio to its unpacking is the median: a
    shared machine may change its pace from one second to the next.
    """
    _say(f"Unpacking and importing {export.stat().st_size / MB:.0f} MB")
    runs = []
    for number in range(times):
        folder = data.with_name(f"{data.name}-{number}") if number else data
        _init(folder)
        tool, unpacking, unpacking_cpu = inflate(export, times=1)
        runs.append((*_import(folder, export), unpacking, unpacking_cpu))
    runs.sort(key=lambda run: run[0].seconds / run[2])
    first, report, unpacking, unpacking_cpu = runs[times // 2]
    peak = max(outcome.peak_bytes for outcome, *_ in runs)
    size = _size(data)
    again, second = _import(data, export)
    seconds = first.seconds
    figures = [
        Figure("records", report["records"], ""),
        Figure("records inserted", report["inserted"], ""),
        Figure(tool, unpacking, "s"),
        Figure("import to aggregates", seconds, "s", note=f"{report['records'] / seconds:,.0f} records/s"),
        Figure("import / unpacking", seconds / unpacking, "×", 5, note="goal 3 ×, then 2 ×"),
        Figure("import, processor time", first.cpu_s, "s"),
        Figure("import / unpacking, processor", first.cpu_s / unpacking_cpu, "×", note="steadier on a busy machine"),
        Figure("import, peak memory", peak / MB, "MB", 300, note=f"{MEMORY_KIND} of all processes"),
        Figure("second import", again.seconds, "s"),
        Figure("second import, processor time", again.cpu_s, "s"),
        Figure("second import / unpacking", again.seconds / unpacking, "×"),
        Figure("second import, inserted", second["inserted"], "", 0),
        Figure("second import, days recomputed", second["days_recomputed"], "", 0),
        Figure("second import, peak memory", again.peak_bytes / MB, "MB", 300),
        Figure("store", size / MB, "MB", note=f"{size / report['records']:.1f} bytes a record"),
    ]
    return [Figure(prefix + f.what, f.value, f.unit, f.limit, f.note) for f in figures], peak


def _questions(data: Path) -> list[Figure]:
    _say("Asking")
    asked = [sys.executable, "-m", "tests.bench.questions", str(data)]
    told = json.loads(subprocess.run(asked, input=PASSPHRASE, stdout=subprocess.PIPE, text=True, check=True).stdout)
    return [
        Figure("days in the store", told["days"], ""),
        Figure("day summary, first of a process", told["opening_ms"], "ms"),
        Figure("day summary, cold", told["cold_ms"], "ms", 20, note=f"worst {told['cold_worst_ms']:.1f} ms"),
        Figure("day summary, cached", told["cached_ms"], "ms", 1),
        Figure("report of a week", told["week_report_ms"], "ms", 100),
        Figure("report of a month", told["month_report_ms"], "ms", 100, note=f"worst {told['report_worst_ms']:.1f} ms"),
        Figure("trend of all days, median", told["trend_ms"], "ms", 50),
        Figure("trend of all days, slowest", told["trend_worst_ms"], "ms", 50, note=told["trend_worst"]),
    ]


def _insights(folder: Path, days: int) -> list[Figure]:
    _say("Asking all questions")
    asked = [sys.executable, "-m", "tests.bench.insights", str(folder), str(days)]
    told = json.loads(subprocess.run(asked, stdout=subprocess.PIPE, text=True, check=True).stdout)
    cpu = "{:.0f} ms of the processor".format
    return [
        Figure("questions", told["questions"], "", note=f"of {told['metrics']:.0f} metrics, {days} days"),
        Figure("all questions", told["every_ms"], "ms", 2000, note=cpu(told["every_cpu_ms"])),
        Figure("all questions, after a new day", told["new_day_ms"], "ms", 100, note=cpu(told["new_day_cpu_ms"])),
        Figure("all questions, nothing new", told["nothing_ms"], "ms"),
    ]


def _planted() -> list[Figure]:
    _say("Looking for planted effects, and for none in noise")
    months = planted.noise_months(1000)
    share = 100 * sum(map(bool, months)) / len(months)
    rows = planted.scores(range(500), planted_person.Size())
    return [
        Figure("noise: persons with any finding in a month", share, "%", 5),
        *(
            Figure(f"{rule}, missed", 100 * (1 - row["recall"]), "%", 10, f"{row['planted']} planted")
            for rule, row in rows.items()
        ),
        *(
            Figure(f"{rule}, wrong", 100 * (1 - row["precision"]), "%", 5, f"{row['told']} told")
            for rule, row in rows.items()
        ),
    ]


def _panning() -> list[Figure]:
    """Frames of a chart of 1920×1080 that is dragged through ten years, painted without a screen."""
    _say("Dragging ten years")
    command = [sys.executable, "-m", "tests.bench.panning"]
    told = json.loads(watch(command, {"QT_QPA_PLATFORM": "offscreen"}).output)
    return [
        Figure(f"frame, {name}", 1000 / told[name]["fps"], "ms", 20, note=f"{told[name]['fps']:.0f} frames/s")
        for name in told
    ]


def _pages(history: Path, export: Path) -> list[Figure]:
    """Each page of a store at 1920×1080, first opened once the window has been idle; then `export` is imported into it."""
    _say("Opening pages, and importing behind them")
    command = [sys.executable, "-m", "tests.bench.pages", str(history), str(export)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = json.loads(
        subprocess.run(command, input=PASSPHRASE, env=env, stdout=subprocess.PIPE, text=True, check=True).stdout
    )
    pages = told["pages"]
    first, complete = (max(pages, key=lambda page: pages[page][what]) for what in ("first_ms", "complete_ms"))
    return [
        Figure("slowest page, first paint", pages[first]["first_ms"], "ms", 100, note=first),
        Figure("slowest page, complete", pages[complete]["complete_ms"], "ms", 300, note=complete),
        Figure("longest turn of loading pages", told["preload_ms"], "ms", note="while the passphrase is typed"),
        Figure("open program, all pages", told["memory"] / MB, "MB", 350),
        Figure("import, window did not answer", told["blocked_ms"], "ms", 50, note="longest"),
    ]


def _windows(history: Path, nothing: Path) -> list[Figure]:
    _say("Opening windows")
    env = {"HEALTHDESK_REPORT_READY": "1", "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    figures = []
    for what, data in (("first run", nothing), ("unlock, ten years", history)):
        seconds = first_window(healthdesk("--data-dir", str(data)), env)
        figures.append(Figure(f"first window, {what}", seconds, "s", 1.5))
    return figures


def _init(data: Path) -> None:
    watch(healthdesk("--data-dir", str(data), "--quiet", "init", "--home-zone", apple_person.HOME_ZONE), _secret())


def _import(data: Path, export: Path) -> tuple[Outcome, dict[str, int]]:
    outcome = watch(healthdesk("--data-dir", str(data), "--json", "--quiet", "import", str(export)), _secret())
    report = json.loads(outcome.output)
    return outcome, report[0] if isinstance(report, list) else report


def _secret() -> dict[str, str]:
    return {"HEALTHDESK_PASSPHRASE": PASSPHRASE}


def _size(data: Path) -> int:
    return sum(path.stat().st_size for path in data.rglob("*") if path.is_file())


def _export(days: int, *, sparse: int = 1) -> Path:
    """Written once for each form of the generator, and kept in the folder for temporary files."""
    sources = b"".join(Path(module.__file__ or "").read_bytes() for module in (apple_export, apple_person))
    name = f"export-{days}-{sparse}-{hashlib.sha256(sources).hexdigest()[:12]}.zip"
    path = Path(tempfile.gettempdir()) / "healthdesk-bench" / name
    if not path.exists():
        _say(f"Writing an export of {days} days")
        path.parent.mkdir(exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}.part")
        write_export(part, days, sparse=sparse)
        part.replace(path)
    return path


def _print(figures: Sequence[Figure]) -> None:
    for figure in figures:
        value = f"{figure.value:,.0f}" if float(figure.value).is_integer() else f"{figure.value:,.2f}"
        limit = "" if figure.limit is None else f"≤ {figure.limit:g} {'met' if figure.met else 'MISSED'}"
        print(f"{figure.what:34}{value:>12} {figure.unit:3} {limit:14} {figure.note}".rstrip())


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
