"""Many replaced at once: a team, one larger than fits, and what became of them."""

from dataclasses import replace

from programme.changes.replacements import Crew, Replaced
from programme.changes.rosters import Participant
from programme.ground.roles import Role
from views.changes import replacements
from views.examples.programmes.programmes import NORRBY
from views.examples.values import EVA, MARIA, PER, PROGRAMME

PEOPLE = (Participant(MARIA, (Role.KEY_PERSON, Role.MEETING_HOST)), Participant(PER, (Role.POLITICIAN,)))
CREW = Crew(PROGRAMME, NORRBY, PEOPLE)
CROWD = replace(
    CREW,
    elsewhere=("Bo Lind", "Gun Holm"),
    participants=tuple(Participant(replace(PER, id=f"p{at}"), (Role.MANAGER,)) for at in range(45)),
)
DONE = (
    Replaced(MARIA, EVA, 3, to_others=False),
    Replaced(PER, EVA, 1, to_others=False),
    Replaced(PER, EVA, 0, to_others=False),
    Replaced(PER, EVA, 0, to_others=True),
)

EXAMPLES = {
    "modal-replace": lambda texts: replacements.form(CREW, texts, memory="{}"),
    "modal-replace-many": lambda texts: replacements.form(CROWD, texts, memory="{}"),
    "modal-replaced": lambda texts: replacements.done(DONE, texts, memory="{}"),
    "modal-replaced-many": lambda texts: replacements.done(DONE * 30, texts, memory="{}"),
}
