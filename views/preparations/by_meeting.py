"""Reminders in a letter: what is for one meeting stands beneath its name, what has one day beneath that."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from programme.messages.letters import Line
from programme.preparations.preparation_notices import BOOK, Reminded
from texts import Mrkdwn
from views.ground import blocks
from views.ground.notices import NOTHING, Piece, Pieces, Reader
from views.ground.wording import written
from views.meetings.meetings import prepared_for
from views.preparations.settled import became


def by_meeting(
    *, alone: Pieces[Reminded], beneath: Pieces[Reminded], dated: Pieces[Reminded]
) -> Pieces[Reminded]:
    """Of three ways to say one: alone, beneath its meeting, and beneath its last day too.

    What follows a meeting has it in its own name.
    """

    def pieces(lines: Sequence[Line[Reminded]], reader: Reader) -> Iterator[Piece]:
        yield from beneath([line for line in lines if _follows(line)], reader)
        before = [line for line in lines if not _follows(line)]
        for _, some in groupby(sorted(before, key=_nearest_first), key=_meets):
            together = list(some)
            head = _meeting_of(together, reader)
            if head:
                yield from _beneath(head, together, reader)
            else:
                yield from alone(together, reader)

    def _beneath(head: Mrkdwn, together: Sequence[Line[Reminded]], reader: Reader) -> Iterator[Piece]:
        by_day = [list(same) for _, same in groupby(together, key=_day_of)]
        if by_day[1:]:
            yield _heading(head)
        for same in by_day:
            day = _day(same, reader)
            if day or not by_day[1:]:
                yield _heading(day if by_day[1:] else blocks.joined(head, day, by="\n"))
            yield from (dated if day else beneath)(same, reader)

    return pieces


def _follows(line: Line[Reminded]) -> bool:
    """Whether its day is counted from the meeting before, and not back from the next."""
    return line.about.owed is not None and line.about.owed.item.days_after is not None


def _heading(said: Mrkdwn) -> Piece:
    return Piece(said, [blocks.section(said)], 0)


def _day(lines: Sequence[Line[Reminded]], reader: Reader) -> Mrkdwn:
    """The last day of several things, while one of them is to be done; as it nears, where all are known."""
    waiting = [line for line in lines if became(line, reader) is None and line.occasion != BOOK]
    if not lines[1:] or not waiting:
        return NOTHING
    dates, due = reader.texts.dates, _due(waiting[0])
    known = all(line.about.explained for line in waiting)
    said = dates.nearing(due, reader.today) if known else dates.ahead(due, reader.today)
    return reader.texts.rich("letter-by", due=said)


def _due(line: Line[Reminded]) -> date:
    return line.about.owed.due_on if line.about.owed else date.max


def _day_of(line: Line[Reminded]) -> tuple[date, bool]:
    """A time to be booked is another thing."""
    return _due(line), line.occasion == BOOK


def _meets(line: Line[Reminded]) -> tuple[date, str]:
    meeting = line.about.meeting
    return (meeting.on, meeting.id) if meeting else (date.max, "")


def _nearest_first(line: Line[Reminded]) -> tuple[tuple[date, str], tuple[date, bool]]:
    return _meets(line), _day_of(line)


def _meeting_of(lines: Sequence[Line[Reminded]], reader: Reader) -> Mrkdwn:
    """The meeting that several things are due before; nothing for a single one, or for what is gone."""
    meeting, texts = lines[0].about.meeting, reader.texts
    if meeting is None or not lines[1:]:
        return NOTHING
    when = prepared_for(meeting, reader, where=any(line.about.tells_where for line in lines))
    return texts.rich("letter-before", meeting=written(meeting.short, texts), meets=when)
