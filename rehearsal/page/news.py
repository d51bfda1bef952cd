"""News: what happens in the workspace, told to the windows it concerns."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from rehearsal.ledger import Brought, Call
from rehearsal.messages import Message
from rehearsal.page import seeing, shapes
from rehearsal.page.booth import Booth, soon
from rehearsal.page.windows import Window
from rehearsal.people import Person
from rehearsal.workspace import Change

CALM_SECONDS = 0.25
"""After so long without news the calendar is worth looking at again."""


class News:
    """Listens to the workspace and the wire for as long as the page is served."""

    def __init__(self, booth: Booth) -> None:
        self._booth = booth
        self._plans_may_have_changed = soon(
            asyncio.get_running_loop(), CALM_SECONDS, lambda: booth.windows.tell("plans")
        )

    @contextmanager
    def followed(self) -> Iterator[None]:
        stop_hearing = self._booth.workspace.listen(self._hears)
        stop_overhearing = self._booth.slack.overhear(self._overhears)
        self._booth.office.watch(self._hears_mail)
        try:
            yield
        finally:
            stop_hearing()
            stop_overhearing()
            self._booth.office.unwatch(self._hears_mail)

    def _hears(self, change: Change) -> None:
        if change.message is not None:
            self._of_message(change.what, change.message)
        elif change.view is not None:
            self._of_view(change.what, change.view.person, change.view.id)
        elif change.what.startswith("person_") and change.person is not None:
            self._of_person(change.person)

    def _of_message(self, what: str, message: Message) -> None:
        channel = message.channel
        if what == "message_posted" and not message.author.is_bot:
            self._booth.unread.reads(message.author, channel)
        for window in self._readers(message):
            assert window.person is not None
            if what == "message_deleted":
                window.tell("gone", channel=channel.id, ts=message.ts)
            else:
                shape = shapes.message_shape(message, self._booth.workspace, window.person)
                window.tell("message", message=shape)
            window.tell("unread", channel=channel.id, count=self._booth.unread.of(window.person, channel))

    def _readers(self, message: Message) -> Iterator[Window]:
        if message.only_for is not None:
            return self._booth.windows.of(lambda one: one is message.only_for)
        return self._booth.windows.of(lambda one: one in message.channel)

    def _of_view(self, what: str, person: Person, view_id: str) -> None:
        if what == "modal_closed":
            self._booth.drafts.pop(view_id, None)
        for window in self._booth.windows.of(lambda one: one is person):
            window.tell("views", **seeing.views(self._booth, self._booth.slack.hands(person)))

    def _of_person(self, person: Person) -> None:
        for window in self._booth.windows:
            window.forgets(person.id)
            window.tell("person", person=shapes.person_shape(person, self._booth.unread.all_of(person)))
        self._plans_may_have_changed()

    def _hears_mail(self, _step: str) -> None:
        self._plans_may_have_changed()

    def _overhears(self, entry: Call | Brought) -> None:
        traffic = self._booth.traffic
        traffic.append(entry)
        self._booth.mishaps.hears(entry)
        line = shapes.traffic_shape(len(traffic) - 1, entry)
        for window in self._booth.windows:
            if window.hears_traffic:
                window.tell("traffic", line=line)
        self._plans_may_have_changed()
