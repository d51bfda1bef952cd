"""Measures: set up, values written one way or another, noted beside, frozen and based anew, shown."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.improvement import measure_pictures, value_files
from handlers.improvement.improvement_windows import enter, shows
from programme.ground.refusals import Refusal
from programme.improvement.measures import Figures, drafted
from programme.improvement.value_tables import lines, read_table
from programme.improvement.written_values import SlipsError
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.improvement import improvements, measure_deeds, measures
from texts import Texts
from views.ground.windows import recalled
from views.improvement import measure_forms, runcharts
from views.improvement import measures as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]


async def open_new(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    one = await house.answer(improvements.to_work_on, Act(person, house.now()), action["value"])
    memory = windows.memory(body, measure=new_id(), improvement=one.id, new=True)
    await windows.show(body, measure_forms.measure_form(None, texts, memory=memory), client)
    await ack()


async def open_change(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    case = await house.answer(measures.case_to_work_on, Act(person, house.now()), action["value"])
    memory = windows.memory(body, measure=case.measure.id, improvement=case.measure.improvement_id)
    await windows.show(body, measure_forms.measure_form(case.measure, texts, memory=memory), client)
    await ack()


def opens(form: Callable[..., Body]) -> Listener:
    """A button whose value is the measure's id: it opens a form about it."""

    async def opened(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        case = await house.answer(measures.case_to_work_on, Act(person, house.now()), action["value"])
        memory = windows.memory(body, measure=case.measure.id, note=new_id())
        await windows.show(body, form(case, texts, memory=memory), client)
        await ack()

    return opened


async def keep_measure(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """A new measure takes the place of the window beneath, where its own forms have room above it."""
    facts, filled = recalled(view), forms.read(view)
    split_by = (filled["groups"] or "") if "groups" in filled else None
    draft = drafted(filled, language=person.language, split_by=split_by)
    one = await house.transaction(
        measure_deeds.set_up,
        Act(person, house.now()),
        facts["measure"],
        facts["improvement"],
        draft,
        new=bool(facts.get("new")),
    )
    if not facts.get("new"):
        await _done(ack, body, person, texts, house, client)
        return
    there = {"measure": one.id, "under": (facts.get("under") or {}).get("under")}
    window = await windows.draw(views.WINDOW, there, person=person, texts=texts, house=house)
    if view.get("previous_view_id"):
        house.afterwards(client.views_update(view_id=view["previous_view_id"], view=window))
        await ack()
    else:
        await ack(response_action="update", view=window)


async def keep_values(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    asked = (block["block_id"] for block in view["blocks"] if block["type"] == "input")
    fields = tuple(field for field in asked if field != "on")
    figures = Figures(facts["measure"], tuple(filled[field] for field in fields), fields, filled["on"])
    kept = await house.transaction(measure_deeds.enter, Act(person, house.now()), figures)
    await _done(ack, body, person, texts, house, client, instead=views.kept(kept, texts))


async def keep_lines(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """What cannot be read is told line by line, and nothing of it is kept."""
    facts, pasted = recalled(view), forms.read(view)["lines"] or ""
    case = await house.answer(measures.case_to_work_on, Act(person, house.now()), facts["measure"])
    try:
        table = read_table(lines(pasted, case.measure), case.measure, person.language, today=case.today)
    except SlipsError as slips:
        await ack(response_action="errors", errors={"lines": "\n".join(runcharts.slips(slips, texts))})
        return
    kept = await house.transaction(
        measure_deeds.keep, Act(person, house.now()), case.measure.id, table.values
    )
    said = views.kept(kept, texts, reordered=table.reordered, uneven=len(table.uneven))
    await _done(ack, body, person, texts, house, client, instead=said)


async def keep_note(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    await house.transaction(
        measure_deeds.annotate,
        Act(person, house.now()),
        facts["note"],
        facts["measure"],
        on=filled["on"],
        text=filled["text"] or "",
    )
    await _done(ack, body, person, texts, house, client)


async def keep_baseline(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    points = filled["points"] or ""
    if not points.isdecimal():
        raise Refusal("measure-points-number", field="points")
    await house.transaction(
        measure_deeds.freeze, Act(person, house.now()), facts["measure"], int(points), filled["why"] or ""
    )
    await _done(ack, body, person, texts, house, client)


async def keep_new_baseline(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    if filled["on"] is None:
        raise Refusal("measure-day-missing", field="on")
    await house.transaction(
        measure_deeds.rebase, Act(person, house.now()), facts["measure"], filled["on"], filled["why"] or ""
    )
    await _done(ack, body, person, texts, house, client)


async def take_away(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, day = recalled(view), forms.read(view)["day"]
    await house.transaction(
        measure_deeds.take_away, Act(person, house.now()), facts["measure"], date.fromisoformat(day)
    )
    await _done(ack, body, person, texts, house, client)


def taps(deed: Callable[..., object], *facts: object) -> Listener:
    """A button in a measure's window: the deed is done, and the window shows it."""

    async def tapped(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        try:
            await house.transaction(deed, Act(person, house.now()), action["value"], *facts)
        finally:
            house.afterwards(_here_again(body, person, texts, house, client))
        await ack()

    return tapped


async def _here_again(body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient) -> None:
    view = body["view"]
    room = view["callback_id"]
    window = await windows.draw(room, recalled(view), person=person, texts=texts, house=house)
    await client.views_update(view_id=view["id"], view=window)


async def remove(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The list takes its place."""
    improvement_id = await house.transaction(measure_deeds.remove, Act(person, house.now()), action["value"])
    room = views.LIST_WINDOW
    await enter(
        room, body, person=person, texts=texts, house=house, client=client, improvement=improvement_id
    )
    await ack()


async def _done(
    ack: AsyncAck,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
    *,
    instead: Body | None = None,
) -> None:
    """Closes a form, or shows something in its place, and draws the windows beneath again."""
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    if instead is None:
        await ack()
    else:
        await ack(response_action="update", view=instead)


def register(app: AsyncApp) -> None:
    app.action(views.MEASURE_LIST)(shows(views.LIST_WINDOW, "improvement"))
    app.action(views.MEASURE_OPEN)(shows(views.WINDOW, "measure"))
    app.action(views.MEASURE_NEW)(open_new)
    app.action(views.MEASURE_CHANGE)(open_change)
    app.action(views.ENTER)(opens(measure_forms.enter_form))
    app.action(views.PASTE)(opens(measure_forms.paste_form))
    app.action(views.FROM_FILE)(opens(measure_forms.file_form))
    app.action(views.NOTE)(opens(measure_forms.note_form))
    app.action(views.FREEZE)(opens(measure_forms.freeze_form))
    app.action(views.REBASE)(opens(measure_forms.rebase_form))
    app.action(views.TAKE_AWAY)(opens(measure_forms.take_away_form))
    app.action(views.ERASE_NOTE)(taps(measure_deeds.erase_note))
    app.action(views.UNFREEZE)(taps(measure_deeds.freeze, None, ""))
    app.action(views.UNREBASE)(taps(measure_deeds.rebase, None, ""))
    app.action(views.REMOVE)(remove)
    app.view(measure_forms.FORM)(keep_measure)
    app.view(measure_forms.ENTER_FORM)(keep_values)
    app.view(measure_forms.PASTE_FORM)(keep_lines)
    app.view(measure_forms.NOTE_FORM)(keep_note)
    app.view(measure_forms.FREEZE_FORM)(keep_baseline)
    app.view(measure_forms.REBASE_FORM)(keep_new_baseline)
    app.view(measure_forms.TAKE_AWAY_FORM)(take_away)
    measure_pictures.register(app)
    value_files.register(app)
