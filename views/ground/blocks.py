"""Slack's building blocks as a small typed vocabulary: plain dicts, within Slack's limits.

Limits after docs.slack.dev/reference/block-kit. What somebody wrote is clipped to fit, never refused here:
forms refuse it earlier, where the person is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from programme.ground.shortcodes import as_meant
from texts import Mrkdwn

Block = dict[str, Any]
Element = dict[str, Any]
Option = tuple[str, str]
"""(value, words): value at most 150 characters, words at most 75."""

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
SECTION_TEXT = 3000
FIELD = 2000
UPDATE_TEXT = 4000
HEADER = 150
TITLE = 24
BUTTON = 75
OPTION = 75
PLACEHOLDER = 150
LABEL = 2000
INPUT = 3000
ALT = 2000
OPTIONS = 100
CHECKBOXES = 10


@dataclass(frozen=True)
class Message:
    """What is posted: ``text`` says it all, for notifications and screen readers."""

    text: Mrkdwn
    blocks: list[Block] = field(default_factory=list)


def clip(text: str, most: int) -> str:
    """At most ``most`` characters; what was longer ends in an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def clip_mrkdwn(text: Mrkdwn, most: int) -> Mrkdwn:
    """The same, without leaving half of an escaped sign behind."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    start = kept.rfind("&")
    whole = kept if start < 0 or ";" in kept[start:] else kept[:start]
    return Mrkdwn(whole.rstrip() + "…")


def joined(*texts: Mrkdwn, by: str = " ") -> Mrkdwn:
    """Several pieces of markup as one; empty ones fall away."""
    return Mrkdwn(by.join(text for text in texts if text))


def plain(text: str, most: int) -> Element:
    """Texts kept before emoji came as signs are shown with them; in markup Slack does that itself."""
    return {"type": "plain_text", "text": clip(as_meant(text), most) or "–", "emoji": False}


def mrkdwn(text: Mrkdwn) -> Element:
    return {"type": "mrkdwn", "text": clip_mrkdwn(text, SECTION_TEXT) or "–"}


def section(text: Mrkdwn, *, accessory: Element | None = None) -> Block:
    block = {"type": "section", "text": mrkdwn(text)}
    return block | {"accessory": accessory} if accessory else block


def sections(*lines: Mrkdwn) -> list[Block]:
    """Lines under each other, in as few sections as hold them whole."""
    held: list[Mrkdwn] = []
    for line in lines:
        more = joined(held[-1], line, by="\n") if held else line
        held[-1:] = [more] if len(more) <= SECTION_TEXT else [*held[-1:], line]
    return [section(one) for one in held]


def side_by_side(*texts: Mrkdwn) -> Block:
    """Two texts beside each other, on a narrow screen one below the other; at most ten."""
    fields = [{"type": "mrkdwn", "text": clip_mrkdwn(text, FIELD) or "–"} for text in texts]
    return {"type": "section", "fields": fields}


def quoted(text: str) -> list[Block]:
    """Somebody's own words, untouched by markup, in as many sections as they need."""
    pieces = [text[at : at + SECTION_TEXT] for at in range(0, len(text), SECTION_TEXT)]
    return [{"type": "section", "text": plain(piece, SECTION_TEXT)} for piece in pieces if piece.strip()]


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, HEADER)}


def context(*texts: Mrkdwn) -> Block:
    return {"type": "context", "elements": [mrkdwn(text) for text in texts[:10]]}


def image(file_id: str, alt: str) -> Block:
    """A picture that is a file in Slack, and what it shows for those who listen."""
    return {"type": "image", "slack_file": {"id": file_id}, "alt_text": clip(alt, ALT) or "–"}


def divider() -> Block:
    return {"type": "divider"}


def actions(*elements: Element) -> Block:
    return {"type": "actions", "elements": list(elements)}


def button(
    words: str, action: str, value: str = "", *, primary: bool = False, confirm: Element | None = None
) -> Element:
    made: Element = {"type": "button", "text": plain(words, BUTTON), "action_id": action}
    if value:
        made["value"] = value
    if primary:
        made["style"] = "primary"
    return made | {"confirm": confirm} if confirm else made


def overflow(action: str, options: Sequence[Option]) -> Element:
    """At most five things one seldom wants, behind three dots."""
    return {"type": "overflow", "action_id": action, "options": [option(*one) for one in options]}


def confirmation(title: str, text: str, yes: str, no: str) -> Element:
    return {
        "title": plain(title, 100),
        "text": plain(text, 300),
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
    }


def option(value: str, words: str) -> Element:
    return {"text": plain(words, OPTION), "value": value}


def menu(words: str, action: str, options: Sequence[Option], *, chosen: str | None = None) -> Element:
    """A list to choose one from; at most a hundred fit."""
    made = {
        "type": "static_select",
        "action_id": action,
        "placeholder": plain(words, PLACEHOLDER),
        "options": [option(*one) for one in options[:OPTIONS]],
    }
    return _with_chosen(made, "initial_option", [one for one in options[:OPTIONS] if one[0] == chosen])


def search_menu(words: str, action: str, *, chosen: Option | None = None) -> Element:
    """A list whose options are asked for as somebody types, for when there may be more than a hundred."""
    made: Element = {
        "type": "external_select",
        "action_id": action,
        "placeholder": plain(words, PLACEHOLDER),
        "min_query_length": 0,
    }
    return made | {"initial_option": option(*chosen)} if chosen else made


def _with_chosen(element: Element, key: str, chosen: Sequence[Option]) -> Element:
    if not chosen:
        return element
    made = [option(*one) for one in chosen]
    return element | {key: made if key == "initial_options" else made[0]}


def field_block(name: str, label: str, element: Element, *, hint: str = "", optional: bool = False) -> Block:
    """An input; its block id is the field's name, which is where an error about it is shown."""
    block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, LABEL),
        "element": element,
        "optional": optional,
    }
    return block | {"hint": plain(hint, LABEL)} if hint else block


def text_input(name: str, *, initial: str = "", lines: bool = False, most: int = INPUT) -> Element:
    made = {"type": "plain_text_input", "action_id": name, "multiline": lines, "max_length": most}
    return made | {"initial_value": initial[:most]} if initial else made


def number_input(name: str, *, initial: int | None = None, most: int) -> Element:
    """A whole number from nought."""
    made = {
        "type": "number_input",
        "action_id": name,
        "is_decimal_allowed": False,
        "min_value": "0",
        "max_value": str(most),
    }
    return made if initial is None else made | {"initial_value": str(initial)}


def link_input(name: str, *, initial: str = "") -> Element:
    made = {"type": "url_text_input", "action_id": name}
    return made | {"initial_value": initial} if initial else made


def email_input(name: str, initial: str = "") -> Element:
    given = {"initial_value": initial} if initial else {}
    return {"type": "email_text_input", "action_id": name, **given}


def file_input(name: str) -> Element:
    return {"type": "file_input", "action_id": name, "max_files": 1}


def date_input(name: str, initial: date | None = None) -> Element:
    made = {"type": "datepicker", "action_id": name}
    return made | {"initial_date": initial.isoformat()} if initial else made


def time_input(name: str, initial: time | None = None) -> Element:
    made = {"type": "timepicker", "action_id": name}
    return made | {"initial_time": initial.strftime("%H:%M")} if initial else made


def radio(name: str, options: Sequence[Option], *, chosen: str | None = None) -> Element:
    """One of at most ten."""
    made = {
        "type": "radio_buttons",
        "action_id": name,
        "options": [option(*one) for one in options[:CHECKBOXES]],
    }
    return _with_chosen(made, "initial_option", [one for one in options[:CHECKBOXES] if one[0] == chosen])


def checkboxes(name: str, options: Sequence[Option], *, chosen: Iterable[str] = ()) -> Element:
    """Any of at most ten."""
    ticked = set(chosen)
    made = {
        "type": "checkboxes",
        "action_id": name,
        "options": [option(*one) for one in options[:CHECKBOXES]],
    }
    return _with_chosen(made, "initial_options", [one for one in options[:CHECKBOXES] if one[0] in ticked])


def person_input(name: str, words: str, *, initial: str = "") -> Element:
    made = {"type": "users_select", "action_id": name, "placeholder": plain(words, PLACEHOLDER)}
    return made | {"initial_user": initial} if initial else made


def channel_input(name: str, words: str, *, initial: str = "") -> Element:
    """One of the channels that whoever fills it in can see."""
    made: Element = {
        "type": "conversations_select",
        "action_id": name,
        "placeholder": plain(words, PLACEHOLDER),
        "filter": {"include": ["public", "private"]},
    }
    return made | {"initial_conversation": initial} if initial else made


def people_input(name: str, words: str, *, initial: Iterable[str] = ()) -> Element:
    """People of the workspace; ``initial`` are Slack ids."""
    made = {"type": "multi_users_select", "action_id": name, "placeholder": plain(words, PLACEHOLDER)}
    chosen = list(initial)
    return made | {"initial_users": chosen} if chosen else made


def modal(
    callback: str,
    title: str,
    blocks: Sequence[Block],
    *,
    submit: str = "",
    close: str,
    memory: str = "",
) -> dict[str, Any]:
    """A modal; ``memory`` (private_metadata, at most 3,000 characters) comes back when it is submitted."""
    view: dict[str, Any] = {
        "type": "modal",
        "callback_id": callback,
        "title": plain(title, TITLE),
        "close": plain(close, TITLE),
        "blocks": list(blocks)[:VIEW_BLOCKS],
        "private_metadata": memory,
    }
    return view | {"submit": plain(submit, TITLE)} if submit else view


def home(blocks: Sequence[Block]) -> dict[str, Any]:
    return {"type": "home", "blocks": list(blocks)[:VIEW_BLOCKS]}
