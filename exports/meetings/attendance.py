"""Attendance as it stands in a file, and the sheet of it: a row a person and meeting."""

from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns, Names
from programme.meetings import records
from programme.meetings.attendance import Coming


class Attendance(Shape):
    meeting: str
    person: str
    person_name: str
    organisation: str | None
    coming: Coming | None
    instead: str
    present: bool | None


def attendance(one: records.Attended) -> Attendance:
    return Attendance.of(one, person_name=one.name)


def _present(one: Attendance, names: Names) -> str:
    return names.said("export-present", present=None if one.present is None else str(one.present).lower())


COLUMNS: Columns[Attendance, Names] = (
    Column("meeting", 48, lambda one, names: names.meetings.get(one.meeting)),
    Column("organisation", 20, lambda one, names: names.organisations.get(one.organisation)),
    Column("name", 24, lambda one, _: one.person_name),
    Column("coming", 22, lambda one, names: names.said("export-coming", coming=one.coming)),
    Column("instead", 24, lambda one, _: one.instead),
    Column("present", 12, _present),
)
