"""The letter half a year after the close: with who follows up, and where nobody ever said."""

from datetime import date

from programme.ground.notices import Kind
from programme.preparations.afterwards_notices import Afterwards
from views.examples.messages.letters import letter, line
from views.examples.values import MARIA, PROGRAMME, TODAY
from views.preparations import afterwards_notices

CLOSED = date(2026, 8, 3)
SAID = Afterwards(CLOSED, "Anna & <budgetgruppen>", "ö" * 3000)

EXAMPLES = {
    "message-afterwards": letter(MARIA, line(Kind.AFTERWARDS, SAID, "half a year")),
    "message-afterwards-nobody": letter(MARIA, line(Kind.AFTERWARDS, Afterwards(CLOSED), "half a year")),
    "modal-afterwards": lambda texts: afterwards_notices.wanted(
        date(2028, 3, 13), PROGRAMME.id, texts, today=TODAY
    ),
    "modal-afterwards-none": afterwards_notices.declined,
}
