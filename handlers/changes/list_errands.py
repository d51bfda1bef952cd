"""A participant list looked at and taken while somebody does something else, who follows it in a message."""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from exports.changes import participant_sheets as sheets
from handlers.ground import directory, pasted
from handlers.ground.files import NotThereError, TooLargeError, about, content
from handlers.ground.visit import Visit
from imports.changes.participant_lists import read_file
from imports.ground.apart import read_apart
from imports.ground.bounds import MOST_BYTES, require_small
from programme.changes.participant_fates import Outcome
from programme.changes.participant_lists import Known, Reading, Row
from programme.ground.offers import Offer
from programme.ground.pastings import place
from programme.ground.refusals import Refusal
from programme.programmes.programmes import Programme
from storage.changes import participant_lists as lists
from storage.changes import reachability_deeds, welcome_deeds
from storage.people.people import Profile
from views.changes import participant_lists as views
from views.changes import welcomes
from views.changes.participant_lists import Given
from views.ground.blocks import Message

Answered = Callable[[Offer[Row], Mapping[str, Any]], dict[str, str]]
"""What a window says of what was offered."""


@dataclass
class Note:
    """One message in our conversation, rewritten as things go on; without a ``ts`` it is yet to be written.

    ``channel`` may be a person's own id until then: Slack answers where the conversation is.
    """

    client: AsyncWebClient
    channel: str
    ts: str = ""
    thread: str | None = None

    async def tells(self, said: Message) -> None:
        if self.ts:
            await self.client.chat_update(
                channel=self.channel, ts=self.ts, text=said.text, blocks=said.blocks, parse="none"
            )
        else:
            posted = await self.client.chat_postMessage(
                channel=self.channel, thread_ts=self.thread, text=said.text, blocks=said.blocks
            )
            self.channel, self.ts = posted["channel"], posted["ts"]


@dataclass(frozen=True)
class Errand:
    """One list read for one person after the ack; she follows it in a note."""

    file: Given
    note: Note
    visit: Visit

    def sets_out(self, work: Coroutine[Any, Any, None], programme_id: str = "") -> None:
        apology = views.failed(self.file, self.visit.interaction, self.visit.texts)
        self.visit.later(self._tries(work, programme_id), otherwise=lambda: self.note.tells(apology))

    async def _tries(self, work: Coroutine[Any, Any, None], programme_id: str) -> None:
        try:
            await work
        except Refusal as no:
            await self.note.tells(views.refused(no, self.visit.texts, programme_id=programme_id))

    async def asks(self, led: list[Programme]) -> None:
        """For whom it is, if there are several; what it means, if there is one."""
        await self.note.tells(views.reading(self.file, self.visit.texts))
        if len(led) == 1:
            await self._holds(led[0].id)
            return
        await self._read("")
        await self.note.tells(views.which(self.file, led, self.visit.texts))

    async def holds(self, programme_id: str) -> None:
        """What it means for a programme; nobody is added."""
        await self.note.tells(views.reading(self.file, self.visit.texts))
        await self._holds(programme_id)

    async def _holds(self, programme_id: str) -> None:
        reading = await self._read(programme_id)
        found = await self._finds(reading)
        outcome = await self.visit.asks(lists.hold, programme_id, reading, found)
        await self._tells(views.held(self.file, outcome, self.visit.texts), outcome)

    async def takes(self, programme_id: str, *, good_rows: bool) -> None:
        """What is so by now counts: with slips that were not shown nobody is added, and they are shown."""
        await self.note.tells(views.taking(self.file, self.visit.texts))
        reading = await self._read(programme_id)
        found = await self._finds(reading)
        outcome = await self.visit.does(lists.take, programme_id, reading, found, good_rows=good_rows)
        said = views.taken if outcome.taken else views.held
        await self._tells(said(self.file, outcome, self.visit.texts), outcome)
        if outcome.taken and outcome.welcomes:
            await self._asks_of_welcomes(outcome)

    async def _asks_of_welcomes(self, outcome: Outcome) -> None:
        """By themselves, for what became of the list stays."""
        waiting = await self.visit.asks(welcome_deeds.waiting, outcome.programme.id)
        said = welcomes.asks(outcome.programme.id, waiting.people, waiting.on, self.visit.texts)
        await Note(self.note.client, self.note.channel, thread=self.note.thread).tells(said)

    async def answers(self, programme_id: str, filled: Mapping[str, Any], reads: Answered) -> None:
        """What she answered in a window about the list as it was read before, added to what she had said."""
        before = await self._read(programme_id)
        more = reads(before.offer, filled)
        said = Given(self.file.id, self.file.name, {**self.file.answers, **more})
        await Errand(said, self.note, self.visit).holds(programme_id)

    async def _read(self, programme_id: str) -> Reading:
        """As it is read with her answers, in a programme or, without one, by itself."""
        known = await self.visit.asks(lists.known, programme_id) if programme_id else Known()
        try:
            if at := place(self.file.id):
                given = await pasted.content(*at, self.visit)
            else:
                file = await about(self.file.id, self.note.client)
                given = await content(file, self.note.client, most=MOST_BYTES + 1)
            require_small(len(given))
        except NotThereError as error:
            raise Refusal("spreadsheet-gone") from error
        except TooLargeError:
            require_small(MOST_BYTES + 1)
            raise
        return await read_apart(read_file, given, self.file.name, dict(self.file.answers), known)

    async def offered(self, programme_id: str) -> Offer[Row]:
        return (await self._read(programme_id)).offer

    async def _finds(self, reading: Reading) -> dict[str, Profile]:
        """Who has Slack. Of somebody we know, that is kept at once: it is so whatever becomes of the list."""
        house, strangers = self.visit.house, await self.visit.asks(lists.strangers, reading)
        if len(strangers) > directory.ONE_BY_ONE:
            await self.note.tells(views.looking_up(len(strangers), self.visit.texts))
        found = await directory.found(strangers, self.note.client, house.workspace_id)
        for address, profile in found.items():
            if strangers[address]:
                await house.transaction(
                    reachability_deeds.heard, house.workspace_id, [profile], now=house.now()
                )
        return found

    async def _tells(self, said: Message, outcome: Outcome) -> None:
        await self.note.tells(said)
        if not views.is_told_by_row(outcome):
            return
        texts, house = self.visit.texts, self.visit.house
        await self.note.client.files_upload_v2(
            channel=self.note.channel,
            thread_ts=self.note.thread,
            filename=sheets.file_name("list-report-name", outcome.programme, texts, house.now()),
            content=await house.slowly(sheets.what_happened, outcome, texts),
            initial_comment=views.comment(self.file, texts),
        )
