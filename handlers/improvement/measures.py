"""Measures: set up, values written one way or another, noted beside, frozen and based anew, shown."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.improvement import measure_pictures, value_files
from handlers.improvement.improvement_windows import enter, shows
from programme.ground.refusals import Refusal
from programme.improvement.measures import Figures, drafted
from programme.improvement.value_tables import lines, read_table
from programme.improvement.written_values import SlipsError
from storage.ground.columns import new_id
from storage.improvement import improvements, measure_deeds, measures
from views.ground.windows import recalled
from views.improvement import measure_forms, runcharts
from views.improvement import measures as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]


async def open_new(visit: Visit) -> None:
    one = await visit.asks(improvements.to_work_on, visit.value)
    memory = visit.memory(measure=new_id(), improvement=one.id, new=True)
    await visit.opens(measure_forms.measure_form(None, visit.texts, memory=memory))


async def open_change(visit: Visit) -> None:
    case = await visit.asks(measures.case_to_work_on, visit.value)
    memory = visit.memory(measure=case.measure.id, improvement=case.measure.improvement_id)
    await visit.opens(measure_forms.measure_form(case.measure, visit.texts, memory=memory))


def opens(form: Callable[..., Body]) -> Listener:
    """A button whose value is the measure's id: it opens a form about it."""

    async def opened(visit: Visit) -> None:
        case = await visit.asks(measures.case_to_work_on, visit.value)
        memory = visit.memory(measure=case.measure.id, note=new_id())
        await visit.opens(form(case, visit.texts, memory=memory))

    return opened


async def keep_measure(visit: Visit) -> None:
    """A new measure takes the place of the window beneath, where its own forms have room above it."""
    facts, filled = recalled(visit.view), forms.read(visit.view)
    split_by = (filled["groups"] or "") if "groups" in filled else None
    draft = drafted(filled, language=visit.person.language, split_by=split_by)
    one = await visit.does(
        measure_deeds.set_up,
        facts["measure"],
        facts["improvement"],
        draft,
        new=bool(facts.get("new")),
    )
    if not facts.get("new"):
        await _done(visit)
        return
    there = {"measure": one.id, "under": (facts.get("under") or {}).get("under")}
    window = await windows.draw(visit, views.WINDOW, there)
    if visit.view.get("previous_view_id"):
        visit.later(visit.client.views_update(view_id=visit.view["previous_view_id"], view=window))
    else:
        await visit.closes(instead=window)


async def keep_values(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    asked = (block["block_id"] for block in visit.view["blocks"] if block["type"] == "input")
    fields = tuple(field for field in asked if field != "on")
    figures = Figures(facts["measure"], tuple(filled[field] for field in fields), fields, filled["on"])
    kept = await visit.does(measure_deeds.enter, figures)
    await _done(visit, instead=views.kept(kept, visit.texts))


async def keep_lines(visit: Visit) -> None:
    """What cannot be read is told line by line, and nothing of it is kept."""
    facts, pasted = recalled(visit.view), forms.read(visit.view)["lines"] or ""
    case = await visit.asks(measures.case_to_work_on, facts["measure"])
    try:
        table = read_table(lines(pasted, case.measure), case.measure, visit.person.language, today=case.today)
    except SlipsError as slips:
        await visit.ack(
            response_action="errors", errors={"lines": "\n".join(runcharts.slips(slips, visit.texts))}
        )
        return
    kept = await visit.does(measure_deeds.keep, case.measure.id, table.values)
    said = views.kept(kept, visit.texts, reordered=table.reordered, uneven=len(table.uneven))
    await _done(visit, instead=said)


async def keep_note(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    await visit.does(
        measure_deeds.annotate,
        facts["note"],
        facts["measure"],
        on=filled["on"],
        text=filled["text"] or "",
    )
    await _done(visit)


async def keep_baseline(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    points = filled["points"] or ""
    if not points.isdecimal():
        raise Refusal("measure-points-number", field="points")
    await visit.does(measure_deeds.freeze, facts["measure"], int(points), filled["why"] or "")
    await _done(visit)


async def keep_new_baseline(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    if filled["on"] is None:
        raise Refusal("measure-day-missing", field="on")
    await visit.does(measure_deeds.rebase, facts["measure"], filled["on"], filled["why"] or "")
    await _done(visit)


async def take_away(visit: Visit) -> None:
    facts, day = recalled(visit.view), forms.read(visit.view)["day"]
    await visit.does(measure_deeds.take_away, facts["measure"], date.fromisoformat(day))
    await _done(visit)


def taps(deed: Callable[..., object], *facts: object) -> Listener:
    """A button in a measure's window: the deed is done, and the window shows it."""

    async def tapped(visit: Visit) -> None:
        try:
            await visit.does(deed, visit.value, *facts)
        finally:
            visit.later(_here_again(visit))

    return tapped


async def _here_again(visit: Visit) -> None:
    view = visit.body["view"]
    room = view["callback_id"]
    window = await windows.draw(visit, room, recalled(view))
    await visit.client.views_update(view_id=view["id"], view=window)


async def remove(visit: Visit) -> None:
    """The list takes its place."""
    improvement_id = await visit.does(measure_deeds.remove, visit.value)
    room = views.LIST_WINDOW
    await enter(visit, room, improvement=improvement_id)


async def _done(visit: Visit, *, instead: Body | None = None) -> None:
    """Closes a form, or shows something in its place, and draws the windows beneath again."""
    visit.beneath()
    if instead is None:
        pass
    else:
        await visit.closes(instead=instead)


def register(door: Door) -> None:
    door.taps(views.MEASURE_LIST, shows(views.LIST_WINDOW, "improvement"))
    door.taps(views.MEASURE_OPEN, shows(views.WINDOW, "measure"))
    door.taps(views.MEASURE_NEW, open_new)
    door.taps(views.MEASURE_CHANGE, open_change)
    door.taps(views.ENTER, opens(measure_forms.enter_form))
    door.taps(views.PASTE, opens(measure_forms.paste_form))
    door.taps(views.FROM_FILE, opens(measure_forms.file_form))
    door.taps(views.NOTE, opens(measure_forms.note_form))
    door.taps(views.FREEZE, opens(measure_forms.freeze_form))
    door.taps(views.REBASE, opens(measure_forms.rebase_form))
    door.taps(views.TAKE_AWAY, opens(measure_forms.take_away_form))
    door.taps(views.ERASE_NOTE, taps(measure_deeds.erase_note))
    door.taps(views.UNFREEZE, taps(measure_deeds.freeze, None, ""))
    door.taps(views.UNREBASE, taps(measure_deeds.rebase, None, ""))
    door.taps(views.REMOVE, remove)
    door.submits(measure_forms.FORM, keep_measure)
    door.submits(measure_forms.ENTER_FORM, keep_values)
    door.submits(measure_forms.PASTE_FORM, keep_lines)
    door.submits(measure_forms.NOTE_FORM, keep_note)
    door.submits(measure_forms.FREEZE_FORM, keep_baseline)
    door.submits(measure_forms.REBASE_FORM, keep_new_baseline)
    door.submits(measure_forms.TAKE_AWAY_FORM, take_away)
    measure_pictures.register(app)
    value_files.register(app)
