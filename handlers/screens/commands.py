"""The command /hemmaplan: what is next, and a few words that lead on."""

from collections.abc import Mapping

from handlers.changes import erasures, handovers
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Visit
from handlers.meetings import meeting_pages
from handlers.messages import calendar_feeds, circulars, understood
from handlers.people import languages
from handlers.reflections import reflection_lists, reflections
from handlers.reports import report_parts
from handlers.screens import exports, own_data, status
from programme.screens.commands import Asked, Command, parse
from programme.screens.next import Task
from programme.screens.understanding.intents import Intent
from storage.screens import next as nexts
from views.ground.blocks import Message
from views.screens import commands as views
from views.screens.next import finished, reply

COMMAND = "/hemmaplan"
BEGINS: Mapping[Command, Listener] = {
    Command.MINE: reflection_lists.open_mine,
    Command.CALENDAR: calendar_feeds.begin,
    Command.EXPORT: exports.begin,
    Command.PAPERS: report_parts.open_shelves,
    Command.CIRCULAR: circulars.begin,
    Command.OWN_DATA: own_data.begin,
    Command.ERASE: erasures.open_own,
    Command.PRIVACY: own_data.tell_privacy,
    Command.LANGUAGE: languages.open_form,
    Command.STATUS: status.begin,
}
"""What leads on by itself."""
ALONE = frozenset({Command.NEXT, Command.HELP, Command.EXPORT, Command.HAND_OVER})
"""Commands that take no words."""
UNSAID = frozenset({Intent.NONE, Intent.THANKS})
"""What a command is not answered by."""


async def answer(visit: Visit) -> None:
    """What can be said at once is said in the ack itself."""
    words = visit.body.get("text") or ""
    asked = parse(words, visit.person.language)
    if _is_a_sentence(asked):
        meant = await understood.meant(words, visit.texts)
        if meant.intent not in UNSAID:
            await visit.answers(await understood.answer(visit, meant, words))
            return
    await _obey(visit, asked)


async def _obey(visit: Visit, asked: Asked) -> None:
    match asked.command:
        case Command.REFLECT:
            await reflections.open_form(visit, text=asked.words)
        case Command.IDEA:
            await meeting_pages.catch(visit, text=asked.words)
        case Command.MEETING:
            await meeting_pages.begin(visit, asked.words)
        case Command.HAND_OVER:
            await visit.opens(await handovers.own_form(visit))
        case Command() as known if known in BEGINS:
            await BEGINS[known](visit)
        case _:
            await visit.answers(await _said(visit, asked))


def _is_a_sentence(asked: Asked) -> bool:
    """No word of ours, or one that stands in more words and takes none."""
    return asked.command is None or (asked.command in ALONE and bool(asked.words))


async def _said(visit: Visit, asked: Asked) -> Message:
    match asked.command:
        case Command.NEXT:
            return reply(await visit.asks(nexts.of_person), visit.texts)
        case Command.DONE:
            return await _finish(visit, asked.words)
        case Command.HELP:
            return views.helped(visit.texts, visit.house.support)
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
    return [task for _, task in (await visit.asks(nexts.of_person)).tasks]


def register(door: Door) -> None:
    door.command(COMMAND, answer)
