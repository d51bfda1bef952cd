"""The booth: everything the page's answers work with."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from rehearsal.hands import Hands
from rehearsal.ledger import Brought, Call
from rehearsal.messages import Message
from rehearsal.page.mishaps import Mishaps
from rehearsal.page.plans import App, Plans
from rehearsal.page.reading import Unread
from rehearsal.page.turning import Turning
from rehearsal.page.windows import Window, Windows
from rehearsal.people import Person
from rehearsal.post_office import PostOffice
from rehearsal.server import Slack
from rehearsal.sight import Place
from rehearsal.wire import Fault, Json
from rehearsal.workspace import Workspace


@dataclass
class Booth:
    """`zone` is where the big date on the wall is read; `drafts` are what stands unsent in open forms."""

    slack: Slack
    plans: Plans
    app: App
    zone: str
    windows: Windows
    unread: Unread
    turning: Turning
    mishaps: Mishaps
    first: Person
    office: PostOffice
    traffic: list[Call | Brought] = field(default_factory=list)
    drafts: dict[str, Json] = field(default_factory=dict)  # by view
    offered: dict[tuple[str, str, str], list[Json]] = field(
        default_factory=dict
    )  # by view or ts, and element

    @property
    def workspace(self) -> Workspace:
        return self.slack.workspace

    def hands(self, window: Window) -> Hands:
        """The hands of whoever sits in a window. Raises Fault when nobody does."""
        if window.person is None:
            raise Fault("nobody_chosen")
        return self.slack.hands(window.person)

    def person(self, person_id: str) -> Person:
        """Raises Fault for somebody who is not there, or is a bot."""
        found = self.workspace.people.by_id(person_id)
        if found is None or found.is_bot:
            raise Fault("user_not_found")
        return found

    def message(self, hands: Hands, channel_id: str, ts: str) -> Message:
        """A message somebody can see. Raises Fault."""
        channel = self.workspace.channels.get(channel_id)
        if channel is None or hands.person not in channel:
            raise Fault("channel_not_found")
        whispered = next((one for one in hands.ephemeral if one.ts == ts), None)
        found = channel.history.get(ts) or whispered
        if found is None:
            raise Fault("message_not_found")
        return found

    def place(self, hands: Hands, given: Json) -> Place:
        """Where something is done: the modal in front, Home, or a message. Raises Fault when it is gone."""
        if "view" in given:
            for view in (hands.modal, hands.home):
                if view is not None and view.id == given["view"]:
                    return view
            raise Fault("view_gone")
        return self.message(hands, given["channel"], given["ts"])


Ask = Callable[[Booth, Window, Json], Awaitable[Json]]


def soon(loop: asyncio.AbstractEventLoop, seconds: float, deed: Callable[[], None]) -> Callable[[], None]:
    """Calls the deed once, `seconds` after the last of several calls in a row."""
    waiting: list[asyncio.TimerHandle] = []

    def call() -> None:
        for handle in waiting:
            handle.cancel()
        waiting[:] = [loop.call_later(seconds, deed)]

    return call
