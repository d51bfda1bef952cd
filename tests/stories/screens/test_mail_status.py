"""How it stands with mail, as Eva asks in Slack and as whoever runs the bot asks at a command line."""

import json
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.commands import mail_standing, standing
from bot.rehearsals.rehearsing import Post, open_post
from programme.ground.roles import Role
from programme.messages.messages import Way
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import member_deeds, organisation_deeds
from storage.messages.rounds import bounces
from storage.messages.tables import Message
from storage.people import people
from storage.people.tables import Person as PersonRow
from storage.programmes.tables import Organisation
from tests.stage import Participant, Stage, set_stage
from tests.stories.changes.test_members import manages
from tests.stories.screens.test_status import asks
from views.changes import members
from views.messages import mails
from views.programmes import programmes

SERVER = mail_standing.Set("post.example:587")


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    async with open_post() as found:
        yield found


@pytest.fixture
async def mailed(database_url: str, post: Post) -> AsyncIterator[Stage]:
    async with set_stage(database_url, post=post) as stage:
        yield stage


async def without_slack(stage: Stage, *names: str) -> Participant:
    """They are in Norrby, in the programme that Eva leads."""
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    home = await stage.organisation(programme, "Norrby", facilitator=eva)
    by = await stage.person(eva)

    def join(session: Session) -> None:
        for name in names:
            address = f"{name.split()[0].lower()}@norrby.example"
            made: Person = member_deeds.without_slack(session, by.workspace_id, name=name, email=address)
            act = Act(by, stage.clock.now())
            organisation_deeds.add_person(session, act, programme, home.id, made, Role.KEY_PERSON)

    await stage.database.transaction(join)
    return eva


def told(stage: Stage, how: mail_standing.Set) -> str:
    return standing.told(stage.database, now=stage.clock.now(), as_data=False, mail=how)


def bounce_one(session: Session, stage: Stage) -> None:
    message_id = session.scalars(select(Message.id).where(Message.way == Way.MAIL, Message.ts.is_not(None)))
    assert bounces.returned(session, message_id.first() or "", "5.1.1", now=stage.clock.now())


async def test_it_is_told_what_went_what_was_refused_and_what_came_back(mailed: Stage, post: Post) -> None:
    eva = await without_slack(mailed, "Per Alm", "Ulla Ask", "Bo Sund")
    assert "3 personer utan Slack får mejl. Inget har gått i väg än." in await asks(eva)
    post.office.refuses("ulla@norrby.example", "550 5.1.1 nobody of that name")
    await mailed.goes_to("2027-01-07 12:00")
    await mailed.database.transaction(bounce_one, mailed)
    said = await asks(eva)
    assert "Det senaste gick i väg torsdag 7 januari" in said
    assert "Ett brev har mottagarens server sagt nej till. Ett brev har kommit tillbaka." in said
    assert "2 går inte att nå:" in said
    line = "Mail: on, by post.example:587; 3 get it; 1 sent, 1 refused, 1 bounced; last one sent 2027-01-07"
    assert line in told(mailed, SERVER)


async def test_eva_corrects_an_address_and_what_was_refused_arrives_there(mailed: Stage, post: Post) -> None:
    eva = await without_slack(mailed, "Per Alm", "Ulla Ask")
    post.office.refuses("ulla@norrby.example", "550 5.1.1 nobody of that name")
    await mailed.goes_to("2027-01-07 12:00")
    assert "Ulla Ask går inte att nå" in await asks(eva)
    ulla = await mailed.database.answer(_named, "Ulla Ask")
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, await mailed.database.answer(_home))
    await eva.clicks(members.MEMBER_CHANGE, ulla.id)
    for amiss, why in (
        ("ulla@norrby,nu.example", "Adressen går inte att använda"),
        ("per@norrby.example", "Någon annan har redan adressen"),
    ):
        await eva.fills({members.CHANGED.email: amiss})
        await eva.submits()
        assert why in eva.errors[members.CHANGED.email]
    await eva.fills({members.CHANGED.email: "ulla.ask@norrby.example"})
    await eva.submits()
    assert eva.errors == {}
    assert "går inte att nå" not in await asks(eva)
    await mailed.goes_to("2027-01-08 12:00")
    assert "Eva Ek har lagt till dig" in str(
        post.office.to("ulla.ask@norrby.example")[0].get_body(("plain",))
    )


def _named(session: Session, name: str) -> Person:
    return people.person(session.scalars(select(PersonRow).where(PersonRow.name == name)).one())


def _home(session: Session) -> str:
    return session.scalars(select(Organisation.id)).one()


async def test_a_server_that_takes_nothing_is_told_until_it_does(mailed: Stage, post: Post) -> None:
    eva = await without_slack(mailed, "Per Alm")
    post.office.refuses("per@norrby.example", "530 5.7.0 Authentication required", times=99)
    await mailed.goes_to("2027-01-07 10:00")
    assert "Ett brev väntar på att gå. Mejlservern har inte tagit emot något från mig sedan" in await asks(
        eva
    )
    assert "MAIL STANDS STILL: the server takes none since 2027-01-07" in told(mailed, SERVER)
    post.office.takes_again("per@norrby.example")
    await mailed.goes_to("2027-01-07 12:00")
    assert "Mejlservern" not in await asks(eva)
    assert "STANDS STILL" not in told(mailed, SERVER)


async def test_where_mail_is_off_it_is_told_what_lies_with_her(stage: Stage) -> None:
    eva = await without_slack(stage, "Per Alm")
    await stage.goes_to("2027-01-07 12:00")
    assert "skickar du själv. Ett ligger hos dig nu." in await asks(eva)
    off = mail_standing.Set("")
    assert "Mail: off, facilitators send by hand; 1 get it; 1 in hand" in told(stage, off)
    about = json.loads(standing.told(stage.database, now=stage.clock.now(), as_data=True, mail=off))
    assert (about["mail"]["on"], about["mail"]["in_hand"]) == (False, 1)
    await eva.clicks(mails.IN_HAND, in_=eva.last())
    words = json.dumps(eva.modal.blocks, ensure_ascii=False)
    assert "Hej Per." in words
    assert "per@norrby.example" in words
    assert "Svara på det här mejlet när något är klart" in words
    await eva.closes()
    await eva.clicks(mails.PASSED_ON, in_=eva.last())
    assert "Brevet till Per Alm är skickat" in json.dumps(eva.last().blocks, ensure_ascii=False)
    assert "Inget ligger hos dig nu." in await asks(eva)


async def test_nobody_elses_mail_is_told_of(mailed: Stage) -> None:
    await without_slack(mailed, "Per Alm")
    rut = mailed.participant("Rut Gran")
    await mailed.programme(rut, title="En annan runda")
    assert "mejl" not in await asks(rut)
