"""What a letter says of what is owed, what became of it since, and what one can do about it."""

from collections.abc import Callable
from typing import TypeVar

from programme.ground.notices import Kind
from programme.messages.foresight import Told
from programme.messages.letters import Line
from programme.preparations.preparation_notices import BOOK, NEW_PLAN, Missing, Nudged, Reminded, days_before
from programme.preparations.preparations import NOBODY, Owed, wish_in
from programme.programmes.template import DoneBy
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, names
from views.ground.blocks import Element
from views.ground.notices import Pieces, Reader, Shown, paragraphs
from views.ground.wording import written
from views.people import absences
from views.preparations import handed_over, settled
from views.preparations.preparation_buttons import preparation_buttons
from views.preparations.preparation_desk import grant_button
from views.preparations.preparations import ASK, desk_button

R = TypeVar("R", bound=Reminded)


def _owed(line: Line[Reminded]) -> Owed:
    assert line.about.owed is not None
    return line.about.owed


def _facts(line: Line[Reminded], texts: Texts) -> dict[str, str]:
    """What most lines about a preparation speak of."""
    one, meeting = _owed(line), line.about.meeting
    assert meeting is not None
    return {
        "title": written(one.item.title, texts),
        "due": texts.dates.day(one.due_on),
        "meeting": written(meeting.title, texts),
        "meets": texts.dates.weekday(meeting.on),
        "owner": one.owner,
        "help": written(one.item.help, texts),
        "facilitator": line.facilitator,
        "name": one.responsible.name if one.responsible else "",
        "way": "form" if one.item.done_by is DoneBy.FORM else "tap",
    }


def _reminder(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    if line.occasion == BOOK:
        return blocks.joined(_booking(line, texts), _why(line, texts))
    return blocks.joined(texts.rich("letter-reminder", **_facts(line, texts)), _why(line, texts))


def _booking(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    company = line.about.company
    some = names.some([one.name for one in company], texts)
    return texts.rich("letter-book", **_briefly(line, texts), company=len(company), names=some)


def _briefly(line: Line[Reminded], texts: Texts) -> dict[str, str]:
    one = _owed(line)
    return {"title": written(one.item.title, texts), "due": texts.dates.day(one.due_on)}


def _why(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    """Why she gets it: it is hers, or she stands in for somebody."""
    if line.about.absence is not None:
        return absences.why(line.about.absence, texts)
    why = "letter-why" if _owed(line).organisation_id else "letter-why-joint"
    return texts.rich(why, **_facts(line, texts))


def _nudge(line: Line[Nudged], texts: Texts) -> Mrkdwn:
    nudge = line.about.nudge
    assert nudge is not None
    late = "yes" if line.about.is_late else "no"
    about = texts.rich("letter-nudge", by=nudge.by.name, late=late, **_briefly(line, texts))
    return blocks.joined(about, escaped(nudge.text), absences.why(line.about.absence, texts), by="\n")


def _new_date(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    key = "letter-new-date-for-all" if line.occasion == NEW_PLAN else "letter-new-date"
    return texts.rich(key, **_facts(line, texts))


def _handed_over(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    return texts.rich("letter-handed-over", **_facts(line, texts))


def _late(line: Line[Missing], texts: Texts) -> Mrkdwn:
    overseers, tell_on = line.about.overseers, line.about.tell_on
    facts = _facts(line, texts) | {
        "facilitator": overseers,
        "tell": texts.dates.weekday(tell_on) if tell_on else "",
    }
    said = texts.rich("letter-late" if overseers else "letter-late-unled", **facts)
    return blocks.joined(said, absences.why(line.about.absence, texts))


def _escalation(line: Line[Reminded], texts: Texts) -> Mrkdwn:
    wish, facts = wish_in(line.occasion), _facts(line, texts)
    if wish is not None:
        key = "preparation-asks-date" if wish.day else "preparation-asks-exempt"
        day = {"day": texts.dates.day(wish.day)} if wish.day else {}
        return texts.rich(key, **facts, **day)
    if line.occasion == NOBODY:
        return texts.rich("preparation-unclaimed", **facts)
    answered = _owed(line).responsible is not None
    return texts.rich("letter-escalation" if answered else "letter-escalation-nobody", **facts)


def _to_do(line: Line[Reminded], reader: Reader) -> list[Element]:
    return preparation_buttons(_owed(line), reader.texts)


def _now(line: Line[Reminded], reader: Reader) -> list[Element]:
    """What is late already is not put off; one can ask for another day."""
    ask = blocks.button(reader.texts("preparation-ask"), ASK, _owed(line).id)
    return [*settled.without_later(_owed(line), reader.texts), ask]


def _to_decide(line: Line[Reminded], reader: Reader) -> list[Element]:
    wish, desk = wish_in(line.occasion), desk_button(_owed(line), reader.texts)
    return [grant_button(_owed(line), wish, reader.texts), desk] if wish else [desk]


def _why_reminded(told: Told) -> str:
    if told.occasion == BOOK:
        return "book"
    return "later" if days_before(told.occasion) is None else "reminder"


def _why_dated(told: Told) -> str:
    return "new-plan" if told.occasion == NEW_PLAN else "new-date"


def _why_escalated(told: Told) -> str:
    return "escalation" if told.owed else "facilitator"


def _asks(
    said: Callable[[Line[R], Texts], Mrkdwn], buttons: Callable[[Line[Reminded], Reader], list[Element]]
) -> Pieces[R]:
    """What the reader is to do something about."""
    return paragraphs(said, settled=settled.became, buttons=buttons, ways_on=settled.ways_on)


SHOWN = (
    Shown((Kind.REMINDER,), _asks(_reminder, _to_do), why=_why_reminded),
    Shown((Kind.LATE,), _asks(_late, _now)),
    Shown((Kind.NUDGE,), _asks(_nudge, _now)),
    Shown((Kind.NEW_DATE,), _asks(_new_date, _to_do), why=_why_dated),
    Shown((Kind.HANDED_OVER,), handed_over.together(_asks(_handed_over, _to_do))),
    Shown(
        (Kind.ESCALATION,),
        paragraphs(_escalation, settled=settled.decided, buttons=_to_decide, ways_on=settled.at_the_desk),
        why=_why_escalated,
    ),
)
