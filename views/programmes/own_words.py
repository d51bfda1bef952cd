"""A programme's own words for the method's terms, in both languages."""

from collections.abc import Mapping
from typing import Any

from programme.ground.languages import Language
from programme.programmes.edit_fields import OTHER, other
from programme.programmes.own_words import LONGEST, TERMS
from programme.programmes.programmes import Programme
from texts import Texts, texts_in
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.programmes.programmes import WORDING


def read(filled: Mapping[str, str | None], ending: str = "") -> list[tuple[str, str, str]]:
    """(term, one of it, the one we know) as they were filled in: a pair of fields for each term there is."""

    def said(field: str) -> str:
        return filled.get(f"{field}{ending}") or ""

    return [(term, said(f"{term}-a"), said(f"{term}-the")) for term in TERMS]


def words(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """The reader's language first, and the other below; the method's words stand beside as labels."""
    own = Language(texts.language)
    parts: list[Block] = [blocks.section(texts.rich("programme-words-intro", programme=programme.title))]
    for language, ending in ((own, ""), (other(own), OTHER)):
        parts.append(blocks.section(texts.rich("edit-language", language=language.value)))
        parts += _fields(programme, language, ending, texts)
    return windows.form(WORDING, texts("programme-words"), parts, texts, memory=memory)


def _fields(programme: Programme, language: Language, ending: str, texts: Texts) -> list[Block]:
    chosen = {term: (a, the) for term, a, the in programme.words_in(language)}
    theirs = texts_in(language.value)
    return [
        blocks.field_block(
            f"{term}-{form}{ending}",
            texts(f"organisation-word-{form}", word=theirs(f"organisation-term-{term}", form=form)),
            blocks.text_input(f"{term}-{form}{ending}", initial=chosen.get(term, ("", ""))[at], most=LONGEST),
            optional=True,
        )
        for term in TERMS
        for at, form in enumerate(("a", "the"))
    ]
