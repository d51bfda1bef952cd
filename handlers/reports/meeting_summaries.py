"""A meeting's summary: drafted, edited by the facilitator, and sent as her own words."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.messages.circulars import Aim, Named, Target
from storage.ground.columns import new_id
from storage.reports import meeting_summaries
from views.meetings.meeting_pages import SUMMARY
from views.messages import circulars as views
from views.reports.meeting_summaries import drafted


async def open_draft(visit: Visit) -> None:
    """The form of a message to many, with the cluster and the words filled in."""
    meeting_id, cluster_id = visit.values(2)
    what = await visit.asks(meeting_summaries.of_meeting, meeting_id, cluster_id)
    language = what.programme.language
    text = drafted(what, visit.texts.instead(language, what.programme.words_in(language)))
    to = Named(Target(Aim.CLUSTER, what.cluster.id), name=what.cluster.name)
    memory = visit.over(views.CircularMemory(programme=what.programme.id, circular=new_id()))
    await visit.opens(views.form(what.programme, visit.texts, text=text, to=to, memory=memory))


def register(door: Door) -> None:
    door.taps(SUMMARY, open_draft)
