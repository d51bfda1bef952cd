"""Politicians: how little somebody hears of a programme in which she is a politician and nothing else."""

from collections.abc import Iterable

from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.ground.speeches import Politicians, speech
from programme.people.people import Membership
from programme.programmes.template import Question


def is_only_politician(seats: Iterable[Membership], programme_id: str) -> bool:
    """Whether this rule is about somebody: every seat of hers in the programme is a politician's."""
    roles = {seat.role for seat in seats if seat.programme_id == programme_id}
    return roles == {Role.POLITICIAN}


def hears(kind: Kind, *, hers: bool = False, question: Question | None = None) -> bool:
    """Whether it is said to her: one question a step, what she is told, and what is asked of her by name.

    ``hers`` is whether she answers herself for what it is about; ``question`` is the one it asks.
    """
    match speech(kind).politicians:
        case Politicians.ALWAYS:
            return True
        case Politicians.HERS:
            return hers
        case Politicians.NAMED:
            return question is not None and Role.POLITICIAN in question.roles
        case Politicians.NEVER:
            return False


def may_answer(roles: Iterable[Role], audience: Iterable[Role]) -> bool:
    """Whether somebody with these seats in a team may answer for what is meant for ``audience``.

    A politician answers only for what names politicians, and who is invited to an improvement for that alone.
    """
    sits_as = set(roles) - {Role.SERVICE_REPRESENTATIVE}
    return bool(sits_as) and (sits_as != {Role.POLITICIAN} or Role.POLITICIAN in audience)
