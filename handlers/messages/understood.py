"""What somebody wrote in plain words, answered: the fact, or the button. Nothing is done without a tap."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import date

from handlers.ground.visit import Visit
from handlers.messages import written
from handlers.messages.written import WRITTEN
from programme.ground.calendar import local_day
from programme.ground.languages import Language
from programme.screens.answers import Around, who_answers
from programme.screens.next import Next, Task
from programme.screens.understanding.intents import Intent, Understood
from programme.screens.understanding.meanings import understand
from programme.screens.understanding.said_days import days_said
from programme.screens.understanding.terms import term_meant
from storage.ground.columns import new_id
from storage.improvement import improvements
from storage.preparations.reading import readings
from storage.screens import answers as questions
from storage.screens import next as nexts
from storage.screens import standings
from texts import Texts
from views.changes import handovers
from views.ground import blocks
from views.ground.blocks import Message
from views.messages import conversations, facilitator_messages
from views.people import absences, languages
from views.reflections.reflections import REFLECTION_LIST
from views.screens import answers, commands, wishes
from views.screens.exports import EXPORT
from views.screens.next import reply, together

TOLD = 12
"""Words beyond which somebody may be telling something, whatever she seems to wish."""
ASKED = frozenset({Intent.FACILITATOR_MESSAGE, Intent.HELP, Intent.GREETING})
Answer = Callable[[Visit, str], Awaitable[Message]]


async def meant(words: str, texts: Texts) -> Understood:
    """In a thread: what was heard before is counted when the first writes, and nobody else waits for that."""
    return await asyncio.to_thread(understand, words, Language(texts.language))


async def answer(visit: Visit, what: Understood, words: str) -> Message:
    """To any intent but none and thanks. ``words`` is all she wrote."""
    if what.intent is Intent.FACILITATOR_MESSAGE:
        return await _to_facilitator(visit, words)
    if what.intent in WRITTEN:
        return await written.offered(visit, what, words)
    return await ANSWERS[what.intent](visit, what.about)


async def answer_or_help(visit: Visit, what: Understood, words: str) -> Message:
    """The same where nothing can be kept; what is not understood is answered with what can be asked."""
    if what.intent in {Intent.NONE, Intent.THANKS}:
        return commands.unheard(visit.texts)
    return await answer(visit, what, words)


def may_be_told(what: Understood, words: str) -> bool:
    """Whether it may be a reflection all the same: a longer text, without a question."""
    return "?" not in words and len(words.split()) > TOLD and what.intent not in ASKED


async def _around(visit: Visit) -> Sequence[Around]:
    return await visit.asks(questions.around)


async def _next(visit: Visit) -> Next:
    return await visit.asks(nexts.of_person)


def _today(visit: Visit) -> date:
    return local_day(visit.house.now(), visit.person.zone)


def _from_around(view: Callable[..., Message]) -> Answer:
    async def answered(visit: Visit, _: str) -> Message:
        return view(await _around(visit), visit.texts)

    return answered


def _thing(key: str, button: wishes.Button, *, own: bool) -> Answer:
    """The things that her words may mean, else all of hers; a colleague's only to be ticked off."""

    async def answered(visit: Visit, about: str) -> Message:
        found = [task for task in await _named(visit, about) if not own or _is_hers(task, visit)]
        return wishes.things(key, found or await _tasks(visit), button, visit.texts)

    return answered


async def _new_date(visit: Visit, about: str) -> Message:
    days = days_said(about, _today(visit))
    button = wishes.new_date(days[0] if days else None)
    return await _thing("wish-date", button, own=True)(visit, about)


async def _named(visit: Visit, about: str) -> Sequence[Task]:
    return await visit.asks(nexts.named, about) if about else ()


def _is_hers(task: Task, visit: Visit) -> bool:
    return task.owed.responsible is not None and task.owed.responsible.id == visit.person.id


async def _tasks(visit: Visit) -> list[Task]:
    return [task for _, task in (await _next(visit)).tasks]


async def _what_is_next(visit: Visit, _: str) -> Message:
    return reply(await _next(visit), visit.texts)


async def _who_answers(visit: Visit, about: str) -> Message:
    return answers.answering(who_answers(await _next(visit), about), visit.texts)


async def _material(visit: Visit, about: str) -> Message:
    return answers.material(about, await _around(visit), visit.texts)


async def _standing(visit: Visit, _: str) -> Message:
    """Her organisations'; who sits in none is told what she is told when she asks what is next."""
    organisations = [one for around in await _around(visit) for one in around.sits_in]
    if not organisations:
        return await _what_is_next(visit, "")
    shown = [await visit.asks(standings.of_organisation, one) for one in organisations[:2]]
    return answers.standing(shown, visit.texts)


async def _others(visit: Visit, about: str) -> Message:
    shelves = await visit.asks(readings.shelves)
    listed = await visit.asks(improvements.listed)
    handed_in = [one for shelf in shelves for one in shelf.materials if not one.own]
    work = [one for one in listed.improvements if one.id not in listed.ours]
    return answers.others(handed_in, work, about, visit.texts)


async def _language(visit: Visit, _: str) -> Message:
    return answers.way("answer-language", visit.texts, languages.other_button(visit.texts))


async def _away(visit: Visit, about: str) -> Message:
    return wishes.away(days_said(about, _today(visit)), visit.texts)


async def _to_facilitator(visit: Visit, words: str) -> Message:
    around = await _around(visit)
    if facilitator_messages.fits(words) and any(one.others_who_lead for one in around):
        return facilitator_messages.offered(words, around, new_id(), visit.texts)
    leads = [one for each in around for one in each.facilitators]
    return wishes.to_facilitator(words, list(dict.fromkeys(leads)), visit.texts)


async def _term(visit: Visit, about: str) -> Message:
    return answers.term(term_meant(about), about, visit.texts)


async def _reflections(visit: Visit, _: str) -> Message:
    mine = blocks.button(visit.texts("home-my-reflections"), REFLECTION_LIST, primary=True)
    return answers.way("answer-reflections", visit.texts, mine)


async def _export(visit: Visit, _: str) -> Message:
    fetch = blocks.button(visit.texts("home-export"), EXPORT, primary=True)
    return answers.way("answer-export", visit.texts, fetch)


async def _help(visit: Visit, _: str) -> Message:
    words = commands.helped(visit.texts, visit.house.support)
    return together(conversations.help_(visit.person, visit.texts), words)


async def _greeting(visit: Visit, _: str) -> Message:
    return conversations.help_(visit.person, visit.texts)


def _sentence(key: str) -> Answer:
    async def answered(visit: Visit, _: str) -> Message:
        return answers.way(key, visit.texts)

    return answered


async def _quiet(visit: Visit, _: str) -> Message:
    return answers.way("answer-quiet", visit.texts, absences.door(visit.texts))


async def _erase(visit: Visit, _: str) -> Message:
    return answers.erase(visit.texts)


async def _handover(visit: Visit, about: str) -> Message:
    """One thing at a time, or all of it at once."""
    everything = answers.way("wish-hand-over", visit.texts, handovers.button(visit.texts))
    found = [task for task in await _named(visit, about) if _is_hers(task, visit)] or await _tasks(visit)
    if not found:
        return everything
    return together(wishes.things("wish-hand-over-one", found, wishes.not_mine, visit.texts), everything)


ANSWERS: dict[Intent, Answer] = {
    Intent.NEXT: _what_is_next,
    Intent.MEETING: _from_around(answers.meetings),
    Intent.PLACE: _from_around(answers.meetings),
    Intent.AGENDA: _from_around(answers.agenda),
    Intent.DONE: _thing("wish-done", wishes.done, own=False),
    Intent.LATER: _thing("wish-later", wishes.later, own=True),
    Intent.NEW_DATE: _new_date,
    Intent.NOT_MINE: _thing("wish-not-mine", wishes.not_mine, own=True),
    Intent.HANDOVER: _handover,
    Intent.AWAY: _away,
    Intent.QUIET: _quiet,
    Intent.WHO_ANSWERS: _who_answers,
    Intent.FACILITATOR: _from_around(answers.facilitators),
    Intent.CLUSTER: _from_around(answers.clusters),
    Intent.STANDING: _standing,
    Intent.OTHERS: _others,
    Intent.MATERIAL: _material,
    Intent.REFLECTIONS: _reflections,
    Intent.READERS: _sentence("answer-readers"),
    Intent.EXPORT: _export,
    Intent.LANGUAGE: _language,
    Intent.TERM: _term,
    Intent.HELP: _help,
    Intent.GREETING: _greeting,
    Intent.ERASE: _erase,
}
