"""What is next, asked of the database: right numbers, in the same few queries however many take part."""

from collections.abc import Iterator

import pytest

from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import DoneHow, Evidence
from programme.screens.next import Next
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.people import workspaces
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.programmes import organisations
from storage.screens import next as nexts
from tests.storage.scene import NOW, counted, joins, somebody, started

TICK = Evidence(DoneHow.TICK)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    yield database
    database.close()


def test_thirty_organisations_cost_as_few_queries_as_three(database: Database) -> None:
    eva = somebody(database, "Eva Ek")
    programme = started(database, eva)
    maria = somebody(database, "Maria Lind")
    joins(database, programme, "Norrby", maria, eva)
    queries: dict[int, list[int]] = {}
    for goal in (3, 30):
        for at in range(len(database.write(organisations.of_programme, programme.id)), goal):
            joins(database, programme, f"Ort {at}", somebody(database, f"Person {at}"), eva)
        queries[goal] = [asked_for(database, eva), asked_for(database, maria)]
    assert queries[3] == queries[30]
    assert max(queries[30]) < 10


def asked_for(database: Database, person: Person) -> int:
    with counted(database) as asked:
        database.write(nexts.of_person, Act(person, NOW))
    return len([statement for statement in asked if statement.startswith("SELECT")])


def look(database: Database, person: Person) -> Next:
    return database.read(nexts.of_person, Act(person, NOW))


def test_an_organisation_is_ready_when_nothing_of_its_own_is_open(database: Database) -> None:
    eva, maria, sara = (somebody(database, name) for name in ("Eva Ek", "Maria Lind", "Sara Dal"))
    programme = started(database, eva)
    norrby = joins(database, programme, "Norrby", maria, eva)
    joins(database, programme, "Ekeby", sara, eva)
    for one in database.read(owed.to_do, maria.id):
        if one.organisation_id == norrby and one.item.before == "start":
            database.write(preparation_deeds.finish, Act(maria, NOW), one.id, TICK)
    lead = look(database, eva).outlooks[0].lead
    assert lead is not None
    assert [(one.meeting.step, one.ready, one.of) for one in lead.readiness][:2] == [
        ("start", 1, 2),
        ("meeting-1", 0, 2),
    ]


def test_what_does_not_apply_is_not_counted(database: Database) -> None:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    programme = started(database, eva)
    joins(database, programme, "Norrby", maria, eva)
    for one in database.read(owed.to_do, maria.id):
        if one.item.before == "start":
            database.write(preparation_deeds.exempt, Act(eva, NOW), one.id)
    lead = look(database, eva).outlooks[0].lead
    assert lead is not None
    assert lead.readiness[0].meeting.step == "meeting-1"


def test_those_without_an_open_account_cannot_be_reached(database: Database) -> None:
    eva, gone = somebody(database, "Eva Ek"), somebody(database, "Per Ås", deactivated=True)
    programme = started(database, eva)
    joins(database, programme, "Norrby", gone, eva)
    lead = look(database, eva).outlooks[0].lead
    assert lead is not None
    assert lead.unreachable == 1


def test_a_stranger_learns_nothing_of_what_she_claims_to_have_touched(database: Database) -> None:
    eva, maria, sara = (somebody(database, name) for name in ("Eva Ek", "Maria Lind", "Sara Dal"))
    programme = started(database, eva)
    joins(database, programme, "Norrby", maria, eva)
    hers = next(one for one in database.read(owed.to_do, maria.id) if one.organisation_id)
    assert database.read(nexts.of_person, Act(maria, NOW), touched=hers.id).touched == hers
    assert database.read(nexts.of_person, Act(sara, NOW), touched=hers.id).touched is None
    assert database.read(nexts.of_person, Act(sara, NOW), touched=hers.id).outlooks == ()
