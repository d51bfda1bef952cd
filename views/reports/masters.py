"""The master of presentations, given in our conversation: offered once it is known to fit, and taken back."""

from collections.abc import Sequence

from programme.ground.refusals import Refusal
from programme.programmes.programmes import Programme
from texts import Texts
from views.ground import blocks
from views.ground.blocks import Element, Message
from views.preparations.shared_files import SharedFile, carried

USE = "master-use"
LEAVE = "master-leave"
BACK = "master-back"
SHOWN = 4
"""Programmes to choose from: with *no* they are few enough to choose from at a glance."""


def offered(file: SharedFile, led: Sequence[Programme], texts: Texts) -> Message:
    """It can be used: in which programme?"""
    shown = led[:SHOWN]
    words = texts.rich("master-offer", file=file.name, count=len(shown), programme=shown[0].title)
    yes = texts("master-use")
    choices = [
        blocks.button(yes if len(shown) == 1 else one.title, f"{USE}-{at}", carried(one.id, file))
        for at, one in enumerate(shown)
    ]
    no = blocks.button(texts("master-leave"), LEAVE, carried("", file))
    return Message(words, [blocks.section(words), blocks.actions(*choices, no)])


def unfit(name: str, no: Refusal, texts: Texts) -> Message:
    """Why it is not used, in a sentence that says what to do."""
    words = texts.rich("master-unfit", file=name, why=texts(no.key, **no.facts))
    return Message(words, [blocks.section(words)])


def given(name: str, programme_id: str, texts: Texts) -> Message:
    """From now on; what held before can hold again."""
    words = texts.rich("master-kept", name=name)
    return Message(words, [blocks.section(words), blocks.actions(_back(name, programme_id, texts))])


def _back(name: str, programme_id: str, texts: Texts) -> Element:
    return blocks.button(texts("master-back"), BACK, f"{programme_id} {name}")


def to_take_back(value: str) -> tuple[str, str]:
    """The programme's id and the file's name, as the button has them. Raises Refusal."""
    programme_id, separator, name = value.partition(" ")
    if not separator:
        raise Refusal("thing-gone")
    return programme_id, name


def taken_back(name: str, texts: Texts) -> Message:
    """``name`` is what holds again; "" for our own."""
    words = texts.rich("master-taken-back", name=name or "–", own="yes" if name else "no")
    return Message(words, [blocks.section(words)])


def left(name: str, texts: Texts) -> Message:
    words = texts.rich("master-left", file=name)
    return Message(words, [blocks.section(words)])
