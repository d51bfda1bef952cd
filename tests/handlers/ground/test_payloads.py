"""A message that somebody's click stands in has blocks of a shape; what stands in them is read later."""

from typing import Any

import pytest

from handlers.ground.doorway.payloads import StrangePayloadError, require_shape
from views.messages.conversations import offered_words

PLACE = {"type": "message", "channel_id": "D1", "message_ts": "1.1"}


def tapped(*blocks: Any) -> dict[str, Any]:
    return {
        "type": "block_actions",
        "user": {"id": "U1"},
        "trigger_id": "1.2.3",
        "container": PLACE,
        "response_url": "https://hooks.slack.com/actions/1",
        "message": {"blocks": list(blocks)},
        "actions": [{"type": "button", "action_id": "a", "block_id": "b", "value": ""}],
    }


@pytest.mark.parametrize("text", [0, 0.5, True, [], {}, {"type": "plain_text"}, {"text": "x"}, "only words"])
def test_a_section_whose_text_is_no_text_is_strange(text: Any) -> None:
    with pytest.raises(StrangePayloadError):
        require_shape(tapped({"type": "section", "block_id": "b1", "text": text}))


@pytest.mark.parametrize(
    "block",
    [
        {"type": "section", "block_id": "b1", "fields": [{"type": "mrkdwn", "text": "x"}]},
        {"type": "section", "block_id": "b1", "text": None},
        {"type": "markdown", "block_id": "b1", "text": "# hers"},
        {"type": "section", "block_id": "b1", "text": {"type": "mrkdwn", "text": "x", "verbatim": False}},
        {"type": "divider", "block_id": "b1"},
    ],
)
def test_whatever_slack_and_other_apps_draw_is_none_and_has_no_offered_words(block: dict[str, Any]) -> None:
    require_shape(tapped(block))
    assert offered_words([block]) == ""


@pytest.mark.parametrize("ticked", ["x", ["x"], [{"text": "x"}], [{"value": 1}]])
def test_boxes_that_were_ticked_with_what_is_no_option_are_strange(ticked: Any) -> None:
    boxes = {"type": "checkboxes", "action_id": "a", "initial_options": ticked}
    with pytest.raises(StrangePayloadError):
        require_shape(tapped({"type": "actions", "block_id": "b1", "elements": [boxes]}))


def test_an_act_without_a_trigger_is_strange() -> None:
    with pytest.raises(StrangePayloadError):
        require_shape({key: told for key, told in tapped().items() if key != "trigger_id"})


@pytest.mark.parametrize("kind", ["block_actions", "view_submission", "shortcut", "a kind to come"])
def test_a_window_that_is_named_and_is_none_is_strange(kind: str) -> None:
    with pytest.raises(StrangePayloadError):
        require_shape(tapped() | {"type": kind, "view": None})


@pytest.mark.parametrize(
    "odd",
    [
        {"subtype": {"id": None}},
        {"subtype": ["x"]},
        {"attachments": 5},
        {"attachments": "x"},
        {"blocks": [1]},
    ],
)
def test_a_message_that_is_of_no_kind_or_holds_no_list_is_strange(odd: dict[str, Any]) -> None:
    said = {
        "type": "message",
        "user": "U1",
        "channel": "D1",
        "channel_type": "im",
        "text": "hej",
        "ts": "1.1",
    }
    told = {"type": "event_callback", "event_id": "Ev1", "event": said}
    require_shape(told)
    with pytest.raises(StrangePayloadError):
        require_shape(told | {"event": said | odd})
