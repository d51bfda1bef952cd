"""The bot against a Slack on this machine: what the tests and the demo live on.

The only part of the house that knows the rehearsal.
"""

import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.commands import manifest
from bot.house import Hemmaplan, open_house
from bot.settings import SlackSettings
from bot.ways_in.sockets import listening
from bot.ways_in.web_pages import pages_open
from delivery.mail.mailbox import Unread
from delivery.mail.mailer import Tls
from delivery.sender import Through, straight
from programme.programmes.template import Template
from rehearsal import Hands, Installation, Slack, TurnedClock
from rehearsal.post_office import HOST, PostOffice, open_post_office
from storage.messages import moments

SENDER = "Hemmaplan <hemmaplan@exempel.example>"
ANSWERS_TO = "svar@exempel.example"


def installation() -> Installation:
    """The app as our own manifest installs it: these scopes and events and no others."""
    return Installation(scopes=set(manifest.SCOPES), subscriptions=set(manifest.EVENTS))


@dataclass(frozen=True)
class Post:
    """Mail on this machine: the office that takes it, and the port where its links are answered."""

    office: PostOffice
    pages_port: int

    @property
    def inbox(self) -> "Inbox":
        return Inbox(self.office)

    @property
    def settings(self) -> dict[str, Any]:
        return {
            "mail_host": HOST,
            "mail_port": self.office.port,
            "mail_tls": Tls.NONE,
            "mail_from": SENDER,
            "mail_a_minute": None,
            "mailbox_host": HOST,
            "mailbox_address": ANSWERS_TO,
            "mail_pages_url": f"http://{HOST}:{self.pages_port}",
            "mail_pages_port": self.pages_port,
            "host": HOST,
        }


@dataclass(frozen=True)
class Inbox:
    """What people write to the bot on this machine, as its mailbox."""

    office: PostOffice

    def unread(self) -> list[Unread]:
        return [Unread(uid, content) for uid, content in self.office.written.items()]

    def is_read(self, uids: Sequence[str], *, left: Sequence[str] = ()) -> None:
        for uid in uids:
            self.office.written.pop(uid, None)


@asynccontextmanager
async def open_post() -> AsyncIterator[Post]:
    """The pages' port stays the same when the bot restarts: links in old mails lead there."""
    with socket.create_server((HOST, 0)) as found:
        port = found.getsockname()[1]
    async with open_post_office() as office:
        yield Post(office, port)


def settings_for(
    slack: Slack, database_url: str, *, sockets: int = 2, post: Post | None = None
) -> SlackSettings:
    """What the bot needs to find the stand-in, and the post office where there is one."""
    return SlackSettings(
        _env_file=None,
        database_url=database_url,
        slack_api_url=slack.api_url,
        slack_bot_token=slack.bot_token,
        slack_app_token=slack.app_token,
        slack_signing_secret=slack.signing_secret,
        posts_a_minute=None,
        click_seconds=None,
        sockets=sockets,
        **(post.settings if post else {}),
    )


@asynccontextmanager
async def bot_at(
    slack: Slack,
    database_url: str,
    clock: TurnedClock,
    *,
    sockets: int = 2,
    opens: int | None = None,
    templates: tuple[Template, ...] = (),
    post: Post | None = None,
    through: Through = straight,
) -> AsyncIterator[Hemmaplan]:
    """The bot with its lines open, on the turned clock; who turns it calls its rounds.

    ``opens`` is how many of its lines are waited for, where it is not all.
    """
    settings = settings_for(slack, database_url, sockets=sockets, post=post)
    async with (
        open_house(
            settings,
            now=clock.now,
            templates=templates,
            mailbox=post.inbox if post else None,
            through=through,
        ) as hemmaplan,
        listening(hemmaplan, settings),
        pages_open(hemmaplan, settings),
    ):
        await slack.until(lambda: slack.sockets_open >= (sockets if opens is None else opens))
        yield hemmaplan


class Patient:
    """Hands whose every act returns when the bot has done all that follows from it."""

    SEES = frozenset({"last_message", "messages"})

    def __init__(self, hands: Hands, settled: Callable[[], Awaitable[None]]) -> None:
        self.hands = hands
        self._settled = settled

    def __getattr__(self, act: str) -> Any:
        """Everything hands can do and see: clicks, fills, submits, runs, modal, home, last_message ..."""
        found = getattr(self.hands, act)
        if not callable(found) or act in self.SEES:
            return found

        async def acts(*args: Any, **kwargs: Any) -> Any:
            done = await found(*args, **kwargs)
            await self._settled()
            return done

        return acts


async def quiet(slack: Slack, hemmaplan: Hemmaplan) -> None:
    """Waits until neither Slack nor the bot has anything under way."""
    await slack.settled()
    await hemmaplan.house.finished()
    await slack.settled()


async def live_until(
    goal: datetime,
    clock: TurnedClock,
    hemmaplan: Hemmaplan,
    *,
    between: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Turns the clock to ``goal``, stopping wherever something is due; ``between`` runs after each round."""
    while (due := await next_moment(hemmaplan)) is not None and due <= goal:
        await clock.turn_to(max(due, clock.now()))
        await hemmaplan.rounds.run()
        if between is not None:
            await between()
    await clock.turn_to(goal)
    await hemmaplan.rounds.run()


async def next_moment(hemmaplan: Hemmaplan) -> datetime | None:
    """When the bot has something to say next; None when nothing is promised."""
    house = hemmaplan.house
    return await house.answer(moments.next_moment, now=house.now())
