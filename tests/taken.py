"""A round up to the post, in one session: what is due is gathered, claimed, looked over and written down."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from programme.messages.letters import Letter
from programme.messages.messages import Answer, State
from storage.messages import messages
from storage.messages.rounds import claiming, judging, sending

MANY = 1000


def take(session: Session, *, now: datetime) -> list[Letter]:
    """The letters to be posted, or looked for, at ``now``."""
    while messages.gather(session, now=now):
        pass
    claims = claiming.claim(session, now=now, at_most=MANY)
    judged = judging.judge(session, [one.message_id for one in claims], now=now)
    ours = sending.decide(session, claims, judged, now=now)
    letters = {one.message_id: one.letter for one in judged}
    return [letter for one in claims if one.message_id in ours and (letter := letters[one.message_id])]


def settle(session: Session, letter: Letter, *, now: datetime, channel: str = "D1", ts: str = "") -> None:
    """Slack has it."""
    stamp = ts or f"{now.timestamp():.6f}"
    sending.settle(session, [Answer(letter.message_id, State.SENT, channel=channel, ts=stamp)], now=now)


def rests(
    session: Session, letter: Letter, state: State, *, now: datetime, wait: timedelta = timedelta(0)
) -> None:
    """Slack did not say yes."""
    sending.settle(session, [Answer(letter.message_id, state, error="no", wait=wait)], now=now)
