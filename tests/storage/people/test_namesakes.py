"""Namesakes are told apart wherever they are named, as long as there are two of them."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select, update

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import absence_deeds, organisation_deeds
from storage.changes.endings import departure_deeds
from storage.ground.database import Database
from storage.people import namesakes, people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from tests.storage.scene import NOW, joins, somebody, started
from texts import texts_in
from views.ground.names import told_apart


class Team:
    """Two called Anna Berg in Norrby, without addresses, and one in Ekeby."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="U0BOT")
        self.eva, self.maria, self.per = (
            somebody(self.database, name) for name in ("Eva Ek", "Maria Lind", "Per Ås")
        )
        self.annas = [self.knows(f"UANNA{at}", "Anna Berg") for at in range(3)]
        self.programme = started(self.database, self.eva)
        self.norrby = joins(self.database, self.programme, "Norrby", self.maria, self.eva)
        self.ekeby = joins(self.database, self.programme, "Ekeby", self.per, self.eva)
        for anna, home in zip(self.annas, (self.norrby, self.norrby, self.ekeby), strict=True):
            act, adviser = Act(self.eva, NOW), Role.ADVISER
            self.database.write(organisation_deeds.add_person, act, self.programme, home, anna, adviser)

    def knows(self, slack_id: str, name: str) -> Person:
        return self.database.write(people.remember, "T1", Profile(slack_id, name), now=NOW)

    def names(self) -> list[str]:
        found = self.database.read(people.by_ids, [one.id for one in self.annas])
        return [found[one.id].name for one in self.annas]

    def in_sql(self) -> list[str]:
        """As who asks for names alone gets them."""
        row = people_tables.Person
        query = select(row.id, row.name).where(row.id.in_([one.id for one in self.annas]))
        found = dict(self.database.read(lambda session: session.execute(query).all()))
        return [found[one.id] for one in self.annas]


@pytest.fixture
def team(database_url: str) -> Iterator[Team]:
    made = Team(database_url)
    yield made
    made.database.close()


def test_three_of_one_name_are_three_wherever_they_are_named_and_chosen(team: Team) -> None:
    assert sorted(team.names()) == ["Anna Berg (Ekeby)", "Anna Berg (Norrby, 1)", "Anna Berg (Norrby, 2)"]
    assert team.in_sql() == team.names()
    paper = team.database.read(absence_deeds.paper, Act(team.maria, NOW))
    choices = [words for _, words in told_apart(paper.colleagues, texts_in("sv"))]
    assert choices == ["Anna Berg (Norrby, 1)", "Anna Berg (Norrby, 2)"]


def test_who_was_there_before_is_told_apart_by_the_night(team: Team) -> None:
    row, before = people_tables.Person, team.names()
    team.database.write(lambda session: session.execute(update(row).values(byname="")))
    assert set(team.names()) == {"Anna Berg"}
    team.database.write(namesakes.heal, "T1")
    assert team.names() == before


def test_who_has_an_address_is_chosen_by_it(team: Team) -> None:
    first, second, _ = team.annas
    mailed = Profile(first.slack_id or "", "Anna Berg", email="anna@norrby.example")
    team.database.write(people.remember, "T1", mailed, now=NOW)
    found = team.database.read(people.by_ids, [first.id, second.id])
    choices = dict(told_apart(found.values(), texts_in("sv")))
    assert choices[first.id] == "Anna Berg (anna@norrby.example)"
    assert choices[second.id] == found[second.id].name


def test_a_name_of_ones_own_again_stands_alone(team: Team) -> None:
    first, _, third = team.annas
    team.knows(first.slack_id or "", "Anna Bergman")
    assert team.names() == ["Anna Bergman", "Anna Berg (Norrby)", "Anna Berg (Ekeby)"]
    act = Act(team.eva, NOW)
    team.database.write(
        organisation_deeds.change, act, team.norrby, name="Norr", cluster="Norra", mentor=False
    )
    assert team.names()[1] == "Anna Berg (Norr)"
    team.database.write(departure_deeds.remove, act, team.programme.id, third.id)
    assert team.names()[1:] == ["Anna Berg", "Anna Berg"], "they meet nowhere"
