"""The everyday blocks, and which blocks and elements may stand in messages, modals and Home tabs.

https://docs.slack.dev/reference/block-kit/blocks and block-elements (their tables of surfaces)
"""

from typing import Annotated, Generic, Literal, Self, TypeVar

from pydantic import Field, model_validator

from rehearsal.strict import limits
from rehearsal.strict.buttons import Button, Image, Overflow, Picture, WorkflowButton
from rehearsal.strict.cards import (
    Alert,
    Block,
    Card,
    Carousel,
    ContextActions,
    File,
    Markdown,
    Plan,
    TaskCard,
    Video,
)
from rehearsal.strict.charts import DataVisualization
from rehearsal.strict.inputs import (
    DatePicker,
    DateTimePicker,
    EmailInput,
    FileInput,
    NumberInput,
    PlainTextInput,
    RichTextInput,
    TimePicker,
    UrlInput,
)
from rehearsal.strict.menus import Checkboxes, MultiSelect, RadioButtons, SingleSelect
from rehearsal.strict.rich_text import RichText
from rehearsal.strict.tables import DataTable, Table
from rehearsal.strict.text import AnyText, Mrkdwn, Omittable, PlainText, Words3000, up_to

Element = TypeVar("Element")


class Divider(Block):
    type: Literal["divider"]


class Header(Block):
    type: Literal["header"]
    text: PlainText[Annotated[str, up_to(limits.HEADER_TEXT)]]


class ImageBlock(Block, Picture):
    type: Literal["image"]
    title: Omittable[PlainText[Annotated[str, up_to(limits.IMAGE_TITLE)]]] = None


class Context(Block):
    type: Literal["context"]
    elements: Annotated[
        list[Annotated[Image | PlainText[Words3000] | Mrkdwn[Words3000], Field(discriminator="type")]],
        up_to(limits.CONTEXT_ELEMENTS),
    ]


FieldText = AnyText[Annotated[str, up_to(limits.SECTION_FIELD_TEXT)]]


class Section(Block, Generic[Element]):
    type: Literal["section"]
    text: Omittable[AnyText[Words3000]] = None
    fields: Omittable[Annotated[list[FieldText], up_to(limits.SECTION_FIELDS)]] = None
    accessory: Omittable[Element] = None
    expand: bool = False

    @model_validator(mode="after")
    def says_something(self) -> Self:
        if not self.model_fields_set & {"text", "fields"}:
            raise ValueError("must define either `text` or `fields`")
        return self


class Actions(Block, Generic[Element]):
    type: Literal["actions"]
    elements: Annotated[list[Element], up_to(limits.ACTIONS_ELEMENTS)]


class Input(Block, Generic[Element]):
    type: Literal["input"]
    label: PlainText[Annotated[str, up_to(limits.INPUT_LABEL)]]
    element: Element
    hint: Omittable[PlainText[Annotated[str, up_to(limits.INPUT_HINT)]]] = None
    optional: bool = False
    dispatch_action: bool = False


_Chosen = SingleSelect | MultiSelect | RadioButtons | Checkboxes | DatePicker | TimePicker
_Acted = _Chosen | Button | Overflow
_Written = _Chosen | PlainTextInput

_Shown = Divider | Header | ImageBlock | Context | RichText | Video
_Displayed = Table | DataTable | DataVisualization | Carousel | Card

MessageBlock = Annotated[
    _Shown
    | _Displayed
    | Section[Annotated[_Acted | Image | WorkflowButton, Field(discriminator="type")]]
    | Actions[Annotated[_Acted | DateTimePicker | WorkflowButton, Field(discriminator="type")]]
    | Input[Annotated[_Written | DateTimePicker, Field(discriminator="type")]]
    | Markdown
    | ContextActions
    | File
    | Plan
    | TaskCard,
    Field(discriminator="type"),
]
ModalBlock = Annotated[
    _Shown
    | Section[Annotated[_Acted | Image, Field(discriminator="type")]]
    | Actions[Annotated[_Acted | DateTimePicker, Field(discriminator="type")]]
    | Input[
        Annotated[
            _Written | DateTimePicker | RichTextInput | EmailInput | UrlInput | NumberInput | FileInput,
            Field(discriminator="type"),
        ]
    ]
    | Alert,
    Field(discriminator="type"),
]
HomeBlock = Annotated[
    _Shown
    | _Displayed
    | Section[Annotated[_Acted | Image, Field(discriminator="type")]]
    | Actions[Annotated[_Acted, Field(discriminator="type")]]
    | Input[Annotated[_Written | RichTextInput, Field(discriminator="type")]],
    Field(discriminator="type"),
]
