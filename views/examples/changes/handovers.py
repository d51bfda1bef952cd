"""Handing everything over: by herself, for somebody else, in several programmes, with nobody to take it."""

from dataclasses import replace
from datetime import date
from typing import Any

from programme.people.absences import Delay
from texts import Texts
from views.changes import handovers
from views.examples.programmes.programmes import MEMORY
from views.examples.values import EVA, MARIA, PER, PROGRAMME


def _form(texts: Texts, *, own: bool, anybody: bool = True, others: int = 0) -> dict[str, Any]:
    takers = (EVA, PER) if anybody else ()
    return handovers.form(
        PROGRAMME, MARIA, takers, texts, preparations=7, others=others, own=own, memory=MEMORY
    )


def _handed(texts: Texts, *, gone: str = "", delay: Delay | None = None) -> dict[str, Any]:
    return handovers.handed(PROGRAMME, MARIA, EVA, texts, count=7, gone=gone, delay=delay, memory=MEMORY)


EXAMPLES = {
    "modal-hand-over": lambda texts: _form(texts, own=True, others=2),
    "modal-hand-over-for-somebody": lambda texts: _form(texts, own=False),
    "modal-hand-over-nobody": lambda texts: _form(texts, own=True, anybody=False),
    "modal-hand-over-which": lambda texts: handovers.which(
        [PROGRAMME, replace(PROGRAMME, id="programme2", title="Norrlandsrundan")], texts
    ),
    "modal-handed-over": _handed,
    "modal-handed-over-and-left": lambda texts: _handed(texts, gone="you"),
    "modal-handed-over-for-somebody": lambda texts: _handed(texts, gone="they"),
    "modal-handed-over-to-somebody-away": lambda texts: _handed(
        texts, delay=Delay(EVA, date(2027, 1, 29), reminded=PER)
    ),
}
