"""One organisation's page, gathered from where each thing is kept; every part asks who may see it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_
from sqlalchemy.orm import Session

from programme.changes.rosters import Participant
from programme.ground.calendar import local_day
from programme.people.absences import NOTICED
from programme.people.acts import Act
from programme.people.people import Membership
from programme.people.reachability import why_not
from programme.people.visibility import Viewer, may_follow, may_see_address
from programme.preparations.preparations import Owed, State
from programme.programmes.programmes import Organisation
from programme.screens.pages.organisation_pages import LATELY, SAID, Contact, OrganisationPage
from storage.improvement import improvements
from storage.improvement.tables import Improvement
from storage.meetings import stages
from storage.people import absences, people
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import beside
from storage.reflections import reflections
from storage.screens import notes, rosters


def of_organisation(session: Session, act: Act, organisation_id: str) -> OrganisationPage:
    """The page as it is now. Raises Refusal for who does not facilitate the programme."""
    roster = rosters.of_organisation(session, act, organisation_id)
    assert roster.team is not None
    programme, one = roster.programme, roster.team.organisation
    viewer, today = people.viewer(session, act.by.id), programme.today(act.now)
    every = _owed(session, viewer, one, [each.person.id for each in roster.participants])
    counted = [each for each in every if each.state is not State.EXEMPT]
    handed_in = [each for each in every if each.done is not None]
    written = reflections.readable(session, act.by.id, programme.id)
    path = stages.of_organisation(session, act, one.id)
    return OrganisationPage(
        programme=programme,
        organisation=one,
        reader=act.by,
        today=today,
        contacts=_contacts(session, viewer, one, roster.participants, act.now),
        meeting=None if one.left_on else path.next_meeting(today),
        owed=tuple(each for each in counted if each.state is State.OPEN),
        done=len(handed_in),
        of=len(counted),
        lately=tuple(sorted(handed_in, key=_when_done, reverse=True)[:LATELY]),
        said=tuple([each for each in written if each.organisation_id == one.id][:SAID]),
        improvements=tuple(improvements.seen_by(session, act.by.id, Improvement.organisation_id == one.id)),
        notes=tuple(notes.about(session, act, one.id)),
        path=path,
        compared=beside.in_cluster(session, act, programme.id, one.cluster_id),
    )


def _owed(session: Session, viewer: Viewer, one: Organisation, person_ids: Sequence[str]) -> list[Owed]:
    """Its own; and what it holds together for its cluster."""
    row = preparation_tables.Preparation
    held = and_(
        row.organisation_id.is_(None),
        row.programme_id == one.programme_id,
        row.cluster_id == one.cluster_id,
        row.responsible_id.in_(person_ids),
    )
    found = preparations.among(session, or_(row.organisation_id == one.id, held))
    return [each for each in found if may_follow(viewer, each)]


def _when_done(one: Owed) -> tuple[datetime, str]:
    assert one.done is not None
    return one.done.at, one.id


def _contacts(
    session: Session, viewer: Viewer, one: Organisation, participants: Sequence[Participant], now: datetime
) -> tuple[Contact, ...]:
    away = absences.ahead(session, [each.person.id for each in participants], now=now)

    def contact(each: Participant) -> Contact:
        seat = Membership(one.programme_id, each.roles[0], one.id, one.cluster_id)
        absence = away.get(each.person.id)
        today = local_day(now, each.person.zone)
        soon = absence is not None and absence.since <= today + NOTICED and today <= absence.until
        return Contact(
            person=each.person,
            roles=each.roles,
            email=(each.person.email or "") if may_see_address(viewer, seat) else "",
            why=why_not(each.person),
            absence=absence if soon else None,
        )

    return tuple(contact(each) for each in participants)
