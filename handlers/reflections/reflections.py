"""Reflections: written, kept and changed by the one who writes. What one may read is in reflection_lists."""

from dataclasses import replace

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.typed import plain_words
from handlers.ground.visit import Visit
from handlers.reflections.reflection_lists import show
from programme.ground.refusals import Refusal
from programme.reflections.reflections import Reflection, require_short
from storage.reflections import questions, reflection_deeds
from views.ground.places import Place
from views.messages import conversations
from views.reflections import reflections as views


async def open_form(
    visit: Visit, *, text: str = "", question_notice: str | None = None, offer: views.Offer | None = None
) -> None:
    """The form, with some words or in answer to a question. Raises Refusal when they are too many."""
    require_short(text)
    paper = await visit.asks(reflection_deeds.paper, notice_id=question_notice, text=text)
    memory = views.ReflectionMemory.about(paper.draft, offer)
    await show(visit, views.form(paper, visit.texts, memory=memory.kept()))


async def answer(visit: Visit) -> None:
    """*Write* under a question: the question comes along."""
    await open_form(visit, question_notice=visit.value)


async def from_message(visit: Visit) -> None:
    """The shortcut on one's own message, and on nobody else's."""
    message = visit.body["message"]
    if message.get("user") != visit.person.slack_id:
        raise Refusal("reflection-not-your-words")
    await open_form(visit, text=await plain_words(message.get("text") or "", visit.house))


async def choose_programme(visit: Visit) -> None:
    """Another programme has other steps, and maybe other readers to choose from."""
    begun, memory = views.BegunForm.of(forms.read(visit.view)), visit.recalls(views.ReflectionMemory)
    paper = await visit.asks(reflection_deeds.paper, programme_id=visit.chosen)
    level = begun.may_read if begun.may_read in paper.offered else paper.draft.may_read
    draft = replace(paper.draft, id=memory.id, text=begun.text, may_read=level, joint=begun.joint)
    memory = views.ReflectionMemory.about(draft, memory.offer)
    await visit.redraws(views.form(replace(paper, draft=draft), visit.texts, memory=memory.kept()))


async def save(visit: Visit, form: views.ReflectionForm) -> None:
    memory = visit.recalls(views.ReflectionMemory)
    if memory.changes:
        await visit.does(reflection_deeds.change, form.draft(memory))
        visit.beneath()
        return
    kept = await visit.does(reflection_deeds.keep, form.draft(memory))
    visit.later(_settle(visit, memory, kept))
    await visit.closes(instead=views.thanks(kept, visit.texts))


async def _settle(visit: Visit, memory: views.ReflectionMemory, kept: Reflection) -> None:
    """What asked for these words says that it has got them."""
    if memory.offer:
        channel, ts = memory.offer
        said = conversations.kept(kept, visit.texts)
        await visit.client.chat_update(
            channel=channel, ts=ts, text=said.text, blocks=said.blocks, parse="none"
        )
    if memory.notice and (at := await visit.house.answer(questions.asked_at, memory.notice)):
        visit.again(Place(channel=at[0], ts=at[1]))


async def change(visit: Visit) -> None:
    """Over the list of one's own."""
    paper = await visit.asks(reflection_deeds.paper_again, visit.value)
    memory = visit.over(views.ReflectionMemory.about(paper.draft))
    await visit.opens(views.form(paper, visit.texts, memory=memory))


def register(door: Door) -> None:
    door.taps(views.ANSWER, answer)
    door.taps(views.REFLECTION_NEW, open_form)
    door.shortcut(views.REFLECTION_NEW, open_form)
    door.shortcut(views.FROM_MESSAGE, from_message)
    door.taps(views.PROGRAMME, choose_programme)
    door.fills_in(views.FORM, views.ReflectionForm, save)
    door.taps(views.CHANGE, change)
