"""Reflections: written, kept and changed by the one who writes. What one may read is in reflection_lists."""

import json
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms
from handlers.ground.house import House
from handlers.ground.places import show_again
from handlers.ground.typed import plain_words
from handlers.reflections import reflection_lists
from handlers.reflections.reflection_lists import list_again, show
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.reflections.reflections import Draft, Paper, Reflection, require_short
from storage.reflections import reflections
from texts import Texts
from views.messages import conversations as conversation_views
from views.reflections import reflections as reflections_reflections
from views.reflections import reflections as views

Json = dict[str, Any]
Offer = tuple[str, str]
"""Channel and time stamp of the message in which the words were offered to be kept."""


async def open_form(
    client: AsyncWebClient,
    trigger_id: str,
    *,
    person: Person,
    texts: Texts,
    house: House,
    text: str = "",
    question_notice: str | None = None,
    offer: Offer | None = None,
) -> None:
    """Opens the form, with some words or in answer to a question. Raises Refusal when they are too many."""
    require_short(text)
    paper = await house.answer(
        reflections.paper, Act(person, house.now()), notice_id=question_notice, text=text
    )
    await client.views_open(trigger_id=trigger_id, view=_form(paper, texts, offer=offer))


def _form(paper: Paper, texts: Texts, **beside: object) -> Json:
    """``beside`` is what the form remembers besides its draft."""
    draft = paper.draft
    memory = {"id": draft.id, "programme": draft.programme_id, "notice": draft.notice_id} | beside
    return views.form(paper, texts, memory=json.dumps(memory | {"changes": draft.changes}))


async def new(
    ack: AsyncAck, body: Json, client: AsyncWebClient, person: Person, texts: Texts, house: House
) -> None:
    paper = await house.answer(reflections.paper, Act(person, house.now()))
    await show(client, body, _form(paper, texts))
    await ack()


async def answer(
    ack: AsyncAck,
    action: Json,
    body: Json,
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    """*Write* under a question: the question comes along."""
    await open_form(
        client, body["trigger_id"], person=person, texts=texts, house=house, question_notice=action["value"]
    )
    await ack()


async def from_message(
    ack: AsyncAck, shortcut: Json, client: AsyncWebClient, person: Person, texts: Texts, house: House
) -> None:
    """The shortcut on one's own message, and on nobody else's."""
    message = shortcut["message"]
    if message.get("user") != shortcut["user"]["id"]:
        raise Refusal("reflection-not-your-words")
    words = await plain_words(message.get("text") or "", house)
    await open_form(client, shortcut["trigger_id"], person=person, texts=texts, house=house, text=words)
    await ack()


async def choose_programme(
    ack: AsyncAck,
    action: Json,
    body: Json,
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    """Another programme has other steps, and maybe other readers to choose from."""
    chosen = action["selected_option"]["value"]
    paper = await house.answer(reflections.paper, Act(person, house.now()), programme_id=chosen)
    memory, filled = json.loads(body["view"]["private_metadata"]), _draft(body["view"])
    level = filled.may_read if filled.may_read in paper.offered else paper.draft.may_read
    draft = replace(paper.draft, id=memory["id"], text=filled.text, may_read=level, joint=filled.joint)
    await client.views_update(
        view_id=body["view"]["id"], view=_form(replace(paper, draft=draft), texts, offer=memory.get("offer"))
    )
    await ack()


async def save(
    ack: AsyncAck, view: Json, client: AsyncWebClient, person: Person, texts: Texts, house: House
) -> None:
    draft, memory = _draft(view), json.loads(view["private_metadata"])
    if draft.changes:
        await house.transaction(reflections.change, Act(person, house.now()), draft)
        house.afterwards(list_again(view["previous_view_id"], memory["page"], client, person, texts, house))
        await ack()
    else:
        kept = await house.transaction(reflections.keep, Act(person, house.now()), draft)
        house.afterwards(_settle(draft, kept, memory.get("offer"), client, texts, house))
        await ack(response_action="update", view=views.thanks(kept, texts))


def _draft(view: Json) -> Draft:
    memory, filled = json.loads(view["private_metadata"]), forms.read(view)
    return Draft(
        id=memory["id"],
        programme_id=filled.get("programme") or memory["programme"],
        text=filled["text"] or "",
        may_read=MayRead(filled["may_read"] or MayRead.ME),
        step=filled["step"],
        joint=bool(filled.get("joint")),
        notice_id=memory["notice"],
        changes=memory["changes"],
    )


async def _settle(
    draft: Draft, kept: Reflection, offer: Offer | None, client: AsyncWebClient, texts: Texts, house: House
) -> None:
    """What asked for these words says that it has got them."""
    if offer:
        said = conversation_views.kept(kept, texts)
        await client.chat_update(
            channel=offer[0], ts=offer[1], text=said.text, blocks=said.blocks, parse="none"
        )
    if draft.notice_id and (at := await house.answer(reflections.asked_at, draft.notice_id)):
        place = {"container": {"type": "message", "channel_id": at[0], "message_ts": at[1]}}
        await show_again(place, texts=texts, house=house, client=client)


async def change(
    ack: AsyncAck,
    action: Json,
    body: Json,
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    paper = await house.answer(reflections.paper_again, Act(person, house.now()), action["value"])
    view = _form(paper, texts, page=int(body["view"]["private_metadata"]))
    await client.views_push(trigger_id=body["trigger_id"], view=view)
    await ack()


def register(app: AsyncApp) -> None:
    app.action(reflections_reflections.ANSWER)(answer)
    app.action(views.REFLECTION_NEW)(new)
    app.shortcut(views.REFLECTION_NEW)(new)
    app.shortcut(views.FROM_MESSAGE)(from_message)
    app.action(views.PROGRAMME)(choose_programme)
    app.view(views.FORM)(save)
    app.action(views.CHANGE)(change)
    reflection_lists.register(app)
