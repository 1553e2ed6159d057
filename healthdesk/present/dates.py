"""Days and times as people say them. Days are civil dates; instants are UTC ms with the owner's offset."""

from datetime import UTC, date, datetime, timedelta

from healthdesk.base.conventions import conventions
from healthdesk.base.words import mark, tr
from healthdesk.model.zones import DAY_MINUTES, HOUR_MINUTES, MINUTE_MS
from healthdesk.present.values import DASH

WEEKDAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"), mark("Sunday"),
)  # fmt: skip
WEEKDAYS_SHORT = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"),
    mark("July"), mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip
MONTHS_SHORT = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"),
    mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip
WEEK = 7
NOON_HOUR = 12


def weekday(day: date) -> str:
    """ "Monday"."""
    return tr(WEEKDAYS[day.weekday()])


def weekday_name(day: date) -> str:
    """ "Mon"."""
    return tr(WEEKDAYS_SHORT[day.weekday()])


def month_name(month: int) -> str:
    """ "Nov" for 11."""
    return tr(MONTHS_SHORT[month - 1])


def title(day: date, today: date) -> str:
    """ "Monday, 23 November", with the year where it is not this one."""
    return tr("{weekday}, {date}", weekday=weekday(day), date=day_and_month(day, today))


def day_and_month(day: date, today: date) -> str:
    """ "3 November", with the year where it is not this one."""
    return _written(day, MONTHS, with_year=day.year != today.year)


def short(day: date, today: date) -> str:
    """ "3 Nov", with the year where it is not this one."""
    return _written(day, MONTHS_SHORT, with_year=day.year != today.year)


def long(day: date) -> str:
    """ "3 November 2026"."""
    return _written(day, MONTHS, with_year=True)


def with_year(day: date) -> str:
    """ "3 Nov 2026"."""
    return _written(day, MONTHS_SHORT, with_year=True)


def recent(day: date, today: date) -> str:
    """ "today", "yesterday", the weekday within six days, then "3 Nov", with the year where it is not this one."""
    past = (today - day).days
    if past in (0, 1):
        return tr("yesterday") if past else tr("today")
    return weekday(day) if 1 < past < WEEK else short(day, today)


def with_weekday(day: date) -> str:
    """ "Thu 19 Nov 2026"."""
    return tr("{weekday} {date}", weekday=weekday_name(day), date=with_year(day))


def short_with_weekday(day: date, today: date) -> str:
    """ "Thu 19 Nov", with the year where it is not this one."""
    return tr("{weekday} {date}", weekday=weekday_name(day), date=short(day, today))


def weekday_and_number(day: date) -> str:
    """ "Thu 19"."""
    return tr("{weekday} {day}", weekday=weekday_name(day), day=day.day)


def month_title(day: date) -> str:
    """ "November 2026"."""
    return tr("{month} {year}", month=tr(MONTHS[day.month - 1]), year=day.year)


def span(first: date, last: date) -> str:
    """ "25 Oct – 23 Nov 2026"; what both ends share is said once."""
    if first == last:
        return with_weekday(first)
    if (first.year, first.month) == (last.year, last.month):
        month = month_name(last.month)
        return tr("{first}–{last} {month} {year}", first=first.day, last=last.day, month=month, year=last.year)
    return f"{short(first, last)} {DASH} {with_year(last)}"


def months(first: date, last: date) -> str:
    """ "Mar 2019 – Nov 2026", or one month."""
    begin, end = (tr("{month} {year}", month=month_name(day.month), year=day.year) for day in (first, last))
    return end if begin == end else f"{begin} {DASH} {end}"


def clock(at: int, offset_min: int) -> str:
    """The wall clock of an instant: "19:47", "7:47 pm" where hours are counted to twelve."""
    return time_of_day(minute_of_day(at, offset_min))


def minute_of_day(at: int, offset_min: int) -> int:
    """Minutes on the wall clock since midnight."""
    return (at // MINUTE_MS + offset_min) % DAY_MINUTES


def time_of_day(minutes: int) -> str:
    """So many minutes after midnight, at most a day: "19:47", "7:47 pm"; the end of the day is "24:00"."""
    hour, minute = divmod(minutes, HOUR_MINUTES)
    if conventions().hours_24:
        return f"{hour:02}:{minute:02}"
    time = f"{hour % NOON_HOUR or NOON_HOUR}:{minute:02}"
    return tr("{time}\u202fpm", time=time) if NOON_HOUR <= hour < 2 * NOON_HOUR else tr("{time}\u202fam", time=time)


def hour_mark(minutes: int) -> str:
    """As `time_of_day` for an axis, where whole hours are short: "18:00", "6 pm"."""
    text = time_of_day(minutes)
    return text if conventions().hours_24 else text.replace(":00", "")


def civil(at: int, offset_min: int) -> date:
    """The local date of an instant."""
    return (datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=at + offset_min * MINUTE_MS)).date()


def ago(at: int, now: int, offset_min: int) -> str:
    """ "4 min ago" up to an hour, then the clock today, the weekday within six days, then the date."""
    minutes = max(0, (now - at) // MINUTE_MS)
    if minutes < HOUR_MINUTES:
        return tr("{minutes}\u202fmin ago", minutes=minutes) if minutes else tr("just now")
    day, today = civil(at, offset_min), civil(now, offset_min)
    if day == today:
        return clock(at, offset_min)
    return weekday(day) if (today - day).days < WEEK else short(day, today)


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week that holds `day`; weekdays count from 0 = Monday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % WEEK)


def _written(day: date, months: tuple[str, ...], *, with_year: bool) -> str:
    month = tr(months[day.month - 1])
    if with_year:
        return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)
    return tr("{day} {month}", day=day.day, month=month)
