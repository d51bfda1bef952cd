"""Checklists: chosen for a self-assessment, given as a file to fill in, brought in and told row by row."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.files import NotThereError, TooLargeError, about, content
from handlers.ground.visit import Json, Visit
from imports.assessments import checklists as imports
from imports.ground.apart import read_apart
from imports.ground.bounds import MOST_BYTES, require_small
from programme.assessments import drafts
from programme.assessments.checklists import Checklist
from programme.assessments.drafts import Draft
from programme.ground.refusals import Refusal
from storage.assessments import checklists
from storage.changes import committee_deeds
from views.assessments import checklists as views
from views.ground.forms import parts
from views.programmes.programmes import CHECKLISTS_OPEN


async def window(visit: Visit, memory: views.ChecklistsMemory) -> Json:
    items, known = await visit.asks(checklists.assessed, memory.programme)
    return views.window(items, known, visit.texts, memory=memory)


async def open_window(visit: Visit) -> None:
    memory = views.ChecklistsMemory(programme=visit.value, under=windows.beneath(visit))
    await visit.opens(await window(visit, memory))


async def choose(visit: Visit) -> None:
    """Which list a self-assessment is made with from now on."""
    memory, name = visit.recalls(views.ChecklistsMemory), visit.chosen
    item = str(visit.action.get("block_id", "")).removeprefix(f"{views.CHOOSE} ")
    kind, _, lists = name.partition(" ")
    if kind == views.BOTH:
        whole, committee = parts(lists, 2)
        await visit.does(
            committee_deeds.assess_both, memory.programme, item, whole=whole, committee=committee
        )
    else:
        chosen = None if name == views.NONE else name
        await visit.does(checklists.choose, memory.programme, item, chosen)
    visit.later(windows.draw_here(visit))


async def get_file(visit: Visit) -> None:
    visit.later(_gives(visit))
    said = visit.texts.rich("checklist-file-comes")
    await visit.opens(views.told(visit.texts("checklist-get-file"), said, visit.texts))


async def _gives(visit: Visit) -> None:
    from exports.assessments.checklist_files import to_fill_in

    made = await visit.house.slowly(to_fill_in, visit.texts)
    opened = await visit.client.conversations_open(users=[str(visit.person.slack_id)])
    await visit.client.files_upload_v2(
        channel=str(opened["channel"]["id"]),
        filename=visit.texts("checklist-file-name"),
        title=visit.texts("checklist-file-name"),
        content=made,
        initial_comment=visit.texts("checklist-file-comment"),
    )


async def open_form(visit: Visit) -> None:
    _, known = await visit.asks(checklists.assessed, visit.value)
    memory = visit.over(views.ChecklistsMemory(programme=visit.value))
    await visit.opens(views.bring_in(known, visit.texts, memory))


async def look(visit: Visit, form: views.BringForm) -> None:
    """The window says that the file is being read; what was found takes its place."""
    views.require_said(form)
    before, file = visit.recalls(views.ChecklistsMemory), form.file[0]
    memory = views.DraftMemory(
        programme=before.programme,
        title=form.title,
        version=form.version,
        before=form.before,
        file=file.id,
        name=file.name,
        under=before.under,
    )
    await _looks(visit, memory, take=False)


async def take(visit: Visit) -> None:
    """The file is read once more, and what it holds is kept."""
    await _looks(visit, visit.recalls(views.DraftMemory), take=True)


async def _looks(visit: Visit, memory: views.DraftMemory, *, take: bool) -> None:
    window, texts = visit.view["id"], visit.texts
    unfetched = views.told(texts("checklist-slips-title"), texts.rich("checklist-unfetched"), texts)
    visit.later(
        _reads(visit, memory, window, take=take),
        otherwise=lambda: visit.client.views_update(view_id=window, view=unfetched),
    )
    reading = texts.rich("checklist-reading", file=memory.name)
    await visit.closes(instead=views.told(texts("checklist-bring-title"), reading, texts))


async def _reads(visit: Visit, memory: views.DraftMemory, window: str, *, take: bool) -> None:
    try:
        draft = await read_apart(imports.draft, await _fetched(visit, memory.file), memory.name)
        if draft.slips:
            said = views.slips(draft, visit.texts)
        elif take:
            one = await visit.does(checklists.bring_in, memory.programme, _made(draft, memory))
            said = views.taken(one, visit.texts)
        else:
            said = await _found(visit, draft, memory)
    except Refusal as no:
        title, why = visit.texts("checklist-slips-title"), visit.texts.rich(no.key, **no.facts)
        said = views.told(title, why, visit.texts)
    await visit.client.views_update(view_id=window, view=said)
    if take:
        visit.beneath()


async def _found(visit: Visit, draft: Draft, memory: views.DraftMemory) -> Json:
    one = _made(draft, memory)
    _, known = await visit.asks(checklists.assessed, memory.programme)
    changed = drafts.difference(known[one.id], one) if one.id in known else None
    return views.found(one, changed, visit.texts, memory=memory.kept())


def _made(draft: Draft, memory: views.DraftMemory) -> Checklist:
    name = memory.before or drafts.slug(memory.title)
    if not name:
        raise Refusal("checklist-title-missing")
    return drafts.checklist(
        draft, name=name, version=memory.version, title=memory.title, source=memory.name or memory.title
    )


async def _fetched(visit: Visit, file_id: str) -> bytes:
    """Raises NotThereError, and Refusal for what is too large."""
    slack = visit.house.slack
    try:
        return await content(await about(file_id, slack), slack, most=MOST_BYTES)
    except NotThereError:
        raise Refusal("checklist-unfetched") from None
    except TooLargeError:
        require_small(MOST_BYTES + 1)
        raise


def register(door: Door) -> None:
    door.window(views.WINDOW, views.ChecklistsMemory, window)
    door.taps(CHECKLISTS_OPEN, open_window)
    door.taps(views.CHOOSE, choose)
    door.taps(views.GET_FILE, get_file)
    door.taps(views.BRING_IN, open_form)
    door.fills_in(views.FORM, views.BringForm, look)
    door.submits(views.DRAFT, take)
