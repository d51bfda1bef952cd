"""Ideas caught at a meeting, or whenever: a line straight into the bank, and from whom it was heard."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.ideas import Idea, worded
from programme.people.acts import Act
from programme.people.visibility import beyond_invitations
from programme.programmes.programmes import Organisation
from storage.improvement.tables import Idea as Row
from storage.meetings import circles, meetings
from storage.people import people
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables


@dataclass(frozen=True, slots=True)
class Paper:
    """The organisation an idea will be of, those it may have been heard from, and at which meeting."""

    organisation: Organisation
    others: tuple[Organisation, ...]
    meeting_id: str | None = None


def paper(session: Session, act: Act, meeting_id: str = "") -> Paper:
    """At a meeting; or by itself where she sits, at today's meeting if there is one. Raises Refusal."""
    if meeting_id:
        found = circles.circle(session, act, meeting_id)
        home = found.home_of(act.by.id)
        return _paper(session, act, home, found.meeting.id)
    viewer = beyond_invitations(people.viewer(session, act.by.id))
    seats = [one for one in viewer.seats if one.organisation_id]
    if not seats:
        raise Refusal("idea-no-home")
    today = ((one, _today(session, act, one.programme_id, one.cluster_id or "")) for one in seats)
    seat, meets = next(((one, at) for one, at in today if at), (seats[0], None))
    return _paper(session, act, seat.organisation_id, meets)


def _paper(session: Session, act: Act, home: str | None, meeting_id: str | None) -> Paper:
    viewer = beyond_invitations(people.viewer(session, act.by.id))
    if home is None or not viewer.sits_in(home):
        raise Refusal("idea-no-home")
    one = organisations.by_id(session, home)
    every = organisations.of_programme(session, one.programme_id)
    near = sorted(
        (each for each in every if each.id != home), key=lambda each: each.cluster_id != one.cluster_id
    )
    return Paper(one, tuple(near), meeting_id)


def _today(session: Session, act: Act, programme_id: str, cluster_id: str) -> str | None:
    programme = programmes.by_id(session, programme_id)
    held = meetings.of_cluster(session, programme, cluster_id)
    return next((one.id for one in held if one.on == programme.today(act.now)), None)


def catch(
    session: Session, act: Act, idea_id: str, text: str, *, heard_from: str = "", meeting_id: str = ""
) -> Idea:
    """Kept once by the id its form was given; nobody's improvement has it until somebody takes it up.

    Raises Refusal.
    """
    what = paper(session, act, meeting_id)
    if heard_from and heard_from not in {one.id for one in what.others}:
        raise Refusal("idea-elsewhere", field="heard_from")
    if session.get(Row, idea_id) is None:
        session.add(
            Row(
                id=idea_id,
                programme_id=what.organisation.programme_id,
                organisation_id=what.organisation.id,
                text=worded(text),
                at=act.now,
                by_id=act.by.id,
                meeting_id=what.meeting_id,
                heard_from_id=heard_from or None,
            )
        )
        session.flush()
    return _of(session, idea_id)


def _of(session: Session, idea_id: str) -> Idea:
    home = programme_tables.Organisation
    row, name = session.execute(
        select(Row, home.name).join(home, home.id == Row.organisation_id).where(Row.id == idea_id)
    ).one()
    return Idea(row.id, row.programme_id, row.organisation_id, name, row.text, row.at)
