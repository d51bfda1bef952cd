"""That an idea was taken up elsewhere, or tried there, in a line to the one who wrote it down."""

from collections.abc import Sequence

from programme.ground.notices import Kind
from programme.improvement.idea_notices import Taken
from programme.messages.letters import Line
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.improvement.ideas import IDEA_OPEN

QUOTED = 80
"""Characters of the idea."""


def _said(line: Line[Taken], reader: Reader) -> Mrkdwn:
    idea, one, texts = line.about.idea, line.about.improvement, reader.texts
    if idea is None or one is None:
        return texts.rich("letter-idea-gone")
    facts = {
        "idea": blocks.clip(idea.text, QUOTED),
        "organisation": one.organisation,
        "improvement": one.title,
        "own": "yes" if line.about.own else "no",
    }
    if line.about.became is None:
        return texts.rich("letter-idea-taken-up", **facts)
    return texts.rich("letter-idea-became", decision=line.about.became.value, **facts)


def _door(line: Line[Taken], reader: Reader) -> Sequence[Element]:
    if line.about.idea is None:
        return ()
    return (blocks.button(reader.texts("letter-idea-open"), IDEA_OPEN, line.about.idea.id),)


SHOWN = (Shown((Kind.TAKEN_UP,), paragraphs(_said, buttons=_door)),)
