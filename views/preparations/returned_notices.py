"""A form that comes back on its own day, in words: what was written, and a way to change it."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.preparations.returned_notices import Returned
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.wording import written
from views.preparations.preparation_buttons import FILL_IN
from views.reflections import returns

MOST = 6
"""Quotes: here they are what it is about."""


def _said(line: Line[Returned], reader: Reader) -> Mrkdwn:
    one = line.about.owed
    assert one is not None
    said = reader.texts.rich("letter-returned", title=written(one.item.title, reader.texts))
    asks = reader.texts.rich("letter-returned-asks")
    return blocks.joined(said, returns.in_letter(line.about.quotes, reader.texts, most=MOST), asks, by="\n")


def _why(_: Line[Returned], texts: Texts) -> Mrkdwn:
    return texts.rich("letter-why-returned")


def _buttons(line: Line[Returned], reader: Reader) -> list[Element]:
    assert line.about.owed is not None
    return [blocks.button(reader.texts("button-change"), FILL_IN, line.about.owed.id)]


SHOWN = (Shown((Kind.RETURNED,), paragraphs(_said, reason=_why, buttons=_buttons)),)
