"""A morning on which a letter waits for everybody in a programme: reminders, and questions to reflect on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import organisation_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.meetings import meetings
from storage.messages import tables as message_tables
from storage.people import people, workspaces
from storage.people.people import Profile
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes

PLANNED = datetime(2027, 1, 7, 9, tzinfo=UTC)
NOW = datetime(2027, 1, 11, 7, 30, tzinfo=UTC)
"""08:30 in Stockholm, a Monday."""
TODAY = NOW.date()
STARTS = date(2027, 2, 1)
DUE = TODAY + timedelta(days=7)
ROLES = (Role.KEY_PERSON, Role.MANAGER, Role.KEY_PERSON, Role.ADVISER) * 2
"""Those of an organisation, each of whom answers for something."""
LINES = (1, 2, 1, 2, 2)
"""Of letters in a row: 1.6 on average."""
QUESTION = "hopes"


def now() -> datetime:
    return NOW


def programme(database: Database) -> tuple[Programme, Person]:
    """With nobody in it but Eva, who leads it."""
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    eva = database.write(person, "Eva Ek")
    template = shipped_templates()["jamstalldhet-2018"]
    started = database.write(
        programmes.start,
        Act(eva, PLANNED),
        template,
        title="Hela landet",
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates=proposed_dates(template, STARTS),
    )
    return started, eva


@dataclass(frozen=True, slots=True)
class Morning:
    """What is due, and can be due again."""

    led: Programme
    letters: int
    due: list[Notice]

    def again(self, session: Session) -> None:
        """As if nothing had been said yet; what waits for another day still does."""
        session.execute(delete(ground_tables.Notice).where(ground_tables.Notice.day <= TODAY))
        session.execute(delete(message_tables.Message))
        notices.promise(session, self.led.workspace_id, self.due)


def letters_wait(database: Database, letters: int, *, lines: Sequence[int] = LINES) -> Morning:
    """``letters`` people each have one to get, of as many lines as ``lines`` says in turn."""
    led, eva = programme(database)
    teams = database.write(_teams, -(-letters // len(ROLES)))
    joined = database.write(organisation_deeds.add_many, led, teams, by=eva, now=PLANNED)
    meeting = database.read(meetings.of_programme, led.id)[0]
    due = [
        notice
        for team, made in zip(teams, joined, strict=True)
        for (reader, _), owed in zip(team.people, database.write(_shared_out, team, made.id), strict=True)
        for notice in (_reminder(led, reader, owed), _question(led, reader, meeting.id))
    ]
    morning = Morning(led, letters, _cut(due, letters, lines))
    database.write(lambda session: session.execute(delete(ground_tables.Notice)))
    database.write(morning.again)
    return morning


def person(session: Session, name: str) -> Person:
    profile = Profile("U" + name.upper().replace(" ", ""), name, "Europe/Stockholm", Language.SV, None)
    return people.remember(session, "T1", profile, now=PLANNED)


def _teams(session: Session, size: int) -> list[Newcomer]:
    """Four organisations to a cluster."""
    return [
        Newcomer(
            f"Kommun {number}",
            f"Grupp {number // 4}",
            people=tuple((person(session, f"Person {number} {at}"), role) for at, role in enumerate(ROLES)),
        )
        for number in range(size)
    ]


def _shared_out(session: Session, team: Newcomer, organisation_id: str) -> list[tuple[str, int]]:
    """Each in a team answers for one of its preparations, due in a week; their ids and versions."""
    row = preparation_tables.Preparation
    found = session.execute(
        select(row.id, row.version)
        .where(row.organisation_id == organisation_id)
        .order_by(row.due_on, row.item)
    )
    owed = [(one_id, version) for one_id, version in found][: len(team.people)]
    for (one_id, _), (reader, _) in zip(owed, team.people, strict=True):
        session.execute(update(row).where(row.id == one_id).values(responsible_id=reader.id, due_on=DUE))
    return owed


def _reminder(led: Programme, reader: Person, owed: tuple[str, int]) -> Notice:
    stale_on = DUE + timedelta(days=1)
    return Notice(Kind.REMINDER, led.id, reader.id, owed[0], "7 days before", TODAY, owed[1], stale_on)


def _question(led: Programme, reader: Person, meeting_id: str) -> Notice:
    stale_on = TODAY + timedelta(days=14)
    return Notice(Kind.QUESTION, led.id, reader.id, meeting_id, QUESTION, TODAY, stale_on=stale_on)


def _cut(due: Sequence[Notice], letters: int, lines: Sequence[int]) -> list[Notice]:
    """The first one or two of each reader's."""
    counts = islice(cycle(lines), letters)
    return [notice for at, count in enumerate(counts) for notice in due[2 * at : 2 * at + count]]
