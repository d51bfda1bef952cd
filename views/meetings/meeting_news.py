"""News of a meeting, in words: it has moved, is cancelled, or is on after all; and what of hers follows."""

from programme.meetings.meetings import Meeting
from programme.messages.letters import Line
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.wording import written


def moved(line: Line, texts: Texts) -> Mrkdwn:
    """From when to when."""
    meeting = _meeting(line)
    before = texts.dates.weekday(line.told) if line.told else ""
    news = texts.rich(
        "letter-moved",
        meeting=written(meeting.title, texts),
        **{"from": before},
        to=texts.dates.day(meeting.on),
    )
    return blocks.joined(news, *_due(line, texts))


def cancelled(line: Line, texts: Texts) -> Mrkdwn:
    """And whether what she was to prepare is for later, or for nothing."""
    meeting = _meeting(line)
    told = texts.dates.weekday(line.told or meeting.on)
    news = texts.rich("letter-cancelled", meeting=written(meeting.title, texts), day=told)
    if not line.affected:
        return news if line.briefly else blocks.joined(news, texts.rich("letter-cancelled-spared"))
    return blocks.joined(news, texts.rich("letter-cancelled-moved-on"), *_due(line, texts))


def back_on(line: Line, texts: Texts) -> Mrkdwn:
    """And by when what she is to prepare is due."""
    meeting = _meeting(line)
    day = texts.dates.day(meeting.on)
    news = texts.rich("letter-back-on", meeting=written(meeting.title, texts), day=day)
    return blocks.joined(news, *_due(line, texts))


def _meeting(line: Line) -> Meeting:
    assert line.meeting is not None
    return line.meeting


def _due(line: Line, texts: Texts) -> list[Mrkdwn]:
    return [
        texts.rich("letter-moved-due", title=written(one.item.title, texts), due=texts.dates.day(one.due_on))
        for one in line.affected
    ]
