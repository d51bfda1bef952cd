"""Preparations: done, undone, later, somebody else's; handed in, filled in, asked about, decided upon."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from sqlalchemy.orm import Session

from handlers.ground import forms, windows
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Json, Visit
from handlers.people.delays import say_that_it_waits
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.preparations.preparations import Case, DoneHow, Evidence, Owed
from storage.changes import chosen_operations
from storage.preparations import delays, preparation_deeds, returns
from storage.preparations.undone import nudges
from texts import Texts
from views.ground.forms import parts, the_day
from views.preparations import preparation_buttons, preparation_desk
from views.preparations import preparations as views

P = ParamSpec("P")
Deed = Callable[Concatenate[Session, Act, str, P], Owed]
TICK, MAIL = Evidence(DoneHow.TICK), Evidence(DoneHow.MAIL)


def taps(deed: Deed[P], *args: P.args, **kwargs: P.kwargs) -> Listener:
    """A button whose value is the preparation's id: the deed is done, and shown where the button stands."""

    async def tapped(visit: Visit) -> None:
        where = visit.place()
        try:
            await visit.does(deed, visit.value, *args, **kwargs)
        except Refusal:
            where = where.quietly()
            raise
        finally:
            visit.again(where)
            if windows.is_listed(visit):
                visit.later(windows.draw_here(visit))

    return tapped


def opens(
    question: Callable[[Session, Act, str], Case], window: Callable[[Case, Texts, str], Json]
) -> Listener:
    """A button whose value is the preparation's id: it opens a window about it.

    Where the rules say no, what was pressed is drawn again as things are.
    """

    async def opened(visit: Visit) -> None:
        try:
            case = await visit.asks(question, visit.value)
        except Refusal:
            visit.again(visit.place().quietly())
            raise
        memory = views.PreparationMemory(id=case.owed.id, place=visit.place())
        await visit.opens(window(case, visit.texts, visit.over(memory)))

    return opened


async def keep_handed_in(visit: Visit, form: views.HandInForm) -> None:
    memory, before = visit.recalls(views.PreparationMemory), forms.as_opened(visit, views.HandInForm)
    one = await visit.does(preparation_deeds.hand_in, memory.id, form.handed_in(before))
    visit.again(memory.place)
    visit.beneath()
    await _say_who_was_first(visit, one)


async def keep_filled_in(visit: Visit) -> None:
    """Its fields are the template's: what stands in them stays a mapping, by their ids."""
    memory, given, shown = (
        visit.recalls(views.PreparationMemory),
        forms.read(visit.view),
        forms.opened_with(visit.view),
    )
    one = await visit.does(chosen_operations.fill_in, memory.id, given, shown=shown)
    visit.again(memory.place)
    visit.beneath()
    await _say_who_was_first(visit, one)


async def _say_who_was_first(visit: Visit, one: Owed) -> None:
    """If somebody else was first to say that it is done, the form says so instead of closing."""
    done = one.done
    if done is not None and visit.person not in {done.by, done.told_by}:
        await visit.closes(instead=views.kept_first(one, done, visit.texts))


async def keep_taker(visit: Visit, form: views.WhoseForm) -> None:
    memory = visit.recalls(views.PreparationMemory)
    if form.person == views.NOBODY_KNOWS:
        await visit.does(preparation_deeds.let_go, memory.id)
    else:
        await visit.does(preparation_deeds.hand_over, memory.id, to=form.person)
        late = await visit.asks(delays.of_news, memory.id)
        await say_that_it_waits(visit, [late] if late else [])
    visit.again(memory.place)
    visit.beneath()


async def keep_wish(visit: Visit, form: views.AskForm) -> None:
    memory = visit.recalls(views.PreparationMemory)
    await visit.does(preparation_deeds.ask, memory.id, form.wanted)
    case = await visit.asks(preparation_deeds.case, memory.id)
    away = await visit.asks(delays.of_wish, memory.id)
    await visit.closes(instead=views.asked(case, visit.texts, away=away))


def _grant(session: Session, act: Act, asked_for: str) -> Owed:
    """A preparation gets the day it was asked for: ``asked_for`` is its id and the day."""
    preparation_id, day = parts(asked_for, 2)
    return preparation_deeds.agree_date(session, act, preparation_id, the_day(day))


def decides(deed: Deed[P], *args: P.args, **kwargs: P.kwargs) -> Listener:
    """A button at the desk that decides."""

    async def decided(visit: Visit) -> None:
        await _decide(visit, deed, *args, **kwargs)

    return decided


async def _decide(visit: Visit, deed: Deed[P], *args: P.args, **kwargs: P.kwargs) -> None:
    """The desk is drawn again, with what it was opened from and what lies beneath it."""
    memory = visit.recalls(preparation_desk.DeskMemory)
    try:
        await visit.does(deed, memory.id, *args, **kwargs)
    finally:
        visit.later(windows.draw_here(visit))
        visit.again(memory.place.quietly())
        visit.beneath()


async def agree_date(visit: Visit) -> None:
    await _decide(visit, preparation_deeds.agree_date, the_day(str(visit.action.get("selected_date"))))


async def hand_over(visit: Visit) -> None:
    await _decide(visit, preparation_deeds.hand_over, to=visit.chosen)


async def desk(visit: Visit, memory: preparation_desk.DeskMemory) -> Json:
    case = await visit.asks(nudges.desk, memory.id)
    return preparation_desk.desk(case, visit.texts, memory.kept())


async def open_desk(visit: Visit) -> None:
    memory = preparation_desk.DeskMemory(id=visit.value, place=visit.place())
    await visit.enters(preparation_desk.DESK_VIEW, memory)


def register(door: Door) -> None:
    door.taps(preparation_buttons.DONE, taps(preparation_deeds.finish, TICK))
    door.taps(preparation_buttons.BOOKED, taps(preparation_deeds.book))
    door.taps(preparation_buttons.UNBOOK, taps(preparation_deeds.book, booked=False))
    door.taps(preparation_buttons.UNDO, taps(preparation_deeds.reopen))
    door.taps(preparation_buttons.LATER, taps(preparation_deeds.postpone))
    door.taps(preparation_buttons.HAND_IN, opens(returns.case_to_show, views.hand_in))
    door.taps(preparation_buttons.NOT_MINE, opens(preparation_deeds.case_to_leave, views.whose))
    door.taps(views.ASK, opens(preparation_deeds.case_to_leave, views.ask))
    door.fills_in(views.HAND_IN_FORM, views.HandInForm, keep_handed_in)
    door.submits(views.FILL_IN_FORM, keep_filled_in)
    door.fills_in(views.WHOSE_FORM, views.WhoseForm, keep_taker)
    door.fills_in(views.ASK_FORM, views.AskForm, keep_wish)
    door.window(preparation_desk.DESK_VIEW, preparation_desk.DeskMemory, desk)
    door.taps(views.DESK, open_desk)
    door.taps(preparation_desk.GRANT_DATE, taps(_grant))
    door.taps(preparation_desk.GRANT_EXEMPT, taps(preparation_deeds.exempt))
    door.taps(preparation_desk.DONE, decides(preparation_deeds.finish, TICK))
    door.taps(preparation_desk.MAIL, decides(preparation_deeds.finish, MAIL))
    door.taps(preparation_desk.EXEMPT, decides(preparation_deeds.exempt))
    door.taps(preparation_desk.REOPEN, decides(preparation_deeds.reopen))
    door.taps(preparation_desk.NEW_DATE, agree_date)
    door.taps(preparation_desk.HAND_OVER, hand_over)
