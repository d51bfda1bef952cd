"""Erasures: what would go and stay, before; and that it has happened."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.people.erasure import Erasure
from texts import Texts
from views.changes import erasures as views
from views.examples.values import MARIA

MUCH = Erasure(
    MARIA,
    going=(("notices", 41), ("messages", 30), ("memberships", 1), ("absences", 2)),
    hers=(("reflections", 12), ("readings", 3)),
    staying=(("preparations", 9), ("improvements", 1), ("cycles", 3), ("measure_values", 24)),
    open=3,
    programmes=("Exempelrundan", "Barn & unga <först>"),
)
NOTHING = replace(MUCH, going=(), hers=(), staying=(), open=0, programmes=())


def _form(what: Erasure, *, own: bool) -> Callable[[Texts], dict[str, Any]]:
    return lambda texts: views.form(what, texts, own=own, memory=views.ErasureMemory().kept())


EXAMPLES: dict[str, Callable[[Texts], dict[str, Any]]] = {
    "modal-erasing": _form(MUCH, own=True),
    "modal-erasing-nothing": _form(NOTHING, own=True),
    "modal-erasing-other": _form(MUCH, own=False),
    "modal-erased": lambda texts: views.erased(texts, own=True),
    "modal-erased-other": lambda texts: views.erased(texts, own=False),
    "home-erased": views.home,
}
