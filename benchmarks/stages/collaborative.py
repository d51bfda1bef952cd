"""A whole country in one programme: its plan made, stored and moved, and the facilitator's Home."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session

from benchmarks.row import TURNS, Goal, Row, alone, beside, once
from programme.ground.calendar import Calendar
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from programme.screens.homes import At
from storage.changes import organisation_deeds
from storage.changes.dates import meeting_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.ground.tables import Table
from storage.meetings import meetings
from storage.people import people, workspaces
from storage.people.people import Profile
from storage.programmes import programmes
from storage.screens import homes as home_storage
from texts import texts_in
from views.screens import homes

FEW, MANY = 30, 300
NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
ROLES = (Role.KEY_PERSON, Role.MANAGER, Role.POLITICIAN, Role.ADVISER) * 2
TEMPLATE = "jamstalldhet-2018"
ZONE = "Europe/Stockholm"


@dataclass(frozen=True, slots=True)
class Country:
    """Everybody is known, and nobody takes part yet: a database to begin from, as often as one likes."""

    path: Path
    programme: Programme
    eva: Person
    teams: list[Newcomer]


def rows() -> list[Row]:
    """Takes about a minute. Beside few, a ratio of ten means that the work grows as the organisations do."""
    with tempfile.TemporaryDirectory() as folder:
        countries = [_country(Path(folder) / f"{size}.db", size) for size in (FEW, MANY)]
        lives = [[_lived(one) for one in countries] for _ in range(TURNS)]
    few, many = ({key: median(life[at][key] for life in lives) for key in lives[0][at]} for at in range(2))
    beside_few = f"{MANY} organisations (beside: {FEW})"
    plan = f"plan made and stored, {MANY} organisations (beside: the same rows inserted by SQLAlchemy's core)"
    held = f"the longest that SQLite's writer is held while {MANY} organisations' meeting is moved"
    queries = f"queries for facilitator's Home, {beside_few}"
    return [
        beside("plan", plan, many["made"], many["bare"], unit="ms", goal=Goal(2.0, of_ratio=True)),
        beside("plan-grows", f"plan made and stored, {beside_few}", many["made"], few["made"], unit="ms"),
        alone("country-in-a-click", held, many["moved"], unit="ms", goal=Goal(500)),
        beside("moved", f"meeting moved, {beside_few}", many["moved"], few["moved"], unit="ms"),
        beside("home", f"facilitator's Home, {beside_few}", many["home"], few["home"], unit="ms"),
        beside("home-queries", queries, many["queries"], few["queries"], unit="queries"),
    ]


def _country(path: Path, size: int) -> Country:
    with closing(Database(f"sqlite:///{path}")) as database:
        migrate(database)
        return Country(path, *known(database, size))


def known(database: Database, size: int) -> tuple[Programme, Person, list[Newcomer]]:
    """A programme, who leads it, and so many organisations that have yet to join."""
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    eva = database.write(_person, "Eva Ek")
    return _programme(database, eva), eva, database.write(_teams, size)


def _lived(country: Country) -> dict[str, float]:
    """What it took, in milliseconds, in a life of its own."""
    copy = shutil.copy(country.path, country.path.with_suffix(".life"))
    with closing(Database(f"sqlite:///{copy}")) as database:
        programme, eva = country.programme, country.eva
        before = _rows_in(database)
        made = once(
            lambda: database.write(organisation_deeds.add_many, programme, country.teams, by=eva, now=NOW)
        )
        bare = _inserted(country, before, _rows_in(database))
        moved = once(lambda: _move(database, programme, eva))
        with _counted(database) as queries:
            _home(database, eva)
        home = once(lambda: _home(database, eva))
    seconds = {"made": made, "bare": bare, "moved": moved, "home": home}
    return {"queries": len(queries)} | {what: took * 1000 for what, took in seconds.items()}


Rows = dict[str, list[dict[str, Any]]]
"""Of each table, as they are."""


def _rows_in(database: Database) -> Rows:
    with database.reading.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
            for table in Table.metadata.sorted_tables
        }


def _inserted(country: Country, before: Rows, after: Rows) -> float:
    """Seconds to write the rows that are new, in one transaction and nothing asked."""
    new = {name: [row for row in rows if row not in before[name]] for name, rows in after.items()}
    copy = shutil.copy(country.path, country.path.with_suffix(".bare"))
    with closing(Database(f"sqlite:///{copy}")) as database:
        return once(lambda: database.write(_insert, new))


def _insert(session: Session, new: Rows) -> None:
    for table in Table.metadata.sorted_tables:
        if new[table.name]:
            session.execute(table.insert(), new[table.name])


def _person(session: Session, name: str) -> Person:
    profile = Profile("U" + name.replace(" ", ""), name, ZONE, Language.SV, None)
    return people.remember(session, "T1", profile, now=NOW)


def _programme(database: Database, eva: Person) -> Programme:
    template = shipped_templates()[TEMPLATE]
    return database.write(
        programmes.start,
        Act(eva, NOW),
        template,
        title="Hela landet",
        language=Language.SV,
        country="SE",
        zone=ZONE,
        dates=proposed_dates(template, date(2027, 2, 1), Calendar("SE", template.breaks)),
    )


def _teams(session: Session, size: int) -> list[Newcomer]:
    """Eight people each, four organisations to a cluster."""
    return [
        Newcomer(
            f"Kommun {number}",
            f"Grupp {number // 4}",
            people=tuple((_person(session, f"Person {number} {at}"), role) for at, role in enumerate(ROLES)),
        )
        for number in range(size)
    ]


def _move(database: Database, programme: Programme, eva: Person) -> None:
    meeting = database.read(meetings.of_programme, programme.id)[1]
    later = meeting_deeds.Change(on=meeting.on + timedelta(days=7))
    database.write(meeting_deeds.change, Act(eva, NOW), meeting.id, later, seen_version=meeting.version)


def _home(database: Database, eva: Person) -> None:
    homes.home(database.read(home_storage.of_person, Act(eva, NOW), At()), texts_in("sv"))


@contextmanager
def _counted(database: Database) -> Iterator[list[str]]:
    """Every statement that is run meanwhile."""
    seen: list[str] = []

    def sees(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(database.reading, "before_cursor_execute", sees)
    try:
        yield seen
    finally:
        event.remove(database.reading, "before_cursor_execute", sees)
