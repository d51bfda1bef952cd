"""The audit trail as it stands in a file, and the sheet of it."""

from datetime import datetime

from exports.ground.shapes import Shape, id_of, name_of
from exports.ground.sheets import Column, Columns, Names
from programme.people import audit_trail
from programme.people.audit_trail import What


class Entry(Shape):
    id: str
    at: datetime
    what: What
    by: str | None
    by_name: str
    about: str | None
    about_name: str
    thing: str
    detail: str


def entry(one: audit_trail.Entry) -> Entry:
    """``by`` is null where it was whoever runs the bot."""
    return Entry.of(
        one,
        by=id_of(one.by),
        by_name=name_of(one.by),
        about=id_of(one.about),
        about_name=name_of(one.about),
    )


def _what(one: Entry, names: Names) -> str:
    about = one.about_name or "–"
    return names.texts("trail-what", what=one.what.value, about=about, detail=one.detail or "–")


COLUMNS: Columns[Entry, Names] = (
    Column("trail-at", 20, lambda one, _: one.at),
    Column("trail-by", 24, lambda one, names: one.by_name or names.texts("trail-nobody")),
    Column("trail-what", 60, _what),
    Column("trail-about", 24, lambda one, _: one.about_name),
    Column("trail-thing", 20, lambda one, _: one.thing),
    Column("trail-detail", 24, lambda one, _: one.detail),
)
