"""What may stand where: blocks in messages, modals and Home tabs, elements in their blocks."""

from typing import Any

import pytest

from rehearsal.strict import message_problems, view_problems

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


WORDS = {
    "type": "rich_text",
    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Hej"}]}],
}
ADDRESS = "https://strandvik.example/traff"
PICTURE = {"type": "image", "image_url": ADDRESS, "alt_text": "Kurvan sjunker"}
OPTIONS = {"options": [{"text": plain("Ekeby"), "value": "ekeby"}]}
THUMB = {"text": plain("Bra"), "value": "bra"}
CELLS = [{"type": "raw_text", "text": "Ekeby"}, {"type": "raw_number", "value": 3.5, "text": "3,5 dagar"}]
TASK = {"type": "task_card", "task_id": "1", "title": "Hämtar siffror", "status": "in_progress"}
LINE = {
    "type": "line",
    "series": [{"name": "Ekeby", "data": [{"label": "maj", "value": 3}]}],
    "axis_config": {"categories": ["maj"], "x_label": "Månad", "y_label": "Dagar"},
}

BLOCKS: dict[str, Json] = {
    "actions": {"elements": [{"type": "button", "text": plain("Öppna")}]},
    "context": {"elements": [PICTURE, plain("igår")]},
    "divider": {},
    "header": {"text": plain("Programmet")},
    "image": {"image_url": ADDRESS, "alt_text": "Kurvan sjunker"},
    "input": {"label": plain("Reflektion"), "element": {"type": "plain_text_input"}},
    "rich_text": {"elements": WORDS["elements"]},
    "section": {"text": plain("Vi ses på torsdag")},
    "video": {"alt_text": "Film", "title": plain("Film"), "video_url": ADDRESS, "thumbnail_url": ADDRESS},
    "table": {"rows": [CELLS, [WORDS, WORDS]], "column_settings": [None, {"is_wrapped": True}]},
    "data_table": {
        "caption": "Väntetid",
        "rows": [CELLS, CELLS],
        "page_size": 10,
        "row_header_column_index": 1,
    },
    "data_visualization": {"title": "Väntetid", "chart": LINE},
    "carousel": {"elements": [{"type": "card", "body": plain("Ekeby")}]},
    "card": {"hero_image": PICTURE, "actions": [{"type": "button", "text": plain("Öppna")}]},
    "markdown": {"text": "**Torsdag**"},
    "context_actions": {"elements": [{"type": "icon_button", "icon": "trash", "text": plain("Ta bort")}]},
    "file": {"external_id": "protokoll-7", "source": "remote"},
    "plan": {"title": "Underlag", "tasks": [TASK]},
    "task_card": {**TASK, "details": WORDS, "sources": [{"type": "url", "url": ADDRESS, "text": "Källan"}]},
    "alert": {"text": plain("Sista dagen är i morgon"), "level": "warning"},
}
MESSAGE, MODAL, HOME = "message", "modal", "home"
EVERYWHERE = {MESSAGE, MODAL, HOME}
STANDS_IN = {
    **{kind: {MESSAGE, HOME} for kind in ["table", "data_table", "data_visualization", "carousel", "card"]},
    **{kind: {MESSAGE} for kind in ["markdown", "context_actions", "file", "plan", "task_card"]},
    "alert": {MODAL},
}

ELEMENTS: dict[
    str, tuple[Json, set[str], set[str]]
] = {  # the element, the blocks it stands in, their surfaces
    "button": ({"text": plain("Öppna"), "style": "primary"}, {"section", "actions"}, EVERYWHERE),
    "overflow": (OPTIONS, {"section", "actions"}, EVERYWHERE),
    "workflow_button": (
        {"text": plain("Börja"), "workflow": {"trigger": {"url": ADDRESS}}},
        {"section", "actions"},
        {MESSAGE},
    ),
    "image": ({"slack_file": {"id": "F7"}, "alt_text": "Kurvan"}, {"section", "context"}, EVERYWHERE),
    "static_select": (OPTIONS, {"section", "actions", "input"}, EVERYWHERE),
    "external_select": ({"min_query_length": 0}, {"section", "actions", "input"}, EVERYWHERE),
    "users_select": ({"initial_user": "U7"}, {"section", "actions", "input"}, EVERYWHERE),
    "conversations_select": (
        {"filter": {"include": ["public"]}, "response_url_enabled": True},
        {"section", "actions", "input"},
        EVERYWHERE,
    ),
    "channels_select": ({"initial_channel": "C7"}, {"section", "actions", "input"}, EVERYWHERE),
    "multi_static_select": (OPTIONS | {"max_selected_items": 1}, {"section", "actions", "input"}, EVERYWHERE),
    "multi_external_select": ({}, {"section", "actions", "input"}, EVERYWHERE),
    "multi_users_select": ({"initial_users": ["U7"]}, {"section", "actions", "input"}, EVERYWHERE),
    "multi_conversations_select": ({}, {"section", "actions", "input"}, EVERYWHERE),
    "multi_channels_select": ({}, {"section", "actions", "input"}, EVERYWHERE),
    "radio_buttons": (OPTIONS, {"section", "actions", "input"}, EVERYWHERE),
    "checkboxes": (OPTIONS, {"section", "actions", "input"}, EVERYWHERE),
    "datepicker": ({"initial_date": "2027-02-01"}, {"section", "actions", "input"}, EVERYWHERE),
    "timepicker": (
        {"initial_time": "08:30", "timezone": "Europe/Stockholm"},
        {"section", "actions", "input"},
        EVERYWHERE,
    ),
    "datetimepicker": ({"initial_date_time": 1_800_000_000}, {"actions", "input"}, {MESSAGE, MODAL}),
    "plain_text_input": ({"multiline": True}, {"input"}, EVERYWHERE),
    "rich_text_input": ({"initial_value": WORDS}, {"input"}, {MODAL, HOME}),
    "email_text_input": ({}, {"input"}, {MODAL}),
    "url_text_input": ({"initial_value": ADDRESS}, {"input"}, {MODAL}),
    "number_input": ({"is_decimal_allowed": False}, {"input"}, {MODAL}),
    "file_input": ({"filetypes": ["pdf"], "max_files": 10}, {"input"}, {MODAL}),
    "icon_button": ({"icon": "trash", "text": plain("Ta bort")}, {"context_actions"}, {MESSAGE}),
    "feedback_buttons": (
        {"positive_button": THUMB, "negative_button": THUMB},
        {"context_actions"},
        {MESSAGE},
    ),
}


def judged(surface: str, block: Json) -> list[str]:
    if surface == MESSAGE:
        return message_problems({"text": "Till Maria Lind", "blocks": [block]})
    around = {"title": plain("Programmet"), "submit": plain("Spara")} if surface == MODAL else {}
    return view_problems({"type": surface, "blocks": [block], **around})


@pytest.mark.parametrize("surface", [MESSAGE, MODAL, HOME])
@pytest.mark.parametrize("kind", BLOCKS)
def test_a_block_stands_only_where_slack_shows_it(kind: str, surface: str) -> None:
    root = "" if surface == MESSAGE else "/view"
    refused = [f"unsupported type: {kind} [json-pointer:{root}/blocks/0/type]"]
    assert judged(surface, {"type": kind, **BLOCKS[kind]}) == (
        [] if surface in STANDS_IN.get(kind, EVERYWHERE) else refused
    )


@pytest.mark.parametrize("surface", [MESSAGE, MODAL, HOME])
@pytest.mark.parametrize("around", ["section", "actions", "input", "context", "context_actions"])
@pytest.mark.parametrize("kind", ELEMENTS)
def test_an_element_stands_only_in_its_blocks_and_on_its_surfaces(
    kind: str, around: str, surface: str
) -> None:
    facts, blocks, surfaces = ELEMENTS[kind]
    element = {"type": kind, **facts}
    block, place = {
        "section": ({"text": plain("Välj"), "accessory": element}, "/accessory"),
        "input": ({"label": plain("Svar"), "element": element}, "/element"),
    }.get(around, ({"elements": [element]}, "/elements/0"))
    found = judged(surface, {"type": around, **block})
    if surface not in STANDS_IN.get(around, EVERYWHERE):
        assert found[0].startswith(f"unsupported type: {around}")
    elif around in blocks and surface in surfaces:
        assert found == []
    else:
        root = "" if surface == MESSAGE else "/view"
        assert found == [f"unsupported type: {kind} [json-pointer:{root}/blocks/0{place}/type]"]


def test_a_kind_nobody_has_heard_of_is_refused_everywhere() -> None:
    for surface in EVERYWHERE:
        assert judged(surface, {"type": "sektion", "text": plain("Hej")})[0].startswith(
            "unsupported type: sektion "
        )


@pytest.mark.parametrize("kind", BLOCKS)
def test_a_property_slack_does_not_know_is_refused(kind: str) -> None:
    surface = MODAL if kind == "alert" else MESSAGE
    root = "/view" if kind == "alert" else ""
    assert judged(surface, {"type": kind, **BLOCKS[kind], "colour": "red"}) == [
        f"invalid additional property: colour [json-pointer:{root}/blocks/0]"
    ]
