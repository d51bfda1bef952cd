"""Modals and Home tabs as a whole."""

import json
from typing import Any

from rehearsal.strict import view_problems

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def question(**parts: Any) -> Json:
    return {"type": "input", "label": plain("Reflektion"), "element": {"type": "plain_text_input", **parts}}


def opened(*blocks: Json, **parts: Any) -> list[str]:
    return view_problems({"type": "modal", "title": plain("Reflektion"), "blocks": list(blocks), **parts})


def home(*blocks: Json, **parts: Any) -> list[str]:
    return view_problems({"type": "home", "blocks": list(blocks), **parts})


def test_a_view_is_a_modal_or_a_home_tab() -> None:
    assert opened() == home() == []
    assert view_problems({"type": "sheet", "blocks": []}) == [
        "unsupported type: sheet [json-pointer:/view/type]"
    ]
    assert view_problems({"blocks": []}) == ["missing required field: type [json-pointer:/view]"]
    assert home(title=plain("Hem")) == ["invalid additional property: title [json-pointer:/view]"]


def test_a_modal_has_a_title_and_blocks() -> None:
    assert view_problems({"type": "modal"}) == [
        "missing required field: title [json-pointer:/view]",
        "missing required field: blocks [json-pointer:/view]",
    ]
    assert opened(title={"type": "mrkdwn", "text": "*Hej*"}) == [
        "must be one of 'plain_text' [json-pointer:/view/title/type]"
    ]


def test_a_modal_keeps_what_it_is_opened_with() -> None:
    kept = {"callback_id": "reflection", "external_id": "r-7", "private_metadata": "{}"}
    assert (
        opened(**kept, clear_on_close=True, notify_on_close=True, close=plain("Avbryt")) == home(**kept) == []
    )


def test_what_slack_answers_cannot_be_sent_back_as_it_is() -> None:
    assert opened(hash="123.abc") == ["invalid additional property: hash [json-pointer:/view]"]


def test_a_modal_that_asks_has_a_button_that_sends() -> None:
    assert opened(question(), submit=plain("Spara")) == home(question()) == []
    assert opened({"type": "divider"}, question()) == [
        "must define `submit` to use `input` block [json-pointer:/view/blocks/1/input]"
    ]


def test_one_element_at_most_is_in_focus() -> None:
    first, second = question(focus_on_load=True), question(focus_on_load=False)
    assert opened(first, second, submit=plain("Spara")) == []
    assert opened(first, second, first, submit=plain("Spara")) == [
        "only one element can have `focus_on_load` set to true "
        "[json-pointer:/view/blocks/2/element/focus_on_load]"
    ]
    assert home(first, first) != []


def test_a_block_id_names_one_block_of_a_view() -> None:
    asked = question() | {"block_id": "reflection"}
    assert opened(asked, asked, submit=plain("Spara")) == [
        "block_id `reflection` already exists [json-pointer:/view/blocks/1/block_id]"
    ]


def test_a_view_is_at_most_250_kilobytes() -> None:
    def weighing(size: int, letter: str = "x", weight: int = 1) -> list[str]:
        texts = [plain(letter * (2400 // weight)) for _ in range(100)]
        view: Json = {"type": "home", "blocks": [{"type": "section", "text": text} for text in texts]}
        missing = size - len(json.dumps(view, separators=(",", ":")))
        texts[0]["text"] += "x" * (missing % 500)
        for text in texts[1 : missing // 500 + 1]:
            text["text"] += "x" * 500
        assert len(json.dumps(view, separators=(",", ":"))) == size
        return view_problems(view)

    assert weighing(250_000) == weighing(250_000, "å", 6) == []
    assert weighing(250_001) == weighing(250_001, "å", 6) == ["view_too_large [json-pointer:/view]"]
