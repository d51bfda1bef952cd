"""Slack's own Python models as a second judge: where both judge, they agree."""

from typing import Any

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models import blocks as sdk
from slack_sdk.models.blocks.block_elements import FileInputElement
from slack_sdk.models.views import View

from rehearsal.strict import message_problems, view_problems

Json = dict[str, Any]
ADDRESS = "https://ekeby.example/kurva.png"


def judged(*blocks: Json) -> list[str]:
    return message_problems({"text": "Till Erik Dahl", "blocks": list(blocks)})


def option(name: str, **more: Any) -> sdk.Option:
    return sdk.Option(text=sdk.PlainTextObject(text=name), value=name.lower(), **more)


def words(text: str) -> sdk.RichTextSectionElement:
    return sdk.RichTextSectionElement(
        elements=[sdk.RichTextElementParts.Text(text=text, style={"bold": True})]
    )


PLACES = [option("Norrby", description="I norr"), option("Ekeby")]
SURE = sdk.ConfirmObject(
    title="Ta bort?", text="Raden försvinner.", confirm="Ta bort", deny="Behåll", style="danger"
)
GROUPS = [sdk.OptionGroup(label="Norr", options=PLACES)]
CARD = sdk.CardBlock(
    title="Ekeby", body="Väntetiden sjunker", actions=[sdk.ButtonElement(text="Öppna", action_id="o")]
)
TASK = sdk.TaskCardBlock(task_id="1", title="Räknar", status="complete")

BUILT: dict[str, sdk.Block] = {
    "a header": sdk.HeaderBlock(text="Programmet", block_id="head"),
    "a section": sdk.SectionBlock(text=sdk.MarkdownTextObject(text="*Torsdag*"), expand=True),
    "fields": sdk.SectionBlock(
        fields=["Norrby", "Ekeby"], accessory=sdk.ImageElement(image_url=ADDRESS, alt_text="k")
    ),
    "an overflow menu": sdk.SectionBlock(
        text="Rad", accessory=sdk.OverflowMenuElement(action_id="m", options=PLACES, confirm=SURE)
    ),
    "a context": sdk.ContextBlock(elements=[sdk.PlainTextObject(text="igår", emoji=True)]),
    "a divider": sdk.DividerBlock(),
    "an image": sdk.ImageBlock(image_url=ADDRESS, alt_text="Kurvan", title="Väntetid"),
    "buttons": sdk.ActionsBlock(
        elements=[
            sdk.ButtonElement(text="Spara", action_id="save", value="1", style="primary", confirm=SURE),
            sdk.LinkButtonElement(text="Läs", url=ADDRESS, action_id="read"),
        ]
    ),
    "menus": sdk.ActionsBlock(
        elements=[
            sdk.StaticSelectElement(
                placeholder="Ort", action_id="a", options=PLACES, initial_option=PLACES[0]
            ),
            sdk.StaticMultiSelectElement(placeholder="Orter", action_id="b", option_groups=GROUPS),
            sdk.ExternalDataSelectElement(placeholder="Sök", action_id="c", min_query_length=2),
            sdk.UserSelectElement(placeholder="Vem", action_id="d", initial_user="U7"),
            sdk.UserMultiSelectElement(placeholder="Vilka", action_id="e", max_selected_items=3),
            sdk.ConversationSelectElement(
                placeholder="Var", action_id="f", filter=sdk.ConversationFilter(include=["public"])
            ),
            sdk.ChannelSelectElement(placeholder="Kanal", action_id="g", response_url_enabled=True),
        ]
    ),
    "choices": sdk.ActionsBlock(
        elements=[
            sdk.RadioButtonsElement(action_id="a", options=PLACES, initial_option=PLACES[1]),
            sdk.CheckboxesElement(action_id="b", options=PLACES, initial_options=PLACES),
            sdk.DatePickerElement(action_id="c", placeholder="Dag", initial_date="2027-02-01"),
            sdk.TimePickerElement(
                action_id="d", placeholder="Tid", initial_time="08:30", timezone="Europe/Stockholm"
            ),
            sdk.DateTimePickerElement(action_id="e", initial_date_time=1_800_000_000),
        ]
    ),
    "a question": sdk.InputBlock(
        label="Reflektion",
        hint="En rad räcker",
        element=sdk.PlainTextInputElement(action_id="r", multiline=True, min_length=1, max_length=3000),
        optional=True,
        dispatch_action=True,
    ),
    "rich text": sdk.RichTextBlock(
        elements=[
            words("Hej"),
            sdk.RichTextListElement(
                style="bullet", elements=[words("ett"), words("två")], indent=1, border=0
            ),
            sdk.RichTextQuoteElement(elements=[sdk.RichTextElementParts.Link(url=ADDRESS, text="kurvan")]),
            sdk.RichTextPreformattedElement(elements=[sdk.RichTextElementParts.Text(text="3,5")]),
        ]
    ),
    "markdown": sdk.MarkdownBlock(text="**Torsdag**"),
    "a video": sdk.VideoBlock(alt_text="Film", title="Film", video_url=ADDRESS, thumbnail_url=ADDRESS),
    "a table": sdk.TableBlock(
        rows=[[sdk.RawTextObject(text="Ort").to_dict()]], column_settings=[{"align": "right"}]
    ),
    "a card": CARD,
    "a carousel": sdk.CarouselBlock(elements=[CARD]),
    "a task": TASK,
    "a plan": sdk.PlanBlock(title="Underlag", tasks=[TASK.to_dict()]),
    "a file": sdk.FileBlock(external_id="protokoll-7", source="remote"),
    "thumbs": sdk.ContextActionsBlock(
        elements=[
            sdk.FeedbackButtonsElement(
                action_id="f",
                positive_button=sdk.FeedbackButtonObject(text="Bra", value="bra"),
                negative_button=sdk.FeedbackButtonObject(text="Inte bra", value="inte"),
            ),
            sdk.IconButtonElement(action_id="i", icon="trash", text="Ta bort"),
        ]
    ),
}


@pytest.mark.parametrize("block", BUILT.values(), ids=BUILT)
def test_what_slacks_models_build_is_taken(block: sdk.Block) -> None:
    assert judged(block.to_dict()) == []


def test_a_modal_of_slacks_models_is_taken() -> None:
    asked = [
        sdk.EmailInputElement(action_id="a", placeholder="namn@ekeby.example"),
        sdk.UrlInputElement(action_id="b", initial_value=ADDRESS),
        sdk.NumberInputElement(action_id="c", is_decimal_allowed=True, min_value=1, max_value=5.5),
        FileInputElement(action_id="d", filetypes=["pdf"], max_files=2),
        sdk.RichTextInputElement(action_id="e", focus_on_load=True, min_lines=2, max_lines=10),
    ]
    alert = sdk.AlertBlock(text="Sista dagen", level="warning")
    view = View(
        type="modal",
        title="Underlag",
        submit="Spara",
        close="Avbryt",
        callback_id="material",
        private_metadata="{}",
        clear_on_close=True,
        blocks=[alert, *(sdk.InputBlock(label="Svar", element=element) for element in asked)],
    )
    assert view_problems(view.to_dict()) == []


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def button(**parts: Any) -> Json:
    return {"type": "actions", "elements": [{"type": "button", "text": plain("Ja"), **parts}]}


def menu(kind: str, number: int) -> Json:
    options = [{"text": plain("Ekeby"), "value": "ekeby"}] * number
    return {"type": "actions", "elements": [{"type": kind, "options": options}]}


REFUSED_BY_BOTH: dict[str, Json] = {
    "a long header": {"type": "header", "text": plain("x" * 151)},
    "a long section": {"type": "section", "text": plain("x" * 3001)},
    "a silent section": {"type": "section"},
    "eleven fields": {"type": "section", "fields": [plain("x")] * 11},
    "a long block_id": {"type": "divider", "block_id": "x" * 256},
    "eleven in a context": {"type": "context", "elements": [plain("x")] * 11},
    "twenty-six buttons": {"type": "actions", "elements": button()["elements"] * 26},
    "a long button": button(text=plain("x" * 76)),
    "a long value": button(value="x" * 2001),
    "a long action_id": button(action_id="x" * 256),
    "a long address": button(url="https://ekeby.example/" + "x" * 3000),
    "a style of no kind": button(style="green"),
    "a hundred and one options": menu("static_select", 101),
    "long words for an image": {"type": "image", "image_url": ADDRESS, "alt_text": "x" * 2001},
    "a long title for an image": {
        "type": "image",
        "image_url": ADDRESS,
        "alt_text": "x",
        "title": plain("x" * 2001),
    },
    "a long label": {"type": "input", "label": plain("x" * 2001), "element": {"type": "plain_text_input"}},
    "long markdown": {"type": "markdown", "text": "x" * 12_001},
    "an alert of no kind": {"type": "alert", "text": plain("x"), "level": "high"},
    "an empty card": {"type": "card", "icon": {"type": "image", "image_url": ADDRESS, "alt_text": "x"}},
    "a long card": {"type": "card", "body": plain("x" * 201)},
    "eleven cards": {"type": "carousel", "elements": [{"type": "card", "body": plain("x")}] * 11},
    "an empty table": {"type": "table", "rows": []},
    "a task of no kind": {"type": "task_card", "task_id": "1", "title": "x", "status": "done"},
}


@pytest.mark.parametrize("block", REFUSED_BY_BOTH.values(), ids=REFUSED_BY_BOTH)
def test_what_slacks_models_refuse_is_refused(block: Json) -> None:
    parsed = sdk.Block.parse(block)
    assert parsed is not None
    with pytest.raises(SlackObjectFormationError):
        parsed.to_dict()
    assert judged(block) != []


OVERLOOKED_BY_THE_MODELS: dict[str, Json] = {
    "a long field": {"type": "section", "fields": [plain("x" * 2001)]},
    "eleven checkboxes": menu("checkboxes", 11),
    "two elements of one name": {"type": "actions", "elements": button(action_id="yes")["elements"] * 2},
}


@pytest.mark.parametrize("block", OVERLOOKED_BY_THE_MODELS.values(), ids=OVERLOOKED_BY_THE_MODELS)
def test_what_slacks_models_overlook_is_refused_all_the_same(block: Json) -> None:
    parsed = sdk.Block.parse(block)
    assert parsed is not None
    parsed.to_dict()
    assert judged(block) != []
