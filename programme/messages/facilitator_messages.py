"""Messages to the facilitator: what somebody wrote in the conversation and said was to be sent."""

from dataclasses import dataclass

from programme.ground.refusals import Refusal
from programme.people.absences import Delay
from programme.people.people import Person
from programme.people.rights import Right, Tie, allows
from programme.people.visibility import Viewer, ties

LONGEST = 1900
"""Characters: they travel in the value of a button, which holds 2000, until she says that they are to go."""
OCCASION = "facilitator-message"


@dataclass(frozen=True, slots=True)
class FacilitatorMessage:
    id: str
    programme_id: str
    author: Person
    text: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that waits for the facilitators' next letter, who they are, and who of them is ``away``."""

    message: FacilitatorMessage
    to: tuple[Person, ...]
    away: tuple[Delay, ...] = ()


def may_tell_facilitator(viewer: Viewer, programme_id: str) -> bool:
    """Whoever takes part, if only by an invitation."""
    invited = {Tie.INVITED} if viewer.is_in(programme_id) else set[Tie]()
    return allows(Right.TELL_FACILITATOR, ties(viewer, programme_id) | invited)


def may_take_back(viewer: Viewer, author_id: str) -> bool:
    return allows(Right.TAKE_BACK_MESSAGE, {Tie.OWN} if viewer.person_id == author_id else ())


def worded(text: str) -> str:
    """The words as they are kept; raises Refusal when there are none, or too many."""
    words = text.strip()
    if not words:
        raise Refusal("thing-gone")
    if len(words) > LONGEST:
        raise Refusal("facilitator-message-long", count=len(words), most=LONGEST)
    return words


def readers(facilitators: tuple[Person, ...], *, author: Person) -> tuple[Person, ...]:
    """Those of them who hear it: whom we can reach, and never herself. Raises Refusal for nobody."""
    found = tuple(one for one in facilitators if one.reachable and one.id != author.id)
    if not found:
        raise Refusal("facilitator-message-nobody")
    return found
