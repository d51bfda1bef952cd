"""Who may do what with a preparation, and what holds when two act at once."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import DoneHow, Evidence, HandedIn, Owed, State, Wish
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import organisation_deeds
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.people import people, workspaces
from storage.people.people import Profile
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.programmes import programmes
from tests.acts import acting

NOW = datetime(2027, 1, 12, 10, tzinfo=UTC)
TICK, MAIL = Evidence(DoneHow.TICK), Evidence(DoneHow.MAIL)
CAST = {
    "eva": None,
    "maria": ("Norrby", "Norra", Role.KEY_PERSON),
    "anna": ("Norrby", "Norra", Role.MANAGER),
    "pia": ("Norrby", "Norra", Role.POLITICIAN),
    "olle": ("Norrby", "Norra", Role.ADVISER),
    "sven": ("Ekeby", "Norra", Role.KEY_PERSON),
    "lisa": ("Strandvik", "Södra", Role.KEY_PERSON),
    "nils": None,
}


class World:
    """One programme, three organisations in two clusters; ``nils`` has no seat at all."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        migrate(self.database)
        self.database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
        self.people = {name: self._meet(name) for name in CAST}
        self.programme = self.database.write(_start, self.people["eva"])
        made = {}
        for name, seat in CAST.items():
            if seat is None:
                continue
            where, cluster, role = seat
            if where not in made:
                made[where] = self.database.write(
                    organisation_deeds.add, self.programme, name=where, cluster=cluster, now=NOW
                ).id
            self.database.write(
                organisation_deeds.add_person,
                Act(self.people["eva"], NOW),
                self.programme,
                made[where],
                self.people[name],
                role,
            )

    def _meet(self, name: str) -> Person:
        slack_id = "U0" + name.upper()
        profile = Profile(slack_id, name.title(), "Europe/Stockholm", Language.SV, None, deactivated=False)
        return self.database.write(people.remember, "T1", profile, now=NOW)

    def owes(self, item: str = "facts", owner: str = "Norrby") -> Owed:
        found = self.database.read(owed.of_programme, self.programme.id)
        return next(one for one in found if (one.item.id, one.owner) == (item, owner))

    def does(self, deed: Callable[..., Owed], one: Owed, who: str, *args: object, **facts: object) -> Owed:
        return self.database.write(partial(deed, **facts), Act(self.people[who], NOW), one.id, *args)

    def looks(self, one: Owed, who: str) -> Owed:
        return self.database.read(preparation_deeds.case, acting(self.people[who]), one.id).owed

    def waiting(self, one: Owed) -> set[tuple[Kind, str]]:
        """What is promised about it, to whom, and not said yet."""

        def ask(session: Session) -> set[tuple[Kind, str]]:
            rows = session.scalars(
                select(ground_tables.Notice).where(
                    ground_tables.Notice.subject == one.id,
                    ground_tables.Notice.message_id.is_(None),
                    ground_tables.Notice.dropped_at.is_(None),
                )
            )
            return {(row.kind, people.by_id(session, row.person_id).name.lower()) for row in rows}

        return self.database.read(ask)


def _start(session: Session, by: Person) -> Programme:
    template = shipped_templates()["kort"]
    return programmes.start(
        session,
        Act(by, NOW),
        template,
        title="Exempelrundan",
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates=proposed_dates(template, date(2027, 2, 1)),
    )


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    world = World(database_url)
    yield world
    world.database.close()


TEAM, FACILITATOR = {"maria", "anna", "pia", "olle"}, {"eva"}
DEEDS = {
    "finish": (lambda w, one, who: w.does(preparation_deeds.finish, one, who, TICK), TEAM | FACILITATOR),
    "hand in": (
        lambda w, one, who: w.does(preparation_deeds.hand_in, one, who, HandedIn("https://n.example")),
        TEAM | FACILITATOR,
    ),
    "reopen": (lambda w, one, who: w.does(preparation_deeds.reopen, one, who), TEAM | FACILITATOR),
    "later": (lambda w, one, who: w.does(preparation_deeds.postpone, one, who), TEAM | FACILITATOR),
    "hand over": (
        lambda w, one, who: w.does(preparation_deeds.hand_over, one, who, to=w.people["anna"].id),
        TEAM | FACILITATOR,
    ),
    "let go": (lambda w, one, who: w.does(preparation_deeds.let_go, one, who), TEAM | FACILITATOR),
    "ask": (lambda w, one, who: w.does(preparation_deeds.ask, one, who, Wish(None)), TEAM | FACILITATOR),
    "look": (lambda w, one, who: w.looks(one, who), TEAM | FACILITATOR),
    "received": (lambda w, one, who: w.does(preparation_deeds.finish, one, who, MAIL), FACILITATOR),
    "exempt": (lambda w, one, who: w.does(preparation_deeds.exempt, one, who), FACILITATOR),
    "new date": (
        lambda w, one, who: w.does(preparation_deeds.agree_date, one, who, date(2027, 1, 29)),
        FACILITATOR,
    ),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_everybody_may_do_what_is_theirs_to_do_and_nothing_else(world: World, deed: str) -> None:
    does, may = DEEDS[deed]
    one = world.owes()
    for who in CAST:
        if who in may:
            continue
        with pytest.raises(Refusal) as refused:
            does(world, one, who)
        assert refused.value.key in {"preparation-not-yours", "only-facilitator"}
        assert world.owes() == one, "a no changes nothing"
    for who in sorted(may):
        does(world, one, who)


def test_what_the_cluster_owes_is_for_all_who_meet_there_and_for_no_others(world: World) -> None:
    joint = world.owes("plan-meeting-1", "Norra")
    for who in ("lisa", "nils"):
        with pytest.raises(Refusal, match="preparation-not-yours"):
            world.does(preparation_deeds.finish, joint, who, TICK)
    for who in ("sven", "pia"):
        assert world.does(preparation_deeds.finish, joint, who, TICK).state is State.DONE
        world.does(preparation_deeds.reopen, joint, who)
    assert world.does(preparation_deeds.hand_over, joint, "maria", to=world.people["sven"].id).responsible


def test_it_can_only_be_handed_to_somebody_who_owes_it(world: World) -> None:
    for outsider, why in (("eva", "outside"), ("sven", "outside"), ("nils", "stranger")):
        with pytest.raises(Refusal, match=f"hand-over-{why}"):
            world.does(preparation_deeds.hand_over, world.owes(), "maria", to=world.people[outsider].id)


def test_only_who_let_norrby_off_takes_that_back(world: World) -> None:
    one = world.does(preparation_deeds.exempt, world.owes(), "eva")
    with pytest.raises(Refusal, match="only-facilitator"):
        world.does(preparation_deeds.reopen, one, "maria")
    with pytest.raises(Refusal, match="preparation-is-exempt"):
        world.does(preparation_deeds.finish, one, "maria", TICK)
    assert world.does(preparation_deeds.reopen, one, "eva").state is State.OPEN


def test_what_is_promised_follows_what_is_true(world: World) -> None:
    one = world.owes()
    asked = {(Kind.REMINDER, "maria"), (Kind.LATE, "maria")}
    assert world.waiting(one) == asked
    world.does(preparation_deeds.finish, one, "anna", TICK)
    assert world.waiting(one) == set()
    world.does(preparation_deeds.reopen, one, "anna")
    assert world.waiting(one) == asked
    world.does(preparation_deeds.hand_over, one, "maria", to=world.people["anna"].id)
    hers = {(kind, "anna") for kind in (Kind.HANDED_OVER, Kind.REMINDER, Kind.LATE)}
    assert world.waiting(one) == hers
    world.does(preparation_deeds.let_go, one, "anna")
    assert world.waiting(one) - hers == {(Kind.ESCALATION, "eva")}
    world.does(preparation_deeds.exempt, one, "eva")
    assert not world.waiting(one) & asked


def test_what_was_handed_in_is_there_again_after_undoing(world: World) -> None:
    one = world.does(
        preparation_deeds.hand_in, world.owes(), "maria", HandedIn("https://n.example", "", "F1", "a.pptx")
    )
    assert one.done is not None
    undone = world.does(preparation_deeds.reopen, one, "maria")
    assert (undone.done, undone.kept) == (None, one.kept)
    assert world.does(preparation_deeds.finish, one, "anna", TICK).kept == one.kept


@pytest.mark.every_database
async def test_two_who_hand_in_at_once_are_both_heard(world: World) -> None:
    open_ones = [
        one
        for one in world.database.read(owed.of_programme, world.programme.id)
        if one.owner == "Norrby" and not one.item.fields
    ]
    marias, annas = HandedIn(link="https://n.example"), HandedIn(file_id="F1", file_name="a.pptx")

    async def hands_in(one: Owed, who: str, given: HandedIn) -> Owed:
        by, at = world.people[who], NOW + timedelta(minutes=1 if who == "anna" else 0)
        return await world.database.transaction(preparation_deeds.hand_in, Act(by, at), one.id, given)

    pairs = [(one, who, given) for one in open_ones for who, given in (("maria", marias), ("anna", annas))]
    told = await asyncio.gather(*(hands_in(*one) for one in pairs))
    for one in open_ones:
        after = world.owes(one.item.id)
        assert after.kept == Evidence(DoneHow.FILE, "https://n.example", "F1", "a.pptx")
        assert after.done is not None
        first, second = (said.done for said in told if said.id == one.id)
        assert first is not None
        assert second is not None
        assert (first.by, first.at) == (second.by, second.at) == (after.done.by, after.done.at)


@pytest.mark.every_database
async def test_done_and_does_not_apply_at_once_is_one_of_them(world: World) -> None:
    one = world.owes()
    done = world.database.transaction(preparation_deeds.finish, Act(world.people["maria"], NOW), one.id, TICK)
    off = world.database.transaction(preparation_deeds.exempt, Act(world.people["eva"], NOW), one.id)
    outcomes = await asyncio.gather(done, off, return_exceptions=True)
    after = world.owes()
    said = [outcome for outcome in outcomes if not isinstance(outcome, BaseException)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, Refusal)]
    assert said == [after]
    assert [refusal.key for refusal in refused] == [f"preparation-is-{after.state}"]
    assert (after.done is not None) is (after.state is State.DONE)
    assert world.waiting(after) == set()


@pytest.mark.every_database
async def test_handed_over_in_two_directions_at_once_ends_with_one_who_hears_of_it(world: World) -> None:
    one, by = world.owes(), world.people["maria"]
    both = [
        world.database.transaction(preparation_deeds.hand_over, Act(by, NOW), one.id, to=world.people[to].id)
        for to in ("anna", "olle")
    ]
    await asyncio.gather(*both)
    after = world.owes()
    assert after.responsible is not None
    assert after.version == one.version + 2
    hers = {(kind, after.responsible.name.lower()) for kind in (Kind.HANDED_OVER, Kind.REMINDER, Kind.LATE)}
    assert world.waiting(after) == hers
