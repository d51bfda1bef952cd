"""Standing in: the letter that says so, and Home meanwhile."""

from dataclasses import replace

from programme.ground.notices import Kind
from programme.screens.homes import Home
from programme.screens.stand_in_notices import Covered, StandsIn
from views.examples.improvement.cycles import DOING
from views.examples.improvement.improvements import ACTIONS
from views.examples.messages.letters import letter, line
from views.examples.people.absences import ANNA, AWAY, MANY
from views.examples.screens.next import BUSY, looks
from views.examples.values import TEMPLATE, TODAY, owed
from views.screens import homes

THINGS: tuple[Covered, ...] = (*(owed(one.id) for one in TEMPLATE.preparations[:8]), *ACTIONS[:1], DOING)
EXAMPLES = {
    "message-stands-in": letter(
        ANNA, line(Kind.STANDS_IN, StandsIn(AWAY, holds=True, covered=(owed("facts"), DOING)))
    ),
    "message-stands-in-for-much": letter(
        ANNA, line(Kind.STANDS_IN, StandsIn(AWAY, holds=True, covered=THINGS))
    ),
    "message-stands-in-for-nothing": letter(ANNA, line(Kind.STANDS_IN, StandsIn(AWAY, holds=True))),
    "message-stands-in-again": letter(
        ANNA, line(Kind.STANDS_IN, StandsIn(AWAY, holds=True)), known=frozenset({Kind.STANDS_IN})
    ),
    "message-stands-in-no-longer": letter(ANNA, line(Kind.STANDS_IN, StandsIn(AWAY))),
    "home-stands-in": lambda texts: homes.home(
        Home(
            replace(looks(BUSY), stands_in=(AWAY, *MANY), today=TODAY),
            covered={AWAY.id: THINGS},
        ),
        texts,
    ),
}
