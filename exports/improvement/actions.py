"""What was promised in improvement work as it stands in a file, and the sheet of it."""

from datetime import date, datetime

from exports.ground.looks import Tone
from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns, Toned
from exports.improvement.improvements import Work
from programme.improvement.actions import Purpose
from programme.preparations.preparations import State


class Action(Shape):
    id: str
    improvement: str
    purpose: Purpose
    what: str
    due_on: date
    state: State
    responsible: str | None
    responsible_name: str
    done_at: datetime | None
    done_by: str | None
    done_by_name: str


def _what(one: Action, work: Work) -> str:
    title = work.title(one.improvement)
    return one.what or work.texts("action-of-purpose", purpose=one.purpose, title=title)


def _state(one: Action, work: Work) -> Toned:
    tone = {State.DONE: Tone.GOOD, State.EXEMPT: Tone.QUIET}.get(one.state, Tone.UNDER_WAY)
    return Toned(work.said("export-state", state=one.state), tone)


COLUMNS: Columns[Action, Work] = (
    Column("organisation", 18, lambda one, work: work.team(one.improvement)),
    Column("improvement", 28, lambda one, work: work.title(one.improvement)),
    Column("action", 40, _what),
    Column("who", 22, lambda one, _: one.responsible_name),
    Column("due", 12, lambda one, _: one.due_on),
    Column("state", 13, _state),
    Column("done-at", 20, lambda one, _: one.done_at),
    Column("done-by", 22, lambda one, _: one.done_by_name, detail=True),
)
