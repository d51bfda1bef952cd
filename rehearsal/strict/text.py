"""Text objects: plain words, and words with Slack's own marks."""

from typing import Annotated, Generic, Literal, TypeVar

from pydantic import Field, StringConstraints

from rehearsal.strict import limits
from rehearsal.strict.sentences import Part

Words = TypeVar("Words", bound=str)

AnyWords = Annotated[str, StringConstraints(min_length=1, max_length=limits.TEXT)]


class PlainText(Part, Generic[Words]):
    """docs.slack.dev/reference/block-kit/composition-objects/text-object; `verbatim` is not for it."""

    type: Literal["plain_text"]
    text: Words
    emoji: bool = True


class Mrkdwn(Part, Generic[Words]):
    """docs.slack.dev/reference/block-kit/composition-objects/text-object; `emoji` is not for it."""

    type: Literal["mrkdwn"]
    text: Words
    verbatim: bool = False


Text = Annotated[PlainText[AnyWords] | Mrkdwn[AnyWords], Field(discriminator="type")]
