"""What was handed over, in a letter: several things at once make one paragraph."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from programme.messages.letters import Line
from programme.preparations.preparation_notices import Reminded
from texts import Mrkdwn
from views.ground import blocks
from views.ground.notices import Piece, Pieces, Reader
from views.ground.wording import written
from views.preparations.settled import became

NAMED = 15
"""Things named in a letter; of more it is said how many there are."""


def together(alone: Pieces[Reminded]) -> Pieces[Reminded]:
    """A programme at a time; a single thing as ``alone`` has it."""

    def pieces(lines: Sequence[Line[Reminded]], reader: Reader) -> Iterator[Piece]:
        for _, some in groupby(lines, key=lambda line: line.programme_id):
            several = list(some)
            if several[1:]:
                words = _all(several, reader)
                yield Piece(words, [blocks.section(words)], len(several))
            else:
                yield from alone(several, reader)

    return pieces


def _all(lines: Sequence[Line[Reminded]], reader: Reader) -> Mrkdwn:
    """A line each; what has been settled since says so."""
    texts, more = reader.texts, len(lines) - NAMED
    head = texts.rich("letter-handed-over-all", count=len(lines), programme=lines[0].programme)
    each = [_one(line, reader) for line in lines[:NAMED]]
    rest = [texts.rich("letter-handed-over-more", count=more)] if more > 0 else []
    return blocks.joined(head, *each, *rest, by="\n")


def _one(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    settled, one, meeting, texts = became(line, reader), line.about.owed, line.about.meeting, reader.texts
    if settled is not None or one is None or meeting is None:
        return Mrkdwn(f"• {settled or ''}")
    return texts.rich(
        "letter-handed-over-line",
        title=written(one.item.title, texts),
        owner=one.owner,
        due=texts.dates.ahead(one.due_on, reader.today),
        meeting=written(meeting.short, texts),
    )
