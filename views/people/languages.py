"""The language one reads: a form with two choices, and the other language offered in the welcome."""

from typing import Any

from programme.ground.languages import Language
from texts import Texts, texts_in
from views.ground import blocks, windows
from views.ground.blocks import Element
from views.ground.forms import Form, names

OPEN = "language-open"
FORM = "language-form"
OTHER = "language-other"


class LanguageForm(Form):
    language: Language


FIELDS = names(LanguageForm)


def form(texts: Texts, *, memory: str) -> dict[str, Any]:
    """Each language is called by its own name, for whoever reads none of the other."""
    options = [(one.value, texts_in(one.value)("language-name")) for one in Language]
    field = blocks.field_block(
        FIELDS.language,
        texts("language-field"),
        blocks.radio(FIELDS.language, options, chosen=texts.language),
        hint=texts("language-hint"),
    )
    return windows.form(FORM, texts("language-title"), [field], texts, memory=memory)


def other_button(texts: Texts) -> Element:
    """The other language, offered in its own words."""
    other = next(one for one in Language if one.value != texts.language)
    return blocks.button(texts_in(other.value)("language-other"), OTHER, other.value)
