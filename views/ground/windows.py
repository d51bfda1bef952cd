"""Windows: what a modal remembers, how one says that it is done, and how long lists are turned."""

from collections.abc import Sequence
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict

from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element

SAVED = "saved"
"""A modal that only says what became of a thing: the next one takes its place instead of covering it."""

SHORT = 80
"""Characters of a field for a name or a title."""
T = TypeVar("T")


class Memory(BaseModel):
    """What a modal remembers (private_metadata, at most 3,000 characters), always written the same way.

    ``under`` is what the window beneath it remembers, with the ``room`` that draws it.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)
    under: dict[str, Any] | None = None

    def kept(self) -> str:
        return self.model_dump_json(exclude_defaults=True)

    @classmethod
    def recalled(cls, view: dict[str, Any]) -> Self:
        return cls.model_validate_json(view.get("private_metadata") or "{}")


def filled(view: dict[str, Any], field: str, words: str) -> dict[str, Any]:
    """The form with words already in one of its text fields, as far as they fit there."""

    def one(block: Block) -> Block:
        if block.get("block_id") != field or not words:
            return block
        element = block["element"]
        return block | {
            "element": element | {"initial_value": words[: element.get("max_length", len(words))]}
        }

    return view | {"blocks": [one(block) for block in view["blocks"]]}


def form(
    callback: str,
    title: str,
    parts: Sequence[Block],
    texts: Texts,
    *,
    memory: str,
    submit: str = "button-save",
    close: str = "button-cancel",
    free: bool = True,
) -> dict[str, Any]:
    """A form with its two buttons: what ``submit`` is the key of, and never mind, or ``close``.

    ``free`` is whether somebody writes freely in it: then she is asked not to name clients or patients.
    """
    if free:
        parts = asking(parts, texts("form-no-names"))
    return blocks.modal(callback, title, parts, submit=texts(submit), close=texts(close), memory=memory)


def lines(name: str, label: str, written: str, most: int) -> Block:
    """A field for some lines, with what stood in it before; it may be left empty."""
    return blocks.field_block(
        name, label, blocks.text_input(name, initial=written, lines=True, most=most), optional=True
    )


def writes_freely(block: Block) -> bool:
    """A field that holds more than a name or a title."""
    element = block.get("element") or {}
    return element.get("type") == "plain_text_input" and element.get("max_length", SHORT + 1) > SHORT


def asking(parts: Sequence[Block], asked: str) -> list[Block]:
    """The first field in which one writes freely asks it, after what it says itself."""
    found = next((block for block in parts if writes_freely(block)), None)
    if found is None:
        return list(parts)
    said = found["hint"]["text"] if "hint" in found else ""
    asks = found | {"hint": blocks.plain(f"{said} {asked}".strip(), blocks.LABEL)}
    return [asks if block is found else block for block in parts]


def saved(title: str, said: Mrkdwn, texts: Texts, *buttons: Element, memory: str = "") -> dict[str, Any]:
    """What became of it, and what one may want to do next."""
    parts = [blocks.section(said)]
    if buttons:
        parts.append(blocks.actions(*buttons))
    return blocks.modal(SAVED, title, parts, close=texts("button-close"), memory=memory)


def page_of(items: Sequence[T], page: int, size: int) -> tuple[Sequence[T], int, int]:
    """The items of a page, its number from 0 (the last one where there are fewer), and how many pages."""
    pages = max(1, -(-len(items) // size))
    page = min(max(page, 0), pages - 1)
    return items[page * size : (page + 1) * size], page, pages


def more(of: int, shown: int, texts: Texts) -> list[Block]:
    """That there is more than fits."""
    return [blocks.context(texts.rich("window-more", count=of - shown))] if of > shown else []


def turning(action: str, page: int, pages: int, texts: Texts) -> list[Block]:
    """Buttons to the page before and the page after, whose value is the page's number."""
    if pages == 1:
        return []
    turns = []
    if page > 0:
        turns.append(blocks.button(texts("window-earlier"), f"{action}-earlier", str(page - 1)))
    if page + 1 < pages:
        turns.append(blocks.button(texts("window-further"), f"{action}-further", str(page + 1)))
    return [blocks.context(texts.rich("window-page", page=page + 1, pages=pages)), blocks.actions(*turns)]
