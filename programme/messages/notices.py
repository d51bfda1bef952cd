"""What a facilitator is told and tells: words to many, how it goes on Mondays, what came too late."""

from dataclasses import dataclass
from datetime import date

from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.meetings import Meeting
from programme.messages.circulars import Circular
from programme.messages.digests import Digest
from programme.messages.facilitator_messages import FacilitatorMessage
from programme.people.people import Person
from programme.preparations.preparations import Owed

CIRCULAR = Speech(Kind.CIRCULAR, To.ANYBODY, Politicians.ALWAYS, lasts=True, own_words=True)
DIGEST = Speech(Kind.DIGEST, To.FACILITATOR, repeated=True, weekly=True)
FACILITATOR_MESSAGE = Speech(Kind.FACILITATOR_MESSAGE, To.FACILITATOR, lasts=True, own_words=True)
MISSED = Speech(Kind.MISSED, To.FACILITATOR)
TO_MAIL = Speech(Kind.TO_MAIL, To.FACILITATOR, lasts=True)
SPEECHES = (CIRCULAR, DIGEST, FACILITATOR_MESSAGE, MISSED, TO_MAIL)


@dataclass(frozen=True, slots=True)
class Sent:
    """Words to many, None when there are none; ``concerns`` is whether they still do."""

    circular: Circular | None
    concerns: bool = True


@dataclass(frozen=True, slots=True)
class ToFacilitator:
    """What somebody wrote; None when it is there no more."""

    message: FacilitatorMessage | None


@dataclass(frozen=True, slots=True)
class Week:
    """How it goes; ``closes_on`` is the programme's last meeting, None when it has none left."""

    digest: Digest
    closes_on: date | None = None


@dataclass(frozen=True, slots=True)
class ToMail:
    """A letter to somebody without Slack that a facilitator sends herself; ``sent`` is whether she has."""

    person: Person
    message_id: str
    sent: bool


@dataclass(frozen=True, slots=True)
class Missed:
    """Somebody, and what came too late to help her: a reminder, or news of a meeting."""

    person: Person
    owed: Owed | None = None
    meeting: Meeting | None = None
