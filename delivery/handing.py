"""By hand: where no mail server is set, a letter is laid before the facilitators, who send it themselves."""

from collections.abc import Callable
from datetime import datetime

from delivery.sender import Told
from delivery.verdicts import SENT
from programme.messages.letters import Letter
from programme.messages.messages import Answer, State
from views.ground.blocks import Message


class Hander:
    """Nothing leaves the house: that a facilitator hears of it is promised as it is written down."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    async def post(self, letter: Letter, said: Message) -> Told:
        return Answer(letter.message_id, State.SENT, ts=f"{self._now().timestamp():.6f}"), SENT

    async def look(self, letter: Letter) -> Told:
        """Raises NotImplementedError: what was not written down was not laid before anybody."""
        raise NotImplementedError(letter.message_id)
