"""The command /hemmaplan: what is next, and a few words that lead on."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.screens.commands import Asked, Command, parse
from programme.screens.next import Task
from storage.screens import next as nexts
from views.ground.blocks import Message
from views.screens import commands as views
from views.screens.next import finished, reply

COMMAND = "/hemmaplan"


async def answer(visit: Visit) -> None:
    """What can be said at once is said in the ack itself."""
    asked = parse(visit.command.get("text") or "", visit.person.language)
    match asked.command:
        case Command.REFLECT:
            await _reflect(visit, visit.command["trigger_id"], asked)
        case Command.EXPORT:
            from handlers.screens import exports

            await exports.begin(visit)
        case Command.HAND_OVER:
            from handlers.changes import handovers

            form = await handovers.own_form(visit)
            await visit.client.views_open(trigger_id=visit.command["trigger_id"], view=form)
        case Command.CIRCULAR:
            from handlers.messages import circulars

            which = await circulars.begin(visit, visit.command["trigger_id"])
            if which is None:
                pass
            else:
                await visit.ack(text=which.text, blocks=which.blocks, response_type="ephemeral")
        case _:
            said = await _said(visit, asked)
            await visit.ack(text=said.text, blocks=said.blocks, response_type="ephemeral")


async def _reflect(visit: Visit, trigger_id: str, asked: Asked) -> None:
    from handlers.reflections import reflections

    await reflections.open_form(visit, trigger_id, text=asked.words)


async def _said(visit: Visit, asked: Asked) -> Message:
    match asked.command:
        case Command.NEXT:
            return reply(
                await visit.asks(
                    nexts.of_person,
                ),
                visit.texts,
            )
        case Command.DONE:
            return await _finish(visit, asked.words)
        case Command.HELP:
            return views.helped(visit.texts)
    return views.unknown(asked.word, asked.meant, visit.texts)


async def _finish(visit: Visit, words: str) -> Message:
    if not words:
        return views.what_is_done(await _tasks(visit), visit.texts)
    came = await visit.does(nexts.finish_named, words)
    if came.finished is not None and came.finished.done is not None:
        return finished(came.finished, came.finished.done, visit.texts, reader_id=visit.person.id)
    if came.maybe:
        return views.which_of(came.maybe, visit.texts)
    return views.no_such(words, await _tasks(visit), visit.texts)


async def _tasks(visit: Visit) -> list[Task]:
    what = await visit.asks(
        nexts.of_person,
    )
    return [task for _, task in what.tasks]


def register(door: Door) -> None:
    door.command(COMMAND, answer)
