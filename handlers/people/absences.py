"""Absences: somebody says when she is away or off, that she is back, or that she cannot stand in."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.calendar import local_day
from storage.changes import absence_deeds
from storage.changes.absence_deeds import Wish
from views.people import absences as views


async def open_form(visit: Visit) -> None:
    """From Home, and from the three dots on a letter."""
    paper = await visit.asks(absence_deeds.paper)
    view = views.form(
        paper.absence,
        paper.weekdays,
        paper.colleagues,
        visit.texts,
        today=paper.today,
        memory=views.AbsenceMemory(place=visit.place()).kept(),
    )
    await visit.opens(view)


async def keep(visit: Visit, form: views.AbsenceForm) -> None:
    wish = Wish(form.weekdays, form.since, form.until, form.stand_in)
    absence = await visit.does(absence_deeds.keep, wish)
    visit.again(visit.recalls(views.AbsenceMemory).place)
    today = local_day(visit.house.now(), visit.person.zone)
    await visit.closes(instead=views.kept(absence, wish.weekdays, visit.texts, today=today))


async def open_for(visit: Visit) -> None:
    """Somebody has rung in sick. Three windows are as many as Slack stacks: it replaces the one about her."""
    programme_id, person_id = visit.values(2)
    person, paper = await visit.asks(absence_deeds.paper_of, programme_id, person_id)
    memory = views.AwayMemory(programme=programme_id, person=person_id)
    view = views.form_for(
        person, paper.absence, paper.colleagues, visit.texts, today=paper.today, memory=visit.over(memory)
    )
    await visit.redraws(view)


async def keep_for(visit: Visit, form: views.AbsenceForm) -> None:
    memory, wish = visit.recalls(views.AwayMemory), Wish(frozenset(), form.since, form.until, form.stand_in)
    person, absence = await visit.does(absence_deeds.keep_for, memory.programme, memory.person, wish)
    visit.beneath()
    today = local_day(visit.house.now(), person.zone)
    await visit.closes(
        instead=views.kept_for(person, absence, visit.texts, today=today, memory=memory.kept())
    )


async def come_back(visit: Visit) -> None:
    """On Home, or in the form, which then says what holds."""
    await visit.does(absence_deeds.come_back)
    if not visit.in_modal:
        visit.again()
        return
    paper = await visit.asks(absence_deeds.paper)
    visit.later(visit.redraws(views.kept(None, paper.weekdays, visit.texts, today=paper.today)))
    visit.again(visit.recalls(views.AbsenceMemory).place)


async def cannot(visit: Visit) -> None:
    await visit.does(absence_deeds.decline, visit.value)
    visit.again()


def register(door: Door) -> None:
    for way in (views.OPEN, views.MENU):
        door.taps(way, open_form)
    door.fills_in(views.FORM, views.AbsenceForm, keep)
    door.taps(views.AWAY_FOR, open_for)
    door.fills_in(views.FORM_FOR, views.AbsenceForm, keep_for)
    door.taps(views.BACK, come_back)
    door.taps(views.CANNOT, cannot)
