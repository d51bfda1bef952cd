"""Whoever hands something to somebody away, or asks her, is told that it waits, and who hears meanwhile."""

from collections.abc import Iterator
from datetime import date

import pytest

from programme.ground.roles import Role
from programme.improvement.actions import Wanted
from programme.improvement.improvements import State, Track
from programme.people.absences import Delay
from programme.people.acts import Act
from storage.changes import absence_deeds, organisation_deeds
from storage.changes.absence_deeds import Wish
from storage.changes.endings import handover_deeds
from storage.ground.database import Database
from storage.improvement import action_deeds, improvement_deeds
from storage.improvement import delays as parts
from storage.messages import facilitator_messages
from storage.people import workspaces
from storage.preparations import delays, preparation_deeds, preparations
from tests.storage.scene import NOW, joins, somebody, started

UNTIL = date(2027, 1, 29)


class Norrby:
    """Maria is the key person and Anna the manager; Siv is an adviser; Eva leads."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="U0BOT")
        names = ("Eva Ek", "Maria Lind", "Anna Berg", "Siv Holm")
        self.eva, self.maria, self.anna, self.siv = (somebody(self.database, name) for name in names)
        self.programme = started(self.database, self.eva)
        self.home = joins(self.database, self.programme, "Norrby", self.maria, self.eva)
        for who, role in ((self.anna, Role.MANAGER), (self.siv, Role.ADVISER)):
            act = Act(self.eva, NOW)
            self.database.write(organisation_deeds.add_person, act, self.programme, self.home, who, role)

    @property
    def hers(self) -> str:
        owing = self.database.read(preparations.of_programme, self.programme.id)
        return next(one.id for one in owing if one.responsible == self.maria)


@pytest.fixture
def norrby(database_url: str) -> Iterator[Norrby]:
    made = Norrby(database_url)
    yield made
    made.database.close()


def test_who_takes_over_and_is_away_is_told_later_and_her_stand_in_is_reminded(norrby: Norrby) -> None:
    database, act = norrby.database, Act(norrby.maria, NOW)
    database.write(absence_deeds.keep, Act(norrby.anna, NOW), Wish(until=UNTIL, stand_in_id=norrby.siv.id))
    told = Delay(norrby.anna, UNTIL, reminded=norrby.siv)
    preparation_id = norrby.hers
    database.write(preparation_deeds.hand_over, act, preparation_id, to=norrby.anna.id)
    assert database.read(delays.of_news, act, preparation_id) == told
    begun = {"title": "Kallelse med sms", "track": Track.OPERATION, "state": State.CHOOSE}
    one = database.write(improvement_deeds.begin, act, "sms", norrby.home, facts=begun)
    wanted = Wanted("Ring alla", norrby.anna.id, date(2027, 2, 1))
    database.write(action_deeds.promise, act, "ring", one.id, wanted)
    assert database.read(parts.of_given, act, one.id, [norrby.anna.id]) == (told,)
    handed = database.write(
        handover_deeds.everything, act, norrby.programme.id, norrby.maria.id, to=norrby.anna.id
    )
    assert handed.delay == told


def test_a_facilitator_who_is_away_hears_later_and_who_writes_to_her_is_told_so(norrby: Norrby) -> None:
    database, act, preparation_id = norrby.database, Act(norrby.maria, NOW), norrby.hers
    assert database.read(delays.of_wish, act, preparation_id) == ()
    database.write(absence_deeds.keep, Act(norrby.eva, NOW), Wish(until=UNTIL))
    assert database.read(delays.of_wish, act, preparation_id) == (Delay(norrby.eva, UNTIL),)
    sent = database.write(facilitator_messages.send, act, "words", norrby.programme.id, "Vi hinner inte")
    assert sent.away == (Delay(norrby.eva, UNTIL),)


def test_who_is_back_by_then_is_not_waited_for(norrby: Norrby) -> None:
    database, act = norrby.database, Act(norrby.maria, NOW)
    database.write(absence_deeds.keep, Act(norrby.anna, NOW), Wish(until=NOW.date()))
    preparation_id = norrby.hers
    database.write(preparation_deeds.hand_over, act, preparation_id, to=norrby.anna.id)
    assert database.read(delays.of_news, act, preparation_id) is None
