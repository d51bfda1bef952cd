"""Days as somebody says them in passing: next week, weeks 8 and 9, until 1 March, on Friday."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from programme.screens.commands import folded

Days = tuple[date, date]
"""The first and the last."""
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
MONTHS = (
    ("jan",), ("feb",), ("mar",), ("apr",), ("maj", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dec",),
)  # fmt: skip
WEEKDAYS = (
    ("man", "mon"), ("tis", "tue", "tues"), ("ons", "wed"), ("tor", "tors", "thu", "thurs"),
    ("fre", "fri"), ("lor", "sat"), ("son", "sun"),
)  # fmt: skip
NUMBER = re.compile(r"\d+")
LAST_WEEK = 53
TODAY = frozenset({"idag", "today", "ikvall", "tonight"})
TOMORROW = frozenset({"imorgon", "imorrn", "imon", "tomorrow", "tmrw"})
UNTIL = frozenset({"till", "tom", "until", "t.o.m", "t.o.m.", "through"})
NEXT = frozenset({"nasta", "next", "kommande"})
WEEK_WORDS = frozenset({"vecka", "veckan", "veckor", "v", "v.", "week", "weeks"})


def days_said(words: str, today: date) -> Days | None:
    """The days that are meant, none of them before today; None where they are not surely said.

    A day without its year is the next one of its name.
    """
    parts = _parts(words)
    return _weeks(parts, today) or _from_to(parts, today) or _nearby(parts, today)


def _parts(words: str) -> list[str]:
    joined = (
        folded(words).replace("i dag", "idag").replace("i morgon", "imorgon").replace("till och med", "tom")
    )
    return [
        part
        for part in re.split(r"[\s,]+|(?<=\d)[-–/:](?=\w)|(?<=[a-z])[-–](?=[a-z])|(?<=[a-z])(?=\d)", joined)
        if part
    ]


def _weeks(parts: list[str], today: date) -> Days | None:
    """Week 8, weeks 8 and 9, v 28-31; next week, all week."""
    at = next((at for at, part in enumerate(parts) if part in WEEK_WORDS), None)
    if at is None:
        return None
    numbers = [int(part) for part in parts[at + 1 :] if part.isdigit() and 1 <= int(part) <= LAST_WEEK]
    if numbers:
        return _monday(numbers[0], today), _monday(numbers[-1], today) + 6 * DAY
    monday = today - today.weekday() * DAY
    if NEXT & set(parts):
        return monday + WEEK, monday + WEEK + 6 * DAY
    return (today, monday + 6 * DAY) if not any(part.isdigit() for part in parts) else None


def _monday(week: int, today: date) -> date:
    """Of the next week of that number. A week 53 that the year lacks is the next year's first."""
    for year in (today.year, today.year + 1):
        monday = date.fromisocalendar(year, 1, 1) + (week - 1) * WEEK
        if monday + 6 * DAY >= today:
            return monday
    return monday


def _from_to(parts: list[str], today: date) -> Days | None:
    """3-14 February, 28 June to 3 July, until 1 March."""
    found = list(_dates(parts, today))
    if not found:
        return None
    since = today if UNTIL & set(parts) and len(found) == 1 else found[0]
    return (since, found[-1]) if since <= found[-1] else None


def _dates(parts: list[str], today: date) -> Iterator[date]:
    numbers: list[int] = []
    for at, part in enumerate(parts):
        month = _month(part)
        if (figures := NUMBER.match(part)) is not None:
            numbers.append(int(figures[0]))
        elif month and not numbers and (after := NUMBER.match("".join(parts[at + 1 : at + 2]))) is not None:
            yield from _named([int(after[0])], month, today)
        elif month and numbers:
            yield from _named(numbers, month, today)
            numbers = []


def _named(days: list[int], month: int, today: date) -> Iterator[date]:
    for day in days:
        for year in (today.year, today.year + 1):
            try:
                found = date(year, month, day)
            except ValueError:
                return
            if found >= today:
                yield found
                break


def _month(part: str) -> int | None:
    return next((at for at, names in enumerate(MONTHS, 1) if part.isalpha() and part.startswith(names)), None)


def _nearby(parts: list[str], today: date) -> Days | None:
    """Today, tomorrow, on Friday, until Thursday."""
    found = [day for part in parts if (day := _near(part, today))]
    if not found:
        return None
    since = today if UNTIL & set(parts) and len(found) == 1 else found[0]
    return (since, found[-1]) if since <= found[-1] else None


def _near(part: str, today: date) -> date | None:
    if part in TODAY:
        return today
    if part in TOMORROW:
        return today + DAY
    is_day = part in chain.from_iterable(WEEKDAYS) or part.rstrip("s").removesuffix("ar").endswith(
        ("dag", "day")
    )
    at = next((at for at, names in enumerate(WEEKDAYS) if is_day and part.startswith(names)), None)
    return None if at is None else today + ((at - today.weekday() - 1) % 7 + 1) * DAY
