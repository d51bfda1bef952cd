"""Words: text objects, identifiers and addresses, and what every piece of Block Kit has in common."""

import re
from datetime import date
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema
from typing_extensions import TypeAliasType

from rehearsal.strict import limits


class Part(BaseModel):
    """A piece of Block Kit. Nothing is converted, and a property Slack does not know is a slip."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


class _LeftOutOrWhole:
    """What is optional may be left out; a null in its place is a slip."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema = handler(source)
        return schema["schema"] if schema["type"] == "nullable" else schema


def up_to(most: int) -> Any:
    """At least one character or item, and at most so many."""
    return Field(min_length=1, max_length=most)


Value = TypeVar("Value")
Omittable = Annotated[Value | None, _LeftOutOrWhole()]

Words = TypeVar("Words", bound=str)


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


NonEmpty = Annotated[str, Field(min_length=1)]
Words3000 = Annotated[str, up_to(limits.TEXT)]

AnyText = TypeAliasType(
    "AnyText",
    Annotated[PlainText[Words] | Mrkdwn[Words], Field(discriminator="type")],
    type_params=(Words,),
)

Id = Annotated[str, up_to(limits.ID)]
Style = Literal["primary", "danger"]


def _is_an_address(text: str) -> str:
    if not re.match(r"https?://\S+$", text):
        raise ValueError("must be a valid URL")
    return text


def _is_a_safe_address(text: str) -> str:
    if not re.match(r"https://\S+$", text):
        raise ValueError("must be a valid HTTPS URL")
    return text


def _is_a_day(text: str) -> str:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError("must be a date in the form YYYY-MM-DD")
    try:
        date.fromisoformat(text)
    except ValueError:
        raise ValueError("must be a day of the calendar") from None
    return text


def _is_a_time(text: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        raise ValueError("must be a time in the form HH:mm")
    return text


Url = Annotated[str, Field(max_length=limits.URL), AfterValidator(_is_an_address)]
HttpsUrl = Annotated[str, Field(max_length=limits.URL), AfterValidator(_is_a_safe_address)]
Day = Annotated[str, AfterValidator(_is_a_day)]
TimeOfDay = Annotated[str, AfterValidator(_is_a_time)]
