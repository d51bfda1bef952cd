"""Knowledge inventories: what a person or a group knows, needs to learn and can share, at a meeting."""

from dataclasses import dataclass
from datetime import datetime

from programme.ground.refusals import Refusal

LONGEST = 600
WHO = 200


@dataclass(frozen=True, slots=True)
class Stock:
    """What is written in its fields; ``who`` are those who fill it in together, by name, or nobody more."""

    knows: str = ""
    needs: str = ""
    shares: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Inventory:
    """One that is filled in, by somebody for her organisation. ``at`` is UTC."""

    id: str
    meeting_id: str
    organisation: str
    by: str
    stock: Stock
    at: datetime


def worded(stock: Stock) -> Stock:
    """As it is kept. Raises Refusal where nothing is written, and for too much in one field."""
    kept = Stock(stock.knows.strip(), stock.needs.strip(), stock.shares.strip(), " ".join(stock.who.split()))
    if not (kept.knows or kept.needs or kept.shares):
        raise Refusal("inventory-empty", field="knows")
    for field, most in (("knows", LONGEST), ("needs", LONGEST), ("shares", LONGEST), ("who", WHO)):
        if len(getattr(kept, field)) > most:
            raise Refusal("inventory-long", field=field, most=most)
    return kept
