"""Elements one chooses from: select menus, radio buttons and checkboxes.

https://docs.slack.dev/reference/block-kit/block-elements
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from rehearsal.strict import limits
from rehearsal.strict.buttons import Confirmed
from rehearsal.strict.composition import Choice, Choices, ConversationFilter, Option, OptionGroup, Options
from rehearsal.strict.text import NonEmpty, Omittable, Part, PlainText, up_to

Placeholder = PlainText[Annotated[str, up_to(limits.PLACEHOLDER)]]
Ids = Annotated[list[NonEmpty], Field(min_length=1)]
MaxSelected = Annotated[int, Field(ge=1)]
MinQuery = Annotated[int, Field(ge=0)]


class Chosen(Confirmed):
    focus_on_load: bool = False


class Menu(Chosen):
    placeholder: Omittable[Placeholder] = None


class MultiMenu(Menu):
    max_selected_items: Omittable[MaxSelected] = None


def _among_the_options(chosen: Any, info: ValidationInfo) -> Any:
    """What is chosen from the start must equal one of the options, word for word."""
    offered = list(info.data.get("options") or [])
    for group in info.data.get("option_groups") or []:
        offered += group.options
    first = chosen if isinstance(chosen, list) else [chosen]
    if offered and any(option not in offered for option in first):
        raise ValueError("must be one of the provided options")
    return chosen


class Offered(Part):
    """A static menu has its options itself, in groups or not."""

    options: Omittable[Options] = None
    option_groups: Omittable[Annotated[list[OptionGroup], up_to(limits.OPTION_GROUPS)]] = None

    @model_validator(mode="after")
    def offers_once(self) -> Self:
        if (self.options is None) == (self.option_groups is None):
            raise ValueError("must define either `options` or `option_groups`")
        return self


class StaticSelect(Menu, Offered):
    type: Literal["static_select"]
    initial_option: Omittable[Option] = None

    _initial = field_validator("initial_option")(_among_the_options)


class MultiStaticSelect(MultiMenu, Offered):
    type: Literal["multi_static_select"]
    initial_options: Omittable[Options] = None

    _initial = field_validator("initial_options")(_among_the_options)


class ExternalSelect(Menu):
    type: Literal["external_select"]
    initial_option: Omittable[Option] = None
    min_query_length: Omittable[MinQuery] = None


class MultiExternalSelect(MultiMenu):
    type: Literal["multi_external_select"]
    initial_options: Omittable[Options] = None
    min_query_length: Omittable[MinQuery] = None


class UsersSelect(Menu):
    type: Literal["users_select"]
    initial_user: Omittable[NonEmpty] = None


class MultiUsersSelect(MultiMenu):
    type: Literal["multi_users_select"]
    initial_users: Omittable[Ids] = None


class ConversationsSelect(Menu):
    type: Literal["conversations_select"]
    initial_conversation: Omittable[NonEmpty] = None
    default_to_current_conversation: bool = False
    response_url_enabled: bool = False
    filter: Omittable[ConversationFilter] = None


class MultiConversationsSelect(MultiMenu):
    type: Literal["multi_conversations_select"]
    initial_conversations: Omittable[Ids] = None
    default_to_current_conversation: bool = False
    filter: Omittable[ConversationFilter] = None


class ChannelsSelect(Menu):
    type: Literal["channels_select"]
    initial_channel: Omittable[NonEmpty] = None
    response_url_enabled: bool = False


class MultiChannelsSelect(MultiMenu):
    type: Literal["multi_channels_select"]
    initial_channels: Omittable[Ids] = None


class RadioButtons(Chosen):
    type: Literal["radio_buttons"]
    options: Choices
    initial_option: Omittable[Choice] = None

    _initial = field_validator("initial_option")(_among_the_options)


class Checkboxes(Chosen):
    type: Literal["checkboxes"]
    options: Choices
    initial_options: Omittable[Choices] = None

    _initial = field_validator("initial_options")(_among_the_options)


SingleSelect = StaticSelect | ExternalSelect | UsersSelect | ConversationsSelect | ChannelsSelect
MultiSelect = (
    MultiStaticSelect
    | MultiExternalSelect
    | MultiUsersSelect
    | MultiConversationsSelect
    | MultiChannelsSelect
)
