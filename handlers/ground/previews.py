"""Previews: what somebody is about to do is tried where nobody sees it, shown, and done once she says yes."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict
from sqlalchemy.orm import Session

from handlers.ground.door import Door
from handlers.ground.doorway.sealing import LONGEST_MEMORY
from handlers.ground.visit import Json, Visit
from programme.changes.previews import Preview
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.programmes.template import Template
from storage.changes import previews
from storage.ground.deadlines import unhurried
from texts import Mrkdwn, Texts
from views.changes import previews as views
from views.changes.previews import PreviewMemory
from views.ground import apologies
from views.ground.windows import Memory

SETTLES = 0.5
"""Seconds in which Slack has drawn what an ack answered."""


class Facts(BaseModel):
    """What somebody asks for. ``programme`` is the one it changes; none for one that is to begin."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)
    programme: str = ""


F = TypeVar("F", bound=Facts)
A = TypeVar("A")


@dataclass(frozen=True)
class Asked(Generic[F]):
    """What is asked for, by whom and when, and the templates on offer."""

    facts: F
    act: Act
    templates: Mapping[str, Template]


@dataclass(frozen=True)
class Change(Generic[F, A]):
    """Something a facilitator may do after having seen what follows.

    ``deed`` does it. ``intro`` says it in a few words, from the deed's answer. ``done`` is the window
    afterwards. ``back`` draws the form again as it was filled in, if there was one.
    """

    facts: type[F]
    deed: Callable[[Session, Asked[F]], A]
    intro: Callable[[A, F, Texts], list[Mrkdwn]]
    done: Callable[[A, F, Texts, str], Json]
    submit: str
    back: Callable[[Visit, F], Awaitable[Json]] | None = None


CHANGES: dict[str, Change[Any, Any]] = {}
"""Name → what it is; each room that has some puts them here when it registers."""


async def show(visit: Visit, change: str, facts: Facts) -> None:
    """What would follow takes the place of the form that was sent: at once, or when it is found out."""
    await _reply(visit, _drawn(visit, _memory(visit, change, facts)))


async def begin(visit: Visit, change: str, facts: Facts, *, in_place: bool = False) -> None:
    """The same after a button: a light window first, over the one she is in or ``in_place`` of it."""
    memory, view_id = _memory(visit, change, facts), visit.view.get("id", "")
    if in_place:
        await visit.redraws(views.waiting(visit.texts))
    else:
        view_id = await visit.opens(views.waiting(visit.texts))
    _afterwards(visit, view_id, _drawn(visit, memory))


def _memory(visit: Visit, change: str, facts: Facts) -> str:
    """A form gives way to what follows from it; a window that lists things lies beneath."""
    known = facts.model_dump(mode="json", exclude_none=True)
    return visit.over(PreviewMemory(change=change, facts=known))


async def _drawn(visit: Visit, remembered: str) -> Json:
    memory = PreviewMemory.model_validate_json(remembered)
    change, asked = _asked(visit, memory)
    answer, preview = await visit.house.database.imagine(_tried, change, asked)
    if len(remembered) > LONGEST_MEMORY:
        raise Refusal("preview-too-much", field="help")
    return views.window(
        change.intro(answer, asked.facts, visit.texts),
        preview,
        visit.texts,
        submit=change.submit,
        page=memory.page,
        memory=remembered,
        back=change.back is not None,
    )


def _asked(visit: Visit, memory: PreviewMemory) -> tuple[Change[Any, Any], Asked[Any]]:
    if memory.change not in CHANGES:
        raise Refusal("window-strange")
    change = CHANGES[memory.change]
    return change, Asked(change.facts.model_validate(memory.facts), visit.act, visit.house.templates)


def _tried(session: Session, change: Change[Any, Any], asked: Asked[Any]) -> tuple[Any, Preview]:
    def deed(here: Session) -> Any:
        return change.deed(here, asked)

    if not asked.facts.programme:
        return previews.of_start(session, asked.act, deed)
    return previews.of(session, asked.facts.programme, deed, now=asked.act.now)


async def turn(visit: Visit) -> None:
    """Another page, as things stand by then."""
    memory = visit.recalls(PreviewMemory).model_copy(update={"page": visit.number})
    _afterwards(visit, visit.view["id"], _drawn(visit, memory.kept()))


async def go_back(visit: Visit) -> None:
    """The form again, as it was filled in."""
    change, asked = _asked(visit, visit.recalls(PreviewMemory))
    assert change.back is not None
    await visit.redraws(await change.back(visit, asked.facts))


async def do(visit: Visit) -> None:
    """She says yes."""
    await _reply(visit, _or_no(visit, _done(visit)))


def _decided(session: Session, _act: Act, change: Change[F, A], asked: Asked[F]) -> A:
    return change.deed(session, asked)


async def _done(visit: Visit) -> Json:
    change, asked = _asked(visit, visit.recalls(PreviewMemory))
    answer = await visit.does(_decided, change, asked)
    visit.beneath()
    return change.done(answer, asked.facts, visit.texts, visit.over(Memory()))


async def _reply(visit: Visit, work: Coroutine[Any, Any, Json]) -> None:
    """The window takes the form's place: in the ack when it is made in time, else as soon as it is."""
    made = asyncio.create_task(_in_its_own_time(work))
    in_time, _ = await asyncio.wait({made}, timeout=visit.house.patience)
    if in_time:
        await visit.closes(instead=made.result())
        return
    _afterwards(visit, visit.view["id"], _waited(made))
    await visit.closes(instead=views.waiting(visit.texts))


async def _in_its_own_time(work: Coroutine[Any, Any, Json]) -> Json:
    """A country that moves takes longer than a click: what is shown meanwhile is the window that waits."""
    unhurried()
    return await work


async def _waited(made: asyncio.Task[Json]) -> Json:
    _, window = await asyncio.gather(asyncio.sleep(SETTLES), made)
    return window


def _afterwards(visit: Visit, view_id: str, work: Coroutine[Any, Any, Json]) -> None:
    """Shows what the work makes; whoever waits for it hears when it went wrong."""

    async def put() -> None:
        await visit.client.views_update(view_id=view_id, view=await _or_no(visit, work))

    async def apologise() -> None:
        sorry = apologies.window(visit.texts.rich("apology", interaction=visit.interaction), visit.texts)
        await visit.client.views_update(view_id=view_id, view=sorry)

    visit.later(put(), otherwise=apologise)


async def _or_no(visit: Visit, work: Coroutine[Any, Any, Json]) -> Json:
    """Where the rules say no there is no form left to say it in."""
    try:
        return await work
    except Refusal as no:
        return apologies.window(visit.texts.rich(no.key, **no.facts), visit.texts)


def register(door: Door) -> None:
    door.taps(f"{views.PAGE}-earlier", turn)
    door.taps(f"{views.PAGE}-further", turn)
    door.taps(views.BACK, go_back)
    door.submits(views.WINDOW, do)
