"""A place where promises wait: a workspace, a database, and rounds in processes that may be killed."""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from delivery.rounds import Rounds
from programme.ground.languages import Language
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.messages.messages import GRACE, LEASE, State
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from rehearsal import GUARD_SECONDS, Message, Slack, TurnedClock, Workspace, serve
from rehearsal import Person as SlackPerson
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.messages import messages
from storage.messages import tables as message_tables
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.programmes import programmes
from tests.delivery import one_round
from tests.delivery.one_round import Job
from tests.forked import processes

MORNING = datetime(2027, 1, 11, 7, 30, tzinfo=UTC)
"""08:30 in Stockholm, a Monday."""
PATIENCE = 60
"""Real seconds after which a process that has not ended never will."""
AFTER_LEASE_AND_GRACE = LEASE + GRACE
ENDS = {State.SENT, State.UNWANTED, State.REFUSED}


@dataclass
class Place:
    """Everybody in it has a seat in one programme, which Eva leads."""

    slack: Slack
    clock: TurnedClock
    database: Database
    database_url: str
    programme: Programme
    eva: Person
    promised: list[str] = field(default_factory=list)
    mail_port: int = 0

    def promise(self, *names: str) -> list[Person]:
        """New people, each with a welcome that waits to be said today."""
        found = [self.slack.workspace.add_person(name) for name in names]
        newcomers = [
            self.database.write(_newcomer, self.programme, one.id, one.name, MORNING) for one in found
        ]
        self.promised += [one.id for one in newcomers]
        return newcomers

    def job(self, *, dies_at: int = 0, amid: str = "") -> Job:
        return Job(
            self.database_url,
            self.slack.api_url,
            self.slack.bot_token,
            self.clock.now(),
            dies_at,
            amid,
            self.mail_port,
        )

    async def one_round(self, *, dies_at: int = 0, amid: str = "", killed_at_call: int = 0) -> bool:
        """Whether the process lived through it; ``killed_at_call`` counts what its calls are to Slack:
        odd when they arrive, even when they are carried out and not yet answered."""
        process = processes.Process(target=one_round.run, args=(self.job(dies_at=dies_at, amid=amid),))
        seen = count(1)

        def kills(*_call: object) -> None:
            if next(seen) == killed_at_call:
                process.kill()

        self.slack.watch(kills)
        try:
            process.start()
            await asyncio.to_thread(process.join, PATIENCE)
        finally:
            self.slack.unwatch(kills)
        assert process.exitcode in {0, -signal.SIGKILL}, "the process ended in a way nobody asked for"
        return process.exitcode == 0

    async def round(self, *, now: Callable[[], datetime] | None = None) -> int:
        """One round in this process; how many messages it sent."""
        async with slack_of(self) as slack:
            return await Rounds(self.database, slack, now or self.clock.now).run()

    async def until_called(self, method: str) -> None:
        """Real time goes by until Slack has been asked this."""
        called = asyncio.Event()

        def hears(*call: object) -> None:
            if call[0] == method:
                called.set()

        self.slack.watch(hears)
        async with asyncio.timeout(PATIENCE):
            await called.wait()
        self.slack.unwatch(hears)

    async def waits(self, how_long: timedelta) -> None:
        await self.clock.turn_to(self.clock.now() + how_long)

    def message_to(self, person: Person) -> message_tables.Message:
        """The latest there is."""
        return self.database.read(_message_to, person.id)

    def posts_to(self, person: Person) -> list[Message]:
        return self.slack.hands(self.in_slack(person)).messages()

    def in_slack(self, person: Person) -> SlackPerson:
        found = self.slack.workspace.people.by_id(person.slack_id or "")
        assert found is not None
        return found

    async def rests(self) -> None:
        """Time goes by until whoever was killed is surely not coming back."""
        await self.clock.turn_to(self.clock.now() + AFTER_LEASE_AND_GRACE + timedelta(seconds=1))

    async def until_quiet(self, rounds: Callable[[], Awaitable[object]] | None = None) -> None:
        """Later rounds, that nobody kills, until there is nothing left to do.

        Who is killed has a process of its own; who comes after it need not.
        """
        for _ in range(6):
            if not self.left_to_do():
                return
            await self.rests()
            await (rounds or self.round)()
        raise AssertionError(f"never quiet: {self.left_to_do()}")

    def left_to_do(self) -> list[object]:
        """What is due and not yet said, and every message that is on its way."""
        return self.database.read(_unfinished, self.clock.now().date())

    def is_told_exactly_once(self) -> None:
        """Each promise was kept once: one message each, and each message's id once in the conversations."""
        sent = self.database.read(_sent)
        assert sorted(to for _, to in sent if to in self.promised) == sorted(self.promised)
        posted = Counter(self._ids_in_slack())
        assert posted == Counter({message_id: 1 for message_id, _ in sent})

    def _ids_in_slack(self) -> list[str]:
        bot = self.slack.workspace.bot
        return [
            post.metadata["event_payload"]["id"]
            for channel in self.slack.workspace.channels.values()
            for post in channel.history
            if post.author is bot and post.metadata
        ]


@asynccontextmanager
async def a_place(database_url: str, *, template: str = "kort") -> AsyncIterator[Place]:
    """Everything is there but the bot."""
    clock = TurnedClock(MORNING)
    workspace = Workspace("Exempelrundan", clock)
    database = Database(database_url)
    migrate(database)
    async with serve(workspace, ack_seconds=GUARD_SECONDS, trigger_seconds=GUARD_SECONDS) as slack:
        eva = workspace.add_person("Eva Ek")
        bot_id = workspace.bot.id
        database.write(workspaces.remember, workspace.team_id, name="Exempelrundan", bot_user_id=bot_id)
        led_by, programme = database.write(_programme, workspace.team_id, eva.id, template)
        yield Place(slack, clock, database, database_url, programme, led_by)
    database.close()


@asynccontextmanager
async def slack_of(place: Place) -> AsyncIterator[AsyncWebClient]:
    """The client of a bot of its own."""
    async with ClientSession() as session:
        yield AsyncWebClient(
            token=place.slack.bot_token, base_url=place.slack.api_url, session=session, retry_handlers=[]
        )


def another_programme(place: Place, session: Session | None = None) -> Programme:
    """Beside the first, and led by Eva as well."""

    def starts(session: Session) -> Programme:
        return _started(session, place.eva, "Andra rundan")

    return place.database.write(starts) if session is None else starts(session)


def _started(session: Session, eva: Person, title: str, template: str = "kort") -> Programme:
    return programmes.start(
        session,
        Act(eva, MORNING),
        shipped_templates()[template],
        title=title,
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates={"start": date(2027, 2, 1)} if template == "kort" else _all_dates(template),
    )


def _all_dates(template: str) -> dict[str, date]:
    return proposed_dates(shipped_templates()[template], date(2027, 2, 1))


def _programme(session: Session, team_id: str, slack_id: str, template: str) -> tuple[Person, Programme]:
    eva = people.remember(session, team_id, Profile(slack_id, "Eva Ek"), now=MORNING)
    return eva, _started(session, eva, "Exempelrundan", template)


def _newcomer(session: Session, programme: Programme, slack_id: str, name: str, now: datetime) -> Person:
    person = people.remember(session, programme.workspace_id, Profile(slack_id, name), now=now)
    session.add(
        people_tables.Membership(programme_id=programme.id, person_id=person.id, role=Role.KEY_PERSON)
    )
    session.flush()
    welcome = Notice(Kind.WELCOME, programme.id, person.id, programme.id, "welcome", now.date())
    notices.promise(session, programme.workspace_id, [welcome])
    return person


def _message_to(session: Session, person_id: str) -> message_tables.Message:
    made = select(message_tables.Message).where(message_tables.Message.person_id == person_id)
    return (
        session.scalars(made.order_by(message_tables.Message.made_at.desc())).first()
        or message_tables.Message()
    )


def _unfinished(session: Session, today: date) -> list[object]:
    waiting = session.scalars(
        select(ground_tables.Notice.id).where(*messages.WAITS, ground_tables.Notice.day <= today)
    )
    under_way = session.execute(
        select(message_tables.Message.id, message_tables.Message.state).where(
            message_tables.Message.state.not_in(ENDS)
        )
    )
    return [*waiting, *under_way]


def _sent(session: Session) -> list[tuple[str, str]]:
    rows = session.execute(
        select(message_tables.Message.id, message_tables.Message.person_id).where(
            message_tables.Message.state == State.SENT
        )
    )
    return [(message_id, person_id) for message_id, person_id in rows]
