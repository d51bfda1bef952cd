"""A question in a letter: to reflect upon, or for a politician to ask in committee."""

from programme.ground.notices import Kind
from programme.messages.foresight import Told
from programme.messages.letters import Line
from programme.programmes.template import Question, QuestionWhen
from programme.reflections.notices import Asked, DetailsOut
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.wording import written
from views.reflections.reflections import ANSWER, REFLECTION_LIST

QUOTED = 200
"""Characters of what she wrote."""
WHEN = {
    QuestionWhen.AFTER_FILM: "film",
    QuestionWhen.MID_HOME: "midway",
    QuestionWhen.IN_COMMITTEE: "committee",
}


def _said(line: Line[Asked], texts: Texts) -> Mrkdwn:
    question = _question(line)
    if line.about.in_committee:
        return _in_committee(line.about, question, texts)
    return blocks.joined(
        texts.rich("letter-question", question=written(question.text, texts)),
        texts.rich("letter-question-why", why=written(question.why, texts)),
    )


def _question(line: Line[Asked]) -> Question:
    assert line.about.question is not None
    return line.about.question


def _in_committee(asked: Asked, question: Question, texts: Texts) -> Mrkdwn:
    """Where they are and when they meet, what happens, what to ask; and that nothing is owed."""
    step, meeting = asked.step, asked.meeting
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
        texts.rich("letter-committee-written" if asked.answered else "letter-committee-nothing"),
        by="\n",
    )


def _answered(line: Line[Asked], reader: Reader) -> Mrkdwn | None:
    if not line.about.answered or line.about.in_committee:
        return None
    return reader.texts.rich("question-answered", question=written(_question(line).text, reader.texts))


def _to_answer(line: Line[Asked], reader: Reader) -> list[Element]:
    """To write is what a question asks for; where it is for the committee that is up to her."""
    texts = reader.texts
    if not line.about.in_committee:
        return [blocks.button(texts("letter-answer"), ANSWER, line.notice_id, primary=True)]
    quiet = blocks.button(texts("letter-committee-answer"), ANSWER, line.notice_id)
    return [] if line.about.answered else [quiet]


def _what(told: Told) -> str:
    return "committee" if _when(told) == "committee" else "question"


def _why(told: Told) -> str:
    return f"question-{_when(told)}"


def _when(told: Told) -> str:
    when = told.question.when if told.question else QuestionWhen.AFTER_MEETING
    return WHEN.get(when, "after")


def _details_out(line: Line[DetailsOut], texts: Texts) -> Mrkdwn:
    """Who did it, and in which words of hers."""
    one = line.about.reflection
    if one is None:
        return texts.rich("letter-details-removed")
    said = blocks.clip(one.text, QUOTED)
    return texts.rich("letter-details-out", name=one.details_out_by, programme=line.programme, text=said)


def _to_her_own(_line: Line[DetailsOut], reader: Reader) -> list[Element]:
    return [blocks.button(reader.texts("reflection-mine"), REFLECTION_LIST)]


SHOWN = (
    Shown((Kind.DETAILS_OUT,), paragraphs(_details_out, buttons=_to_her_own)),
    Shown((Kind.QUESTION,), paragraphs(_said, settled=_answered, buttons=_to_answer), what=_what, why=_why),
)
