"""What somebody wrote down to learn from, how widely it may be read, and when it can be kept."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.people.people import Membership
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.programmes.template import Question, Step
from programme.reflections.returns import Quote

_PARTS = re.compile(r"\s+|\S+")
LONGEST = 3000
"""Characters; the longest text Slack takes in one field."""
STANDS_FOR = 40
"""Characters that may stand for what was taken out, besides as many as that was: *(en medarbetare)*."""
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
    details_out_at: datetime | None = None
    details_out_by: str = ""
    """By name, the facilitator who took a third person's details out of the words, the last time."""


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
    for_host: bool = False

    @property
    def offered(self) -> tuple[MayRead, ...]:
        return levels(in_organisation=bool(self.organisation))


@dataclass(frozen=True, slots=True)
class Page:
    """Some reflections of many; ``number`` and ``last`` count pages from 0."""

    reflections: tuple[Reflection, ...]
    number: int
    last: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A page that somebody reads; ``may_take_out`` are those she may take a third person's details out of."""

    page: Page
    programme: Programme
    may_take_out: frozenset[str] = frozenset()


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


def proposed_for(question: Question | None, last: MayRead, offered: Collection[MayRead]) -> MayRead:
    """The same; what is for the host is opened to the cluster, for otherwise she could not read it."""
    if question is not None and question.for_host and MayRead.CLUSTER in offered:
        return MayRead.CLUSTER
    return proposed(last, offered)


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


def require_taken_out(before: str, after: str) -> None:
    """Raises Refusal for words that are none, too many, or say more than they did.

    Nothing is put into somebody else's mouth but what stands for the details that were taken out.
    """
    require_short(after)
    if not after.strip():
        raise Refusal("reflection-empty", field="text")
    words, others = _PARTS.findall(before), _PARTS.findall(after)
    steps = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    put_in = sum(len("".join(others[a:b])) for kind, _, _, a, b in steps if kind != "equal")
    taken = sum(len("".join(words[a:b])) for kind, a, b, _, _ in steps if kind != "equal")
    if put_in > taken + STANDS_FOR:
        raise Refusal("reflection-said-more", field="text")


def require_short(text: str) -> None:
    """Raises Refusal when a text is longer than what fits."""
    if len(text) > LONGEST:
        raise Refusal("reflection-long", field="text", count=len(text), most=LONGEST)


def page_of(reflections: Sequence[Reflection], number: int) -> Page:
    """The page that is asked for, or the last there is."""
    last = max(0, (len(reflections) - 1) // A_PAGE)
    at = min(max(number, 0), last)
    return Page(tuple(reflections[at * A_PAGE : (at + 1) * A_PAGE]), at, last)
