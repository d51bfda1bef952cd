"""A small programme in the database: people met in Slack, organisations that join, queries counted."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import event

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import organisation_deeds
from storage.ground.database import Database
from storage.people import people
from storage.people.people import Profile
from storage.programmes import programmes

NOW = datetime(2027, 1, 20, 8, tzinfo=UTC)


def somebody(database: Database, name: str, *, deactivated: bool = False) -> Person:
    slack_id = "U" + name.upper().replace(" ", "")
    known = Profile(slack_id, name, "Europe/Stockholm", Language.SV, None, deactivated=deactivated)
    return database.write(people.remember, "T1", known, now=NOW)


def started(database: Database, by: Person) -> Programme:
    template = shipped_templates()["kort"]
    return database.write(
        programmes.start,
        Act(by, NOW),
        template,
        title="Exempelrundan",
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates=proposed_dates(template, date(2027, 2, 1)),
    )


def joins(database: Database, programme: Programme, name: str, key_person: Person, by: Person) -> str:
    made = database.write(organisation_deeds.add, programme, name=name, cluster="Norra", now=NOW)
    database.write(
        organisation_deeds.add_person, Act(by, NOW), programme, made.id, key_person, Role.KEY_PERSON
    )
    return made.id


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    asked: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    event.listen(database.engine, "before_cursor_execute", hear)
    yield asked
    event.remove(database.engine, "before_cursor_execute", hear)
