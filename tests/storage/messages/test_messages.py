"""What waits becomes one message a person and day, and the clock that is turned always gets somewhere."""

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.calendar import CLOSES, DAY, MORNING, OPENS
from programme.ground.languages import Language
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.messages.letters import Letter, Line
from programme.messages.messages import GRACE, UNFINISHED, State
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import tables as meeting_tables
from storage.messages import messages
from storage.messages import tables as message_tables
from storage.messages.moments import next_moment
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.programmes import programmes
from tests import taken

TEAM = "Exempelrundan"
PLACES = {"Maria Lind": "Europe/Stockholm", "Kenji Mori": "Asia/Tokyo", "Ann Lake": "America/Los_Angeles"}
COUNTRIES = {"Norra rundan": ("SE", "Europe/Stockholm"), "Östra rundan": ("JP", "Asia/Tokyo")}
WEEK = [date(2027, 1, 4) + DAY * step for step in range(8)]  # with epiphany, a break and a weekend in it
HAPPENS = ("sent", "sent", "sent", "again", "unposted, unanswered", "posted, unanswered")


@dataclass(frozen=True)
class World:
    """Three people in three zones, who lead and take part in two programmes."""

    database: Database
    programmes: dict[str, Programme] = field(repr=False)

    def promise(self, wanted: Notice) -> None:
        self.database.write(notices.promise, TEAM, [wanted])

    def works(self, line: Line[Any], day: date) -> bool:
        return self.programmes[line.programme].calendar.is_working(day)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('world')}/hemmaplan.db")
    migrate(database)
    database.write(workspaces.remember, TEAM, name=TEAM, bot_user_id="B1")
    database.write(_people)
    yield World(database, {title: database.write(_programme, title) for title in COUNTRIES})
    database.close()


def _people(session: Session) -> None:
    for name, zone in PLACES.items():
        session.add(people_tables.Person(id=name, workspace_id=TEAM, slack_id=name, name=name, zone=zone))


def _programme(session: Session, title: str) -> Programme:
    country, zone = COUNTRIES[title]
    maria, *others = (people.by_id(session, name) for name in PLACES)
    programme = programmes.start(
        session,
        Act(maria, datetime(2027, 1, 1, tzinfo=UTC)),
        shipped_templates()["kort"],
        title=title,
        language=Language.SV,
        country=country,
        zone=zone,
        dates={"start": date(2027, 2, 1)},
    )
    for other in others:
        session.add(
            people_tables.Membership(programme_id=programme.id, person_id=other.id, role=Role.FACILITATOR)
        )
    return programme


def clear(session: Session) -> None:
    for table in (meeting_tables.Told, ground_tables.Notice, message_tables.Message):
        session.execute(delete(table))


@dataclass(frozen=True)
class Wish:
    """A notice as drawn, made at ``asked``, when the alarm may ring; ``number`` tells it from the rest."""

    number: int
    asked: datetime
    person: str
    title: str
    kind: Kind
    day: date
    lasts: int | None
    rings: bool

    def notice(self, world: World) -> Notice:
        programme = world.programmes[self.title]
        moved = self.kind is Kind.MOVED
        return Notice(
            self.kind,
            programme.id,
            self.person,
            world.database.read(meeting_of, programme.id) if moved else "Maria Lind",
            f"told 2026-12-{self.number + 1:02}" if moved else str(self.number),
            self.day,
            stale_on=None if self.lasts is None else self.day + DAY * self.lasts,
            urgent=moved,
        )


def meeting_of(session: Session, programme_id: str) -> str:
    return session.scalars(
        select(meeting_tables.Meeting.id).where(meeting_tables.Meeting.programme_id == programme_id)
    ).one()


moments = st.datetimes(datetime(2027, 1, 3), datetime(2027, 1, 9), timezones=st.just(UTC))  # noqa: DTZ001
wishes = st.lists(
    st.builds(
        Wish,
        st.integers(0, 30),
        moments,
        st.sampled_from(sorted(PLACES)),
        st.sampled_from(sorted(COUNTRIES)),
        st.sampled_from((Kind.WELCOME, Kind.DECLINED, Kind.QUESTION, Kind.MOVED)),
        st.sampled_from(WEEK),
        st.none() | st.integers(1, 5),
        st.booleans(),
    ),
    unique_by=lambda wish: wish.number,
    max_size=10,
)


@dataclass
class Life:
    """The clock is turned from one moment to the next, and posts meet what is drawn for them."""

    world: World
    to_come: deque[Wish]
    happens: Iterator[str]
    now: datetime = datetime(2027, 1, 1, tzinfo=UTC)
    said: list[tuple[datetime, Letter, str]] = field(default_factory=list)

    def goes_on(self) -> None:
        database = self.world.database
        while (moment := database.read(next_moment, now=self.now)) is not None or self.to_come:
            if self.to_come and (moment is None or self.to_come[0].asked <= moment):
                wish = self.to_come.popleft()
                self.now = max(self.now, wish.asked)
                self.world.promise(wish.notice(self.world))
                if wish.rings:
                    self.round()
                continue
            assert moment is not None
            assert moment >= self.now
            self.now, before = moment, database.read(unsettled)
            self.round()
            assert database.read(unsettled) != before, "the clock was turned, and nothing came of it"

    def round(self) -> None:
        for letter in self.world.database.write(taken.take, now=self.now):
            self.posts(letter, next(self.happens))

    def posts(self, letter: Letter, happens: str) -> None:
        """An answer that got lost hides a post or not, in turns."""
        database, now = self.world.database, self.now
        there = any(letter.message_id == said.message_id for _, said, _ in self.said)
        if letter.look_first and not there:
            database.write(taken.rests, letter, State.WAITING, now=now)
        elif letter.look_first or happens == "sent":
            if not there:
                self.is_read(letter)
            database.write(taken.settle, letter, now=now)
        elif happens == "again":
            database.write(taken.rests, letter, State.WAITING, now=now, wait=timedelta(hours=3))
        else:
            if happens == "posted, unanswered":
                self.is_read(letter)
            database.write(taken.rests, letter, State.UNCLEAR, now=now, wait=GRACE)

    def is_read(self, letter: Letter) -> None:
        self.said.append((self.now, letter, self.world.database.read(slot_of, letter.message_id)))

    def days(self) -> Iterator[tuple[str, str]]:
        """Who got a message for which day."""
        return ((letter.person.id, slot) for _, letter, slot in self.said if not is_urgent(slot))


def is_urgent(slot: str) -> bool:
    return "urgent" in slot


def slot_of(session: Session, message_id: str) -> str:
    return session.get_one(message_tables.Message, message_id).slot


def unsettled(session: Session) -> list[object]:
    waiting = select(ground_tables.Notice.id, ground_tables.Notice.day).where(*messages.WAITS)
    going = select(message_tables.Message.id, message_tables.Message.state, message_tables.Message.not_before)
    return [
        *session.execute(waiting.order_by(ground_tables.Notice.id)),
        *session.execute(
            going.where(message_tables.Message.state.in_(UNFINISHED)).order_by(message_tables.Message.id)
        ),
    ]


def carried(session: Session) -> set[str]:
    """Nothing waits any more: what has no message was dropped."""
    rows = session.scalars(select(ground_tables.Notice)).all()
    assert all((row.message_id is None) == (row.dropped_at is not None) for row in rows)
    return {row.id for row in rows if row.message_id is not None}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wishes, st.permutations(HAPPENS))
def test_everything_is_said_once_at_a_civil_hour_and_one_message_a_day(
    world: World, drawn: list[Wish], happens: list[str]
) -> None:
    world.database.write(clear)
    life = Life(world, deque(sorted(drawn, key=lambda wish: wish.asked)), cycle(happens))
    life.goes_on()

    lines = Counter(line.notice_id for _, letter, _ in life.said for line in letter.lines)
    assert set(lines.values()) <= {1}, "nothing is said twice"
    assert set(lines) == world.database.read(carried), "and what was not said was dropped for a reason"
    assert set(Counter(life.days()).values()) <= {1}, "one message a day, but for what cannot wait"
    for at, letter, slot in life.said:
        wall = at.astimezone(ZoneInfo(letter.person.zone))
        assert slot.startswith(wall.date().isoformat())
        assert (OPENS if is_urgent(slot) else MORNING) <= wall.time() < CLOSES
        if not is_urgent(slot):
            assert all(world.works(line, wall.date()) for line in letter.lines if line.kind is not Kind.MOVED)


def test_with_nothing_promised_there_is_no_next_moment(world: World) -> None:
    world.database.write(clear)
    assert world.database.read(next_moment, now=datetime(2027, 1, 4, tzinfo=UTC)) is None
