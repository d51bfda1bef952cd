"""Files of values: fetched from Slack, read off the loop, kept whole or told row by row why not."""

from http import HTTPStatus

from slack_sdk.errors import SlackApiError

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Case
from programme.improvement.value_tables import Table, read_table
from programme.improvement.value_workbooks import LARGEST_FILE, rows_of
from storage.improvement import measure_deeds, measures
from views.improvement import measure_files, measure_forms
from views.improvement import measures as views

A_PIECE = 64 * 1024


class UnfetchedError(Exception):
    """Slack did not give us the file; the message says what came instead."""


async def read_file(visit: Visit, form: measure_files.FileForm) -> None:
    """The form says that the file is being read; what came of it is shown in its place."""
    file = form.file[0]
    case = await visit.asks(measures.case_to_work_on, visit.recalls(measure_forms.CaseMemory).measure)
    unfetched = measure_files.unfetched(visit.texts)
    visit.later(_reads(visit, case.measure.id, file.id), otherwise=lambda: _shows(visit, unfetched))
    await visit.closes(instead=measure_files.reading(file.name, visit.texts))


async def _reads(visit: Visit, measure_id: str, file_id: str) -> None:
    content = await _fetched(visit, file_id)
    try:
        said = await _kept(visit, measure_id, content)
    except Refusal as no:
        said = measure_files.unread(no, visit.texts)
    await _shows(visit, said)
    visit.beneath()


async def _kept(visit: Visit, measure_id: str, content: bytes) -> Json:
    case = await visit.asks(measures.case_to_work_on, measure_id)
    table = await visit.house.slowly(_table, content, case, visit.person.language)
    kept = await visit.does(measure_deeds.keep, measure_id, table.values)
    return views.kept(kept, visit.texts, table)


def _table(content: bytes, case: Case, language: Language) -> Table:
    return read_table(rows_of(content), case.measure, language, today=case.today)


async def _shows(visit: Visit, window: Json) -> None:
    """In the modal, or in our conversation when she has closed it meanwhile."""
    try:
        await visit.redraws(window)
    except SlackApiError as error:
        if error.response["error"] != "not_found":
            raise
        said = window["blocks"][0]["text"]["text"]
        await visit.client.chat_postMessage(channel=str(visit.person.slack_id), text=said)


async def _fetched(visit: Visit, file_id: str) -> bytes:
    """With the bot's token; without it Slack answers with its sign-in page. Raises UnfetchedError."""
    slack = visit.house.slack
    assert slack.session is not None  # bot/house.py shares one
    url = (await visit.client.files_info(file=file_id))["file"]["url_private_download"]
    async with slack.session.get(url, headers={"Authorization": f"Bearer {slack.token}"}) as answer:
        if answer.status != HTTPStatus.OK or answer.content_type == "text/html":
            raise UnfetchedError(f"{answer.status} {answer.content_type}")
        content = bytearray()
        async for piece in answer.content.iter_chunked(A_PIECE):
            content += piece
            if len(content) > LARGEST_FILE:
                break
    return bytes(content)


def register(door: Door) -> None:
    door.fills_in(measure_files.FILE_FORM, measure_files.FileForm, read_file)
