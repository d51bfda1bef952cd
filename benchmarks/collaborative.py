"""A whole country in one programme: its plan made, stored and moved, and the facilitator's Home."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.orm import Session

from benchmarks.row import Row, beside, fastest, once
from programme.ground.calendar import Calendar
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from programme.screens.homes import At
from storage.changes import meeting_deeds, organisation_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import meetings
from storage.people import people, workspaces
from storage.people.people import Profile
from storage.programmes import programmes
from storage.screens import homes as home_storage
from texts import texts_in
from views.screens import homes

FEW, MANY = 30, 300
LIVES = 3
"""Of which the least disturbed counts: others work on the same machine."""
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
    """Takes about half a minute. A ratio of ten means that the work grows as the organisations do."""
    with tempfile.TemporaryDirectory() as folder:
        countries = [_country(Path(folder) / f"{size}.db", size) for size in (FEW, MANY)]
        lives = [[_lived(one) for one in countries] for _ in range(LIVES)]
    few, many = (_least_disturbed([life[at] for life in lives]) for at in range(2))
    names = {
        "made": f"plan made and stored, {MANY} organisations (beside: {FEW})",
        "moved": f"meeting moved, {MANY} organisations (beside: {FEW})",
        "home": f"facilitator's Home, {MANY} organisations (beside: {FEW})",
        "queries": f"queries for facilitator's Home, {MANY} organisations (beside: {FEW})",
    }
    units = {"queries": "queries"}
    return [beside(name, many[key], few[key], unit=units.get(key, "ms")) for key, name in names.items()]


def _least_disturbed(lives: list[dict[str, float]]) -> dict[str, float]:
    return {what: min(life[what] for life in lives) for what in lives[0]}


def _country(path: Path, size: int) -> Country:
    with closing(Database(f"sqlite:///{path}")) as database:
        migrate(database)
        database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
        eva = database.write(_person, "Eva Ek")
        programme = _programme(database, eva)
        return Country(path, programme, eva, database.write(_teams, size))


def _lived(country: Country) -> dict[str, float]:
    """What it took, in milliseconds, in a life of its own."""
    copy = shutil.copy(country.path, country.path.with_suffix(".life"))
    with closing(Database(f"sqlite:///{copy}")) as database:
        programme, eva = country.programme, country.eva
        made = once(
            lambda: database.write(organisation_deeds.add_many, programme, country.teams, by=eva, now=NOW)
        )
        moved = once(lambda: _move(database, programme, eva))
        with _counted(database) as queries:
            _home(database, eva)
        home = fastest(lambda: _home(database, eva))
    return {"made": made * 1000, "moved": moved * 1000, "home": home * 1000, "queries": len(queries)}


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
