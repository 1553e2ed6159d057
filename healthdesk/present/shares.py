"""Shares as the list shows them, and the words of their dialogs. They tell only what is true of a file or a link."""

from dataclasses import dataclass

from healthdesk.model.registry import METRICS
from healthdesk.model.share import WRONG_CODES, Channel, Share, ShareEvent, ShareState
from healthdesk.model.zones import DAY_MS, MINUTE_MS, date_of
from healthdesk.present import dates

HOURS = 24
STATES = {
    ShareState.ACTIVE: ("Active", "ok", "circle-check"),
    ShareState.QUEUED: ("Waiting", "warn", "cloud-upload"),
    ShareState.EXPIRED: ("Expired", "", "clock"),
    ShareState.REVOKED: ("Revoked", "error", "ban"),
}
FILE_WARNING = "This stops new copies. A file already sent can still be opened with its code."
LINK_WARNING = "The relay deletes the encrypted copy, and the link opens nothing any more. What was read is known."
NO_REPORT = "opens are not reported"


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
        "Relay link" if link else "Encrypted file",
        "link" if link else "file-lock",
        word,
        tone,
        icon,
        _when(share, state, now, offset_min),
        _opened(share, state) if link else NO_REPORT,
        ended=state in (ShareState.EXPIRED, ShareState.REVOKED),
    )


def metrics_of(share: Share) -> str:
    """One or two by name, more by number."""
    names = [METRICS[name].name for name in share.scope.metrics if name in METRICS]
    return ", ".join(names) if len(names) <= 2 else f"{len(names)} types"


def event_row(event: ShareEvent, share: Share, wrong: int, now: int, offset_min: int) -> EventRow:
    """`wrong`: how many wrong codes there had been with this one."""
    icon, tone, what = {
        "created": ("file-lock", "info", "Created, readable only with the code"),
        "uploaded": ("cloud-upload", "info", "Uploaded to the relay, encrypted"),
        "opened": ("check", "ok", "Opened with the access code" if share.flag != "U" else "Opened at the desk"),
        "wrong code": ("circle-x", "warn", f"Wrong access code, {wrong} of {WRONG_CODES} attempts"),
        "locked": ("lock", "error", f"Wrong access code, {wrong} of {WRONG_CODES}: the relay deleted the copy"),
        "revoked": ("ban", "error", "Revoked"),
        "extended": ("calendar-plus", "info", "Extended"),
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
    said = "Today" if day == today else f"{dates.WEEKDAYS[day.weekday()][:3]} {dates.short(day, today)}"
    return f"{said}, {dates.clock(at, offset_min)}"


def created_words(share: Share, offset_min: int) -> str:
    """ "expires 7 Dec 2026"."""
    day = dates.civil(share.expires, offset_min)
    return f"expires {day.day} {dates.month_name(day.month)} {day.year}"


def link_words(share: Share, offset_min: int) -> str:
    """What a relay does with a link, for the dialog that shows it."""
    day = dates.civil(share.expires, offset_min)
    until = f"{day.day} {dates.month_name(day.month)} {day.year}"
    if share.flag == "U":
        return (
            f"The relay stores only an encrypted copy until {until} and cannot read it. Whoever has this link can open it "
            "without a code, five times at most. Show it at the desk; do not send it."
        )
    return (
        f"The relay stores only an encrypted copy until {until} and cannot read it. The link alone opens nothing; the "
        "code is needed too. After five wrong codes the copy is deleted."
    )


def file_name(recipient: str) -> str:
    """A name for the file that no system objects to."""
    safe = "".join(sign if sign.isalnum() or sign in " .-_" else " " for sign in recipient)
    return f"Health summary for {' '.join(safe.split()).strip('. ')}.html"


def size(n: int) -> str:
    """ "1.1 MB", "84 kB"."""
    return f"{n / 1_000_000:.1f}\u202fMB" if n >= 1_000_000 else f"{max(1, round(n / 1000))}\u202fkB"


def _when(share: Share, state: ShareState, now: int, offset_min: int) -> str:
    ended = share.revoked if state is ShareState.REVOKED else share.expires if state is ShareState.EXPIRED else None
    if ended is not None:
        return dates.short(dates.civil(ended, offset_min), dates.civil(now, offset_min))
    hours = (share.expires - now) // (60 * MINUTE_MS)
    if hours < HOURS:
        return f"in {max(1, hours)} {'hour' if hours <= 1 else 'hours'}"
    days = round((share.expires - now) / DAY_MS)
    return f"in {days} {'day' if days == 1 else 'days'}"


def _opened(share: Share, state: ShareState) -> str:
    if state is ShareState.QUEUED:
        return "uploaded when a network is there"
    return (
        "not opened yet" if not share.opened else "opened once" if share.opened == 1 else f"opened {share.opened} times"
    )
