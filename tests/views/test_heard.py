"""Messages as a screen reader and a notification get them: the text alone says what the blocks say."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from texts import texts_in
from views.examples import examples
from views.ground.blocks import UPDATE_TEXT, Message

MESSAGES = sorted(name for name in examples() if name.startswith("message-"))


def words(text: str) -> set[str]:
    """Of a link only what it is called."""
    return set(re.findall(r"\w+", re.sub(r"<[^>|]*\|?([^>]*)>", r" \1 ", text)))


def shown(blocks: list[dict[str, Any]]) -> Iterator[str]:
    """What stands there to be read; a button says itself."""
    for block in blocks:
        match block["type"]:
            case "section" | "header":
                yield from (one["text"] for one in (block.get("text"), *block.get("fields", ())) if one)
            case "context":
                yield from (one["text"] for one in block["elements"] if one["type"] != "image")
            case "image":
                assert len(block["alt_text"]) > 1


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_text_of_every_message_says_all_that_it_shows(language: str) -> None:
    """As far as there is room: Slack changes no message whose text is longer."""
    untold = {}
    for name in MESSAGES:
        message = examples()[name](texts_in(language))
        assert isinstance(message, Message)
        if len(message.text) < UPDATE_TEXT - 100:
            missing = {one for text in shown(message.blocks) for one in words(text)} - words(message.text)
            untold |= {name: sorted(missing)} if missing else {}
    assert untold == {}
