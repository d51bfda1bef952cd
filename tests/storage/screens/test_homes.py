"""Home, asked of the database: only what one may see, in the same few queries however many take part."""

from collections.abc import Iterator

import pytest

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.reflections.reflections import Draft
from programme.screens.homes import At, Home
from storage.changes import organisation_deeds
from storage.ground.columns import new_id
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.improvement import improvement_deeds
from storage.meetings import stages
from storage.people import people, workspaces
from storage.programmes import organisations
from storage.reflections import reflection_deeds
from storage.screens import homes, standings
from tests.storage.scene import NOW, counted, joins, somebody, started
from texts import texts_in
from views.screens import homes as views

ROLES = [role for role in Role if role is not Role.FACILITATOR]


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    yield database
    database.close()


def home(database: Database, person: Person) -> Home:
    return database.read(homes.of_person, Act(person, NOW), At())


def sits(
    database: Database, programme: Programme, organisation_id: str, name: str, role: Role, by: Person
) -> Person:
    person = somebody(database, name)
    database.write(organisation_deeds.add_person, Act(by, NOW), programme, organisation_id, person, role)
    return person


def begins(database: Database, organisation_id: str, title: str, by: Person) -> None:
    facts = {"title": title, "track": Track.OPERATION, "state": State.TEST}
    database.write(improvement_deeds.begin, Act(by, NOW), new_id(), organisation_id, facts=facts)


def test_what_a_team_says_and_tries_is_for_the_team_and_the_facilitator(database: Database) -> None:
    eva, maria, sara = (somebody(database, name) for name in ("Eva Ek", "Maria Lind", "Sara Dal"))
    programme = started(database, eva)
    norrby, ekeby = (
        joins(database, programme, "Norrby", maria, eva),
        joins(database, programme, "Ekeby", sara, eva),
    )
    outcome = programme.template.steps[0].outcomes[0].id
    database.write(stages.say, Act(maria, NOW), norrby, ticked=[outcome], unticked=[])
    for reader in (maria, eva):
        told = database.read(standings.of_organisation, Act(reader, NOW), norrby)
        assert told.path.stages[0].reached == {outcome}
    for ask in (standings.of_organisation, stages.of_organisation):
        with pytest.raises(Refusal):
            database.read(ask, Act(sara, NOW), norrby)
    for teller in (sara, eva):
        with pytest.raises(Refusal, match="outcome-not-yours"):
            database.write(stages.say, Act(teller, NOW), norrby, ticked=[outcome], unticked=[])
    assert database.read(stages.reached, [ekeby])[ekeby] == frozenset()
    for reader, taken in ((maria, {outcome}), (eva, {outcome}), (sara, set())):
        viewer = database.read(people.viewer, reader.id)
        assert {one.outcome.id for one in database.read(stages.told, programme, viewer)} == taken


@pytest.mark.parametrize("role", ROLES)
def test_nobody_elses_work_or_words_come_onto_ones_home(database: Database, role: Role) -> None:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    programme = started(database, eva)
    norrby = joins(database, programme, "Norrby", maria, eva)
    ekeby = joins(database, programme, "Ekeby", somebody(database, "Sara Dal"), eva)
    reader = sits(database, programme, norrby, "Rut Alm", role, eva)
    neighbour = sits(database, programme, ekeby, "Sten Ros", Role.MANAGER, eva)
    begins(database, ekeby, "Ekebys hemliga försök", neighbour)
    begins(database, norrby, "Norrbys eget försök", maria)
    for writer in (maria, neighbour):
        draft = Draft(new_id(), programme.id, "Bara mina ord", MayRead.ME, "start")
        database.write(reflection_deeds.keep, Act(writer, NOW), draft)
    shown = str(views.home(home(database, reader), texts_in("sv")))
    assert "Ekebys hemliga försök" not in shown
    assert "Bara mina ord" not in shown
    assert ("Norrbys eget försök" in shown) == (role is Role.MANAGER)
    assert "Bara mina ord" in str(views.home(home(database, maria), texts_in("sv")))


def test_thirty_organisations_cost_as_few_queries_as_three(database: Database) -> None:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    programme = started(database, eva)
    norrby = joins(database, programme, "Norrby", maria, eva)
    anna = sits(database, programme, norrby, "Anna Berg", Role.MANAGER, eva)
    queries: dict[int, list[int]] = {}
    for goal in (3, 30):
        for at in range(len(database.read(organisations.of_programme, programme.id)), goal):
            joins(database, programme, f"Ort {at}", somebody(database, f"Person {at}"), eva)
        queries[goal] = [asked_for(database, one) for one in (eva, maria, anna)]
    assert queries[3] == queries[30]
    assert max(queries[30]) < 35


def asked_for(database: Database, person: Person) -> int:
    with counted(database) as asked:
        database.write(homes.of_person, Act(person, NOW), At())
    return len([statement for statement in asked if statement.startswith("SELECT")])
