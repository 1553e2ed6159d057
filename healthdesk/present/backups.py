"""What is said of backups."""

from dataclasses import dataclass

from healthdesk.base.words import tr
from healthdesk.present import dates
from healthdesk.present.values import Formatter

KB, MB, GB = 1_000, 1_000_000, 1_000_000_000


@dataclass(frozen=True, slots=True)
class LastBackup:
    """How it stands. `failed` says why the last one by itself could not be made, "" if it could."""

    text: str
    icon: str
    tone: str
    file: str = ""
    failed: str = ""


def last_backup(
    at: int | None,
    size: int,
    file: str,
    *,
    changed: bool,
    failure: tuple[int, str] | None,
    offset_min: int,
    formatter: Formatter,
) -> LastBackup:
    """`at`: UTC ms of the last one, None: there is none; `changed`: something has been since; `failure`: when and why."""
    failed = ""
    if failure is not None:
        when = tr("The automatic backup failed {moment}.", moment=moment(failure[0], offset_min))
        failed = f"{when} {tr(failure[1])}"
    if at is None:
        return LastBackup(tr("There is no backup yet."), "circle-dashed", "text-3", "", failed)
    made = tr(
        "Last backup {moment}, {size}, checked and read back.",
        moment=moment(at, offset_min),
        size=file_size(size, formatter),
    )
    since = tr("There are changes since.") if changed else tr("Nothing has changed since.")
    return LastBackup(f"{made} {since}", "circle-check", "ok", file, failed)


def moment(at: int, offset_min: int) -> str:
    """ "Thu 19 Nov 2026, 14:05"."""
    return tr("{date}, {time}", date=dates.with_weekday(dates.civil(at, offset_min)), time=dates.clock(at, offset_min))


def file_size(size: int, formatter: Formatter) -> str:
    """ "1.8 MB", in powers of ten as file managers say it."""
    if size < MB:
        return tr("{size}\u00a0kB", size=formatter.number(max(1, size / KB)))
    if size < GB:
        return tr("{size}\u00a0MB", size=formatter.number(size / MB, 1))
    return tr("{size}\u00a0GB", size=formatter.number(size / GB, 1))
