"""Own words for the method's terms: a programme's in both languages, an organisation's in one."""

from collections.abc import Mapping
from typing import Any

from programme.ground.languages import Language
from programme.programmes.edit_fields import OTHER, other
from programme.programmes.own_words import TERMS, TYPED, Words, typed
from programme.programmes.programmes import Programme
from texts import Texts
from texts.lexicon import WORDS
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.wording import capital
from views.programmes.programmes import WORDING


def read(filled: Mapping[str, str | None], ending: str = "") -> list[tuple[str, str]]:
    """(term, its forms) as they were filled in: a field for each term there is."""
    return [(term, filled.get(f"{term}{ending}") or "") for term in TERMS]


def words(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """The reader's language first, and the other below; the method's words stand beside."""
    own = Language(texts.language)
    parts: list[Block] = [blocks.section(texts.rich("programme-words-intro", programme=programme.title))]
    for language, ending in ((own, ""), (other(own), OTHER)):
        parts.append(blocks.section(texts.rich("edit-language", language=language.value)))
        parts += fields(programme.words_in(language), language, texts, ending=ending)
    return windows.form(WORDING, texts("programme-words"), parts, texts, memory=memory)


def fields(
    chosen: Words, language: Language, texts: Texts, *, instead_of: Words = (), ending: str = ""
) -> list[Block]:
    """A field a term; beneath it what is said where it is left empty: the method's, or others' words."""
    return [
        blocks.field_block(
            f"{term}{ending}",
            capital(WORDS[language][term].a),
            blocks.text_input(f"{term}{ending}", initial=typed(chosen, term), most=TYPED),
            hint=texts("own-word-hint", words=typed(instead_of, term) or standard(term, language)),
            optional=True,
        )
        for term in TERMS
    ]


def standard(term: str, language: Language) -> str:
    """The method's own: träff, träffen, träffar, träffarna."""
    word = WORDS[language][term]
    return ", ".join(dict.fromkeys(word) if language is Language.EN else word)
