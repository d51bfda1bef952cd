"""Meetings: date, time, place, link and host, for all or for one cluster alone; cancelled, and back on."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from handlers.ground import previews
from handlers.ground.door import Door
from handlers.ground.previews import CHANGES, Asked, Change, Facts
from handlers.ground.visit import Json, Visit
from programme.changes.rosters import Occasion
from programme.ground.refusals import Refusal
from programme.meetings.meetings import Fate, Followed
from storage.changes.dates import apart_deeds, cancellation_deeds, meeting_deeds
from storage.screens import rosters
from texts import Mrkdwn, Texts
from views.changes.clusters import ClusterMemory
from views.ground.blocks import OPTIONS, option
from views.ground.windows import Memory
from views.ground.wording import written
from views.meetings import meetings as views
from views.meetings.meetings import MeetingForm, MeetingMemory
from views.programmes.programmes import MEETING_CHANGE

CHANGED, CANCELLED, REJOINED = "change", "cancel", "rejoin"


class ChangeFacts(Facts):
    """What is wanted of a meeting, and which it is as she saw it."""

    about: MeetingMemory
    wanted: MeetingForm


class CancelFacts(Facts):
    about: MeetingMemory
    fate: Fate


async def open_change(visit: Visit) -> None:
    """The same form for a meeting and, from a cluster's window, for a date of its own."""
    is_apart = visit.action["action_id"] == views.MEETING_APART
    apart = visit.recalls(ClusterMemory).cluster if is_apart else None
    what = await visit.asks(rosters.of_meeting, visit.value, cluster_id=apart)
    memory = visit.over(MeetingMemory.of(what, apart))
    await visit.opens(views.change(what, visit.texts, memory=memory))


async def _occasion(visit: Visit, memory: MeetingMemory) -> Occasion:
    return await visit.asks(rosters.of_meeting, memory.meeting, cluster_id=memory.apart)


def _known(visit: Visit) -> MeetingMemory:
    """What the form she is in is about."""
    return visit.recalls(MeetingMemory).model_copy(update={"under": None})


async def keep_change(visit: Visit, form: MeetingForm) -> None:
    """Another day or host is looked over first; for a place or a time that is not worth the while."""
    about = _known(visit)
    meeting = (await _occasion(visit, about)).meeting
    same = (form.day, form.host) == (meeting.on, meeting.host_id)
    if not same or meeting.cancelled or about.apart:
        facts = ChangeFacts(programme=about.programme, about=about, wanted=form)
        await previews.show(visit, CHANGED, facts)
        return
    followed = await visit.does(apart_deeds.change, about.meeting, _wanted(form), seen_version=about.version)
    visit.beneath()
    await visit.closes(instead=views.followed(followed, visit.texts, memory=visit.over(Memory())))


def _wanted(form: MeetingForm) -> meeting_deeds.Change:
    return meeting_deeds.Change(form.day, form.time, form.place, form.link, form.host, form.ends)


def _change(session: Session, asked: Asked[ChangeFacts]) -> Followed:
    about, wanted = asked.facts.about, _wanted(asked.facts.wanted)
    seen = about.version
    if about.apart:
        return meeting_deeds.set_apart(
            session, asked.act, about.meeting, about.apart, wanted, seen_version=seen
        )
    return apart_deeds.change(session, asked.act, about.meeting, wanted, seen_version=seen)


def _cancel(session: Session, asked: Asked[CancelFacts]) -> Followed:
    about, fate = asked.facts.about, asked.facts.fate
    seen = about.version
    if about.apart:
        return meeting_deeds.cancel_apart(
            session, asked.act, about.meeting, about.apart, fate, seen_version=seen
        )
    return cancellation_deeds.cancel(session, asked.act, about.meeting, fate, seen_version=seen)


class RejoinFacts(Facts):
    about: MeetingMemory


def _rejoin(session: Session, asked: Asked[RejoinFacts]) -> Followed:
    about = asked.facts.about
    return apart_deeds.rejoin(session, asked.act, about.meeting, seen_version=about.version)


async def rejoin(visit: Visit) -> None:
    """What follows is looked over in the place of the form."""
    about = _known(visit)
    await previews.begin(visit, REJOINED, RejoinFacts(programme=about.programme, about=about), in_place=True)


def _says(key: str) -> Callable[[Followed, Facts, Texts], list[Mrkdwn]]:
    def said(followed: Followed, _: Facts, texts: Texts) -> list[Mrkdwn]:
        meeting = followed.meeting
        about = texts.rich(key, meeting=written(meeting.title, texts), day=texts.dates.day(meeting.on))
        return [about, views.day_off(followed, texts), *views.counts(followed, texts)]

    return said


async def _form_again(visit: Visit, facts: ChangeFacts) -> Json:
    what = await _occasion(visit, facts.about)
    filled = await visit.house.answer(rosters.as_wanted, what, _wanted(facts.wanted))
    return views.change(filled, visit.texts, memory=visit.over(facts.about))


async def open_cancel(visit: Visit) -> None:
    """In place of the form about the meeting: three windows are as many as Slack stacks."""
    memory = visit.recalls(MeetingMemory)
    what = await _occasion(visit, memory)
    await visit.redraws(views.cancel(what, visit.texts, memory=memory.kept()))


async def keep_cancel(visit: Visit, form: views.CancelForm) -> None:
    about = _known(visit)
    await previews.show(visit, CANCELLED, CancelFacts(programme=about.programme, about=about, fate=form.fate))


async def find_organisation(visit: Visit) -> None:
    """The programme's organisations by name; for a cluster's own meeting only those that come."""
    among, typed = visit.recalls(views.SearchMemory), visit.body["value"]
    try:
        found = await visit.asks(rosters.organisations_like, among.programme, typed, cluster_id=among.within)
    except Refusal:  # a list has no room for words; the form says no when it is sent
        found = []
    await visit.offers([option(*one) for one in found[:OPTIONS]])


def register(door: Door) -> None:
    CHANGES[CHANGED] = Change(
        facts=ChangeFacts,
        deed=_change,
        intro=_says("preview-moved"),
        done=lambda followed, _, texts, memory: views.followed(followed, texts, memory=memory),
        submit="preview-yes",
        back=_form_again,
    )
    CHANGES[CANCELLED] = Change(
        facts=CancelFacts,
        deed=_cancel,
        intro=_says("preview-cancel"),
        done=lambda followed, _, texts, memory: views.cancelled(followed, texts, memory=memory),
        submit="preview-cancel-yes",
    )
    CHANGES[REJOINED] = Change(
        facts=RejoinFacts,
        deed=_rejoin,
        intro=_says("preview-rejoined"),
        done=lambda followed, _, texts, memory: views.followed(followed, texts, memory=memory),
        submit="preview-yes",
    )
    door.taps(views.REJOIN, rejoin)
    door.taps(MEETING_CHANGE, open_change)
    door.taps(views.MEETING_APART, open_change)
    door.fills_in(views.CHANGING, MeetingForm, keep_change)
    door.taps(views.CANCEL, open_cancel)
    door.fills_in(views.CANCELLING, views.CancelForm, keep_cancel)
    door.asks(views.ORGANISATION_SEARCH, find_organisation)
