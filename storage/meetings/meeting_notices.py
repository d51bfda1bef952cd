"""What is promised about meetings, made to follow from what is true of them."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.meetings.invitation_notices import owed_in, question_with_it
from programme.meetings.invitations import Invitation
from programme.meetings.meeting_notices import ON_MEETING, day_before, news_for
from programme.meetings.meetings import Meeting
from programme.meetings.questions import Asked, asked_at, asked_of, ids_in_committee
from programme.people.people import Member
from programme.programmes.programmes import Inviter, Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.meetings import feedback_notices, invitations, late_invitations, meetings, own_invitations
from storage.meetings import tables as meeting_tables
from storage.meetings.meetings import by_id, meeting, of_programme
from storage.people import people, seats
from storage.people import tables as people_tables

AROUND = (Kind.MEETS, Kind.HOW_IT_WAS)
"""What is said the day before a meeting, and the day after."""


def told_otherwise(session: Session, meeting_id: str) -> list[str]:
    """Those who will hear news of a meeting."""
    query = select(ground_tables.Notice.person_id).where(
        ground_tables.Notice.subject == meeting_id,
        ground_tables.Notice.kind.in_(ON_MEETING),
        ground_tables.Notice.message_id.is_(None),
        ground_tables.Notice.dropped_at.is_(None),
    )
    return list(session.scalars(query))


def plan_news(session: Session, programme: Programme, meeting_id: str, *, now: datetime) -> None:
    """Those who were told otherwise of a meeting are told what holds now, and nobody else is."""
    one = by_id(session, meeting_id)
    invitations.follow(session, one)
    told = session.execute(
        select(meeting_tables.Told, people_tables.Person)
        .join(people_tables.Person)
        .where(meeting_tables.Told.meeting_id == meeting_id)
    )
    rides = _letters_of_steps(session, programme, today=programme.today(now))
    wanted = [
        news_for(
            one,
            person.id,
            programme.calendar,
            told=known.on,
            where=known.where,
            first_day=next_morning(now, person.zone),
            today=programme.today(now),
            rides=rides.get(person.id),
        )
        for known, person in told
        if people.person(person).reachable
    ]
    notices.reconcile(
        session, programme.workspace_id, [meeting_id], ON_MEETING, [news for news in wanted if news]
    )


def _letters_of_steps(session: Session, programme: Programme, *, today: date) -> dict[str, date]:
    """Those who are politicians and nothing else → when the next letter of a step goes to each."""
    notice, seat = ground_tables.Notice, people_tables.Membership
    others = select(seat.person_id).where(
        seat.programme_id == programme.id, seat.role != Role.POLITICIAN, seat.person_id == notice.person_id
    )
    rows = session.execute(
        select(notice.person_id, func.min(notice.day))
        .where(
            notice.programme_id == programme.id,
            notice.kind == Kind.QUESTION,
            notice.occasion.in_(ids_in_committee(programme)),
            notice.message_id.is_(None),
            notice.dropped_at.is_(None),
            notice.day > today,
            ~others.exists(),
        )
        .group_by(notice.person_id)
    )
    return dict(rows.all())


def plan_questions(
    session: Session,
    programme: Programme,
    *,
    about: Collection[str] | None = None,
    now: datetime,
) -> None:
    """Promises everybody the template's questions after meetings and in the middle of work at home.

    With ``about`` only those about some meetings, by id, are looked at.
    """
    members = people.members(session, programme.id)
    every = of_programme(session, programme.id, cancelled=True)
    subjects = [one.id for one in every] if about is None else list(about)
    wanted = _questions(session, programme, members, now, about=about)
    notices.reconcile(session, programme.workspace_id, subjects, [Kind.QUESTION], wanted)
    plan_days_before(session, programme, members, subjects, now=now)


def plan_questions_of(
    session: Session, programme: Programme, person_ids: Collection[str], *, now: datetime
) -> None:
    """The same for some people, wherever they sit now, without reading what anybody else is asked."""
    members = seats.of_people(session, programme.id, person_ids)
    wanted = _questions(session, programme, members, now)
    meeting_ids = {one.id for one in of_programme(session, programme.id, cancelled=True)}  # not about films
    notices.reconcile_for(session, programme, person_ids, Kind.QUESTION, wanted, about=meeting_ids)
    at = _at(session, programme, members)
    around = _around(programme, members, at, now)
    for kind in AROUND:
        theirs = [one for one in around if one.kind is kind]
        notices.reconcile_for(session, programme, person_ids, kind, theirs, about=meeting_ids)
    own_invitations.plan(session, programme, members, at, meeting_ids, now=now)
    late_invitations.plan(session, programme, members, at, now=now)


def plan_days_before(
    session: Session,
    programme: Programme,
    members: Collection[Member],
    meeting_ids: Collection[str],
    *,
    now: datetime,
) -> None:
    """Tells ``members`` where and when the day before some meetings, and asks them the day after."""
    at = _at(session, programme, members)
    near = {where: [one for one in meets if one.id in meeting_ids] for where, meets in at.items()}
    wanted = _around(programme, members, near, now)
    notices.reconcile(session, programme.workspace_id, list(meeting_ids), AROUND, wanted)
    own_invitations.plan(session, programme, members, at, meeting_ids, now=now)


def _around(
    programme: Programme, members: Collection[Member], at: dict[str, list[Meeting]], now: datetime
) -> list[Notice]:
    """What is said the day before and the day after each of the meetings ``at`` a cluster."""
    before = _days_before(programme, members, at, now)
    return [*before, *feedback_notices.asked(programme, members, at, now)]


def _days_before(
    programme: Programme, members: Collection[Member], at: dict[str, list[Meeting]], now: datetime
) -> list[Notice]:
    """For those who come; a politician hears of each step in one message."""
    wanted = (
        day_before(one, member.person.id, programme.calendar, first_day=next_morning(now, member.person.zone))
        for member in members
        if member.person.reachable and member.seat.role is not Role.POLITICIAN
        for one in at.get(member.seat.cluster_id or "", ())
    )
    return [one for one in wanted if one is not None]


def _at(session: Session, programme: Programme, members: Collection[Member]) -> dict[str, list[Meeting]]:
    """Cluster → where it meets, by date."""
    clusters = {member.seat.cluster_id for member in members if member.seat.cluster_id}
    return {
        cluster_id: sorted((meeting(row, programme) for row in rows.values()), key=lambda one: one.on)
        for cluster_id, rows in meetings.meetings_by_cluster(session, programme.id, clusters).items()
    }


def _questions(
    session: Session,
    programme: Programme,
    members: Collection[Member],
    now: datetime,
    *,
    about: Collection[str] | None = None,
) -> list[Notice]:
    """What each member is asked; what is asked of a whole cluster is looked up once."""
    at = _at(session, programme, members)
    sent = invitations.sent(session, {one.id for some in at.values() for one in some})
    asked: dict[tuple[str, date], list[Asked]] = {}
    wanted: list[Notice] = []
    for member in members:
        cluster_id, first_day = member.seat.cluster_id, next_morning(now, member.person.zone)
        if cluster_id is None or not member.person.reachable:
            continue
        if (cluster_id, first_day) not in asked:
            days = _with_invitations(programme, cluster_id, at[cluster_id], sent, first_day)
            every = asked_at(programme, at[cluster_id], first_day=first_day, with_invitation=days)
            asked[cluster_id, first_day] = [one for one in every if about is None or one[1].subject in about]
        wanted += asked_of(member.person.id, member.seat.role, asked[cluster_id, first_day])
    told = _told_in_committee(session, programme, wanted)
    return [notice for notice in wanted if (notice.person_id, notice.occasion) not in told]


def _with_invitations(
    programme: Programme,
    cluster_id: str,
    meets: Collection[Meeting],
    sent: Mapping[tuple[str, str], Invitation],
    first_day: date,
) -> dict[str, date]:
    """Step → the day of its question in committee, where an invitation is owed: they come in one letter."""
    days: dict[str, date] = {}
    for one in meets:
        if owed_in(programme.template.preparations, one.step) is None:
            continue
        found = sent.get((one.id, cluster_id))
        if found is None and programme.inviter is not Inviter.BOT:
            continue  # it is not ours to send, and may never be
        sent_on = next_morning(found.sent_at, programme.zone) if found and found.sent_at else None
        days[one.step] = question_with_it(one, programme.calendar, sent_on=sent_on, first_day=first_day)
    return days


def _told_in_committee(
    session: Session, programme: Programme, wanted: Collection[Notice]
) -> set[tuple[str, str]]:
    """Who has got which question for her committee, before whichever meeting: she gets it once."""
    once = ids_in_committee(programme)
    told: set[tuple[str, str]] = set()
    for ids in some({notice.person_id for notice in wanted if notice.occasion in once}):
        rows = session.execute(
            select(ground_tables.Notice.person_id, ground_tables.Notice.occasion).where(
                ground_tables.Notice.person_id.in_(ids),
                ground_tables.Notice.programme_id == programme.id,
                ground_tables.Notice.kind == Kind.QUESTION,
                ground_tables.Notice.occasion.in_(once),
                ground_tables.Notice.message_id.is_not(None),
            )
        )
        told.update((person_id, occasion) for person_id, occasion in rows)
    return told
