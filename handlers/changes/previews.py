"""Previews: what somebody is about to do is tried where nobody sees it, shown, and done once she says yes."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.orm import Session

from handlers.ground import windows
from handlers.ground.house import House
from handlers.ground.windows import Body, Facts
from handlers.screens import homes
from programme.changes.previews import Preview
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.template import Template
from storage.changes import previews
from texts import Mrkdwn, Texts
from views.changes import previews as views
from views.ground import apologies
from views.ground.windows import kept, recalled

View = dict[str, Any]
LONGEST_MEMORY = 3000
"""Characters; Slack's limit for private_metadata."""
SETTLES = 0.5
"""Seconds in which Slack has drawn what an ack answered."""


@dataclass(frozen=True)
class Asked:
    """What somebody asks for: the facts of it, by whom, when, and the templates on offer."""

    facts: Facts
    by: Person
    now: datetime
    templates: Mapping[str, Template]


@dataclass(frozen=True)
class Change:
    """Something a facilitator may do after having seen what follows.

    ``deed`` does it. ``intro`` says it in a few words, from the deed's answer.
    ``done`` is the window afterwards. ``back`` draws the form again as it was filled in, if there was one.
    ``home`` says that her Home is another one from then on.
    """

    deed: Callable[[Session, Asked], Any]
    intro: Callable[[Any, Facts, Texts], list[Mrkdwn]]
    done: Callable[[Any, Facts, Texts, str], View]
    submit: str
    back: Callable[[Facts, Person, Texts, House], Awaitable[View]] | None = None
    home: bool = False


ACTS: dict[str, Change] = {}
"""Name → what it is; each room that has some puts them here when it registers."""


async def show(
    ack: AsyncAck,
    body: Body,
    act: str,
    facts: Facts,
    *,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """What would follow takes the place of the form that was sent: at once, or when it has been found out."""
    work = _drawn(_memory(body, act, facts), person=person, texts=texts, house=house)
    await _reply(ack, body["view"]["id"], work, texts=texts, house=house, client=client)


async def begin(
    body: Body,
    act: str,
    facts: Facts,
    *,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
    in_place: bool = False,
) -> None:
    """The same after a button: a light window first, over the one she is in or ``in_place`` of it."""
    memory = _memory(body, act, facts)
    if in_place:
        view_id = body["view"]["id"]
        await client.views_update(view_id=view_id, view=views.waiting(texts))
    else:
        view_id = await windows.show(body, views.waiting(texts), client)
    work = _drawn(memory, person=person, texts=texts, house=house)
    _afterwards(view_id, work, texts=texts, house=house, client=client)


def _memory(body: Body, act: str, facts: Facts) -> Facts:
    there = windows.remembered(body)
    under = (
        there.get("under")
        if _is_form(body)
        else recalled({"private_metadata": windows.memory(body)}).get("under")
    )
    return {"act": act, "facts": facts, "under": under}


def _is_form(body: Body) -> bool:
    """A form gives way to what follows from it; a window that lists things lies beneath."""
    there = body.get("view") or {}
    return there.get("type") == "modal" and there["callback_id"] not in windows.WINDOWS


async def _drawn(memory: Facts, *, person: Person, texts: Texts, house: House, page: int = 0) -> View:
    act = ACTS[memory["act"]]
    asked = Asked(memory["facts"], person, house.now(), house.templates)
    answer, preview = await house.database.imagine(_tried, act, asked)
    remembered = kept(**memory, page=page)
    if len(remembered) > LONGEST_MEMORY:
        raise Refusal("preview-too-much", field="help")
    return views.window(
        act.intro(answer, memory["facts"], texts),
        preview,
        texts,
        submit=act.submit,
        page=page,
        memory=remembered,
        back=act.back is not None,
    )


def _tried(session: Session, act: Change, asked: Asked) -> tuple[Any, Preview]:
    if "programme" not in asked.facts:
        return previews.of_start(session, Act(asked.by, asked.now), lambda here: act.deed(here, asked))
    return previews.of(session, asked.facts["programme"], lambda here: act.deed(here, asked), now=asked.now)


async def turn(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Another page, as things stand by then."""
    memory = recalled(body["view"])
    memory.pop("page", None)
    work = _drawn(memory, person=person, texts=texts, house=house, page=int(action["value"]))
    _afterwards(body["view"]["id"], work, texts=texts, house=house, client=client)
    await ack()


async def go_back(
    ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """The form again, as it was filled in."""
    memory = recalled(body["view"])
    back = ACTS[memory["act"]].back
    assert back is not None
    form = await back(memory["facts"] | {"under": memory.get("under")}, person, texts, house)
    await client.views_update(view_id=body["view"]["id"], view=form)
    await ack()


async def do(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """She says yes."""
    memory = recalled(view)
    act, facts = ACTS[memory["act"]], memory["facts"]

    async def work() -> View:
        asked = Asked(facts, person, house.now(), house.templates)
        answer = await house.transaction(act.deed, asked)
        house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
        if act.home:
            house.afterwards(homes.publish(client, person=person, texts=texts, house=house))
        return act.done(answer, facts, texts, kept(under=memory.get("under"), **_told_on(facts)))

    said = _or_no(work(), texts)
    await _reply(ack, body["view"]["id"], said, texts=texts, house=house, client=client)


def _told_on(facts: Mapping[str, Any]) -> Facts:
    return {name: facts[name] for name in ("programme",) if name in facts}


async def _reply(
    ack: AsyncAck,
    view_id: str,
    work: Coroutine[Any, Any, View],
    *,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The window takes the form's place: in the ack when it is made in time, else as soon as it is."""
    made = asyncio.create_task(work)
    in_time, _ = await asyncio.wait({made}, timeout=house.patience)
    if in_time:
        await ack(response_action="update", view=made.result())
        return
    _afterwards(view_id, _waited(made), texts=texts, house=house, client=client)
    await ack(response_action="update", view=views.waiting(texts))


async def _waited(made: asyncio.Task[View]) -> View:
    _, view = await asyncio.gather(asyncio.sleep(SETTLES), made)
    return view


def _afterwards(
    view_id: str, work: Coroutine[Any, Any, View], *, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """Shows what the work makes; whoever waits for it hears when it went wrong."""
    interaction = str(structlog.contextvars.get_contextvars().get("interaction", ""))

    async def put() -> None:
        await client.views_update(view_id=view_id, view=await _or_no(work, texts))

    async def apologise() -> None:
        sorry = apologies.window(texts.rich("apology", interaction=interaction), texts)
        await client.views_update(view_id=view_id, view=sorry)

    house.afterwards(put(), otherwise=apologise)


async def _or_no(work: Coroutine[Any, Any, View], texts: Texts) -> View:
    """Where the rules say no there is no form left to say it in."""
    try:
        return await work
    except Refusal as no:
        return apologies.window(texts.rich(no.key, **no.facts), texts)


def register(app: AsyncApp) -> None:
    app.action(f"{views.PAGE}-earlier")(turn)
    app.action(f"{views.PAGE}-further")(turn)
    app.action(views.BACK)(go_back)
    app.view(views.WINDOW)(do)
