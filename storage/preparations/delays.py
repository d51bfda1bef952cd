"""Delays: who is told something of a preparation is away, and it waits, or her stand-in hears it."""

from dataclasses import replace

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.absences import Delay
from programme.people.acts import Act
from programme.people.visibility import may_decide, may_finish
from programme.preparations.preparations import Owed
from storage.people import absences, people
from storage.preparations import preparations
from storage.programmes import programmes


def of_news(session: Session, act: Act, preparation_id: str) -> Delay | None:
    """That it is hers now waits for the one responsible, while her stand-in is reminded. Raises Refusal."""
    one = _theirs(session, act, preparation_id)
    if one.responsible is None or one.responsible.id == act.by.id:
        return None
    calendar = programmes.by_id(session, one.programme_id).calendar
    late = absences.delays(session, [one.responsible], calendar, now=act.now).get(one.responsible.id)
    return replace(late, reminded=absences.cover_of(session, one, now=act.now).stand_in) if late else None


def of_words(session: Session, act: Act, preparation_id: str) -> Delay | None:
    """Her stand-in hears what a facilitator writes to the one responsible. Raises Refusal."""
    if not may_decide(people.viewer(session, act.by.id), preparations.by_id(session, preparation_id)):
        raise Refusal("only-facilitator")
    late = of_news(session, act, preparation_id)
    return replace(late, instead=late.reminded, reminded=None) if late else None


def of_wish(session: Session, act: Act, preparation_id: str) -> tuple[Delay, ...]:
    """What is asked of the facilitators waits only where all of them are away. Raises Refusal."""
    one = _theirs(session, act, preparation_id)
    leads = [each for each in people.facilitators(session, one.programme_id) if each.reachable]
    calendar = programmes.by_id(session, one.programme_id).calendar
    late = absences.delays(session, leads, calendar, now=act.now)
    return tuple(late.values()) if len(late) == len(leads) else ()


def _theirs(session: Session, act: Act, preparation_id: str) -> Owed:
    one = preparations.by_id(session, preparation_id)
    if not may_finish(people.viewer(session, act.by.id), one):
        raise Refusal("preparation-not-yours")
    return one
