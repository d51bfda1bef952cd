"""A participant list looked at and taken while somebody does something else, who follows it in a message."""

from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from structlog.contextvars import get_contextvars

from exports.changes import participant_lists as files
from exports.changes import participant_sheets as sheets
from exports.ground.spreadsheets import require_small
from handlers.ground import directory
from handlers.ground.files import NotThereError, about, content
from handlers.ground.house import House
from programme.changes.participant_fates import Outcome
from programme.changes.participant_lists import Reading, read
from programme.ground.refusals import Refusal
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import participant_lists as lists
from storage.changes import reachability_deeds
from storage.people.people import Profile
from texts import Texts
from views.changes import participant_lists as views
from views.changes.participant_lists import Given
from views.ground.blocks import Message


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


class Errand:
    """One list read for one person after the ack; she follows it in a note."""

    def __init__(self, file: Given, note: Note, person: Person, texts: Texts, house: House) -> None:
        self._file = file
        self._note = note
        self._person = person
        self._texts = texts
        self._house = house

    def sets_out(self, work: Coroutine[Any, Any, None], programme_id: str = "") -> None:
        interaction = get_contextvars()["interaction"]
        apology = views.failed(self._file, interaction, self._texts)
        self._house.afterwards(self._tries(work, programme_id), otherwise=lambda: self._note.tells(apology))

    async def _tries(self, work: Coroutine[Any, Any, None], programme_id: str) -> None:
        try:
            await work
        except Refusal as no:
            await self._note.tells(views.refused(no, self._texts, programme_id=programme_id))

    async def asks(self, led: list[Programme]) -> None:
        """For whom it is, if there are several; what it means, if there is one."""
        await self._note.tells(views.reading(self._file, self._texts))
        reading = await self._reads()
        if len(led) > 1:
            await self._note.tells(views.which(self._file, led, self._texts))
        else:
            await self._holds(led[0].id, reading)

    async def holds(self, programme_id: str) -> None:
        """What it means for a programme; nobody is added."""
        await self._note.tells(views.reading(self._file, self._texts))
        await self._holds(programme_id, await self._reads())

    async def _holds(self, programme_id: str, reading: Reading) -> None:
        found = await self._finds(reading)
        outcome = await self._house.answer(lists.hold, programme_id, reading, found, by=self._person)
        await self._tells(views.held(self._file, outcome, self._texts), outcome)

    async def takes(self, programme_id: str, *, good_rows: bool) -> None:
        """What is so by now counts: with slips that were not shown nobody is added, and they are shown."""
        await self._note.tells(views.taking(self._file, self._texts))
        reading = await self._reads()
        outcome = await self._house.transaction(
            lists.take,
            programme_id,
            reading,
            await self._finds(reading),
            good_rows=good_rows,
            by=self._person,
            now=self._house.now(),
        )
        said = views.taken if outcome.taken else views.held
        await self._tells(said(self._file, outcome, self._texts), outcome)

    async def _reads(self) -> Reading:
        try:
            file = await about(self._file.id, self._note.client)
            require_small(file.get("size", 0))
            given = await content(file, self._note.client)
        except NotThereError as error:
            raise Refusal("spreadsheet-gone") from error
        return await self._house.slowly(_read, given, self._texts)

    async def _finds(self, reading: Reading) -> dict[str, Profile]:
        """Who has Slack. Of somebody we know, that is kept at once: it is so whatever becomes of the list."""
        house = self._house
        strangers = await house.answer(lists.strangers, reading, by=self._person)
        if len(strangers) > directory.ONE_BY_ONE:
            await self._note.tells(views.looking_up(len(strangers), self._texts))
        found = await directory.found(strangers, self._note.client)
        for address, profile in found.items():
            if strangers[address]:
                await house.transaction(
                    reachability_deeds.heard, house.workspace_id, [profile], now=house.now()
                )
        return found

    async def _tells(self, said: Message, outcome: Outcome) -> None:
        await self._note.tells(said)
        if not outcome.judged.slips:
            return
        told = await self._house.slowly(sheets.what_happened, outcome, self._texts)
        await self._note.client.files_upload_v2(
            channel=self._note.channel,
            thread_ts=self._note.thread,
            filename=sheets.file_name("list-report-name", outcome.programme, self._texts, self._house.now()),
            content=told,
            initial_comment=views.comment(self._file, self._texts),
        )


def _read(given: bytes, texts: Texts) -> Reading:
    return read(files.read(given, texts), files.vocabulary())
