"""Just before messages are sent each is judged as things are now, and many in as many queries as one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import delete, event, select, update
from sqlalchemy.orm import Session

from programme.ground.notices import Kind, Notice
from programme.messages.letters import Judgement
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.messages import messages
from storage.messages import tables as message_tables
from storage.messages.rounds import judging
from storage.people import tables as people_tables
from storage.people import workspaces
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from tests.storage.scene import NOW, joins, somebody, started

TODAY = NOW.date()
LATER = NOW + timedelta(hours=1)


@dataclass(frozen=True)
class Morning:
    """Everybody has a message that says another date of one thing of hers, and reminds of the next."""

    database: Database
    programme: Programme
    readers: tuple[Person, ...]

    def judged(self, *readers: Person, now: datetime = LATER) -> list[Judgement]:
        ids = self.database.read(_messages, [one.id for one in readers])
        found = {one.message_id: one for one in self.database.read(judging.judge, ids, now=now)}
        return [found[message_id] for message_id in ids]

    def kinds(self, judged: Judgement) -> list[Kind]:
        return [line.kind for line in judged.letter.lines] if judged.letter else []

    def change(self, table: type, condition: object, **values: object) -> None:
        self.database.write(lambda session: session.execute(update(table).where(condition).values(**values)))  # type: ignore[arg-type]

    def asks(self, *readers: Person) -> int:
        asked: list[object] = []

        def hears(*_: object) -> None:
            asked.append(1)

        event.listen(self.database.reading, "before_cursor_execute", hears)
        self.judged(*readers)
        event.remove(self.database.reading, "before_cursor_execute", hears)
        return len(asked)


def _messages(session: Session, person_ids: list[str]) -> list[str]:
    row = message_tables.Message
    found = dict(session.execute(select(row.person_id, row.id)).all())
    return [found[one] for one in person_ids]


@pytest.fixture
def morning(tmp_path: object) -> Iterator[Morning]:
    database = Database(f"sqlite:///{tmp_path}/hemmaplan.db")
    migrate(database)
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    eva = somebody(database, "Eva Ek")
    programme = started(database, eva)
    readers = tuple(somebody(database, f"Person {at}") for at in range(6))
    for at, reader in enumerate(readers):
        joins(database, programme, f"Ort {at}", reader, eva)
    database.write(_promise, programme, readers)
    assert database.write(messages.gather, now=NOW) == len(readers)
    yield Morning(database, programme, readers)
    database.close()


def _promise(session: Session, programme: Programme, readers: tuple[Person, ...]) -> None:
    """That one thing has another date, and a reminder of the next: nothing else."""
    session.execute(delete(ground_tables.Notice))
    hers = [(reader.id, preparations.to_do(session, reader.id)) for reader in readers]
    wanted = [
        Notice(kind, programme.id, reader_id, one.id, "7 days before", TODAY, version=one.version)
        for reader_id, some in hers
        for kind, one in zip((Kind.NEW_DATE, Kind.REMINDER), some, strict=False)
    ]
    notices.promise(session, programme.workspace_id, wanted)


def test_many_are_judged_in_as_many_queries_as_one(morning: Morning) -> None:
    assert morning.asks(morning.readers[0]) == morning.asks(*morning.readers)


def test_what_still_holds_is_said_with_the_date_that_it_tells(morning: Morning) -> None:
    [judged] = morning.judged(morning.readers[0])
    assert morning.kinds(judged) == [Kind.NEW_DATE, Kind.REMINDER]
    assert set(judged.told.values()) == {date(2027, 2, 1)}
    assert (judged.needless, judged.later, judged.unreachable) == ((), (), False)


def test_what_holds_no_more_is_needless_for_her_and_for_nobody_else(morning: Morning) -> None:
    first, second = morning.readers[:2]
    mine = preparation_tables.Preparation.responsible_id == first.id
    morning.change(preparation_tables.Preparation, mine, version=7)
    done, other = morning.judged(first, second)
    assert done.letter is None
    assert len(done.needless) == 2
    assert other.letter is not None
    assert other.needless == ()


def test_who_has_left_slack_is_unreachable(morning: Morning) -> None:
    first, second = morning.readers[:2]
    morning.change(people_tables.Person, people_tables.Person.id == first.id, deactivated_at=NOW)
    gone, other = morning.judged(first, second)
    assert (gone.letter, gone.unreachable) == (None, True)
    assert other.letter is not None


def test_what_is_paused_or_of_another_day_waits(morning: Morning) -> None:
    [tomorrow] = morning.judged(morning.readers[0], now=NOW + timedelta(days=1))
    assert (tomorrow.letter, len(tomorrow.later), tomorrow.needless) == (None, 2, ())
    here = programme_tables.Programme.id == morning.programme.id
    morning.change(programme_tables.Programme, here, paused_at=NOW)
    [paused] = morning.judged(morning.readers[0])
    assert (paused.letter, len(paused.later), paused.needless) == (None, 2, ())


def test_what_may_have_been_posted_is_not_judged_again(morning: Morning) -> None:
    first = morning.readers[0]
    morning.change(message_tables.Message, message_tables.Message.person_id == first.id, attempts=2)
    morning.change(people_tables.Person, people_tables.Person.id == first.id, deactivated_at=NOW)
    [found] = morning.judged(first)
    assert found.letter is not None
    assert found.letter.look_first
    assert not found.told
    assert not found.needless


def test_a_programme_is_built_once_a_transaction_and_again_when_it_has_changed(morning: Morning) -> None:
    def twice(session: Session) -> tuple[bool, str]:
        before = programmes.by_id(session, morning.programme.id)
        same = programmes.by_id(session, morning.programme.id) is before
        session.get_one(programme_tables.Programme, morning.programme.id).title = "En annan runda"
        return same, programmes.by_id(session, morning.programme.id).title

    assert morning.database.suppose(twice) == (True, "En annan runda")
    assert morning.database.read(programmes.by_id, morning.programme.id).title == "Exempelrundan"
