"""Preparations: done, undone, later, somebody else's; handed in, filled in, asked about, decided upon."""

import json
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.places import place
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
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

    async def tapped(visit: Visit) -> None:
        again = visit.body
        try:
            await visit.does(deed, visit.value, **facts)
        except Refusal:
            again = _quietly(visit.body)
            raise
        finally:
            visit.again(again)

    return tapped


def _quietly(body: Body) -> Body:
    """So that a message we cannot draw again does not say that it is done."""
    lasts = not body.get("container", {}).get("is_ephemeral")
    return body | {"response_url": ""} if lasts else body


def opens(question: Callable[..., Case], window: Callable[[Case, Texts, str], dict[str, Any]]) -> Listener:
    """A button whose value is the preparation's id: it opens a window about it.

    Where the rules say no, what was pressed is drawn again as things are.
    """

    async def opened(visit: Visit) -> None:
        try:
            case = await visit.asks(question, visit.value)
        except Refusal:
            visit.again(_quietly(visit.body))
            raise
        await _open(visit, window(case, visit.texts, _memory(visit.body, case.owed.id)))

    return opened


async def _open(visit: Visit, window: dict[str, Any]) -> None:
    in_modal = (visit.body.get("view") or {}).get("type") == "modal"
    show = visit.client.views_push if in_modal else visit.client.views_open
    await show(trigger_id=visit.body["trigger_id"], view=window)


def _memory(body: Body, preparation_id: str) -> str:
    """What the window is about, and where it was opened; never a whole other window's memory."""
    where = place(body, touched=preparation_id)
    if where["view"]["type"] == "modal":
        where["view"]["private_metadata"] = ""
    return json.dumps({"id": preparation_id, "place": where}, ensure_ascii=False)


async def keep_handed_in(visit: Visit) -> None:
    memory, filled, before = (
        json.loads(visit.view["private_metadata"]),
        forms.read(visit.view),
        _at_first(visit.view),
    )
    file: Body = next(iter(filled[views.FILE] or []), {})
    given = HandedIn(
        link=filled[views.LINK] or "",
        link_before=before[views.LINK] or "",
        file_id=file.get("id", ""),
        file_name=file.get("name", ""),
        done_by=filled.get(views.DONE_BY),
    )
    one = await visit.does(preparation_deeds.hand_in, memory["id"], given)
    visit.again(memory["place"])
    await _close(visit, one)


async def keep_filled_in(visit: Visit) -> None:
    memory, given, shown = (
        json.loads(visit.view["private_metadata"]),
        forms.read(visit.view),
        _at_first(visit.view),
    )
    one = await visit.does(preparation_deeds.fill_in, memory["id"], given, shown=shown)
    visit.again(memory["place"])
    await _close(visit, one)


def _at_first(view: Body) -> forms.Filled:
    """What a form held when it was opened, by field."""
    inputs = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    return {
        field: element.get("initial_value")
        or element.get("initial_date")
        or (element.get("initial_option") or {}).get("value")
        for field, element in inputs.items()
    }


async def _close(visit: Visit, one: Owed) -> None:
    """Closes the form; if somebody else was first to say that it is done, the form says so instead."""
    done = one.done
    if done is None or visit.person in {done.by, done.told_by}:
        pass
    else:
        await visit.closes(instead=views.kept_first(one, done, visit.texts))


async def keep_taker(visit: Visit) -> None:
    memory, chosen = json.loads(visit.view["private_metadata"]), forms.read(visit.view)[views.PERSON]
    if chosen == views.NOBODY_KNOWS:
        await visit.does(preparation_deeds.let_go, memory["id"])
    else:
        await visit.does(preparation_deeds.hand_over, memory["id"], to=chosen)
    visit.again(memory["place"])


async def keep_wish(visit: Visit) -> None:
    memory, filled = json.loads(visit.view["private_metadata"]), forms.read(visit.view)
    if filled[views.WISH] == views.NEW_DATE and filled[views.DAY] is None:
        raise Refusal("ask-day-missing", field=views.DAY)
    wish = Wish(filled[views.DAY] if filled[views.WISH] == views.NEW_DATE else None)
    await visit.does(preparation_deeds.ask, memory["id"], wish)
    case = await visit.asks(preparation_deeds.case, memory["id"])
    await visit.closes(instead=views.asked(case, visit.texts))


def decides(deed: Callable[..., Owed], said: Callable[[Body], dict[str, object]] = lambda _: {}) -> Listener:
    """A decision at the desk; ``said`` reads the deed's facts from the action. The desk is drawn again."""

    async def decided(visit: Visit) -> None:
        memory = json.loads(visit.body["view"]["private_metadata"])
        try:
            await visit.does(deed, memory["id"], **said(visit.action))
        finally:
            visit.later(_desk_again(visit, visit.body["view"]))
            visit.again(_quietly(memory["place"]))
            visit.beneath()

    return decided


async def open_desk(visit: Visit) -> None:
    case = await visit.asks(nudges.desk, visit.value)
    await _open(visit, preparation_desk.desk(case, visit.texts, _memory(visit.body, case.owed.id)))


async def _desk_again(visit: Visit, view: Body) -> None:
    memory = view["private_metadata"]
    case = await visit.asks(nudges.desk, json.loads(memory)["id"])
    await visit.client.views_update(view_id=view["id"], view=preparation_desk.desk(case, visit.texts, memory))


async def grant_date(visit: Visit) -> None:
    preparation_id, day = visit.value.split()
    grant = taps(preparation_deeds.agree_date, on=date.fromisoformat(day))
    await grant(
        visit.ack,
        visit.action | {"value": preparation_id},
        visit.body,
        visit.person,
        visit.texts,
        visit.house,
        visit.client,
    )


def register(door: Door) -> None:
    door.taps(preparations_preparations.DONE, taps(preparation_deeds.finish, evidence=TICK))
    door.taps(preparations_preparations.UNDO, taps(preparation_deeds.reopen))
    door.taps(preparations_preparations.LATER, taps(preparation_deeds.postpone))
    door.taps(preparations_preparations.HAND_IN, opens(preparation_deeds.case_to_show, views.hand_in))
    door.taps(preparations_preparations.FILL_IN, opens(preparation_deeds.case_to_show, views.fill_in))
    door.taps(preparations_preparations.NOT_MINE, opens(preparation_deeds.case_to_leave, views.whose))
    door.taps(views.ASK, opens(preparation_deeds.case_to_leave, views.ask))
    door.submits(views.HAND_IN_FORM, keep_handed_in)
    door.submits(views.FILL_IN_FORM, keep_filled_in)
    door.submits(views.WHOSE_FORM, keep_taker)
    door.submits(views.ASK_FORM, keep_wish)
    door.taps(views.DESK, open_desk)
    door.taps(preparation_desk.GRANT_DATE, grant_date)
    door.taps(preparation_desk.GRANT_EXEMPT, taps(preparation_deeds.exempt))
    door.taps(preparation_desk.DONE, decides(preparation_deeds.finish, lambda _: {"evidence": TICK}))
    door.taps(preparation_desk.MAIL, decides(preparation_deeds.finish, lambda _: {"evidence": MAIL}))
    door.taps(preparation_desk.EXEMPT, decides(preparation_deeds.exempt))
    door.taps(preparation_desk.REOPEN, decides(preparation_deeds.reopen))
    door.taps(preparation_desk.NEW_DATE, decides(preparation_deeds.agree_date, _day))
    door.taps(preparation_desk.HAND_OVER, decides(preparation_deeds.hand_over, _taker))


def _day(action: Body) -> dict[str, object]:
    return {"on": date.fromisoformat(action["selected_date"])}


def _taker(action: Body) -> dict[str, object]:
    return {"to": action["selected_option"]["value"]}
