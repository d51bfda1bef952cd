"""That she follows a colleague tomorrow, and what she saw, in a line of a letter."""

from collections.abc import Sequence

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.preparations.shadowings import AFTER, Shadowing
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.wording import capital
from views.preparations.shadowings import SAW


def _said(line: Line[Shadowing | None], reader: Reader) -> Mrkdwn:
    one, texts = line.about, reader.texts
    if one is None:
        return texts.rich("letter-shadowing-gone")
    if one.saw:
        return texts.rich("letter-shadowing-written", whom=one.whom)
    if line.occasion.startswith(AFTER):
        day = capital(texts.dates.passed(one.on, reader.today))
        return texts.rich("letter-shadowing-after", whom=one.whom, day=day)
    return texts.rich("letter-shadowing", whom=one.whom, day=texts.dates.ahead(one.on, reader.today))


def _ways(line: Line[Shadowing | None], reader: Reader) -> Sequence[Element]:
    if line.about is None or not line.occasion.startswith(AFTER):
        return ()
    words = reader.texts("button-change" if line.about.saw else "letter-answer")
    return (blocks.button(words, SAW, line.about.id, primary=not line.about.saw),)


SHOWN = (Shown((Kind.SHADOWS,), paragraphs(_said, buttons=_ways)),)
