"""Rich text: sections, lists, quotes and code, and what may stand in them.

https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

from typing import Annotated, Literal

from pydantic import Field

from rehearsal.strict import limits
from rehearsal.strict.text import Id, NonEmpty, Omittable, Part, Url


class Style(Part):
    bold: bool = False
    italic: bool = False
    strike: bool = False
    underline: bool = False
    code: bool = False


class MentionStyle(Style):
    """A mention may also be shown as highlighted, as chosen, or unlinked."""

    highlight: bool = False
    client_highlight: bool = False
    unlink: bool = False


class _Styled(Part):
    style: Omittable[Style] = None


class _Mention(Part):
    style: Omittable[MentionStyle] = None


class Text(_Styled):
    type: Literal["text"]
    text: NonEmpty


class Link(_Styled):
    type: Literal["link"]
    url: Annotated[str, Field(max_length=limits.URL, pattern=r"^(https?://|mailto:)\S+$")]
    text: Omittable[str] = None
    unsafe: bool = False


class Emoji(_Styled):
    type: Literal["emoji"]
    name: NonEmpty
    unicode: Omittable[str] = None
    skin_tone: Omittable[Annotated[int, Field(ge=1, le=6)]] = None
    url: Omittable[Url] = None


class User(_Mention):
    type: Literal["user"]
    user_id: NonEmpty


class Channel(_Mention):
    type: Literal["channel"]
    channel_id: NonEmpty


class UserGroup(_Mention):
    type: Literal["usergroup"]
    usergroup_id: NonEmpty


class Team(_Mention):
    type: Literal["team"]
    team_id: NonEmpty


class Broadcast(_Styled):
    type: Literal["broadcast"]
    range: Literal["here", "channel", "everyone"]


class Date(_Styled):
    """`timestamp` in whole seconds since 1970; `format` with Slack's curly tokens, such as {date_long}."""

    type: Literal["date"]
    timestamp: int
    format: NonEmpty
    url: Omittable[Url] = None
    fallback: Omittable[str] = None


class Color(_Styled):
    type: Literal["color"]
    value: Annotated[str, Field(pattern=r"^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")]


Piece = Annotated[
    Text | Link | Emoji | User | Channel | UserGroup | Team | Broadcast | Date | Color,
    Field(discriminator="type"),
]
Border = Literal[0, 1]


class RichTextSection(Part):
    type: Literal["rich_text_section"]
    elements: list[Piece]


class RichTextList(Part):
    type: Literal["rich_text_list"]
    style: Literal["bullet", "ordered"]
    elements: list[RichTextSection]
    indent: Omittable[Annotated[int, Field(ge=0, le=limits.LIST_INDENT)]] = None
    offset: Omittable[Annotated[int, Field(ge=0)]] = None
    border: Omittable[Border] = None


class RichTextQuote(Part):
    type: Literal["rich_text_quote"]
    elements: list[Piece]
    border: Omittable[Border] = None


class RichTextPreformatted(Part):
    type: Literal["rich_text_preformatted"]
    elements: list[Annotated[Text | Link, Field(discriminator="type")]]
    border: Omittable[Border] = None
    language: Omittable[NonEmpty] = None


class RichText(Part):
    type: Literal["rich_text"]
    block_id: Omittable[Id] = None
    elements: Annotated[
        list[
            Annotated[
                RichTextSection | RichTextList | RichTextQuote | RichTextPreformatted,
                Field(discriminator="type"),
            ]
        ],
        Field(min_length=1),
    ]
