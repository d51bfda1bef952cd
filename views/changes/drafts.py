"""A form begun from the year's own words: each quoted, with where it goes."""

from typing import Any

from programme.changes.drafts import NOWHERE, Draft, Said
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Option
from views.ground.wording import written

FORM = "draft-form"
QUOTED = 600
"""Characters of each; what is taken along is taken whole."""


def form(what: Draft, texts: Texts, memory: str) -> dict[str, Any]:
    """Nothing is sent to anybody: what is chosen stands in the form that comes next, to be changed."""
    intro = texts.rich("draft-intro", title=written(what.case.owed.item.title, texts))
    more = [blocks.context(texts.rich("draft-more", count=what.more))] if what.more else []
    places = [
        *((field.id, written(field.label, texts)) for field in what.fields),
        (NOWHERE, texts("draft-nowhere")),
    ]
    parts = [blocks.section(intro), *more, *(_choice(one, places, texts) for one in what.said)]
    title, next_ = texts("draft-title"), "draft-next"
    return windows.form(FORM, title, parts, texts, memory=memory, submit=next_, free=False)


def _choice(one: Said, places: list[Option], texts: Texts) -> Block:
    words = blocks.clip(" ".join(one.text.split()), QUOTED)
    menu = blocks.menu(texts("improvement-choose"), one.id, places, chosen=one.field or NOWHERE)
    return blocks.field_block(one.id, texts("draft-quoted", words=words), menu, hint=one.about)
