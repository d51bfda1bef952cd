"""A table pasted into Slack: a block of rows and cells that comes among a message's attachments."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from imports.ground import cells
from imports.ground.bounds import MOST_COLUMNS, MOST_LINES
from programme.ground.tables import Cell, Line, Sheet

Block = Mapping[str, Any]


def tables_in(event: Mapping[str, Any]) -> list[Sheet]:
    """Every table of a message (docs.slack.dev/reference/block-kit/blocks/table-block), an empty one left
    out.
    """
    blocks = [*_blocks(event), *(block for one in _listed(event, "attachments") for block in _blocks(one))]
    found = (Sheet("", tuple(_lines(block))) for block in blocks if block.get("type") == "table")
    return [sheet for sheet in found if sheet.lines]


def _listed(there: Mapping[str, Any], name: str) -> Iterator[Block]:
    """Whoever writes to us may write anything in it."""
    found = there.get(name)
    return (one for one in found if isinstance(one, dict)) if isinstance(found, list) else iter(())


def _blocks(there: Mapping[str, Any]) -> Iterator[Block]:
    return _listed(there, "blocks")


def _lines(block: Block) -> Iterator[Line]:
    rows = block.get("rows")
    for number, row in enumerate(rows[:MOST_LINES] if isinstance(rows, list) else (), 1):
        found = [_cell(one) for one in row[:MOST_COLUMNS]] if isinstance(row, list) else []
        if any(cell is not cells.NOTHING for cell in found):
            yield Line(number, tuple(found))


def _cell(cell: Any) -> Cell:
    return cells.of_text("".join(_words(cell)))


def _words(part: Any) -> Iterator[str]:
    """The texts of a cell, however deep they stand in it: raw_text, or rich_text with sections and links."""
    waiting: list[Any] = [part]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, dict):
            continue
        text = one.get("text")
        if isinstance(text, str):
            yield text
        elif isinstance(text, int | float):
            yield str(text)
        elif one.get("type") == "emoji" and isinstance(one.get("name"), str):
            yield f":{one['name']}:"
        elif isinstance(one.get("url"), str):
            yield one["url"]
        waiting.extend(reversed(_parts(one)))


def _parts(one: Block) -> Sequence[Any]:
    found = one.get("elements")
    return found if isinstance(found, list) else ()
