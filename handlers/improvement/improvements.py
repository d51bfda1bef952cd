"""Improvements: listed, begun, opened, written down, moved, linked, and taken away."""

from typing import Any

from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.improvement.improvement_windows import enter, shows
from programme.improvement.headings import Heading
from programme.improvement.improvements import Because, State, Step, Track
from storage.ground.columns import new_id
from storage.improvement import dossiers, ideas, improvement_deeds, improvements
from views.ground.windows import kept, recalled
from views.improvement import improvement_forms, improvement_lists
from views.improvement import improvements as views
from views.improvement.headings import WRITE

Body = dict[str, Any]


async def begin(visit: Visit, trigger_id: str) -> None:
    """The list, for who asks for it in words. The caller acks."""
    view = await windows.draw(visit, improvement_lists.LIST, {})
    await visit.client.views_open(trigger_id=trigger_id, view=view)


async def choose_field(visit: Visit) -> None:
    chosen = visit.action["selected_option"]["value"]
    field = None if chosen == improvement_lists.EVERY_FIELD else chosen
    await enter(visit, improvement_lists.LIST, field=field)


async def open_new(visit: Visit) -> None:
    window = await new_form(visit, under=windows.memory(visit.body))
    await visit.opens(window)


async def new_form(visit: Visit, *, under: str, idea_id: str | None = None) -> Body:
    """The form of a new improvement, maybe one that takes up an idea; ``under`` is what lies beneath it."""
    places = await visit.asks(
        improvements.where_to_begin,
    )
    taken = (await visit.asks(ideas.comparison, idea_id)).taken if idea_id else None
    if taken:
        places = [place for place in places if place.programme_id == taken.idea.programme_id]
    facts = recalled({"private_metadata": under}) | {
        "id": new_id(),
        "idea": idea_id,
        "organisation": places[0].organisation_id if len(places) == 1 else None,
        "programme": places[0].programme_id,
    }
    return improvement_forms.new(
        places, visit.texts, idea=taken.idea.text if taken else "", memory=kept(**facts)
    )


async def keep_new(visit: Visit) -> None:
    """The improvement takes the place of the window beneath: its own forms need room above it."""
    memory, filled = recalled(visit.view), forms.read(visit.view)
    facts = {"title": filled["title"], "track": Track(filled["track"]), "state": State(filled["state"])}
    one = await visit.does(
        improvement_deeds.begin,
        memory["id"],
        filled.get("organisation") or memory.get("organisation"),
        facts=facts,
        idea_id=memory.get("idea"),
    )
    under = memory.get("under") or {}
    there = {"improvement": one.id, "under": under.get("under")}
    window = await windows.draw(visit, views.WINDOW, there)
    if visit.view.get("previous_view_id"):
        visit.later(visit.client.views_update(view_id=visit.view["previous_view_id"], view=window))
    else:
        await visit.closes(instead=window)


async def forward(visit: Visit) -> None:
    one, seen, to = visit.value.split()
    try:
        await visit.does(improvement_deeds.move, one, Step(State(to), State(seen)))
    finally:
        visit.later(_here_again(visit))


async def _here_again(visit: Visit) -> None:
    """Draws the window somebody acts in as things are now, and those beneath it."""
    view = visit.body["view"]
    room = view["callback_id"]
    window = await windows.draw(visit, room, recalled(view))
    await visit.client.views_update(view_id=view["id"], view=window)
    await windows.draw_beneath(visit)


async def open_heading(visit: Visit) -> None:
    heading = Heading(visit.action["action_id"].removeprefix(f"{WRITE}-"))
    what = await visit.asks(dossiers.to_work_on, visit.value)
    memory = visit.memory(improvement=what.improvement.id, heading=heading.value)
    await visit.opens(improvement_forms.heading_form(heading, what, visit.texts, memory=memory))


async def keep_heading(visit: Visit) -> None:
    facts = recalled(visit.view)
    await visit.does(
        improvement_deeds.write,
        facts["improvement"],
        Heading(facts["heading"]),
        forms.read(visit.view),
        shown=forms.as_opened(visit.view),
    )
    visit.beneath()


async def open_move(visit: Visit) -> None:
    one = await visit.asks(improvements.to_work_on, visit.value)
    memory = visit.memory(improvement=one.id, seen=one.state.value)
    await visit.opens(improvement_forms.move(one, visit.texts, memory=memory))


async def keep_move(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    because = Because(filled["because"]) if filled["because"] else None
    step = Step(State(filled["state"]), State(facts["seen"]), because, filled["reason"] or "")
    await visit.does(improvement_deeds.move, facts["improvement"], step)
    visit.beneath()


async def remove(visit: Visit) -> None:
    """The list takes its place."""
    await visit.does(improvement_deeds.remove, visit.value)
    room = improvement_lists.LIST
    await enter(visit, room)
    visit.beneath()


def register(door: Door) -> None:
    door.taps(views.IMPROVEMENT_LIST, shows(improvement_lists.LIST))
    door.taps(improvement_lists.FIELD, choose_field)
    door.taps(views.IMPROVEMENT_OPEN, shows(views.WINDOW, "improvement"))
    door.taps(views.IMPROVEMENT_NEW, open_new)
    door.submits(improvement_forms.NEW_FORM, keep_new)
    door.taps(views.FORWARD, forward)
    for heading in Heading:
        door.taps(f"{WRITE}-{heading}", open_heading)
    door.submits(improvement_forms.FORM, keep_heading)
    door.taps(views.MOVE, open_move)
    door.submits(improvement_forms.MOVE_FORM, keep_move)
    door.taps(views.REMOVE, remove)
