"""Improvements listed: one's own team's first, then what others have opened."""

from collections.abc import Sequence
from typing import Any

from programme.improvement.improvements import Improvement
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.improvement.ideas import IDEA_LIST
from views.improvement.improvements import IMPROVEMENT_NEW, line

LIST = "improvement-list-window"
FIELD = "improvement-list-field"
EVERY_FIELD = "*"
PAGE = "improvement-list-page"
A_PAGE = 12
LONGEST_KEY = 150
"""Characters an option's value holds."""


def field_key(field: str) -> str:
    """A field of operation, however it is spelt."""
    return field.casefold()[:LONGEST_KEY]


def fields_of(improvements: Sequence[Improvement]) -> list[str]:
    """The fields of operation there are, each once."""
    named = {field_key(one.field_of_operation): one.field_of_operation for one in improvements}
    return sorted((name for folded, name in named.items() if folded), key=str.casefold)


def listing(
    improvements: Sequence[Improvement],
    ours: frozenset[str],
    texts: Texts,
    *,
    field: str | None,
    page: int,
    may_begin: bool,
    memory: str,
) -> dict[str, Any]:
    """``ours`` are the ids of those the reader's own teams work on; ``field`` (a key) narrows the list."""
    wanted = [one for one in improvements if field in {None, field_key(one.field_of_operation)}]
    in_order = sorted(wanted, key=lambda one: one.id not in ours)
    shown, page, pages = windows.page_of(in_order, page, A_PAGE)
    key = "improvement-list-empty" if may_begin else "improvement-list-empty-guest"
    parts = [
        blocks.actions(*_buttons(improvements, field, texts, may_begin=may_begin)),
        *([] if shown else [blocks.section(texts.rich(key))]),
        *_group([one for one in shown if one.id in ours], "improvement-list-ours", texts),
        *_group([one for one in shown if one.id not in ours], "improvement-list-others", texts),
        *windows.turning(PAGE, page, pages, texts),
    ]
    title, close = texts("improvement-list-title"), texts("button-close")
    return blocks.modal(LIST, title, parts, close=close, memory=memory)


def _buttons(
    improvements: Sequence[Improvement], field: str | None, texts: Texts, *, may_begin: bool
) -> list[blocks.Element]:
    found = [blocks.button(texts("idea-list"), IDEA_LIST)]
    if may_begin:
        found.insert(0, blocks.button(texts("improvement-new"), IMPROVEMENT_NEW, primary=True))
    fields = fields_of(improvements)[: blocks.OPTIONS - 1]
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
