"""People of the demo at their screens: they read what comes, and do it in their own time."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.demo.cast import Part, Temper
from bot.demo.diary import Diary
from programme.reflections import MayRead
from rehearsal import Hands, Message
from views import letters, preparations, reflections

AFTER = timedelta(hours=26)
"""From a reminder to the deed it is about: some time the day after."""
PATIENCE = {Temper.PROMPT: 1, Temper.STEADY: 2, Temper.LAST_DAY: 3, Temper.LATE: 4}
"""How many times somebody is told before she does it."""
WORDS = {
    "sv": "Vi provade att ringa först i stället för att skicka brev. Fler kom, och det tog mindre tid än vi trodde.",
    "en": "We tried calling first instead of sending letters. More people came, and it took less time than we thought.",
}
OPENNESS = (MayRead.CLUSTER, MayRead.PROGRAMME, MayRead.ORGANISATION, MayRead.ME)


@dataclass
class Player:
    """Somebody with a temper; ``read`` is how far down the conversation she has come."""

    part: Part
    hands: Hands
    diary: Diary
    read: int = 0
    told: Counter[str] = field(default_factory=Counter)
    intended: set[str] = field(default_factory=set)
    answered: int = 0

    def reads(self, now: datetime) -> None:
        """Looks at what is new, and decides what to do about it and when."""
        messages = self.hands.messages()
        for message in messages[self.read :]:
            for button in _buttons(message):
                self._considers(button, message, now)
        self.read = len(messages)

    def _considers(self, button: dict[str, Any], message: Message, now: datetime) -> None:
        value = button.get("value", "")
        if button["action_id"] in {letters.DONE, letters.FILL_IN}:
            self.told[value] += 1
            if self.told[value] == PATIENCE[self.part.temper] and value not in self.intended:
                self.intended.add(value)
                self.diary.write(now + AFTER, lambda: self._finishes(button["action_id"], value, message))
        if button["action_id"] == letters.ANSWER and self.part.temper is not Temper.LATE:
            self.diary.write(now + AFTER, lambda: self._reflects(value, message))

    async def _finishes(self, action: str, value: str, message: Message) -> None:
        if not any(b["action_id"] == action and b.get("value") == value for b in _buttons(message)):
            return  # a colleague was quicker
        await self.hands.clicks(action, value, in_=message)
        if action == letters.FILL_IN and self.hands.modal is not None:
            await self.hands.fills(_filled_in(self.hands.modal.blocks, self.part))
            await self.hands.submits()

    async def _reflects(self, value: str, message: Message) -> None:
        if not any(button.get("value") == value for button in _buttons(message)):
            return
        await self.hands.clicks(letters.ANSWER, value, in_=message)
        openness = OPENNESS[self.answered % len(OPENNESS)]
        self.answered += 1
        words = WORDS["en" if self.part.english else "sv"]
        await self.hands.fills({reflections.TEXT: words, reflections.MAY_READ: openness.value})
        await self.hands.submits()
