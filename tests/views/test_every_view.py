"""Every view the bot can show, in both languages, before two judges."""

from typing import Any

import pytest
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from rehearsal.strict import message_problems, view_problems
from texts import texts_in
from views.examples import examples
from views.ground.blocks import Message


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", sorted(examples()))
def test_slack_would_take_it(name: str, language: str) -> None:
    shown = examples()[name](texts_in(language))
    if isinstance(shown, Message):
        assert name.startswith("message-")
        assert message_problems({"text": shown.text, "blocks": shown.blocks}) == []
        for block in shown.blocks:
            _judged_by_the_sdk(Block.parse(block), block)
    else:
        assert name.startswith(f"{shown['type']}-")
        assert view_problems(shown) == []
        View(**shown).validate_json()


def _judged_by_the_sdk(parsed: Block | None, block: dict[str, Any]) -> None:
    assert parsed is not None, f"slack_sdk does not know {block['type']}"
    parsed.validate_json()
