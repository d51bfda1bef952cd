"""Preparations: done, undone, later, somebody else's; handed in, filled in, asked about, decided upon."""

import json
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.places import place, show_again
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import Case, DoneHow, Evidence, HandedIn, Owed, Wish
from storage.preparations import nudges, preparation_deeds
from texts import Texts
from views.preparations import preparation_desk
from views.preparations import preparations as preparations_preparations
from views.preparations import preparations as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]
TICK, MAIL = Evidence(DoneHow.TICK), Evidence(DoneHow.MAIL)


def taps(deed: Callable[..., Owed], **facts: object) -> Listener:
    """A button whose value is the preparation's id: the deed is done, and shown where the button stands."""

    async def tapped(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        again = body
        try:
            await house.transaction(deed, Act(person, house.now()), action["value"], **facts)
        except Refusal:
            again = _quietly(body)
            raise
        finally:
            house.afterwards(show_again(again, texts=texts, house=house, client=client))
        await ack()

    return tapped


def _quietly(body: Body) -> Body:
    """So that a message we cannot draw again does not say that it is done."""
    lasts = not body.get("container", {}).get("is_ephemeral")
    return body | {"response_url": ""} if lasts else body


def opens(question: Callable[..., Case], window: Callable[[Case, Texts, str], dict[str, Any]]) -> Listener:
    """A button whose value is the preparation's id: it opens a window about it.

    Where the rules say no, what was pressed is drawn again as things are.
    """

    async def opened(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        try:
            case = await house.answer(question, Act(person, house.now()), action["value"])
        except Refusal:
            house.afterwards(show_again(_quietly(body), texts=texts, house=house, client=client))
            raise
        await _open(window(case, texts, _memory(body, case.owed.id)), body, client)
        await ack()

    return opened


async def _open(window: dict[str, Any], body: Body, client: AsyncWebClient) -> None:
    in_modal = (body.get("view") or {}).get("type") == "modal"
    show = client.views_push if in_modal else client.views_open
    await show(trigger_id=body["trigger_id"], view=window)


def _memory(body: Body, preparation_id: str) -> str:
    """What the window is about, and where it was opened; never a whole other window's memory."""
    where = place(body, touched=preparation_id)
    if where["view"]["type"] == "modal":
        where["view"]["private_metadata"] = ""
    return json.dumps({"id": preparation_id, "place": where}, ensure_ascii=False)


async def keep_handed_in(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    memory, filled, before = json.loads(view["private_metadata"]), forms.read(view), _at_first(view)
    file: Body = next(iter(filled[views.FILE] or []), {})
    given = HandedIn(
        link=filled[views.LINK] or "",
        link_before=before[views.LINK] or "",
        file_id=file.get("id", ""),
        file_name=file.get("name", ""),
        done_by=filled.get(views.DONE_BY),
    )
    one = await house.transaction(preparation_deeds.hand_in, Act(person, house.now()), memory["id"], given)
    house.afterwards(show_again(memory["place"], texts=texts, house=house, client=client))
    await _close(ack, one, person, texts)


async def keep_filled_in(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    memory, given, shown = json.loads(view["private_metadata"]), forms.read(view), _at_first(view)
    one = await house.transaction(
        preparation_deeds.fill_in, Act(person, house.now()), memory["id"], given, shown=shown
    )
    house.afterwards(show_again(memory["place"], texts=texts, house=house, client=client))
    await _close(ack, one, person, texts)


def _at_first(view: Body) -> forms.Filled:
    """What a form held when it was opened, by field."""
    inputs = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    return {
        field: element.get("initial_value")
        or element.get("initial_date")
        or (element.get("initial_option") or {}).get("value")
        for field, element in inputs.items()
    }


async def _close(ack: AsyncAck, one: Owed, person: Person, texts: Texts) -> None:
    """Closes the form; if somebody else was first to say that it is done, the form says so instead."""
    done = one.done
    if done is None or person in {done.by, done.told_by}:
        await ack()
    else:
        await ack(response_action="update", view=views.kept_first(one, done, texts))


async def keep_taker(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    memory, chosen = json.loads(view["private_metadata"]), forms.read(view)[views.PERSON]
    if chosen == views.NOBODY_KNOWS:
        await house.transaction(preparation_deeds.let_go, Act(person, house.now()), memory["id"])
    else:
        await house.transaction(
            preparation_deeds.hand_over, Act(person, house.now()), memory["id"], to=chosen
        )
    house.afterwards(show_again(memory["place"], texts=texts, house=house, client=client))
    await ack()


async def keep_wish(ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House) -> None:
    memory, filled = json.loads(view["private_metadata"]), forms.read(view)
    if filled[views.WISH] == views.NEW_DATE and filled[views.DAY] is None:
        raise Refusal("ask-day-missing", field=views.DAY)
    wish = Wish(filled[views.DAY] if filled[views.WISH] == views.NEW_DATE else None)
    await house.transaction(preparation_deeds.ask, Act(person, house.now()), memory["id"], wish)
    case = await house.answer(preparation_deeds.case, Act(person, house.now()), memory["id"])
    await ack(response_action="update", view=views.asked(case, texts))


def decides(deed: Callable[..., Owed], said: Callable[[Body], dict[str, object]] = lambda _: {}) -> Listener:
    """A decision at the desk; ``said`` reads the deed's facts from the action. The desk is drawn again."""

    async def decided(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        memory = json.loads(body["view"]["private_metadata"])
        try:
            await house.transaction(deed, Act(person, house.now()), memory["id"], **said(action))
        finally:
            house.afterwards(_desk_again(body["view"], person, texts, house, client))
            house.afterwards(show_again(_quietly(memory["place"]), texts=texts, house=house, client=client))
            house.afterwards(
                windows.draw_beneath(body, person=person, texts=texts, house=house, client=client)
            )
        await ack()

    return decided


async def open_desk(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    case = await house.answer(nudges.desk, Act(person, house.now()), action["value"])
    await _open(preparation_desk.desk(case, texts, _memory(body, case.owed.id)), body, client)
    await ack()


async def _desk_again(view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient) -> None:
    memory = view["private_metadata"]
    case = await house.answer(nudges.desk, Act(person, house.now()), json.loads(memory)["id"])
    await client.views_update(view_id=view["id"], view=preparation_desk.desk(case, texts, memory))


async def grant_date(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    preparation_id, day = action["value"].split()
    grant = taps(preparation_deeds.agree_date, on=date.fromisoformat(day))
    await grant(ack, action | {"value": preparation_id}, body, person, texts, house, client)


def register(app: AsyncApp) -> None:
    app.action(preparations_preparations.DONE)(taps(preparation_deeds.finish, evidence=TICK))
    app.action(preparations_preparations.UNDO)(taps(preparation_deeds.reopen))
    app.action(preparations_preparations.LATER)(taps(preparation_deeds.postpone))
    app.action(preparations_preparations.HAND_IN)(opens(preparation_deeds.case_to_show, views.hand_in))
    app.action(preparations_preparations.FILL_IN)(opens(preparation_deeds.case_to_show, views.fill_in))
    app.action(preparations_preparations.NOT_MINE)(opens(preparation_deeds.case_to_leave, views.whose))
    app.action(views.ASK)(opens(preparation_deeds.case_to_leave, views.ask))
    app.view(views.HAND_IN_FORM)(keep_handed_in)
    app.view(views.FILL_IN_FORM)(keep_filled_in)
    app.view(views.WHOSE_FORM)(keep_taker)
    app.view(views.ASK_FORM)(keep_wish)
    app.action(views.DESK)(open_desk)
    app.action(preparation_desk.GRANT_DATE)(grant_date)
    app.action(preparation_desk.GRANT_EXEMPT)(taps(preparation_deeds.exempt))
    app.action(preparation_desk.DONE)(decides(preparation_deeds.finish, lambda _: {"evidence": TICK}))
    app.action(preparation_desk.MAIL)(decides(preparation_deeds.finish, lambda _: {"evidence": MAIL}))
    app.action(preparation_desk.EXEMPT)(decides(preparation_deeds.exempt))
    app.action(preparation_desk.REOPEN)(decides(preparation_deeds.reopen))
    app.action(preparation_desk.NEW_DATE)(decides(preparation_deeds.agree_date, _day))
    app.action(preparation_desk.HAND_OVER)(decides(preparation_deeds.hand_over, _taker))


def _day(action: Body) -> dict[str, object]:
    return {"on": date.fromisoformat(action["selected_date"])}


def _taker(action: Body) -> dict[str, object]:
    return {"to": action["selected_option"]["value"]}
