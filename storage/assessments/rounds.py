"""Rounds: the questions one can ask of self-assessments, for many organisations at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from programme.assessments.assessments import Alone, Mark, Rival, Round, alone
from programme.assessments.checklists import Checklist
from programme.assessments.movements import Movement, last_movement
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import Viewer, may_see_levels
from programme.preparations.preparations import State
from storage.assessments import tables
from storage.assessments.tables import Round as Row
from storage.ground.batches import some
from storage.meetings.tables import Meeting
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations.tables import Preparation
from storage.programmes import programmes
from storage.programmes.tables import Organisation

BEGAN = aliased(people_tables.Person)


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Round]:
    """Rounds under some conditions, by organisation and then by their meetings' days. Asks no rule."""
    rows = session.execute(
        select(Row, Organisation.name, Preparation.item, Preparation.state, Meeting.on, BEGAN)
        .join(Organisation, Organisation.id == Row.organisation_id)
        .join(Preparation, Preparation.id == Row.preparation_id)
        .join(Meeting, Meeting.id == Preparation.meeting_id)
        .join(BEGAN, BEGAN.id == Row.begun_by_id)
        .where(*conditions)
        .order_by(Organisation.name, Meeting.on, Row.id)
    ).all()
    marks = _marks(session, [row.id for row, *_ in rows])
    known = programmes.by_ids(session, {row.programme_id for row, *_ in rows})
    return [
        Round(
            id=row.id,
            programme_id=row.programme_id,
            organisation_id=row.organisation_id,
            organisation=name,
            preparation_id=row.preparation_id,
            title=known[row.programme_id].item(item).title,
            on=on,
            checklist=Checklist.model_validate(row.checklist),
            begun_at=row.begun_at,
            begun_by=people.person(began),
            marks=marks.get(row.id, {}),
            took_part=row.took_part,
            movement=row.movement,
            needs=row.needs,
            chosen_cluster_id=row.cluster_id,
            to_facilitator=row.to_facilitator,
            done=state is State.DONE,
        )
        for row, name, item, state, on, began in rows
    ]


def rounds_of(session: Session, organisation_ids: Iterable[str]) -> dict[str, tuple[Round, ...]]:
    """Organisation → its rounds, the first first. Asks no rule: see ``seen_by`` for somebody's own eyes."""
    found: dict[str, list[Round]] = {one: [] for one in organisation_ids}
    for ids in some(found):
        for each in among(session, Row.organisation_id.in_(ids)):
            found[each.organisation_id].append(each)
    return {organisation_id: tuple(theirs) for organisation_id, theirs in found.items()}


def movement_of(session: Session, organisation_ids: Iterable[str]) -> dict[str, Movement]:
    """Organisation → the movement to its last round, of those that have one. Asks no rule."""
    found = rounds_of(session, organisation_ids)
    return {one: moved for one, theirs in found.items() if (moved := last_movement(theirs)) is not None}


def seen_by(session: Session, viewer_id: str, *conditions: ColumnElement[bool]) -> list[Round]:
    """Those whose levels somebody may see: her own organisation's, and what has been opened to her."""
    viewer = people.viewer(session, viewer_id)
    found = among(session, _near(viewer), *conditions)
    return [one for one in found if may_see_levels(viewer, one)]


def seen_in(session: Session, act: Act, programme_id: str) -> list[Round]:
    """The same in one programme, by organisation."""
    return seen_by(session, act.by.id, Row.programme_id == programme_id)


def of_preparation(session: Session, preparation_id: str) -> Round | None:
    """The round of one preparation, if it has been begun. Asks no rule."""
    return next(iter(among(session, Row.preparation_id == preparation_id)), None)


def by_id(session: Session, round_id: str) -> Round:
    """Raises Refusal when it is gone. Asks no rule."""
    for one in among(session, Row.id == round_id):
        return one
    raise Refusal("assessment-gone")


def of_its_organisation(session: Session, organisation_id: str) -> list[Round]:
    """All of one organisation's, the first first. Asks no rule."""
    return list(rounds_of(session, [organisation_id])[organisation_id])


def voices(session: Session, round_id: str) -> dict[str, dict[str, int]]:
    """Person → point → the level she chose alone."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    query = select(tables.Voice).where(tables.Voice.round_id == round_id).order_by(tables.Voice.point)
    for row in session.scalars(query):
        found[row.person_id][row.point] = row.level
    return dict(found)


def alone_in(session: Session, round_id: str) -> Alone:
    """What those who answered alone chose, counted."""
    return alone(voices(session, round_id))


def _near(viewer: Viewer) -> ColumnElement[bool]:
    """All the rule could let her see, and little else."""
    led = {seat.programme_id for seat in viewer.seats if viewer.facilitates(seat.programme_id)}
    return or_(
        Row.organisation_id.in_({seat.organisation_id for seat in viewer.seats if seat.organisation_id}),
        Row.cluster_id.in_({seat.cluster_id for seat in viewer.seats if seat.cluster_id}),
        Row.programme_id.in_(led) & Row.to_facilitator,
    )


def _marks(session: Session, round_ids: Sequence[str]) -> Mapping[str, Mapping[str, Mark]]:
    rows = [
        row
        for ids in some(round_ids)
        for row in session.scalars(select(tables.Mark).where(tables.Mark.round_id.in_(ids)))
    ]
    who = people.by_ids(session, {each for row in rows for each in (row.by_id, row.rival_by_id) if each})
    found: dict[str, dict[str, Mark]] = defaultdict(dict)
    for row in rows:
        found[row.round_id][row.point] = _mark(row, who)
    return found


def _mark(row: tables.Mark, who: Mapping[str, Person]) -> Mark:
    rival = None
    if row.rival is not None and row.rival_by_id is not None:
        rival = Rival(row.rival, who[row.rival_by_id])
    return Mark(row.point, row.level, row.comment, who.get(row.by_id or ""), row.at, row.comment_by_id, rival)
