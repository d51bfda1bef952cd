"""What was written in a form comes back on the day that was chosen in it."""

from dataclasses import dataclass
from datetime import date

from programme.ground.calendar import Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import Politicians, Speech, To
from programme.preparations.preparations import Owed, State
from programme.reflections.returns import Quote, quotes_in

SPEECHES = (Speech(Kind.RETURNED, To.ANYBODY, Politicians.HERS, asks=True),)


@dataclass(frozen=True, slots=True)
class Returned:
    """A form that was filled in, with what stands in it; ``holds`` while its day is the same."""

    owed: Owed | None
    quotes: tuple[Quote, ...] = ()
    holds: bool = False


def look_again_on(owed: Owed) -> date | None:
    """The day on which it is to come back, where its form asks for one and it is filled in."""
    if owed.state is not State.DONE or owed.kept is None:
        return None
    answers = dict(owed.kept.answers)
    said = (answers.get(field.id) for field in owed.item.fields if field.looks_again)
    return next((date.fromisoformat(day) for day in said if day), None)


def returned(owed: Owed, person_id: str, calendar: Calendar, *, first_day: date) -> Notice | None:
    """On its own date, to who wrote it; None where that has passed."""
    on = look_again_on(owed)
    if on is None or calendar.on_or_after(on) < first_day:
        return None
    day = calendar.on_or_after(on)
    return Notice(Kind.RETURNED, owed.programme_id, person_id, owed.id, on.isoformat(), day)


def about(owed: Owed | None, occasion: str) -> Returned:
    """What a notice of ``occasion`` speaks of now."""
    if owed is None or owed.kept is None:
        return Returned(owed)
    on = look_again_on(owed)
    quotes = quotes_in(owed.item.fields, dict(owed.kept.answers))
    return Returned(owed, quotes, holds=on is not None and on.isoformat() == occasion)
