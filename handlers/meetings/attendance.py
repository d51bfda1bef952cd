"""Invitations answered: she comes, or not, or somebody else; and who was there, as the host says."""

from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.meetings.attendance import Coming, about
from storage.meetings.held import attendance_deeds
from storage.preparations import meeting_pages
from views.ground.wording import written
from views.meetings import attendance as views

TAPS = {views.YES: Coming.YES, views.NO: Coming.NO}


async def answer(visit: Visit) -> None:
    """Where she pressed it is drawn again: the letter, or the meeting."""
    coming = TAPS[visit.action["action_id"]]
    try:
        await visit.does(attendance_deeds.answer, visit.value, coming)
    finally:
        if visit.in_modal:
            visit.later(windows.draw_here(visit))
        else:
            visit.again()


async def open_instead(visit: Visit) -> None:
    meeting_id, _ = about(visit.value)
    page = await visit.asks(meeting_pages.of_meeting, meeting_id)
    memory = views.AttendMemory(meeting=visit.value, place=visit.place())
    meeting = written(page.meeting.short, visit.texts)
    await visit.opens(views.instead(meeting, page.answer, visit.texts, memory=visit.over(memory)))


async def keep_instead(visit: Visit, form: views.InsteadForm) -> None:
    memory = visit.recalls(views.AttendMemory)
    await visit.does(attendance_deeds.answer, memory.meeting, Coming.INSTEAD, instead=form.instead)
    if memory.under is not None:
        visit.beneath()
    else:
        visit.again(memory.place)


async def open_presence(visit: Visit) -> None:
    meeting_id, cluster_id = visit.values(2)
    page = await visit.asks(meeting_pages.of_meeting, meeting_id, cluster_id)
    memory = visit.over(views.PresenceMemory(meeting=meeting_id, cluster=cluster_id))
    await visit.opens(views.presence(page, visit.texts, memory=memory))


async def keep_presence(visit: Visit) -> None:
    """Its fields are boxes of names, as many as there are: what stands in them stays a mapping."""
    memory = visit.recalls(views.PresenceMemory)
    present = {who for field in forms.boxes(visit.view).values() for who in field}
    shown = {
        option["value"]
        for block in visit.view["blocks"]
        if block["type"] == "input"
        for option in block["element"].get("options", [])
    }
    await visit.does(
        attendance_deeds.say_who_was_there, memory.meeting, memory.cluster, shown=shown, present=present
    )
    visit.beneath()


def register(door: Door) -> None:
    for action in TAPS:
        door.taps(action, answer)
    door.taps(views.INSTEAD, open_instead)
    door.fills_in(views.NAMING, views.InsteadForm, keep_instead)
    door.taps(views.PRESENT, open_presence)
    door.submits(views.PRESENCE, keep_presence)
