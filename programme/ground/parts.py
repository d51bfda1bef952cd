"""What every piece of a template is: frozen, strict, and with words short enough to be shown."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from programme.ground.languages import Words


class Part(BaseModel):
    """A frozen piece of a template; a key it does not know is a mistake."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,  # with a dozen of them, a third of the time it took to start
    )


TOO_LONG = "words_too_long"
"""The type of pydantic's error, for whoever says it in other words."""


WORDS_TOO_LONG = "{language} has {length} characters, at most {most} fit"


def at_most(limit: int) -> AfterValidator:
    def check(words: Words) -> Words:
        for language, text in (("sv", words.sv), ("en", words.en)):
            if len(text) > limit:
                facts = {"language": language, "length": len(text), "most": limit}
                raise PydanticCustomError(TOO_LONG, WORDS_TOO_LONG, facts)
        return words

    return AfterValidator(check)


Title = Annotated[Words, at_most(70)]
