"""Checklists: chosen for each self-assessment, brought in, told row by row, taken."""

from collections.abc import Callable
from typing import Any

from programme.assessments.checklists import shipped_checklists
from programme.assessments.drafts import Difference, Draft, Step
from programme.ground.offers import Kind, Offer, Remark
from programme.preparations.checklists import Point
from texts import Texts
from views.assessments import checklists
from views.examples.assessments.assessments import LARGEST
from views.examples.values import TEMPLATE

KNOWN = dict(shipped_checklists())
ITEMS = [one for one in TEMPLATE.preparations if one.checklist is not None]
MEMORY = checklists.ChecklistsMemory(programme="programme1")
SCALE = (Step(2, "1", "Inte påbörjat"), Step(3, "3", "På <plats>"))
WRONG = tuple(Remark(row, "checklist-no-id", {}) for row in range(2, 40))
OFFER: Offer[Point] = Offer(
    Kind.CHECKLIST, ("Punkter",), ("Punkter",), (), (Point("1", "Beslut"),), slips=WRONG
)
LIST = KNOWN["jamstalldhet-2023"]

View = dict[str, Any]
EXAMPLES: dict[str, Callable[[Texts], View]] = {
    "modal-checklists": lambda texts: checklists.window(ITEMS, KNOWN, texts, memory=MEMORY),
    "modal-checklists-none": lambda texts: checklists.window((), KNOWN, texts, memory=MEMORY),
    "modal-checklist-bring-in": lambda texts: checklists.bring_in(KNOWN, texts, "{}"),
    "modal-checklist-slips": lambda texts: checklists.slips(Draft(OFFER, SCALE, "Nivåer & <mer>"), texts),
    "modal-checklist-found": lambda texts: checklists.found(LIST, None, texts, memory="{}"),
    "modal-checklist-found-again": lambda texts: checklists.found(
        LIST, Difference(("1",), ("11", "12"), ("8",)), texts, memory="{}"
    ),
    "modal-checklist-found-largest": lambda texts: checklists.found(LARGEST, None, texts, memory="{}"),
    "modal-checklist-taken": lambda texts: checklists.taken(LIST, texts),
}
