"""What erasure leaves nothing of: accounts that had her address, and lists that name her."""

from collections.abc import Iterator

import pytest

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.audit_trail import Unnamed
from programme.people.erasure import Words
from programme.people.facilitating import Policy, Starters
from programme.people.people import Person, Standing
from storage.changes import member_deeds, organisation_deeds, reachability_deeds
from storage.changes.endings import erasure_deeds
from storage.ground.database import Database
from storage.people import people, workspaces
from storage.people.people import Profile
from storage.programmes import programmes
from tests.leavings import leavings
from tests.storage.scene import NOW, joins, somebody, started

pytestmark = pytest.mark.every_database
ADDRESS = "siv.dal@exempel.example"
GUEST = Profile("UGUEST", "Siv Dal", email=ADDRESS, standing=Standing.GUEST)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    made.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    yield made
    made.close()


def siv_waits(database: Database) -> tuple[Person, Person]:
    """Siv, without Slack, in Norrby, and Eva, who leads and has been asked about a guest with her address."""
    from programme.ground.roles import Role

    eva = somebody(database, "Eva Ek")
    programme = started(database, eva)
    norrby = joins(database, programme, "Norrby", somebody(database, "Maria Lind"), eva)
    siv = database.write(member_deeds.without_slack, "T1", name="Siv Dal", email=ADDRESS)
    programme = database.read(programmes.by_id, programme.id)
    act = Act(eva, NOW)
    database.write(organisation_deeds.add_person, act, programme, norrby, siv, Role.ADVISER)
    database.write(reachability_deeds.heard, "T1", [GUEST], now=NOW)
    database.write(reachability_deeds.ask_about, "T1", GUEST, now=NOW)
    assert database.read(leavings, "UGUEST") == ["claims.slack_id"]
    return siv, eva


def test_the_accounts_that_had_her_address_go_with_her(database: Database) -> None:
    siv, _ = siv_waits(database)
    shown = database.read(erasure_deeds.of_person, siv.id)
    assert ("claims", 1) in shown.going
    database.write(erasure_deeds.erase, Unnamed(NOW), siv.id, Words.STAY)
    assert database.read(leavings, "UGUEST", ADDRESS, "Siv Dal") == []


def test_whose_account_it_was_is_forgotten_there_too(database: Database) -> None:
    siv_waits(database)
    guest = database.write(people.remember, "T1", GUEST, now=NOW)
    database.write(erasure_deeds.erase, Unnamed(NOW), guest.id, Words.STAY)
    assert database.read(leavings, "UGUEST") == []


def test_she_is_on_no_list_of_who_may_facilitate_and_the_others_are(database: Database) -> None:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    named = [str(eva.slack_id), str(maria.slack_id), "per.as@exempel.example"]
    database.write(workspaces.list_facilitators, "T1", named, now=NOW)
    database.write(erasure_deeds.erase, Unnamed(NOW), maria.id, Words.STAY)
    assert database.read(leavings, str(maria.slack_id)) == []
    kept = (str(eva.slack_id), "per.as@exempel.example")
    assert database.read(workspaces.policy, "T1") == Policy(Starters.LISTED, kept)


def test_a_list_that_named_her_alone_is_empty_and_opens_nothing(database: Database) -> None:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    database.write(workspaces.list_facilitators, "T1", [str(maria.slack_id)], now=NOW)
    database.write(erasure_deeds.erase, Unnamed(NOW), maria.id, Words.STAY)
    with pytest.raises(Refusal, match="start-not-listed"):
        database.read(programmes.to_start, Act(eva, NOW))
