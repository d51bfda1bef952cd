"""A question in a letter: to reflect upon, or for a politician to ask in committee."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from programme.ground.notices import Kind
from programme.messages.foresight import Told
from programme.messages.letters import Line
from programme.programmes.template import Question, QuestionWhen, StepKind
from programme.reflections.notices import Asked, DetailsOut
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import NOTHING, Piece, Reader, Shown, paragraphs
from views.ground.wording import capital, written
from views.reflections import returns
from views.reflections.reflections import ANSWER, REFLECTION_LIST

AFTERWARDS = "afterwards-want"
"""The way to a letter half a year after the close."""
FRESH_DAYS = 7
"""Days after a meeting for which it is fresh in mind."""
QUOTED = 200
"""Characters of what she wrote."""
WHEN = {
    QuestionWhen.AFTER_FILM: "film",
    QuestionWhen.MID_HOME: "midway",
    QuestionWhen.IN_COMMITTEE: "committee",
}


def _said(line: Line[Asked], reader: Reader) -> Mrkdwn:
    question, texts = _question(line), reader.texts
    if line.about.in_committee:
        return _in_committee(line.about, question, reader)
    why = texts.rich("letter-question-why", why=written(question.why, texts))
    about = _about(line.about, reader)
    said = blocks.joined(
        NOTHING if about in reader.explained else about,
        texts.rich("letter-question", question=written(line.about.text or question.text, texts)),
        NOTHING if _has_waited(line.about, reader.today) else why,
    )
    return blocks.joined(said, returns.said_before(line.about.quotes, texts), by="\n")


def _about(asked: Asked, reader: Reader) -> Mrkdwn:
    """What it is about, with its day: nobody has to guess which meeting is meant."""
    texts, meeting, question = reader.texts, asked.meeting, asked.question
    if asked.film is not None:
        return texts.rich("letter-question-film", film=written(asked.film, texts))
    if meeting is None or question is None:
        return NOTHING
    name = capital(written(meeting.short, texts))
    if question.when is QuestionWhen.MID_HOME:
        ahead = texts.dates.ahead(meeting.on, reader.today)
        return texts.rich("letter-question-midway", meeting=name, day=ahead)
    key = "letter-question-waited" if _has_waited(asked, reader.today) else "letter-question-after"
    return texts.rich(key, meeting=name, day=texts.dates.passed(meeting.on, reader.today))


def _has_waited(asked: Asked, today: date) -> bool:
    """Whether it comes so long after its meeting, because of a break, that nobody has it fresh in mind."""
    after = asked.question is not None and asked.question.when is QuestionWhen.AFTER_MEETING
    return after and asked.meeting is not None and (today - asked.meeting.on).days > FRESH_DAYS


def _one_line(line: Line[Asked], reader: Reader) -> tuple[Mrkdwn, ...]:
    """That little is enough, and who reads it: the first time; then that little is."""
    if line.about.in_committee:
        return ()
    known = Kind.QUESTION in reader.known
    return (reader.texts.rich("letter-question-once-more" if known else "letter-question-once"),)


def _question(line: Line[Asked]) -> Question:
    assert line.about.question is not None
    return line.about.question


def _in_committee(asked: Asked, question: Question, reader: Reader) -> Mrkdwn:
    """Where they are and when they meet, what happens, what to ask; and that nothing is owed."""
    step, meeting, texts = asked.step, asked.meeting, reader.texts
    assert step is not None
    assert meeting is not None
    day = texts.dates.ahead(meeting.on, reader.today)
    facts = {"number": step.number, "step": written(step.title, texts), "day": day}
    if meeting.id in reader.named:
        where = texts.rich("letter-committee-step", number=step.number, step=facts["step"])
    elif step.kind.meets:
        where = texts.rich("letter-committee-meets", **facts)
    else:
        where = texts.rich("letter-committee-home", **facts, meeting=written(meeting.short, texts))
    return blocks.joined(
        where,
        texts.rich("letter-committee-why", why=written(question.why, texts)),
        texts.rich("letter-committee-ask"),
        texts.rich("letter-committee-question", question=written(question.text, texts)),
        _line_is_hers(asked, reader),
        by="\n",
    )


def _line_is_hers(asked: Asked, reader: Reader) -> Mrkdwn:
    if asked.answered:
        return reader.texts.rich("letter-committee-written")
    return NOTHING if Kind.QUESTION in reader.known else reader.texts.rich("letter-committee-nothing")


def _answered(line: Line[Asked], reader: Reader) -> Mrkdwn | None:
    if not line.about.answered or line.about.in_committee:
        return None
    return reader.texts.rich("question-answered", question=written(_question(line).text, reader.texts))


def _to_answer(line: Line[Asked], reader: Reader) -> list[Element]:
    """To write is what a question asks for; where it is for the committee that is up to her."""
    texts = reader.texts
    if not line.about.in_committee:
        answer = blocks.button(texts("letter-answer"), ANSWER, line.notice_id, primary=True)
        return [answer, *_after_the_close(line.about, reader)]
    quiet = blocks.button(texts("letter-committee-answer"), ANSWER, line.notice_id)
    return [] if line.about.answered else [quiet]


def _after_the_close(asked: Asked, reader: Reader) -> list[Element]:
    """With the last question: a letter in half a year, for those who want one."""
    meeting, step = asked.meeting, asked.step
    if meeting is None or step is None or step.kind is not StepKind.CLOSE:
        return []
    return [blocks.button(reader.texts("afterwards-want"), AFTERWARDS, meeting.programme_id)]


def _what(told: Told) -> str:
    return "committee" if _when(told) == "committee" else "question"


def _why(told: Told) -> str:
    return f"question-{_when(told)}"


def _when(told: Told) -> str:
    when = told.question.when if told.question else QuestionWhen.AFTER_MEETING
    return WHEN.get(when, "after")


def _details_out(line: Line[DetailsOut], reader: Reader) -> Mrkdwn:
    """Who did it, and in which words of hers."""
    one, texts = line.about.reflection, reader.texts
    if one is None:
        return texts.rich("letter-details-removed")
    said = blocks.clip(one.text, QUOTED)
    return texts.rich("letter-details-out", name=one.details_out_by, programme=line.programme, text=said)


def _to_her_own(_line: Line[DetailsOut], reader: Reader) -> list[Element]:
    return [blocks.button(reader.texts("reflection-mine"), REFLECTION_LIST)]


_each = paragraphs(_said, once=_one_line, settled=_answered, buttons=_to_answer)


def _questions(lines: Sequence[Line[Asked]], reader: Reader) -> Iterator[Piece]:
    """What several are about is said with the first of them."""
    said: frozenset[str] = frozenset()
    for line in lines:
        yield from _each([line], replace(reader, explained=reader.explained | said))
        if not _answered(line, reader):
            said |= {_about(line.about, reader)}


SHOWN = (
    Shown((Kind.DETAILS_OUT,), paragraphs(_details_out, buttons=_to_her_own)),
    Shown((Kind.QUESTION,), _questions, what=_what, why=_why),
)
