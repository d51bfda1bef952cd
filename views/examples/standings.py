"""Where we stand: with much under way, with nothing, and when all meetings have been held."""

from dataclasses import replace

from programme.cycles import Phase
from programme.improvements import State
from programme.standings import Standing
from views import standings
from views.examples.cycles import STUDIED
from views.examples.improvements import NEW, WRITTEN
from views.examples.stages import path
from views.examples.values import MEETING

DECIDING = tuple(replace(STUDIED, id=f"cycle{at}", phase=Phase.ACT) for at in range(4))
BUSY = Standing(
    path(1),
    MEETING,
    done=3,
    of=5,
    improvements=(
        *(replace(WRITTEN, id=f"improvement{at}") for at in range(5)),
        replace(NEW, state=State.DONE),
    ),
    tests=(STUDIED, *DECIDING),
)
NOTHING_YET = Standing(path(0), MEETING)
OVER = Standing(path(len(path(0).stages) - 1), None)

EXAMPLES = {
    "modal-standing": lambda texts: standings.window(BUSY, texts),
    "modal-standing-nothing-yet": lambda texts: standings.window(NOTHING_YET, texts),
    "modal-standing-over": lambda texts: standings.window(OVER, texts),
}
