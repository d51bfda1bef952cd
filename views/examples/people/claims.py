"""Claims: a facilitator is asked whether an account is who waits for Slack, and what she answered."""

from collections.abc import Callable
from dataclasses import replace

from programme.ground.notices import Kind
from programme.people.claims import Claim
from programme.people.notices import Claimed
from programme.people.people import Standing
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, MARIA
from views.ground.blocks import Message

ASKS = Claim("claim1", replace(MARIA, slack_id=None), "U0GUEST", Standing.GUEST)


def _asked(claim: Claim, *, waits: bool = True) -> Callable[[Texts], Message]:
    return letter(EVA, line(Kind.CLAIMED, Claimed(claim, waits)))


EXAMPLES: dict[str, Callable[[Texts], Message]] = {
    "message-account-claimed": _asked(ASKS),
    "message-account-claimed-stranger": _asked(replace(ASKS, standing=Standing.STRANGER)),
    "message-account-claimed-hers": _asked(replace(ASKS, hers=True)),
    "message-account-claimed-not-hers": _asked(replace(ASKS, hers=False)),
    "message-account-claimed-over": _asked(ASKS, waits=False),
}
