"""The outbox, asked of the database: everything that will be said, to everybody, once, the nearest first."""

from datetime import UTC, datetime

import pytest

from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.improvement.improvements import State, Track
from programme.messages.foresight import Heard
from programme.messages.outbox import A_PAGE, AHEAD
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.database import Database
from storage.improvement.tables import Improvement
from storage.messages import foresight
from storage.programmes import organisations
from storage.screens import outbox
from tests.storage.screens.test_next import NOW, database, joins, somebody, started

__all__ = ["database"]


def pages(database: Database, programme: Programme, by: Person) -> list[Heard]:
    first = database.read(outbox.of_programme, Act(by, NOW), programme.id)
    boxes = [
        database.read(outbox.of_programme, Act(by, NOW), programme.id, page=at) for at in range(first.pages)
    ]
    assert [box.page for box in boxes] == list(range(first.pages))
    assert all(len(box.lines) == A_PAGE for box in boxes[:-1])
    return [line for box in boxes for line in box.lines]


def test_every_promise_is_on_some_page_with_those_who_hear_it(database: Database) -> None:
    eva, maria, per = (somebody(database, name) for name in ("Eva Ek", "Maria Lind", "Per Ås"))
    programme = started(database, eva)
    joins(database, programme, "Norrby", maria, eva)
    joins(database, programme, "Ekeby", per, eva)
    every = database.read(foresight.of_programme, programme.id, now=NOW)
    ahead = [day for day, _ in every if day <= NOW.date() + AHEAD]
    assert 0 < len(ahead) < len(every)
    lines = pages(database, programme, eva)
    assert sum(len(line.to) for line in lines) == len(ahead)
    assert [line.told.on for line in lines] == sorted(day for day in (line.told.on for line in lines))
    together = next(line for line in lines if line.told.kind is Kind.REMINDER)
    assert together.to == ("Maria Lind", "Per Ås"), "the same to both is one line"


def test_a_page_that_is_no_more_is_the_last_and_others_are_refused(database: Database) -> None:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    programme = started(database, eva)
    joins(database, programme, "Norrby", maria, eva)
    box = database.read(outbox.of_programme, Act(eva, NOW), programme.id, page=99)
    assert box.page == box.pages - 1
    with pytest.raises(Refusal):
        database.read(outbox.of_programme, Act(maria, NOW), programme.id)


@pytest.mark.parametrize(
    ("level", "told"), [(MayRead.ORGANISATION, False), (MayRead.CLUSTER, True), (MayRead.PROGRAMME, True)]
)
def test_what_a_team_keeps_to_itself_is_not_told_by_what_is_sent_about_it(
    database: Database, level: MayRead, told: bool
) -> None:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    programme = started(database, eva)
    home = joins(database, programme, "Norrby", maria, eva)
    moment = datetime(2027, 1, 20, 8, tzinfo=UTC)
    improvement = Improvement(
        id="improvement1",
        programme_id=programme.id,
        organisation_id=home,
        cluster_id=database.read(organisations.by_id, home).cluster_id,
        title="Kallelse med sms",
        track=Track.OPERATION,
        state=State.PLAN,
        state_since=moment,
        may_read=level,
        made_at=moment,
        made_by_id=maria.id,
    )
    database.write(lambda session: session.add(improvement))
    promised = Notice(Kind.STANDSTILL, programme.id, maria.id, "improvement1", "still", NOW.date())
    database.write(notices.promise, "T1", [promised])
    kinds = {line.told.kind for line in pages(database, programme, eva)}
    assert (Kind.STANDSTILL in kinds) == told
