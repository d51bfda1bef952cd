"""Messages as a whole: their text, their ids, what rides along."""

from typing import Any

import pytest

from rehearsal.strict import message_problems

Json = dict[str, Any]
DIVIDER = {"type": "divider"}


def button(**parts: Any) -> Json:
    return {"type": "button", "text": {"type": "plain_text", "text": "Ja"}, **parts}


def said(*blocks: Json) -> list[str]:
    return message_problems({"text": "Kommer du på torsdag, Maria?", "blocks": list(blocks)})


def test_a_message_of_words_alone_is_taken_with_whatever_addresses_it() -> None:
    assert message_problems({"channel": "D7", "thread_ts": "1.2", "text": "Hej", "unfurl_links": False}) == []


@pytest.mark.parametrize("empty", [{}, {"text": ""}, {"blocks": []}, {"text": None, "blocks": None}])
def test_a_message_that_says_nothing_is_refused(empty: Json) -> None:
    assert message_problems(empty) == ["no_text"]


def test_a_message_that_only_takes_itself_away_needs_no_words() -> None:
    assert message_problems({"delete_original": True}) == []
    assert message_problems({"delete_original": False}) == ["no_text"]


def test_blocks_come_with_words_for_those_who_cannot_see_them() -> None:
    assert message_problems({"text": "Ett streck", "blocks": [DIVIDER]}) == []
    assert message_problems({"blocks": [DIVIDER]}) == ["missing required field: text [json-pointer:/]"]
    assert message_problems({"text": 7, "blocks": [DIVIDER]}) == ["must be a string [json-pointer:/text]"]


def test_a_changed_message_is_shorter_than_a_new_one() -> None:
    assert message_problems({"text": "x" * 40_000}) == []
    assert message_problems({"text": "x" * 4000}, update=True) == []
    assert message_problems({"text": "x" * 4001}, update=True) == ["msg_too_long"]


def test_blocks_are_a_list_of_objects() -> None:
    assert message_problems({"text": "Hej", "blocks": "[]"}) == ["must be an array [json-pointer:/blocks]"]
    assert message_problems({"text": "Hej", "blocks": ["divider"]}) == [
        "must provide an object [json-pointer:/blocks/0]"
    ]
    assert message_problems({"text": "Hej", "blocks": [{}]}) == [
        "missing required field: type [json-pointer:/blocks/0]"
    ]


def test_every_slip_is_told_with_its_own_place() -> None:
    assert said(DIVIDER, {"type": "header"}, {"type": "actions", "elements": [button(text="Ja")]}) == [
        "missing required field: text [json-pointer:/blocks/1]",
        "must provide an object [json-pointer:/blocks/2/elements/0/text]",
    ]


def test_a_block_id_names_one_block() -> None:
    assert said({**DIVIDER, "block_id": "a"}, {**DIVIDER, "block_id": "b"}, DIVIDER, DIVIDER) == []
    assert said({**DIVIDER, "block_id": "a"}, {**DIVIDER, "block_id": "a"}) == [
        "block_id `a` already exists [json-pointer:/blocks/1/block_id]"
    ]


def test_the_cards_of_a_carousel_have_block_ids_of_their_own() -> None:
    card = {"type": "card", "title": {"type": "plain_text", "text": "Ekeby"}, "block_id": "a"}
    assert said({"type": "carousel", "elements": [card, card]}) == [
        "block_id `a` already exists [json-pointer:/blocks/0/elements/1/block_id]"
    ]


def test_the_tasks_of_a_plan_have_block_ids_of_their_own() -> None:
    task = {"type": "task_card", "task_id": "1", "title": "Räknar", "status": "pending", "block_id": "a"}
    assert said(
        {"type": "plan", "title": "Underlag"}, {"type": "plan", "title": "Mer", "tasks": [task, task]}
    ) == ["block_id `a` already exists [json-pointer:/blocks/1/tasks/1/block_id]"]


def test_an_action_id_names_one_element_of_its_block_and_may_return_in_another() -> None:
    yes, no = button(action_id="yes"), button(action_id="no")
    assert (
        said({"type": "actions", "elements": [yes, no]}, {"type": "actions", "elements": [yes, button()]})
        == []
    )
    assert said({"type": "actions", "elements": [yes, no, yes]}) == [
        "action_id `yes` already exists [json-pointer:/blocks/0/elements/2/action_id]"
    ]


def test_all_markdown_of_a_message_shares_one_limit() -> None:
    half = {"type": "markdown", "text": "x" * 6000}
    assert said(half, half) == []
    assert said(half, half, {"type": "markdown", "text": "x"}) == [
        "all markdown blocks together must be less than 12001 characters [json-pointer:/blocks]"
    ]


def marked(**metadata: Any) -> list[str]:
    return message_problems({"text": "Hej", "metadata": metadata})


def test_metadata_is_a_name_and_a_flat_object() -> None:
    assert (
        marked(event_type="reminder", event_payload={"id": "m-7", "version": 2, "late": False, "share": 0.5})
        == []
    )
    assert marked(event_type="reminder", event_payload={}) == []
    assert marked(event_payload={}) == ["missing required field: event_type [json-pointer:/metadata]"]
    assert marked(event_type="", event_payload={}) == [
        "must be more than 0 characters [json-pointer:/metadata/event_type]"
    ]
    assert marked(event_type="reminder", event_payload=[]) == [
        "must provide an object [json-pointer:/metadata/event_payload]"
    ]
    assert marked(event_type="reminder", event_payload={"of": {"meeting": 7}, "a/b": None}) == [
        "must be a string, a number or a boolean [json-pointer:/metadata/event_payload/of]",
        "must be a string, a number or a boolean [json-pointer:/metadata/event_payload/a~1b]",
    ]


def test_the_blocks_of_an_attachment_are_judged_too() -> None:
    def attached(*blocks: Json) -> list[str]:
        return message_problems({"attachments": [{"color": "#E01E5A", "blocks": list(blocks)}]})

    assert attached(DIVIDER) == []
    assert attached({"type": "alert", "text": {"type": "plain_text", "text": "Nu"}}) == [
        "unsupported type: alert [json-pointer:/attachments/0/blocks/0/type]"
    ]
    assert message_problems({"text": "Hej", "attachments": [{}] * 101}) == [
        "no more than 100 items allowed [json-pointer:/attachments]"
    ]
    assert message_problems({"text": "Hej", "attachments": "nej"}) == [
        "must be an array [json-pointer:/attachments]"
    ]
