"""The nightly look at everybody: who is as she was costs nothing, and whoever is not is looked at."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from programme.ground.languages import Language
from programme.people.people import Standing
from storage.changes import member_deeds, reachability_deeds
from storage.ground.database import Database
from storage.people import people, profiles, workspaces
from storage.people.people import Profile
from tests.storage.scene import NOW, counted, started

pytestmark = pytest.mark.every_database
MARIA = Profile(
    "UMARIA",
    "Maria Lind",
    "Europe/Stockholm",
    Language.SV,
    "maria@exempel.example",
    standing=Standing.MEMBER,
    admin=False,
    homes=frozenset({"T1"}),
    nordic=True,
)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    made.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    made.write(people.remember, "T1", MARIA, now=NOW)
    yield made
    made.close()


def news(database: Database, *told: Profile) -> list[str]:
    return [one.slack_id for one in database.read(profiles.with_news, "T1", told)]


@pytest.mark.parametrize(
    "said",
    [
        {"name": "Maria Ek"},
        {"zone": "Europe/Helsinki"},
        {"language": Language.EN, "nordic": False},
        {"email": "maria.ek@exempel.example"},
        {"standing": Standing.GUEST},
        {"admin": True},
        {"deactivated": True},
    ],
    ids=lambda said: next(iter(said)),
)
def test_whoever_is_told_of_otherwise_is_looked_at_once(database: Database, said: dict[str, Any]) -> None:
    other = replace(MARIA, **said)
    assert news(database, MARIA) == []
    assert news(database, other) == ["UMARIA"]
    database.write(reachability_deeds.heard, "T1", [other], now=NOW)
    assert database.read(profiles.with_news, "T1", [replace(other, standing=None)]) == []
    assert news(database, MARIA) == ["UMARIA"], "and when she is as she was before"


def test_what_slack_does_not_say_this_time_is_no_news(database: Database) -> None:
    assert news(database, Profile("UMARIA", standing=Standing.MEMBER, homes=MARIA.homes)) == []


def test_her_programmes_language_goes_before_slacks_in_the_north(database: Database) -> None:
    eva = replace(MARIA, slack_id="UEVA", email="eva@exempel.example")
    started(database, database.write(people.remember, "T1", eva, now=NOW))
    assert news(database, eva) == []
    danish = replace(eva, language=Language.EN)
    assert news(database, danish) == [], "her Slack is Danish: her programme is in Swedish"


def test_nobody_we_know_is_left_alone_and_she_who_is_waited_for_is_not(database: Database) -> None:
    kim = replace(MARIA, slack_id="UKIM", name="Kim Sol", email="kim@exempel.example")
    assert news(database, kim) == []
    database.write(member_deeds.without_slack, "T1", name="Kim Sol", email="kim@exempel.example")
    assert news(database, kim) == ["UKIM"]
    assert news(database, replace(kim, standing=Standing.GUEST)) == ["UKIM"], "somebody is asked about her"


def test_a_hundred_who_are_as_they_were_cost_what_one_does(database: Database) -> None:
    some = [replace(MARIA, slack_id=f"U{at}", email=f"{at}@exempel.example") for at in range(100)]
    for one in some:
        database.write(people.remember, "T1", one, now=NOW)
    with counted(database) as for_one:
        database.write(reachability_deeds.heard, "T1", some[:1], now=NOW)
    with counted(database) as for_all:
        database.write(reachability_deeds.heard, "T1", some, now=NOW)
    assert len(for_all) == len(for_one)
