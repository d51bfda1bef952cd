"""Where we stand: with much under way, with nothing, and when all meetings have been held."""

from dataclasses import replace

from programme.improvement.cycles import Phase
from programme.improvement.improvements import State
from programme.screens.standings import Standing
from views.examples.improvement.cycles import STUDIED
from views.examples.improvement.improvements import NEW, WRITTEN
from views.examples.meetings.stages import path
from views.examples.values import MEETING
from views.screens import standings

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
