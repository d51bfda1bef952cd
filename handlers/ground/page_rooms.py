"""What a chapter's ``mail_forms`` room offers to the page where letters are answered.

FORMS, TAPS and WINDOWS are by the action of the button that opens the same window, or does the same deed, in
Slack; WINDOWS are only read. BACKS are the taps that take another back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from programme.people.absences import Delay
from programme.people.acts import Act
from texts import Texts

View = dict[str, Any]
NOWHERE = ""
"""A window remembers where it was opened; a page looks that up each time."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written, what stood there before, and the form's own id: sent twice it is kept once."""

    filled: Filled
    shown: Filled
    id: str


Deed = Callable[[Session, Act, str], Any]
Draw = Callable[[Session, Act, str, Texts], View]
Keep = Callable[[Session, Act, str, Answer], Any]


@dataclass(frozen=True, slots=True)
class PageForm:
    """``draw`` raises Refusal where there is nothing to answer, ``keep`` Refusal and Refusals.

    What was kept can be taken away again with the action ``back``, by its id, where there is one. ``away``
    asks of what was kept who is to hear of it and is away.
    """

    draw: Draw
    keep: Keep
    back: str = ""
    away: Callable[[Session, Act, Any], Sequence[Delay]] | None = None


def of_filled(deed: Callable[[Session, Act, str, Filled], Any]) -> Keep:
    """A deed that needs to know nothing but what was written."""
    return lambda session, act, value, answer: deed(session, act, value, answer.filled)
