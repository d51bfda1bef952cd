"""That a routine is hers, and that an improvement is to be reported, in a line of a letter."""

from collections.abc import Sequence

from programme.ground.notices import Kind
from programme.improvement.improvement_notices import Report, Routine
from programme.messages.letters import Line
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.wording import written
from views.improvement.improvements import open_button


def _routine(line: Line[Routine], reader: Reader) -> Mrkdwn:
    one, texts = line.about.improvement, reader.texts
    if one is None:
        return texts.rich("letter-improvement-gone")
    given = line.about.given_by
    said = (
        texts.rich("letter-routine", name=given, improvement=one.title)
        if given
        else texts.rich("letter-routine-nameless", improvement=one.title)
    )
    look = one.secure_look_on
    return blocks.joined(
        said,
        texts.rich("action-look-where", where=one.secure_where) if one.secure_where else Mrkdwn(""),
        texts.rich("letter-routine-look", day=texts.dates.on(look, reader.today)) if look else Mrkdwn(""),
    )


def _report(line: Line[Report], reader: Reader) -> Mrkdwn:
    one, meeting, texts = line.about.improvement, line.about.meeting, reader.texts
    if one is None or meeting is None:
        return texts.rich("letter-improvement-gone")
    day = texts.dates.on(meeting.on, reader.today)
    return texts.rich("letter-report", improvement=one.title, meeting=written(meeting.short, texts), day=day)


def _door(line: Line[Routine | Report], reader: Reader) -> Sequence[Element]:
    one = line.about.improvement
    return () if one is None else (open_button(one, reader.texts),)


SHOWN = (
    Shown((Kind.ROUTINE,), paragraphs(_routine, buttons=_door)),
    Shown((Kind.REPORT,), paragraphs(_report, buttons=_door)),
)
