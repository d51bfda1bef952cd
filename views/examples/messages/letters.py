"""Letters: one of each kind, and one with everything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from programme.ground.notices import HANDED_OVER, NEW_PLAN, Kind
from programme.messages.letters import Letter, Line
from programme.people.people import Person
from programme.preparations.preparations import State
from programme.programmes.template import DoneBy, StepKind
from texts import Texts
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, TEMPLATE, TODAY, owed
from views.ground.blocks import Message
from views.messages import letters

BY_WAY = {item.done_by: item.id for item in reversed(TEMPLATE.preparations)}


def _line(kind: Kind, **facts: object) -> Line:
    return Line("notice1", kind, PROGRAMME.id, PROGRAMME.title, EVA.name, "example", **facts)  # type: ignore[arg-type]


def _letter(to: Person, *lines: Line) -> Callable[[Texts], Message]:
    what = Letter("message1", to, "D1", TODAY, NOW, look_first=False, lines=lines)
    return lambda texts: letters.letter(what, texts)


def _reminder(way: DoneBy, state: State = State.OPEN) -> Line:
    return _line(Kind.REMINDER, owed=owed(BY_WAY[way], state), meeting=MEETING)


LATE = _line(Kind.LATE, owed=owed(BY_WAY[DoneBy.FILE]), meeting=MEETING, tell_on=date(2027, 1, 27))
IN_COMMITTEE = {
    TEMPLATE.steps[at].kind: _line(
        Kind.QUESTION,
        question=next(one for one in TEMPLATE.questions if one.id == f"committee-{TEMPLATE.steps[at].id}"),
        step=TEMPLATE.steps[at],
        meeting=MEETING,
    )
    for at in (1, 2)
}
"""Before a meeting, and during the work at home after it."""
QUESTION = _line(Kind.QUESTION, question=TEMPLATE.questions[1], meeting=MEETING)
MOVED = _line(Kind.MOVED, meeting=MEETING, told=date(2027, 1, 25), affected=(owed(BY_WAY[DoneBy.FILE]),))
CANCELLED = replace(MEETING, cancelled=True)

EXAMPLES = {
    "message-welcome": _letter(MARIA, _line(Kind.WELCOME)),
    **{f"message-reminder-{way}": _letter(MARIA, _reminder(way)) for way in BY_WAY},
    "message-reminder-late-sent": _letter(
        MARIA,
        _line(Kind.REMINDER, owed=owed(BY_WAY[DoneBy.TICK]), meeting=MEETING, late_since=date(2027, 1, 15)),
    ),
    "message-done": _letter(MARIA, _reminder(DoneBy.TICK, State.DONE)),
    "message-done-by-colleague": _letter(PER, _reminder(DoneBy.TICK, State.DONE)),
    "message-exempt": _letter(MARIA, _reminder(DoneBy.TICK, State.EXEMPT)),
    "message-late": _letter(MARIA, LATE),
    "message-escalation": _letter(
        EVA, _line(Kind.ESCALATION, owed=owed(BY_WAY[DoneBy.FILE]), meeting=MEETING)
    ),
    "message-question": _letter(MARIA, QUESTION),
    **{f"message-committee-{kind}": _letter(PER, line) for kind, line in IN_COMMITTEE.items()},
    "message-committee-written": _letter(PER, replace(IN_COMMITTEE[StepKind.MEETING], answered=True)),
    "message-welcome-politician": _letter(PER, _line(Kind.WELCOME, briefly=True)),
    "message-moved": _letter(MARIA, MOVED),
    "message-cancelled": _letter(MARIA, _line(Kind.CANCELLED, meeting=CANCELLED, told=MEETING.on)),
    "message-cancelled-moved-on": _letter(
        MARIA,
        _line(Kind.CANCELLED, meeting=CANCELLED, told=MEETING.on, affected=(owed(BY_WAY[DoneBy.FILE]),)),
    ),
    "message-back-on": _letter(
        MARIA, _line(Kind.BACK_ON, meeting=MEETING, affected=(owed(BY_WAY[DoneBy.FILE]),))
    ),
    "message-missed-cancelled": _letter(EVA, _line(Kind.MISSED, meeting=CANCELLED, about=MARIA)),
    "message-new-date-for-all": _letter(
        MARIA,
        replace(_line(Kind.NEW_DATE, owed=owed(BY_WAY[DoneBy.FILE]), meeting=MEETING), occasion=NEW_PLAN),
    ),
    "message-handed-over-all": _letter(
        MARIA,
        *(_line(Kind.HANDED_OVER, owed=owed(item.id), meeting=MEETING) for item in TEMPLATE.preparations),
        _line(Kind.HANDED_OVER, owed=owed(BY_WAY[DoneBy.TICK], State.DONE), meeting=MEETING),
    ),
    "message-left": _letter(EVA, replace(_line(Kind.DECLINED, about=MARIA), occasion=f"{HANDED_OVER} today")),
    "message-welcome-late": _letter(MARIA, _line(Kind.WELCOME, has_begun=True)),
    "message-new-date": _letter(MARIA, _line(Kind.NEW_DATE, owed=owed(BY_WAY[DoneBy.FILE]), meeting=MEETING)),
    "message-handed-over": _letter(
        MARIA, _line(Kind.HANDED_OVER, owed=owed(BY_WAY[DoneBy.FORM]), meeting=MEETING)
    ),
    "message-unreachable": _letter(
        EVA, _line(Kind.UNREACHABLE, about=replace(MARIA, shut="user_not_visible"))
    ),
    "message-declined": _letter(EVA, _line(Kind.DECLINED, about=MARIA)),
    "message-missed": _letter(
        EVA, _line(Kind.MISSED, owed=owed(BY_WAY[DoneBy.TICK]), meeting=MEETING, about=MARIA)
    ),
    "message-missed-move": _letter(EVA, _line(Kind.MISSED, meeting=MEETING, about=MARIA)),
    "message-everything": _letter(MARIA, MOVED, LATE, *(_reminder(way) for way in BY_WAY), QUESTION),
    "message-many": _letter(
        MARIA, *(_line(Kind.REMINDER, owed=owed(item.id), meeting=MEETING) for item in TEMPLATE.preparations)
    ),
}
