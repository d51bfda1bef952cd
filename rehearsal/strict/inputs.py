"""Elements one writes in: text, numbers, dates, files.

https://docs.slack.dev/reference/block-kit/block-elements
"""

from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated, Any, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from rehearsal.strict import limits
from rehearsal.strict.buttons import Interactive
from rehearsal.strict.composition import DispatchActionConfig
from rehearsal.strict.menus import Chosen, Menu, Placeholder
from rehearsal.strict.rich_text import RichText
from rehearsal.strict.text import Day, NonEmpty, Omittable, TimeOfDay, Url

_zones = cache(available_timezones)  # reads the whole zone directory: 30 ms


def _is_a_zone(name: str) -> str:
    if name not in _zones():
        raise ValueError("must be a valid IANA timezone")
    return name


class DatePicker(Menu):
    type: Literal["datepicker"]
    initial_date: Omittable[Day] = None


class TimePicker(Menu):
    type: Literal["timepicker"]
    initial_time: Omittable[TimeOfDay] = None
    timezone: Omittable[Annotated[str, AfterValidator(_is_a_zone)]] = None


class DateTimePicker(Chosen):
    """`initial_date_time` is whole seconds since 1970, ten digits of them."""

    type: Literal["datetimepicker"]
    initial_date_time: Omittable[Annotated[int, Field(ge=1_000_000_000, le=9_999_999_999)]] = None


class Written(Interactive):
    placeholder: Omittable[Placeholder] = None
    dispatch_action_config: Omittable[DispatchActionConfig] = None
    focus_on_load: bool = False


class PlainTextInput(Written):
    type: Literal["plain_text_input"]
    multiline: bool = False
    min_length: Omittable[Annotated[int, Field(ge=0, le=limits.PLAIN_TEXT_INPUT)]] = None
    max_length: Omittable[Annotated[int, Field(ge=1, le=limits.PLAIN_TEXT_INPUT)]] = None
    initial_value: Omittable[str] = None

    @field_validator("max_length")
    @classmethod
    def leaves_room(cls, most: int, info: ValidationInfo) -> int:
        if most < (info.data.get("min_length") or 0):
            raise ValueError("must not be less than `min_length`")
        return most

    @field_validator("initial_value")
    @classmethod
    def fits(cls, words: str, info: ValidationInfo) -> str:
        least, most = info.data.get("min_length") or 0, info.data.get("max_length") or limits.PLAIN_TEXT_INPUT
        if len(words) > most:
            raise ValueError(f"must be less than {most + 1} characters")
        if words and len(words) < least:
            raise ValueError(f"must be more than {least - 1} characters")
        return words


class RichTextInput(Written):
    type: Literal["rich_text_input"]
    initial_value: Omittable[RichText] = None
    min_lines: Omittable[Annotated[int, Field(ge=1)]] = None
    max_lines: Omittable[Annotated[int, Field(ge=1)]] = None


class EmailInput(Written):
    type: Literal["email_text_input"]
    initial_value: Omittable[NonEmpty] = None


class UrlInput(Written):
    type: Literal["url_text_input"]
    initial_value: Omittable[Url] = None


class NumberInput(Written):
    """Slack takes the numbers as strings, with decimals only when they are allowed."""

    type: Literal["number_input"]
    is_decimal_allowed: bool
    min_value: Omittable[str] = None
    max_value: Omittable[str] = None
    initial_value: Omittable[str] = None

    @field_validator("min_value", "max_value", "initial_value")
    @classmethod
    def is_a_number_in_range(cls, text: str, info: ValidationInfo) -> str:
        number = _number(text, decimals=info.data.get("is_decimal_allowed", True))
        least, most = info.data.get("min_value"), info.data.get("max_value")
        if least is not None and number < Decimal(least):
            raise ValueError("must not be less than `min_value`")
        if most is not None and number > Decimal(most):
            raise ValueError("must not be more than `max_value`")
        return text


def _number(text: str, *, decimals: Any) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError("must be a number written as a string") from None
    if not number.is_finite() or (not decimals and number != number.to_integral_value()):
        raise ValueError("must be a whole number unless decimals are allowed")
    return number


class FileInput(Interactive):
    type: Literal["file_input"]
    filetypes: Omittable[Annotated[list[NonEmpty], Field(min_length=1)]] = None
    max_files: Omittable[Annotated[int, Field(ge=1, le=limits.INPUT_FILES)]] = None
