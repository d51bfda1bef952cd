"""Meetings as they stand in a file, and the sheet of them."""

from datetime import date, time

from exports.ground.shapes import Shape, translated
from exports.ground.sheets import Column, Columns, Link, Names
from programme.meetings import meetings
from texts import Texts


class Meeting(Shape):
    id: str
    step: str
    title: str
    on: date
    starts_at: time | None
    ends_at: time | None
    cluster: str | None
    organisation: str | None
    place: str
    link: str


def meeting(one: meetings.Meeting, texts: Texts) -> Meeting:
    title = translated(one.title, texts)
    return Meeting.of(one, title=title, organisation=one.host_id, ends_at=one.until)


def _who_meet(one: Meeting, names: Names) -> str:
    return names.clusters[one.cluster] if one.cluster else names.texts("export-all-clusters")


COLUMNS: Columns[Meeting, Names] = (
    Column("day", 12, lambda one, _: one.on),
    Column("starts", 10, lambda one, _: one.starts_at),
    Column("ends", 10, lambda one, _: one.ends_at),
    Column("meeting", 48, lambda one, _: one.title),
    Column("cluster", 14, _who_meet),
    Column("host", 20, lambda one, names: names.organisations.get(one.organisation)),
    Column("place", 30, lambda one, _: one.place),
    Column("link", 40, lambda one, _: Link(one.link) if one.link else None),
)
