"""What may be amiss with a mail server or an address: each is told for what it is, and nothing is lost."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from delivery.mail.mail_verdicts import UNANSWERED
from delivery.rounds import Mails, Rounds
from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.messages.messages import State
from programme.people.people import Person
from programme.people.reachability import Why, why_not
from rehearsal.post_office import HOST, open_post_office
from storage.messages import paces
from storage.messages.tables import Pace
from storage.people import people
from storage.people.tables import Person as Row
from tests.delivery.place import Place, slack_of
from tests.delivery.test_mail import Mailing, _kinds_to

A_MOMENT = 0.3


@pytest.fixture
async def mailing(place: Place) -> AsyncIterator[Mailing]:
    async with open_post_office() as office:
        yield Mailing(place, office)


async def round_by(mailing: Mailing, mails: Mails) -> int:
    async with slack_of(mailing.place) as slack:
        return await Rounds(mailing.place.database, slack, mailing.place.clock.now, mails=mails).run()


def hurried(mailing: Mailing, port: int) -> Mails:
    """The same server, whose replies are waited for but a moment."""
    return Mails(replace(mailing.mails.server, port=port, seconds=A_MOMENT))


@asynccontextmanager
async def says_nothing() -> AsyncIterator[int]:
    """The port of a server that takes up the line and never says a word."""
    gone = asyncio.Event()

    async def waits(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await gone.wait()
        writer.close()

    server = await asyncio.start_server(waits, HOST, 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        gone.set()
        server.close()


async def test_a_server_that_says_nothing_is_left_after_its_time_and_the_mail_waits(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    async with says_nothing() as port:
        assert await round_by(mailing, hurried(mailing, port)) == 0
    assert mailing.state(per) is State.WAITING


async def test_a_server_that_is_slow_to_say_yes_may_have_it_and_is_asked_once_more(mailing: Mailing) -> None:
    [per] = mailing.promise("Per Alm")
    mailing.office.is_slow(A_MOMENT * 3)
    await round_by(mailing, hurried(mailing, mailing.office.port))
    assert mailing.state(per) is State.UNCLEAR
    assert mailing.place.message_to(per).error == UNANSWERED
    mailing.office.is_slow(0.0)
    await mailing.place.rests()
    assert await mailing.round() == 1
    assert len({mail["Message-ID"] for mail in mailing.office.mails}) == 1


@pytest.mark.parametrize(
    "none", ["per@ekeby", "per alm@ekeby.example", "per@ekeby.example\r\nBcc: a@b.example"]
)
async def test_who_stands_there_with_no_address_is_told_of_and_stops_nobody(
    mailing: Mailing, none: str
) -> None:
    per, ulla = mailing.promise("Per Alm", "Ulla Ask")
    mailing.place.database.write(_has, per, email=none)
    assert await mailing.round() == 1
    assert [mailing.state(one) for one in (per, ulla)] == [State.REFUSED, State.SENT]
    assert why_not(mailing.place.database.read(people.by_id, per.id)) is Why.BOUNCED
    assert Kind.UNREACHABLE in mailing.place.database.read(_kinds_to, mailing.place.eva.id)


@pytest.mark.parametrize(("knows", "state"), [(True, State.SENT), (False, State.REFUSED)])
async def test_an_address_that_the_server_cannot_write_stops_nobody_else(
    place: Place, knows: bool, state: State
) -> None:
    """RFC 6531: letters before the @ that are not ASCII's, which some servers take and others do not."""
    async with open_post_office(smtputf8=knows) as office:
        mailing = Mailing(place, office)
        asa, ulla = mailing.promise("Åsa Alm", "Ulla Ask")
        assert await mailing.round() == 1 + knows
        assert [mailing.state(one) for one in (asa, ulla)] == [state, State.SENT]


async def test_who_reads_english_gets_it_in_english(mailing: Mailing) -> None:
    per, ulla = mailing.promise("Per Alm", "Ulla Ask")
    mailing.place.database.write(_has, per, language=Language.EN)
    assert await mailing.round() == 2
    words = {one["To"].addresses[0].username: _words(one) for one in mailing.office.mails}
    assert words["per"].startswith("Hi Per.")
    assert "You get emails because you are not in Slack." in words["per"]
    assert words["ulla"].startswith("Hej Ulla.")
    assert ulla.language is Language.SV


async def test_mails_have_a_pace_of_their_own(mailing: Mailing) -> None:
    mailing.promise("Per Alm", "Ulla Ask", "Bo Sund")
    assert await round_by(mailing, replace(mailing.mails, a_minute=60_000)) == 3
    assert mailing.place.database.read(_paced) == [paces.MAIL], "what Slack takes is another matter"


def _has(session: Session, person: Person, **facts: object) -> None:
    session.execute(update(Row).where(Row.id == person.id).values(**facts))


def _paced(session: Session) -> list[str]:
    return list(session.scalars(select(Pace.method)))


def _words(mail: object) -> str:
    body = mail.get_body(("plain",))  # type: ignore[attr-defined]
    return str(body.get_content())
