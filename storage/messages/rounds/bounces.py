"""Bounces: a server took a mail, and gave it back later."""

from datetime import datetime

from sqlalchemy.orm import Session

from programme.messages.messages import State, Way
from storage.messages import aftermath, reachability
from storage.messages.rounds.sending import last_reached
from storage.messages.tables import Message
from storage.people.tables import Person


def returned(session: Session, message_id: str, status: str, *, now: datetime) -> bool:
    """It ends as refused, whose facilitators are told, and what it said is tried again; whether it was ours.

    ``status`` is that of the report, such as 5.1.1. What was given back twice was given back once.
    """
    message = session.get(Message, message_id, with_for_update=True)
    if message is None or message.way is not Way.MAIL:
        return False
    if message.state is not State.SENT:
        return True
    message.state, message.error = State.REFUSED, f"{reachability.GIVEN_BACK} {status}"
    session.flush()
    occasion = f"{message.error}, {last_reached(session, message.person_id)}"
    aftermath.tell_unreachable(session, message.person_id, occasion=occasion, now=now)
    reachability.refused(session, message, now=now)
    session.get_one(Person, message.person_id).shut_at = now
    return True
