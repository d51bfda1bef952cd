"""Files of values: fetched from Slack, read off the loop, kept whole or told row by row why not."""

from slack_sdk.errors import SlackApiError

from handlers.ground.door import Door
from handlers.ground.files import TooLargeError, about, content
from handlers.ground.visit import Json, Visit
from programme.figures.written_values import Slip, SlipsError
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Case
from programme.improvement.value_tables import Table, read_table
from programme.improvement.value_workbooks import LARGEST_FILE, rows_of
from storage.improvement import measure_deeds, measures
from views.improvement import measure_files, measure_forms
from views.improvement import measures as views


async def read_file(visit: Visit, form: measure_files.FileForm) -> None:
    """The form says that the file is being read; what came of it is shown in its place."""
    if not form.file:
        raise Refusal("window-strange")
    file = form.file[0]
    case = await visit.asks(measures.case_to_work_on, visit.recalls(measure_forms.CaseMemory).measure)
    unfetched = measure_files.unfetched(visit.texts)
    visit.later(_reads(visit, case.measure.id, file.id), otherwise=lambda: _shows(visit, unfetched))
    await visit.closes(instead=measure_files.reading(file.name, visit.texts))


async def _reads(visit: Visit, measure_id: str, file_id: str) -> None:
    try:
        said = await _kept(visit, measure_id, await _fetched(visit, file_id))
    except Refusal as no:
        said = measure_files.unread(no, visit.texts)
    await _shows(visit, said)
    visit.beneath()


async def _kept(visit: Visit, measure_id: str, given: bytes) -> Json:
    case = await visit.asks(measures.case_to_work_on, measure_id)
    table = await visit.house.slowly(_table, given, case, visit.person.language)
    kept = await visit.does(measure_deeds.keep, measure_id, table.values)
    return views.kept(kept, visit.texts, table)


def _table(given: bytes, case: Case, language: Language) -> Table:
    return read_table(rows_of(given), case.measure, language, today=case.today)


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
    """Raises NotThereError, and Refusal for what is too large."""
    slack = visit.house.slack
    try:
        return await content(await about(file_id, slack), slack, most=LARGEST_FILE)
    except TooLargeError:
        raise SlipsError(Slip("measure-file-large", {"most": LARGEST_FILE // 1_000_000})) from None


def register(door: Door) -> None:
    door.fills_in(measure_files.FILE_FORM, measure_files.FileForm, read_file)
