"""One meeting, as somebody who takes part finds it: before it, on its day, and after."""

from dataclasses import dataclass
from datetime import date, timedelta

from programme.meetings.attendance import Answer, Coming, Guests
from programme.meetings.invitations import Draft, Invitation
from programme.meetings.meetings import Meeting
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Cluster, Programme
from programme.programmes.template import StepKind

NEXT_DATE_DAYS = 14
"""Days after a meeting for which its host may still agree on the date of the next."""
SHOWN_DAYS = 42
"""So long before a meeting its host finds its code beside what she is reminded of: she plans it by then."""
PRESENTED = timedelta(days=7)
"""So long before a meeting the agenda gets the presentations that are there."""


@dataclass(frozen=True, slots=True)
class Inviting:
    """What the host looks over before it is sent: ``people`` are told, ``by_hand`` those who are not reached.

    ``draft`` is what it is made of where nothing has been written yet.
    """

    programme: Programme
    meeting: Meeting
    cluster: Cluster
    draft: Draft
    invitation: Invitation | None = None
    people: int = 0
    by_hand: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OnScreen:
    """What a host shows in the last minutes of a meeting: its code."""

    meeting: Meeting
    code: str
    today: date


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """``guests`` and the counts are for the host and the facilitator. ``answer`` is the reader's own.

    ``presentations`` are those handed in, from a week before; ``said`` is whether she has told how it was.
    """

    programme: Programme
    meeting: Meeting
    cluster: Cluster
    today: date
    answer: Answer
    clusters: tuple[Cluster, ...] = ()
    invitation: Invitation | None = None
    presentations: tuple[Owed, ...] = ()
    guests: Guests | None = None
    next: Meeting | None = None
    may_host: bool = False
    may_answer: bool = False
    leads: bool = False
    said: bool = False
    answers: int = 0
    inventories: int = 0
    code: str = ""
    host: str = ""

    @property
    def lies_ahead(self) -> bool:
        return not self.meeting.cancelled and self.today <= self.meeting.on

    @property
    def is_on(self) -> bool:
        """It is today, or has been: what was heard can be written down, and how it was."""
        return not self.meeting.cancelled and self.today >= self.meeting.on

    @property
    def benchmarks(self) -> bool:
        """Whether it is one at which they compare, and not where a programme begins or ends."""
        return self.programme.step(self.meeting.step).kind is StepKind.MEETING

    @property
    def may_agree(self) -> bool:
        """Whether the next date is the host's to agree on now."""
        lately = timedelta(0) <= self.today - self.meeting.on <= timedelta(days=NEXT_DATE_DAYS)
        return self.may_host and self.next is not None and lately and not self.meeting.cancelled

    @property
    def comes(self) -> bool:
        return self.answer.coming is Coming.YES


def presents(meeting: Meeting, *, today: date) -> bool:
    """Whether the agenda has the presentations by now."""
    return today >= meeting.on - PRESENTED
