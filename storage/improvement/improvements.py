"""Improvements: the questions one can ask of them, each answered as far as somebody may see."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session, aliased

from programme.ground.refusals import Refusal
from programme.improvement.improvements import Beginning, Box, Improvement, Listed
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead, Viewer, beyond_invitations, may_see_improvement, may_work_on
from storage.ground.batches import some
from storage.improvement.tables import Improvement as Row
from storage.improvement.tables import Invitation
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

MADE, ANSWERS, OWNS = (aliased(people_tables.Person) for _ in range(3))


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Improvement]:
    """Improvements under some conditions, by organisation and then as they were made. Asks no rule."""
    rows = session.execute(
        select(Row, programme_tables.Organisation, MADE, ANSWERS, OWNS)
        .join(programme_tables.Organisation, programme_tables.Organisation.id == Row.organisation_id)
        .join(MADE, MADE.id == Row.made_by_id)
        .outerjoin(ANSWERS, ANSWERS.id == Row.responsible_id)
        .outerjoin(OWNS, OWNS.id == Row.secure_owner_id)
        .where(*conditions)
        .order_by(programme_tables.Organisation.name, Row.made_at, Row.id)
    ).all()
    invited = _invited(session, [row.id for row, *_ in rows])
    return [
        _improvement(row, at, people.person(by), _person(her), _person(owner), invited.get(row.id, ()))
        for row, at, by, her, owner in rows
    ]


def by_ids(session: Session, improvement_ids: Iterable[str]) -> dict[str, Improvement]:
    """Those of them that are there. Asks no rule."""
    return {one.id: one for ids in some(improvement_ids) for one in among(session, Row.id.in_(ids))}


def seen_by(session: Session, viewer_id: str, *conditions: ColumnElement[bool]) -> list[Improvement]:
    """Those that somebody may see, in all her programmes."""
    viewer = people.viewer(session, viewer_id)
    found = among(session, _near(viewer), *conditions)
    return [one for one in found if may_see_improvement(viewer, one)]


def _near(viewer: Viewer) -> ColumnElement[bool]:
    """All the rule could let her see, and little else: most of a country's improvements need not be read."""
    led = {seat.programme_id for seat in viewer.seats if viewer.facilitates(seat.programme_id)}
    programmes_of_hers = {seat.programme_id for seat in viewer.seats}
    return or_(
        Row.organisation_id.in_({seat.organisation_id for seat in viewer.seats if seat.organisation_id}),
        Row.cluster_id.in_({seat.cluster_id for seat in viewer.seats if seat.cluster_id}),
        Row.programme_id.in_(led),
        and_(Row.programme_id.in_(programmes_of_hers), Row.may_read == MayRead.PROGRAMME),
    )


def listed(session: Session, act: Act) -> Listed:
    """All she may see, and what of it is her own team's."""
    viewer, seen = people.viewer(session, act.by.id), seen_by(session, act.by.id)
    ours = frozenset(one.id for one in seen if viewer.at_home_in(one.organisation_id))
    own_seats = beyond_invitations(viewer).seats
    begins = any(seat.organisation_id or viewer.facilitates(seat.programme_id) for seat in own_seats)
    return Listed(tuple(seen), ours, may_begin=begins)


def to_write_in(session: Session, act: Act) -> list[Improvement]:
    """Every one she may write in."""
    viewer = people.viewer(session, act.by.id)
    return [one for one in seen_by(session, act.by.id) if may_work_on(viewer, one)]


def by_id(session: Session, act: Act, improvement_id: str) -> Improvement:
    """One she may see. Raises Refusal when there is none: that it is hidden is nobody's business."""
    found = seen_by(session, act.by.id, Row.id == improvement_id)
    if not found:
        raise Refusal("improvement-gone")
    return found[0]


def to_work_on(session: Session, act: Act, improvement_id: str) -> Improvement:
    """One she may write in. Raises Refusal."""
    one = by_id(session, act, improvement_id)
    if not may_work_on(people.viewer(session, act.by.id), one):
        raise Refusal("improvement-not-yours", organisation=one.organisation)
    return one


def where_to_begin(session: Session, act: Act) -> list[Beginning]:
    """Where she may begin an improvement: at home; a facilitator in any organisation (id None).

    Raises Refusal when there is nowhere.
    """
    viewer = beyond_invitations(people.viewer(session, act.by.id))
    homes = sorted({seat.organisation_id for seat in viewer.seats if seat.organisation_id})
    at_home = session.scalars(
        select(programme_tables.Organisation).where(programme_tables.Organisation.id.in_(homes))
    )
    led = [one for one in programmes.of_person(session, act.by.id) if viewer.facilitates(one.id)]
    found = [Beginning(row.programme_id, row.id, row.name) for row in at_home]
    found = found or [Beginning(one.id, None, one.title) for one in led]
    if not found:
        raise Refusal("improvement-nowhere")
    return found


def team_of(session: Session, one: Improvement) -> tuple[Person, ...]:
    """Those who may answer for something in it: the organisation's people and whom it has invited."""
    members = people.members(session, one.programme_id, organisation_ids=[one.organisation_id])
    found = {member.person.id: member.person for member in members}
    viewers = people.viewers(session, found)
    return tuple(person for person in found.values() if may_work_on(viewers[person.id], one))


def _invited(session: Session, improvement_ids: Sequence[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for ids in some(improvement_ids):
        for row in session.scalars(select(Invitation).where(Invitation.improvement_id.in_(ids))):
            found.setdefault(row.improvement_id, set()).add(row.person_id)
    return found


def _person(row: people_tables.Person | None) -> Person | None:
    return people.person(row) if row else None


def _improvement(
    row: Row,
    organisation: programme_tables.Organisation,
    made_by: Person,
    responsible: Person | None,
    owner: Person | None,
    invited: set[str] | tuple[()],
) -> Improvement:
    return Improvement(
        id=row.id,
        programme_id=row.programme_id,
        organisation_id=row.organisation_id,
        organisation=organisation.name,
        cluster_id=organisation.cluster_id,
        chosen_cluster_id=row.cluster_id,
        title=row.title,
        track=row.track,
        state=row.state,
        state_since=row.state_since,
        made_at=row.made_at,
        made_by=made_by,
        may_read=row.may_read,
        responsible=responsible,
        starts_from=row.starts_from,
        problem=row.problem,
        aim=row.aim,
        for_whom=row.for_whom,
        how_much=row.how_much,
        by_when=row.by_when,
        equality_as=row.equality_as,
        checklist_points=tuple(row.checklist_points),
        field_of_operation=row.field_of_operation,
        service=row.service,
        conditions=row.conditions,
        report_at=row.report_at,
        link=row.link,
        drives_id=row.drives_id,
        owner=owner,
        secure_owner=row.secure_owner,
        secure_where=row.secure_where,
        secure_look_on=row.secure_look_on,
        spread_to=row.spread_to,
        chain=tuple((box, row.chain[box]) for box in Box if box in row.chain),
        invited=frozenset(invited),
    )
