"""What each kind of notice says, in words."""

from collections.abc import Callable

from programme.letters import Line
from programme.notices import Kind
from programme.preparations import NOBODY, wish_in
from programme.template import DoneBy
from texts import Mrkdwn, Texts
from views import blocks
from views.wording import written


def _welcome(line: Line, texts: Texts) -> Mrkdwn:
    return texts.rich("letter-welcome", facilitator=line.facilitator, programme=line.programme)


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
    why = "letter-why" if line.owed.organisation_id else "letter-why-joint"
    facts = _facts(line, texts)
    return blocks.joined(texts.rich("letter-reminder", **facts), texts.rich(why, **facts))


def _about_preparation(key: str) -> Callable[[Line, Texts], Mrkdwn]:
    return lambda line, texts: texts.rich(key, **_facts(line, texts))


def _late(line: Line, texts: Texts) -> Mrkdwn:
    key = "letter-late" if line.facilitator else "letter-late-unled"
    return texts.rich(key, **_facts(line, texts))


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


def _moved(line: Line, texts: Texts) -> Mrkdwn:
    meeting = line.meeting
    assert meeting is not None
    before = texts.dates.weekday(line.told) if line.told else ""
    news = texts.rich(
        "letter-moved",
        meeting=written(meeting.title, texts),
        **{"from": before},
        to=texts.dates.day(meeting.on),
    )
    due = (
        texts.rich("letter-moved-due", title=written(one.item.title, texts), due=texts.dates.day(one.due_on))
        for one in line.affected
    )
    return blocks.joined(news, *due)


def _question(line: Line, texts: Texts) -> Mrkdwn:
    question = line.question
    assert question is not None
    return blocks.joined(
        texts.rich("letter-question", question=written(question.text, texts)),
        texts.rich("letter-question-why", why=written(question.why, texts)),
    )


def _about_person(key: str) -> Callable[[Line, Texts], Mrkdwn]:
    def say(line: Line, texts: Texts) -> Mrkdwn:
        return texts.rich(key, name=line.about.name if line.about else "", programme=line.programme)

    return say


def _missed(line: Line, texts: Texts) -> Mrkdwn:
    return texts.rich(
        "letter-missed",
        kind="reminder" if line.owed else "moved",
        name=line.about.name if line.about else "",
        title=written(line.owed.item.title, texts) if line.owed else "",
        meeting=written(line.meeting.title, texts) if line.meeting else "",
    )


SAY: dict[Kind, Callable[[Line, Texts], Mrkdwn]] = {
    Kind.WELCOME: _welcome,
    Kind.MOVED: _moved,
    Kind.NEW_DATE: _about_preparation("letter-new-date"),
    Kind.HANDED_OVER: _about_preparation("letter-handed-over"),
    Kind.LATE: _late,
    Kind.REMINDER: _reminder,
    Kind.QUESTION: _question,
    Kind.ESCALATION: _escalation,
    Kind.UNREACHABLE: _about_person("letter-unreachable"),
    Kind.DECLINED: _about_person("letter-declined"),
    Kind.MISSED: _missed,
}
