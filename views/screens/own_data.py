"""Own data: fetched, and what is said of who keeps it, who reads it and how long."""

from collections.abc import Sequence

from programme.programmes.stewardships import Stewardship
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element, Message
from views.people.languages import OPEN as LANGUAGE
from views.screens.cluster_pages import OPEN as CLUSTER

MENU = "own-data-menu"
FETCH = "own-data-fetch"
PRIVACY = "own-data-privacy"
ERASE = "erase-open"
"""A button, or one of the menu's choices."""
SHOWN = 10
"""Programmes told of one by one."""


def menu(texts: Texts) -> Element:
    """What one seldom wants, on Home: Slack puts five things there and no more."""
    words = {
        CLUSTER: "cluster-page-open",
        LANGUAGE: "language-open",
        PRIVACY: "own-data-privacy",
        FETCH: "own-data-fetch",
        ERASE: "own-data-erase",
    }
    return blocks.overflow(MENU, [(action, texts(key)) for action, key in words.items()])


def under_way(texts: Texts) -> Message:
    return _said(texts.rich("own-data-under-way"))


def ready(texts: Texts) -> Message:
    return _said(texts.rich("own-data-ready"))


def failed(interaction: str, texts: Texts) -> Message:
    return _said(texts.rich("export-failed", interaction=interaction))


def comment(texts: Texts) -> Mrkdwn:
    """What is said with the files themselves."""
    return texts.rich("own-data-comment")


def privacy(stewardships: Sequence[Stewardship], texts: Texts) -> Message:
    """Who answers for what is kept of her, who reads it, how long it is there, and what she can do."""
    ways = blocks.actions(
        blocks.button(texts("own-data-fetch"), FETCH),
        blocks.button(texts("own-data-erase"), ERASE),
    )
    words = [
        texts.rich("privacy-intro"),
        *(_answers(one, texts) for one in stewardships[:SHOWN]),
        texts.rich("privacy-reads"),
        texts.rich("privacy-not"),
        texts.rich("privacy-rights"),
    ]
    made: list[Block] = [*blocks.sections(*words), ways]
    return Message(blocks.clip_mrkdwn(blocks.joined(*words, by="\n"), blocks.UPDATE_TEXT), made)


def _answers(one: Stewardship, texts: Texts) -> Mrkdwn:
    """Where nobody has said who answers, that is said."""
    key = "privacy-programme" if one.controller else "privacy-programme-unsaid"
    contact = texts.rich("privacy-contact", contact=one.contact) if one.contact else Mrkdwn("")
    until = texts.rich("privacy-until", day=texts.dates.dated(one.until), fate=one.fate.value)
    return blocks.joined(
        texts.rich(key, programme=one.title, controller=one.controller or "–"), contact, until
    )


def _said(words: Mrkdwn) -> Message:
    return Message(words, [blocks.section(words)])
