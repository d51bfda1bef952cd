"""That she has a part in an improvement, and that it is to be reported, in a line of a letter."""

from collections.abc import Sequence

from programme.ground.notices import Kind
from programme.improvement.improvement_notices import Given, Part, Report
from programme.improvement.improvements import Improvement
from programme.messages.letters import Line
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.wording import written
from views.improvement.improvements import open_button

KEYS = {
    Part.OWNER: "letter-routine",
    Part.RESPONSIBLE: "letter-answered-for",
    Part.GUEST: "letter-shared",
}


def _given(line: Line[Given], reader: Reader) -> Mrkdwn:
    one, texts = line.about.improvement, reader.texts
    if one is None:
        return texts.rich("letter-improvement-gone")
    by, key = line.about.given_by, KEYS[line.about.part]
    facts = {"improvement": one.title}
    said = texts.rich(key, name=by, **facts) if by else texts.rich(f"{key}-nameless", **facts)
    return said if line.about.part is not Part.OWNER else _owned(one, said, reader)


def _owned(one: Improvement, said: Mrkdwn, reader: Reader) -> Mrkdwn:
    """And where the routine is, and when it is looked at again."""
    texts = reader.texts
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


def _door(line: Line[Given | Report], reader: Reader) -> Sequence[Element]:
    one = line.about.improvement
    return () if one is None else (open_button(one, reader.texts),)


SHOWN = (
    Shown((Kind.ROUTINE,), paragraphs(_given, buttons=_door)),
    Shown((Kind.REPORT,), paragraphs(_report, buttons=_door)),
)
