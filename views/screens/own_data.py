"""Own data: fetched, and what is said of who keeps it, who reads it and how long."""

from collections.abc import Mapping, Sequence
from typing import Any

from programme.programmes.stewardships import Stewardship
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element, Message
from views.people import absences
from views.people.languages import OPEN as LANGUAGE
from views.reflections.reflections import REFLECTION_LIST
from views.screens.exports import EXPORT
from views.screens.pages.cluster_pages import OPEN as CLUSTER

MENU = "own-data-menu"
WINDOW = "own-data-window"
FETCH = "own-data-fetch"
PRIVACY = "own-data-privacy"
ERASE = "erase-open"
"""A button, or one of the menu's choices."""
IN_TOUCH = {CLUSTER: "cluster-page-open", LANGUAGE: "language-open", PRIVACY: "own-data-privacy"}
SHOWN = 10
"""Programmes told of one by one."""


def menu(texts: Texts) -> Element:
    """What one seldom wants, on Home: Slack puts five things there and no more."""
    return _menu({REFLECTION_LIST: "home-my-reflections", absences.OPEN: "absence-open", **IN_TOUCH}, texts)


def menu_alone(texts: Texts) -> Element:
    """The same for who is in no programme."""
    return _menu({LANGUAGE: "language-open", PRIVACY: "own-data-privacy"}, texts)


def _menu(words: Mapping[str, str], texts: Texts) -> Element:
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
        blocks.button(texts("home-export"), EXPORT),
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


def window(said: Message, texts: Texts) -> dict[str, Any]:
    """The same over Home, where a message would come unseen."""
    return blocks.modal(WINDOW, texts("own-data-privacy"), said.blocks, close=texts("button-close"))


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
