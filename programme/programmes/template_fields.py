"""What a form in a template is made of: its fields, their kinds and options, and the words they hold."""

from enum import StrEnum
from typing import Annotated, Self, TypeVar

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from programme.ground.languages import Words
from programme.ground.parts import Part, at_most

T = TypeVar("T")


def distinct(values: tuple[T, ...]) -> tuple[T, ...]:
    """The values; raises ValueError for one that stands there twice."""
    if len(set(values)) < len(values):
        raise ValueError("the same value stands there twice")
    return values


# Lengths follow from where Slack shows the words: an option holds 75 characters, a modal's own
# title 24 (so never ours), a section 3000; the rest keeps messages readable on a telephone.
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Choosable = Annotated[Words, at_most(75)]
Label = Annotated[Words, at_most(200)]
Sentence = Annotated[Words, at_most(300)]
Help = Annotated[Words, at_most(600)]
Paragraph = Annotated[Words, at_most(2000)]
Link = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>|]+$", max_length=2000)]
Days = Annotated[int, Field(ge=0, le=365)]
Reminders = Annotated[tuple[Days, ...], Field(max_length=10), AfterValidator(distinct)]


class FieldKind(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    YES_NO = "yes_no"
    DATE = "date"
    CHOICE = "choice"


class Drawn(StrEnum):
    """What of a year's own words a field is drafted from; ANSWERS are those that return to its form."""

    ADOPTED = "adopted"
    ABANDONED = "abandoned"
    LEARNED = "learned"
    ANSWERS = "answers"


class ShortLine(Part):
    """One line that can be ticked or chosen in Slack: a wanted outcome, a choice in a form."""

    id: Id
    text: Choosable


class FormField(Part):
    """One question in a form; `options` belong to a choice and to nothing else.

    Its answer `returns`, quoted, to the preparations and questions named by id. On a date that
    `looks_again` the whole form comes back to who filled it in. What it `draws` on is gathered from the
    organisation's own year when the form is drafted.
    """

    id: Id
    kind: FieldKind
    label: Label
    hint: Label | None = None
    required: bool = True
    options: Annotated[tuple[ShortLine, ...], Field(max_length=10)] = ()
    returns: tuple[Id, ...] = ()
    looks_again: bool = False
    draws: tuple[Drawn, ...] = ()

    @model_validator(mode="after")
    def _options_belong_to_a_choice(self) -> Self:
        if self.kind is FieldKind.CHOICE and not self.options[1:]:
            raise ValueError("a choice needs at least two options")
        if self.kind is not FieldKind.CHOICE and self.options:
            raise ValueError(f"options belong to a choice, not to {self.kind}")
        return self

    @model_validator(mode="after")
    def _only_texts_draw(self) -> Self:
        if self.draws and self.kind is not FieldKind.LONG_TEXT:
            raise ValueError(f"draws belongs to long_text, not to {self.kind}")
        return self

    @model_validator(mode="after")
    def _only_a_date_is_looked_at_again(self) -> Self:
        if self.looks_again and self.kind is not FieldKind.DATE:
            raise ValueError(f"looks_again belongs to a date, not to {self.kind}")
        return self
