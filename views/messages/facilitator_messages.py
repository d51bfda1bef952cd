"""A message to the facilitator: offered, sent with a way back, and read in her letter."""

from collections.abc import Sequence

from programme.messages.facilitator_messages import LONGEST, FacilitatorMessage, Sent
from programme.people.people import Person
from programme.screens.answers import Around
from texts import Mrkdwn, Texts, escaped
from texts.lists import listed
from views.ground import blocks
from views.ground.blocks import Block, Element, Message
from views.ground.wording import first_name
from views.people import delays

SEND = "facilitator-message-send"
UNDO = "facilitator-message-undo"
MOST = 5
"""Programmes whose facilitators are offered; an actions block holds 25 buttons, and a person reads few."""


def offered(words: str, around: Sequence[Around], new: str, texts: Texts) -> Message:
    """Her words, and a button for each programme whose facilitator they may be for; nothing is sent.

    ``new`` is the id that the message will have: tapped twice it is sent once.
    """
    theirs = [(one, leads) for one in around[:MOST] if (leads := one.others_who_lead)]
    names = list(dict.fromkeys(lead.name for _, leads in theirs for lead in leads))
    asked = texts.rich("facilitator-message-offer", names=listed(names, texts.language))
    why = texts.rich("facilitator-message-offer-why")
    buttons = [_send(one, leads, new, words, texts) for one, leads in theirs]
    return _quoting(words, asked, why, *buttons)


def _send(one: Around, leads: Sequence[Person], new: str, words: str, texts: Texts) -> Element:
    names = listed([first_name(lead) for lead in leads], texts.language)
    label = blocks.clip(texts("facilitator-message-send", names=names), blocks.BUTTON)
    return blocks.button(label, f"{SEND}-{one.programme.id}", f"{new} {one.programme.id} {words}")


def fits(words: str) -> bool:
    return len(words) <= LONGEST


def sent(what: Sent, texts: Texts) -> Message:
    """With a way back until the letter that carries it is made."""
    names = listed([one.name for one in what.to], texts.language)
    said = texts.rich("facilitator-message-sent", names=names)
    said = blocks.joined(said, delays.waits(what.away, texts))
    undo = blocks.button(texts("button-undo"), UNDO, what.message.id)
    return _quoting(what.message.text, said, Mrkdwn(""), undo)


def taken_back(message: FacilitatorMessage, texts: Texts) -> Message:
    """Her words come back, so that nothing is lost."""
    return _quoting(message.text, texts.rich("facilitator-message-taken-back"), Mrkdwn(""))


def _quoting(words: str, head: Mrkdwn, foot: Mrkdwn, *buttons: Element) -> Message:
    whole = blocks.joined(head, escaped(words), foot, by="\n\n")
    made: list[Block] = [blocks.section(head), *blocks.quoted(words)]
    made += [blocks.actions(*buttons)] if buttons else []
    made += [blocks.context(foot)] if foot else []
    return Message(blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT), made)


def head(message: FacilitatorMessage, programme: str, texts: Texts) -> Mrkdwn:
    return texts.rich("facilitator-message-from", author=message.author.name, programme=programme)


def where_to_answer(message: FacilitatorMessage, texts: Texts) -> Mrkdwn:
    """In a way that leads to her, where both are in Slack."""
    author = message.author
    if texts.by_mail or author.slack_id is None:
        return texts.rich("facilitator-message-answer-named", author=author.name)
    return blocks.joined(texts.rich("facilitator-message-answer"), Mrkdwn(f"<@{author.slack_id}>"))
