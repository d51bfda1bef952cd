"""What somebody wrote down to learn from, how widely it may be read, and when it can be kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.people.people import Membership
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.programmes.template import Step
from programme.reflections.returns import Quote

LONGEST = 3000
"""Characters; the longest text Slack takes in one field."""
A_PAGE = 5
"""Reflections shown at once, in full: five of the longest fit in a Slack view, whatever signs they hold."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """``organisation_id`` and ``cluster_id`` are the writer's; a facilitator's are None. Moments are UTC."""

    id: str
    programme_id: str
    author_id: str
    text: str
    may_read: MayRead
    written_at: datetime
    organisation_id: str | None = None
    cluster_id: str | None = None
    step: str | None = None
    question: str | None = None
    joint: bool = False
    edited_at: datetime | None = None
    author: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A reflection as it stands in its form.

    ``id`` is given when the form opens, so that a form sent twice is kept once. ``notice_id`` is the notice
    whose question it answers. ``changes`` says that it was kept before.
    """

    id: str
    programme_id: str
    text: str = ""
    may_read: MayRead = MayRead.ME
    step: str | None = None
    joint: bool = False
    notice_id: str | None = None
    changes: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """What a form is drawn from: ``programmes`` to choose among, ``organisation`` by name, "" for none.

    ``in_committee`` is whether its question is one that the writer asks others.
    """

    draft: Draft
    programme: Programme
    programmes: tuple[Programme, ...]
    organisation: str
    question: Words | None = None
    in_committee: bool = False
    quotes: tuple[Quote, ...] = ()

    @property
    def offered(self) -> tuple[MayRead, ...]:
        return levels(in_organisation=bool(self.organisation))


@dataclass(frozen=True, slots=True)
class Page:
    """Some reflections of many; ``number`` and ``last`` count pages from 0."""

    reflections: tuple[Reflection, ...]
    number: int
    last: int


def levels(*, in_organisation: bool) -> tuple[MayRead, ...]:
    """How widely somebody may open her words, the narrowest first.

    A facilitator sits in no organisation and meets in no cluster: *my organisation* would open her words to
    nobody, *my cluster* to no cluster. So hers are her own or everyone's.
    """
    return tuple(MayRead) if in_organisation else (MayRead.ME, MayRead.PROGRAMME)


def proposed(last: MayRead, offered: Iterable[MayRead]) -> MayRead:
    """What is ticked from the start: the last choice, or the widest on offer that is no wider."""
    order = tuple(MayRead)
    narrow = [level for level in offered if order.index(level) <= order.index(last)]
    return max(narrow, key=order.index, default=MayRead.ME)


def writes_as(seats: Iterable[Membership], programme_id: str) -> Membership:
    """The seat somebody writes from: one in an organisation before a facilitator's. Raises Refusal."""
    here = [seat for seat in seats if seat.programme_id == programme_id]
    if not here:
        raise Refusal("reflection-not-in-programme")
    return next((seat for seat in here if seat.organisation_id is not None), here[0])


def require_fit(draft: Draft, offered: Sequence[MayRead], steps: Iterable[Step]) -> None:
    """Raises Refusal when a draft cannot be kept as it is. Nothing is cut and nothing is opened wider."""
    require_short(draft.text)
    if not draft.text.strip():
        raise Refusal("reflection-empty", field="text")
    if draft.may_read not in offered:
        raise Refusal("reflection-level-closed", field="may_read")
    if draft.joint and (draft.may_read is MayRead.ME or MayRead.ORGANISATION not in offered):
        raise Refusal("reflection-joint-alone", field="may_read")
    if draft.step not in {step.id for step in steps}:
        raise Refusal("reflection-step-gone", field="step")


def require_short(text: str) -> None:
    """Raises Refusal when a text is longer than what fits."""
    if len(text) > LONGEST:
        raise Refusal("reflection-long", field="text", count=len(text), most=LONGEST)


def page_of(reflections: Sequence[Reflection], number: int) -> Page:
    """The page that is asked for, or the last there is."""
    last = max(0, (len(reflections) - 1) // A_PAGE)
    at = min(max(number, 0), last)
    return Page(tuple(reflections[at * A_PAGE : (at + 1) * A_PAGE]), at, last)
