"""Breaks as a facilitator writes them: a line each, "27-32 Sommaruppehåll" or "20/12-6/1 Jul och nyår"."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from pydantic import ValidationError

from programme.ground.breaks import Break
from programme.ground.languages import Language, Words
from programme.ground.refusals import Refusal

WEEKS = re.compile(r"^(?:v\.?|week|weeks)?\s*(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?(?:\s+(.*))?$", re.IGNORECASE)
DAYS = re.compile(r"^(\d{1,2})/(\d{1,2})\s*[-–]\s*(\d{1,2})/(\d{1,2})(?:\s+(.*))?$")
LEAP_YEAR = tuple(date(2028, 1, 1) + timedelta(days=day) for day in range(366))
MOST = len(LEAP_YEAR) // 2
"""Days of a year that may be breaks: with more there would hardly be a day left to say anything on."""


def week_lines(breaks: Iterable[Break], language: Language) -> str:
    """The breaks that are weeks, as lines."""
    return "\n".join(f"{one.weeks} {one.title.in_(language)}" for one in breaks if one.weeks)


def day_lines(breaks: Iterable[Break], language: Language) -> str:
    """The breaks that are days, as lines with day/month."""
    return "\n".join(
        f"{_day_month(one.from_day)}-{_day_month(one.until_day)} {one.title.in_(language)}"
        for one in breaks
        if one.from_day and one.until_day
    )


def read_breaks(weeks: str, days: str, *, before: Sequence[Break], untitled: Words) -> tuple[Break, ...]:
    """What the lines say; a title that stood there before keeps its other language.

    Raises Refusal with the line that cannot be read, or when hardly a day would be left.
    """
    titles = {words.in_(language): words for words in (one.title for one in before) for language in Language}
    titles[""] = untitled
    read = (
        *(_weeks(line, titles) for line in _lines(weeks)),
        *(_days(line, titles) for line in _lines(days)),
    )
    if sum(any(day in one for one in read) for day in LEAP_YEAR) > MOST:
        raise Refusal("breaks-too-long", field="weeks" if weeks.strip() else "days")
    return read


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _weeks(line: str, titles: dict[str, Words]) -> Break:
    found = WEEKS.match(line)
    if found is None:
        raise Refusal("break-weeks-unread", field="weeks", line=line)
    first, last, title = found.groups()
    words = _titled(title, titles)
    return _made({"weeks": f"{int(first)}-{int(last or first)}", "title": words}, "weeks", line)


def _days(line: str, titles: dict[str, Words]) -> Break:
    found = DAYS.match(line)
    if found is None:
        raise Refusal("break-days-unread", field="days", line=line)
    day, month, until_day, until_month, title = found.groups()
    span = {
        "from_day": f"{int(month):02}-{int(day):02}",
        "until_day": f"{int(until_month):02}-{int(until_day):02}",
    }
    return _made({**span, "title": _titled(title, titles)}, "days", line)


def _made(facts: dict[str, object], field: str, line: str) -> Break:
    try:
        return Break.model_validate(facts)
    except ValidationError as error:
        raise Refusal(f"break-{field}-unread", field=field, line=line) from error


def _titled(title: str | None, titles: dict[str, Words]) -> Words:
    named = (title or "").strip()
    return titles.get(named) or Words(sv=named, en=named)


def _day_month(month_day: str | None) -> str:
    month, day = (month_day or "").split("-")
    return f"{int(day)}/{int(month)}"
