"""Ideas: the list, one to write and one to take up, and the same idea in many teams side by side."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from programme.figures.small_counts import HIDDEN
from programme.ground.notices import Kind
from programme.improvement.cycles import Decision
from programme.improvement.idea_notices import Taken
from programme.improvement.ideas import Comparison, Side, TakenUp
from programme.improvement.journeys import Journey
from texts import Texts
from views.examples.improvement.cycles import ADAPTED, ADOPTED, PREDICTED
from views.examples.improvement.cycles import FULL as FULL_TEST
from views.examples.improvement.improvements import EKEBY, FROM_EKEBY, FULL, IDEA, MANY_IDEAS, NEW, STEERING
from views.examples.improvement.measures import FULL as FULL_MEASURE
from views.examples.improvement.measures import SHARES, SPLIT
from views.examples.messages.letters import letter, line
from views.examples.values import MARIA
from views.improvement import idea_sides, ideas, journeys

Modal = dict[str, Any]
Shown = Callable[[Texts], Any]

TAKEN = Comparison(TakenUp(IDEA, (NEW, EKEBY)), (STEERING,), frozenset({NEW.id}), may_begin=True)
OURS = Side(NEW, (ADAPTED, ADOPTED, PREDICTED), (SHARES, SPLIT))
THEIRS = Side(
    EKEBY,
    (replace(ADAPTED, learned=f"{HIDDEN} kom"),),
    (replace(SHARES, values=(), hidden=2, notes=()), replace(SHARES, hidden=1)),
)
AT_MOST_OF_ALL = Side(FULL, (FULL_TEST,) * 30, (FULL_MEASURE,) * 10)


def _idea(what: Comparison, *sides: Side, pages: int = 1) -> Shown:
    return lambda texts: idea_sides.window(
        what, sides, texts, zone=MARIA.zone, page=0, pages=pages, memory="{}"
    )


def _take_up(what: Comparison) -> Shown:
    return lambda texts: ideas.take_up(what, texts, memory="{}")


AT = NEW.made_at
THERE = Journey(IDEA, EKEBY, AT)
WENT = (
    THERE,
    replace(THERE, tests=2),
    replace(THERE, tests=3, became=Decision.ADOPT),
    replace(THERE, tests=3, became=Decision.ADAPT),
    replace(THERE, tests=1, became=Decision.ABANDON),
)


def _journeys(went: Sequence[Journey], page: int = 0) -> Shown:
    return lambda texts: journeys.window(went, texts, zone=MARIA.zone, page=page, memory="{}")


EXAMPLES: dict[str, Shown] = {
    "modal-ideas": lambda texts: ideas.listing(
        [TakenUp(IDEA, (NEW, EKEBY)), TakenUp(FROM_EKEBY, ())], texts, page=0, memory="{}"
    ),
    "modal-ideas-empty": lambda texts: ideas.listing([], texts, page=0, memory="{}"),
    "modal-ideas-many": lambda texts: ideas.listing(
        [TakenUp(one, ()) for one in MANY_IDEAS], texts, page=1, memory="{}"
    ),
    "modal-journeys": _journeys(WENT),
    "modal-journeys-none": _journeys(()),
    "modal-journeys-many": _journeys(WENT * 10, page=1),
    "modal-journeys-picture": journeys.picture_comes,
    "modal-idea": _idea(TAKEN, OURS, THEIRS),
    "modal-idea-untested": _idea(TAKEN, Side(NEW), Side(EKEBY)),
    "modal-idea-nobody": _idea(replace(TAKEN, taken=TakenUp(IDEA, ()), may_begin=False, mine=())),
    "modal-idea-many": _idea(TAKEN, *(AT_MOST_OF_ALL,) * idea_sides.SIDES, pages=5),
    "message-idea-taken-up": letter(MARIA, line(Kind.TAKEN_UP, Taken(IDEA, EKEBY))),
    "message-idea-adopted": letter(MARIA, line(Kind.TAKEN_UP, Taken(IDEA, EKEBY, Decision.ADOPT))),
    "message-idea-abandoned": letter(MARIA, line(Kind.TAKEN_UP, Taken(IDEA, EKEBY, Decision.ABANDON))),
    "message-idea-gone": letter(MARIA, line(Kind.TAKEN_UP, Taken(None, None))),
    "modal-idea-new": lambda texts: ideas.form(texts, memory="{}"),
    "modal-idea-take-up": _take_up(TAKEN),
    "modal-idea-take-up-new": _take_up(replace(TAKEN, mine=())),
}
