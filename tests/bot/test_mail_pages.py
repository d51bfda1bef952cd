"""Answering without Slack: a link shows, a press does, everything can be undone, and nobody else gets in."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ways_in.mail_pages import A_MINUTE, Counted, routes
from delivery.envelopes import Pages
from delivery.rounds import Mails, Rounds
from handlers.ground.house import House
from handlers.messages.mail_pages import MailPages
from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.messages.mail_links import LASTS, Link, key_of, token_for
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import State
from rehearsal.post_office import open_post_office
from storage.changes import member_deeds, organisation_deeds
from storage.ground.tables import Notice
from storage.messages import moments
from storage.people import people
from storage.people.tables import Person as PersonRow
from storage.preparations.tables import Preparation
from tests.delivery.place import MORNING, Place, a_place, slack_of
from tests.delivery.test_mail import Mailing

KEY = key_of("a token of a test")
URL = "https://hemmaplan.example"
Client = TestClient[web.Request, web.Application]


@dataclass
class Alone:
    """Per is alone in Ekeby, and has no Slack."""

    mailing: Mailing
    client: Client
    per: Person

    @property
    def place(self) -> Place:
        return self.mailing.place

    async def round(self) -> int:
        mails = Mails(self.mailing.mails.server, pages=Pages(URL, KEY))
        async with slack_of(self.place) as slack:
            return await Rounds(self.place.database, slack, self.place.clock.now, mails=mails).run()

    async def lives_until(self, kind: Kind) -> None:
        """Until somebody has been told something of that kind."""
        for _ in range(60):
            if self.place.database.read(_said, kind):
                return
            nearest = self.place.database.read(moments.next_moment, now=self.place.clock.now())
            assert nearest is not None
            await self.place.clock.turn_to(max(nearest, self.place.clock.now()))
            await self.round()
        raise AssertionError(f"{kind} was never said")

    def path(self) -> str:
        """That of the link in the latest mail."""
        body = self.mailing.office.to("per@ekeby.example")[-1].get_body(("plain",))
        assert body is not None
        found = re.search(rf"{URL}(/m/\S+)", body.get_content())
        assert found is not None
        return found[1]

    def state(self, preparation_id: str) -> State:
        return self.place.database.read(_state, preparation_id)


def _said(session: Session, kind: Kind) -> list[str]:
    row = Notice
    query = select(row.subject).where(row.kind == kind, row.message_id.is_not(None), row.dropped_at.is_(None))
    return list(session.scalars(query))


def _state(session: Session, preparation_id: str) -> State:
    return session.get_one(Preparation, preparation_id).state


def _per(session: Session, place: Place) -> Person:
    eva = place.eva
    home = organisation_deeds.add(session, place.programme, name="Ekeby", cluster="Norra", now=MORNING)
    per = member_deeds.without_slack(session, eva.workspace_id, name="Per Alm", email="per@ekeby.example")
    organisation_deeds.add_person(session, Act(eva, MORNING), place.programme, home.id, per, Role.KEY_PERSON)
    return per


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with a_place(database_url) as place, open_post_office() as office, slack_of(place) as slack:
        per = place.database.write(_per, place)
        bot = place.slack.workspace.bot.id
        house = House(place.database, slack, place.clock.now, per.workspace_id, bot, {})
        app = web.Application()
        app.add_routes(routes(MailPages(house, KEY), Counted(lambda: 0.0)))
        async with TestClient(TestServer(app)) as client:
            yield Alone(Mailing(place, office), client, per)


def pressed(page: str, action: str) -> str:
    """The value of a button on it."""
    found = re.search(rf'name="do" value="({action}[^"]*)"', page)
    assert found is not None, f"no {action} on the page"
    return found[1]


async def test_done_by_a_link_and_undone_on_the_same_page(alone: Alone) -> None:
    await alone.lives_until(Kind.REMINDER)
    path = alone.path()
    answer = await alone.client.get(path)
    page = await answer.text()
    assert answer.status == 200
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert "<script" not in page
    done = pressed(page, "preparation-done")
    subject = done.split()[1]
    assert alone.state(subject) is State.OPEN, "a look does nothing"
    page = await (await alone.client.post(path, data={"do": done})).text()
    assert alone.state(subject) is State.DONE
    again = await (await alone.client.post(path, data={"do": done})).text()
    assert alone.state(subject) is State.DONE, "twice is once"
    assert "preparation-undo" in again
    await alone.client.post(path, data={"do": pressed(page, "preparation-undo")})
    assert alone.state(subject) is State.OPEN


async def test_not_mine_is_told_to_the_facilitator_and_can_be_taken_back(alone: Alone) -> None:
    await alone.lives_until(Kind.REMINDER)
    path = alone.path()
    page = await (await alone.client.get(path)).text()
    not_mine = pressed(page, "preparation-not-mine")
    page = await (await alone.client.post(path, data={"do": not_mine})).text()
    assert alone.place.database.read(_answers, not_mine.split()[1]) is None
    await alone.client.post(path, data={"do": pressed(page, "mine")})
    assert alone.place.database.read(_answers, not_mine.split()[1]) == alone.per.id


def _answers(session: Session, preparation_id: str) -> str | None:
    return session.get_one(Preparation, preparation_id).responsible_id


async def test_lateness_of_who_has_only_mail_reaches_the_facilitator(alone: Alone) -> None:
    await alone.lives_until(Kind.ESCALATION)
    late = alone.place.database.read(_said, Kind.LATE)
    assert set(alone.place.database.read(_said, Kind.ESCALATION)) <= set(late)


async def test_lateness_reaches_her_also_where_no_mail_is_set(alone: Alone) -> None:
    async def by_hand() -> int:
        return await alone.place.round()

    alone.round = by_hand  # type: ignore[method-assign]
    await alone.lives_until(Kind.ESCALATION)
    assert alone.mailing.office.mails == []


async def test_no_more_mail_and_mail_again(alone: Alone) -> None:
    await alone.lives_until(Kind.REMINDER)
    path = alone.path()
    assert (await alone.client.post(f"{path}/no-mail", data={"List-Unsubscribe": "One-Click"})).status == 200
    assert alone.place.database.read(people.by_id, alone.per.id).no_mail
    before = len(alone.mailing.office.mails)
    await alone.place.waits(timedelta(days=10))
    await alone.round()
    assert len(alone.mailing.office.mails) == before
    page = await (await alone.client.get(path)).text()
    await alone.client.post(path, data={"do": pressed(page, "mail-again")})
    assert alone.place.database.read(people.by_id, alone.per.id).reachable


@pytest.mark.parametrize("kind", ["altered", "old", "another key", "another person", "nonsense"])
async def test_a_link_that_is_not_hers_shows_nothing(alone: Alone, kind: str) -> None:
    await alone.lives_until(Kind.WELCOME)
    now, message = alone.place.clock.now(), alone.place.message_to(alone.per).id
    good = Link(alone.per.id, message, now + LASTS)
    token = {
        "altered": token_for(KEY, good)[:-2] + "AA",
        "old": token_for(KEY, Link(alone.per.id, message, now)),
        "another key": token_for(key_of("another"), good),
        "another person": token_for(KEY, Link(alone.place.eva.id, message, now + LASTS)),
        "nonsense": "%C3%A5",
    }[kind]
    answer = await alone.client.get(f"/m/{token}")
    assert answer.status == 404
    assert "Per" not in await answer.text()
    assert (await alone.client.post(f"/m/{token}", data={"do": "no-mail"})).status == 404
    assert not alone.place.database.read(people.by_id, alone.per.id).no_mail


async def test_what_is_not_on_the_page_cannot_be_pressed(alone: Alone) -> None:
    """Another's thing, or a button of Slack's own."""
    await alone.lives_until(Kind.REMINDER)
    for forged in ("preparation-done nobody", "programme-new x", "", "preparation-done"):
        answer = await alone.client.post(alone.path(), data={"do": forged})
        assert answer.status == 200
        assert "ändrats" in await answer.text()


async def test_too_many_presses_are_told_to_wait(alone: Alone) -> None:
    await alone.lives_until(Kind.WELCOME)
    path = alone.path()
    codes = [(await alone.client.get(path)).status for _ in range(A_MINUTE + 1)]
    assert codes[-1] == 429
    assert set(codes[:-1]) == {200}


async def test_who_got_slack_answers_there(alone: Alone) -> None:
    await alone.lives_until(Kind.WELCOME)
    path = alone.path()
    alone.place.database.write(_gets_slack, alone.per.id)
    assert (await alone.client.get(path)).status == 404


def _gets_slack(session: Session, person_id: str) -> None:
    session.get_one(PersonRow, person_id).slack_id = "U0PER"
