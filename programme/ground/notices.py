"""Notices: each one thing to be said to one person, on a day, for a reason."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache

from programme.ground.calendar import MORNING, instant


class Kind(StrEnum):
    """Why something is said, in the order of a letter; about a preparation, or the subject that is named."""

    WELCOME = "welcome"  # to a new person, before anything else; subject: the programme
    MOVED = "moved"  # to those who were told another date; subject: the meeting
    CANCELLED = "cancelled"  # to those who were told its date; subject: the meeting
    BACK_ON = "back_on"  # to those who were told that it is cancelled; subject: the meeting
    INVITED = "invited"  # to all who take part, once the host has sent it; subject: the meeting
    MEETS = "meets"  # where and when, the day before; subject: the meeting
    HOSTED = "hosted"  # to those whose organisation hosts it, or no more; subject: the meeting
    CIRCULAR = "circular"  # the facilitator's own words to many; subject: the circular
    FACILITATOR_MESSAGE = "facilitator_message"  # to the facilitator, in the words of who takes part
    NEW_DATE = "new_date"  # one organisation got another date
    STANDS_IN = "stands_in"  # to who hears in the place of somebody away; subject: the absence
    NUDGE = "nudge"  # the facilitator's own words about what is open; occasion: the nudge
    HANDED_OVER = "handed_over"  # to the one who answers for it from now on
    SETTLED = "settled"  # to the one responsible: another has done it, or it was waived
    LATE = "late"  # to the one responsible, when its day has passed
    REMINDER = "reminder"  # of what is still owed
    ACTION_YOURS = "action_yours"  # to who got it from a colleague; subject: the action
    ACTION = "action"  # of what is still to be done in an improvement
    ROUTINE = "routine"  # to who owns a routine from now on; subject: the improvement
    REPORT = "report"  # to who answers for it: it is to be reported at a meeting; subject: the improvement
    PREDICTION = "prediction"  # what does the team think will happen? before a test begins; subject: the test
    OBSERVATION = "observation"  # what has it seen? while it tests
    STUDY = "study"  # did it match, what was learned? when the test has ended
    DECISION = "decision"  # what becomes of it?
    STANDSTILL = "standstill"  # once, of a test, or of an improvement that has none yet
    TAKEN_UP = "taken_up"  # to who wrote an idea down: others have it, or have tried it; subject: the idea
    ASKED = "asked"  # what others want to know, the day before they meet; subject: the meeting
    RETURNED = "returned"  # what was written in a form, on the day it chose; subject: the preparation
    READING = "reading"  # another organisation's material; subject: the preparation
    HOW_IT_WAS = "how_it_was"  # to those who were there, the working day after; subject: the meeting
    GATHERED = "gathered"  # to the host: what they said of it; subject: the meeting
    QUESTION = "question"  # an invitation to reflect; subject: the meeting or the film
    SHADOWS = "shadows"  # to who follows a colleague for a day: before it, and after; subject: the shadowing
    AFTERWARDS = "afterwards"  # half a year after the close, to who asked for it; subject: the programme
    REPORT_ASKED = "report_asked"  # to an organisation: read and approve its part; subject: the part
    DETAILS_OUT = "details_out"  # to who wrote: somebody's details were taken out; subject: the reflection
    DIGEST = "digest"  # to the facilitator, how it goes, every Monday; subject: the programme
    RETENTION = "retention"  # to the facilitator: its time is out soon; subject: the programme
    ESCALATION = "escalation"  # to the facilitator, after the one responsible was told so
    TO_MAIL = "to_mail"  # to the facilitator: a letter to send herself; subject: the message
    UNREACHABLE = "unreachable"  # to the facilitator; subject: the person
    REACHABLE = "reachable"  # to the facilitator who was told that; subject: the person
    CLAIMED = "claimed"  # to the facilitator: is a guest the one who waits for Slack? subject: the claim
    DECLINED = "declined"  # to the facilitator: somebody said no to taking part; subject: the person
    MISSED = "missed"  # to the facilitator: what could not be said in time; subject: that notice

    @property
    def place(self) -> int:
        """Where it stands in a letter: its order is a fact of the whole."""
        return PLACES[self]


PLACES = {kind: at for at, kind in enumerate(Kind)}
"""Kind → its place."""
AT_ANY_TIME = datetime(1970, 1, 1, tzinfo=UTC)
"""From when on what is urgent may be said, whatever day it was promised for."""


@dataclass(frozen=True, slots=True)
class Notice:
    """To be said on ``day`` in the person's zone; from ``stale_on`` on it no longer helps.

    ``person_id``, ``kind``, ``subject``, ``occasion`` and ``version`` together are said once, ever.
    """

    kind: Kind
    programme_id: str
    person_id: str
    subject: str
    occasion: str
    day: date
    version: int = 1
    stale_on: date | None = None
    urgent: bool = False


@lru_cache(maxsize=4096)
def earliest(day: date, *, urgent: bool, zone: str) -> datetime:
    """Before this moment it is surely not said; whether it is then, its reader's days decide."""
    return AT_ANY_TIME if urgent else instant(day, MORNING, zone)
