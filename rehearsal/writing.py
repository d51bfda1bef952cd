"""What somebody types or pastes, as Slack passes it on: escaped, mentions as ids, emoji by their names."""

import re
from html import escape

import emoji

from rehearsal.wire import Json

MENTION = re.compile(r"&lt;([@#][UWC]\d+)&gt;")


def written(text: str) -> str:
    """The `text` of a message: `&`, `<` and `>` escaped but for `<@U...>`, and 🎉 as `:tada:`."""
    return MENTION.sub(r"<\1>", escape(emoji.demojize(text, language="alias"), quote=False))


def given_back(shape: Json) -> Json:
    """What was pressed or chosen, with every plain_text in it escaped, as action payloads have it."""
    return {key: _escaped(value) for key, value in shape.items()}


def _escaped(value: object) -> object:
    if isinstance(value, list):
        return [_escaped(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.get("type") == "plain_text":
        return value | {"text": escape(str(value["text"]), quote=False)}
    return given_back(value)
