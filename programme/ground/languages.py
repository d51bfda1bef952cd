"""The two languages every word is written in."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class Language(StrEnum):
    """A language a person can choose."""

    SV = "sv"
    EN = "en"


class Words(BaseModel):
    """The same thing said in Swedish and in English; neither may be empty."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True)

    sv: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def in_(self, language: Language) -> str:
        return self.sv if language is Language.SV else self.en
