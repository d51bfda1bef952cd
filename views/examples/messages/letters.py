"""Letters: one of each kind, and one with everything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from programme.ground.notices import Kind
from programme.meetings.host_notices import Hosted
from programme.meetings.meeting_notices import Affected, MeetingNews, Meets
from programme.messages.letters import Letter, Line
from programme.messages.notices import Missed
from programme.people.notices import HANDED_OVER, Somebody
from programme.people.people import Person
from programme.preparations.preparation_notices import NEW_PLAN, Missing, Reminded
from programme.preparations.preparations import State
from programme.preparations.settled_notices import SettledForHer
from programme.programmes.template import DoneBy, StepKind
from programme.reflections.notices import Asked
from programme.screens.notices import Welcome
from texts import Texts
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, TEMPLATE, TODAY, owed
from views.ground.blocks import Message
from views.messages import letters

A = TypeVar("A")
BY_WAY = {item.done_by: item.id for item in reversed(TEMPLATE.preparations)}


def line(kind: Kind, about: A, occasion: str = "example", late_since: date | None = None) -> Line[A]:
    """A line about something, in a letter of Eva's programme."""
    return Line("notice1", kind, PROGRAMME.id, PROGRAMME.title, EVA.name, occasion, about, late_since)


def letter(to: Person, *lines: Line[Any], known: frozenset[Kind] = frozenset()) -> Callable[[Texts], Message]:
    """What draws a letter of these lines to somebody who has been told ``known`` before."""
    what = Letter("message1", to, "D1", TODAY, NOW, look_first=False, lines=lines, known=known)
    return lambda texts: letters.letter(what, texts)


def _about(item_id: str, state: State = State.OPEN) -> Reminded:
    return Reminded(owed(item_id, state), MEETING)


def reminder(way: DoneBy, state: State = State.OPEN) -> Line[Reminded]:
    return line(Kind.REMINDER, _about(BY_WAY[way], state))


WELCOMED = frozenset({Kind.WELCOME})
FILE = owed(BY_WAY[DoneBy.FILE])
LATE = line(Kind.LATE, Missing(FILE, MEETING, tell_on=date(2027, 1, 27), overseers=EVA.name))
IN_COMMITTEE = {
    TEMPLATE.steps[at].kind: Asked(
        next(one for one in TEMPLATE.questions if one.id == f"committee-{TEMPLATE.steps[at].id}"),
        TEMPLATE.steps[at],
        MEETING,
    )
    for at in (1, 2)
}
"""Before a meeting, and during the work at home after it."""
WRITTEN = replace(IN_COMMITTEE[StepKind.MEETING], answered=True)
QUESTION = line(Kind.QUESTION, Asked(TEMPLATE.questions[1], meeting=MEETING))
AFFECTED = (Affected(FILE.id, FILE.item.title, FILE.due_on),)
MOVED = line(Kind.MOVED, MeetingNews(MEETING, date(2027, 1, 25), AFFECTED))
WHERE = replace(_about(BY_WAY[DoneBy.TICK], State.OPEN), tells_where=True)
CANCELLED = replace(MEETING, cancelled=True)
HIDDEN = replace(MARIA, shut="user_not_visible")

EXAMPLES = {
    "message-welcome": letter(MARIA, line(Kind.WELCOME, Welcome())),
    "message-welcome-answered": letter(
        MARIA,
        line(Kind.WELCOME, Welcome(controller="Region Exempel", contact="ombud@exempel.example")),
    ),
    **{f"message-reminder-{way}": letter(MARIA, reminder(way)) for way in BY_WAY},
    "message-reminder-late-sent": letter(MARIA, replace(reminder(DoneBy.TICK), late_since=date(2027, 1, 15))),
    "message-done": letter(MARIA, reminder(DoneBy.TICK, State.DONE)),
    "message-done-by-colleague": letter(PER, reminder(DoneBy.TICK, State.DONE)),
    "message-exempt": letter(MARIA, reminder(DoneBy.TICK, State.EXEMPT)),
    "message-late": letter(MARIA, LATE),
    "message-escalation": letter(EVA, line(Kind.ESCALATION, Reminded(FILE, MEETING))),
    "message-question": letter(MARIA, QUESTION),
    **{
        f"message-committee-{kind}": letter(PER, line(Kind.QUESTION, asked))
        for kind, asked in IN_COMMITTEE.items()
    },
    "message-committee-written": letter(PER, line(Kind.QUESTION, WRITTEN)),
    "message-welcome-politician": letter(PER, line(Kind.WELCOME, Welcome(briefly=True))),
    "message-moved": letter(MARIA, MOVED),
    "message-elsewhere": letter(MARIA, line(Kind.MOVED, MeetingNews(MEETING, MEETING.on))),
    "message-meets": letter(MARIA, line(Kind.MEETS, Meets(MEETING))),
    "message-reminder-where": letter(MARIA, line(Kind.REMINDER, WHERE)),
    "message-cancelled": letter(MARIA, line(Kind.CANCELLED, MeetingNews(CANCELLED, MEETING.on))),
    "message-cancelled-moved-on": letter(
        MARIA, line(Kind.CANCELLED, MeetingNews(CANCELLED, MEETING.on, AFFECTED))
    ),
    "message-back-on": letter(MARIA, line(Kind.BACK_ON, MeetingNews(MEETING, affected=AFFECTED))),
    "message-missed-cancelled": letter(EVA, line(Kind.MISSED, Missed(MARIA, meeting=CANCELLED))),
    "message-new-date-for-all": letter(MARIA, line(Kind.NEW_DATE, Reminded(FILE, MEETING), NEW_PLAN)),
    "message-handed-over-all": letter(
        MARIA,
        *(line(Kind.HANDED_OVER, _about(item.id)) for item in TEMPLATE.preparations),
        line(Kind.HANDED_OVER, _about(BY_WAY[DoneBy.TICK], State.DONE)),
    ),
    "message-left": letter(EVA, line(Kind.DECLINED, Somebody(MARIA), f"{HANDED_OVER} today")),
    "message-welcome-again": letter(MARIA, line(Kind.WELCOME, Welcome()), known=WELCOMED),
    "message-welcome-again-answered": letter(
        MARIA, line(Kind.WELCOME, Welcome(controller="Region Exempel", contact="a@b.example")), known=WELCOMED
    ),
    "message-welcome-again-politician": letter(
        PER, line(Kind.WELCOME, Welcome(briefly=True)), known=WELCOMED
    ),
    "message-welcome-late": letter(MARIA, line(Kind.WELCOME, Welcome(has_begun=True))),
    "message-new-date": letter(MARIA, line(Kind.NEW_DATE, Reminded(FILE, MEETING))),
    "message-handed-over": letter(MARIA, line(Kind.HANDED_OVER, _about(BY_WAY[DoneBy.FORM]))),
    "message-unreachable": letter(EVA, line(Kind.UNREACHABLE, Somebody(HIDDEN))),
    "message-declined": letter(EVA, line(Kind.DECLINED, Somebody(MARIA))),
    "message-missed": letter(EVA, line(Kind.MISSED, Missed(MARIA, owed(BY_WAY[DoneBy.TICK]), MEETING))),
    "message-missed-move": letter(EVA, line(Kind.MISSED, Missed(MARIA, meeting=MEETING))),
    "message-settled-done": letter(
        MARIA, line(Kind.SETTLED, SettledForHer(owed(BY_WAY[DoneBy.TICK], State.DONE)), "done")
    ),
    "message-settled-exempt": letter(
        MARIA, line(Kind.SETTLED, SettledForHer(owed(BY_WAY[DoneBy.TICK], State.EXEMPT)), "exempt")
    ),
    "message-settled-again": letter(
        MARIA, line(Kind.SETTLED, SettledForHer(owed(BY_WAY[DoneBy.TICK])), "done")
    ),
    "message-settled-gone": letter(MARIA, line(Kind.SETTLED, SettledForHer(None), "done")),
    "message-hosted": letter(MARIA, line(Kind.HOSTED, Hosted(MEETING, "Norrby", "Ekeby"), "norrby")),
    "message-hosts": letter(MARIA, line(Kind.HOSTED, Hosted(MEETING, "", "Norrby", hers=True), "now norrby")),
    "message-hosted-by-nobody": letter(MARIA, line(Kind.HOSTED, Hosted(MEETING, "Norrby"), "norrby")),
    "message-rejoined": letter(MARIA, line(Kind.MOVED, MeetingNews(None), "told 2027-02-03")),
    "message-everything": letter(MARIA, MOVED, LATE, *(reminder(way) for way in BY_WAY), QUESTION),
    "message-many": letter(MARIA, *(line(Kind.REMINDER, _about(item.id)) for item in TEMPLATE.preparations)),
}
