"""Actions: promised, done, put off, given another day, handed over; in the plan and in letters."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from handlers.ground import windows
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Json, Visit
from handlers.improvement.improvement_windows import FAMILY, say_who_is_away, shows
from programme.improvement.actions import Action
from programme.people.acts import Act
from programme.preparations.preparations import State
from storage.ground.columns import new_id
from storage.improvement import action_deeds
from storage.improvement.overviews import dossiers
from views.improvement import actions as views


def taps(deed: Callable[[Session, Act, str], Action]) -> Listener:
    """A button whose value is the action's id: the deed is done, and shown where the button stands."""

    async def tapped(visit: Visit) -> None:
        try:
            await visit.does(deed, visit.value)
        finally:
            _where_it_stands(visit)

    return tapped


def _where_it_stands(visit: Visit) -> None:
    if visit.in_modal:
        visit.later(windows.draw_here(visit))
    else:
        visit.again()


async def plan(visit: Visit, memory: views.PlanMemory) -> Json:
    what = await visit.asks(dossiers.to_work_on, memory.improvement)
    return views.plan(what, visit.texts, page=memory.page, memory=memory.kept())


async def open_new(visit: Visit) -> None:
    what = await visit.asks(dossiers.to_work_on, visit.value)
    memory = visit.over(views.ActionMemory(improvement=what.improvement.id, id=new_id()))
    await visit.opens(views.form(what.team, visit.texts, reader_id=visit.person.id, memory=memory))


async def open_change(visit: Visit) -> None:
    one, team = await visit.asks(action_deeds.with_team, visit.value)
    memory = visit.over(views.ActionMemory(action=one.id))
    await visit.opens(views.form(team, visit.texts, one=one, memory=memory))


async def keep(visit: Visit, form: views.ActionForm) -> None:
    memory = visit.recalls(views.ActionMemory)
    if memory.action:
        one = await visit.does(action_deeds.change, memory.action, form.wanted)
    else:
        one = await visit.does(action_deeds.promise, memory.id, memory.improvement, form.wanted)
    await _say_that_it_waits(visit, one)
    visit.beneath()


async def _say_that_it_waits(visit: Visit, one: Action) -> None:
    if one.responsible is not None and one.state is State.OPEN:
        await say_who_is_away(visit, one.improvement_id, [one.responsible.id])


async def open_date(visit: Visit) -> None:
    """*New date*: the letter shows what became of it."""
    one, _ = await visit.asks(action_deeds.with_team, visit.value)
    today = visit.house.now().date()
    await visit.opens(views.date_form(one, visit.texts, today=today, memory=_from_letter(visit, one)))


async def open_whose(visit: Visit) -> None:
    """*Not mine*: whose then?"""
    one, team = await visit.asks(action_deeds.with_team, visit.value)
    await visit.opens(views.whose_form(one, team, visit.texts, memory=_from_letter(visit, one)))


def _from_letter(visit: Visit, one: Action) -> str:
    return views.LetterMemory(action=one.id, place=visit.place(one.id)).kept()


async def keep_date(visit: Visit, form: views.DateForm) -> None:
    memory = visit.recalls(views.LetterMemory)
    await visit.does(action_deeds.redate, memory.action, form.day)
    visit.again(memory.place)


async def keep_taker(visit: Visit, form: views.WhoseForm) -> None:
    memory = visit.recalls(views.LetterMemory)
    one = await visit.does(action_deeds.hand_over, memory.action, to=form.person)
    await _say_that_it_waits(visit, one)
    visit.again(memory.place)


def register(door: Door) -> None:
    door.window(views.PLAN, views.PlanMemory, plan, page=views.PAGE, family=FAMILY)
    door.taps(views.ACTION_PLAN, shows(views.PLAN, lambda one: views.PlanMemory(improvement=one)))
    door.taps(views.ACTION_NEW, open_new)
    door.taps(views.ACTION_CHANGE, open_change)
    door.fills_in(views.FORM, views.ActionForm, keep)
    door.taps(views.ACTION_DONE, taps(action_deeds.finish))
    door.taps(views.ACTION_LATER, taps(action_deeds.postpone))
    door.taps(views.ACTION_UNDO, taps(action_deeds.reopen))
    door.taps(views.ACTION_DROP, taps(action_deeds.drop))
    door.taps(views.ACTION_NEW_DATE, open_date)
    door.taps(views.ACTION_NOT_MINE, open_whose)
    door.fills_in(views.DATE_FORM, views.DateForm, keep_date)
    door.fills_in(views.WHOSE_FORM, views.WhoseForm, keep_taker)
