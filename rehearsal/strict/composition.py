"""Composition objects: options, confirmations, filters, files and workflows.

https://docs.slack.dev/reference/block-kit/composition-objects
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rehearsal.strict import limits
from rehearsal.strict.text import AnyText, NonEmpty, Omittable, Part, PlainText, Style, Url, up_to

ConfirmButton = PlainText[Annotated[str, up_to(limits.CONFIRM_BUTTON)]]


class Confirm(Part):
    title: PlainText[Annotated[str, up_to(limits.CONFIRM_TITLE)]]
    text: AnyText[Annotated[str, up_to(limits.CONFIRM_TEXT)]]
    confirm: ConfirmButton
    deny: ConfirmButton
    style: Omittable[Style] = None


OptionWords = Annotated[str, up_to(limits.OPTION_TEXT)]
OptionDescription = Annotated[str, up_to(limits.OPTION_DESCRIPTION)]
OptionValue = Annotated[str, up_to(limits.OPTION_VALUE)]


class Option(Part):
    """What stands in a select menu."""

    text: PlainText[OptionWords]
    value: OptionValue
    description: Omittable[PlainText[OptionDescription]] = None


class MenuOption(Option):
    """Only an overflow menu's options may lead to an address."""

    url: Omittable[Url] = None


class Choice(Part):
    """What stands beside a radio button or a checkbox: the only options whose words may be mrkdwn."""

    text: AnyText[OptionWords]
    value: OptionValue
    description: Omittable[AnyText[OptionDescription]] = None


Options = Annotated[list[Option], up_to(limits.SELECT_OPTIONS)]
Choices = Annotated[list[Choice], up_to(limits.CHOICES)]


class OptionGroup(Part):
    label: PlainText[Annotated[str, up_to(limits.OPTION_GROUP_LABEL)]]
    options: Options


class ConversationFilter(Part):
    include: Omittable[Annotated[list[Literal["im", "mpim", "private", "public"]], Field(min_length=1)]] = (
        None
    )
    exclude_external_shared_channels: bool = False
    exclude_bot_users: bool = False

    @model_validator(mode="after")
    def filters_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("must define at least one of the filters")
        return self


class DispatchActionConfig(Part):
    trigger_actions_on: Annotated[list[Literal["on_enter_pressed", "on_character_entered"]], up_to(2)]


class SlackFile(Part):
    id: Omittable[NonEmpty] = None
    url: Omittable[Url] = None

    @model_validator(mode="after")
    def names_one_file(self) -> Self:
        if (self.id is None) == (self.url is None):
            raise ValueError("must define either `id` or `url`")
        return self


class WorkflowParameter(Part):
    name: NonEmpty
    value: str


class WorkflowTrigger(Part):
    url: Url
    customizable_input_parameters: Omittable[list[WorkflowParameter]] = None


class Workflow(Part):
    trigger: WorkflowTrigger
