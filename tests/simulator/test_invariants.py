"""An invariant that cannot break watches nothing: each is broken here on purpose."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.messages.messages import State
from programme.preparations.preparations import State as OwedState
from storage.ground.tables import Notice
from storage.meetings.tables import Meeting
from storage.messages.tables import Message
from storage.people.tables import Membership
from storage.preparations.tables import Preparation
from tests.simulator import invariants, letter_invariants
from tests.simulator.invariants import Broken, Heard
from tests.simulator.simulation import Simulation
from tests.simulator.virtual_time import VirtualLoop, WorldClock
from tests.simulator.world import START, Plan, World

NOW = START + timedelta(days=20)
"""By then welcomes and reminders have been said."""


HALF_A_DAY = timedelta(hours=12)
"""From her morning to her night, wherever she is."""


@pytest.fixture
def played(database_url: str) -> World:
    loop = VirtualLoop()
    one = Simulation(Plan(3, database_url, days=20, faulty=False), WorldClock(START, loop))
    loop.run_until_complete(one.runs())
    one.world.close()
    loop.close()
    return one.world


def a_letter(session: Session, *, but: str = "") -> str:
    """A day's own, and nothing urgent."""
    sent = select(Message.id).where(
        Message.state == State.SENT, Message.id != but, ~Message.slot.contains(" ")
    )
    return session.scalars(sent.order_by(Message.id)).first() or ""


def lost(session: Session) -> None:
    session.execute(update(Notice).where(Notice.due_at.is_not(None)).values(due_at=None))


def overdue(session: Session) -> None:
    session.execute(update(Notice).where(Notice.due_at.is_not(None)).values(due_at=START))


def cancelled(session: Session) -> None:
    session.execute(update(Meeting).values(cancelled_at=NOW))
    session.execute(update(Preparation).values(state=OwedState.OPEN))


def unreachable(session: Session) -> None:
    session.execute(update(Message).values(state=State.REFUSED))


BREAKS: tuple[tuple[Callable[[Session], None], Callable[[Session, World], Any]], ...] = (
    (lost, lambda s, _: invariants.each_is_ended_or_due(s, NOW)),
    (overdue, lambda s, _: invariants.nothing_is_left(s, NOW)),
    (cancelled, lambda s, _: invariants.nothing_is_owed_before_what_will_not_be(s)),
    (unreachable, lambda s, one: invariants.facilitators_are_told(s, Heard(), [one.town.programme_id], NOW)),
)


@pytest.mark.parametrize(("breaks", "looks"), BREAKS, ids=[breaks.__name__ for breaks, _ in BREAKS])
def test_what_is_amiss_is_seen(
    played: World, breaks: Callable[[Session], None], looks: Callable[[Session, World], Any]
) -> None:
    played.database.read(looks, played)
    played.database.write(breaks)
    with pytest.raises(Broken):
        played.database.read(looks, played)


def is_hers(session: Session, message_id: str, slack_id: str) -> None:
    letter_invariants.nobody_hears_what_is_not_hers(
        session, letter_invariants.letter(session, message_id), slack_id
    )


def test_a_post_made_twice_and_a_notice_in_two_letters_are_seen(played: World) -> None:
    letter, heard = played.database.read(a_letter), Heard()

    def looks(session: Session) -> None:
        letter_invariants.each_is_said_once(heard, letter_invariants.letter(session, letter), NOW)

    played.database.read(looks)
    with pytest.raises(Broken, match="said twice"):
        played.database.read(looks)
    heard.posts.clear()
    heard.notices = dict.fromkeys(heard.notices, "another")
    with pytest.raises(Broken, match="told twice"):
        played.database.read(looks)


def test_a_letter_to_who_has_no_seat_is_seen(played: World) -> None:
    letter = played.database.read(a_letter)
    whose = played.database.read(lambda s: s.get_one(Message, letter).person_id)
    slack_id = played.database.read(lambda s: invariants.people.by_id(s, whose).slack_id or "")
    played.database.read(is_hers, letter, slack_id)
    with pytest.raises(Broken, match="somebody else's"):
        played.database.read(is_hers, letter, "U0")
    played.database.write(lambda s: [s.delete(one) for one in s.scalars(select(Membership))])
    with pytest.raises(Broken, match="without a seat"):
        played.database.read(is_hers, letter, slack_id)


def test_a_second_letter_on_one_day_is_seen(played: World) -> None:
    letter = played.database.read(a_letter)
    message = played.database.read(lambda s: s.get_one(Message, letter))
    assert message.sent_at is not None
    heard = Heard()

    def looks(session: Session, heard: Heard, letter: str, at: datetime) -> None:
        one = letter_invariants.letter(session, letter)
        letter_invariants.nobody_hears_twice_a_day(session, heard, one, at, clocks_right=True)

    played.database.read(looks, heard, letter, message.sent_at)
    [(day, _)] = heard.days.items()
    heard.days[day] = played.database.read(a_letter, but=letter)
    with pytest.raises(Broken, match="two messages"):
        played.database.read(looks, heard, letter, message.sent_at)
    with pytest.raises(Broken, match="night"):
        played.database.read(looks, Heard(), letter, message.sent_at + HALF_A_DAY)


def test_a_reminder_of_what_is_done_is_seen(played: World) -> None:
    reminded = played.database.read(
        lambda s: s.execute(
            select(Notice.message_id, Notice.subject, Notice.person_id).where(
                Notice.kind == Kind.REMINDER, Notice.message_id.is_not(None)
            )
        ).first()
    )
    assert reminded is not None
    assert reminded.message_id is not None
    slack_id = played.database.read(lambda s: invariants.people.by_id(s, reminded.person_id).slack_id or "")
    done = update(Preparation).where(Preparation.id == reminded.subject).values(state=OwedState.DONE)
    played.database.write(lambda s: s.execute(done))
    with pytest.raises(Broken, match="not owed"):
        played.database.read(is_hers, reminded.message_id, slack_id)
