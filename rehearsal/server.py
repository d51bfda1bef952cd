"""A Slack workspace on localhost: `serve` puts a workspace's wires up and takes them down."""

import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import ClientSession, web

from rehearsal.api import Api
from rehearsal.bell import GUARD_SECONDS, Bell, Traffic
from rehearsal.delivery import Delivery, Event
from rehearsal.desk import Desk
from rehearsal.doorstep import Doorstep
from rehearsal.events import Events
from rehearsal.hands import Hands
from rehearsal.installation import Installation
from rehearsal.ledger import Brought, Call, Ledger, Listener, Post, Watcher
from rehearsal.parcels import Parcel, Receipt
from rehearsal.payloads import Payloads
from rehearsal.people import Person
from rehearsal.response_urls import ResponseUrls
from rehearsal.sockets import Sockets
from rehearsal.triggers import Triggers
from rehearsal.trouble import Trouble
from rehearsal.wire import Json
from rehearsal.workspace import Change, Workspace

HOST = "127.0.0.1"
UPLOAD_BYTES = 64 * 1024 * 1024


class Slack:
    """The stand-in while it is served: what a bot connects with, and what a test reads and orders."""

    def __init__(
        self,
        workspace: Workspace,
        installation: Installation,
        session: ClientSession,
        *,
        origin: str,
        ack_seconds: float,
        trigger_seconds: float,
    ) -> None:
        self.workspace = workspace
        self.installation = installation
        self._bell = Bell()
        self._traffic = Traffic(self._bell)
        self._ledger = Ledger(self._bell)
        self._sockets = Sockets(workspace.app_id, ack_seconds, self._bell)
        self._doorstep = Doorstep(installation, session, ack_seconds)
        payloads = Payloads(workspace, installation, f"{origin}/files/")
        self._delivery = Delivery(self._carry, payloads, self._traffic)
        self._events = Events(workspace, payloads, installation)
        self._desk = Desk(
            workspace, installation, self._ledger, Triggers(trigger_seconds), self._sockets, payloads, origin
        )
        self.response_urls = ResponseUrls(self._desk)
        self.trouble = Trouble(workspace, self._sockets)
        self._hands: dict[str, Hands] = {}
        self.api_url = f"{origin}/api/"

    # --- what the bot is told

    @property
    def bot_token(self) -> str:
        return self.installation.bot_token

    @property
    def app_token(self) -> str:
        return self.installation.app_token

    @property
    def signing_secret(self) -> str:
        return self.installation.signing_secret

    @property
    def scopes(self) -> set[str]:
        return self.installation.scopes

    @scopes.setter
    def scopes(self, granted: set[str]) -> None:
        self.installation.scopes = set(granted)

    @property
    def request_url(self) -> str | None:
        return self.installation.request_url

    @request_url.setter
    def request_url(self, url: str | None) -> None:
        self.installation.request_url = url

    # --- what a test reads

    @property
    def calls(self) -> list[Call]:
        """Every call that reached Slack, in order, refused ones too."""
        return self._ledger.calls

    @property
    def posts(self) -> list[Post]:
        """Everything the bot said that Slack took, in order."""
        return self._ledger.posts

    @property
    def events(self) -> list[Event]:
        """Every event sent to the bot, in order, with its receipts."""
        return self._delivery.events

    def hands(self, person: Person) -> Hands:
        """A person at the screen; the same hands each time."""
        if person.id not in self._hands:
            self._hands[person.id] = Hands(
                person, self._desk, self._delivery, self.response_urls, self._events
            )
        return self._hands[person.id]

    # --- waiting

    async def connected(self, count: int, *, within: float = GUARD_SECONDS) -> None:
        """Waits until `count` sockets are open. Raises TimeoutError."""
        await self._bell.until(lambda: self._sockets.count == count, within=within)

    async def settled(self, *, within: float = GUARD_SECONDS) -> None:
        """Waits until every delivery is acked or given up and no request is open. Raises TimeoutError."""
        await self._bell.until(lambda: self._traffic.quiet, within=within)

    async def until(self, true: Callable[[], bool], *, within: float = GUARD_SECONDS) -> None:
        """Waits until `true()`, looking again after everything that happens here. Raises TimeoutError."""
        await self._bell.until(true, within=within)

    # --- what a test orders

    def watch(self, watcher: Watcher) -> None:
        """Calls `watcher(method, arguments, "before" | "after")` around every call that is carried out.

        "after" comes when it is done and not yet answered: the place to kill a bot that must not send twice.
        """
        self._ledger.watchers.append(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        self._ledger.watchers.remove(watcher)

    def overhear(self, listener: Listener) -> Callable[[], None]:
        """Calls the listener with every call and every delivery that is over; answers a way to stop."""
        self._ledger.listeners.append(listener)
        return lambda: self._ledger.listeners.remove(listener)

    @property
    def sockets_open(self) -> int:
        return self._sockets.count

    async def redelivers(self, event: Event) -> Receipt:
        """Sends an event again, as Slack does when it did not see the ack."""
        return await self._delivery.redelivers(event)

    async def verifies_url(self) -> str:
        """Asks the request URL for its challenge and answers what came back (HTTP mode)."""
        asked: Json = {"type": "url_verification", "token": self.installation.verification_token}
        parcel = Parcel("events_api", asked | {"challenge": "3eZbrw1a"}, accepts_answer=True)
        receipt = await self._delivery.interacts(parcel)
        return str((receipt.answer or {}).get("challenge") or (receipt.answer or {}).get("text"))

    def uninstalls(self) -> None:
        """The app is removed: both lifecycle events are sent, and its tokens are dead from now on."""
        revoked = {"type": "tokens_revoked", "tokens": {"bot": [self.workspace.bot.id]}}
        self._delivery.announces("tokens_revoked", revoked)
        self._delivery.announces("app_uninstalled", {"type": "app_uninstalled"})
        self.installation.dead = "account_inactive"

    def tells_late_of_removal(self) -> None:
        """An `app_uninstalled` from before the app was installed again, as Slack's retries may bring."""
        self._delivery.announces("app_uninstalled", {"type": "app_uninstalled"})

    # --- inside

    def routes(self) -> list[web.RouteDef]:
        return Api(self._desk, self.trouble, self._traffic, self.response_urls).routes()

    async def _carry(self, parcel: Parcel) -> Receipt:
        carrier = self._doorstep.carry if self.installation.request_url else self._sockets.carry
        came = time.monotonic()
        receipt = await carrier(parcel)
        self._ledger.closes(Brought(self.workspace.clock.now(), parcel, receipt, time.monotonic() - came))
        return receipt

    def _hears(self, change: Change) -> None:
        for subscription, event in self._events.of(change):
            self._delivery.announces(subscription, event)
        self._bell.ring()

    @asynccontextmanager
    async def wired(self) -> AsyncIterator[None]:
        """Hears the workspace, and holds the clock while anything is under way."""
        stop_listening = self.workspace.listen(self._hears)
        release_clock = self.workspace.clock.waits_for(self.settled)
        try:
            yield
        finally:
            stop_listening()
            release_clock()
            await self._delivery.stops()
            self._sockets.drop()


@asynccontextmanager
async def serve(
    workspace: Workspace,
    *,
    port: int = 0,
    ack_seconds: float = 3.0,
    trigger_seconds: float = 3.0,
    installation: Installation | None = None,
) -> AsyncIterator[Slack]:
    """Serves the workspace on 127.0.0.1 while the block runs; port 0 takes a free one.

    `ack_seconds` and `trigger_seconds` are Slack's own 3, in real time. A test of lateness may shorten them;
    who wants the bot's work done and not timed gives GUARD_SECONDS.
    """
    with socket.create_server((HOST, port)) as listening:
        origin = f"http://{HOST}:{listening.getsockname()[1]}"
        async with ClientSession() as session:
            slack = Slack(
                workspace,
                installation or Installation(),
                session,
                origin=origin,
                ack_seconds=ack_seconds,
                trigger_seconds=trigger_seconds,
            )
            async with _listening(slack, listening), slack.wired():
                yield slack


@asynccontextmanager
async def _listening(slack: Slack, on: socket.socket) -> AsyncIterator[None]:
    app = web.Application(client_max_size=UPLOAD_BYTES)
    app.add_routes(slack.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.SockSite(runner, on).start()
        yield
    finally:
        await runner.cleanup()
