"""Welcomes that are held, in the window of their programme: how many, and the two things to do with them."""

from datetime import date

from texts import Texts
from views.ground import blocks
from views.ground.blocks import Block

SEND = "list-welcomes-send"
WAIT = "list-welcomes-wait"


def held(programme_id: str, count: int, on: date, texts: Texts) -> list[Block]:
    """When they go if she says so; nothing where none are held."""
    if not count:
        return []
    said = texts.rich("list-welcomes-held", count=count, day=texts.dates.weekday(on))
    send = blocks.button(texts("list-welcomes-send"), SEND, programme_id)
    wait = blocks.button(texts("list-welcomes-wait"), WAIT, programme_id)
    return [blocks.section(said), blocks.actions(send, wait)]
