"""Partings: an organisation leaves or comes back, a programme is paused or goes on; seen first, then done."""

from typing import Any

from sqlalchemy.orm import Session

from handlers.ground import previews
from handlers.ground.door import Door
from handlers.ground.previews import Asked, Change, View
from handlers.ground.visit import Visit
from handlers.ground.windows import Facts
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from storage.changes import organisation_departures, pause_deeds, rosters
from storage.changes.organisation_departures import Parting
from texts import Mrkdwn, Texts
from views.changes import organisations as organisation_views
from views.programmes import pauses as pause_views
from views.programmes import programmes as programme_views


async def part(visit: Visit) -> None:
    """An organisation leaves, or comes back."""
    roster = await visit.asks(rosters.of_organisation, visit.value)
    facts = {"programme": roster.programme.id, "organisation": visit.value}
    act = "leave" if visit.action["action_id"] == organisation_views.LEAVE else "come back"
    await previews.begin(visit, act, facts)


async def rest(visit: Visit) -> None:
    """A programme is paused, or goes on."""
    act = "pause" if visit.action["action_id"] == programme_views.PAUSE else "resume"
    facts = {"programme": visit.value}
    await previews.begin(visit, act, facts)


def _leave(session: Session, asked: Asked) -> Parting:
    return organisation_departures.leave(session, Act(asked.by, asked.now), asked.facts["organisation"])


def _come_back(session: Session, asked: Asked) -> Parting:
    return organisation_departures.come_back(session, Act(asked.by, asked.now), asked.facts["organisation"])


def _pause(session: Session, asked: Asked) -> Programme:
    return pause_deeds.pause(session, Act(asked.by, asked.now), asked.facts["programme"])


def _resume(session: Session, asked: Asked) -> Programme:
    return pause_deeds.resume(session, Act(asked.by, asked.now), asked.facts["programme"])


def _parts(parting: Parting, _: Facts, texts: Texts) -> list[Mrkdwn]:
    one = parting.organisation
    key = "organisation-will-leave" if one.left_on else "organisation-is-back"
    return [texts.rich(key, name=one.name, people=parting.people, owed=parting.owed)]


def _parted(parting: Parting, _: Facts, texts: Texts, memory: str) -> View:
    return organisation_views.parted(
        parting.organisation, texts, people=parting.people, owed=parting.owed, memory=memory
    )


def _rests(programme: Programme, _: Facts, texts: Texts) -> list[Mrkdwn]:
    key = "programme-will-pause" if programme.paused_at else "programme-will-resume"
    return [texts.rich(key, programme=programme.title)]


def _rested(programme: Programme, _: Any, texts: Texts, memory: str) -> View:
    return pause_views.rested(programme, texts, memory=memory)


def register(door: Door) -> None:
    previews.ACTS |= {
        "leave": Change(_leave, _parts, _parted, submit="organisation-leave"),
        "come back": Change(_come_back, _parts, _parted, submit="organisation-come-back"),
        "pause": Change(_pause, _rests, _rested, submit="programme-pause-yes"),
        "resume": Change(_resume, _rests, _rested, submit="programme-resume"),
    }
    door.taps(organisation_views.LEAVE, part)
    door.taps(organisation_views.COME_BACK, part)
    door.taps(programme_views.PAUSE, rest)
    door.taps(programme_views.RESUME, rest)
