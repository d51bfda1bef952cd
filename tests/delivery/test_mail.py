"""Who has no Slack hears the same by mail: once, whatever the server does and whoever is killed."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from delivery.mail.envelopes import NoAddressError, address
from delivery.mail.mailer import MailServer, Tls
from delivery.rounds import Mails, Rounds
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.messages.messages import State, Way
from programme.people.people import Person, Standing
from rehearsal.post_office import PostOffice, open_post_office
from storage.ground import notices
from storage.ground.tables import Notice as NoticeRow
from storage.people import people
from storage.people import tables as people_tables
from storage.people.people import Profile
from tests.delivery.place import MORNING, Place, slack_of

SENDER = "Hemmaplan <bot@hemmaplan.example>"


@dataclass
class Mailing:
    """The place, with people who have no Slack and a post office."""

    place: Place
    office: PostOffice

    @property
    def mails(self) -> Mails:
        server = MailServer.of("127.0.0.1", self.office.port, SENDER, user="", password="", tls=Tls.NONE)
        return Mails(server)

    def promise(self, *names: str) -> list[Person]:
        made = [self.place.database.write(_newcomer, self.place, name) for name in names]
        self.place.promised += [one.id for one in made]
        return made

    async def round(self) -> int:
        async with slack_of(self.place) as slack:
            return await Rounds(self.place.database, slack, self.place.clock.now, mails=self.mails).run()

    def state(self, person: Person) -> State:
        return self.place.message_to(person).state


def _newcomer(session: Session, place: Place, name: str) -> Person:
    row = people_tables.Person(
        workspace_id=place.programme.workspace_id,
        name=name,
        email=f"{name.split(maxsplit=1)[0].lower()}@ekeby.example",
    )
    session.add(row)
    session.flush()
    session.add(
        people_tables.Membership(programme_id=place.programme.id, person_id=row.id, role=Role.KEY_PERSON)
    )
    session.flush()
    welcome = Notice(Kind.WELCOME, place.programme.id, row.id, place.programme.id, "welcome", MORNING.date())
    notices.promise(session, place.programme.workspace_id, [welcome])
    return people.person(row)


@pytest.fixture
async def mailing(place: Place) -> AsyncIterator[Mailing]:
    async with open_post_office() as office:
        yield Mailing(place, office)


@pytest.mark.every_database
async def test_she_hears_by_mail_what_others_hear_in_slack(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    [maria] = mailing.place.promise("Maria Lind")
    assert await mailing.round() == 2
    [mail] = mailing.office.mails
    said = mail.get_body(("plain",))
    assert said is not None
    assert "Hej Per." in said.get_content()
    assert "Exempelrundan" in said.get_content()
    assert mail["Message-ID"] == f"<{mailing.place.message_to(per).id}@hemmaplan.example>"
    assert "Eva Ek" in mail["From"]
    assert mailing.place.message_to(per).way is Way.MAIL
    assert mailing.place.message_to(maria).way is Way.SLACK
    assert len(mailing.place.posts_to(maria)) == 1
    assert await mailing.round() == 0


@pytest.mark.every_database
async def test_a_lost_reply_leads_to_one_more_mail_with_the_same_id_that_says_so(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    mailing.office.loses_reply()
    await mailing.round()
    assert mailing.state(per) is State.UNCLEAR
    await mailing.place.rests()
    assert await mailing.round() == 1
    first, second = mailing.office.mails
    assert first["Message-ID"] == second["Message-ID"]
    words = [one.get_body(("plain",)).get_content() for one in (first, second)]
    assert ["samma brev" in one for one in words] == [False, True]
    assert mailing.state(per) is State.SENT


async def test_a_reply_lost_twice_ends_and_is_told(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    mailing.office.loses_reply(times=2)
    await mailing.round()
    await mailing.place.rests()
    await mailing.round()
    assert mailing.state(per) is State.REFUSED
    await mailing.place.rests()
    await mailing.round()
    assert len(mailing.office.mails) == 2


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("550 5.1.1 nobody of that name", State.REFUSED),
        ("552 5.2.2 mailbox full", State.REFUSED),
        ("452 4.2.2 mailbox full", State.WAITING),
        ("450 4.7.1 greylisted", State.WAITING),
    ],
)
async def test_a_no_to_one_of_many_is_hers_alone(mailing: Mailing, answer: str, state: State) -> None:
    per, ulla, bo = mailing.promise("Per Alm", "Ulla Ask", "Bo Sund")
    mailing.office.refuses("ulla@ekeby.example", answer)
    assert await mailing.round() == 2
    assert [mailing.state(one) for one in (per, ulla, bo)] == [State.SENT, state, State.SENT]


async def test_the_facilitator_is_told_of_a_refusal(mailing: Mailing) -> None:
    mailing.promise("Per Alm")
    mailing.office.refuses("per@ekeby.example", "550 5.1.1 nobody", times=9)
    await mailing.round()
    told = mailing.place.database.read(_kinds_to, mailing.place.eva.id)
    assert Kind.UNREACHABLE in told


async def test_a_server_that_is_away_holds_up_nobody_in_slack(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    [maria] = mailing.place.promise("Maria Lind")
    port, mailing.office.port = mailing.office.port, 1
    assert await mailing.round() == 1
    assert len(mailing.place.posts_to(maria)) == 1
    assert mailing.state(per) is State.WAITING
    mailing.office.port = port
    await mailing.place.waits(mailing.place.message_to(per).not_before - mailing.place.clock.now())
    assert await mailing.round() == 1


async def test_a_slow_server_holds_up_nobody_in_slack(mailing: Mailing) -> None:
    mailing.promise("Per Alm")
    [maria] = mailing.place.promise("Maria Lind")
    mailing.office.is_slow(1.0)
    under_way = asyncio.create_task(mailing.round())
    await mailing.place.until_called("chat.postMessage")
    assert not mailing.office.mails
    assert await under_way == 2
    assert len(mailing.place.posts_to(maria)) == 1


async def test_a_name_with_a_line_break_adds_no_header(mailing: Mailing) -> None:
    mailing.promise("Per\r\nBcc: all@ekeby.example\r\n\r\nAlm")
    assert await mailing.round() == 1
    [mail] = mailing.office.mails
    assert mail["Bcc"] is None
    assert mail["To"].addresses[0].addr_spec == "per@ekeby.example"


@pytest.mark.parametrize(
    "none", ["", "per", "per@", "@ekeby.example", "per alm@ekeby.example", "a@b@c.example"]
)
def test_what_is_no_address_is_none(none: str) -> None:
    with pytest.raises(NoAddressError):
        address(none)


async def test_two_with_one_address_each_get_their_own(mailing: Mailing) -> None:
    mailing.promise("Per Alm", "Per Ek")
    assert await mailing.round() == 2
    assert len({mail["Message-ID"] for mail in mailing.office.mails}) == 2


async def test_who_gets_slack_after_a_doubtful_mail_is_not_told_again_there(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    mailing.office.loses_reply()
    await mailing.round()
    there = mailing.place.slack.workspace.add_person("Per Alm", email="per@ekeby.example")
    came = Profile(
        there.id,
        "Per Alm",
        email="per@ekeby.example",
        standing=Standing.MEMBER,
        homes=frozenset({per.workspace_id}),
    )
    known = mailing.place.database.write(people.remember, per.workspace_id, came, now=MORNING)
    assert known.id == per.id
    await mailing.place.rests()
    assert await mailing.round() == 1
    assert mailing.place.slack.hands(there).messages() == []
    assert len({mail["Message-ID"] for mail in mailing.office.mails}) == 1


async def test_without_a_server_the_facilitator_gets_the_letter_to_send(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    assert await mailing.place.round() == 1
    assert mailing.place.message_to(per).way is Way.HAND
    assert await mailing.place.round() == 1
    [told] = mailing.place.posts_to(mailing.place.eva)
    assert "per@ekeby.example" in told.text


def _kinds_to(session: Session, person_id: str) -> set[Kind]:
    return set(session.scalars(select(NoticeRow.kind).where(NoticeRow.person_id == person_id)))
