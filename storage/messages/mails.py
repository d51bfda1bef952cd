"""Mails: what is told to those without Slack, found for the facilitator to copy."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.ground.speeches import speech
from programme.meetings.questions import in_committee_now
from programme.messages import mails as rules
from programme.messages.letters import Letter
from programme.messages.mails import Mail
from programme.messages.messages import Way
from programme.people.acts import Act
from programme.people.people import Member
from programme.people.reachability import why_not
from programme.preparations.preparations import Owed, State
from programme.programmes.politicians import is_only_politician
from programme.programmes.programmes import Organisation
from programme.screens.next import next_meeting
from storage.ground import notices, rows
from storage.meetings import meetings
from storage.messages import letters
from storage.messages import tables as message_tables
from storage.people import people
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables


def to_organisation(session: Session, act: Act, organisation_id: str) -> Mail:
    """To all in an organisation whom we cannot reach. Raises Refusal for who does not facilitate."""
    return _mail(session, act, organisation_id, None)


def to_person(session: Session, act: Act, organisation_id: str, person_id: str) -> Mail:
    """To one of them. Raises Refusal, also when she is no longer there."""
    return _mail(session, act, organisation_id, person_id)


def lay_before(session: Session, message_ids: Collection[str], *, now: datetime) -> None:
    """Letters that no server takes: those who lead what they are about are asked to send them, the same day.

    What an improvement's own people alone may see is no facilitator's to read.
    """
    by_hand = select(message_tables.Message.id).where(
        message_tables.Message.id.in_(message_ids), message_tables.Message.way == Way.HAND
    )
    told = [
        one for one in rows.in_messages(session, session.scalars(by_hand).all()) if not _private(one.kind)
    ]
    leads = people.leads(session, {one.programme_id for one in told})
    for programme_id, message_id in sorted({(one.programme_id, one.message_id or "") for one in told}):
        programme = programmes.by_id(session, programme_id)
        news = [
            Notice(
                Kind.TO_MAIL, programme_id, lead.id, message_id, "by hand", programme.today(now), urgent=True
            )
            for lead in leads[programme_id]
            if lead.reachable
        ]
        notices.promise(session, programme.workspace_id, news)


def in_hand(session: Session, act: Act, message_id: str) -> Letter:
    """A letter that a facilitator is to send, as far as it is of what she leads. Raises Refusal."""
    row = session.get(message_tables.Message, message_id)
    found = letters.posts(session, message_tables.Message.id == message_id) if row is not None else []
    if row is None or row.way is not Way.HAND or not found:
        raise Refusal("thing-gone")
    viewer = people.viewer(session, act.by.id)
    [draft] = letters.drafts(session, letters.sheets(session, found), now=act.now)
    hidden = {
        one.telling.row.id
        for one in draft.told
        if _private(one.telling.row.kind) or not viewer.facilitates(one.telling.programme.id)
    }
    letter = draft.letter(now=act.now, but=hidden)
    if not letter.lines:
        raise Refusal("only-facilitator")
    return letter


def pass_on(session: Session, act: Act, message_id: str) -> None:
    """A facilitator has sent it. Raises Refusal."""
    in_hand(session, act, message_id)
    row = session.get_one(message_tables.Message, message_id)
    row.passed_on_at = row.passed_on_at or act.now
    session.flush()


def _private(kind: Kind) -> bool:
    return speech(kind).at_work


def _mail(session: Session, act: Act, organisation_id: str, person_id: str | None) -> Mail:
    home = _organisation(session, organisation_id)
    programme = programmes.led_by(session, act, home.programme_id)
    seats = people.members(session, programme.id, organisation_ids=[organisation_id])
    hers = [one for one in seats if one.person.id == person_id]
    if person_id is not None and not hers:
        raise Refusal("person-gone")
    today = programme.today(act.now)
    open_ones = _open_ones(session, home)
    theirs = meetings.of_cluster(session, programme, home.cluster_id)
    briefly = bool(hers) and is_only_politician([one.seat for one in hers], programme.id)
    return Mail(
        programme=programme,
        organisation=home.name,
        sender=act.by,
        today=today,
        addresses=_addresses(hers or [one for one in seats if why_not(one.person) is not None]),
        owed=rules.for_person(open_ones, hers[0].person, briefly=briefly, today=today)
        if hers
        else rules.for_all(open_ones, today=today),
        meeting=next_meeting(theirs, {home.cluster_id}, today=today),
        person=hers[0].person if hers else None,
        words=home.words,
        question=in_committee_now(programme, theirs, today=today) if briefly else None,
    )


def _organisation(session: Session, organisation_id: str) -> Organisation:
    if session.get(programme_tables.Organisation, organisation_id) is None:
        raise Refusal("organisation-gone")
    return organisations.by_id(session, organisation_id)


def _open_ones(session: Session, home: Organisation) -> list[Owed]:
    """The organisation's own, and what somebody in it holds together for the cluster."""
    row = preparation_tables.Preparation
    own = or_(row.organisation_id == home.id, row.organisation_id.is_(None))
    spoken_of = (row.state == State.OPEN, row.let_be_at.is_(None))
    return preparations.among(session, row.cluster_id == home.cluster_id, own, *spoken_of)


def _addresses(seats: list[Member]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.person.email for one in seats if one.person.email))
