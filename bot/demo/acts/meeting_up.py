"""Meetings in the demo: hosts send what was drafted, people answer and say how it was, and hosts read it."""

from collections.abc import Awaitable, Callable, Collection

from bot.demo.acts.facilitating import COMMAND, closes_all
from bot.rehearsals.rehearsing import Patient
from rehearsal import Message
from views.meetings import attendance, feedback, invitations

SAID = (
    ("Bra frågor från de andra", "Kort om tid till slut", "Att alla hade samma hinder"),
    ("Att få jämföra i lugn och ro", "Tekniken strulade", "Norrbys sätt att ringa upp"),
    ("Konkreta exempel", "", "Siffror uppdelade på kön säger mer än man tror"),
)
SAID_IN_ENGLISH = (
    ("Good questions from the others", "Too little time at the end", "That everybody had the same obstacle"),
    ("Comparing in peace and quiet", "The screen did not work", "How Norrby calls people up"),
    ("Concrete examples", "", "Figures split by sex say more than one thinks"),
)
MEETING = "meeting"
"""The word after the command for the page of the nearest."""
DECLINES = 7
"""Every so many cannot come."""


async def sends(hands: Patient, value: str, message: Message) -> None:
    """The draft as it is: looked over, and sent."""
    await hands.clicks(invitations.INVITE, value, in_=message)
    await hands.submits()
    await hands.submits()
    await closes_all(hands)


async def answers(hands: Patient, value: str, message: Message, *, coming: bool) -> None:
    await hands.clicks(attendance.YES if coming else attendance.NO, value, in_=message)


async def says_how_it_was(hands: Patient, value: str, message: Message, said: tuple[str, str, str]) -> None:
    await hands.clicks(feedback.SAY, value, in_=message)
    await hands.fills({name: words for name, words in zip(feedback.PARTS, said, strict=True) if words})
    await hands.submits()
    await closes_all(hands)


async def reads(hands: Patient, value: str, message: Message) -> None:
    await hands.clicks(feedback.READ, value, in_=message)
    await closes_all(hands)


async def notes_who_came(hands: Patient, absent: Collection[str]) -> None:
    """By the host on the day, on the meeting's page: a tick for each who is there; names are whole."""
    await closes_all(hands)
    await hands.runs(COMMAND, MEETING)
    await hands.clicks(attendance.PRESENT)
    for block in hands.modal.blocks:
        if block["type"] == "input":
            there = [
                option["value"]
                for option in block["element"]["options"]
                if not option["text"]["text"].startswith(tuple(absent))
            ]
            await hands.fills({block["block_id"]: there})
    await hands.submits()
    await closes_all(hands)


class MeetingUp:
    """What one person does about meetings; ``number`` tells her from the others."""

    def __init__(self, hands: Patient, number: int, *, english: bool) -> None:
        self._hands, self._number = hands, number
        self._lines = SAID_IN_ENGLISH if english else SAID
        self._met = 0
        self.comes = True
        """To the meeting that she was asked about last."""

    def act(self, action: str, value: str, message: Message) -> Callable[[], Awaitable[None]] | None:
        """What she will do about a button of a letter; nothing for any other."""
        if action == attendance.YES:
            self._met += 1
            self.comes = coming = bool((self._met + self._number) % DECLINES)
            return lambda: answers(self._hands, value, message, coming=coming)
        if action == feedback.SAY:
            said = self._lines[(self._met + self._number) % len(self._lines)]
            return lambda: says_how_it_was(self._hands, value, message, said)
        if action == feedback.READ:
            return lambda: reads(self._hands, value, message)
        return None
