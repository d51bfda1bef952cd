"""The conversation: what the bot answers to somebody's own words."""

from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import unescape

from programme.people.people import Person
from programme.reflections.reflections import LONGEST, Reflection
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import UPDATE_TEXT, Block, Message
from views.ground.wording import first_name
from views.reflections.reflections import buttons, shown

KEEP = "conversation-keep"
LEAVE = "conversation-leave"
IDEA = "conversation-idea"


def offer(words: str, texts: Texts) -> Message:
    """The words, and whether they are to be saved: until then they stand in this message and nowhere else."""
    asked = texts.rich("conversation-offer")
    why = blocks.joined(texts.rich("conversation-offer-why"), texts.rich("conversation-offer-else"))
    keep = blocks.button(texts("conversation-keep"), KEEP, primary=True)
    idea = blocks.button(texts("conversation-idea"), IDEA)
    leave = blocks.button(texts("conversation-leave"), LEAVE)
    whole = blocks.joined(asked, escaped(words), why, by="\n\n")
    return Message(
        blocks.clip_mrkdwn(whole, UPDATE_TEXT),
        [
            blocks.section(asked),
            *blocks.quoted(words),
            blocks.actions(keep, idea, leave),
            blocks.context(why),
        ],
    )


def or_kept(words: str, answer: Message, texts: Texts) -> Message:
    """An answer to what was perhaps only told: the words stand in it, to be kept if she says so."""
    instead = texts.rich("conversation-or-kept")
    keep = blocks.actions(blocks.button(texts("conversation-keep"), KEEP))
    whole = blocks.joined(answer.text, instead, escaped(words), by="\n\n")
    return Message(
        blocks.clip_mrkdwn(whole, UPDATE_TEXT),
        [*answer.blocks, blocks.context(instead), *blocks.quoted(words), keep],
    )


def offered_words(parts: Iterable[dict[str, Any]]) -> str:
    """The words in an offer as Slack gives it back, which is with & < > escaped (bolt-python #513)."""
    texts = (block["text"] for block in parts if block["type"] == "section" and block.get("text"))
    return unescape("".join(text["text"] for text in texts if text["type"] == "plain_text"))


def too_long(count: int, texts: Texts) -> Message:
    return _only(texts.rich("conversation-long", count=count, most=LONGEST))


def help_(person: Person, texts: Texts) -> Message:
    """What the bot is for, with the ways in."""
    said = texts.rich("conversation-help", name=first_name(person))
    return Message(said, [blocks.section(said), blocks.actions(*buttons(texts))])


def kept(reflection: Reflection, texts: Texts) -> Message:
    """What an offer becomes when it was taken."""
    return _only(blocks.joined(texts.rich("conversation-kept"), shown(reflection, texts)))


def left(texts: Texts) -> Message:
    """What an offer becomes when it was not."""
    return _only(texts.rich("conversation-left"))


def _only(said: Mrkdwn) -> Message:
    parts: list[Block] = [blocks.section(said)]
    return Message(said, parts)
