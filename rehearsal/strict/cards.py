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
    Optional,
    Part,
    PlainText,
    Url,
    Words3000,
    up_to,
)


class Block(Part):
    """Slack makes up a block_id where there is none."""

    block_id: Optional[Id] = None


CardTitle = AnyText[Annotated[str, up_to(limits.CARD_TITLE)]]


class Card(Block):
    type: Literal["card"]
    hero_image: Optional[Image] = None
    icon: Optional[Image] = None
    title: Optional[CardTitle] = None
    subtitle: Optional[CardTitle] = None
    body: Optional[AnyText[Annotated[str, up_to(limits.CARD_BODY)]]] = None
    actions: Optional[Annotated[list[Button], Field(min_length=1)]] = None

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
    details: Optional[RichText] = None
    output: Optional[RichText] = None
    sources: Optional[list[UrlSource]] = None


class Plan(Block):
    type: Literal["plan"]
    title: NonEmpty
    tasks: Optional[list[TaskCard]] = None


class Video(Block):
    type: Literal["video"]
    alt_text: NonEmpty
    title: PlainText[Annotated[str, up_to(limits.VIDEO_TITLE)]]
    video_url: HttpsUrl
    thumbnail_url: Url
    title_url: Optional[HttpsUrl] = None
    description: Optional[PlainText[Words3000]] = None
    author_name: Optional[Annotated[str, Field(max_length=limits.VIDEO_AUTHOR)]] = None
    provider_name: Optional[str] = None
    provider_icon_url: Optional[Url] = None
