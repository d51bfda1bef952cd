"""Values that were pasted or given as a file: shown as they are read, asked about, kept when she says so."""

import hashlib
import re

from slack_sdk.errors import SlackApiError

from handlers.ground import pasted
from handlers.ground.door import Door
from handlers.ground.files import TooLargeError, about, content
from handlers.ground.forms import as_opened
from handlers.ground.visit import Json, Visit
from imports.ground.apart import read_apart
from imports.ground.bounds import MOST_BYTES, require_small
from imports.improvement import values
from imports.improvement.values import Values
from programme.figures.table_columns import Wanted
from programme.ground.pastings import place
from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Case, Kept
from programme.improvement.measures import Measure, as_kept, wanted
from storage.improvement import measure_deeds, measures
from views.ground.forms import File
from views.improvement.measuring import measure_files, measure_forms, value_offers
from views.improvement.measuring import measures as views
from views.improvement.measuring.value_offers import OfferMemory

LINES = value_offers.OFFER.lines
"""The field of pasted lines is called the same in both forms."""


async def look_at_lines(visit: Visit, form: measure_forms.PasteForm) -> None:
    """What cannot be read is told line by line, and stays where it was written."""
    await _looks(visit, OfferMemory(measure=visit.recalls(measure_forms.CaseMemory).measure), form.lines)


async def look_at_file(visit: Visit, form: measure_files.FileForm) -> None:
    """The form says that the file is being read; how it was read is shown in its place."""
    file = form.file[0]
    measure = visit.recalls(measure_forms.CaseMemory).measure
    await _looks_later(visit, OfferMemory(measure=measure, file=file.id, name=file.name))


async def answer(visit: Visit, form: value_offers.OfferForm) -> None:
    """Kept, if it is what she has seen and nothing is left to ask; else it is shown anew."""
    memory, opened = visit.recalls(OfferMemory), as_opened(visit, value_offers.OfferForm)
    answers = value_offers.answered(form, opened, memory, value_offers.asked_in(visit.view))
    memory = memory.model_copy(update={"answers": answers})
    if memory.file:
        await _looks_later(visit, memory)
    else:
        await _looks(visit, memory, form.lines)


async def look(visit: Visit) -> None:
    """A file shared with us, for the measure whose button was pressed."""
    memory = OfferMemory.model_validate_json(visit.value)
    case = await visit.asks(measures.case_to_work_on, memory.measure)
    window = await visit.opens(measure_files.reading(memory.name, visit.texts))
    unfetched = measure_files.unfetched(visit.texts)
    visit.later(
        _reads(visit, case, memory, window), otherwise=lambda: _shows(visit, window, unfetched, case, memory)
    )


async def ask_whose(visit: Visit, file: File, ours: list[Measure]) -> None:
    """A table that somebody who measures has given us: for which measure?"""
    said = value_offers.shared(file, ours, visit.texts)
    await visit.client.chat_postMessage(channel=visit.event["channel"], text=said.text, blocks=said.blocks)


async def fitting(visit: Visit, text: str, ours: list[Measure]) -> list[Measure]:
    """Those of the measures that pasted lines may be values of."""
    each = [(one, _like(visit, one)) for one in ours]
    return await visit.house.slowly(_fitting, text, each)


def _like(visit: Visit, measure: Measure) -> Wanted:
    today = visit.house.now().date()
    return wanted(measure, language=visit.person.language, today=today)


def _fitting(text: str, each: list[tuple[Measure, Wanted]]) -> list[Measure]:
    return [measure for measure, like in each if values.are_values(text, like, table=pasted.is_table(text))]


async def _looks(visit: Visit, memory: OfferMemory, lines: str) -> None:
    case = await visit.asks(measures.case_to_work_on, memory.measure)
    try:
        offer = await visit.house.slowly(values.in_lines, lines, _how(visit, case, memory))
    except Refusal as no:
        await visit.refuses(LINES, [visit.texts(no.key, **no.facts)])
        return
    if offer.slips:
        await visit.refuses(LINES, value_offers.slips(offer.slips, visit.texts))
    elif _is_seen(offer, memory):
        await visit.closes(instead=views.kept(await _keeps(visit, case, offer), visit.texts))
        visit.beneath()
    else:
        await visit.closes(instead=_form(visit, case, offer, memory, lines))


async def _looks_later(visit: Visit, memory: OfferMemory) -> None:
    unfetched = measure_files.unfetched(visit.texts)
    case = await visit.asks(measures.case_to_work_on, memory.measure)
    window = visit.view["id"]
    visit.later(
        _reads(visit, case, memory, window), otherwise=lambda: _shows(visit, window, unfetched, case, memory)
    )
    await visit.closes(instead=measure_files.reading(memory.name, visit.texts))


async def _reads(visit: Visit, case: Case, memory: OfferMemory, window: str) -> None:
    try:
        given = await _fetched(visit, memory.file)
        offer = await read_apart(values.in_file, given, memory.name, _how(visit, case, memory))
        if _is_seen(offer, memory):
            said = views.kept(await _keeps(visit, case, offer), visit.texts)
            visit.beneath()
        else:
            said = _form(visit, case, offer, memory, None)
    except Refusal as no:
        said = measure_files.unread(no, visit.texts)
    await _shows(visit, window, said, case, memory)


def _how(visit: Visit, case: Case, memory: OfferMemory) -> Wanted:
    language, place = visit.person.language, case.organisation
    return wanted(
        case.measure, language=language, today=case.today, answers=memory.answers, organisation=place
    )


def _is_seen(offer: Values, memory: OfferMemory) -> bool:
    return offer.ready and memory.seen == _mark(offer)


def _mark(offer: Values) -> str:
    """What was shown of an offer; nothing else is kept."""
    return hashlib.sha256(repr((offer.rows, offer.left_out)).encode()).hexdigest()[:16]


def _form(visit: Visit, case: Case, offer: Values, memory: OfferMemory, lines: str | None) -> Json:
    seen = memory.model_copy(update={"seen": _mark(offer) if offer.ready else ""})
    return value_offers.offer_form(case.measure, offer, visit.texts, memory=visit.over(seen), lines=lines)


async def _keeps(visit: Visit, case: Case, offer: Values) -> Kept:
    return await visit.does(measure_deeds.keep, case.measure.id, [as_kept(row) for row in offer.rows])


async def _shows(visit: Visit, window: str, said: Json, case: Case, memory: OfferMemory) -> None:
    """In the modal; or, when she has closed it, in our conversation, from where it is opened again."""
    try:
        await visit.client.views_update(view_id=window, view=said)
    except SlackApiError as error:
        if error.response["error"] != "not_found":
            raise
        words = value_offers.shared(File(id=memory.file, name=memory.name), [case.measure], visit.texts)
        told = [block for block in said["blocks"] if block["type"] == "section"]
        await visit.client.chat_postMessage(
            channel=str(visit.person.slack_id), text=words.text, blocks=[*told, *words.blocks]
        )


async def _fetched(visit: Visit, file_id: str) -> bytes:
    """Raises NotThereError, and Refusal for what is too large."""
    slack = visit.house.slack
    if at := place(file_id):
        return await pasted.content(*at, visit)
    try:
        return await content(await about(file_id, slack), slack, most=MOST_BYTES)
    except TooLargeError:
        require_small(MOST_BYTES + 1)
        raise


def register(door: Door) -> None:
    door.fills_in(measure_forms.PASTE_FORM, measure_forms.PasteForm, look_at_lines)
    door.fills_in(measure_files.FILE_FORM, measure_files.FileForm, look_at_file)
    door.taps(re.compile(rf"{value_offers.LOOK}-.+"), look)
    door.fills_in(value_offers.OFFER_FORM, value_offers.OfferForm, answer)
