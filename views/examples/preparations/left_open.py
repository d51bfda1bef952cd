"""What is left open: a few things, and as many as there are in a whole country."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from programme.preparations.undone.left_open import Fate, LeftOpen, Settled, Thing
from texts import Texts
from views.examples.preparations.preparations import LATE
from views.examples.values import PROGRAMME, TEMPLATE, TODAY
from views.preparations import left_open

View = dict[str, Any]
FEW = LeftOpen(PROGRAMME, TODAY, (Thing(LATE.item.id, LATE.item.title, (LATE,)),))
MANY = LeftOpen(
    PROGRAMME,
    TODAY,
    tuple(
        Thing(
            item.id,
            item.title,
            tuple(replace(LATE, id=f"{item.id}-{at}", item=item, owner=f"Ort {at}") for at in range(300)),
        )
        for item in TEMPLATE.preparations
    ),
)


def _settled(fate: Fate, count: int) -> Callable[[Texts], View]:
    until = date(2027, 1, 25) if fate in {Fate.WEEK, Fate.DATE} else None
    return lambda texts: left_open.settled(Settled(fate, count, until), TODAY, texts)


EXAMPLES: dict[str, Callable[[Texts], View]] = {
    "modal-left-open": lambda texts: left_open.form(FEW, texts, memory="{}"),
    "modal-left-open-many": lambda texts: left_open.form(MANY, texts, memory="{}"),
    "modal-left-open-nothing": left_open.nothing,
    **{
        f"modal-left-open-settled-{fate.value}-{count}": _settled(fate, count)
        for fate in Fate
        for count in (1, 78)
    },
}
