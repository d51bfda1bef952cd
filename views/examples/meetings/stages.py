"""Steps: at the start, at home, at a meeting; ticked, and for who may only look."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.meetings.meetings import Meeting
from programme.meetings.stages import Path, Stage
from programme.programmes.programmes import Organisation, Programme
from texts import Texts
from views.examples.values import MEETING, PROGRAMME, TEMPLATE, TODAY
from views.meetings import stages

NORRBY = Organisation("norrby", PROGRAMME.id, "cluster1", "Norra", "Norrby")
REACHED = frozenset(outcome.id for step in TEMPLATE.steps for outcome in step.outcomes[:1])


def path(*now: int, of: Programme = PROGRAMME, may_say: bool = True) -> Path:
    """Norrby's in a programme, being at the steps in those places."""
    norrby = replace(NORRBY, id=f"norrby-{of.id}", programme_id=of.id)
    made = tuple(
        Stage(of, norrby, step, _meeting(step.id), REACHED, hosts=True, may_say=may_say)
        for step in TEMPLATE.steps
    )
    return Path(made, now, TODAY)


def _meeting(step_id: str) -> Meeting | None:
    return replace(MEETING, step=step_id) if PROGRAMME.step(step_id).kind.meets else None


def _window(page: int, *, may_say: bool = True) -> Callable[[Texts], dict[str, Any]]:
    return lambda texts: stages.window(path(0, may_say=may_say), texts, page=page, memory="{}")


EXAMPLES = {
    "modal-stage-start": _window(0),
    "modal-stage-meeting": _window(1),
    "modal-stage-home": _window(2),
    "modal-stage-close": _window(99),
    "modal-stage-read": _window(1, may_say=False),
}
