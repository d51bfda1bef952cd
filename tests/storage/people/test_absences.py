"""Nobody away is written to but for what cannot wait, and nothing that is promised is lost for it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.calendar import DAY, local_day
from programme.ground.languages import Language
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import absence_deeds
from storage.changes.absence_deeds import Wish
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import tables as meeting_tables
from storage.messages import messages, moments
from storage.messages import tables as message_tables
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.tables import Absence
from storage.programmes import programmes
from tests import taken

TEAM = "Exempelrundan"
PLACES = {"Maria Lind": "Europe/Stockholm", "Kenji Mori": "Asia/Tokyo"}
START = datetime(2027, 1, 11, 6, tzinfo=UTC)
RINGS = [START + timedelta(hours=hours) for day in range(18) for hours in (day * 24 + 2.6, day * 24 + 18.6)]
"""The alarm, twice a day for two weeks and a half: once in Stockholm's morning and once in Tokyo's."""
DAYS = [date(2027, 1, 11) + DAY * step for step in range(14)]


@dataclass(frozen=True)
class World:
    """Two people in two zones, who lead one programme."""

    database: Database
    programme: Programme = field(repr=False)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('world')}/hemmaplan.db")
    migrate(database)
    database.write(workspaces.remember, TEAM, name=TEAM, bot_user_id="B1")
    yield World(database, database.write(_begin))
    database.close()


def _begin(session: Session) -> Programme:
    for name, zone in PLACES.items():
        session.add(people_tables.Person(id=name, workspace_id=TEAM, slack_id=name, name=name, zone=zone))
    session.flush()
    first, second = (people.by_id(session, name) for name in PLACES)
    made = programmes.start(
        session,
        Act(first, START),
        shipped_templates()["kort"],
        title=TEAM,
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates={"start": date(2027, 3, 1)},
    )
    session.add(people_tables.Membership(programme_id=made.id, person_id=second.id, role=Role.FACILITATOR))
    return made


@dataclass(frozen=True)
class Says:
    """When somebody says it: at once, or so many hours after the beginning."""

    person: str
    hours: int
    wish: Wish


wishes = st.builds(
    Wish,
    st.frozensets(st.integers(0, 4), max_size=3),
    st.sampled_from(DAYS[:3]),
    st.sampled_from((None, *DAYS[3:])),
    st.none(),
)
says = st.lists(
    st.builds(Says, st.sampled_from(sorted(PLACES)), st.sampled_from((0, 1, 3, 30)), wishes),
    min_size=1,
    max_size=5,
)
promised = st.lists(
    st.tuples(
        st.sampled_from(sorted(PLACES)), st.sampled_from(DAYS[:8]), st.sampled_from((False, False, True))
    ),
    min_size=6,
    max_size=10,
)


def _clear(session: Session) -> None:
    for table in (meeting_tables.Told, ground_tables.Notice, message_tables.Message, Absence):
        session.execute(delete(table))
    for row in session.scalars(select(people_tables.Person)):
        row.days_off = ""


def _resting(session: Session, person_id: str, day: date) -> bool:
    """Said a second time, from the rows alone."""
    person = session.get_one(people_tables.Person, person_id)
    away = select(Absence).where(Absence.person_id == person_id)
    covered = any(one.since <= day <= one.until for one in session.scalars(away))
    return str(day.weekday()) in person.days_off or covered


def _urgent(session: Session) -> set[str]:
    return set(session.scalars(select(ground_tables.Notice.id).where(ground_tables.Notice.urgent)))


def _say(session: Session, one: Says, now: datetime) -> None:
    person = people.by_id(session, one.person)
    today = local_day(now, person.zone)
    since, until = one.wish.since, one.wish.until
    if until is not None and (until < today or (since is not None and until < since)):
        return
    absence_deeds.keep(session, Act(person, now), one.wish)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12, deadline=None)
@given(says, promised)
def test_nobody_who_is_left_in_peace_is_written_to_and_nothing_is_lost(
    world: World, everything: list[Says], wanted: list[tuple[str, date, bool]]
) -> None:
    database = world.database
    database.write(_clear)
    database.write(
        notices.promise,
        TEAM,
        [
            Notice(
                Kind.DECLINED,
                world.programme.id,
                who,
                "Maria Lind",
                str(at),
                day,
                urgent=urgent,
            )
            for at, (who, day, urgent) in enumerate(wanted)
        ],
    )
    ahead = sorted(everything, key=lambda one: one.hours)
    for now in RINGS:
        while ahead and START + timedelta(hours=ahead[0].hours) <= now:
            database.write(_say, ahead.pop(0), now)
        due = database.read(moments.next_moment, now=now)
        before = database.read(_waiting)
        _round(world, now)
        assert due is None or due > now or database.read(_waiting) != before, "it settles what it says is due"
    assert database.read(_waiting) == [], "everything is said in the end"


def _round(world: World, now: datetime) -> None:
    """As the alarm calls it, whether anything is due or not."""
    database = world.database
    for letter in database.write(taken.take, now=now):
        cannot_wait = {line.notice_id for line in letter.lines} <= database.read(_urgent)
        day = local_day(now, letter.person.zone)
        assert cannot_wait or not database.read(_resting, letter.person.id, day)
        database.write(taken.settle, letter, now=now)


def _waiting(session: Session) -> list[tuple[str, date]]:
    rows = session.scalars(
        select(ground_tables.Notice).where(*messages.WAITS).order_by(ground_tables.Notice.id)
    )
    return [(row.id, row.day) for row in rows]
