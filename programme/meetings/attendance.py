"""Attendance: who says that she comes, who was there, and the word that tells a meeting in the room."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting
from programme.people.people import Member, Person

SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ23456789"
"""Of a meeting's code: none that is taken for another when it is read from a screen."""
CODE = 5
NAME = 80


class Coming(StrEnum):
    """What somebody answers an invitation."""

    YES = "yes"
    NO = "no"
    INSTEAD = "instead"  # somebody else comes in her place


class Via(StrEnum):
    """Where an answer came in: the calendar's is a reply to the file of an invitation (RFC 5546)."""

    HERE = "here"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Answer:
    """``instead`` is who comes in her place, by name; ``present`` is whether she was there, None unsaid."""

    person_id: str
    coming: Coming | None = None
    instead: str = ""
    present: bool | None = None
    answered_at: datetime | None = None
    via: Via = Via.HERE


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is invited, with her organisation, and what she has answered."""

    person: Person
    organisation: str
    answer: Answer

    @property
    def shown(self) -> str:
        """Who comes for her, where that is another."""
        return self.answer.instead or self.person.name


@dataclass(frozen=True, slots=True)
class Guests:
    """All who are invited to a meeting, by organisation and name."""

    every: tuple[Guest, ...] = ()

    def who(self, coming: Coming | None) -> tuple[Guest, ...]:
        return tuple(one for one in self.every if one.answer.coming is coming)

    @property
    def comes(self) -> int:
        return len(self.who(Coming.YES)) + len(self.who(Coming.INSTEAD))

    @property
    def present(self) -> tuple[Guest, ...]:
        """Those who were there, as far as anybody has said; before that those who said they would be."""
        told = [one for one in self.every if one.answer.present is not None]
        if told:
            return tuple(one for one in told if one.answer.present)
        return tuple(one for one in self.every if one.answer.coming in {Coming.YES, Coming.INSTEAD})


def guests(members: Sequence[Member], answers: Iterable[Answer], names: dict[str, str]) -> Guests:
    """Each once; ``names`` are the organisations' by their ids."""
    known = {one.person_id: one for one in answers}
    found = {
        one.person.id: Guest(
            one.person,
            names.get(one.seat.organisation_id or "", ""),
            known.get(one.person.id, Answer(one.person.id)),
        )
        for one in reversed(members)
    }
    return Guests(tuple(sorted(found.values(), key=lambda one: (one.organisation, one.person.name))))


def was_there(answer: Answer | None, *, recorded: bool) -> bool:
    """Whether somebody is asked how it was: who was there, or said that she would be.

    Where nothing is ``recorded`` of anybody at the meeting, everybody who did not decline is.
    """
    if answer is None or (answer.coming is None and answer.present is None):
        return not recorded
    if answer.present is not None:
        return answer.present
    return answer.coming is Coming.YES


def named(instead: str) -> str:
    """Who comes in her place. Raises Refusal for nobody, and for more than a name."""
    name = " ".join(instead.split())
    if not name:
        raise Refusal("attendance-who", field="instead")
    if len(name) > NAME:
        raise Refusal("attendance-name-long", field="instead", most=NAME)
    return name


def asked_about(meeting: Meeting) -> str:
    """What a button says of the meeting it asks about: which, and on which day."""
    return f"{meeting.id} {meeting.on.isoformat()}"


def about(asked: str) -> tuple[str, date | None]:
    """The meeting's id, and the day it was asked about where that is said. Raises Refusal."""
    meeting_id, _, day = asked.partition(" ")
    try:
        return meeting_id, date.fromisoformat(day) if day else None
    except ValueError:
        raise Refusal("thing-gone") from None


def require_same_day(meeting: Meeting, seen: date | None) -> None:
    """Raises Refusal where she answers about a day that the meeting is not on any more."""
    if seen is not None and seen != meeting.on:
        raise Refusal("attendance-moved")


def code_of(meeting_id: str, cluster_id: str) -> str:
    """What stands on the screen in the room, so that whoever is there finds the meeting; no secret."""
    told = hashlib.sha256(f"{meeting_id} {cluster_id}".encode()).digest()
    return "".join(SIGNS[byte % len(SIGNS)] for byte in told[:CODE])


def read_code(text: str) -> str:
    """A code as somebody may write it: in small letters, with spaces or a hyphen."""
    return "".join(sign for sign in text.upper() if sign.isalnum())
