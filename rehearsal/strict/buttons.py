"""Elements one presses or looks at: buttons, overflow menus and images.

https://docs.slack.dev/reference/block-kit/block-elements
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rehearsal.strict import limits
from rehearsal.strict.composition import Confirm, MenuOption, SlackFile, Workflow
from rehearsal.strict.text import Id, NonEmpty, Omittable, Part, PlainText, Style, Url, up_to

ButtonText = PlainText[Annotated[str, up_to(limits.BUTTON_TEXT)]]
ButtonValue = Annotated[str, Field(max_length=limits.BUTTON_VALUE)]
AccessibilityLabel = Annotated[str, Field(max_length=limits.ACCESSIBILITY_LABEL)]


class Interactive(Part):
    """Slack makes up an action_id where there is none."""

    action_id: Omittable[Id] = None


class Confirmed(Interactive):
    confirm: Omittable[Confirm] = None


class Button(Confirmed):
    type: Literal["button"]
    text: ButtonText
    value: Omittable[ButtonValue] = None
    url: Omittable[Url] = None
    style: Omittable[Style] = None
    accessibility_label: Omittable[AccessibilityLabel] = None


class WorkflowButton(Interactive):
    type: Literal["workflow_button"]
    text: ButtonText
    workflow: Workflow
    style: Omittable[Style] = None
    accessibility_label: Omittable[AccessibilityLabel] = None


class IconButton(Confirmed):
    type: Literal["icon_button"]
    icon: NonEmpty
    text: ButtonText
    value: Omittable[ButtonValue] = None
    accessibility_label: Omittable[AccessibilityLabel] = None
    visible_to_user_ids: Omittable[Annotated[list[str], Field(max_length=limits.VISIBLE_TO_USERS)]] = None


class FeedbackButton(Part):
    text: ButtonText
    value: ButtonValue
    accessibility_label: Omittable[AccessibilityLabel] = None


class FeedbackButtons(Interactive):
    type: Literal["feedback_buttons"]
    positive_button: FeedbackButton
    negative_button: FeedbackButton


class Overflow(Confirmed):
    type: Literal["overflow"]
    options: Annotated[list[MenuOption], up_to(limits.OVERFLOW_OPTIONS)]


class Picture(Part):
    """What an image element and an image block share: an address or a file in Slack, and words for it."""

    alt_text: Annotated[str, up_to(limits.ALT_TEXT)]
    image_url: Omittable[Url] = None
    slack_file: Omittable[SlackFile] = None

    @model_validator(mode="after")
    def has_one_source(self) -> Self:
        if (self.image_url is None) == (self.slack_file is None):
            raise ValueError("must define either `image_url` or `slack_file`")
        return self


class Image(Picture):
    type: Literal["image"]
