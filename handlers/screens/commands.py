"""The command /hemmaplan: what is next, and a few words that lead on."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.house import House
from programme.people.acts import Act
from programme.people.people import Person
from programme.screens.commands import Asked, Command, parse
from programme.screens.next import Task
from storage.screens import next as nexts
from texts import Texts
from views.ground.blocks import Message
from views.screens import commands as views
from views.screens.next import finished, reply

COMMAND = "/hemmaplan"


async def answer(
    ack: AsyncAck,
    client: AsyncWebClient,
    command: dict[str, Any],
    person: Person,
    texts: Texts,
    house: House,
    respond: AsyncRespond,
) -> None:
    """What can be said at once is said in the ack itself."""
    asked = parse(command.get("text") or "", person.language)
    match asked.command:
        case Command.REFLECT:
            await _reflect(client, command["trigger_id"], asked, person=person, texts=texts, house=house)
            await ack()
        case Command.EXPORT:
            from handlers.screens import exports

            await exports.begin(client, person=person, texts=texts, house=house, respond=respond)
            await ack()
        case Command.HAND_OVER:
            from handlers.changes import handovers

            form = await handovers.own_form(person, texts, house)
            await client.views_open(trigger_id=command["trigger_id"], view=form)
            await ack()
        case Command.CIRCULAR:
            from handlers.messages import circulars

            which = await circulars.begin(
                client, command["trigger_id"], person=person, texts=texts, house=house
            )
            if which is None:
                await ack()
            else:
                await ack(text=which.text, blocks=which.blocks, response_type="ephemeral")
        case _:
            said = await _said(asked, person, texts, house)
            await ack(text=said.text, blocks=said.blocks, response_type="ephemeral")


async def _reflect(
    client: AsyncWebClient, trigger_id: str, asked: Asked, *, person: Person, texts: Texts, house: House
) -> None:
    from handlers.reflections import reflections

    await reflections.open_form(client, trigger_id, person=person, texts=texts, house=house, text=asked.words)


async def _said(asked: Asked, person: Person, texts: Texts, house: House) -> Message:
    match asked.command:
        case Command.NEXT:
            return reply(await house.answer(nexts.of_person, Act(person, house.now())), texts)
        case Command.DONE:
            return await _finish(asked.words, person, texts, house)
        case Command.HELP:
            return views.helped(texts)
    return views.unknown(asked.word, asked.meant, texts)


async def _finish(words: str, person: Person, texts: Texts, house: House) -> Message:
    if not words:
        return views.what_is_done(await _tasks(person, house), texts)
    came = await house.transaction(nexts.finish_named, Act(person, house.now()), words)
    if came.finished is not None and came.finished.done is not None:
        return finished(came.finished, came.finished.done, texts, reader_id=person.id)
    if came.maybe:
        return views.which_of(came.maybe, texts)
    return views.no_such(words, await _tasks(person, house), texts)


async def _tasks(person: Person, house: House) -> list[Task]:
    what = await house.answer(nexts.of_person, Act(person, house.now()))
    return [task for _, task in what.tasks]


def register(app: AsyncApp) -> None:
    app.command(COMMAND)(answer)
