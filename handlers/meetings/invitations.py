"""Invitations: drafted, looked over, sent by the host."""

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.preparations.meeting_pages import Inviting
from storage.preparations import invitation_deeds
from views.meetings import invitations as views


async def open_form(visit: Visit) -> None:
    meeting_id, cluster_id = visit.values(2)
    what = await visit.asks(invitation_deeds.paper, meeting_id, cluster_id)
    memory = views.InvitationMemory(
        meeting=meeting_id, cluster=cluster_id, version=what.meeting.version, place=visit.place()
    )
    await visit.opens(_form(visit, what, visit.over(memory)))


def _form(visit: Visit, what: Inviting, memory: str) -> Json:
    language = what.programme.language
    theirs = visit.texts.instead(language, what.programme.words_in(language))
    return views.form(what, visit.texts, theirs, memory=memory)


async def look_over(visit: Visit, form: views.InvitationForm) -> None:
    """Kept as a draft, and shown as it will be; what was sent is changed at once."""
    memory = visit.recalls(views.InvitationMemory)
    what = await visit.does(
        invitation_deeds.keep,
        memory.meeting,
        memory.cluster,
        agenda=form.agenda,
        have_ready=form.have_ready,
    )
    if what.invitation is not None and what.invitation.sent_at is not None:
        visit.beneath()
        await visit.closes(instead=views.changed(visit.texts, memory=memory.kept()))
    else:
        await visit.closes(instead=views.preview(what, visit.texts, memory=memory.kept()))


async def change(visit: Visit) -> None:
    """Back to the form, with what stood there."""
    memory = visit.recalls(views.InvitationMemory)
    what = await visit.asks(invitation_deeds.paper, memory.meeting, memory.cluster)
    await visit.redraws(_form(visit, what, memory.kept()))


async def send(visit: Visit) -> None:
    memory = visit.recalls(views.InvitationMemory)
    what = await visit.does(
        invitation_deeds.send, memory.meeting, memory.cluster, seen_version=memory.version
    )
    if memory.under is not None:
        visit.beneath()
    else:
        visit.again(memory.place)
    await visit.closes(instead=views.sent(what, visit.texts, memory=memory.kept()))


def register(door: Door) -> None:
    door.taps(views.INVITE, open_form)
    door.fills_in(views.WRITING, views.InvitationForm, look_over)
    door.taps(views.CHANGE, change)
    door.submits(views.LOOKING, send)
