"""Trials: begun with oneself alone, and removed whole."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from programme.ground.calendar import Calendar, local_day
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.messages.messages import ENDED, State
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.trials import COUNTRY, id_for, is_over, require_may_try, starts_on, trial_template
from storage.changes import organisation_deeds, welcome_notices
from storage.changes.endings import retention_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground.tables import Notice
from storage.messages.tables import Message
from storage.programmes import digest_notices, programmes
from storage.programmes.tables import Programme as Row


@dataclass(frozen=True, slots=True)
class Names:
    """What a trial and what is in it are called, in its owner's language; each says that it is one."""

    title: str
    organisation: str
    cluster: str


def begin(session: Session, act: Act, names: Names) -> Programme:
    """She facilitates it and is its only key person; begun again it is the one she has. Raises Refusal."""
    begun = session.get(Row, id_for(act.by))
    if begun is not None:
        return programmes.programme(begun)
    require_may_try(act.by)
    template = trial_template()
    first = starts_on(local_day(act.now, act.by.zone))
    made = programmes.begin(
        session,
        act,
        template,
        programme_id=id_for(act.by),
        trial=True,
        title=names.title,
        language=act.by.language,
        country=COUNTRY,
        zone=act.by.zone,
        dates=proposed_dates(template, first, Calendar(COUNTRY, template.breaks)),
    )
    alone = Newcomer(names.organisation, names.cluster, people=((act.by, Role.KEY_PERSON),))
    organisation_deeds.add_many(session, made, [alone], by=act.by, now=act.now)
    welcome_notices.plan(session, made, [act.by], by=None, now=act.now)
    return made


def remove(session: Session, act: Act) -> None:
    """Everything there is of hers, in one transaction; again changes nothing.

    Raises Refusal while a letter of it is on its way.
    """
    remove_of(session, act.by)


def remove_of(session: Session, person: Person) -> None:
    """The same, for who is forgotten or says that it is not she. Raises Refusal."""
    if session.get(Row, id_for(person)) is not None and not end(session, id_for(person)):
        raise Refusal("trial-letter-on-its-way")


def over(session: Session, workspace_id: str, *, now: datetime) -> list[str]:
    """The trials that have been there long enough after their close."""
    trials = list(session.scalars(select(Row).where(Row.workspace_id == workspace_id, Row.trial)))
    last = digest_notices.last_days(session, [one.id for one in trials])
    closed = {one.id: last.get(one.id, one.created_at.date()) for one in trials}
    return [one.id for one in trials if is_over(closed[one.id], local_day(now, one.zone))]


def end(session: Session, programme_id: str) -> bool:
    """Takes all of a trial; nothing, and False, while a letter of it is on its way."""
    of_trial = Notice.programme_id == programme_id
    carriers = set(session.scalars(select(Notice.message_id).where(of_trial, Notice.message_id.is_not(None))))
    still = select(Message.id).where(Message.id.in_(carriers)).with_for_update()
    loose = still.where(Message.state.in_([State.WAITING, *ENDED]))
    if carriers - set(session.scalars(loose)):
        return False
    _take_letters(session, of_trial, carriers)
    retention_deeds.erase_whole(session, programme_id)
    return True


def _take_letters(session: Session, of_trial: ColumnElement[bool], carriers: set[str | None]) -> None:
    """What waits is not said; a letter that told of nothing else goes from our memory too."""
    session.execute(delete(Notice).where(of_trial))
    others = set(session.scalars(select(Notice.message_id).where(Notice.message_id.in_(carriers))))
    session.execute(delete(Message).where(Message.id.in_(carriers - others)))
