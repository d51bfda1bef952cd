"""Days and periods as people write them: one table. A period is its last day; what may be two is neither."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from programme.ground.refusals import Refusal
from programme.ground.tables import Cell

YEARS = range(1900, 2200)
_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb"),
    ("mars", "march", "mar"),
    ("april", "apr"),
    ("maj", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("augusti", "august", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAYS = (
    r"(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?)"
)
_WEEKDAY = re.compile(rf"(?:[-•*·◦] )?({_WEEKDAYS})\b", re.IGNORECASE)
_WEEK_BEGINS = {
    day[:3]: number
    for days in ("mån tis ons tor fre lör sön", "mon tue wed thu fri sat sun")
    for number, day in enumerate(days.split())
}
_CENTURY_TURNS = 70  # 27 is 2027, 98 is 1998
_SHOWN = 30  # letters of what could not be read

_Y = r"(?P<y>\d{4})"
_YY = r"(?P<y>\d{2})"
_M, _D = r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})"
_NAME = rf"(?P<name>{'|'.join(sorted(_MONTH_OF, key=len, reverse=True))})\.?"
_TIME = r"(?:[T ,]{1,2}(?:kl\.? ?)?\d\d?[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?(?: ?Z|[+-]\d\d:?\d\d)?)?"
_ORDINAL = r"(?:st|nd|rd|th|:[ae]|\.)?"
_WEEK = r"(?:veckan?|week|wk|v|w)\.? ?(?P<n>\d{1,2})"
_QUARTER = r"(?:kvartal|kvart|kv|quarter|qtr|k|q)\.? ?(?P<n>[1-4])"
_THIRD = r"(?:tertial|tert|t)\.? ?(?P<n>[1-3])"
_HALF = r"(?:halvår|half-?year|half|h)\.? ?(?P<n>[12])"
_BETWEEN = r"[ ,/-]{0,2}"
_TERM = r"(?P<term>ht|vt|höstterminen|vårterminen|höstterm(?:in)?|vårterm(?:in)?|hösten|våren)\.?[ -]?"
_FROM_MONTH = rf"(?:{'|'.join(sorted(_MONTH_OF, key=len, reverse=True))})\.?"
_SCHOOL_YEAR = r"(?:(?:läsåret|läsår|school year|academic year) )?"


@dataclass(frozen=True, slots=True)
class When:
    """A day; ``period`` as it was written where it is the last day of one, of at most so many ``days``.

    ``yearless`` says that no year was written; ``numbered`` is the number a spreadsheet keeps a day as.
    """

    on: date
    period: str = ""
    days: int = field(default=0, compare=False)
    yearless: bool = field(default=False, compare=False)
    numbered: str = field(default="", compare=False)


Read = Callable[[re.Match[str], int], date | None]
"""What was found, and a year for when none was written → the day."""


def _year(found: re.Match[str], otherwise: int) -> int:
    written = found.groupdict().get("y")
    if not written:
        return otherwise
    year = int(written)
    return year if len(written) > len("27") else year + (2000 if year < _CENTURY_TURNS else 1900)


def _calendar(year: int, month: int, on: int) -> date | None:
    try:
        return date(year, month, on) if year in YEARS else None
    except ValueError:
        return None


def _day(found: re.Match[str], otherwise: int) -> date | None:
    facts = found.groupdict()
    month = _MONTH_OF[facts["name"].casefold()] if facts.get("name") else int(facts["m"])
    return _calendar(_year(found, otherwise), month, int(facts["d"]))


def _end_of(year: int, month: int) -> date | None:
    after = _calendar(year + month // 12, month % 12 + 1, 1) if 1 <= month <= 12 else None  # noqa: PLR2004
    return after - timedelta(days=1) if after and year in YEARS else None


def _month(found: re.Match[str], otherwise: int) -> date | None:
    facts = found.groupdict()
    month = _MONTH_OF[facts["name"].casefold()] if facts.get("name") else int(facts["m"])
    return _end_of(_year(found, otherwise), month)


def _week(found: re.Match[str], otherwise: int) -> date | None:
    try:
        return date.fromisocalendar(_year(found, otherwise), int(found["n"]), 7)
    except ValueError:
        return None


def _part(months: int) -> Read:
    """A quarter, a third or half of a year, which has so many months."""
    return lambda found, otherwise: _end_of(_year(found, otherwise), int(found["n"]) * months)


def _term(found: re.Match[str], otherwise: int) -> date | None:
    """Spring ends with June and autumn with December."""
    return _end_of(_year(found, otherwise), 6 if found["term"][0].casefold() == "v" else 12)


def _school_year(found: re.Match[str], _: int) -> date | None:
    """2026/27 ends with June 2027; 2026/12 is no such."""
    first, last = int(found["y"]), found["last"]
    return _end_of(first + 1, 6) if str(first + 1).endswith(last) else None


def _whole_year(found: re.Match[str], otherwise: int) -> date | None:
    return _end_of(_year(found, otherwise), 12)


def _six(text: str) -> tuple[date | None, date | None]:
    """Six figures together, as a month and as a day: 202701 is a month, 270105 a day, 200112 may be both."""
    on = _calendar(2000 + int(text[:2]), int(text[2:4]), int(text[4:]))
    return _end_of(int(text[:4]), int(text[4:])), on


def _six_as_month(found: re.Match[str], _: int) -> date | None:
    month, on = _six(found["y"])
    return month if on is None else None


def _six_as_day(found: re.Match[str], _: int) -> date | None:
    month, on = _six(found["y"])
    return on if month is None else None


def _parts(pattern: str, months: int) -> tuple[tuple[str, Read, int], ...]:
    read, days = (_part(months), 31 * months) if months else (_week, 7)
    short = ((rf"{pattern} ?[-'’]{_YY}", read, days),) if months else ()  # v. 5-27 may be weeks 5 to 27
    return (
        *short,
        (rf"{pattern}{_BETWEEN}{_Y}", read, days),
        (rf"{_Y}{_BETWEEN}{pattern}", read, days),
        (pattern, read, days),
    )


_TABLE: tuple[tuple[str, Read, int], ...] = (
    (rf"{_Y}(?P<s>[-/.]){_M}(?P=s){_D}{_TIME}", _day, 0),  # 2027-01-05, 2027/1/5, 2027-01-05 08:30
    (rf"{_Y}(?P<m>\d\d)(?P<d>\d\d)", _day, 0),  # 20270105
    (rf"{_D} ?/ ?{_M}(?: ?[-/]? ?{_Y})?{_TIME}", _day, 0),  # 5/1, 5/1 2027, 5/1-2027, 5/1/2027
    (rf"{_D}/{_M}[-/]{_YY}", _day, 0),  # 5/1-27
    (rf"{_D}(?P<s>[.-]) ?{_M}(?P=s) ?{_Y}{_TIME}", _day, 0),  # 5.1.2027, 05-01-2027
    (rf"{_D}\.{_M}\.{_YY}", _day, 0),  # 5.1.27
    (rf"{_D}{_ORDINAL}[ -]?(?:of )?{_NAME}(?:,?[ -]?{_Y})?", _day, 0),  # 5 jan 2027, 5th of May
    (rf"{_D}-{_NAME}-{_YY}", _day, 0),  # 5-jan-27
    (rf"{_D} ?{_NAME} ?[-'’]{_YY}", _day, 0),  # 5 jan -27
    (rf"{_NAME} {_D}{_ORDINAL},? {_Y}", _day, 0),  # January 5, 2027
    (rf"{_Y} {_D} {_NAME}", _day, 0),  # 2027 5 januari
    (rf"{_NAME}(?:[ /.-]{{0,2}}{_Y})?", _month, 31),  # januari, jan 2027
    (rf"{_NAME}[-'/’]{_YY}", _month, 31),  # jan-27
    (rf"{_NAME} [-'’]{_YY}", _month, 31),  # jan '27
    (rf"{_Y}[ /-]?{_NAME}", _month, 31),  # 2027 jan
    (rf"{_Y}[-/]{_M}", _month, 31),  # 2027-01; 2027.1 is a figure
    (rf"{_Y}M(?P<m>\d\d?)", _month, 31),  # 2027M01, as the statistics office writes
    (rf"(?P<m>0?[1-9]|1[0-2])[-/]{_Y}", _month, 31),  # 01/2027
    (rf"{_FROM_MONTH} ?(?:-|till|t\.o\.m\.|to) ?{_NAME}(?:[ /.-]{{0,2}}{_Y})?", _month, 366),  # jan-mars 2027
    (rf"{_TERM}{_Y}", _term, 184),  # HT 2026
    (rf"{_TERM}['’]?{_YY}", _term, 184),  # ht26
    (rf"{_SCHOOL_YEAR}{_Y}[-/](?P<last>\d{{4}}|\d\d)", _school_year, 366),  # läsåret 2026/27
    *_parts(_WEEK, 0),
    *_parts(_QUARTER, 3),
    *_parts(r"(?P<n>[1-4]):?[ae]? ?(?:kvartalet|kvartal|kv|quarter|Q)", 3),
    *_parts(_THIRD, 4),
    *_parts(r"(?P<n>[1-3]):?[ae]? ?(?:tertialet|tertial)", 4),
    *_parts(_HALF, 6),
    (
        rf"(?:(?:hel)?år(?:et)? |hela (?:året )?|(?:calendar |whole )?year |whole of )?{_Y}",
        _whole_year,
        366,
    ),  # 2026, helår 2026
    (r"(?P<y>\d{6})", _six_as_month, 31),
    (r"(?P<y>\d{6})", _six_as_day, 0),
)
_FORMS = tuple((re.compile(form, re.IGNORECASE | re.ASCII), read, days) for form, read, days in _TABLE)
_BEFORE = re.compile(rf"(?:[-•*·◦] )?(?:{_WEEKDAYS}\.?,? )?(?:den |the )?", re.IGNORECASE)
_MAY_BE = re.compile(
    rf"\d{{4}}|[/.-]|{'|'.join(_MONTH_OF)}|[^\W\d_]\.? ?\d|\d:?[ae]? ?[^\W\d_]", re.IGNORECASE
)
"""A plain figure of some digits is no day, and need not be held against each form."""
_AFTER = re.compile(r"(?=$|[\s:;=,|])")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")


def plain(text: str) -> str:
    """Every kind of space is one space, every dash a hyphen, and what cannot be seen is not there."""
    seen = re.sub(r"[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]", "", text)
    return " ".join(_DASHES.sub("-", seen).split())


def when(text: str, *, today: date) -> When:
    """A day or a period, whichever language. Without a year it is the latest that has ended by ``today``.

    Raises Refusal for what is none between 1900 and 2199, and for what may be two.
    """
    written = plain(text)
    start = _start(written)
    each = (_read(form.fullmatch(written, start), read, days, today) for form, read, days in _FORMS)
    found = next((one for one in each if one), None) if _MAY_BE.search(written) else None
    if found is None:
        raise Refusal("series-date", text=shown(text))
    weekday = _WEEKDAY.match(written)
    if weekday and not found.period and found.on.weekday() != _WEEK_BEGINS[weekday[1][:3].casefold()]:
        raise Refusal("values-weekday", text=shown(text), day=found.on.isoformat())
    return found


def in_cell(cell: Cell, *, today: date) -> When:
    """What a cell holds: a date that is shown without its day, as jan-27, is the month. Raises Refusal."""
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        return when(str(int(value)), today=today)
    if not isinstance(value, date):
        return when(cell.text if value is None else str(value), today=today)
    on = value.date() if isinstance(value, datetime) else value
    code = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", cell.number_format).casefold()
    if "d" in code or "y" not in code:
        return when(on.isoformat(), today=today)
    return when(on.isoformat()[: len("2027-01") if "m" in code else len("2027")], today=today)


def numbered(sign: str, part: str) -> str:
    """A bare figure under a heading that says what it counts: 5 under v, M, Q or T; empty for other words."""
    if not sign or not re.fullmatch(r"\d{1,2}", part):
        return ""
    if sign != "M":
        return f"{sign}{part}"
    return _MONTHS[int(part) - 1][0] if 1 <= int(part) <= len(_MONTHS) else part


def parted(line: str, *, today: date) -> tuple[str, str] | None:
    """A line that begins with a day: the longest day that leaves a rest, as it is written, and the rest."""
    written = plain(line)
    start, best = _start(written), 0
    for form, read, days in _FORMS:
        for end in {found.end() for found in _beginnings(form, written, start)}:
            if (
                end > best
                and _read(form.fullmatch(written, start, end), read, days, today)
                and written[end:].strip()
            ):
                best = end
    return (written[:best], written[best:]) if best else None


def shown(text: str) -> str:
    """So much of what could not be read as is told again."""
    seen = " ".join(text.split())
    return seen if len(seen) <= _SHOWN else seen[: _SHOWN - 1] + "…"


def _start(written: str) -> int:
    found = _BEFORE.match(written)
    return found.end() if found else 0


def _beginnings(form: re.Pattern[str], written: str, start: int) -> list[re.Match[str]]:
    """As much as the form takes, and, where it may take less, what ends before a space or a sign."""
    ends = [found.start() for found in _AFTER.finditer(written, start + 1)][:8]
    return [found for end in ends if (found := form.fullmatch(written, start, end))]


def _read(found: re.Match[str] | None, read: Read, days: int, today: date) -> When | None:
    if found is None:
        return None
    whole = found[0] if days else ""
    dated = bool(found.groupdict().get("y"))
    on = read(found, 0) if dated else _latest(found, read, today)
    return When(on, whole, days, not dated) if on and on.year in YEARS else None


def _latest(found: re.Match[str], read: Read, today: date) -> date | None:
    """The latest such day up to today; the 29th of February may lie eight years back."""
    each = (read(found, today.year + 1 - back) for back in range(10))
    return next((on for on in each if on and on <= today), None)
