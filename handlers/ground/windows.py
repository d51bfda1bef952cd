"""Windows that list things as they are: registered by their rooms, and drawn again wherever they lie."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from slack_sdk.errors import SlackApiError

from programme.ground.refusals import Refusal
from views.ground import apologies
from views.ground.windows import Memory

if TYPE_CHECKING:
    from handlers.ground.visit import Visit

Json = dict[str, Any]
M = TypeVar("M", bound=Memory)


@dataclass(frozen=True, slots=True)
class Window(Generic[M]):
    """``draw`` makes it as things stand, from what it remembers.

    Windows of a ``family`` take each other's place; any other is laid over the one somebody is in.
    """

    memory: type[M]
    draw: Callable[[Visit, M], Awaitable[Json]]
    family: str = ""

    async def drawn(self, visit: Visit, facts: Json) -> Json:
        return await self.draw(visit, self.memory.model_validate(facts))


WINDOWS: dict[str, Window[Any]] = {}
"""Callback id → window; each room puts its own here when it registers."""


async def drawn(visit: Visit, room: str, memory: Memory) -> Json:
    """A window as things stand, from what it is to remember."""
    return await WINDOWS[room].draw(visit, memory)


def over(visit: Visit, memory: M) -> str:
    """What a modal opened by this visit remembers: its own facts, and what lies beneath it."""
    return memory.model_copy(update={"under": beneath(visit)}).kept()


def beneath(visit: Visit) -> Json | None:
    """What the window she is in remembers, with its room; or, from a form, the window under that."""
    if not visit.in_modal:
        return None
    there = visit.view["callback_id"]
    if there in WINDOWS:
        facts = visit.recalls(WINDOWS[there].memory)
        return {"room": there, **facts.model_dump(mode="json", exclude_defaults=True)}
    return visit.recalls(Memory).under


async def enters(visit: Visit, room: str, memory: Memory) -> None:
    """Shows a window in the place of the one she is in, if they are of one family; else over it."""
    there = WINDOWS.get(visit.view.get("callback_id", "")) if visit.in_modal else None
    if there is not None and there.family and there.family == WINDOWS[room].family:
        under = visit.recalls(there.memory).under
        await visit.redraws(await drawn(visit, room, memory.model_copy(update={"under": under})))
    else:
        await visit.opens(await drawn(visit, room, memory))


async def draw_here(visit: Visit) -> None:
    """The window she is in, as things are now."""
    room = _room(visit)
    await visit.redraws(await drawn(visit, room, visit.recalls(WINDOWS[room].memory)))


def is_listed(visit: Visit) -> bool:
    """Whether she is in a window that lists things."""
    return visit.in_modal and visit.view.get("callback_id") in WINDOWS


def _room(visit: Visit) -> str:
    """The window that lists things that she is in. Raises Refusal where she is in none."""
    room = str(visit.view.get("callback_id") or "")
    if room not in WINDOWS:
        raise Refusal("window-strange")
    return room


async def turn(visit: Visit, page: str = "page") -> None:
    """Another page of the window she is in: her button's value is its number."""
    room = _room(visit)
    memory = visit.recalls(WINDOWS[room].memory).model_copy(update={page: visit.number})
    await visit.redraws(await drawn(visit, room, memory))


async def draw_beneath(visit: Visit) -> None:
    """Draws the windows beneath again, as things are now; one that has been closed meanwhile stays closed."""
    view, under = visit.view, visit.recalls(Memory).under
    for view_id in dict.fromkeys((view.get("previous_view_id"), view.get("root_view_id"))):
        if not view_id or view_id == view["id"] or under is None:
            return
        await _put(visit, view_id, await _or_no(visit, under))
        under = under.get("under")


async def _or_no(visit: Visit, under: Json) -> Json:
    """The window, or, where she may not see it any more, the words that say so."""
    try:
        return await WINDOWS[under["room"]].drawn(visit, under)
    except Refusal as no:
        return apologies.window(visit.texts.rich(no.key, **no.facts), visit.texts)


async def _put(visit: Visit, view_id: str, window: Json) -> None:
    try:
        await visit.client.views_update(view_id=view_id, view=window)
    except SlackApiError as error:
        if error.response["error"] != "not_found":
            raise
