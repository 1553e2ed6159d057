"""Shares as the list shows them, and the words of their dialogs. They tell only what is true of a file or a link."""

from dataclasses import dataclass

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.registry import METRICS
from healthdesk.model.share import WRONG_CODES, Channel, Share, ShareEvent, ShareState
from healthdesk.model.zones import DAY_MS, MINUTE_MS, date_of
from healthdesk.present import dates
from healthdesk.present.values import THIN, Formatter

HOURS = 24
STATES = {
    ShareState.ACTIVE: (mark("Active"), "ok", "circle-check"),
    ShareState.QUEUED: (mark("Waiting"), "warn", "cloud-upload"),
    ShareState.EXPIRED: (mark("Expired"), "", "clock"),
    ShareState.REVOKED: (mark("Revoked"), "error", "ban"),
}
FILE_WARNING = mark("This stops new copies. A file already sent can still be opened with its code.")
LINK_WARNING = mark(
    "The relay deletes the encrypted copy, and the link opens nothing any more. What was read is known."
)
NO_REPORT = mark("opens are not reported")


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A share in the list; `ended` ones are shared again, others revoked."""

    id: str
    recipient: str
    what: str
    days: str
    channel: str
    icon: str
    state: str
    tone: str
    state_icon: str
    when: str
    opened: str
    ended: bool


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line of the access log."""

    icon: str
    tone: str
    what: str
    detail: str
    when: str


def share_row(share: Share, now: int, offset_min: int) -> ShareRow:
    """As of `now`, UTC ms."""
    state = share.state(now)
    word, tone, icon = STATES[state]
    link = share.channel is Channel.LINK
    return ShareRow(
        share.id,
        share.recipient,
        metrics_of(share),
        dates.span(date_of(share.scope.first), date_of(share.scope.last)),
        tr("Relay link") if link else tr("Encrypted file"),
        "link" if link else "file-lock",
        tr(word),
        tone,
        icon,
        _when(share, state, now, offset_min),
        _opened(share, state) if link else tr(NO_REPORT),
        ended=state in (ShareState.EXPIRED, ShareState.REVOKED),
    )


def metrics_of(share: Share) -> str:
    """One or two by name, more by number."""
    names = [tr(METRICS[name].name) for name in share.scope.metrics if name in METRICS]
    return ", ".join(names) if len(names) <= 2 else trn("{n} type", "{n} types", len(names))


def event_row(event: ShareEvent, share: Share, wrong: int, now: int, offset_min: int) -> EventRow:
    """`wrong`: how many wrong codes there had been with this one."""
    icon, tone, what = {
        "created": ("file-lock", "info", tr("Created, readable only with the code")),
        "uploaded": ("cloud-upload", "info", tr("Uploaded to the relay, encrypted")),
        "opened": ("check", "ok", tr("Opened with the access code") if share.flag != "U" else tr("Opened at the desk")),
        "wrong code": (
            "circle-x",
            "warn",
            tr("Wrong access code, {count} of {most} attempts", count=wrong, most=WRONG_CODES),
        ),
        "locked": (
            "lock",
            "error",
            tr("Wrong access code, {count} of {most}: the relay deleted the copy", count=wrong, most=WRONG_CODES),
        ),
        "revoked": ("ban", "error", tr("Revoked")),
        "extended": ("calendar-plus", "info", tr("Extended")),
    }.get(event.what, ("circle", "text-2", event.what.capitalize()))
    return EventRow(icon, tone, what, event.recipient, moment(event.at, now, offset_min))


def event_rows(share: Share, now: int, offset_min: int) -> list[EventRow]:
    """Newest first."""
    rows, wrong = [], 0
    for event in sorted(share.events, key=lambda one: one.at):
        wrong += event.what in ("wrong code", "locked")
        rows.append(event_row(event, share, wrong, now, offset_min))
    return rows[::-1]


def moment(at: int, now: int, offset_min: int) -> str:
    """ "Today, 11:26", "Fri 20 Nov, 08:14"."""
    day, today = dates.civil(at, offset_min), dates.civil(now, offset_min)
    said = tr("Today") if day == today else dates.short_with_weekday(day, today)
    return f"{said}, {dates.clock(at, offset_min)}"


def created_words(share: Share, offset_min: int) -> str:
    """ "expires 7 Dec 2026"."""
    return tr("expires {day}", day=dates.with_year(dates.civil(share.expires, offset_min)))


def link_words(share: Share, offset_min: int) -> str:
    """What a relay does with a link, for the dialog that shows it."""
    until = dates.with_year(dates.civil(share.expires, offset_min))
    if share.flag == "U":
        return tr(
            "The relay stores only an encrypted copy until {day} and cannot read it. Whoever has this link can open it "
            "without a code, five times at most. Show it at the desk; do not send it.",
            day=until,
        )
    return tr(
        "The relay stores only an encrypted copy until {day} and cannot read it. The link alone opens nothing; the "
        "code is needed too. After five wrong codes the copy is deleted.",
        day=until,
    )


def file_name(recipient: str) -> str:
    """A name for the file that no system objects to."""
    safe = "".join(sign if sign.isalnum() or sign in " .-_" else " " for sign in recipient)
    return f"Health summary for {' '.join(safe.split()).strip('. ')}.html"


def size(n: int) -> str:
    """ "1.1 MB", "84 kB"."""
    return f"{Formatter().number(n / 1_000_000, 1)}{THIN}MB" if n >= 1_000_000 else f"{max(1, round(n / 1000))}{THIN}kB"


def _when(share: Share, state: ShareState, now: int, offset_min: int) -> str:
    ended = share.revoked if state is ShareState.REVOKED else share.expires if state is ShareState.EXPIRED else None
    if ended is not None:
        return dates.short(dates.civil(ended, offset_min), dates.civil(now, offset_min))
    hours = (share.expires - now) // (60 * MINUTE_MS)
    if hours < HOURS:
        return trn("in {n} hour", "in {n} hours", max(1, hours))
    return trn("in {n} day", "in {n} days", round((share.expires - now) / DAY_MS))


def _opened(share: Share, state: ShareState) -> str:
    if state is ShareState.QUEUED:
        return tr("uploaded when a network is there")
    return trn("opened once", "opened {n} times", share.opened) if share.opened else tr("not opened yet")
