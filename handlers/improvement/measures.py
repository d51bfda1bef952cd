"""Measures: set up, values written one way or another, noted beside, frozen and based anew, shown."""

import re
from collections.abc import Callable
from functools import partial

from sqlalchemy.orm import Session

from handlers.ground import windows
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Json, Visit
from handlers.improvement.improvement_windows import FAMILY, instead_of_beneath, shows
from programme.improvement.measures import Figures
from programme.people.acts import Act
from storage.ground.columns import new_id
from storage.improvement import improvements, measure_deeds, measures
from views.ground.windows import filled
from views.improvement.measuring import measure_files
from views.improvement.measuring import measure_forms as forms
from views.improvement.measuring import measures as views
from views.improvement.measuring.measure_forms import CaseMemory, MeasureMemory

FIGURE = re.compile(r"-?\d+(?:[.,]\d+)?")


async def listing(visit: Visit, memory: views.ListMemory) -> Json:
    what = await visit.asks(measures.listed, memory.improvement)
    return views.listed(what, visit.texts, page=memory.page, memory=memory.kept())


async def window(visit: Visit, memory: views.WindowMemory) -> Json:
    case = await visit.asks(measures.case, memory.measure)
    return views.window(case, visit.texts, memory=memory.kept())


async def open_new(visit: Visit) -> None:
    one = await visit.asks(improvements.to_work_on, visit.value)
    memory = visit.over(MeasureMemory(measure=new_id(), improvement=one.id, new=True))
    await visit.opens(forms.measure_form(None, visit.texts, memory=memory))


async def open_change(visit: Visit) -> None:
    one = (await visit.asks(measures.case_to_work_on, visit.value)).measure
    memory = visit.over(MeasureMemory(measure=one.id, improvement=one.improvement_id))
    await visit.opens(forms.measure_form(one, visit.texts, memory=memory))


def opens(form: Callable[..., Json]) -> Listener:
    """A button whose value is the measure's id: it opens a form about it."""

    async def opened(visit: Visit) -> None:
        case = await visit.asks(measures.case_to_work_on, visit.value)
        memory = visit.over(CaseMemory(measure=case.measure.id, note=new_id()))
        await visit.opens(form(case, visit.texts, memory=memory))

    return opened


async def write(visit: Visit, measure_id: str, words: str = "") -> None:
    """One value in its field; several as lines, to be looked over before they are kept."""
    case = await visit.asks(measures.case_to_work_on, measure_id)
    memory = visit.over(CaseMemory(measure=case.measure.id, note=new_id()))
    figures = FIGURE.findall(words)
    if case.measure.groups or len(figures) > 1:
        window = filled(forms.paste_form(case, visit.texts, memory=memory), forms.PASTE.lines, words)
    else:
        entered = forms.enter_form(case, visit.texts, memory=memory)
        window = filled(entered, f"{forms.VALUE}0", "".join(figures))
    await visit.opens(window)


async def keep_measure(visit: Visit, form: forms.MeasureForm) -> None:
    memory, draft = visit.recalls(MeasureMemory), form.draft(visit.person.language)
    await visit.does(measure_deeds.set_up, memory.measure, memory.improvement, draft, new=memory.new)
    if memory.new:
        await instead_of_beneath(visit, views.WINDOW, views.WindowMemory(measure=memory.measure))
    else:
        visit.beneath()


async def keep_values(visit: Visit, form: forms.ValuesForm) -> None:
    fields, written = tuple(form.figures), tuple(form.figures.values())
    figures = Figures(visit.recalls(CaseMemory).measure, written, fields, form.on)
    kept = await visit.does(measure_deeds.enter, figures)
    await visit.closes(instead=views.kept(kept, visit.texts))
    visit.beneath()


async def keep_note(visit: Visit, form: forms.NoteForm) -> None:
    memory = visit.recalls(CaseMemory)
    await visit.does(measure_deeds.annotate, memory.note, memory.measure, on=form.on, text=form.text)
    visit.beneath()


async def keep_baseline(visit: Visit, form: forms.FreezeForm) -> None:
    await visit.does(measure_deeds.freeze, visit.recalls(CaseMemory).measure, form.points, form.why)
    visit.beneath()


async def keep_new_baseline(visit: Visit, form: forms.RebaseForm) -> None:
    await visit.does(measure_deeds.rebase, visit.recalls(CaseMemory).measure, form.on, form.why)
    visit.beneath()


async def take_away(visit: Visit, form: forms.TakeAwayForm) -> None:
    await visit.does(measure_deeds.take_away, visit.recalls(CaseMemory).measure, form.day)
    visit.beneath()


def taps(deed: Callable[[Session, Act, str], object]) -> Listener:
    """A button in a measure's window: the deed is done, and the window shows it."""

    async def tapped(visit: Visit) -> None:
        try:
            await visit.does(deed, visit.value)
        finally:
            visit.later(windows.draw_here(visit))

    return tapped


async def remove(visit: Visit) -> None:
    """The list takes its place."""
    improvement_id = await visit.does(measure_deeds.remove, visit.value)
    await visit.enters(views.LIST_WINDOW, views.ListMemory(improvement=improvement_id))


def register(door: Door) -> None:
    door.window(views.LIST_WINDOW, views.ListMemory, listing, page=views.PAGE, family=FAMILY)
    door.window(views.WINDOW, views.WindowMemory, window, family=FAMILY)
    door.taps(views.MEASURE_LIST, shows(views.LIST_WINDOW, lambda one: views.ListMemory(improvement=one)))
    door.taps(views.MEASURE_OPEN, shows(views.WINDOW, lambda one: views.WindowMemory(measure=one)))
    door.taps(views.MEASURE_NEW, open_new)
    door.taps(views.MEASURE_CHANGE, open_change)
    door.taps(views.ENTER, opens(forms.enter_form))
    door.taps(views.PASTE, opens(forms.paste_form))
    door.taps(views.FROM_FILE, opens(measure_files.file_form))
    door.taps(views.NOTE, opens(forms.note_form))
    door.taps(views.FREEZE, opens(forms.freeze_form))
    door.taps(views.REBASE, opens(forms.rebase_form))
    door.taps(views.TAKE_AWAY, opens(forms.take_away_form))
    door.taps(views.ERASE_NOTE, taps(measure_deeds.erase_note))
    door.taps(views.UNFREEZE, taps(partial(measure_deeds.freeze, points=None, why="")))
    door.taps(views.UNREBASE, taps(partial(measure_deeds.rebase, on=None, why="")))
    door.taps(views.REMOVE, remove)
    door.fills_in(forms.FORM, forms.MeasureForm, keep_measure)
    door.fills_in(forms.ENTER_FORM, forms.ValuesForm, keep_values)
    door.fills_in(forms.NOTE_FORM, forms.NoteForm, keep_note)
    door.fills_in(forms.FREEZE_FORM, forms.FreezeForm, keep_baseline)
    door.fills_in(forms.REBASE_FORM, forms.RebaseForm, keep_new_baseline)
    door.fills_in(forms.TAKE_AWAY_FORM, forms.TakeAwayForm, take_away)
