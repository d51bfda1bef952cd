"""One cell, whatever the file: its text without the spaces nobody sees, its value and how it is shown."""

import re
from datetime import date, datetime, time, timedelta

from imports.ground.number_formats import shown, shown_day
from programme.ground.tables import Cell

NOTHING = Cell()
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff\u00ad]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]|\r\n?")


def plain(text: str) -> str:
    """Ordinary spaces for the others, no unseen signs, nothing at the ends; line breaks stay."""
    swept = text if text.isascii() and "\r" not in text else _SPACES.sub(_space, _UNSEEN.sub("", text))
    return swept.strip()


def _space(found: re.Match[str]) -> str:
    return "\n" if found[0].startswith("\r") else " "


def of_text(text: str) -> Cell:
    swept = plain(text)
    return Cell(swept, swept) if swept else NOTHING


def of_number(value: float, code: str = "") -> Cell:
    return Cell(value, shown(value, code), code)


def of_truth(value: bool) -> Cell:
    return Cell(value, str(value).upper())


def of_error(text: str) -> Cell:
    return Cell(text, text, error=True)


def of_moment(value: date | datetime | time | timedelta, code: str = "") -> Cell:
    """A day without an hour is a day; an hour without a day is told in words only."""
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    text = shown_day(value, code)
    return Cell(text if isinstance(value, time | timedelta) else value, text, code)
