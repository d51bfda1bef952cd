"""What is answered to a file, a table or somebody else's message: what can be done with it."""

from programme.messages.enclosures import Enclosure
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Message
from views.reflections.reflections import buttons

WRITTEN = frozenset({Enclosure.PICTURE, Enclosure.VOICE, Enclosure.FILM, Enclosure.FORWARDED})
"""What one can say in words instead, so that the way there stands under the answer."""


def file(kind: Enclosure, name: str, texts: Texts) -> Message:
    """A file by its name, which may be long or empty."""
    return _answer(
        kind, texts.rich("enclosure-file", what=kind.value, name=name or texts("enclosure-unnamed")), texts
    )


def pasted(rows: int, texts: Texts) -> Message:
    return _answer(Enclosure.PASTED, texts.rich("enclosure-pasted", rows=rows), texts)


def forwarded(texts: Texts) -> Message:
    return _answer(Enclosure.FORWARDED, texts.rich("enclosure-forwarded"), texts)


def nothing(texts: Texts) -> Message:
    return _answer(Enclosure.NOTHING, texts.rich("enclosure-nothing"), texts)


def _answer(kind: Enclosure, said: Mrkdwn, texts: Texts) -> Message:
    ways = [blocks.actions(*buttons(texts))] if kind in WRITTEN else []
    return Message(said, [blocks.section(said), *ways])
