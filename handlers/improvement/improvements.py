"""Improvements: listed, begun, opened, written down, moved, and taken away."""

from collections.abc import Mapping

from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.improvement.improvement_windows import FAMILY, instead_of_beneath, say_who_is_away, shows
from programme.improvement.headings import Heading
from programme.improvement.improvements import State, Step
from storage.ground.columns import new_id
from storage.improvement import ideas, improvement_deeds, improvements
from storage.improvement.overviews import dossiers
from views.ground.forms import one_of
from views.improvement import improvement_forms, improvement_lists, improvement_window
from views.improvement import improvements as views
from views.improvement.headings import WRITE
from views.improvement.improvement_forms import HeadingMemory, MoveForm, MoveMemory, NewForm, NewMemory
from views.improvement.improvement_lists import ListMemory
from views.improvement.improvements import ScreenMemory

SOMEBODYS = ("responsible_id", "secure_owner_id")


async def listing(visit: Visit, memory: ListMemory) -> Json:
    seen = await visit.asks(improvements.listed)
    return improvement_lists.listing(
        seen, visit.texts, field=memory.field, page=memory.page, memory=memory.kept()
    )


async def screen(visit: Visit, memory: ScreenMemory) -> Json:
    what = await visit.asks(dossiers.of_improvement, memory.improvement)
    return improvement_window.screen(what, visit.texts, memory=memory)


async def fold(visit: Visit) -> None:
    """Between the short window and the whole of it."""
    memory = visit.recalls(ScreenMemory).model_copy(update={"more": visit.value != views.LESS})
    await visit.redraws(await screen(visit, memory))


async def choose_field(visit: Visit) -> None:
    field = None if visit.chosen == improvement_lists.EVERY_FIELD else visit.chosen
    await visit.enters(improvement_lists.LIST, ListMemory(field=field))


async def open_new(visit: Visit) -> None:
    await visit.opens(await new_form(visit))


async def new_form(visit: Visit, idea_id: str | None = None) -> Json:
    """The form of a new improvement, maybe one that takes up an idea."""
    places = await visit.asks(improvements.where_to_begin)
    idea = (await visit.asks(ideas.comparison, idea_id)).taken.idea if idea_id else None
    if idea:
        places = [place for place in places if place.programme_id == idea.programme_id]
    memory = NewMemory(
        id=new_id(),
        idea=idea_id,
        organisation=places[0].organisation_id if len(places) == 1 else None,
        programme=places[0].programme_id,
    )
    words = idea.text if idea else ""
    return improvement_forms.new(places, visit.texts, idea=words, memory=visit.over(memory))


async def keep_new(visit: Visit, form: NewForm) -> None:
    memory = visit.recalls(NewMemory)
    home = form.organisation or memory.organisation
    facts = form.model_dump(exclude={"organisation"})
    one = await visit.does(improvement_deeds.begin, memory.id, home, facts=facts, idea_id=memory.idea)
    await instead_of_beneath(visit, views.WINDOW, ScreenMemory(improvement=one.id))


async def forward(visit: Visit) -> None:
    one, seen, to = visit.values(3)
    try:
        await visit.does(improvement_deeds.move, one, Step(one_of(State, to), one_of(State, seen)))
    finally:
        visit.later(windows.draw_here(visit))
        visit.beneath()


async def open_heading(visit: Visit) -> None:
    heading = one_of(Heading, visit.action["action_id"].removeprefix(f"{WRITE}-"))
    what = await visit.asks(dossiers.to_work_on, visit.value)
    memory = visit.over(HeadingMemory(improvement=what.improvement.id, heading=heading))
    await visit.opens(improvement_forms.heading_form(heading, what, visit.texts, memory=memory))


async def keep_heading(visit: Visit) -> None:
    """Its fields are the heading's, and so is how each is kept."""
    memory, given = visit.recalls(HeadingMemory), forms.read(visit.view)
    shown = forms.opened_with(visit.view)
    await visit.does(improvement_deeds.write, memory.improvement, memory.heading, given, shown=shown)
    visit.beneath()
    await say_who_is_away(visit, memory.improvement, _given_to(given, shown))


def _given_to(given: Mapping[str, object], shown: Mapping[str, object]) -> list[str]:
    """Whom she chose for what is somebody's in it, by their ids."""
    return [str(given[one]) for one in SOMEBODYS if given.get(one) and given[one] != shown.get(one)]


async def open_move(visit: Visit) -> None:
    one = await visit.asks(improvements.to_work_on, visit.value)
    memory = visit.over(MoveMemory(improvement=one.id, seen=one.state))
    await visit.opens(improvement_forms.move(one, visit.texts, memory=memory))


async def keep_move(visit: Visit, form: MoveForm) -> None:
    memory = visit.recalls(MoveMemory)
    step = Step(form.state, memory.seen, form.because, form.reason)
    await visit.does(improvement_deeds.move, memory.improvement, step)
    visit.beneath()


async def remove(visit: Visit) -> None:
    """The list takes its place."""
    await visit.does(improvement_deeds.remove, visit.value)
    await visit.enters(improvement_lists.LIST, ListMemory())
    visit.beneath()


def register(door: Door) -> None:
    door.window(improvement_lists.LIST, ListMemory, listing, page=improvement_lists.PAGE, family=FAMILY)
    door.window(views.WINDOW, ScreenMemory, screen, family=FAMILY)
    door.taps(views.IMPROVEMENT_LIST, shows(improvement_lists.LIST, lambda _: ListMemory()))
    door.taps(improvement_lists.FIELD, choose_field)
    door.taps(views.IMPROVEMENT_OPEN, shows(views.WINDOW, lambda one: ScreenMemory(improvement=one)))
    door.taps(views.IMPROVEMENT_NEW, open_new)
    door.fills_in(improvement_forms.NEW_FORM, NewForm, keep_new)
    door.taps(views.FOLD, fold)
    door.taps(views.FORWARD, forward)
    for heading in Heading:
        door.taps(f"{WRITE}-{heading}", open_heading)
    door.submits(improvement_forms.FORM, keep_heading)
    door.taps(views.MOVE, open_move)
    door.fills_in(improvement_forms.MOVE_FORM, MoveForm, keep_move)
    door.taps(views.REMOVE, remove)
