"""A month after the close what is planned is refused, kindly; reading, telling and goodbyes go on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.breaks import Break
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import Fate, Meeting
from programme.messages.circulars import Aim, Target
from programme.people.acts import Act
from programme.people.erasure import Words
from programme.people.people import Person
from programme.preparations.preparations import DoneHow, Evidence, Wish
from programme.programmes import stewardships as stewardship_rules
from programme.programmes.edit_parts import EDITS
from programme.programmes.edits import seen
from programme.programmes.programmes import Organisation, Programme
from storage.changes import edit_deeds, member_deeds, organisation_deeds, pause_deeds
from storage.changes.dates import break_deeds, cancellation_deeds, meeting_deeds
from storage.changes.endings import departure_deeds, erasure_deeds, handover_deeds, organisation_departures
from storage.changes.organisation_deeds import Newcomer
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import meetings
from storage.messages import circulars, digests
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds
from storage.preparations import tables as preparation_tables
from storage.preparations.undone import nudges
from storage.programmes import organisations, programmes, stewardships
from storage.programmes import tables as programme_tables
from storage.screens import exports, notes, rosters
from tests import changes
from tests.acts import acting
from texts import texts_in

LATER = datetime(2027, 12, 1, 9, tzinfo=UTC)
"""The close of the short programme was on 30 August, and with its afterglow September has passed too."""


@dataclass(frozen=True)
class World:
    """Norrby, Ekeby and Strandvik once all is over, as Eva who led them meets them."""

    session: Session
    programme: Programme
    eva: Person
    now: datetime = LATER

    @property
    def act(self) -> Act:
        """Who does it, and when."""
        return Act(self.eva, self.now)

    def organisation(self, name: str) -> Organisation:
        every = organisations.of_programme(self.session, self.programme.id, left=True)
        return next(one for one in every if one.name == name)

    def somebody(self, name: str) -> str:
        return self.session.scalars(
            select(people_tables.Person.id).where(people_tables.Person.name == name)
        ).one()

    def meeting(self) -> Meeting:
        return meetings.of_programme(self.session, self.programme.id)[-1]

    def open_one(self) -> str:
        query = select(preparation_tables.Preparation.id).where(
            preparation_tables.Preparation.responsible_id == self.somebody("Maria Lind"),
            preparation_tables.Preparation.organisation_id.is_not(None),
        )
        return next(iter(self.session.scalars(query.order_by(preparation_tables.Preparation.item))))

    def edit(self, **facts: object) -> object:
        edit = EDITS.validate_python(facts)
        mark = seen(self.programme.template, edit)
        return edit_deeds.change(self.session, self.act, self.programme.id, edit, seen=mark)

    def moves(self, on: date, **more: Any) -> object:
        one = self.meeting()
        wanted = meeting_deeds.Change(on, **more)
        return meeting_deeds.change(self.session, self.act, one.id, wanted, seen_version=one.version)


Does = Callable[[World], object]
BUDGET = {
    "id": "own-1",
    "step": "close",
    "before": "close",
    "title": {"sv": "Budget", "en": "Budget"},
    "help": {"sv": "Klar när summan finns.", "en": "Done when there is a sum."},
    "days_before": 7,
    "audience": ["manager"],
}


def relocates(world: World) -> object:
    norrby = world.organisation("Norrby")
    return organisation_deeds.change(
        world.session, world.act, norrby.id, name=norrby.name, cluster="Södra", mentor=False
    )


def sets_apart(world: World) -> object:
    one, norrby = world.meeting(), world.organisation("Norrby")
    wanted = meeting_deeds.Change(one.on)
    return meeting_deeds.set_apart(
        world.session, world.act, one.id, norrby.cluster_id, wanted, seen_version=one.version
    )


def cancels(world: World) -> object:
    one = world.meeting()
    return cancellation_deeds.cancel(world.session, world.act, one.id, Fate.EXEMPT, seen_version=one.version)


def hands_over(world: World, *, leaving: bool = False) -> object:
    maria, anna = world.somebody("Maria Lind"), world.somebody("Anna Berg")
    return handover_deeds.everything(
        world.session, world.act, world.programme.id, maria, to=anna, leaving=leaving
    )


REFUSED: dict[str, Does] = {
    "an organisation joins": lambda world: organisation_deeds.join(
        world.session, world.act, world.programme.id, Newcomer("Sandvik", "Norra")
    ),
    "somebody joins": lambda world: member_deeds.add(
        world.session,
        world.act,
        world.programme.id,
        changes.person(world.session, "Nils Dahl"),
        [Role.ADVISER],
        world.organisation("Norrby").id,
    ),
    "somebody gets another part": lambda world: member_deeds.change(
        world.session,
        world.act,
        world.programme.id,
        world.somebody("Maria Lind"),
        [Role.ADVISER],
        sits_in=world.organisation("Norrby").id,
        organisation_id=world.organisation("Norrby").id,
    ),
    "an organisation leaves": lambda world: organisation_departures.leave(
        world.session, world.act, world.organisation("Norrby").id
    ),
    "an organisation meets with others": relocates,
    "a meeting gets another place": lambda world: world.moves(world.meeting().on, place="Norrby stadshus"),
    "a cluster gets a day of its own": sets_apart,
    "something more is asked for": lambda world: world.edit(what="added", **BUDGET),
    "something is dropped": lambda world: world.edit(what="dropped", id="facts"),
    "reminders on other days": lambda world: world.edit(what="reminders", reminders=[5]),
    "a pause": lambda world: pause_deeds.pause(world.session, world.act, world.programme.id),
    "other breaks": lambda world: break_deeds.change(
        world.session,
        world.act,
        world.programme.id,
        (Break(title={"sv": "Lov", "en": "Holiday"}, weeks="9-9"),),
    ),
    "a new date": lambda world: preparation_deeds.agree_date(
        world.session, world.act, world.open_one(), date(2027, 1, 26)
    ),
    "a wish for a new date": lambda world: preparation_deeds.ask(
        world.session, world.act, world.open_one(), Wish(date(2027, 1, 26))
    ),
    "one thing is somebody else's": lambda world: preparation_deeds.hand_over(
        world.session, world.act, world.open_one(), to=world.somebody("Anna Berg")
    ),
    "one thing is nobody's": lambda world: preparation_deeds.let_go(
        world.session, world.act, world.open_one()
    ),
    "everything is handed over": hands_over,
    "what was let be is reminded of": lambda world: nudges.remind_again(
        world.session, world.act, world.open_one()
    ),
}


def writes_to_all(world: World) -> object:
    circulars.keep_draft(
        world.session,
        world.act,
        "c-1",
        world.programme.id,
        text="Tack för den här tiden.",
        target=Target(Aim.EVERYONE),
        urgent=False,
    )
    return circulars.send(world.session, world.act, "c-1")


def titled(world: World) -> object:
    item = world.programme.item("facts")
    return world.edit(
        what="changed",
        id="facts",
        title={"sv": "Kommunfakta", "en": "Municipal facts"},
        help=item.help.model_dump(),
        days_before=item.days_before,
        audience=list(item.audience),
        reminders=item.reminders,
    )


GOES_ON: dict[str, Does] = {
    "the window of the programme": lambda world: rosters.of_programme(
        world.session, world.act, world.programme.id
    ),
    "the export": lambda world: exports.extract(
        world.session, world.programme.id, viewer_id=world.eva.id, now=world.now
    ),
    "the digest on demand": lambda world: digests.on_demand(world.session, world.act, world.programme.id),
    "words to everybody": writes_to_all,
    "words to one": lambda world: nudges.write(
        world.session, world.act, "n-1", world.open_one(), "Kan du lägga upp den ändå?"
    ),
    "what is handed in after all": lambda world: preparation_deeds.finish(
        world.session, world.act, world.open_one(), Evidence(DoneHow.MAIL)
    ),
    "what does not apply": lambda world: preparation_deeds.exempt(world.session, world.act, world.open_one()),
    "what is let be": lambda world: nudges.let_be(world.session, world.act, world.open_one()),
    "own notes": lambda world: notes.keep(
        world.session, world.act, "note-1", world.organisation("Norrby").id, "Ring i vår."
    ),
    "another title for the programme": lambda world: programmes.rename(
        world.session, acting(world.eva), world.programme.id, title="Rundan 2027", language=Language.SV
    ),
    "another title for what was asked": titled,
    "an organisation's own words": lambda world: organisation_deeds.set_words(
        world.session,
        acting(world.eva),
        world.organisation("Norrby").id,
        [("meeting", "samling, samlingen")],
    ),
    "another facilitator": lambda world: member_deeds.add(
        world.session,
        world.act,
        world.programme.id,
        changes.person(world.session, "Nils Dahl"),
        [Role.FACILITATOR],
        None,
    ),
    "somebody is taken out": lambda world: departure_deeds.remove(
        world.session, world.act, world.programme.id, world.somebody("Maria Lind")
    ),
    "somebody is forgotten": lambda world: erasure_deeds.erase_led(
        world.session, world.act, world.programme.id, world.somebody("Maria Lind"), Words.GO
    ),
    "another time until it ends": lambda world: stewardships.keep(
        world.session, world.act, world.programme.id, months=36, fate=stewardship_rules.Fate.ERASE
    ),
    "who answers for the data": lambda world: stewardships.answer(
        world.session, world.act, world.programme.id, controller="Region Exempel", contact="Ombudet"
    ),
    "the copy for the archive": lambda world: stewardships.take_to_archive(
        world.session, world.act, world.programme.id
    ),
    "somebody leaves and hands over": lambda world: hands_over(world, leaving=True),
    "the end of a pause": lambda world: pause_deeds.resume(world.session, world.act, world.programme.id),
    "the close gets a day ahead": lambda world: world.moves(date(2028, 1, 20)),
}


@pytest.fixture(scope="module")
def over(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, Programme, Person]]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('closed') / 'closed.db'}")
    migrate(database)
    programme, eva = database.write(changes.begin)
    yield database, programme, eva
    database.close()


Over = tuple[Database, Programme, Person]


@pytest.mark.parametrize("act", REFUSED)
def test_what_is_planned_is_refused(over: Over, act: str) -> None:
    def tried(session: Session) -> None:
        REFUSED[act](World(session, over[1], over[2]))

    with pytest.raises(Refusal, match="programme-closed"):
        over[0].suppose(tried)


@pytest.mark.parametrize("act", REFUSED)
def test_and_was_no_trouble_while_it_went_on(over: Over, act: str) -> None:
    """So that nothing is refused for another reason."""

    def tried(session: Session) -> None:
        world = World(session, over[1], over[2], now=changes.NOW)
        if act == "what was let be is reminded of":
            nudges.let_be(session, world.act, world.open_one())
        REFUSED[act](world)

    over[0].suppose(tried)


@pytest.mark.parametrize("act", GOES_ON)
def test_what_is_read_told_and_taken_leave_of_goes_on(over: Over, act: str) -> None:
    def tried(session: Session) -> None:
        GOES_ON[act](World(session, over[1], over[2]))

    over[0].suppose(tried)


def test_a_meeting_that_has_been_cannot_be_cancelled(over: Over) -> None:
    def tried(session: Session) -> None:
        cancels(World(session, over[1], over[2]))

    with pytest.raises(Refusal, match="meeting-has-been"):
        over[0].suppose(tried)


def test_an_organisation_that_left_does_not_come_back_once_it_is_over(over: Over) -> None:
    def tried(session: Session) -> None:
        world = World(session, over[1], over[2])
        norrby = world.organisation("Norrby").id
        organisation_departures.leave(session, Act(world.eva, changes.NOW), norrby)
        organisation_departures.come_back(session, world.act, norrby)

    with pytest.raises(Refusal, match="programme-closed"):
        over[0].suppose(tried)


def test_with_a_day_ahead_it_is_open_again(over: Over) -> None:
    def tried(session: Session) -> int:
        world = World(session, over[1], over[2])
        world.moves(LATER.date() + timedelta(days=60))
        REFUSED["an organisation joins"](world)
        return session.scalar(select(func.count(programme_tables.Organisation.id))) or 0

    assert over[0].suppose(tried) == 4


@pytest.mark.parametrize("language", ["sv", "en"])
def test_it_is_said_with_a_way_on(language: str) -> None:
    said = texts_in(language)("programme-closed")
    assert {"sv": "nytt datum", "en": "new date"}[language] in said
