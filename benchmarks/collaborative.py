"""A whole country in one programme: its plan made, stored and moved, and the facilitator's Home."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy import event

from benchmarks.row import Row, beside, fastest
from programme.calendar import Calendar
from programme.homes import At
from programme.languages import Language
from programme.meetings import proposed_dates
from programme.people import Person
from programme.programmes import Programme
from programme.roles import Role
from programme.template_files import shipped_templates
from storage import homes as home_storage
from storage import meetings, moves, organisations, people, programmes, workspaces
from storage.database import Database
from storage.migrating import migrate
from storage.organisations import Newcomer
from storage.people import Profile
from texts import texts_in
from views import homes

FEW, MANY = 30, 300
NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
ROLES = (Role.KEY_PERSON, Role.MANAGER, Role.POLITICIAN, Role.ADVISER) * 2
TEMPLATE = "jamstalldhet-2018"
ZONE = "Europe/Stockholm"


def rows() -> list[Row]:
    """Takes about a minute. A ratio of ten means that the work grows as the organisations do."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = (_lived(Path(folder) / f"{size}.db", size) for size in (FEW, MANY))
    names = {
        "made": f"plan made and stored, {MANY} organisations (beside: {FEW})",
        "moved": f"meeting moved, {MANY} organisations (beside: {FEW})",
        "home": f"facilitator's Home, {MANY} organisations (beside: {FEW})",
        "queries": f"queries for facilitator's Home, {MANY} organisations (beside: {FEW})",
    }
    units = {"queries": "queries"}
    return [beside(name, many[key], few[key], unit=units.get(key, "ms")) for key, name in names.items()]


def _lived(path: Path, size: int) -> dict[str, float]:
    database = Database(f"sqlite:///{path}")
    try:
        migrate(database)
        database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
        eva = _person(database, "Eva Ek")
        programme = _programme(database, eva)
        teams = [_team(database, number) for number in range(size)]
        made = _seconds(lambda: database.write(organisations.add_many, programme, teams, by=eva, now=NOW))
        moved = _seconds(lambda: _move(database, programme, eva))
        with _counted(database) as queries:
            _home(database, eva)
        home = fastest(lambda: _home(database, eva))
        return {"made": made * 1000, "moved": moved * 1000, "home": home * 1000, "queries": len(queries)}
    finally:
        database.close()


def _person(database: Database, name: str) -> Person:
    profile = Profile("U" + name.replace(" ", ""), name, ZONE, Language.SV, None)
    return database.write(people.remember, "T1", profile, now=NOW)


def _programme(database: Database, eva: Person) -> Programme:
    template = shipped_templates()[TEMPLATE]
    return database.write(
        programmes.start,
        template,
        title="Hela landet",
        language=Language.SV,
        country="SE",
        zone=ZONE,
        dates=proposed_dates(template, date(2027, 2, 1), Calendar("SE", template.breaks)),
        by=eva,
        now=NOW,
    )


def _team(database: Database, number: int) -> Newcomer:
    """Eight people, four organisations to a cluster."""
    seats = tuple((_person(database, f"Person {number} {at}"), role) for at, role in enumerate(ROLES))
    return Newcomer(f"Kommun {number}", f"Grupp {number // 4}", people=seats)


def _move(database: Database, programme: Programme, eva: Person) -> None:
    meeting = database.read(meetings.of_programme, programme.id)[1]
    later = moves.Change(on=meeting.on + timedelta(days=7))
    database.write(moves.change, meeting.id, later, seen_version=meeting.version, by=eva, now=NOW)


def _home(database: Database, eva: Person) -> None:
    homes.home(database.read(home_storage.of_person, eva, At(), now=NOW), texts_in("sv"))


def _seconds(what: object) -> float:
    assert callable(what)
    started = perf_counter()
    what()
    return perf_counter() - started


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
