"""Erasures: what would go and what would stay, shown before anything does."""

from collections.abc import Sequence
from typing import Any

from programme.people.erasure import Erasure, Words
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, names
from views.ground.windows import Memory

ERASING = "erasing"
ERASE_LED = "erase-led"
"""A facilitator's button about somebody; its value is her id."""


class ErasureForm(Form):
    """What becomes of what she wrote as herself."""

    words: Words


class ErasureMemory(Memory):
    """Whom a facilitator erases, from which programme; nobody for who asks for it herself."""

    programme: str = ""
    person: str = ""


FIELDS = names(ErasureForm)


def form(what: Erasure, texts: Texts, *, own: bool, memory: str) -> dict[str, Any]:
    """Nothing has happened yet; the second button does it."""
    who = "own" if own else "other"
    parts = [
        blocks.section(texts.rich("erase-intro", who=who, name=what.person.name)),
        *_list("erase-going", what.going, texts),
        *_list("erase-hers", what.hers, texts),
        *_list("erase-staying", what.staying, texts),
        *_answers(what, texts, who),
        blocks.field_block(
            FIELDS.words,
            texts("erase-words", who=who),
            blocks.radio(FIELDS.words, [(one.value, texts(f"erase-words-{one.value}")) for one in Words]),
            hint=texts("erase-words-hint"),
        ),
        blocks.context(texts.rich("erase-elsewhere-too")),
    ]
    title = texts("erase-title", who=who)
    return windows.form(ERASING, title, parts, texts, memory=memory, submit="erase-yes")


def _list(key: str, nouns: Sequence[tuple[str, int]], texts: Texts) -> list[Block]:
    if not nouns:
        return []
    lines = [
        texts.rich("erase-line", noun=texts(f"export-sheet-own-{noun.replace('_', '-')}"), count=count)
        for noun, count in nouns
    ]
    return blocks.sections(texts.rich(key), *lines)


def _answers(what: Erasure, texts: Texts, who: str) -> list[Block]:
    if not what.programmes:
        return []
    where = ", ".join(what.programmes)
    return [blocks.section(texts.rich("erase-leaves", who=who, programmes=where, count=what.open))]


def erased(texts: Texts, *, own: bool, memory: str = "") -> dict[str, Any]:
    """It has happened."""
    said = texts.rich("erase-done", who="own" if own else "other")
    return windows.saved(texts("erase-done-title"), said, texts, memory=memory)


def home(texts: Texts) -> dict[str, Any]:
    """What stands in her tab afterwards."""
    return blocks.home([blocks.section(texts.rich("erase-done", who="own"))])
