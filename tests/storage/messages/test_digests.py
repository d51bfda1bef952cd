"""The digest, asked of the database: with as few queries for three hundred organisations as for three."""

from collections.abc import Iterator
from datetime import date

import pytest

from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.messages import digests
from storage.people import workspaces
from tests.storage.scene import NOW, counted, joins, somebody, started


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    yield database
    database.close()


def queries(database: Database, programme_id: str, eva: Person) -> int:
    with counted(database) as asked:
        database.write(digests.on_demand, Act(eva, NOW), programme_id)
    return len([statement for statement in asked if statement.startswith("SELECT")])


def test_thirty_organisations_cost_as_few_queries_as_three(database: Database) -> None:
    eva = somebody(database, "Eva Ek")
    programme = started(database, eva)
    counts = []
    for some in (range(3), range(3, 30)):
        for at in some:
            joins(database, programme, f"Ort {at}", somebody(database, f"Person {at}"), eva)
        counts.append(queries(database, programme.id, eva))
    assert counts[0] == counts[1]
    assert counts[0] < 20

    told = database.read(digests.on_demand, Act(eva, NOW), programme.id)
    (start,) = told.ahead
    assert (start.ready, start.of, start.meeting.on) == (0, 30, date(2027, 2, 1))
    assert len(told.near[0].owners) == 30
    assert told.lost == ()
