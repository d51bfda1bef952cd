"""Sheets: a page is a list of columns, each said in one line, and a row for each thing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from exports.ground.looks import Tone
from programme.figures.written_values import PER_CENT
from texts import Texts


@dataclass(frozen=True, slots=True)
class Toned:
    """A state in words, and the colour that says the same."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Link:
    """An address that can be followed; what is none is text like any other."""

    text: str


@dataclass(frozen=True, slots=True)
class Share:
    """``per_cent`` of a whole: 62.5 is 62.5 %, which a sheet keeps as 0.625."""

    per_cent: float


Value = str | int | float | date | datetime | time | Toned | Link | Share | None
ById = Mapping[str | None, str]
Thing = TypeVar("Thing")
Known = TypeVar("Known")
Called = TypeVar("Called", bound="Names")


@dataclass(frozen=True, slots=True)
class Heading:
    """``width`` is in characters, as Excel counts; a ``detail`` is folded away until somebody unfolds it."""

    text: str
    width: int
    detail: bool = False


@dataclass(frozen=True, slots=True)
class Column(Generic[Thing, Known]):
    """The key of its heading, its width, and what it says of a thing to whoever knows what else it takes.

    A ``detail`` is folded away: what is left open fits on one paper, in letters that can be read.
    """

    key: str
    width: int
    tell: Callable[[Thing, Known], Value]
    detail: bool = False


Columns = tuple[Column[Thing, Known], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with one row of headings; ``said`` is what it holds, in a sentence, for the list of pages.

    The first ``about`` columns tell what a row is about: they stay. ``upright`` headings stand on end.
    """

    name: str
    headings: tuple[Heading, ...]
    rows: Iterable[tuple[Value, ...]]
    about: int = 0
    said: str = ""
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """What each thing is called, by id, and how a value is said in its reader's language.

    ``zone`` is the programme's: a cell knows none, so moments in it are wall times there.
    """

    texts: Texts
    zone: str
    clusters: ById
    organisations: ById
    steps: ById
    meetings: ById
    people: ById

    def said(self, key: str, **fact: str | None) -> str:
        """A word for one of a few values; nothing for none."""
        ((name, value),) = fact.items()
        return self.texts(key, **{name: value}) if value is not None else ""

    def wall(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None, microsecond=0)

    def day(self, moment: datetime) -> str:
        """Within a text, as the language writes it; a day alone is a cell's own."""
        return self.texts.dates.dated(self.wall(moment).date())

    def cell(self, value: Value) -> Value:
        if isinstance(value, bool):
            return self.texts("export-yes" if value else "export-no")
        if isinstance(value, str):
            return self.texts.named(value)
        if isinstance(value, Toned):
            return Toned(self.texts.named(value.text), value.tone) if value.text else None
        return self.wall(value) if isinstance(value, datetime) else value


def sheet(
    key: str, columns: Columns[Thing, Called], things: Iterable[Thing], names: Called, *, about: int = 0
) -> Sheet:
    """A sheet of an export; ``key`` is that of its name, and of what it holds where that is told."""
    holds = f"export-holds-{key}"
    return Sheet(
        names.texts(f"export-sheet-{key}"),
        tuple(
            Heading(names.texts(f"export-column-{column.key}", zone=names.zone), column.width, column.detail)
            for column in columns
        ),
        (tuple(names.cell(column.tell(one, names)) for column in columns) for one in things),
        about,
        names.texts(holds) if names.texts.has(holds) else "",
    )


def in_unit(value: float | None, unit: str) -> Value:
    """A figure in its own unit: per cent as the share it is."""
    return Share(value) if value is not None and unit == PER_CENT else value
