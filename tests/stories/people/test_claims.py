"""Siv waits for Slack by her address. A guest who has it is not she until Eva says so."""

from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import select

from delivery.people import profile, refresh
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person, Standing
from rehearsal import Message
from storage.changes import member_deeds, organisation_deeds
from storage.people import people
from storage.people import tables as people_tables
from tests.norrby import Norrby, button, norrby
from tests.stage import Participant, Stage
from views.people import claims

ADDRESS = "siv.dal@exempel.example"
QUESTION = "har samma adress som *Siv Dal*"


@dataclass
class Waiting:
    """``siv`` is known by name and address, ``guest`` an account with that address."""

    norr: Norrby
    siv: Person
    guest: Participant

    async def slack_id(self) -> str | None:
        """Whose account Siv's seat is by now."""
        return (await self.norr.stage.database.answer(people.by_id, self.siv.id)).slack_id

    @property
    def question(self) -> Message:
        """As it stands now; letters that she is to send to Siv herself came after it."""
        found = [one for one in self.norr.eva.hands.messages() if "Siv Dal" in one.text]
        return next(one for one in found if not one.text.count("klart att skicka"))

    def asked(self) -> list[str]:
        return [text for text in self.norr.eva.heard() if QUESTION in text]


def waits(session: Any, norr: Norrby, eva: Person) -> Person:
    now = norr.stage.clock.now()
    one = member_deeds.without_slack(session, norr.programme.workspace_id, name="Siv Dal", email=ADDRESS)
    organisation_deeds.add_person(
        session, Act(eva, now), norr.programme, norr.organisation.id, one, Role.ADVISER
    )
    return one


def guest_in(stage: Stage) -> Participant:
    joined = stage.slack.workspace.add_person("Siv Dal", email=ADDRESS, guest=True)
    return Participant(stage.slack.hands(joined), stage)


async def begun(stage: Stage, *, acts: bool = False) -> Waiting:
    norr = await norrby(stage, "facts", until="2027-01-05 12:00")
    siv = await stage.database.transaction(waits, norr, await stage.person(norr.eva))
    guest = guest_in(stage)
    await stage.settled()
    if acts:
        await guest.opens_home()
    return Waiting(norr, siv, guest)


async def everybody(stage: Stage) -> set[str | None]:
    def ids(session: Any) -> set[str | None]:
        return set(session.scalars(select(people_tables.Person.slack_id)))

    return await stage.database.answer(ids)


async def test_a_guest_with_her_address_gets_nothing_and_is_not_kept_while_eva_is_asked(stage: Stage) -> None:
    story = await begun(stage)
    assert await story.slack_id() is None
    assert story.guest.slack_id not in await everybody(stage)
    await stage.goes_to("2027-01-07 12:00")
    assert story.guest.heard() == []
    (asked,) = story.asked()
    assert f"<@{story.guest.slack_id}> är gäst i er Slack" in asked
    await stage.goes_to("2027-01-20 12:00")
    assert len(story.asked()) == 1, "once is enough"


async def test_eva_says_yes_and_the_seat_is_sivs_who_is_not_welcomed_twice(stage: Stage) -> None:
    story = await begun(stage)
    await stage.goes_to("2027-01-07 12:00")
    await story.norr.eva.hands.clicks(claims.HERS, in_=story.question)
    await stage.settled()
    assert await story.slack_id() == story.guest.slack_id
    assert "är *Siv Dal*, och får det som väntade" in story.question.text
    await stage.goes_to("2027-01-08 12:00")
    assert story.guest.heard() == [], "Eva was given the welcome to send before Siv came"


async def test_eva_says_no_and_is_not_asked_again(stage: Stage) -> None:
    story = await begun(stage)
    await stage.goes_to("2027-01-07 12:00")
    await story.norr.eva.hands.clicks(claims.NOT_HERS, in_=story.question)
    await stage.settled()
    assert "är någon annan än *Siv Dal*" in story.question.text
    stage.slack.workspace.change(story.guest.hands.person, name="Siv Dahl")
    house = stage.hemmaplan.house
    await refresh(house.database, house.slack, house.workspace_id, house.now)
    await story.guest.opens_home()
    await stage.goes_to("2027-01-20 12:00")
    assert await story.slack_id() is None
    assert len(story.asked()) == 0, "the line says what she answered"


async def test_a_guest_who_acted_before_gets_the_seat_under_her_own_row(stage: Stage) -> None:
    story = await begun(stage, acts=True)
    own = await stage.person(story.guest)
    assert own.id != story.siv.id
    await stage.goes_to("2027-01-07 12:00")
    await story.norr.eva.hands.clicks(claims.HERS, in_=story.question)
    await stage.settled()
    seats = (await stage.database.answer(people.viewer, own.id)).seats
    assert [(one.role, one.organisation_id) for one in seats] == [(Role.ADVISER, story.norr.organisation.id)]
    assert (await stage.database.answer(people.viewer, story.siv.id)).seats == ()
    await stage.goes_to("2027-01-08 12:00")
    assert "Jag heter Hemmaplan" in story.guest.heard()[0]


async def test_nobody_but_her_facilitator_answers(stage: Stage) -> None:
    story = await begun(stage)
    await stage.goes_to("2027-01-07 12:00")
    bo = stage.participant("Bo Al")
    await stage.programme(bo, title="En annan runda")
    question = story.question
    for other in (bo, story.norr.maria, story.guest):
        await other.presses(button(question, claims.HERS), question)
    assert await story.slack_id() is None


async def test_an_account_that_was_closed_meanwhile_is_nobodys(stage: Stage) -> None:
    story = await begun(stage)
    await stage.goes_to("2027-01-07 12:00")
    story.guest.hands.person.deactivated = True
    await story.norr.eva.hands.clicks(claims.HERS, in_=story.question)
    await stage.settled()
    assert await story.slack_id() is None


async def test_a_guest_who_has_the_address_is_not_seated_by_typing_it(stage: Stage) -> None:
    """She acted first; then Eva writes the address in the form for those without Slack."""
    norr = await norrby(stage, "facts", until="2027-01-05 12:00")
    guest = guest_in(stage)
    await guest.opens_home()
    siv = await stage.database.transaction(waits, norr, await stage.person(norr.eva))
    assert siv.slack_id is None
    assert siv.id != (await stage.person(guest)).id


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ({}, True),
        ({"is_restricted": True}, False),
        ({"is_ultra_restricted": True}, False),
        ({"is_stranger": True}, False),
        ({"is_bot": True}, False),
        ({"team_id": "T404"}, False),
        ({"team_id": "T404", "enterprise_user": {"enterprise_id": "E1", "teams": ["T404", "T1"]}}, True),
        ({"team_id": "T404", "enterprise_user": {"enterprise_id": "E1", "teams": ["T404"]}}, False),
        ({"id": "USLACKBOT"}, False),
    ],
)
def test_an_address_is_enough_for_a_member_of_our_own_workspace(said: dict[str, Any], plain: bool) -> None:
    user = {"id": "U1", "team_id": "T1", "is_bot": False, "is_restricted": False} | said
    assert profile(user).is_plain("T1") is plain
    assert profile({"id": "U1", "team_id": "T1", "deleted": True}).standing is None
    assert Standing.GUEST is profile(user | {"is_restricted": True, "is_stranger": False}).standing
