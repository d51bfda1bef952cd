"""What somebody wrote of a test, a value or an idea: the forms it can go into, with her words in them."""

from collections.abc import Sequence

from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Block, Message
from views.improvement.cycles import named

LOG = "written-log"
PLAN = "written-plan"
VALUE = "written-value"
IDEA = "written-idea"
LONGEST = 1900
"""Characters that go along in a button, which holds 2000; longer words are hers to paste."""
CHOICES = 10

Place = tuple[str, Mrkdwn]
"""The id of what a form is about, and what it is called."""


def tests(some: Sequence[Cycle], words: str, texts: Texts) -> Message:
    places = [
        (one.id, texts.rich("written-test", test=named(one, texts), improvement=one.improvement))
        for one in some
    ]
    return _offered("written-log", LOG, places, words, texts)


def plans(some: Sequence[Improvement], words: str, texts: Texts) -> Message:
    return _offered("written-plan", PLAN, _titles(some), words, texts)


def ideas(some: Sequence[Improvement], words: str, texts: Texts) -> Message:
    return _offered("written-idea", IDEA, _titles(some), words, texts)


def values(some: Sequence[Measure], words: str, texts: Texts) -> Message:
    return _offered("written-value", VALUE, [(one.id, escaped(one.name)) for one in some], words, texts)


def _titles(some: Sequence[Improvement]) -> list[Place]:
    return [(one.id, escaped(one.title)) for one in some]


def _offered(key: str, action: str, places: Sequence[Place], words: str, texts: Texts) -> Message:
    """Each with a button of its own; her words travel in it, and stand nowhere else until she saves."""
    question = texts.rich(key, count=len(places))
    brought = words if len(words) <= LONGEST else ""
    shown = places[:CHOICES]
    rows: list[Block] = [
        blocks.section(
            name, accessory=blocks.button(texts("written-open"), action, f"{about} {brought}".strip())
        )
        for about, name in shown
    ]
    text = blocks.joined(question, *(name for _, name in shown), by="\n")
    return Message(blocks.clip_mrkdwn(text, blocks.UPDATE_TEXT), [blocks.section(question), *rows])
