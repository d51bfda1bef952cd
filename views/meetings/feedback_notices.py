"""The working day after a meeting: how was it? And to its host: there is something to read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from programme.ground.notices import Kind
from programme.meetings.feedback_notices import Collected, Was
from programme.messages.letters import Line
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Piece, Reader, Shown, paragraphs
from views.ground.wording import capital, written
from views.meetings import feedback, meeting_ideas


def _said(line: Line[Was], reader: Reader) -> Mrkdwn:
    again = "yes" if Kind.HOW_IT_WAS in reader.known else "no"
    return reader.texts.rich("letter-how-it-was", **_when(line, reader), again=again)


def _when(line: Line[Was], reader: Reader) -> dict[str, str]:
    meeting, texts = line.about.meeting, reader.texts
    assert meeting is not None
    name = capital(written(meeting.short, texts))
    return {"meeting": name, "day": texts.dates.passed(meeting.on, reader.today)}


def _told(line: Line[Was], reader: Reader) -> Mrkdwn | None:
    """What has been said is thanked for; a meeting that is gone is told by its own news."""
    meeting, texts = line.about.meeting, reader.texts
    if meeting is None:
        return texts.rich("letter-meeting-rejoined")
    return texts.rich("letter-how-it-was-said") if line.about.said else None


def _to_say(line: Line[Was], reader: Reader) -> list[Element]:
    meeting, texts = line.about.meeting, reader.texts
    assert meeting is not None
    return [
        blocks.button(texts("feedback-say"), feedback.SAY, meeting.id, primary=True),
        blocks.button(texts("meeting-idea-catch"), meeting_ideas.CATCH, meeting.id),
    ]


def _to_change(line: Line[Was], reader: Reader) -> list[Element]:
    meeting = line.about.meeting
    if meeting is None:
        return []
    return [blocks.button(reader.texts("button-change"), feedback.SAY, meeting.id)]


def _gathered(line: Line[Collected], reader: Reader) -> Mrkdwn:
    meeting, texts = line.about.meeting, reader.texts
    assert meeting is not None
    return texts.rich("letter-gathered", meeting=written(meeting.short, texts), count=line.about.count)


def _over(line: Line[Collected], reader: Reader) -> Mrkdwn | None:
    return None if line.about.meeting is not None else reader.texts.rich("letter-meeting-rejoined")


def _to_read(line: Line[Collected], reader: Reader) -> list[Element]:
    meeting = line.about.meeting
    assert meeting is not None
    value = f"{meeting.id} {line.about.cluster_id}"
    return [blocks.button(reader.texts("feedback-read"), feedback.READ, value, primary=True)]


def _why_there(_line: Line[Was], texts: Texts) -> Mrkdwn:
    return texts.rich("letter-why-how-it-was")


def _why_host(_line: Line[Collected], texts: Texts) -> Mrkdwn:
    return texts.rich("letter-why-gathered")


_each = paragraphs(_said, reason=_why_there, settled=_told, buttons=_to_say, ways_on=_to_change)


def _asked(lines: Sequence[Line[Was]], reader: Reader) -> Iterator[Piece]:
    """What else the letter asks about the same meeting need not say again when it was."""
    for line in lines:
        [piece] = _each([line], reader)
        if _told(line, reader) is None:
            about = reader.texts.rich("letter-question-after", **_when(line, reader))
            piece = replace(piece, explains=frozenset({about}))
        yield piece


SHOWN = (
    Shown((Kind.HOW_IT_WAS,), _asked),
    Shown((Kind.GATHERED,), paragraphs(_gathered, reason=_why_host, settled=_over, buttons=_to_read)),
)
