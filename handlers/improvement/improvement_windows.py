"""Improvement work's windows, each as it is now; one takes the place of another, and forms lie over them."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.house import House
from handlers.improvement import cycle_windows, measure_windows
from programme.people.acts import Act
from programme.people.people import Person
from storage.improvement import comparisons, dossiers, ideas, improvements
from texts import Texts
from views.ground import windows
from views.ground.windows import page_of
from views.improvement import actions as action_views
from views.improvement import idea_sides, improvement_lists
from views.improvement import ideas as idea_views
from views.improvement import improvements as views

Body = dict[str, Any]
Facts = dict[str, Any]
Draw = Callable[[Facts, Person, Texts, House], Awaitable[dict[str, Any]]]


async def listing(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    seen = await house.answer(improvements.listed, Act(person, house.now()))
    return improvement_lists.listing(
        seen.improvements,
        seen.ours,
        texts,
        field=facts.get("field"),
        page=facts.get("page", 0),
        may_begin=seen.may_begin,
        memory=_kept(facts),
    )


async def screen(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    what = await house.answer(dossiers.of_improvement, Act(person, house.now()), facts["improvement"])
    return views.screen(what, texts, memory=_kept(facts))


async def plan(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    what = await house.answer(dossiers.to_work_on, Act(person, house.now()), facts["improvement"])
    return action_views.plan(what, texts, page=facts.get("page", 0), memory=_kept(facts))


async def idea_list(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    found = await house.answer(ideas.open_to, person.id)
    return idea_views.listing(found, texts, page=facts.get("page", 0), memory=_kept(facts))


async def idea(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    what = await house.answer(ideas.comparison, Act(person, house.now()), facts["idea"])
    there, page, pages = page_of(what.taken.by, facts.get("page", 0), idea_sides.SIDES)
    sides = await house.answer(comparisons.sides, Act(person, house.now()), what.taken.idea.id, there)
    return idea_sides.window(
        what, sides, texts, zone=person.zone, page=page, pages=pages, memory=_kept(facts)
    )


def _kept(facts: Facts) -> str:
    return windows.kept(**{name: fact for name, fact in facts.items() if name != "room"})


WINDOWS: dict[str, Draw] = {
    improvement_lists.LIST: listing,
    views.WINDOW: screen,
    action_views.PLAN: plan,
    idea_views.LIST: idea_list,
    idea_sides.WINDOW: idea,
    **cycle_windows.WINDOWS,
    **measure_windows.WINDOWS,
}
PAGES = {
    improvement_lists.PAGE: improvement_lists.LIST,
    action_views.PAGE: action_views.PLAN,
    idea_views.PAGE: idea_views.LIST,
    idea_sides.PAGE: idea_sides.WINDOW,
    **cycle_windows.PAGES,
    **measure_windows.PAGES,
}


async def enter(
    room: str, body: Body, *, person: Person, texts: Texts, house: House, client: AsyncWebClient, **facts: Any
) -> None:
    """Shows a window in the place of the one somebody is in, if that is one of these; else over it."""
    there = body.get("view") or {}
    if there.get("type") == "modal" and there["callback_id"] in WINDOWS:
        under = windows.recalled(there).get("under")
        view = await WINDOWS[room]({**facts, "under": under}, person, texts, house)
        await client.views_update(view_id=there["id"], view=view)
    elif there.get("type") == "modal":
        view = await WINDOWS[room](facts, person, texts, house)
        await client.views_push(trigger_id=body["trigger_id"], view=view)
    else:
        view = await WINDOWS[room](facts, person, texts, house)
        await client.views_open(trigger_id=body["trigger_id"], view=view)


def shows(room: str, fact: str = "") -> Callable[..., Awaitable[None]]:
    """A button that shows a window, about what its value names (``fact``) if about anything."""

    async def opened(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        facts = {fact: action["value"]} if fact else {}
        await enter(room, body, person=person, texts=texts, house=house, client=client, **facts)
        await ack()

    return opened
