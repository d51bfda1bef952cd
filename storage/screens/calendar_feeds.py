"""Subscribed calendars: her meetings and what she answers for, as she may see them at this moment."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.meetings.meetings import Meeting
from programme.messages.calendar_feeds import Due, Feed, Met
from programme.people.acts import Act
from programme.people.visibility import Viewer, may_attend
from programme.programmes.programmes import Programme
from storage.improvement import actions
from storage.meetings import invitations, meetings
from storage.people import people
from storage.programmes import organisations, programmes
from storage.screens import next as nexts
from storage.screens.tables import CalendarFeed as Row


def own(session: Session, act: Act) -> str | None:
    """The name in her address, where she has one."""
    row = session.get(Row, act.by.id)
    return row.name if row is not None else None


def named(session: Session, name: str, *, now: datetime) -> Feed | None:
    """What is got at an address: None for one that is hers no more, and when her account is closed."""
    person_id = session.scalar(select(Row.person_id).where(Row.name == name))
    if person_id is None:
        return None
    person = people.by_id(session, person_id)
    return None if person.deactivated else of_person(session, Act(person, now))


def of_person(session: Session, act: Act) -> Feed:
    """Every meeting she goes to or leads, cancelled ones too; what is open of hers."""
    viewer = people.viewer(session, act.by.id)
    hers = programmes.of_person(session, act.by.id)
    met = [one for each in hers for one in _met(session, viewer, each)]
    return Feed(act.by, tuple(sorted(met, key=lambda one: one.meeting.on)), tuple(_due(session, act)))


def _met(session: Session, viewer: Viewer, programme: Programme) -> Iterator[Met]:
    leads = viewer.facilitates(programme.id)
    clusters = [one.cluster_id for one in viewer.seats if one.programme_id == programme.id and one.cluster_id]
    goes = [
        one
        for one in _goes_to(session, programme, clusters, leads=leads)
        if may_attend(viewer, programme.id, one.cluster_id)
    ]
    sent = invitations.sent(session, [one.id for one in goes])
    names = organisations.cluster_names(session, [programme.id])[programme.id] if leads else {}
    for one in goes:
        theirs = (sent.get((one.id, each)) for each in clusters)
        invitation = next((each for each in theirs if each is not None), None)
        yield Met(one, programme.title, programme.zone, invitation, names.get(one.cluster_id or "", ""))


def _goes_to(session: Session, programme: Programme, clusters: list[str], *, leads: bool) -> list[Meeting]:
    if leads:
        return meetings.of_programme(session, programme.id, cancelled=True)
    found = {
        one.id: one
        for each in clusters
        for one in meetings.of_cluster(session, programme, each, cancelled=True)
    }
    return list(found.values())


def _due(session: Session, act: Act) -> Iterator[Due]:
    for outlook, task in nexts.of_person(session, act).tasks:
        one = task.owed
        yield Due(one.id, one.item.title, one.due_on, outlook.programme.title, one.version, one.owner)
    titles = {one.id: one.title for one in programmes.of_person(session, act.by.id)}
    for spoken in actions.waiting_for(session, act.by, now=act.now):
        doing = spoken.action
        if doing.programme_id in titles:
            yield Due(doing.id, doing, doing.due_on, titles[doing.programme_id], doing.version)
