"""Forms: what somebody fills in, as a model beside its view. A field is named once, for its block too."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import SimpleNamespace
from typing import Annotated, Any, Self, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError

from programme.ground.refusals import Refusal, Refusals

One = TypeVar("One", bound=StrEnum)


class UnreadableError(TypeError):
    """A form holds what it never offered; the message names the field and quotes nothing."""


def parts(value: str, count: int) -> list[str]:
    """What a button says of several things, by their ids. Raises Refusal when it says something else."""
    found = value.split()
    if len(found) != count:
        raise Refusal("thing-gone")
    return found


def one_of(kind: type[One], word: str) -> One:
    """What a button says of a state, a way or the like, by its name there. Raises Refusal."""
    try:
        return kind(word)
    except ValueError:
        raise Refusal("thing-gone") from None


def the_day(value: str) -> date:
    """A day that a button says, such as 2027-03-01. Raises Refusal."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Refusal("thing-gone") from None


class Form(BaseModel):
    """Read from what a form holds: field → value in the shape of its element, None where it was left empty.

    What was left empty is the field's default, looked at as if it had been written; a field that the form did
    not have at all is just that. Raises Refusals with every slip at its field.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)

    @classmethod
    def of(cls, filled: Mapping[str, Any]) -> Self:
        known = {name: one for name, one in cls.model_fields.items() if name in filled}
        given = {name: one.default if filled[name] is None else filled[name] for name, one in known.items()}
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            raise _said(cls, error) from None


def _said(form: type[Form], error: ValidationError) -> Exception:
    """The slips; or, where there is more to it than those, a fault that quotes nothing she has written."""
    slips = []
    for one in error.errors(include_input=False, include_url=False):
        no, field = one.get("ctx", {}).get("error"), str(one["loc"][0]) if one["loc"] else None
        if not isinstance(no, Refusal):
            return UnreadableError(f"{form.__name__} cannot be read: {field} is {one['type']}")
        slips.append(Refusal(no.key, field=no.field or field, **no.facts))
    return Refusals(slips)


def names(form: type[Form]) -> SimpleNamespace:
    """A form's field names, for its view: ``names(ReflectionForm).text`` is ``"text"``."""
    return SimpleNamespace(**{name: name for name in form.model_fields})


def there(key: str) -> AfterValidator:
    """A field that must not be left empty: the refusal of that key says so, at the field."""

    def check(value: Any) -> Any:
        if value is None or value == "":
            raise Refusal(key)
        return value

    return AfterValidator(check)


Ticked = Annotated[bool, BeforeValidator(bool)]
"""A single box: ticked or not."""


class File(BaseModel):
    """A file that was handed in, as Slack tells of it."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)
    id: str
    name: Annotated[str, BeforeValidator(lambda name: name or "")] = ""
