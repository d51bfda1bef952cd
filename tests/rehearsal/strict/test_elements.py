"""Elements that contradict themselves: a choice that is not offered, a day that is not in the calendar."""

from typing import Any

import pytest

from rehearsal.strict import view_problems

Json = dict[str, Any]
ELEMENT = "/view/blocks/0/element"


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def option(name: str) -> Json:
    return {"text": plain(name), "value": name.lower()}


def asked(**element: Any) -> list[str]:
    block = {"type": "input", "label": plain("Svar"), "element": element}
    return view_problems(
        {"type": "modal", "title": plain("Fråga"), "submit": plain("Spara"), "blocks": [block]}
    )


NORRBY, EKEBY, STRANDVIK = option("Norrby"), option("Ekeby"), option("Strandvik")
PLACES = {"options": [NORRBY, EKEBY]}
GROUPS = {
    "option_groups": [
        {"label": plain("Norr"), "options": [NORRBY]},
        {"label": plain("Syd"), "options": [EKEBY]},
    ]
}


@pytest.mark.parametrize("offered", [PLACES, GROUPS], ids=["in a list", "in groups"])
def test_what_is_chosen_beforehand_is_among_what_is_offered(offered: Json) -> None:
    assert asked(type="static_select", **offered, initial_option=EKEBY) == []
    assert asked(type="multi_static_select", **offered, initial_options=[EKEBY, NORRBY]) == []
    assert asked(type="static_select", **offered, initial_option=STRANDVIK) == [
        f"must be one of the provided options [json-pointer:{ELEMENT}/initial_option]"
    ]
    assert asked(type="multi_static_select", **offered, initial_options=[EKEBY, STRANDVIK]) == [
        f"must be one of the provided options [json-pointer:{ELEMENT}/initial_options]"
    ]


def test_radio_buttons_and_checkboxes_follow_the_same_rule() -> None:
    assert asked(type="radio_buttons", **PLACES, initial_option=NORRBY) == []
    assert asked(type="checkboxes", **PLACES, initial_options=[NORRBY]) == []
    assert asked(type="radio_buttons", **PLACES, initial_option={**NORRBY, "value": "annat"}) == [
        f"must be one of the provided options [json-pointer:{ELEMENT}/initial_option]"
    ]
    assert asked(type="checkboxes", **PLACES, initial_options=[STRANDVIK]) == [
        f"must be one of the provided options [json-pointer:{ELEMENT}/initial_options]"
    ]
    assert asked(type="checkboxes", **PLACES, initial_options=[]) == [
        f"no less than 1 items allowed [json-pointer:{ELEMENT}/initial_options]"
    ]


def test_a_menu_offers_options_or_groups_and_never_both() -> None:
    either = [f"must define either `options` or `option_groups` [json-pointer:{ELEMENT}]"]
    assert asked(type="static_select") == either
    assert asked(type="static_select", **PLACES, **GROUPS) == either


def test_only_choices_beside_a_box_may_be_mrkdwn() -> None:
    choice = {"text": {"type": "mrkdwn", "text": "*Norrby*"}, "value": "norrby"}
    assert asked(type="checkboxes", options=[choice]) == []
    assert asked(type="radio_buttons", options=[choice]) == []
    assert asked(type="static_select", options=[choice]) == [
        f"must be one of 'plain_text' [json-pointer:{ELEMENT}/options/0/text/type]"
    ]


def test_only_an_overflow_menu_leads_to_addresses() -> None:
    leading = {**NORRBY, "url": "https://norrby.example"}
    assert asked(type="static_select", options=[leading]) == [
        f"invalid additional property: url [json-pointer:{ELEMENT}/options/0]"
    ]
    menu = {"type": "overflow", "options": [leading]}
    section = {"type": "section", "text": plain("Orten"), "accessory": menu}
    assert view_problems({"type": "home", "blocks": [section]}) == []


REFUSED: dict[str, tuple[Json, str, str]] = {
    "a date in another order": (
        {"type": "datepicker", "initial_date": "01/02/2027"},
        "must be a date in the form YYYY-MM-DD",
        "initial_date",
    ),
    "the thirtieth of February": (
        {"type": "datepicker", "initial_date": "2027-02-30"},
        "must be a day of the calendar",
        "initial_date",
    ),
    "twenty-four o'clock": (
        {"type": "timepicker", "initial_time": "24:00"},
        "must be a time in the form HH:mm",
        "initial_time",
    ),
    "half past eight without its nought": (
        {"type": "timepicker", "initial_time": "8:30"},
        "must be a time in the form HH:mm",
        "initial_time",
    ),
    "a zone that is none": (
        {"type": "timepicker", "timezone": "Europe/Norrby"},
        "must be a valid IANA timezone",
        "timezone",
    ),
    "milliseconds": (
        {"type": "datetimepicker", "initial_date_time": 1_800_000_000_000},
        "must be at most 9999999999",
        "initial_date_time",
    ),
    "a floor above the ceiling": (
        {"type": "plain_text_input", "min_length": 20, "max_length": 10},
        "must not be less than `min_length`",
        "max_length",
    ),
    "room for too much": (
        {"type": "plain_text_input", "max_length": 3001},
        "must be at most 3000",
        "max_length",
    ),
    "more than there is room for": (
        {"type": "plain_text_input", "max_length": 3, "initial_value": "Ekeby"},
        "must be less than 4 characters",
        "initial_value",
    ),
    "less than is asked for": (
        {"type": "plain_text_input", "min_length": 9, "initial_value": "Ekeby"},
        "must be more than 8 characters",
        "initial_value",
    ),
    "a number that is a word": (
        {"type": "number_input", "is_decimal_allowed": True, "initial_value": "tre"},
        "must be a number written as a string",
        "initial_value",
    ),
    "a bare number": (
        {"type": "number_input", "is_decimal_allowed": True, "initial_value": 3},
        "must be a string",
        "initial_value",
    ),
    "a half among whole numbers": (
        {"type": "number_input", "is_decimal_allowed": False, "initial_value": "2.5"},
        "must be a whole number unless decimals are allowed",
        "initial_value",
    ),
    "a number below its floor": (
        {"type": "number_input", "is_decimal_allowed": True, "min_value": "1", "initial_value": "0.5"},
        "must not be less than `min_value`",
        "initial_value",
    ),
    "a number above its ceiling": (
        {"type": "number_input", "is_decimal_allowed": True, "max_value": "10", "initial_value": "10.5"},
        "must not be more than `max_value`",
        "initial_value",
    ),
    "eleven files": ({"type": "file_input", "max_files": 11}, "must be at most 10", "max_files"),
    "an address of another kind": (
        {"type": "url_text_input", "initial_value": "ftp://norrby.example"},
        "must be a valid URL",
        "initial_value",
    ),
    "nobody at all": (
        {"type": "multi_users_select", "initial_users": []},
        "no less than 1 items allowed",
        "initial_users",
    ),
    "none of many": (
        {"type": "multi_external_select", "max_selected_items": 0},
        "must be at least 1",
        "max_selected_items",
    ),
    "a filter that filters nothing": (
        {"type": "conversations_select", "filter": {}},
        "must define at least one of the filters",
        "filter",
    ),
    "a kind of conversation there is not": (
        {"type": "conversations_select", "filter": {"include": ["email"]}},
        "must be one of 'im', 'mpim', 'private' or 'public'",
        "filter/include/0",
    ),
    "a key that is not listened to": (
        {"type": "plain_text_input", "dispatch_action_config": {"trigger_actions_on": ["on_escape"]}},
        "must be one of 'on_enter_pressed' or 'on_character_entered'",
        "dispatch_action_config/trigger_actions_on/0",
    ),
}


@pytest.mark.parametrize(("element", "words", "place"), REFUSED.values(), ids=REFUSED)
def test_an_element_that_contradicts_itself_is_refused(element: Json, words: str, place: str) -> None:
    assert asked(**element) == [f"{words} [json-pointer:{ELEMENT}/{place}]"]


ACCEPTED: dict[str, Json] = {
    "a leap day": {"type": "datepicker", "initial_date": "2028-02-29"},
    "the last minute of the day": {"type": "timepicker", "initial_time": "23:59"},
    "words that just fit": {
        "type": "plain_text_input",
        "min_length": 5,
        "max_length": 5,
        "initial_value": "Ekeby",
    },
    "an empty start where something is asked for": {
        "type": "plain_text_input",
        "min_length": 5,
        "initial_value": "",
    },
    "a decimal in its range": {
        "type": "number_input",
        "is_decimal_allowed": True,
        "min_value": "-10",
        "max_value": "10.5",
        "initial_value": "10.5",
    },
    "a whole number": {"type": "number_input", "is_decimal_allowed": False, "initial_value": "-3"},
}


@pytest.mark.parametrize("element", ACCEPTED.values(), ids=ACCEPTED)
def test_an_element_at_its_edge_is_taken(element: Json) -> None:
    assert asked(**element) == []


def test_a_button_is_green_red_or_plain() -> None:
    def pressed(**button: Any) -> list[str]:
        return view_problems(
            {"type": "home", "blocks": [{"type": "actions", "elements": [{"type": "button", **button}]}]}
        )

    assert (
        pressed(text=plain("Spara"), style="primary") == pressed(text=plain("Ta bort"), style="danger") == []
    )
    assert pressed(text=plain("Spara"), style="default") == [
        "must be one of 'primary' or 'danger' [json-pointer:/view/blocks/0/elements/0/style]"
    ]
    assert pressed(text=plain("Spara"), url="norrby.example") == [
        "must be a valid URL [json-pointer:/view/blocks/0/elements/0/url]"
    ]
    assert pressed() == ["missing required field: text [json-pointer:/view/blocks/0/elements/0]"]


def test_a_picture_has_words_and_one_source() -> None:
    def shown(**picture: Any) -> list[str]:
        return view_problems({"type": "home", "blocks": [{"type": "image", **picture}]})

    address, file = {"image_url": "https://ekeby.example/kurva.png"}, {"slack_file": {"id": "F7"}}
    either = ["must define either `image_url` or `slack_file` [json-pointer:/view/blocks/0]"]
    assert shown(alt_text="Kurvan", **address) == shown(alt_text="Kurvan", **file) == []
    assert shown(alt_text="Kurvan") == shown(alt_text="Kurvan", **address, **file) == either
    assert shown(**address) == ["missing required field: alt_text [json-pointer:/view/blocks/0]"]
    assert shown(alt_text="Kurvan", slack_file={"id": "F7", "url": "https://slack.example/F7"}) == [
        "must define either `id` or `url` [json-pointer:/view/blocks/0/slack_file]"
    ]
