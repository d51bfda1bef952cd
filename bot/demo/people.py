"""People of the demo at their screens: they read what comes, and do it in their own time."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.demo import answers
from bot.demo.acts.assessing import Assessor
from bot.demo.acts.checking_in import SOON, CheckIns
from bot.demo.acts.facilitating import closes_all
from bot.demo.acts.meeting_up import MeetingUp, sends
from bot.demo.acts.reporting import Desk
from bot.demo.cast import EVERY_THIRD, Part, Temper
from bot.demo.diary import Diary
from bot.demo.statements import STATEMENTS
from bot.rehearsals.rehearsing import Patient
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.visibility import MayRead
from rehearsal import Message
from views.changes import drafts
from views.improvement import actions
from views.meetings import invitations
from views.preparations import preparation_buttons, shadowings
from views.preparations.preparations import ASK
from views.reflections import reflections
from views.reports import part_forms

A_WEEK, IN_THREE_WEEKS = timedelta(weeks=1), timedelta(weeks=3)
FOLLOWED = "Ingrid Vall"
"""A manager who is not in the programme."""
A_DAY = timedelta(hours=26)
"""From a reminder to the deed it is about: some time the day after."""
AFTER = {
    preparation_buttons.DONE: A_DAY,
    preparation_buttons.FILL_IN: A_DAY,
    preparation_buttons.PAIR: A_DAY,
    invitations.INVITE: A_DAY,
    preparation_buttons.ASSESS: A_DAY,
    actions.ACTION_DONE: SOON,
}
"""What one may be reminded of, by its button; what one has promised oneself is done when it is read."""
PATIENCE = {Temper.PROMPT: 1, Temper.STEADY: 2, Temper.LAST_DAY: 3, Temper.LATE: 4}
"""How many times somebody is told before she does it."""
OPENNESS = (MayRead.CLUSTER, MayRead.PROGRAMME, MayRead.ORGANISATION, MayRead.ME)
DATED, YES_NO, CHOICE = "datepicker", "radio_buttons", "static_select"


@dataclass
class Player:
    """Somebody with a temper; ``read`` is how far down the conversation she has come.

    Who answers for a test has ``check_ins``; ``team`` is how they assess themselves, ``desk`` where papers
    are made.
    """

    part: Part
    hands: Patient
    diary: Diary
    team: Assessor
    desk: Desk
    english: bool = False
    read: int = 0
    told: Counter[str] = field(default_factory=Counter)
    asked: int = 0
    answered: int = 0
    written: int = 0
    check_ins: CheckIns | None = None
    meets: MeetingUp = field(init=False)

    def __post_init__(self) -> None:
        self.meets = MeetingUp(self.hands, len(self.part.name), english=self.english)

    def reads(self, now: datetime) -> None:
        """Looks at what is new, and decides what to do about it and when."""
        messages = self.hands.messages()
        for message in messages[self.read :]:
            late = {button.get("value") for button in buttons(message) if button["action_id"] == ASK}
            for button in taken(message):
                action, value = button["action_id"], button.get("value", "")
                self._considers(action, value, message, now, late=value in late)
        self.read = len(messages)

    def _considers(self, action: str, value: str, message: Message, now: datetime, *, late: bool) -> None:
        if self.check_ins is not None:
            self.check_ins.considers(action, value, message, now)
        met = self.meets.act(action, value, message) if self.part.temper is not Temper.LATE else None
        if met is not None:
            self.diary.write(now + SOON, partial(self._answers, action, value, message, met))
        if action in AFTER:
            self.told[value] += 1
            patience = PATIENCE[self.part.temper]
            if self.told[value] == patience or (late and self.told[value] < patience):
                self.diary.write(now + AFTER[action], lambda: self._finishes(action, value, message, now))
        if action == preparation_buttons.BOOKED and self.part.temper is not Temper.LATE:
            self.diary.write(now + SOON, lambda: self._books(value, message))
        if action == shadowings.SAW:
            self.diary.write(now + SOON, lambda: self._tells(value, message))
        if action == part_forms.WRITE and self.team.organisation in STATEMENTS:
            self.diary.write(now + A_WEEK, lambda: self._approves(value, message))
        if action == reflections.ANSWER and self._has_something_to_say():
            self.diary.write(now + A_DAY, lambda: self._reflects(value, message))

    def _has_something_to_say(self) -> bool:
        """A politician has it now and then: nothing is asked of her but to ask."""
        if self.part.role is not Role.POLITICIAN:
            return self.part.temper is not Temper.LATE
        self.asked += 1
        return self.asked % EVERY_THIRD == len(self.part.name) % EVERY_THIRD

    async def _answers(
        self, action: str, value: str, message: Message, act: Callable[[], Awaitable[None]]
    ) -> None:
        """Unless it has become another letter meanwhile."""
        if has_button(message, action, value):
            await act()

    async def _books(self, value: str, message: Message) -> None:
        """A time for what is done together."""
        if has_button(message, preparation_buttons.BOOKED, value):
            await self.hands.clicks(preparation_buttons.BOOKED, value, in_=message)

    async def _tells(self, value: str, message: Message) -> None:
        """What she saw when she followed somebody."""
        await self.hands.clicks(shadowings.SAW, value, in_=message)
        await self.hands.fills({"saw": self._words()})
        await self.hands.submits()
        await closes_all(self.hands)

    async def _approves(self, value: str, message: Message) -> None:
        """Once they have talked it over."""
        await self.desk.approves(self.hands, self.team.organisation, value, message)

    async def _finishes(self, action: str, value: str, message: Message, now: datetime) -> None:
        if not has_button(message, action, value):
            return  # a colleague was quicker
        if value in self.desk.drafts:
            await self.desk.presents(self.hands, value, message)
            return
        if action == invitations.INVITE:
            await sends(self.hands, value, message)
            return
        if action == preparation_buttons.ASSESS:
            await self.team.assesses(self.hands, message, value)
            return
        await self.hands.clicks(action, value, in_=message)
        if action == preparation_buttons.PAIR:
            await self._pairs_up(now)
        if action == preparation_buttons.FILL_IN:
            await self._fills_in(now)

    async def _pairs_up(self, now: datetime) -> None:
        """She is the only manager of hers there, and follows one who is not."""
        on = (now + IN_THREE_WEEKS).date().isoformat()
        await self.hands.fills({"named-0": FOLLOWED, "on-0": on})
        await self.hands.submits()
        await closes_all(self.hands)

    async def _fills_in(self, now: datetime) -> None:
        modal = self.hands.modal
        if modal is None:
            return
        if modal.callback_id == drafts.FORM:
            await self.hands.submits()  # as proposed; the form itself follows
            modal = self.hands.modal
        for block in modal.blocks:
            if block["type"] == "input" and not block["element"].get("initial_value"):
                await self.hands.fills({block["block_id"]: self._answer(block, now)})
        await self.hands.submits()
        await closes_all(self.hands)

    def _answer(self, block: dict[str, Any], now: datetime) -> Any:
        element = block["element"]
        if element["type"] == DATED:
            return (now + IN_THREE_WEEKS).date().isoformat()
        if element["type"] in {YES_NO, CHOICE}:
            return element["options"][0]["value"]
        if element["type"] == "checkboxes":
            return []
        language = Language.EN if self.english else Language.SV
        own = answers.answer(self.team.organisation, block["label"]["text"], language)
        return own or self._words()

    def _words(self) -> str:
        lines = self.part.lines(english=self.english)
        self.written += 1
        return lines[(self.written + len(self.part.name)) % len(lines)]

    async def _reflects(self, value: str, message: Message) -> None:
        if not has_button(message, reflections.ANSWER, value):
            return
        await self.hands.clicks(reflections.ANSWER, value, in_=message)
        openness = OPENNESS[self.answered % len(OPENNESS)]
        self.answered += 1
        await self.hands.fills({"text": self._words(), self._field("may_read"): openness.value})
        await self.hands.submits()
        await closes_all(self.hands)

    def _field(self, name: str) -> str:
        """A field of the window in front; some have their programme's id after their name."""
        fields = (block["block_id"] for block in self.hands.modal.blocks if block["type"] == "input")
        found = next((field for field in fields if field.startswith(name)), None)
        assert found, f"{self.part.name} sees no field {name!r} in {self.hands.modal.words}"
        return str(found)


def buttons(message: Message) -> Iterator[dict[str, Any]]:
    """The buttons on a message as it stands now."""
    for block in message.blocks:
        if block["type"] == "actions":
            yield from (element for element in block["elements"] if element["type"] == "button")


def taken(message: Message) -> Iterator[dict[str, Any]]:
    """Those that somebody may press: what is ours to send is not said to be sent already."""
    for block in message.blocks:
        if block["type"] == "actions":
            there = [element for element in block["elements"] if element["type"] == "button"]
            invites = [one for one in there if one["action_id"] == invitations.INVITE]
            yield from invites or there


def has_button(message: Message, action: str, value: str) -> bool:
    return any(found["action_id"] == action and found.get("value") == value for found in buttons(message))
