"""Reflections: written, kept and changed by the one who writes. What one may read is in reflection_lists."""

import json
from dataclasses import replace
from typing import Any

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.places import show_again
from handlers.ground.typed import plain_words
from handlers.ground.visit import Visit
from handlers.reflections import reflection_lists
from handlers.reflections.reflection_lists import list_again, show
from programme.ground.refusals import Refusal
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
    visit: Visit,
    trigger_id: str,
    *,
    text: str = "",
    question_notice: str | None = None,
    offer: Offer | None = None,
) -> None:
    """Opens the form, with some words or in answer to a question. Raises Refusal when they are too many."""
    require_short(text)
    paper = await visit.asks(reflections.paper, notice_id=question_notice, text=text)
    await visit.client.views_open(trigger_id=trigger_id, view=_form(paper, visit.texts, offer=offer))


def _form(paper: Paper, texts: Texts, **beside: object) -> Json:
    """``beside`` is what the form remembers besides its draft."""
    draft = paper.draft
    memory = {"id": draft.id, "programme": draft.programme_id, "notice": draft.notice_id} | beside
    return views.form(paper, texts, memory=json.dumps(memory | {"changes": draft.changes}))


async def new(visit: Visit) -> None:
    paper = await visit.asks(
        reflections.paper,
    )
    await show(visit)


async def answer(visit: Visit) -> None:
    """*Write* under a question: the question comes along."""
    await open_form(visit, visit.body["trigger_id"], question_notice=visit.value)


async def from_message(visit: Visit) -> None:
    """The shortcut on one's own message, and on nobody else's."""
    message = visit.shortcut["message"]
    if message.get("user") != visit.shortcut["user"]["id"]:
        raise Refusal("reflection-not-your-words")
    words = await plain_words(message.get("text") or "", visit.house)
    await open_form(visit, visit.shortcut["trigger_id"], text=words)


async def choose_programme(visit: Visit) -> None:
    """Another programme has other steps, and maybe other readers to choose from."""
    chosen = visit.action["selected_option"]["value"]
    paper = await visit.asks(reflections.paper, programme_id=chosen)
    memory, filled = json.loads(visit.body["view"]["private_metadata"]), _draft(visit.body["view"])
    level = filled.may_read if filled.may_read in paper.offered else paper.draft.may_read
    draft = replace(paper.draft, id=memory["id"], text=filled.text, may_read=level, joint=filled.joint)
    await visit.client.views_update(
        view_id=visit.body["view"]["id"],
        view=_form(replace(paper, draft=draft), visit.texts, offer=memory.get("offer")),
    )


async def save(visit: Visit) -> None:
    draft, memory = _draft(visit.view), json.loads(visit.view["private_metadata"])
    if draft.changes:
        await visit.does(reflections.change, draft)
        visit.later(list_again(visit, visit.view["previous_view_id"], memory["page"]))
    else:
        kept = await visit.does(reflections.keep, draft)
        visit.later(_settle(visit, draft, kept, memory.get("offer")))
        await visit.closes(instead=views.thanks(kept, visit.texts))


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


async def _settle(visit: Visit, draft: Draft, kept: Reflection, offer: Offer | None) -> None:
    """What asked for these words says that it has got them."""
    if offer:
        said = conversation_views.kept(kept, visit.texts)
        await visit.client.chat_update(
            channel=offer[0], ts=offer[1], text=said.text, blocks=said.blocks, parse="none"
        )
    if draft.notice_id and (at := await visit.house.answer(reflections.asked_at, draft.notice_id)):
        place = {"container": {"type": "message", "channel_id": at[0], "message_ts": at[1]}}
        await show_again(visit, place)


async def change(visit: Visit) -> None:
    paper = await visit.asks(reflections.paper_again, visit.value)
    view = _form(paper, visit.texts, page=int(visit.body["view"]["private_metadata"]))
    await visit.client.views_push(trigger_id=visit.body["trigger_id"], view=view)


def register(door: Door) -> None:
    door.taps(reflections_reflections.ANSWER, answer)
    door.taps(views.REFLECTION_NEW, new)
    door.shortcut(views.REFLECTION_NEW, new)
    door.shortcut(views.FROM_MESSAGE, from_message)
    door.taps(views.PROGRAMME, choose_programme)
    door.submits(views.FORM, save)
    door.taps(views.CHANGE, change)
    reflection_lists.register(app)
