"""Blocks with a look of their own: cards, alerts, plans, videos, files and markdown.

https://docs.slack.dev/reference/block-kit/blocks
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rehearsal.strict import limits
from rehearsal.strict.buttons import Button, FeedbackButtons, IconButton, Image
from rehearsal.strict.rich_text import RichText
from rehearsal.strict.text import (
    AnyText,
    HttpsUrl,
    Id,
    NonEmpty,
    Omittable,
    Part,
    PlainText,
    Url,
    Words3000,
    up_to,
)


class Block(Part):
    """Slack makes up a block_id where there is none."""

    block_id: Omittable[Id] = None


CardTitle = AnyText[Annotated[str, up_to(limits.CARD_TITLE)]]


class Card(Block):
    type: Literal["card"]
    hero_image: Omittable[Image] = None
    icon: Omittable[Image] = None
    title: Omittable[CardTitle] = None
    subtitle: Omittable[CardTitle] = None
    body: Omittable[AnyText[Annotated[str, up_to(limits.CARD_BODY)]]] = None
    actions: Omittable[Annotated[list[Button], Field(min_length=1)]] = None

    @model_validator(mode="after")
    def shows_something(self) -> Self:
        if not self.model_fields_set & {"hero_image", "title", "actions", "body"}:
            raise ValueError("must define at least one of `hero_image`, `title`, `actions` or `body`")
        return self


class Carousel(Block):
    type: Literal["carousel"]
    elements: Annotated[list[Card], up_to(limits.CAROUSEL_CARDS)]


class Alert(Block):
    type: Literal["alert"]
    text: AnyText[Annotated[str, up_to(limits.ALERT_TEXT)]]
    level: Literal["default", "info", "warning", "error", "success"] = "default"


class Markdown(Block):
    type: Literal["markdown"]
    text: Annotated[str, up_to(limits.MARKDOWN_A_MESSAGE)]


class ContextActions(Block):
    type: Literal["context_actions"]
    elements: Annotated[
        list[Annotated[FeedbackButtons | IconButton, Field(discriminator="type")]],
        up_to(limits.CONTEXT_ACTIONS_ELEMENTS),
    ]


class File(Block):
    type: Literal["file"]
    external_id: NonEmpty
    source: Literal["remote"]


class UrlSource(Part):
    type: Literal["url"]
    url: Url
    text: NonEmpty


class TaskCard(Block):
    type: Literal["task_card"]
    task_id: NonEmpty
    title: NonEmpty
    status: Literal["pending", "in_progress", "complete", "error"]
    details: Omittable[RichText] = None
    output: Omittable[RichText] = None
    sources: Omittable[list[UrlSource]] = None


class Plan(Block):
    type: Literal["plan"]
    title: NonEmpty
    tasks: Omittable[list[TaskCard]] = None


class Video(Block):
    type: Literal["video"]
    alt_text: NonEmpty
    title: PlainText[Annotated[str, up_to(limits.VIDEO_TITLE)]]
    video_url: HttpsUrl
    thumbnail_url: Url
    title_url: Omittable[HttpsUrl] = None
    description: Omittable[PlainText[Words3000]] = None
    author_name: Omittable[Annotated[str, Field(max_length=limits.VIDEO_AUTHOR)]] = None
    provider_name: Omittable[str] = None
    provider_icon_url: Omittable[Url] = None
