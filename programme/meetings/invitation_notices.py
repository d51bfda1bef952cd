"""What is told of an invitation: to everybody who takes part, once its host has sent it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.attendance import Answer
from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Inviter, Programme
from programme.programmes.template import Preparation, StepKind

SPEECHES = (Speech(Kind.INVITED, To.ANYBODY, Politicians.ALWAYS, asks=True, tells_date=True, matters=True),)
SENT = "sent"
LATEST = 7
"""Days before a meeting until which a politician's question waits for the invitation, to come in it."""
AHEAD, NEAR = 14, 3 * DAY
"""Days before a start or a close that we invite to, and how far from that day a letter may take it along."""
SOON = DAY
"""How long an invitation waits for a letter that goes anyway."""


@dataclass(frozen=True, slots=True)
class Invited:
    """``host`` is the organisation that hosts, by name, or ""; ``zone`` is the programme's.

    ``briefly`` says that the reader is a politician and nothing else: she is told when and where.
    """

    meeting: Meeting | None
    invitation: Invitation | None = None
    host: str = ""
    answer: Answer | None = None
    zone: str = ""
    briefly: bool = False


def invited(
    meeting: Meeting, invitation: Invitation, person_id: str, calendar: Calendar, *, first_day: date
) -> Notice:
    """On the first working day; after the meeting it helps nobody."""
    return Notice(
        Kind.INVITED,
        meeting.programme_id,
        person_id,
        meeting.id,
        f"{SENT} {invitation.cluster_id}",
        calendar.on_or_after(first_day),
        stale_on=meeting.on + DAY,
    )


def invited_on(meeting: Meeting, reminded: Iterable[date], *, first_day: date) -> date:
    """With her next letter, if one goes within ``SOON`` and in good time; two would be one too many."""
    latest = min(first_day + SOON, meeting.on - LATEST * DAY)
    return min((one for one in reminded if first_day <= one <= latest), default=first_day)


def invites_itself(programme: Programme, step_id: str) -> bool:
    """Whether we invite to a start or a close without a host: nobody owes the invitation, and it is ours."""
    step = programme.step(step_id)
    if programme.inviter is not Inviter.BOT or programme.trial or not step.kind.meets:
        return False
    return step.kind is not StepKind.MEETING and owed_in(programme.template.preparations, step_id) is None


def invited_by_us_on(
    meeting: Meeting, letters: Iterable[date], calendar: Calendar, *, first_day: date
) -> date:
    """Two weeks before; with the letter nearest to that day, where one goes within ``NEAR`` of it."""
    wanted = calendar.on_or_before(meeting.on - AHEAD * DAY)
    near = [one for one in letters if one >= first_day and abs(one - wanted) <= NEAR]
    return min(near, key=lambda one: (abs(one - wanted), one), default=max(first_day, wanted))


def cluster_in(occasion: str) -> str:
    """Which cluster it invites."""
    return occasion.removeprefix(SENT).strip()


def question_with_it(meeting: Meeting, calendar: Calendar, *, sent_on: date | None, first_day: date) -> date:
    """The day of a politician's question about a meeting she is invited to: that of the invitation.

    As long as it is not sent the question waits for it, until a week before the meeting.
    """
    if sent_on is not None:
        return calendar.on_or_after(max(first_day, sent_on))
    return calendar.on_or_before(meeting.on - LATEST * DAY)


def owed_in(items: tuple[Preparation, ...], step: str) -> Preparation | None:
    """The preparation before a step that is to invite to it."""
    return next((one for one in items if one.invites and one.before == step), None)
