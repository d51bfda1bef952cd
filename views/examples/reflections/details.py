"""A third person's details are taken out: the form, and the lists in which it is said."""

from dataclasses import replace

from programme.ground.notices import Kind
from programme.reflections.notices import DetailsOut
from programme.reflections.reflections import LONGEST, page_of
from views.examples.messages.letters import letter, line
from views.examples.reflections.reflections import HOSTILE, ONE
from views.examples.values import EVA, MARIA, NOW, PROGRAMME
from views.reflections import details, reflections

ZONE = "Europe/Stockholm"
TAKEN = replace(ONE, details_out_at=NOW, details_out_by=EVA.name)
MANY = [replace(TAKEN, id=f"r{at}", text="å" * LONGEST) for at in range(5)]
LED = frozenset(one.id for one in MANY)

EXAMPLES = {
    "message-details-out": letter(MARIA, line(Kind.DETAILS_OUT, DetailsOut(TAKEN))),
    "message-details-out-removed": letter(MARIA, line(Kind.DETAILS_OUT, DetailsOut(None))),
    "modal-details": lambda texts: details.form(ONE, texts, memory="{}"),
    "modal-details-hostile": lambda texts: details.form(replace(ONE, text=HOSTILE), texts, memory="{}"),
    "modal-details-longest": lambda texts: details.form(MANY[0], texts, memory="{}"),
    "modal-reading-details-out": lambda texts: reflections.reading(
        page_of(MANY, 0), PROGRAMME, texts, step=None, zone=ZONE, memory="{}", may_take_out=LED
    ),
    "modal-mine-details-out": lambda texts: reflections.mine(
        page_of([TAKEN], 0), {PROGRAMME.id: PROGRAMME}, texts, zone=ZONE
    ),
}
