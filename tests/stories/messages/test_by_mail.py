"""Everything for somebody by mail: handed over, standing in, invited; and nothing twice when Slack comes."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from email.message import EmailMessage

import pytest
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from programme.people.people import Person, Standing
from storage.changes import (
    absence_deeds,
    invitation_deeds,
    member_deeds,
    organisation_deeds,
    reachability_deeds,
)
from storage.changes.absence_deeds import Wish
from storage.improvement import improvement_deeds
from storage.people import people
from storage.people.people import Profile
from storage.preparations import preparation_deeds
from storage.programmes.tables import Programme
from tests.bot.alone import Alone, somebody_alone, told

ULLA = "ulla@ekeby.example"


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with somebody_alone(database_url) as found:
        yield found


def _ulla(session: Session, alone: Alone, role: Role) -> Person:
    """She joins Per in Ekeby, and has no Slack either."""
    place = alone.place
    ulla = member_deeds.without_slack(session, place.eva.workspace_id, name="Ulla Ask", email=ULLA)
    act = Act(place.eva, place.clock.now())
    organisation_deeds.add_person(session, act, place.programme, alone.home.id, ulla, role)
    return ulla


def words(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def test_what_per_hands_over_comes_to_ulla_by_mail(alone: Alone) -> None:
    ulla = alone.place.database.write(_ulla, alone, Role.MANAGER)
    await alone.lives_until(Kind.REMINDER)
    [subject, *_] = alone.place.database.read(told, Kind.REMINDER)
    by_per = Act(alone.per, alone.place.clock.now())
    alone.place.database.write(preparation_deeds.hand_over, by_per, subject, to=ulla.id)
    await alone.lives_until(Kind.HANDED_OVER)
    assert "ansvarar du för" in words(alone.mailing.office.to(ULLA)[-1])


async def test_who_stands_in_for_per_hears_it_by_mail(alone: Alone) -> None:
    ulla = alone.place.database.write(_ulla, alone, Role.MANAGER)
    await alone.lives_until(Kind.WELCOME)
    wish = Wish(since=date(2027, 1, 18), until=date(2027, 1, 29), stand_in_id=ulla.id)
    alone.place.database.write(absence_deeds.keep, Act(alone.per, alone.place.clock.now()), wish)
    await alone.lives_until(Kind.STANDS_IN)
    assert "Per Alm" in words(alone.mailing.office.to(ULLA)[-1])


async def test_who_has_no_slack_has_the_programmes_clock(alone: Alone) -> None:
    place = alone.place
    place.database.write(_moves_to, place.programme.id, "Europe/Mariehamn")
    alone.place.programme = replace(place.programme, zone="Europe/Mariehamn")
    ulla = place.database.write(_ulla, alone, Role.MANAGER)
    assert place.database.read(people.by_id, ulla.id).zone == "Europe/Mariehamn"
    assert place.database.read(people.by_id, place.eva.id).zone == "Europe/Stockholm", (
        "Slack says where she is"
    )


def _moves_to(session: Session, programme_id: str, zone: str) -> None:
    session.get_one(Programme, programme_id).zone = zone


async def test_who_is_invited_to_an_improvement_is_welcomed_by_mail(alone: Alone) -> None:
    ulla = alone.place.database.write(_ulla, alone, Role.SERVICE_REPRESENTATIVE)
    act = Act(alone.per, alone.place.clock.now())
    facts = {"title": "Kallelser", "track": Track.OPERATION, "state": State.PLAN}
    alone.place.database.write(improvement_deeds.begin, act, "i1", alone.home.id, facts=facts)
    alone.place.database.write(invitation_deeds.invite, act, "i1", [ulla])
    await alone.lives_until(Kind.WELCOME)
    assert alone.mailing.office.to(ULLA)


async def test_who_gets_slack_goes_on_there_and_is_told_nothing_twice(alone: Alone) -> None:
    place = alone.place
    await alone.lives_until(Kind.REMINDER)
    by_mail = list(alone.mailing.office.mails)
    there = place.slack.workspace.add_person("Per Alm", email="per@ekeby.example")
    team = alone.per.workspace_id
    came = Profile(
        there.id,
        "Per Alm",
        email="per@ekeby.example",
        standing=Standing.MEMBER,
        homes=frozenset({team}),
    )
    known = place.database.write(reachability_deeds.keep, team, came, now=place.clock.now())
    assert known.id == alone.per.id
    await alone.lives_until(Kind.LATE)
    assert alone.mailing.office.mails == by_mail, "nothing more by mail"
    in_slack = [one.text for one in place.slack.hands(there).messages()]
    assert in_slack
    assert not any("har lagt till dig" in one for one in in_slack), "she was welcomed by mail"
