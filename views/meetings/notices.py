"""News of a meeting, in words: it has moved, is cancelled, or is on after all; and what of hers follows."""

from programme.ground.notices import Kind
from programme.meetings.meeting_notices import MeetingNews
from programme.meetings.meetings import Meeting
from programme.messages.letters import Line
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.notices import Shown, paragraphs
from views.ground.wording import written


def _moved(line: Line[MeetingNews], texts: Texts) -> Mrkdwn:
    """From when to when."""
    meeting, told = _meeting(line), line.about.told
    before = texts.dates.weekday(told) if told else ""
    news = texts.rich(
        "letter-moved",
        meeting=written(meeting.title, texts),
        **{"from": before},
        to=texts.dates.day(meeting.on),
    )
    return blocks.joined(news, *_due(line, texts))


def _cancelled(line: Line[MeetingNews], texts: Texts) -> Mrkdwn:
    """And whether what she was to prepare is for later, or for nothing."""
    meeting = _meeting(line)
    told = texts.dates.weekday(line.about.told or meeting.on)
    news = texts.rich("letter-cancelled", meeting=written(meeting.title, texts), day=told)
    if line.about.affected:
        return blocks.joined(news, texts.rich("letter-cancelled-moved-on"), *_due(line, texts))
    return news if line.about.briefly else blocks.joined(news, texts.rich("letter-cancelled-spared"))


def _back_on(line: Line[MeetingNews], texts: Texts) -> Mrkdwn:
    """And by when what she is to prepare is due."""
    meeting = _meeting(line)
    day = texts.dates.day(meeting.on)
    news = texts.rich("letter-back-on", meeting=written(meeting.title, texts), day=day)
    return blocks.joined(news, *_due(line, texts))


def _meeting(line: Line[MeetingNews]) -> Meeting:
    assert line.about.meeting is not None
    return line.about.meeting


def _due(line: Line[MeetingNews], texts: Texts) -> list[Mrkdwn]:
    return [
        texts.rich("letter-moved-due", title=written(one.title, texts), due=texts.dates.day(one.due_on))
        for one in line.about.affected
    ]


SHOWN = (
    Shown((Kind.MOVED,), paragraphs(_moved)),
    Shown((Kind.CANCELLED,), paragraphs(_cancelled)),
    Shown((Kind.BACK_ON,), paragraphs(_back_on)),
)
