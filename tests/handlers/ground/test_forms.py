"""What a form holds is read by its fields; what no form of ours holds is refused, and is no fault."""

from typing import Any

import pytest

from handlers.ground import forms
from handlers.ground.doorway.payloads import StrangePayloadError, require_shape
from programme.ground.refusals import Refusal
from views.ground.forms import UnreadableError
from views.improvement.measuring.measure_files import FileForm

FIELD = {"type": "plain_text_input", "action_id": "words", "initial_value": "sms"}


def view(*blocks: dict[str, Any], **values: dict[str, Any]) -> dict[str, Any]:
    state = {name: {name: {"action_id": name, **value}} for name, value in values.items()}
    return {"id": "V1", "type": "modal", "blocks": list(blocks), "state": {"values": state}}


def sent(shown: dict[str, Any]) -> dict[str, Any]:
    told = {"callback_id": "form", "private_metadata": "", "previous_view_id": None, "root_view_id": "V1"}
    return {"type": "view_submission", "user": {"id": "U1"}, "view": shown | told}


def test_a_button_of_a_form_that_is_pressed_in_a_message_is_refused() -> None:
    for reads in (forms.read, forms.opened_with):
        with pytest.raises(Refusal, match="window-strange"):
            reads({})


@pytest.mark.parametrize(
    "held",
    [
        {"type": "datepicker", "selected_date": "2027-03-01"},
        {"type": "plain_text_input", "value": "sms"},
        {"type": "file_input", "files": [{"id": "F1"}]},
    ],
    ids=lambda held: held["type"],
)
def test_a_form_of_boxes_holds_nothing_else(held: dict[str, Any]) -> None:
    with pytest.raises(UnreadableError):
        forms.boxes(view(words=held))


def test_a_file_that_must_be_handed_in_is_missed_also_where_its_field_is_not_there() -> None:
    with pytest.raises(UnreadableError):
        FileForm.of({})


@pytest.mark.parametrize(
    "element",
    [
        {},
        FIELD | {"initial_option": "sms"},
        FIELD | {"initial_options": ["sms"]},
        FIELD | {"initial_value": 7},
        FIELD | {"initial_date": "2027-02-30"},
    ],
    ids=["none", "option", "options", "value", "date"],
)
def test_a_field_that_no_form_of_ours_opens_with_is_strange(element: dict[str, Any]) -> None:
    require_shape(sent(view({"type": "input", "block_id": "words", "element": FIELD})))
    with pytest.raises(StrangePayloadError):
        require_shape(sent(view({"type": "input", "block_id": "words", "element": element})))


@pytest.mark.parametrize(
    "held",
    [
        {"type": "datepicker", "selected_date": "2027-02-30"},
        {"type": "timepicker", "selected_time": "24:00"},
    ],
    ids=lambda held: held["type"],
)
def test_a_day_or_a_time_that_is_none_is_strange(held: dict[str, Any]) -> None:
    with pytest.raises(StrangePayloadError):
        require_shape(sent(view(words=held)))


def test_a_command_without_a_trigger_and_a_file_shared_by_nobody_are_strange() -> None:
    with pytest.raises(StrangePayloadError):
        require_shape({"command": "/hemmaplan", "user_id": "U1", "text": ""})
    event = {"type": "file_shared", "file_id": "F1", "channel_id": "D1", "user_id": "chain-24"}
    with pytest.raises(StrangePayloadError):
        require_shape({"type": "event_callback", "event_id": "Ev1", "event": event})
