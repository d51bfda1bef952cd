"""All that is kept by and about somebody, as json and as a workbook.

What is ``x_id`` in the house is ``x`` in a file, as everywhere in exports. What others wrote is not in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns, Names, Sheet, Value, sheet
from exports.ground.workbooks import Workbook
from programme.ground.languages import Language
from programme.programmes.stewardships import Stewardship
from programme.screens.own_data import OwnData, Trace
from texts import Texts

SHAPE = 1
"""Counts up when a field changes its meaning or goes away."""
Row = dict[str, Any]


class OwnMaking(Shape):
    """When, for whom and by what it was made."""

    shape: int = SHAPE
    version: str
    made_at: datetime
    made_for: str
    made_for_name: str
    language: Language


class OwnProgramme(Shape):
    """A programme in which something of hers is, and who answers for it."""

    id: str
    title: str
    controller: str
    contact: str
    kept_until: date


class Own(Shape):
    """The whole file. ``kept`` is table → rows, each with the ``parts`` she has in it and ``programme``."""

    own_data: OwnMaking
    person: dict[str, Any]
    programmes: tuple[OwnProgramme, ...]
    kept: dict[str, tuple[Row, ...]]


class Line(NamedTuple):
    """A row for the workbook: when, what she is there, what she wrote, and the rest."""

    programme: str
    trace: Trace


def told(what: OwnData, texts: Texts, *, version: str) -> Own:
    """``version`` is Hemmaplan's own."""
    return Own(
        own_data=OwnMaking(
            version=version,
            made_at=what.taken_at.astimezone(UTC),
            made_for=what.person.id,
            made_for_name=what.person.name,
            language=Language(texts.language),
        ),
        person=_renamed(what.herself),
        programmes=tuple(map(_programme, what.programmes)),
        kept={name: tuple(map(_row, traces)) for name, traces in what.traces.items()},
    )


def as_json(what: OwnData, texts: Texts, *, version: str) -> bytes:
    """The json file."""
    return texts.named(told(what, texts, version=version).model_dump_json(indent=2)).encode()


def as_workbook(what: OwnData, texts: Texts) -> bytes:
    """An .xlsx file: who she is, then a sheet for everything there is anything of."""
    book, names = Workbook(texts), _names(what, texts)
    book.sign(what.person.name, what.taken_at)
    book.add(sheet("own-person", ABOUT, _herself(what, names), names))
    titles = {one.programme_id: one.title for one in what.programmes}
    for name, traces in what.traces.items():
        if traces:
            lines = (Line(titles.get(one.programme_id or "", ""), one) for one in traces)
            book.add(_sheet(name, lines, names))
    return book.content()


def _sheet(name: str, lines: Iterable[Line], names: Names) -> Sheet:
    return sheet(f"own-{name.replace('_', '-')}", LINES, lines, names)


def file_name(what: OwnData, *, kind: str) -> str:
    """mina-uppgifter-2027-01-18.xlsx: no name in it, for it lies about among other files."""
    base = "mina-uppgifter" if what.person.language is Language.SV else "my-data"
    return f"{base}-{what.taken_at.date().isoformat()}.{kind}"


def _programme(one: Stewardship) -> OwnProgramme:
    return OwnProgramme.of(one, id=one.programme_id, kept_until=one.until)


def _row(trace: Trace) -> Row:
    known = {"programme": trace.programme_id, "parts": list(trace.parts)}
    return known | _renamed({**trace.columns, **trace.words})


def _renamed(columns: Mapping[str, Any]) -> Row:
    return {_called(name): _value(value) for name, value in columns.items()}


def _called(name: str) -> str:
    if name == "own_name":
        return "name"
    return name.removesuffix("_id") if name not in {"slack_id", "file_id"} else name


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _names(what: OwnData, texts: Texts) -> Names:
    nothing: dict[str | None, str] = {}
    return Names(texts, what.person.zone, nothing, nothing, nothing, nothing, nothing)


def _herself(what: OwnData, names: Names) -> Iterator[tuple[str, Value]]:
    say = names.texts
    yield say("own-about"), say("own-about-how")
    for name, value in what.herself.items():
        yield _called(name), _cell(value, names)
    for one in what.programmes:
        said = say(
            "own-programme", controller=one.controller, contact=one.contact, until=say.dates.dated(one.until)
        )
        yield one.title, said


def _cell(value: Any, names: Names) -> Value:
    """A day and a figure are a cell's own; all else is said."""
    if value is None or isinstance(value, str | int | float | date):
        return value
    return _flat(value, names)


def _flat(value: Any, names: Names) -> str:
    """In one text, where a day is written as the language writes it."""
    match value:
        case dict():
            return "\n".join(f"{name}: {_flat(each, names)}" for name, each in value.items())
        case list():
            return ", ".join(_flat(each, names) for each in value)
        case datetime():
            return f"{names.day(value)} {names.texts.dates.time(names.wall(value).time())}"
        case date():
            return names.texts.dates.dated(value)
    return str(_value(value))


def _words(one: Line, names: Names) -> str:
    said = [(name, _flat(value, names)) for name, value in one.trace.words.items() if value]
    return said[0][1] if len(one.trace.words) == 1 and said else "\n".join(f"{n}: {text}" for n, text in said)


def _rest(one: Line, names: Names) -> str:
    kept = {_called(name): value for name, value in one.trace.columns.items()}
    return _flat({name: value for name, value in kept.items() if value not in (None, "", [], {})}, names)


def _parts(one: Line, names: Names) -> str:
    return ", ".join(names.texts(f"own-part-{part}") for part in one.trace.parts)


def _when(one: Line, _: Names) -> Value:
    return one.trace.at


ABOUT: Columns[tuple[str, Value], Names] = (
    Column("what", 30, lambda one, _: one[0]),
    Column("which", 90, lambda one, _: one[1]),
)
LINES: Columns[Line, Names] = (
    Column("own-programme", 26, lambda one, _: one.programme),
    Column("own-parts", 22, _parts),
    Column("own-when", 20, _when),
    Column("own-words", 64, _words),
    Column("own-rest", 64, _rest),
)

__all__ = ["Own", "as_json", "as_workbook", "file_name", "told"]
