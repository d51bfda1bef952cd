"""News of a meeting, in words: it has moved, is cancelled, or is on after all; and what of hers follows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from programme.ground.notices import Kind
from programme.meetings.meeting_notices import Affected, MeetingNews, Meets
from programme.meetings.meetings import Meeting
from programme.messages.letters import Line
from texts import Mrkdwn, Texts, escaped
from texts.lists import listed
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import NOTHING, Piece, Pieces, Reader, Shown, paragraphs
from views.ground.wording import capital, written
from views.meetings import attendance

Why = Callable[[Line[MeetingNews], Texts], Mrkdwn]


def _moved(line: Line[MeetingNews], reader: Reader) -> Mrkdwn:
    """From when to when, where it is, and by when what she is to prepare is due."""
    meeting, told, texts = _meeting(line), line.about.told, reader.texts
    if line.about.only_where:
        return _elsewhere(meeting, reader)
    news = texts.rich(
        "letter-moved",
        meeting=_named(meeting, texts),
        **{"from": texts.dates.on(told, reader.today) if told else ""},
        to=texts.dates.ahead(meeting.on, reader.today),
    )
    kept = NOTHING if Kind.MOVED in reader.known else texts.rich("letter-moved-kept")
    return blocks.joined(news, _where(meeting, texts), *_due(line, reader), kept)


def _named(meeting: Meeting, texts: Texts) -> str:
    """Träff 2, as a sentence begins with it."""
    return capital(written(meeting.short, texts))


def _elsewhere(meeting: Meeting, reader: Reader) -> Mrkdwn:
    """The day stands, and the time or the place is another."""
    texts = reader.texts
    day = texts.dates.ahead(meeting.on, reader.today)
    news = texts.rich("letter-elsewhere", meeting=_named(meeting, texts), day=day)
    return blocks.joined(news, _where(meeting, texts) or texts.rich("letter-elsewhere-open"))


def _tomorrow(line: Line[Meets], reader: Reader) -> Mrkdwn:
    """Where and when, the day before."""
    meeting, texts = line.about.meeting, reader.texts
    assert meeting is not None
    day = texts.dates.ahead(meeting.on, reader.today)
    facts = {"meeting": _named(meeting, texts), "day": day}
    at = texts.dates.hours(meeting.starts_at, meeting.until)
    said = texts.rich("letter-meets", **facts, time=at or "no", place=meeting.place or "no")
    link = Mrkdwn(f"<{escaped(meeting.link)}|{texts.rich('next-link')}>") if meeting.link else NOTHING
    return blocks.joined(said, link)


def _where(meeting: Meeting, texts: Texts) -> Mrkdwn:
    """Time and place are part of a date, as far as they are known."""
    at = texts.dates.hours(meeting.starts_at, meeting.until)
    ends = "yes" if meeting.until else "no"
    if at and meeting.place:
        return texts.rich("meeting-at-in", time=at, ends=ends, place=meeting.place)
    if at:
        return texts.rich("meeting-at", time=at, ends=ends)
    return texts.rich("meeting-in", place=meeting.place) if meeting.place else NOTHING


def _cancelled(line: Line[MeetingNews], reader: Reader) -> Mrkdwn:
    """And whether what she was to prepare is for later, or for nothing."""
    meeting, texts = _meeting(line), reader.texts
    told = texts.dates.on(line.about.told or meeting.on, reader.today)
    news = texts.rich("letter-cancelled", meeting=_named(meeting, texts), day=told)
    if line.about.affected:
        return blocks.joined(news, texts.rich("letter-cancelled-moved-on"), *_due(line, reader))
    return news if line.about.briefly else blocks.joined(news, texts.rich("letter-cancelled-spared"))


def _back_on(line: Line[MeetingNews], reader: Reader) -> Mrkdwn:
    """And by when what she is to prepare is due."""
    meeting, texts = _meeting(line), reader.texts
    day = texts.dates.ahead(meeting.on, reader.today)
    news = texts.rich("letter-back-on", meeting=_named(meeting, texts), day=day)
    return blocks.joined(news, _where(meeting, texts), *_due(line, reader))


def _meeting(line: Line[MeetingNews]) -> Meeting:
    assert line.about.meeting is not None
    return line.about.meeting


def _due(line: Line[MeetingNews], reader: Reader) -> list[Mrkdwn]:
    """A day at a time, the nearest first; what has a line of its own in the letter tells its day there."""
    untold = [one for one in line.about.affected if one.preparation_id not in reader.named]
    ordered = sorted(untold, key=lambda one: one.due_on)
    days = [list(some) for _, some in groupby(ordered, key=lambda one: one.due_on)]
    due = [_due_now(some, reader) for some in days]
    booked = any(one.together and one.due_on > reader.today for one in line.about.affected)
    return [*due, *([reader.texts.rich("letter-moved-together")] if booked else [])]


def _due_now(some: Sequence[Affected], reader: Reader) -> Mrkdwn:
    """What is late was late before: a moved meeting makes nobody so."""
    texts, due_on = reader.texts, some[0].due_on
    titles = listed([written(one.title, texts) for one in some], texts.language)
    if due_on < reader.today:
        return texts.rich("letter-moved-late", titles=titles, due=texts.dates.passed(due_on, reader.today))
    due = texts.dates.ahead(due_on, reader.today)
    return texts.rich("letter-moved-due", titles=titles, due=due)


def _why(key: str) -> Callable[[Line[MeetingNews], Texts], Mrkdwn]:
    return lambda _, texts: texts.rich(key)


def _over(line: Line[Meets], reader: Reader) -> Mrkdwn | None:
    """The same of what was said the day before."""
    return None if line.about.meeting is not None else reader.texts.rich("letter-meeting-rejoined")


def _why_moved(line: Line[MeetingNews], texts: Texts) -> Mrkdwn:
    return texts.rich("letter-why-elsewhere" if line.about.only_where else "letter-why-moved")


def _rejoined(line: Line[MeetingNews], reader: Reader) -> Mrkdwn | None:
    """A date that was a cluster's own, and is no more, is told by the common one."""
    return None if line.about.meeting is not None else reader.texts.rich("letter-meeting-rejoined")


def _to_answer(line: Line[MeetingNews], reader: Reader) -> list[Element]:
    """Who was invited to another day is asked whether she comes on this one."""
    meeting, answer = line.about.meeting, line.about.answer
    if meeting is None or answer is None or meeting.cancelled or reader.today > meeting.on:
        return []
    return attendance.buttons(meeting, answer, reader.texts)


def _news(said: Callable[[Line[MeetingNews], Reader], Mrkdwn], why: Why) -> Pieces[MeetingNews]:
    """Why it comes is said with the first of a kind: after that the news says it."""
    each = paragraphs(said, reason=why, settled=_rejoined, buttons=_to_answer)

    def pieces(lines: Sequence[Line[MeetingNews]], reader: Reader) -> Iterator[Piece]:
        for piece in each(lines, reader):
            yield replace(piece, reason=NOTHING) if lines[0].kind in reader.known else piece

    return pieces


SHOWN = (
    Shown((Kind.MOVED,), _news(_moved, _why_moved)),
    Shown((Kind.MEETS,), paragraphs(_tomorrow, settled=_over)),
    Shown((Kind.CANCELLED,), _news(_cancelled, _why("letter-why-dated"))),
    Shown((Kind.BACK_ON,), _news(_back_on, _why("letter-why-cancelled"))),
)
