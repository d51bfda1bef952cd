"""Managers who follow each other: pairs proposed and chosen, one alone, and the words before and after."""

from dataclasses import replace
from datetime import date

from programme.ground.notices import Kind
from programme.preparations.shadowings import AFTER, AHEAD, LONGEST, Shadowing, Shadowings
from views.examples.messages.letters import letter, line
from views.examples.preparations.preparations import FILE_ITEM
from views.examples.values import EVA, MARIA, PER, TODAY, owed
from views.preparations import shadowings

OWED = owed(FILE_ITEM)
ON = date(2027, 3, 10)
FOLLOWS = Shadowing("s1", "programme1", "norrby", MARIA, "Per & <Alm>", ON)
WROTE = replace(FOLLOWS, saw="&" * LONGEST)
FEW = Shadowings(OWED, (MARIA, PER, EVA))
MANY = Shadowings(OWED, tuple(replace(PER, id=f"p{at}") for at in range(40)), (FOLLOWS, WROTE))

EXAMPLES = {
    "modal-shadowing": lambda texts: shadowings.pairs_form(FEW, texts, "{}"),
    "modal-shadowing-many": lambda texts: shadowings.pairs_form(MANY, texts, "{}"),
    "modal-shadowing-alone": lambda texts: shadowings.pairs_form(Shadowings(OWED, (MARIA,)), texts, "{}"),
    "modal-shadowing-nobody": lambda texts: shadowings.pairs_form(Shadowings(OWED, ()), texts, "{}"),
    "modal-shadowing-saw": lambda texts: shadowings.saw_form(WROTE, texts, memory="{}"),
    "modal-shadowing-thanks": lambda texts: shadowings.thanks(FOLLOWS, texts),
    "message-shadowing": letter(MARIA, line(Kind.SHADOWS, FOLLOWS, f"{AHEAD} {ON}")),
    "message-shadowing-after": letter(
        MARIA, line(Kind.SHADOWS, replace(FOLLOWS, on=TODAY), f"{AFTER} {TODAY}")
    ),
    "message-shadowing-written": letter(MARIA, line(Kind.SHADOWS, WROTE, f"{AFTER} {ON}")),
    "message-shadowing-gone": letter(MARIA, line(Kind.SHADOWS, None, f"{AFTER} {ON}")),
}
