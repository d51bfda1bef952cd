"""Forms that open with what somebody wrote already in them: her days, what she saw, a value, an idea."""

from collections.abc import Awaitable, Callable

from handlers.ground.door import Door, Listener
from handlers.ground.visit import Visit
from handlers.improvement import cycle_forms, ideas, measures
from storage.changes import absence_deeds
from storage.preparations import preparation_deeds
from views.ground.forms import the_day
from views.people import absences
from views.preparations import preparations
from views.screens import wishes, written


async def open_absence(visit: Visit) -> None:
    """The form with the days she wrote in it."""
    since, until = map(the_day, visit.values(2))
    paper = await visit.asks(absence_deeds.paper)
    memory = absences.AbsenceMemory(place=visit.place()).kept()
    view = absences.form(
        paper.absence,
        paper.weekdays,
        paper.colleagues,
        visit.texts,
        today=paper.today,
        memory=memory,
        wished=(since, until),
    )
    await visit.opens(view)


async def open_wish(visit: Visit) -> None:
    """The question to the facilitator with the day she wrote in it."""
    preparation_id, day = visit.values(2)
    case = await visit.asks(preparation_deeds.case_to_leave, preparation_id)
    memory = preparations.PreparationMemory(id=case.owed.id, place=visit.place())
    await visit.opens(preparations.ask(case, visit.texts, memory.kept(), day=the_day(day)))


def opens(form: Callable[[Visit, str, str], Awaitable[None]]) -> Listener:
    """A button that says what the form is about, and after a space what is to stand in it."""

    async def opened(visit: Visit) -> None:
        about, _, words = visit.value.partition(" ")
        await form(visit, about, words)

    return opened


def register(door: Door) -> None:
    door.taps(wishes.AWAY_ON, open_absence)
    door.taps(wishes.ASK_FOR, open_wish)
    door.taps(written.LOG, opens(cycle_forms.observe))
    door.taps(written.PLAN, opens(cycle_forms.plan))
    door.taps(written.VALUE, opens(measures.write))
    door.taps(written.IDEA, opens(ideas.write))
