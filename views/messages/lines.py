"""What each kind of notice says, in words."""

from collections.abc import Callable

from programme.ground.notices import HANDED_OVER, NEW_PLAN, ON_TEST, Kind
from programme.messages.letters import Line
from programme.preparations.preparation_notices import BOOK
from programme.preparations.preparations import NOBODY, wish_in
from programme.programmes.template import DoneBy, Question
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, names
from views.ground.blocks import Block
from views.ground.wording import written
from views.improvement import actions, check_ins
from views.meetings import meeting_news
from views.messages import circulars, digests
from views.people import absences, reachability
from views.preparations import readings


def _welcome(line: Line, texts: Texts) -> Mrkdwn:
    key = "letter-welcome-briefly" if line.briefly else "letter-welcome"
    return texts.rich(key, facilitator=line.facilitator, programme=line.programme)


def _facts(line: Line, texts: Texts) -> dict[str, str]:
    """What most lines about a preparation speak of."""
    one, meeting = line.owed, line.meeting
    assert one is not None
    assert meeting is not None
    return {
        "title": written(one.item.title, texts),
        "due": texts.dates.day(one.due_on),
        "meeting": written(meeting.title, texts),
        "meets": texts.dates.weekday(meeting.on),
        "owner": one.owner,
        "help": written(one.item.help, texts),
        "facilitator": line.facilitator,
        "tell": texts.dates.weekday(line.tell_on) if line.tell_on else "",
        "name": one.responsible.name if one.responsible else "",
        "way": "form" if one.item.done_by is DoneBy.FORM else "tap",
    }


def _reminder(line: Line, texts: Texts) -> Mrkdwn:
    assert line.owed is not None
    if line.occasion == BOOK:
        return blocks.joined(_booking(line, texts), _why(line, texts))
    return blocks.joined(texts.rich("letter-reminder", **_facts(line, texts)), _why(line, texts))


def _booking(line: Line, texts: Texts) -> Mrkdwn:
    facts = {name: fact for name, fact in _facts(line, texts).items() if name in {"title", "due"}}
    company = names.some([one.name for one in line.company], texts)
    return texts.rich("letter-book", **facts, company=len(line.company), names=company)


def _why(line: Line, texts: Texts) -> Mrkdwn:
    """Why she gets it: it is hers, or she stands in for somebody."""
    assert line.owed is not None
    if line.absence is not None:
        until = texts.dates.day(line.absence.until)
        return texts.rich("letter-why-stand-in", name=line.absence.person.name, until=until)
    why = "letter-why" if line.owed.organisation_id else "letter-why-joint"
    return texts.rich(why, **_facts(line, texts))


def _nudge(line: Line, texts: Texts) -> Mrkdwn:
    assert line.nudge is not None
    facts = {name: fact for name, fact in _facts(line, texts).items() if name in {"title", "due"}}
    late = "yes" if line.is_late else "no"
    about = texts.rich("letter-nudge", by=line.nudge.by.name, late=late, **facts)
    why = _why(line, texts) if line.absence else Mrkdwn("")
    return blocks.joined(about, escaped(line.nudge.text), why, by="\n")


def _about_preparation(key: str) -> Callable[[Line, Texts], Mrkdwn]:
    return lambda line, texts: texts.rich(key, **_facts(line, texts))


def _new_date(line: Line, texts: Texts) -> Mrkdwn:
    key = "letter-new-date-for-all" if line.occasion == NEW_PLAN else "letter-new-date"
    return texts.rich(key, **_facts(line, texts))


def _late(line: Line, texts: Texts) -> Mrkdwn:
    key = "letter-late" if line.facilitator else "letter-late-unled"
    said = texts.rich(key, **_facts(line, texts))
    return blocks.joined(said, _why(line, texts)) if line.absence else said


def _escalation(line: Line, texts: Texts) -> Mrkdwn:
    wish = wish_in(line.occasion)
    if wish is not None:
        key = "preparation-asks-date" if wish.day else "preparation-asks-exempt"
        day = {"day": texts.dates.day(wish.day)} if wish.day else {}
        return texts.rich(key, **_facts(line, texts), **day)
    if line.occasion == NOBODY:
        return texts.rich("preparation-unclaimed", **_facts(line, texts))
    answered = line.owed is not None and line.owed.responsible is not None
    key = "letter-escalation" if answered else "letter-escalation-nobody"
    return texts.rich(key, **_facts(line, texts))


def _question(line: Line, texts: Texts) -> Mrkdwn:
    question = line.question
    assert question is not None
    if line.in_committee:
        return _in_committee(line, question, texts)
    return blocks.joined(
        texts.rich("letter-question", question=written(question.text, texts)),
        texts.rich("letter-question-why", why=written(question.why, texts)),
    )


def _in_committee(line: Line, question: Question, texts: Texts) -> Mrkdwn:
    """Where they are and when they meet, what happens, what to ask; and that nothing is owed."""
    step, meeting = line.step, line.meeting
    assert step is not None
    assert meeting is not None
    facts = {"number": step.number, "step": written(step.title, texts), "day": texts.dates.day(meeting.on)}
    if step.kind.meets:
        where = texts.rich("letter-committee-meets", **facts)
    else:
        where = texts.rich("letter-committee-home", **facts, meeting=written(meeting.title, texts))
    return blocks.joined(
        where,
        texts.rich("letter-committee-why", why=written(question.why, texts)),
        texts.rich("letter-committee-ask"),
        texts.rich("letter-committee-question", question=written(question.text, texts)),
        texts.rich("letter-committee-written" if line.answered else "letter-committee-nothing"),
        by="\n",
    )


def _declined(line: Line, texts: Texts) -> Mrkdwn:
    key = "letter-left" if line.occasion.startswith(HANDED_OVER) else "letter-declined"
    return texts.rich(key, name=line.about.name if line.about else "", programme=line.programme)


def _missed(line: Line, texts: Texts) -> Mrkdwn:
    meeting_is = "cancelled" if line.meeting and line.meeting.cancelled else "moved"
    return texts.rich(
        "letter-missed",
        kind="reminder" if line.owed else meeting_is,
        name=line.about.name if line.about else "",
        title=written(line.owed.item.title, texts) if line.owed else "",
        meeting=written(line.meeting.title, texts) if line.meeting else "",
    )


SAY: dict[Kind, Callable[[Line, Texts], Mrkdwn]] = {
    Kind.WELCOME: _welcome,
    Kind.MOVED: meeting_news.moved,
    Kind.CANCELLED: meeting_news.cancelled,
    Kind.BACK_ON: meeting_news.back_on,
    Kind.NEW_DATE: _new_date,
    Kind.STANDS_IN: absences.said,
    Kind.NUDGE: _nudge,
    Kind.READING: readings.said,
    Kind.ASKED: readings.asked_said,
    Kind.HANDED_OVER: _about_preparation("letter-handed-over"),
    Kind.LATE: _late,
    Kind.REMINDER: _reminder,
    Kind.ACTION_YOURS: actions.said,
    Kind.ACTION: actions.said,
    **dict.fromkeys(ON_TEST, check_ins.said),
    Kind.QUESTION: _question,
    Kind.ESCALATION: _escalation,
    Kind.CIRCULAR: circulars.said,
    Kind.DIGEST: digests.said,
    Kind.UNREACHABLE: reachability.unreachable,
    Kind.REACHABLE: reachability.reachable,
    Kind.DECLINED: _declined,
    Kind.MISSED: _missed,
}
SHOW: dict[Kind, Callable[[Line, Texts], list[Block]]] = {
    Kind.STANDS_IN: absences.in_letter,
    Kind.READING: readings.in_letter,
    Kind.ASKED: readings.asked_in_letter,
    Kind.ACTION_YOURS: actions.in_letter,
    Kind.ACTION: actions.in_letter,
    **dict.fromkeys(ON_TEST, check_ins.in_letter),
    Kind.CIRCULAR: circulars.in_letter,
    Kind.DIGEST: digests.in_letter,
}
"""The kinds that are more than a paragraph with buttons under it."""
