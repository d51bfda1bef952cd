"""One meeting: opened, looked at cluster by cluster; an idea caught at it; the next date agreed."""

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.meetings import feedback
from programme.ground.refusals import Refusal
from storage.changes.dates import next_date_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.ground.columns import new_id
from storage.meetings.held import attendance_deeds, caught_ideas
from storage.preparations import meeting_pages
from views.ground.windows import Memory
from views.meetings import meeting_ideas, next_dates
from views.meetings import meeting_pages as views
from views.meetings.meetings import CHANGING, followed


async def window(visit: Visit, memory: views.PageMemory) -> Json:
    page = await visit.asks(meeting_pages.of_meeting, memory.meeting, memory.cluster)
    codes = visit.house.web.codes if visit.house.web is not None else ""
    return views.window(page, visit.texts, memory=memory.kept(), codes=codes)


async def open_page(visit: Visit) -> None:
    """In place of the form about it: three windows are as many as Slack stacks."""
    if visit.view.get("callback_id") == CHANGING:
        under = visit.recalls(Memory).under
        await visit.redraws(await window(visit, views.PageMemory(meeting=visit.value, under=under)))
    else:
        await visit.enters(views.WINDOW, views.PageMemory(meeting=visit.value))


async def other_cluster(visit: Visit) -> None:
    meeting_id, _, cluster_id = visit.chosen.partition(" ")
    under = visit.recalls(views.PageMemory).under
    there = views.PageMemory(meeting=meeting_id, cluster=cluster_id, under=under)
    await visit.redraws(await window(visit, there))


async def begin(visit: Visit, words: str) -> None:
    """After the command: with a code from the screen how it was, without one her next meeting."""
    if words:
        found = await visit.does(attendance_deeds.come_in, words)
        await feedback.begin(visit, found.id)
        return
    nearest = await visit.asks(meeting_pages.nearest)
    if nearest is None:
        raise Refusal("meeting-page-none")
    await visit.opens(await window(visit, views.PageMemory(meeting=nearest.id)))


async def open_idea(visit: Visit) -> None:
    await catch(visit, meeting_id=visit.value.strip())


async def catch(visit: Visit, *, text: str = "", meeting_id: str = "") -> None:
    """Also after the command, with what was written after it."""
    what = await visit.asks(caught_ideas.paper, meeting_id)
    memory = visit.over(meeting_ideas.CaughtMemory(id=new_id(), meeting=what.meeting_id or ""))
    await visit.opens(meeting_ideas.form(what.others, visit.texts, text=text, memory=memory))


async def keep_idea(visit: Visit, form: meeting_ideas.CaughtForm) -> None:
    memory = visit.recalls(meeting_ideas.CaughtMemory)
    heard = "" if form.heard_from == meeting_ideas.NOBODY else form.heard_from
    one = await visit.does(
        caught_ideas.catch, memory.id, form.text, heard_from=heard, meeting_id=memory.meeting
    )
    await visit.closes(instead=meeting_ideas.kept(one.text, visit.texts, memory=visit.over(Memory())))


async def open_next_date(visit: Visit) -> None:
    meeting_id, cluster_id = visit.values(2)
    page = await visit.asks(next_date_deeds.paper, meeting_id, cluster_id)
    assert page.next is not None
    memory = next_dates.NextDateMemory(meeting=meeting_id, cluster=cluster_id, version=page.next.version)
    await visit.opens(next_dates.form(page, visit.texts, memory=visit.over(memory)))


async def keep_next_date(visit: Visit, form: next_dates.NextDateForm) -> None:
    memory = visit.recalls(next_dates.NextDateMemory)
    what = await visit.does(
        next_date_deeds.agree,
        memory.meeting,
        memory.cluster,
        Change(form.day, form.time, form.place, ends_at=form.ends),
        seen_version=memory.version,
    )
    visit.beneath()
    await visit.closes(instead=followed(what, visit.texts, memory=visit.over(Memory())))


def register(door: Door) -> None:
    door.window(views.WINDOW, views.PageMemory, window)
    door.taps(views.OPEN, open_page)
    door.taps(views.CLUSTER, other_cluster)
    door.taps(meeting_ideas.CATCH, open_idea)
    door.fills_in(meeting_ideas.CATCHING, meeting_ideas.CaughtForm, keep_idea)
    door.taps(views.NEXT_DATE, open_next_date)
    door.fills_in(next_dates.AGREEING, next_dates.NextDateForm, keep_next_date)
