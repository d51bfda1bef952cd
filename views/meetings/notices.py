"""News of a meeting, in words: it has moved, is cancelled, or is on after all; and what of hers follows."""

from collections.abc import Callable

from programme.ground.notices import Kind
from programme.meetings.meeting_notices import Affected, MeetingNews
from programme.meetings.meetings import Meeting
from programme.messages.letters import Line
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.notices import NOTHING, Pieces, Reader, Shown, paragraphs
from views.ground.wording import written


def _moved(line: Line[MeetingNews], reader: Reader) -> Mrkdwn:
    """From when to when, where it is, and by when what she is to prepare is due."""
    meeting, told, texts = _meeting(line), line.about.told, reader.texts
    news = texts.rich(
        "letter-moved",
        meeting=written(meeting.title, texts),
        **{"from": texts.dates.on(told, reader.today) if told else ""},
        to=texts.dates.ahead(meeting.on, reader.today),
    )
    kept = NOTHING if Kind.MOVED in reader.known else texts.rich("letter-moved-kept")
    return blocks.joined(news, _where(meeting, texts), *_due(line, reader), kept)


def _where(meeting: Meeting, texts: Texts) -> Mrkdwn:
    """Time and place are part of a date, as far as they are known."""
    at = texts.dates.time(meeting.starts_at) if meeting.starts_at else ""
    if at and meeting.place:
        return texts.rich("meeting-at-in", time=at, place=meeting.place)
    if at:
        return texts.rich("meeting-at", time=at)
    return texts.rich("meeting-in", place=meeting.place) if meeting.place else NOTHING


def _cancelled(line: Line[MeetingNews], reader: Reader) -> Mrkdwn:
    """And whether what she was to prepare is for later, or for nothing."""
    meeting, texts = _meeting(line), reader.texts
    told = texts.dates.on(line.about.told or meeting.on, reader.today)
    news = texts.rich("letter-cancelled", meeting=written(meeting.title, texts), day=told)
    if line.about.affected:
        return blocks.joined(news, texts.rich("letter-cancelled-moved-on"), *_due(line, reader))
    return news if line.about.briefly else blocks.joined(news, texts.rich("letter-cancelled-spared"))


def _back_on(line: Line[MeetingNews], reader: Reader) -> Mrkdwn:
    """And by when what she is to prepare is due."""
    meeting, texts = _meeting(line), reader.texts
    day = texts.dates.ahead(meeting.on, reader.today)
    news = texts.rich("letter-back-on", meeting=written(meeting.title, texts), day=day)
    return blocks.joined(news, _where(meeting, texts), *_due(line, reader))


def _meeting(line: Line[MeetingNews]) -> Meeting:
    assert line.about.meeting is not None
    return line.about.meeting


def _due(line: Line[MeetingNews], reader: Reader) -> list[Mrkdwn]:
    return [_due_now(one, reader) for one in line.about.affected]


def _due_now(one: Affected, reader: Reader) -> Mrkdwn:
    """What is late was late before: a moved meeting makes nobody so."""
    texts, title = reader.texts, written(one.title, reader.texts)
    if one.due_on < reader.today:
        passed = texts.dates.passed(one.due_on, reader.today)
        return texts.rich("letter-moved-late", title=title, due=passed)
    due = texts.dates.ahead(one.due_on, reader.today)
    together = texts.rich("letter-moved-together") if one.together else NOTHING
    return blocks.joined(texts.rich("letter-moved-due", title=title, due=due), together)


def _why(key: str) -> Callable[[Line[MeetingNews], Texts], Mrkdwn]:
    return lambda _, texts: texts.rich(key)


def _rejoined(line: Line[MeetingNews], reader: Reader) -> Mrkdwn | None:
    """A date that was a cluster's own, and is no more, is told by the common one."""
    return None if line.about.meeting is not None else reader.texts.rich("letter-meeting-rejoined")


def _news(said: Callable[[Line[MeetingNews], Reader], Mrkdwn], why: str) -> Pieces[MeetingNews]:
    return paragraphs(said, reason=_why(why), settled=_rejoined)


SHOWN = (
    Shown((Kind.MOVED,), _news(_moved, "letter-why-moved")),
    Shown((Kind.CANCELLED,), _news(_cancelled, "letter-why-dated")),
    Shown((Kind.BACK_ON,), _news(_back_on, "letter-why-cancelled")),
)
