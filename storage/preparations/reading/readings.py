"""Readings: what there is to read for whom, that it was read, and what is asked about it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import Viewer
from programme.preparations.preparations import Owed, State
from programme.preparations.reading import readings as rules
from programme.preparations.reading.readings import TO_ALL, Material, Reading, Shelf
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.batches import some
from storage.meetings import meetings
from storage.meetings import tables as meeting_tables
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import preparations, reading_notices
from storage.preparations import tables as preparation_tables
from storage.preparations.tables import Reading as Row
from storage.programmes import programmes
from storage.programmes import tables as programme_tables


def material(session: Session, act: Act, material_id: str) -> Material:
    """One thing that somebody may open, with what she may see of what was read and asked.

    Raises Refusal when it is gone, taken back, or not for her.
    """
    one, viewer = preparations.by_id(session, material_id), people.viewer(session, act.by.id)
    if not rules.meets_it(viewer, one):
        raise Refusal("material-not-yours")
    if not rules.may_open(viewer, one):
        raise Refusal("material-gone")
    return _materials(session, [one], act.by, viewer)[0]


def read(session: Session, act: Act, material_id: str) -> Material:
    """She has read it, for her organisation. To say so again changes nothing. Raises Refusal."""
    _row(session, material(session, act, material_id), act.by, act.now)
    return material(session, act, material_id)


def ask(session: Session, act: Act, material_id: str, question: str) -> Material:
    """She has read it and asks this, instead of what she asked before. Raises Refusal.

    It is kept for the meeting: those who are asked and the facilitators hear of it the day before.
    """
    about = material(session, act, material_id)
    row = _row(session, about, act.by, act.now)
    row.question, row.asked_at = rules.worded(question), act.now
    session.flush()
    programme = programmes.by_id(session, about.owed.programme_id)
    wanted = _words_of_questions(session, programme, [about.owed], now=act.now)
    notices.promise(session, programme.workspace_id, wanted)
    return material(session, act, material_id)


def _row(session: Session, about: Material, by: Person, now: datetime) -> Row:
    if about.reads_for is None:
        raise Refusal("material-own")
    found = session.scalar(
        select(Row).where(
            Row.material_id == about.owed.id,
            Row.organisation_id == about.reads_for,
            Row.person_id == by.id,
        )
    )
    if found is None:
        found = Row(
            material_id=about.owed.id,
            organisation_id=about.reads_for,
            person_id=by.id,
            read_at=now,
            question="",
        )
        session.add(found)
        session.flush()
    return found


def replan_questions(
    session: Session, programme: Programme, meeting_ids: Sequence[str], *, now: datetime
) -> None:
    """What those who were asked hear, and when, follows the meetings' dates."""
    asked = select(Row.material_id).where(Row.question != "")
    about = preparations.among(
        session,
        preparation_tables.Preparation.meeting_id.in_(meeting_ids),
        preparation_tables.Preparation.id.in_(asked),
    )
    wanted = _words_of_questions(session, programme, about, now=now)
    notices.reconcile(session, programme.workspace_id, meeting_ids, [Kind.ASKED], wanted)


def _words_of_questions(
    session: Session, programme: Programme, about: Sequence[Owed], *, now: datetime
) -> list[Notice]:
    readers = reading_notices.readers_in(session, programme.id, {one.cluster_id for one in about})
    at = {one.id: one for one in meetings.of_programme(session, programme.id)}
    leaders = [one for one in people.facilitators(session, programme.id) if one.reachable]
    hear = {
        (one.meeting_id, one.organisation_id, reader)
        for one in about
        if one.organisation_id is not None
        for reader in readers[one.cluster_id].get(one.organisation_id, [])
    } | {(one.meeting_id, TO_ALL, leader) for one in about for leader in leaders}
    found = (
        rules.word_of_questions(
            at[meeting_id], person, occasion, programme.calendar, first_day=next_morning(now, person.zone)
        )
        for meeting_id, occasion, person in hear
        if meeting_id in at
    )
    return [notice for notice in found if notice is not None]


def shelves(session: Session, act: Act, *, past: bool = False) -> tuple[Shelf, ...]:
    """Everything there is to read for the meetings ahead, or for those that have been, the latest first;
    and what is asked, as far as she may see it."""
    viewer = people.viewer(session, act.by.id)
    found = []
    for programme in programmes.of_person(session, act.by.id):
        there = _there_to_read(session, programme, viewer, act.now, past)
        materials = _materials(session, there, act.by, viewer)
        shown = sorted(materials, key=lambda one: one.meeting.on, reverse=True) if past else materials
        found.append(Shelf(programme, tuple(shown)))
    return tuple(found)


def _there_to_read(
    session: Session, programme: Programme, viewer: Viewer, now: datetime, past: bool
) -> list[Owed]:
    clusters = {seat.cluster_id for seat in viewer.seats if seat.cluster_id}
    whose: list[ColumnElement[bool]] = [preparation_tables.Preparation.cluster_id.in_(clusters)]
    if viewer.facilitates(programme.id):
        whose.append(preparation_tables.Preparation.programme_id == programme.id)
    shared = [item.id for item in programme.template.preparations if item.shared]
    today, on = programme.today(now), meeting_tables.Meeting.on
    those = select(meeting_tables.Meeting.id).where(
        meeting_tables.Meeting.programme_id == programme.id,
        on < today if past else on >= today,
        meeting_tables.Meeting.cancelled_at.is_(None),
    )
    found = preparations.among(
        session,
        preparation_tables.Preparation.programme_id == programme.id,
        preparation_tables.Preparation.state == State.DONE,
        preparation_tables.Preparation.item.in_(shared),
        preparation_tables.Preparation.meeting_id.in_(those),
        or_(*whose),
    )
    return [one for one in found if rules.may_open(viewer, one)]


def _materials(
    session: Session, some_owed: Sequence[Owed], reader: Person, viewer: Viewer
) -> tuple[Material, ...]:
    """By meeting and owner, with what the reader may see."""
    around = around_them(session, some_owed)
    return in_order(around.seen_by(one, reader, viewer) for one in some_owed)


@dataclass(frozen=True, slots=True)
class Around:
    """The meetings of several things to read, and what was read of each."""

    meetings: Mapping[str, Meeting]
    readings: Mapping[str, Sequence[Reading]]

    def seen_by(self, one: Owed, reader: Person, viewer: Viewer) -> Material:
        """One of them, with what somebody may see."""
        return Material(
            one,
            self.meetings[one.meeting_id],
            reader,
            rules.reads_for(viewer, one),
            viewer.sits_in(one.organisation_id),
            tuple(each for each in self.readings.get(one.id, ()) if rules.may_see(viewer, each, one)),
        )


def around_them(session: Session, some_owed: Sequence[Owed]) -> Around:
    return Around(
        meetings.by_ids(session, [one.meeting_id for one in some_owed]),
        _readings(session, [one.id for one in some_owed]),
    )


def in_order(found: Iterable[Material]) -> tuple[Material, ...]:
    """By meeting and owner."""
    return tuple(sorted(found, key=lambda one: (one.meeting.on, one.owed.owner, one.owed.item.id)))


def _readings(session: Session, material_ids: Iterable[str]) -> dict[str, list[Reading]]:
    """Material → what was read of it, in the order in which it was."""
    found: dict[str, list[Reading]] = defaultdict(list)
    for ids in some(material_ids):
        rows = session.execute(
            select(Row, programme_tables.Organisation.name, people_tables.Person)
            .join(programme_tables.Organisation, programme_tables.Organisation.id == Row.organisation_id)
            .join(people_tables.Person, people_tables.Person.id == Row.person_id)
            .where(Row.material_id.in_(ids))
            .order_by(Row.read_at, Row.id)
        )
        for row, name, who in rows:
            one = Reading(
                row.id,
                row.material_id,
                row.organisation_id,
                name,
                people.person(who),
                row.read_at,
                row.question,
            )
            found[row.material_id].append(one)
    return found
