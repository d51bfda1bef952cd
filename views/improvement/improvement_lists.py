"""Improvements listed: one's own team's first, then what others have opened."""

from collections.abc import Sequence
from typing import Any

from programme.improvement.improvements import Improvement, Listed
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory
from views.improvement.ideas import IDEA_LIST
from views.improvement.improvements import IMPROVEMENT_NEW, line

LIST = "improvement-list-window"
FIELD = "improvement-list-field"
EVERY_FIELD = "*"
PAGE = "improvement-list-page"
A_PAGE = 12
LONGEST_KEY = 150
"""Characters an option's value holds."""


class ListMemory(Memory):
    """``field`` is the key of the field of operation it is narrowed to."""

    field: str | None = None
    page: int = 0


def field_key(field: str) -> str:
    """A field of operation, however it is spelt."""
    return field.casefold()[:LONGEST_KEY]


def fields_of(improvements: Sequence[Improvement]) -> list[str]:
    """The fields of operation there are, each once."""
    named = {field_key(one.field_of_operation): one.field_of_operation for one in improvements}
    return sorted((name for folded, name in named.items() if folded), key=str.casefold)


def listing(seen: Listed, texts: Texts, *, field: str | None, page: int, memory: str) -> dict[str, Any]:
    """What the reader may see; ``field`` (a key) narrows the list."""
    wanted = [one for one in seen.improvements if field in {None, field_key(one.field_of_operation)}]
    in_order = sorted(wanted, key=lambda one: one.id not in seen.ours)
    shown, page, pages = windows.page_of(in_order, page, A_PAGE)
    key = "improvement-list-empty" if seen.may_begin else "improvement-list-empty-guest"
    parts = [
        blocks.actions(*_buttons(seen, field, texts)),
        *([] if shown else [blocks.section(texts.rich(key))]),
        *_group([one for one in shown if one.id in seen.ours], "improvement-list-ours", texts),
        *_group([one for one in shown if one.id not in seen.ours], "improvement-list-others", texts),
        *windows.turning(PAGE, page, pages, texts),
    ]
    title, close = texts("improvement-list-title"), texts("button-close")
    return blocks.modal(LIST, title, parts, close=close, memory=memory)


def _buttons(seen: Listed, field: str | None, texts: Texts) -> list[blocks.Element]:
    found = [blocks.button(texts("idea-list"), IDEA_LIST)]
    if seen.may_begin:
        found.insert(0, blocks.button(texts("improvement-new"), IMPROVEMENT_NEW, primary=True))
    fields = fields_of(seen.improvements)[: blocks.OPTIONS - 1]
    if fields:
        options = [(field_key(name), name) for name in fields]
        every = (EVERY_FIELD, texts("improvement-list-every-field"))
        label = texts("improvement-list-field")
        found.append(blocks.menu(label, FIELD, [every, *options], chosen=field or EVERY_FIELD))
    return found


def _group(improvements: Sequence[Improvement], key: str, texts: Texts) -> list[Block]:
    if not improvements:
        return []
    return [blocks.section(texts.rich(key)), *(line(one, texts) for one in improvements)]
