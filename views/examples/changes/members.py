"""Members: new, changed, removed; the facilitators; and the goodbye to somebody who was added by mistake."""

from dataclasses import replace
from datetime import date

from programme.changes.rosters import Participant, TeamRoster
from programme.ground.roles import Role
from programme.people.absences import Delay
from views.changes import members
from views.examples.changes.organisations import TEAM
from views.examples.programmes.programmes import MEMORY, NORRBY
from views.examples.values import EVA, MARIA, PER, PROGRAMME
from views.programmes import trials

LEADERS = TeamRoster(PROGRAMME, None, (Participant(EVA, (Role.FACILITATOR,)),))
NO_ADDRESS = Participant(replace(MARIA, email=None), (Role.ADVISER,))

LATE = (Delay(PER, date(2027, 1, 29)),)
EXAMPLES = {
    "modal-member-new": lambda texts: members.new(texts, organisation=None, roles=[], memory=MEMORY),
    "modal-member-new-here": lambda texts: members.new(
        texts, organisation=NORRBY, roles=[Role.KEY_PERSON], memory=MEMORY
    ),
    "modal-member-joined": lambda texts: members.joined(
        "Maria Lind", PROGRAMME.id, texts, reachable=True, memory=MEMORY
    ),
    "modal-member-joined-unreachable": lambda texts: members.joined(
        "Per Ås", PROGRAMME.id, texts, reachable=False, memory=MEMORY
    ),
    "modal-member-joined-away": lambda texts: members.joined(
        "Per Ås", PROGRAMME.id, texts, reachable=True, away=LATE, memory=MEMORY
    ),
    "modal-member-change": lambda texts: members.change(TEAM, TEAM.participants[0], texts, memory=MEMORY),
    "modal-member-change-no-address": lambda texts: members.change(LEADERS, NO_ADDRESS, texts, memory=MEMORY),
    "modal-member-removed": lambda texts: members.removed(
        "Maria Lind", texts, had=0, unanswered=0, memory=MEMORY
    ),
    "modal-member-removed-taken": lambda texts: members.removed(
        "Maria Lind", texts, had=3, unanswered=0, memory=MEMORY
    ),
    "modal-member-removed-left": lambda texts: members.removed(
        "Maria Lind", texts, had=3, unanswered=2, memory=MEMORY
    ),
    "modal-facilitators": lambda texts: members.facilitators(LEADERS, texts, memory=MEMORY),
    "message-goodbye": lambda texts: members.goodbye("Exempelrundan", "Eva Ek", texts),
    "message-trial-removed": trials.removed,
}
