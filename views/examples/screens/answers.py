"""Answers to plain words: the facts, and the wishes with their button."""

from dataclasses import replace
from datetime import date

from programme.messages.facilitator_messages import FacilitatorMessage, Sent
from programme.programmes.programmes import Organisation
from programme.screens.answers import Answering, Around
from programme.screens.understanding.terms import TERMS
from texts import Texts
from views.examples.improvement.cycles import DOING
from views.examples.improvement.improvements import EKEBY as IMPROVING
from views.examples.improvement.measures import EMPTY
from views.examples.preparations.readings import UNREAD
from views.examples.reflections.reflections import HOSTILE
from views.examples.screens.next import TASKS
from views.examples.values import EVA, MARIA, MEETING, PER, PROGRAMME, STEPS, TODAY
from views.ground.blocks import Message
from views.messages import conversations
from views.messages import facilitator_messages as to_facilitator
from views.screens import answers, commands, wishes, written
from views.screens.next import together

LATER = replace(
    MEETING, id="meeting2", step=STEPS[2].id, title=STEPS[2].title, on=date(2027, 4, 13), place=""
)
THEIRS = (
    Organisation("norrby", PROGRAMME.id, "cluster1", "Norra <gruppen>", "Norrby"),
    Organisation("ekeby", PROGRAMME.id, "cluster1", "Norra <gruppen>", "Ekeby & Co", mentor=True),
)
AROUND = Around(PROGRAMME, TODAY, (EVA, PER), (MEETING, LATER), THEIRS, ("norrby",))
NO_DATES = replace(AROUND, meetings=(), theirs=(), sits_in=())
SEVERAL = [replace(AROUND, programme=replace(PROGRAMME, id=f"programme{at}")) for at in range(8)]
HERS = FacilitatorMessage("message1", PROGRAMME.id, MARIA, HOSTILE)
WEEK = (date(2027, 2, 22), date(2027, 3, 7))


def _terms(texts: Texts) -> Message:
    return together(*(answers.term(one, "", texts) for one in TERMS))


EXAMPLES = {
    "message-answer-meetings": lambda texts: answers.meetings([AROUND], texts),
    "message-answer-no-meetings": lambda texts: answers.meetings([NO_DATES], texts),
    "message-answer-no-place": lambda texts: answers.meetings([replace(AROUND, meetings=(LATER,))], texts),
    "message-answer-agenda": lambda texts: answers.agenda([AROUND], texts),
    "message-answer-facilitators": lambda texts: answers.facilitators([AROUND], texts),
    "message-answer-no-programme": lambda texts: answers.facilitators([], texts),
    "message-answer-cluster": lambda texts: answers.clusters([AROUND], texts),
    "message-answer-no-cluster": lambda texts: answers.clusters([NO_DATES], texts),
    "message-answer-who": lambda texts: answers.answering(
        [Answering("Film <1>", MARIA.name, own=True), Answering("Tider", "Per Ås"), Answering("Mall", "")],
        texts,
    ),
    "message-answer-who-none": lambda texts: answers.answering([], texts),
    "message-answer-material": lambda texts: answers.material("", [AROUND], texts),
    "message-answer-no-material": lambda texts: answers.material("film", [], texts),
    "message-answer-test": lambda texts: answers.improving("answer-test", HOSTILE, texts),
    "message-answer-values": lambda texts: answers.improving("answer-values", "", texts),
    "message-answer-terms": _terms,
    "message-answer-term-unknown": lambda texts: answers.term(None, "x" * 4000, texts),
    "message-answer-erase": answers.erase,
    "message-wish-done": lambda texts: wishes.things("wish-done", TASKS[:1], wishes.done, texts),
    "message-wish-done-which": lambda texts: wishes.things("wish-done", TASKS * 12, wishes.done, texts),
    "message-wish-nothing": lambda texts: wishes.things("wish-done", (), wishes.done, texts),
    "message-wish-later": lambda texts: wishes.things("wish-later", TASKS[:2], wishes.later, texts),
    "message-wish-date": lambda texts: wishes.things(
        "wish-date", TASKS[:2], wishes.new_date(date(2027, 2, 1)), texts
    ),
    "message-wish-date-open": lambda texts: wishes.things(
        "wish-date", TASKS[:1], wishes.new_date(None), texts
    ),
    "message-wish-not-mine": lambda texts: wishes.things("wish-not-mine", TASKS[:1], wishes.not_mine, texts),
    "message-wish-away": lambda texts: wishes.away(None, texts),
    "message-wish-away-day": lambda texts: wishes.away((WEEK[0], WEEK[0]), texts),
    "message-wish-away-days": lambda texts: wishes.away(WEEK, texts),
    "message-wish-for-facilitator": lambda texts: wishes.to_facilitator(HOSTILE, [EVA], texts),
    "message-wish-for-nobody": lambda texts: wishes.to_facilitator("&" * 3000, [], texts),
    "message-wish-or-kept": lambda texts: conversations.or_kept(
        HOSTILE, wishes.things("wish-done", TASKS[:1], wishes.done, texts), texts
    ),
    "message-wish-send-to-facilitator": lambda texts: to_facilitator.offered(HOSTILE, SEVERAL, "new", texts),
    "message-facilitator-message-sent": lambda texts: to_facilitator.sent(Sent(HERS, (EVA, PER)), texts),
    "message-facilitator-message-back": lambda texts: to_facilitator.taken_back(HERS, texts),
    "message-wish-log": lambda texts: written.tests([DOING] * 12, HOSTILE, texts),
    "message-wish-plan": lambda texts: written.plans([IMPROVING], "", texts),
    "message-wish-value": lambda texts: written.values([EMPTY] * 2, "62", texts),
    "message-wish-idea": lambda texts: written.ideas([IMPROVING] * 3, "x" * 3000, texts),
    "message-answer-others": lambda texts: answers.others([UNREAD] * 20, [IMPROVING] * 20, "", texts),
    "message-answer-others-none": lambda texts: answers.others((), (), "Ekeby", texts),
    "message-unheard": commands.unheard,
}
