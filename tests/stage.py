"""The stage of a story: a workspace, a turned clock, the house as it really runs, and people with hands."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.house import Hemmaplan
from bot.rehearsals.rehearsing import Patient, Post, bot_at, installation, live_until, quiet
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Organisation, Programme
from programme.programmes.template import Template
from programme.programmes.template_files import shipped_templates
from rehearsal import GUARD_SECONDS, Hands, Message, NotOnScreenError, Slack, TurnedClock, Workspace, serve
from rehearsal.elements import Element, elements_in
from storage.changes import organisation_deeds
from storage.ground.database import Database
from storage.programmes import programmes
from views.improvement.improvements import FOLD, LESS

STOCKHOLM = "Europe/Stockholm"
START = datetime(2027, 1, 4, 9, tzinfo=ZoneInfo(STOCKHOLM))


class Participant(Patient):
    """Somebody at the screen in a story."""

    def __init__(self, hands: Hands, stage: "Stage") -> None:
        super().__init__(hands, stage.settled)
        self._stage = stage

    async def clicks(self, action_id: str, value: str | None = None, *, in_: Any = None) -> None:
        """A button, or what stands behind three dots or *More* instead."""
        try:
            await self.hands.clicks(action_id, value, in_=in_)
        except NotOnScreenError:
            if self._is_folded():
                await self.hands.clicks(FOLD)
                await self._stage.settled()
                await self.clicks(action_id, value)
            else:
                menu, place, choice = self._behind_dots(f"{action_id} {value or ''}".strip(), in_)
                await self.hands.presses(menu, place, selected_option=choice)
        await self._stage.settled()

    def _is_folded(self) -> bool:
        modal = self.hands.modal
        shown = list(elements_in(modal.blocks)) if modal else []
        return any(one.action_id == FOLD and one.shape.get("value") != LESS for one in shown)

    def _behind_dots(self, wanted: str, in_: Any) -> tuple[Element, Any, dict[str, Any]]:
        """The first that is, or begins with, what is ``wanted``. Raises NotOnScreenError."""
        for place in [in_] if in_ else [self.hands.modal, self.hands.home]:
            for menu in elements_in(place.blocks) if place else []:
                for choice in menu.options if menu.type == "overflow" else []:
                    if f"{choice['value']} ".startswith(f"{wanted} "):
                        return menu, place, choice
        raise NotOnScreenError(wanted)

    @property
    def slack_id(self) -> str:
        return self.hands.person.id

    def heard(self) -> list[str]:
        """What the bot has said in the conversation, oldest first."""
        bot = self._stage.slack.workspace.bot
        return [message.text for message in self.hands.messages() if message.author == bot]

    def last(self) -> Message:
        return self.hands.last_message()

    def letter_with(self, action_id: str) -> Message:
        """The latest message in which that can be pressed; others may have come since."""
        found = (
            message
            for message in reversed(self.hands.messages())
            if any(one.action_id == action_id for one in elements_in(message.blocks))
        )
        return next(found)


@dataclass
class Stage:
    """Everything a story needs. ``hemmaplan`` is replaced when the bot restarts."""

    slack: Slack
    clock: TurnedClock
    database: Database
    hemmaplan: Hemmaplan

    async def settled(self) -> None:
        """Waits until Slack and the bot have nothing under way."""
        await quiet(self.slack, self.hemmaplan)

    async def goes_to(self, wall: str, zone: str = STOCKHOLM) -> None:
        """Turns the clock to a wall time such as "2027-01-18 08:30", stopping wherever something is due."""
        goal = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        await live_until(goal, self.clock, self.hemmaplan)

    def participant(self, name: str, *, tz: str = STOCKHOLM, locale: str = "sv-SE") -> Participant:
        """Somebody new in the workspace."""
        email = name.lower().replace(" ", ".") + "@exempel.example"
        person = self.slack.workspace.add_person(name, tz=tz, locale=locale, email=email)
        return Participant(self.slack.hands(person), self)

    async def person(self, participant: Participant) -> Person:
        """The same somebody as the bot knows her."""
        from handlers.ground.acquaintance import meet

        house = self.hemmaplan.house
        person, _ = await meet(house, house.slack, participant.slack_id)
        return person

    async def programme(
        self,
        facilitator: Participant,
        *,
        template: Template | None = None,
        dates: dict[str, date] | None = None,
        title: str = "Exempelrundan",
    ) -> Programme:
        """A programme with its meetings, from the short template unless another is given."""
        from programme.meetings.meetings import proposed_dates

        chosen = template or shipped_templates()["kort"]
        return await self.database.transaction(
            programmes.start,
            Act(await self.person(facilitator), self.clock.now()),
            chosen,
            title=title,
            language=Language.SV,
            country="SE",
            zone=STOCKHOLM,
            dates=dates or proposed_dates(chosen, date(2027, 2, 1)),
        )

    async def organisation(
        self,
        programme: Programme,
        name: str,
        *,
        cluster: str = "Norra",
        facilitator: Participant,
        **roles: Participant,
    ) -> Organisation:
        """An organisation with people by role: ``key_person=maria``."""
        now = self.clock.now()
        made = await self.database.transaction(
            organisation_deeds.add, programme, name=name, cluster=cluster, now=now
        )
        by = await self.person(facilitator)
        for role, participant in roles.items():
            person = await self.person(participant)
            await self.database.transaction(
                organisation_deeds.add_person, Act(by, now), programme, made.id, person, Role(role)
            )
        return made


@asynccontextmanager
async def set_stage(
    database_url: str, *, start: datetime = START, post: Post | None = None
) -> AsyncIterator[Stage]:
    """The bot as it runs in earnest, with one real socket, against the stand-in; the database has our tables.

    With a ``post`` who has no Slack gets mail. How fast it acks is for benchmarks and the tests of lateness
    to say.
    """
    clock = TurnedClock(start.astimezone(UTC))
    workspace = Workspace(name="Exempelrundan", clock=clock)
    async with (
        serve(
            workspace, installation=installation(), ack_seconds=GUARD_SECONDS, trigger_seconds=GUARD_SECONDS
        ) as slack,
        bot_at(slack, database_url, clock, sockets=1, post=post) as hemmaplan,
    ):
        yield Stage(slack, clock, hemmaplan.house.database, hemmaplan)
