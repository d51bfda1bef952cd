"""What is outstanding: when something open has to be spoken of, whoever looks, and wherever."""

from datetime import date, timedelta

from programme.preparations.preparations import Owed, State

SOON = timedelta(days=7)
"""So near its date, what is still open may need the facilitator's help."""
UNANSWERED = timedelta(weeks=4)
"""Somebody has to be found, and then needs time."""


def is_at_risk(one: Owed, *, today: date) -> bool:
    """Late, due within a week, or due within four weeks with nobody who can be reached to answer for it.

    What was open when its meeting passed stays late until somebody has decided what becomes of it.
    """
    if one.state is not State.OPEN or one.let_be:
        return False
    answered = one.responsible is not None and one.responsible.reachable
    return one.due_on <= today + (SOON if answered else UNANSWERED)
