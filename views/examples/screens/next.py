"""What is next, for those who owe something, nothing, or are in no programme."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

from programme.people.people import Person
from programme.preparations.preparations import State
from programme.screens.next import Besides, Lead, Next, Outlook, Readiness, Task
from texts import Texts
from views.examples.values import EVA, MARIA, MEETING, PER, PROGRAMME, STEPS, TEMPLATE, TODAY, owed
from views.ground.blocks import Message
from views.screens import next as views

TASKS = tuple(Task(owed(item.id), MEETING, late=False) for item in TEMPLATE.preparations)
LATE = Task(replace(TASKS[0].owed, due_on=date(2027, 1, 11)), MEETING, late=True)
QUIET = replace(TASKS[3], quiet_until=date(2027, 1, 20))
JOINT = Task(replace(owed("invitation-1"), organisation_id=None, owner="Norra"), MEETING, late=False)
BESIDES = tuple(
    Besides(item.title, MEETING, PER.name if at % 3 else "") for at, item in enumerate(TEMPLATE.preparations)
)
AT_PLACE = replace(MEETING, starts_at=time(13), link="https://exempel.example/mote?a=1&b=2")
MEETINGS = tuple(
    replace(MEETING, id=step.id, title=step.title, on=MEETING.on + timedelta(weeks=10 * at))
    for at, step in enumerate(STEPS)
)
LEAD = Lead(
    tuple(Readiness(meeting, 9, 12) for meeting in MEETINGS),
    unreachable=2,
)
CALM = Lead((), unreachable=0)

QUIET_DAYS = Outlook(PROGRAMME, TODAY, takes_part=True, meeting=AT_PLACE)
BUSY = replace(QUIET_DAYS, tasks=(LATE, QUIET, JOINT, *TASKS), besides=BESIDES)
LEADING = Outlook(PROGRAMME, TODAY, takes_part=False, lead=LEAD)
EVERYTHING = replace(BUSY, lead=LEAD)


def looks(*outlooks: Outlook, to: Person = MARIA, touched: str = "") -> Next:
    """``touched`` is the id of an item that has just been finished."""
    return Next(to, outlooks, owed(touched, State.DONE) if touched else None)


def many(outlook: Outlook, count: int = 20) -> list[Outlook]:
    """The same in so many programmes."""
    return [
        replace(outlook, programme=replace(PROGRAMME, id=f"programme{at}", title=f"Rundan {at}"))
        for at in range(count)
    ]


def _reply(what: Next) -> Callable[[Texts], Message]:
    return lambda texts: views.reply(what, texts)


def _kept(texts: Texts) -> Message:
    return views.kept(looks(BUSY, touched="facts"), texts)


EXAMPLES = {
    "message-next": _reply(looks(BUSY)),
    "message-next-later": _reply(looks(replace(QUIET_DAYS, tasks=(QUIET,)))),
    "message-next-joint": _reply(looks(replace(QUIET_DAYS, tasks=(JOINT,)))),
    "message-next-done": _reply(looks(BUSY, touched="facts")),
    "message-next-nothing": _reply(looks(QUIET_DAYS)),
    "message-next-leading": _reply(looks(LEADING, to=EVA)),
    "message-next-leading-calm": _reply(looks(replace(LEADING, lead=CALM), to=EVA)),
    "message-next-everything": _reply(looks(*many(EVERYTHING), touched="facts")),
    "message-next-no-programme": _reply(looks()),
    "message-next-kept": _kept,
}
