"""Per, who is alone in Ekeby and has no Slack: his mails, and the page that their links lead to."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO

from aiohttp import FormData, web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ways_in import calendar_feeds, meeting_codes
from bot.ways_in.mail_pages import Counted, routes
from delivery.mail.envelopes import Pages
from delivery.rounds import Mails, Rounds
from handlers.ground.house import House
from handlers.messages.mail_pages import MailPages
from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.messages.mail_links import key_of
from programme.messages.web import Web
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Organisation
from rehearsal.post_office import open_post_office
from storage.changes import member_deeds, organisation_deeds
from storage.ground.tables import Notice
from storage.messages import moments
from storage.preparations.tables import Preparation
from tests.delivery.place import MORNING, Place, a_place, slack_of
from tests.delivery.test_mail import Mailing

KEY = key_of("a token of a test")
URL = "https://hemmaplan.example"
WEB = Web(URL, b"what seals calendars in a test")
ADDRESS = "per@ekeby.example"
Client = TestClient[web.Request, web.Application]


@dataclass
class Alone:
    """``mailing`` has the post office, ``client`` is his browser; ``house`` is what the page asks."""

    mailing: Mailing
    client: Client
    per: Person
    home: Organisation
    house: House

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
            if self.place.database.read(told, kind):
                return
            await self.lives_on()
        raise AssertionError(f"{kind} was never said")

    async def lives_on(self) -> None:
        """Until the next that is to be said."""
        nearest = self.place.database.read(moments.next_moment, now=self.place.clock.now())
        assert nearest is not None
        await self.place.clock.turn_to(max(nearest, self.place.clock.now()))
        await self.round()

    def path(self, address: str = ADDRESS) -> str:
        """That of the link in his latest mail, or in somebody else's."""
        body = self.mailing.office.to(address)[-1].get_body(("plain",))
        assert body is not None
        found = re.search(rf"{URL}(/m/\S+)", body.get_content())
        assert found is not None
        return found[1]

    async def page(self) -> str:
        return await (await self.client.get(self.path())).text()

    async def presses(self, button: str, **fields: str) -> str:
        """The page as it stands afterwards."""
        answer = await self.client.post(self.path(), data={"do": button, **fields})
        assert answer.status == 200
        return await answer.text()

    async def uploads(self, button: str, name: str, content: bytes, **fields: str) -> tuple[int, str]:
        """The answer's status and what it says."""
        form = FormData({"do": button, **fields})
        form.add_field("file", BytesIO(content), filename=name, content_type="application/octet-stream")
        answer = await self.client.post(self.path(), data=form)
        return answer.status, await answer.text()

    def owed(self, preparation_id: str) -> Preparation:
        return self.place.database.read(_owed, preparation_id)


def told(session: Session, kind: Kind) -> list[str]:
    """What was said of that kind, by what it is about."""
    said = (Notice.kind == kind, Notice.message_id.is_not(None), Notice.dropped_at.is_(None))
    return list(session.scalars(select(Notice.subject).where(*said)))


def _owed(session: Session, preparation_id: str) -> Preparation:
    return session.get_one(Preparation, preparation_id)


def _per(session: Session, place: Place) -> tuple[Person, Organisation]:
    eva = place.eva
    home = organisation_deeds.add(session, place.programme, name="Ekeby", cluster="Norra", now=MORNING)
    per = member_deeds.without_slack(session, eva.workspace_id, name="Per Alm", email=ADDRESS)
    organisation_deeds.add_person(session, Act(eva, MORNING), place.programme, home.id, per, Role.KEY_PERSON)
    return per, home


@asynccontextmanager
async def somebody_alone(database_url: str, *, template: str = "kort") -> AsyncIterator[Alone]:
    async with (
        a_place(database_url, template=template) as place,
        open_post_office() as office,
        slack_of(place) as slack,
    ):
        per, home = place.database.write(_per, place)
        bot = place.slack.workspace.bot.id
        house = House(place.database, slack, place.clock.now, per.workspace_id, bot, {}, web=WEB)
        app = web.Application()
        counted = Counted(lambda: 0.0)
        app.add_routes(routes(MailPages(house, KEY), counted))
        app.add_routes([*calendar_feeds.routes(house, counted), *meeting_codes.routes(house, counted)])
        async with TestClient(TestServer(app)) as client:
            yield Alone(Mailing(place, office), client, per, home, house)


def button(page: str, action: str, *, of: str = "") -> str:
    """The value of a button on a page."""
    found = re.search(rf'name="do" value="({action}[^"]*{of})"', page)
    assert found is not None, f"no {action} on the page"
    return found[1]


def has_button(page: str, action: str) -> bool:
    return re.search(rf'name="do" value="{action}[ "]', page) is not None
