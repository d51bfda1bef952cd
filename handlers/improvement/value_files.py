"""Files of values: fetched from Slack, read off the loop, kept whole or told row by row why not."""

from datetime import date
from http import HTTPStatus
from typing import Any

from slack_sdk.errors import SlackApiError

from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.improvement.measures import Measure
from programme.improvement.value_tables import Table, read_table
from programme.improvement.value_workbooks import LARGEST_FILE, rows_of
from programme.people.acts import Act
from storage.improvement import measure_deeds, measures
from views.ground.windows import recalled
from views.improvement import measure_forms
from views.improvement import measures as views

Body = dict[str, Any]
A_PIECE = 64 * 1024


class UnfetchedError(Exception):
    """Slack did not give us the file; the message says what came instead."""


async def read_file(visit: Visit) -> None:
    """The form says that the file is being read; what came of it is shown in its place."""
    files = forms.read(visit.view)["file"]
    if not files:
        raise Refusal("measure-file-missing", field="file")
    measure_id = recalled(visit.view)["measure"]
    await visit.asks(measures.case_to_work_on, measure_id)
    errand = Errand(visit.body, measure_id, visit.person, visit.texts, visit.house, visit.client)
    visit.later(
        errand.reads(files[0]["id"]), otherwise=lambda: errand.shows(measure_forms.unfetched(visit.texts))
    )
    await visit.closes(instead=measure_forms.reading(str(files[0].get("name") or ""), visit.texts))


class Errand:
    """Reading one file for one person, after the ack."""

    def __init__(visit: Visit, self, measure_id: str) -> None:
        self._body = visit.body
        self._measure_id = measure_id
        self._person = visit.person
        self._texts = visit.texts
        self._house = visit.house
        self._client = visit.client

    async def reads(self, file_id: str) -> None:
        content = await self._fetched(file_id)
        try:
            said = await self._kept(content)
        except Refusal as no:
            said = measure_forms.unread(no, self._texts)
        await self.shows(said)
        await windows.draw_beneath(visit)

    async def _kept(self, content: bytes) -> Body:
        house, person, now = self._house, self._person, self._house.now()
        case = await house.answer(measures.case_to_work_on, Act(person, now), self._measure_id)
        table = await house.slowly(_read, content, case.measure, person.language, case.today)
        kept = await house.transaction(
            measure_deeds.keep, Act(person, house.now()), self._measure_id, table.values
        )
        return views.kept(kept, self._texts, reordered=table.reordered, uneven=len(table.uneven))

    async def shows(self, view: Body) -> None:
        """In the modal, or in our conversation when she has closed it meanwhile."""
        try:
            await self._client.views_update(view_id=self._body["view"]["id"], view=view)
        except SlackApiError as error:
            if error.response["error"] != "not_found":
                raise
            said = view["blocks"][0]["text"]["text"]
            await self._client.chat_postMessage(channel=str(self._person.slack_id), text=said)

    async def _fetched(self, file_id: str) -> bytes:
        """With the bot's token; without it Slack answers with its sign-in page. Raises UnfetchedError."""
        slack = self._house.slack
        assert slack.session is not None  # bot/house.py shares one
        url = (await self._client.files_info(file=file_id))["file"]["url_private_download"]
        async with slack.session.get(url, headers={"Authorization": f"Bearer {slack.token}"}) as answer:
            if answer.status != HTTPStatus.OK or answer.content_type == "text/html":
                raise UnfetchedError(f"{answer.status} {answer.content_type}")
            content = bytearray()
            async for piece in answer.content.iter_chunked(A_PIECE):
                content += piece
                if len(content) > LARGEST_FILE:
                    break
        return bytes(content)


def _read(content: bytes, measure: Measure, language: Language, today: date) -> Table:
    return read_table(rows_of(content), measure, language, today=today)


def register(door: Door) -> None:
    door.submits(measure_forms.FILE_FORM, read_file)
