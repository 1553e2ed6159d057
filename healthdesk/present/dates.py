"""Days and times as people say them. Days are civil dates; instants are UTC ms with the owner's offset."""

from datetime import UTC, date, datetime, timedelta

from healthdesk.model.zones import MINUTE_MS
from healthdesk.present.values import DASH

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEK = 7
HOUR_MINUTES = 60


def month_name(month: int) -> str:
    """ "Nov" for 11."""
    return MONTHS[month - 1][:3]


def title(day: date, today: date) -> str:
    """ "Monday, 23 November", with the year where it is not this one."""
    return f"{WEEKDAYS[day.weekday()]}, {day_and_month(day, today)}"


def day_and_month(day: date, today: date) -> str:
    """ "3 November", with the year where it is not this one."""
    text = f"{day.day} {MONTHS[day.month - 1]}"
    return text if day.year == today.year else f"{text} {day.year}"


def short(day: date, today: date) -> str:
    """ "3 Nov", with the year where it is not this one."""
    text = f"{day.day} {month_name(day.month)}"
    return text if day.year == today.year else f"{text} {day.year}"


def recent(day: date, today: date) -> str:
    """ "today", "yesterday", the weekday within six days, then "3 Nov", with the year where it is not this one."""
    past = (today - day).days
    if past in (0, 1):
        return "yesterday" if past else "today"
    return WEEKDAYS[day.weekday()] if 1 < past < WEEK else short(day, today)


def with_weekday(day: date) -> str:
    """ "Thu 19 Nov 2026"."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {month_name(day.month)} {day.year}"


def month_title(day: date) -> str:
    """ "November 2026"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def span(first: date, last: date) -> str:
    """ "25 Oct – 23 Nov 2026"; what both ends share is said once."""
    if first == last:
        return with_weekday(first)
    end = f"{last.day} {month_name(last.month)} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{DASH}{end}"
    start = f"{first.day} {month_name(first.month)}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} {DASH} {end}"


def months(first: date, last: date) -> str:
    """ "Mar 2019 – Nov 2026", or one month."""
    begin, end = (f"{month_name(day.month)} {day.year}" for day in (first, last))
    return end if begin == end else f"{begin} {DASH} {end}"


def clock(at: int, offset_min: int) -> str:
    """The wall clock of an instant: "19:47"."""
    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=at + offset_min * MINUTE_MS)
    return f"{moment:%H:%M}"


def civil(at: int, offset_min: int) -> date:
    """The local date of an instant."""
    return (datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=at + offset_min * MINUTE_MS)).date()


def ago(at: int, now: int, offset_min: int) -> str:
    """ "4 min ago" up to an hour, then the clock today, the weekday within six days, then the date."""
    minutes = max(0, (now - at) // MINUTE_MS)
    if minutes < HOUR_MINUTES:
        return f"{minutes}\u202fmin ago" if minutes else "just now"
    day, today = civil(at, offset_min), civil(now, offset_min)
    if day == today:
        return clock(at, offset_min)
    if (today - day).days < WEEK:
        return WEEKDAYS[day.weekday()]
    return short(day, today)


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week that holds `day`; weekdays count from 0 = Monday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % WEEK)
