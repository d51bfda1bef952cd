"""Knowledge inventories: the form a person or a group fills in, and all of them summed up for the host."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from programme.meetings.inventories import LONGEST, WHO, Inventory, Stock
from programme.meetings.meetings import Meeting
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.ground.wording import written

FILL_IN, FILLING_IN = "inventory-fill-in", "inventory-filling-in"
READ, WINDOW, PAGE = "inventory-read", "inventory-window", "inventory-page"
PARTS = ("knows", "needs", "shares")
A_PAGE = 6


class InventoryForm(Form):
    knows: str = ""
    needs: str = ""
    shares: str = ""
    who: str = ""

    @property
    def stock(self) -> Stock:
        return Stock(self.knows, self.needs, self.shares, self.who)


class InventoryMemory(Memory):
    meeting: str
    cluster: str = ""


class SummedMemory(InventoryMemory):
    page: int = 0


FIELD = names(InventoryForm)


def form(meeting: Meeting, was: Stock, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What stood there before stands in it."""
    fields = [windows.lines(name, texts(f"inventory-{name}"), getattr(was, name), LONGEST) for name in PARTS]
    who = blocks.text_input(FIELD.who, initial=was.who, most=WHO)
    parts = [
        blocks.section(texts.rich("inventory-intro", meeting=written(meeting.short, texts))),
        *fields,
        blocks.field_block(
            FIELD.who, texts("inventory-who"), who, hint=texts("inventory-who-hint"), optional=True
        ),
    ]
    return windows.form(FILLING_IN, texts("inventory-title"), parts, texts, memory=memory)


def window(every: Sequence[Inventory], texts: Texts, *, page: int, memory: str) -> dict[str, Any]:
    """An organisation at a time, under what each knows, needs and can share."""
    grouped = [(home, list(some)) for home, some in groupby(every, key=lambda one: one.organisation)]
    shown, page, pages = windows.page_of(grouped, page, A_PAGE)
    parts = [blocks.section(texts.rich("inventory-summed" if every else "inventory-none", count=len(every)))]
    for home, some in shown:
        parts.append(blocks.header(home))
        parts += blocks.sections(*(_part(name, some, texts) for name in PARTS))
    turning = windows.turning(PAGE, page, pages, texts)
    title, close = texts("inventory-title"), texts("button-close")
    return blocks.modal(WINDOW, title, [*parts, *turning], close=close, memory=memory)


def _part(name: str, some: Sequence[Inventory], texts: Texts) -> Mrkdwn:
    lines = [_line(one, getattr(one.stock, name), texts) for one in some if getattr(one.stock, name)]
    return blocks.joined(texts.rich(f"inventory-line-{name}"), *lines, by="\n") if lines else Mrkdwn("")


def _line(one: Inventory, said: str, texts: Texts) -> Mrkdwn:
    who = one.stock.who or one.by
    return blocks.joined(escaped(said), texts.rich("inventory-by", name=who))
