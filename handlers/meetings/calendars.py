"""A meeting taken to one's own calendar, as a file in the conversation."""

from exports.meetings.calendars import Occasion, calendar_file
from handlers.ground import files
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.preparations.meeting_pages import MeetingPage
from storage.preparations import meeting_pages
from views.ground import windows
from views.ground.wording import written
from views.meetings import meeting_pages as views
from views.messages import calendar_feeds


async def take(visit: Visit) -> None:
    page = await visit.asks(meeting_pages.of_meeting, visit.value)
    if page.invitation is None or page.invitation.sent_at is None:
        raise Refusal("meeting-gone")
    visit.later(_bring(visit, page))
    texts = visit.texts
    ways = [calendar_feeds.door(texts)] if visit.house.web is not None else []
    said = texts.rich("meeting-calendar-sent")
    await visit.lays_over(windows.saved(texts("meeting-calendar-title"), said, texts, *ways))


async def _bring(visit: Visit, page: MeetingPage) -> None:
    assert page.invitation is not None
    texts, what = visit.texts, Occasion(page.meeting, page.invitation, page.programme.zone)
    made = calendar_file(what, texts, now=visit.house.now())
    comment = texts.rich(
        "meeting-calendar-comment",
        meeting=written(page.meeting.title, texts),
        day=texts.dates.day(page.meeting.on),
    )
    await files.send(visit, made.name, made.content, comment)


def register(door: Door) -> None:
    door.taps(views.CALENDAR, take)
