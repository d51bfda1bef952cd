"""Shapes: what everything in an export has in common, and how a thing takes on its own."""

from functools import cache
from typing import Any, Self

from pydantic import BaseModel, ConfigDict

from programme.ground.languages import Language, Words
from programme.people.people import Person
from texts import Texts


class Shape(BaseModel):
    """One thing in an export.

    What is ``x_id`` in the house is ``x`` in a file; somebody stands there by her id, ``x``, and her name,
    ``x_name``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    @classmethod
    def of(cls, *values: object, **told: object) -> Self:
        """What is ``told``, and every other field without a default from the first of ``values`` that has it.

        Raises AttributeError where none of them does.
        """
        needed = _required(cls) - told.keys()
        return cls.model_validate({name: _found(name, values) for name in needed} | told)


def translated(words: Words, texts: Texts) -> str:
    """What stands in a template in both languages, in the reader's."""
    return texts.in_own_words(words.in_(Language(texts.language)))


def id_of(person: Person | None) -> str | None:
    return person.id if person else None


def name_of(person: Person | None) -> str:
    return person.name if person else ""


@cache
def _required(shape: type[Shape]) -> frozenset[str]:
    return frozenset(name for name, field in shape.model_fields.items() if field.is_required())


def _found(name: str, values: tuple[object, ...]) -> Any:
    for value in values:
        if hasattr(value, f"{name}_id"):
            return getattr(value, f"{name}_id")
        if hasattr(value, name):
            found = getattr(value, name)
            return found.id if isinstance(found, Person) else found
        if name.endswith("_name") and hasattr(value, whose := name.removesuffix("_name")):
            return name_of(getattr(value, whose))
    raise AttributeError(f"{name}: not in {', '.join(type(value).__name__ for value in values)}")
