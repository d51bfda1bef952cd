"""A trial: the way into it, that it is one, and the tap that removes it whole."""

from programme.programmes.programmes import Programme
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element, Message

BEGIN = "trial-begin"
REMOVE = "trial-remove"


def button(texts: Texts) -> Element:
    return blocks.button(texts("trial-begin"), BEGIN)


def marked(one: Programme, texts: Texts) -> Message:
    """That it is one, and the button that removes it; nothing for a real programme."""
    if not one.trial:
        return Message(Mrkdwn(""))
    words = texts.rich("trial-marked")
    remove = blocks.button(texts("trial-remove"), REMOVE)
    return Message(words, [blocks.context(words), blocks.actions(remove)])


def removed(texts: Texts) -> Message:
    """What stands where the welcome stood, once who was in it has said that it is not she."""
    words = texts.rich("trial-removed")
    return Message(words, [blocks.section(words)])
