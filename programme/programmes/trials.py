"""Trials: a programme of three weeks with oneself alone, to see what it is like."""

from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from programme.ground.calendar import Calendar
from programme.ground.refusals import Refusal
from programme.people.people import Person, Standing
from programme.people.rights import Right, Tie, allows
from programme.programmes.template import Template
from programme.programmes.template_files import read_template

COUNTRY = "SE"
AHEAD = timedelta(weeks=1)
"""Until its kick-off, so that what is owed before that has its reminders."""
STAYS = timedelta(weeks=4)
"""So long after its close it is there to look at; then it goes by itself, unasked."""


def may_try(person: Person) -> bool:
    """A member of the workspace with an open account; a guest never."""
    at_home = person.standing is Standing.MEMBER and person.reachable
    return allows(Right.TRY, {Tie.OWN} if at_home else ())


def require_may_try(person: Person) -> None:
    """Raises Refusal."""
    if not may_try(person):
        raise Refusal("trial-not-here")


def id_for(person: Person) -> str:
    """One for each person: tapped twice it begins once, and nobody else's can be named."""
    return f"trial-{person.id}"


def starts_on(today: date) -> date:
    return Calendar(COUNTRY).on_or_after(today + AHEAD)


def is_over(last_day: date, today: date) -> bool:
    return today > last_day + STAYS


@cache
def trial_template() -> Template:
    """Its steps, a week apart."""
    path = files("programme") / "programmes" / "trial.yaml"
    return read_template(path.read_text(encoding="utf-8"), name=path.name)
