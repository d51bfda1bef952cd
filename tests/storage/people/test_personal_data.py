"""Every table and every column of text there is stands in the record of what is kept about people."""

from collections.abc import Iterator

from sqlalchemy import JSON, Enum, String, inspect
from sqlalchemy.types import TypeDecorator

import storage
from programme.ground.rooms import rooms
from storage.ground.tables import Table
from storage.people import tables as people_tables
from storage.people.personal_data import HERSELF, KEPT, NOBODYS
from storage.people.programme_rows import is_in, programme_of

list(rooms(storage, "tables"))
TABLES = [mapper.class_ for mapper in Table.registry.mappers]
BY_ROW = {one.row: one for one in KEPT}
IN_NO_PROGRAMME = {"calendar_feeds", "absences", "claims", "messages"}


def naming_people(row: type[Table]) -> set[str]:
    """The columns with a foreign key to people."""
    return {
        column.key
        for column in inspect(row).columns
        if any(key.column.table.name == "people" for key in column.foreign_keys)
    }


def written(row: type[Table]) -> Iterator[str]:
    """The columns of free text or json: neither ids, keys, enums nor moments."""
    for attribute in inspect(row).column_attrs:
        (column,) = attribute.columns
        kind = column.type
        if column.foreign_keys or attribute.key == "id" or isinstance(kind, Enum):
            continue
        named = isinstance(kind, TypeDecorator) and isinstance(kind.impl, String)
        if isinstance(kind, String | JSON) or named:
            yield attribute.key


def test_every_table_that_names_people_is_recorded_with_every_column_that_does() -> None:
    for row in TABLES:
        found = naming_people(row)
        assert set(BY_ROW[row].people if row in BY_ROW else ()) == found, row.__tablename__


def test_every_column_of_text_is_somebodys_words_or_said_not_to_be() -> None:
    for row in TABLES:
        if row is people_tables.Person:
            assert set(written(row)) == set(HERSELF)
            continue
        kept = BY_ROW.get(row)
        known = (*kept.words, *kept.others) if kept else NOBODYS.get(row)
        assert known is not None, f"{row.__tablename__} is in no record"
        assert set(known) == set(written(row)), row.__tablename__


def test_what_is_recorded_is_there_and_its_authors_are_people() -> None:
    for one in KEPT:
        columns = {attribute.key for attribute in inspect(one.row).column_attrs}
        assert {*one.words, *one.others, *one.people} <= columns, one.name
        assert {*one.authors} <= {*one.people}, one.name
        assert not one.at or one.at in columns, one.name
        assert bool(one.words) == bool(one.authors), one.name


def test_each_tells_in_which_programme_a_row_is() -> None:
    for one in KEPT:
        if one.name in IN_NO_PROGRAMME:
            assert programme_of(one.row) is None
        elif one.row.__tablename__ != "programmes":
            assert programme_of(one.row) is not None
            is_in(one.row, "p")
