"""What a letter says of what is owed, what became of it since, and what one can do about it."""

from collections.abc import Callable
from typing import TypeVar

from programme.ground.notices import Kind
from programme.messages.foresight import Told
from programme.messages.letters import Line
from programme.preparations.preparation_notices import BOOK, NEW_PLAN, Missing, Nudged, Reminded, days_before
from programme.preparations.preparations import Owed
from programme.programmes.template import DoneBy
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, names
from views.ground.blocks import Element
from views.ground.notices import Pieces, Reader, Shown, nothing_once, paragraphs
from views.ground.wording import written
from views.meetings.meetings import prepared_for
from views.people import absences
from views.preparations import handed_over, preparation_buttons, settled
from views.preparations.by_meeting import by_meeting
from views.preparations.preparations import ASK, beside
from views.reflections import returns

R = TypeVar("R", bound=Reminded)
WAYS = {DoneBy.FORM: "form", DoneBy.LINK: "hand-in", DoneBy.FILE: "hand-in", DoneBy.TICK: "tap"}
"""How a thing is said to be done, as the texts tell them apart."""


def _owed(line: Line[Reminded]) -> Owed:
    assert line.about.owed is not None
    return line.about.owed


def _facts(line: Line[Reminded], reader: Reader) -> dict[str, str]:
    """What most lines about a preparation speak of."""
    one, meeting, texts = _owed(line), line.about.meeting, reader.texts
    assert meeting is not None
    return {
        "title": _title(one, reader),
        "due": texts.dates.ahead(one.due_on, reader.today),
        "meeting": written(meeting.short, texts),
        "meets": prepared_for(meeting, reader, where=line.about.tells_where),
        "owner": one.owner,
        "help": written(one.item.help, texts),
        "way": way_of(one),
    }


def way_of(one: Owed) -> str:
    """How it is said to be done, as the texts tell the ways apart."""
    if one.item.invites and one.we_invite:
        return "invite"
    if one.item.checklist is not None:
        return "levels"
    if one.item.pairs:
        return "pairs"
    return "there" if preparation_buttons.is_there(one) else WAYS[one.item.done_by]


def _title(one: Owed, reader: Reader) -> str:
    """What it is called; with whose it is, where several owe the like."""
    title = written(one.item.title, reader.texts)
    if one.item.id not in reader.alike:
        return title
    return reader.texts("preparation-of", title=title, owner=one.owner)


def _reminder(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    if line.occasion == BOOK:
        return _booking(line, reader)
    if not line.about.explained:
        return _with_material(reader.texts.rich("letter-reminder", **_facts(line, reader)), line, reader)
    due = reader.texts.dates.nearing(_owed(line).due_on, reader.today)
    again = reader.texts.rich("letter-reminder-again", **(_facts(line, reader) | {"due": due}))
    return _with_material(again, line, reader)


def _with_material(said: Mrkdwn, line: Line[Reminded], reader: Reader) -> Mrkdwn:
    quoted = returns.said_before(line.about.quotes, reader.texts)
    return blocks.joined(said, quoted, beside(_owed(line), reader.texts), by="\n")


def _beneath_meeting(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    """The same where the meeting has been named above."""
    if line.occasion == BOOK or line.about.explained:
        return _reminder(line, reader)
    return _with_material(reader.texts.rich("letter-reminder-beneath", **_facts(line, reader)), line, reader)


def _beneath_day(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    """The same where the last day has been told above too."""
    key = "letter-reminder-again" if line.about.explained else "letter-reminder-beneath"
    facts = _facts(line, reader) | {"due": "no"}
    return _with_material(reader.texts.rich(key, **facts), line, reader)


def _booking(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    company = line.about.company
    some = names.some([one.name for one in company], reader.texts)
    return reader.texts.rich("letter-book", **_briefly(line, reader), company=len(company), names=some)


def _briefly(line: Line[Reminded], reader: Reader) -> dict[str, str]:
    one = _owed(line)
    return {
        "title": _title(one, reader),
        "due": reader.texts.dates.ahead(one.due_on, reader.today),
    }


def _why(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    """Why she gets it: it is hers, or she stands in for somebody."""
    if line.about.absence is not None:
        return absences.why(line.about.absence, texts)
    why = "letter-why" if _owed(line).organisation_id else "letter-why-joint"
    return texts.rich(why, owner=_owed(line).owner)


def _why_other(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    """Who answers for it knows why; who stands in does not."""
    return absences.why(line.about.absence, texts)


def _nudge(line: Line[Nudged], reader: Reader) -> Mrkdwn:
    nudge = line.about.nudge
    assert nudge is not None
    late = "yes" if line.about.is_late else "no"
    facts = _briefly(line, reader)
    if line.about.is_late:
        facts["due"] = reader.texts.dates.passed(_owed(line).due_on, reader.today)
    about = reader.texts.rich("letter-nudge", by=nudge.by.name, late=late, **facts)
    return blocks.joined(about, escaped(nudge.text), by="\n")


def _new_date(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    key = "letter-new-date-for-all" if line.occasion == NEW_PLAN else "letter-new-date"
    return reader.texts.rich(key, **_facts(line, reader))


def _handed_over(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    return _with_material(reader.texts.rich("letter-handed-over", **_facts(line, reader)), line, reader)


def _late(line: Line[Missing], reader: Reader) -> Mrkdwn:
    due = reader.texts.dates.passed(_owed(line).due_on, reader.today)
    return _with_material(
        reader.texts.rich("letter-late", **(_facts(line, reader) | {"due": due})), line, reader
    )


def _of_all_late(line: Line[Missing], reader: Reader) -> tuple[Mrkdwn, ...]:
    """That half of it is fine; who hears of it if it is still missing, and when."""
    overseers, tell_on, texts = line.about.overseers, line.about.tell_on, reader.texts
    enough = texts.rich("letter-late-enough", way=_facts(line, reader)["way"])
    if not overseers or tell_on is None:
        return (enough,)
    key = "letter-late-told-again" if Kind.LATE in reader.known else "letter-late-told"
    return enough, texts.rich(key, tell=texts.dates.evening(tell_on), facilitator=overseers)


def _to_do(line: Line[Reminded], reader: Reader) -> list[Element]:
    if line.occasion == BOOK:
        return preparation_buttons.booking_buttons(_owed(line), reader.texts)
    return preparation_buttons.preparation_buttons(_owed(line), reader.texts)


def _now(line: Line[Reminded], reader: Reader) -> list[Element]:
    """What is late already is not put off; one can ask for another day."""
    ask = blocks.button(reader.texts("preparation-ask"), ASK, _owed(line).id)
    return [*settled.without_later(_owed(line), reader.texts), ask]


def _why_reminded(told: Told) -> str:
    if told.occasion == BOOK:
        return "book"
    return "later" if days_before(told.occasion) is None else "reminder"


def _why_dated(told: Told) -> str:
    return "new-plan" if told.occasion == NEW_PLAN else "new-date"


def _asks(
    said: Callable[[Line[R], Reader], Mrkdwn],
    buttons: Callable[[Line[Reminded], Reader], list[Element]],
    *,
    reason: Callable[[Line[Reminded], Texts], Mrkdwn] = _why,
    once: Callable[[Line[R], Reader], tuple[Mrkdwn, ...]] = nothing_once,
) -> Pieces[R]:
    """What the reader is to do something about."""
    return paragraphs(
        said, reason=reason, once=once, settled=settled.became, buttons=buttons, ways_on=settled.ways_on
    )


REMINDERS = by_meeting(
    alone=_asks(_reminder, _to_do),
    beneath=_asks(_beneath_meeting, _to_do),
    dated=_asks(_beneath_day, _to_do),
)
SHOWN = (
    Shown((Kind.REMINDER,), REMINDERS, why=_why_reminded),
    Shown((Kind.LATE,), _asks(_late, _now, reason=_why_other, once=_of_all_late)),
    Shown((Kind.NUDGE,), _asks(_nudge, _now, reason=_why_other)),
    Shown((Kind.NEW_DATE,), _asks(_new_date, _to_do, reason=_why_other), why=_why_dated),
    Shown((Kind.HANDED_OVER,), handed_over.together(_asks(_handed_over, _to_do, reason=_why_other))),
)
