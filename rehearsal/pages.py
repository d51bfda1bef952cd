"""Long answers in pages: Slack's cursors."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import TypeVar

from rehearsal.arguments import Arguments
from rehearsal.wire import Fault, Json

Item = TypeVar("Item")


def cursor_for(place: str) -> str:
    return b64encode(f"next:{place}".encode()).decode()


def place_of(cursor: str) -> str:
    """Raises Fault for a cursor Slack never gave."""
    try:
        word, _, place = b64decode(cursor, validate=True).decode().partition(":")
    except ValueError:
        raise Fault("invalid_cursor") from None
    if word != "next":
        raise Fault("invalid_cursor")
    return place


def page_of(items: Sequence[Item], given: Arguments, *, at_most: int = 1000) -> tuple[Sequence[Item], Json]:
    """One page, and the response_metadata that leads to the next; without `limit` as many as Slack gives."""
    start = int(place_of(given.text("cursor"))) if given.text("cursor") else 0
    end = start + min(given.number("limit", at_most), at_most)
    following = cursor_for(str(end)) if end < len(items) else ""
    return items[start:end], {"response_metadata": {"next_cursor": following}}
