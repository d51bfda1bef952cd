"""Partings: an organisation leaves or comes back, a programme is paused or goes on; seen first, then done."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from handlers.ground import previews
from handlers.ground.door import Door
from handlers.ground.previews import CHANGES, Asked, Change, Facts
from handlers.ground.visit import Json, Visit
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from storage.changes import pause_deeds
from storage.changes.endings import organisation_departures
from storage.changes.endings.organisation_departures import Parting
from storage.screens import rosters
from texts import Mrkdwn, Texts
from views.changes import organisations as organisation_views
from views.changes.organisations import COME_BACK, LEAVE
from views.programmes import pauses as pause_views
from views.programmes.programmes import PAUSE, RESUME


class PartFacts(Facts):
    organisation: str


async def part(visit: Visit) -> None:
    """An organisation leaves, or comes back: the change is called as its button."""
    roster = await visit.asks(rosters.of_organisation, visit.value)
    facts = PartFacts(programme=roster.programme.id, organisation=visit.value)
    await previews.begin(visit, visit.action["action_id"], facts)


async def rest(visit: Visit) -> None:
    """A programme is paused, or goes on."""
    await previews.begin(visit, visit.action["action_id"], Facts(programme=visit.value))


def _parting(deed: Callable[[Session, Act, str], Parting], submit: str) -> Change[PartFacts, Parting]:
    def done(session: Session, asked: Asked[PartFacts]) -> Parting:
        return deed(session, asked.act, asked.facts.organisation)

    return Change(PartFacts, done, _parts, _parted, submit)


def _resting(deed: Callable[[Session, Act, str], Programme], submit: str) -> Change[Facts, Programme]:
    def done(session: Session, asked: Asked[Facts]) -> Programme:
        return deed(session, asked.act, asked.facts.programme)

    return Change(Facts, done, _rests, _rested, submit)


def _parts(parting: Parting, _: PartFacts, texts: Texts) -> list[Mrkdwn]:
    one = parting.organisation
    key = "organisation-will-leave" if one.left_on else "organisation-is-back"
    return [texts.rich(key, name=one.name, people=parting.people, owed=parting.owed)]


def _parted(parting: Parting, _: PartFacts, texts: Texts, memory: str) -> Json:
    return organisation_views.parted(
        parting.organisation, texts, people=parting.people, owed=parting.owed, memory=memory
    )


def _rests(programme: Programme, _: Facts, texts: Texts) -> list[Mrkdwn]:
    key = "programme-will-pause" if programme.paused_at else "programme-will-resume"
    return [texts.rich(key, programme=programme.title)]


def _rested(programme: Programme, _: Facts, texts: Texts, memory: str) -> Json:
    return pause_views.rested(programme, texts, memory=memory)


def register(door: Door) -> None:
    CHANGES[LEAVE] = _parting(organisation_departures.leave, "organisation-leave")
    CHANGES[COME_BACK] = _parting(organisation_departures.come_back, "organisation-come-back")
    CHANGES[PAUSE] = _resting(pause_deeds.pause, "programme-pause-yes")
    CHANGES[RESUME] = _resting(pause_deeds.resume, "programme-resume")
    for button in (LEAVE, COME_BACK):
        door.taps(button, part)
    for button in (PAUSE, RESUME):
        door.taps(button, rest)
