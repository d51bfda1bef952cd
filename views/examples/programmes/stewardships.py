"""Who answers for the data and how long it is kept; and the warnings before its time is out."""

from dataclasses import replace
from datetime import UTC, date, datetime

from programme.ground.notices import Kind
from programme.programmes.retention_notices import Ending
from programme.programmes.stewardships import Fate, Stewardship
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, PROGRAMME
from views.programmes import stewardships as views
from views.programmes.programmes import ProgrammeMemory

ONE = Stewardship(
    PROGRAMME.id,
    PROGRAMME.title,
    date(2028, 1, 31),
    controller="Region Exempel",
    contact="ombud@exempel.example",
)
TAKEN = replace(ONE, archived_at=datetime(2028, 3, 1, 9, tzinfo=UTC))
MEMORY = ProgrammeMemory(programme=PROGRAMME.id).kept()

EXAMPLES = {
    "modal-stewardship": lambda texts: views.form(ONE, texts, memory=MEMORY),
    "modal-stewardship-new": lambda texts: views.form(
        Stewardship(PROGRAMME.id, PROGRAMME.title, ONE.closes_on), texts, memory=MEMORY
    ),
    "modal-archive-taken": lambda texts: views.said(TAKEN, texts),
    "message-retention": letter(EVA, line(Kind.RETENTION, Ending(ONE))),
    "message-retention-erases": letter(EVA, line(Kind.RETENTION, Ending(replace(ONE, fate=Fate.ERASE)))),
    "message-retention-archived": letter(EVA, line(Kind.RETENTION, Ending(TAKEN))),
    "message-retention-ended": letter(EVA, line(Kind.RETENTION, Ending(None))),
}
