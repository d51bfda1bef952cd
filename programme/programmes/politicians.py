"""Politicians: how little somebody hears of a programme in which she is a politician and nothing else."""

from collections.abc import Iterable

from programme.ground.notices import ON_ACTION, ON_MEETING, ON_PREPARATION, ON_TEST, OWN_WORDS, Kind
from programme.ground.roles import Role
from programme.people.people import Membership
from programme.programmes.template import Question

TOLD = frozenset({Kind.WELCOME, *ON_MEETING, *OWN_WORDS})
"""What she is told: welcome, news of a date she knew, and what the facilitator writes herself."""
OF_HERS = (ON_PREPARATION | ON_ACTION | ON_TEST) - {Kind.ESCALATION, Kind.STANDSTILL, *TOLD}
"""What she hears only of what she answers for herself: somebody has asked that of her."""


def is_only_politician(seats: Iterable[Membership], programme_id: str) -> bool:
    """Whether this rule is about somebody: every seat of hers in the programme is a politician's."""
    roles = {seat.role for seat in seats if seat.programme_id == programme_id}
    return roles == {Role.POLITICIAN}


def hears(kind: Kind, *, hers: bool = False, question: Question | None = None) -> bool:
    """Whether it is said to her: one question a step, what she is told, and what is asked of her by name.

    ``hers`` is whether she answers herself for what it is about; ``question`` is the one it asks.
    """
    if kind is Kind.QUESTION:
        return question is not None and Role.POLITICIAN in question.roles
    return kind in TOLD or (kind in OF_HERS and hers)


def may_answer(roles: Iterable[Role], audience: Iterable[Role]) -> bool:
    """Whether somebody with these seats in a team may answer for what is meant for ``audience``.

    A politician answers only for what names politicians.
    """
    return set(roles) != {Role.POLITICIAN} or Role.POLITICIAN in audience
