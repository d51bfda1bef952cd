"""Filling in: what an element takes, refused where Slack's own screen would refuse it."""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from urllib.parse import urlparse

from rehearsal.channels import Channel
from rehearsal.elements import HOLDS, Element, elements_in
from rehearsal.people import Person
from rehearsal.screens import View
from rehearsal.wire import Json

TEXT_AT_MOST = 3000
FILE_AT_MOST = 10_000_000
"""Bytes; docs.slack.dev/reference/block-kit/block-elements/file-input-element."""
PICKS_ONE = frozenset({"radio_buttons", "static_select", "external_select"})
PICKS_MANY = frozenset({"checkboxes", "multi_static_select", "multi_external_select"})


class NotOnScreenError(LookupError):
    """The person looks for something that is not there, or is there several times."""


class ScreenRefusesError(ValueError):
    """Slack's own screen says no, before anything reaches the bot."""


def filled(element: Element, value: object, options: list[Json]) -> Json:
    """The element's entry in state.values once `value` is filled in; None empties it.

    `options` are those on offer. `value` is a text, an option's value or label (or several), a date or
    `2027-02-01`, a time or `13:00`, an aware datetime or Unix seconds, a Person, a Channel, or file objects.
    Raises ScreenRefusesError.
    """
    if value is None or value in ("", []):
        return element.holding(HOLDS[element.type][2])
    if element.type in PICKS_ONE:
        return element.holding(option_named(element, value, options))
    if element.type in PICKS_MANY:
        return element.holding([option_named(element, one, options) for one in _several(element, value)])
    return element.holding(READERS[element.type](element, value))


def option_named(element: Element, wanted: object, options: list[Json]) -> Json:
    """The option with this value or label."""
    for option in options:
        if wanted in (option.get("value"), option["text"]["text"]):
            return option
    offered = [option["text"]["text"] for option in options]
    raise ScreenRefusesError(f"{element.label}: {wanted!r} is not an option; there are {offered}")


def missing(view: View) -> dict[str, str]:
    """By block: the inputs the screen asks for before it lets the form go."""
    needed = [
        found for found in elements_in(view.blocks) if found.is_input and not found.block.get("optional")
    ]
    empty = [found for found in needed if found.held(view.state[found.key]) in (None, [])]
    return {found.block_id: f"{found.label}: please complete this required field" for found in empty}


def _several(element: Element, value: object) -> list[object]:
    values = list(value) if isinstance(value, list | tuple | set) else [value]
    at_most = element.shape.get("max_selected_items")
    if at_most and len(values) > at_most:
        raise ScreenRefusesError(f"{element.label}: at most {at_most} can be chosen")
    return values


def _text(element: Element, value: object) -> str:
    text = str(value)
    least, most = element.shape.get("min_length", 0), element.shape.get("max_length", TEXT_AT_MOST)
    if not least <= len(text) <= most:
        raise ScreenRefusesError(f"{element.label}: {len(text)} characters, {least} to {most} are taken")
    if "\n" in text and element.type == "plain_text_input" and not element.shape.get("multiline"):
        raise ScreenRefusesError(f"{element.label}: takes one line only")
    return text


def _email(element: Element, value: object) -> str:
    before, at, after = str(value).partition("@")
    if not (before and at and "." in after):
        raise ScreenRefusesError(f"{element.label}: {value!r} is no email address")
    return str(value)


def _url(element: Element, value: object) -> str:
    parts = urlparse(str(value))
    if not (parts.scheme and parts.netloc):
        raise ScreenRefusesError(f"{element.label}: {value!r} is no address")
    return str(value)


def _number(element: Element, value: object) -> str:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise ScreenRefusesError(f"{element.label}: {value!r} is no number") from None
    least = Decimal(element.shape.get("min_value", "-Infinity"))
    most = Decimal(element.shape.get("max_value", "Infinity"))
    whole = number == number.to_integral_value()
    if not least <= number <= most or not (whole or element.shape.get("is_decimal_allowed")):
        raise ScreenRefusesError(f"{element.label}: {value} is not taken")
    return str(value)


def _date(element: Element, value: object) -> str:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise ScreenRefusesError(f"{element.label}: {value!r} is no date") from None


def _time(element: Element, value: object) -> str:
    try:
        return time.fromisoformat(str(value)).strftime("%H:%M")
    except ValueError:
        raise ScreenRefusesError(f"{element.label}: {value!r} is no time") from None


def _moment(element: Element, value: object) -> int:
    if isinstance(value, datetime) and value.tzinfo is not None:
        return int(value.timestamp())
    if isinstance(value, int):
        return value
    raise ScreenRefusesError(f"{element.label}: {value!r} is neither an aware datetime nor Unix seconds")


def _rich_text(_: Element, value: object) -> object:
    return value if isinstance(value, dict) else rich_text(str(value))


def rich_text(text: str) -> Json:
    """Plain words as Slack's editor writes them."""
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "elements": [section]}


def _id(element: Element, value: object) -> str:
    found = value.id if isinstance(value, Person | Channel) else str(value)
    if not found[:1].isupper() or not found[1:].isalnum():
        raise ScreenRefusesError(f"{element.label}: {value!r} is nobody and no conversation")
    return found


def _ids(element: Element, value: object) -> list[str]:
    return [_id(element, one) for one in _several(element, value)]


def _files(element: Element, value: object) -> list[Json]:
    files: list[Json] = value if isinstance(value, list) else []
    kinds = element.shape.get("filetypes")
    for file in files:
        if file["size"] > FILE_AT_MOST:
            raise ScreenRefusesError(f"{element.label}: {file['name']} is larger than 10 MB")
        if kinds and file["filetype"] not in kinds:
            raise ScreenRefusesError(f"{element.label}: {file['name']} is not of the kinds {kinds}")
    if len(files) > element.shape.get("max_files", 10):
        raise ScreenRefusesError(f"{element.label}: too many files")
    return files


READERS: dict[str, Callable[[Element, object], object]] = {
    "plain_text_input": _text,
    "email_text_input": _email,
    "url_text_input": _url,
    "number_input": _number,
    "rich_text_input": _rich_text,
    "datepicker": _date,
    "timepicker": _time,
    "datetimepicker": _moment,
    "users_select": _id,
    "conversations_select": _id,
    "channels_select": _id,
    "multi_users_select": _ids,
    "multi_conversations_select": _ids,
    "multi_channels_select": _ids,
    "file_input": _files,
}
