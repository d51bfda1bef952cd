"""What a letter says first to somebody new."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.screens.notices import Welcome
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.messages.letters import NOT_ME
from views.screens import recaps


def _said(line: Line[Welcome], reader: Reader) -> Mrkdwn:
    texts = reader.texts
    key = "letter-welcome-briefly" if line.about.briefly else "letter-welcome"
    return texts.rich(key, facilitator=line.facilitator, programme=line.programme)


def _ways_in(line: Line[Welcome], reader: Reader) -> list[Element]:
    """What has happened so far, and out again."""
    not_me = blocks.button(reader.texts("letter-not-me"), NOT_ME, line.programme_id)
    return [recaps.button(line.programme_id, reader.texts), not_me] if line.about.has_begun else [not_me]


SHOWN = (Shown((Kind.WELCOME,), paragraphs(_said, buttons=_ways_in)),)
