"""Blocks: the pieces a message or a view is stacked from."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from rehearsal.strict import limits
from rehearsal.strict.sentences import Part
from rehearsal.strict.text import Mrkdwn, PlainText, Text

Id = Annotated[str, StringConstraints(min_length=1, max_length=255)]
FieldWords = Annotated[str, StringConstraints(min_length=1, max_length=limits.SECTION_FIELD_TEXT)]
FieldText = Annotated[PlainText[FieldWords] | Mrkdwn[FieldWords], Field(discriminator="type")]


class Block(Part):
    block_id: Id = "made by Slack"


class Divider(Block):
    type: Literal["divider"]


class Header(Block):
    type: Literal["header"]
    text: PlainText[Annotated[str, StringConstraints(min_length=1, max_length=limits.HEADER_TEXT)]]


class Section(Block):
    type: Literal["section"]
    text: Text | None = None
    fields: list[FieldText] | None = Field(default=None, min_length=1, max_length=limits.SECTION_FIELDS)

    @model_validator(mode="after")
    def says_something(self) -> Self:
        if self.text is None and self.fields is None:
            raise ValueError("must define either `text` or `fields`")
        return self


class Context(Block):
    type: Literal["context"]
    elements: list[Text] = Field(min_length=1, max_length=limits.CONTEXT_ELEMENTS)


class Button(Part):
    type: Literal["button"]
    text: PlainText[Annotated[str, StringConstraints(min_length=1, max_length=limits.BUTTON_TEXT)]]
    action_id: Id = "made by Slack"
    value: str = Field(default="", max_length=limits.BUTTON_VALUE)
    url: str = Field(default="", max_length=limits.URL)
    style: Literal["primary", "danger"] | None = None


class Actions(Block):
    type: Literal["actions"]
    elements: list[Button] = Field(min_length=1, max_length=limits.ACTIONS_ELEMENTS)


AnyBlock = Annotated[Divider | Header | Section | Context | Actions, Field(discriminator="type")]
