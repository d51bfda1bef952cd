"""Values as people write them, in a form, in lines or in rows: points out, or every slip with its line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from programme.figures.series import Point
from programme.ground.languages import Language
from programme.ground.refusals import Refusal

LARGEST = 1e300
"""Beyond this a chart cannot add any more."""
MOST_POINTS = 10_000
YEARS = range(1900, 2200)

Cell = str | float | date | None
"""What stands in a column: text as somebody wrote it, or what an Excel file already knows."""
Row = tuple[int, Cell, Cell]
"""(line, date, value); lines count from 1 as in an editor."""

_GROUPED = {
    Language.SV: re.compile(r"[+-]?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+([.,]\d+)?", re.ASCII),
    Language.EN: re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII),
}
_NUMBER = re.compile(r"[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?", re.ASCII | re.IGNORECASE)
_COUNT = re.compile(r"(\d{1,9})\s*(?:of|av|/)\s*(\d{1,9})", re.ASCII | re.IGNORECASE)
_ISO = re.compile(r"(\d{4})(-?)(\d\d)\2(\d\d)([T ]00:00(:00(\.0+)?)?)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})(?:[/-](\d{4}))?", re.ASCII)
_SHOWN = 30  # letters of what could not be read


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many, as in "7 of 10"."""

    part: int
    whole: int

    @property
    def share(self) -> float:
        """Between 0 and 1."""
        return self.part / self.whole


@dataclass(frozen=True, slots=True)
class Reading:
    """The points in the order of their days; `reordered` says that they were written in another."""

    points: tuple[Point, ...]
    reordered: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong: a text's key and its facts, of which `line` is one unless it is about the whole."""

    key: str
    facts: dict[str, str | int]


class SlipsError(Refusal):
    """Values that cannot be read. As a refusal it tells the first slip; `slips` are all, line by line."""

    def __init__(self, *slips: Slip) -> None:
        super().__init__(slips[0].key)
        self.facts = slips[0].facts
        self.slips = slips


def number(text: str, language: Language) -> float:
    """12,5 and 12.5 in Swedish, where a space may part the thousands; 12.5 and 1,250 in English.

    A per cent sign after the figure is left out. Raises Refusal for what is no number, or too large to chart.
    """
    plain = text.strip().removesuffix("%").strip().replace("\u2212", "-")
    if _GROUPED[language].fullmatch(plain):
        plain = re.sub(r"\s" if language is Language.SV else ",", "", plain)
    if language is Language.SV:
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise Refusal("series-number", text=_shown(text))
    return _chartable(float(plain), text)


def count(text: str) -> Count:
    """Seven of ten as "7 of 10", "7 av 10" or "7/10". Raises Refusal for other words, 7 of 5 and 0 of 0."""
    found = _COUNT.fullmatch(text.strip())
    if not found:
        raise Refusal("series-count", text=_shown(text))
    part, whole = int(found[1]), int(found[2])
    if part > whole or not whole:
        raise Refusal("series-count-whole", part=part, whole=whole)
    return Count(part, whole)


def day(text: str, *, today: date) -> date:
    """2027-01-04, 20270104, 4/1/2027, or 4/1 for the latest fourth of January there has been.

    Raises Refusal for what is no day between 1900 and 2199.
    """
    plain = text.strip()
    found: date | None = None
    if iso := _ISO.fullmatch(plain):
        found = _calendar(int(iso[1]), int(iso[3]), int(iso[4]))
    elif written := _DAY_FIRST.fullmatch(plain):
        on, month = int(written[1]), int(written[2])
        found = _calendar(int(written[3]), month, on) if written[3] else _latest(month, on, today)
    if found is None:
        raise Refusal("series-date", text=_shown(text))
    return found


def read_rows(rows: Iterable[Row | Slip], language: Language, *, today: date) -> Reading:
    """Points of dates and values, sorted by day; slips found on the way there are told with the others.

    Raises SlipsError with every slip and its line, and for no points or more than 10,000.
    """
    found: list[tuple[int, Point]] = []
    slips: list[Slip] = []
    for row in rows:
        read = row if isinstance(row, Slip) else _point(row, language, today)
        if isinstance(read, Slip):
            slips.append(read)
        else:
            found.append(read)
    slips.extend(_doubled(found))
    slips.sort(key=lambda slip: int(slip.facts["line"]))
    slips = slips or list(_unfit(len(found)))
    if slips:
        raise SlipsError(*slips)
    points = [point for _, point in found]
    in_order = sorted(points, key=lambda point: point.on)
    return Reading(tuple(in_order), reordered=in_order != points)


def _chartable(value: float, text: str) -> float:
    if not abs(value) <= LARGEST:
        raise Refusal("series-number-large", text=_shown(text))
    return value


def _calendar(year: int, month: int, on: int) -> date | None:
    try:
        return date(year, month, on) if year in YEARS else None
    except ValueError:
        return None


def _latest(month: int, on: int, today: date) -> date | None:
    """The latest such day up to today; the 29th of February may lie eight years back."""
    years = (_calendar(today.year - back, month, on) for back in range(9))
    return next((found for found in years if found and found <= today), None)


def _point(row: Row, language: Language, today: date) -> tuple[int, Point] | Slip:
    line, on, value = row
    try:
        return line, Point(_day_in(on, today), _number_in(value, language))
    except Refusal as refusal:
        return Slip(f"{refusal.key}-line", {"line": line, **refusal.facts})


def _day_in(cell: Cell, today: date) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else day(_written(cell), today=today)


def _number_in(cell: Cell, language: Language) -> float:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _chartable(float(cell), str(cell))
    return number(_written(cell), language)


def _written(cell: Cell) -> str:
    if cell is None or not str(cell).strip():
        raise Refusal("series-missing")
    return str(cell)


def _doubled(found: Iterable[tuple[int, Point]]) -> Iterator[Slip]:
    seen: dict[date, int] = {}
    for line, point in found:
        first = seen.setdefault(point.on, line)
        if first != line:
            yield Slip("series-doubled", {"line": line, "first": first, "day": point.on.isoformat()})


def _unfit(points: int) -> Iterator[Slip]:
    if not points:
        yield Slip("series-empty", {})
    if points > MOST_POINTS:
        yield Slip("series-long", {"count": points, "most": MOST_POINTS})


def _shown(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"
