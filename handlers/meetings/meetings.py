"""Meetings: date, time, place, link and host, for all or for one cluster alone; cancelled, and back on."""

from datetime import date, time

from sqlalchemy.orm import Session

from handlers.ground import forms, previews
from handlers.ground.door import Door
from handlers.ground.previews import Asked, Change, View
from handlers.ground.visit import Visit
from handlers.ground.windows import Facts
from programme.changes.rosters import Occasion
from programme.ground.refusals import Refusal
from programme.meetings.meetings import Fate, Followed
from programme.people.acts import Act
from storage.changes import cancellation_deeds, meeting_deeds, rosters
from texts import Mrkdwn, Texts
from views.ground.blocks import OPTIONS, option
from views.ground.windows import kept, recalled
from views.ground.wording import written
from views.meetings import meetings as views
from views.programmes.programmes import MEETING_CHANGE


async def open_change(visit: Visit) -> None:
    """The same form for a meeting and, from a cluster's window, for a date of its own."""
    apart = visit.remembered().get("cluster") if visit.action["action_id"] == views.MEETING_APART else None
    what = await visit.asks(rosters.of_meeting, visit.value, cluster_id=apart)
    memory = visit.memory(**_known(what, apart))
    await visit.opens(views.change(what, visit.texts, memory=memory))


def _known(what: Occasion, apart: str | None) -> Facts:
    """What the form remembers of what it showed."""
    return {
        "programme": what.programme.id,
        "meeting": what.meeting.id,
        "version": what.meeting.version,
        "apart": apart,
        "within": what.cluster.id if what.cluster else None,
    }


async def keep_change(visit: Visit) -> None:
    """Another day or host is looked over first; for a place or a time that is not worth the while."""
    facts = _facts(recalled(visit.view), forms.read(visit.view))
    now_is = await visit.asks(rosters.of_meeting, facts["meeting"], cluster_id=facts.get("apart"))
    meeting = now_is.meeting
    same = (facts["day"], facts["host"]) == (meeting.on.isoformat(), meeting.host_id)
    if same and not meeting.cancelled and "apart" not in facts:
        followed = await visit.house.transaction(_change, Asked(facts, visit.person, visit.house.now(), {}))
        visit.beneath()
        window = views.followed(followed, visit.texts, memory=kept(under=recalled(visit.view).get("under")))
        await visit.closes(instead=window)
        return
    await previews.show(visit, "change", facts)


def _facts(known: Facts, filled: forms.Filled) -> Facts:
    """What was filled in, as a window remembers it."""
    told = _only(known, "programme", "meeting", "version", "apart", "within")
    return told | {
        "day": filled["day"].isoformat(),
        "time": filled["time"].isoformat() if filled["time"] else None,
        "place": filled["place"] or "",
        "link": filled["link"] or "",
        "host": filled["host"],
    }


def _only(facts: Facts, *names: str) -> Facts:
    return {name: facts[name] for name in names if name in facts}


def _wanted(facts: Facts) -> meeting_deeds.Change:
    at = facts["time"]
    return meeting_deeds.Change(
        on=date.fromisoformat(facts["day"]),
        starts_at=time.fromisoformat(at) if at else None,
        place=facts["place"],
        link=facts["link"],
        host_id=facts["host"],
    )


def _change(session: Session, asked: Asked) -> Followed:
    facts, wanted = asked.facts, _wanted(asked.facts)
    if "apart" in facts:
        return meeting_deeds.set_apart(
            session,
            Act(asked.by, asked.now),
            facts["meeting"],
            facts["apart"],
            wanted,
            seen_version=facts["version"],
        )
    return meeting_deeds.change(
        session, Act(asked.by, asked.now), facts["meeting"], wanted, seen_version=facts["version"]
    )


def _cancel(session: Session, asked: Asked) -> Followed:
    facts, fate = asked.facts, Fate(asked.facts["fate"])
    if "apart" in facts:
        return meeting_deeds.cancel_apart(
            session,
            Act(asked.by, asked.now),
            facts["meeting"],
            facts["apart"],
            fate,
            seen_version=facts["version"],
        )
    return cancellation_deeds.cancel(
        session, Act(asked.by, asked.now), facts["meeting"], fate, seen_version=facts["version"]
    )


def _changed(followed: Followed, _: Facts, texts: Texts) -> list[Mrkdwn]:
    about = _about("preview-moved", followed, texts)
    return [about, *views.counts(followed, texts)]


def _cancelled(followed: Followed, _: Facts, texts: Texts) -> list[Mrkdwn]:
    return [_about("preview-cancel", followed, texts), *views.counts(followed, texts)]


def _about(key: str, followed: Followed, texts: Texts) -> Mrkdwn:
    meeting = followed.meeting
    return texts.rich(key, meeting=written(meeting.title, texts), day=texts.dates.day(meeting.on))


async def _form_again(visit: Visit, facts: Facts) -> View:
    apart = facts.get("apart")
    what = await visit.asks(rosters.of_meeting, facts["meeting"], cluster_id=apart)
    filled = await visit.house.answer(rosters.as_wanted, what, _wanted(facts))
    memory = kept(**_known(what, apart) | {"version": facts["version"], "under": facts.get("under")})
    return views.change(filled, visit.texts, memory=memory)


async def open_cancel(visit: Visit) -> None:
    """In place of the form about the meeting: three windows are as many as Slack stacks."""
    known = recalled(visit.body["view"])
    what = await visit.asks(rosters.of_meeting, known["meeting"], cluster_id=known.get("apart"))
    form = views.cancel(what, visit.texts, memory=kept(**known))
    await visit.client.views_update(view_id=visit.body["view"]["id"], view=form)


async def keep_cancel(visit: Visit) -> None:
    known = recalled(visit.view)
    facts = _only(known, "programme", "meeting", "version", "apart")
    facts["fate"] = forms.read(visit.view)["fate"]
    await previews.show(visit, "cancel", facts)


async def find_organisation(visit: Visit) -> None:
    """The programme's organisations by name; for a cluster's own meeting only those that come."""
    facts = recalled(visit.body["view"])
    try:
        found = await visit.asks(
            rosters.organisations_like,
            facts["programme"],
            visit.body["value"],
            cluster_id=facts.get("within"),
        )
    except Refusal:  # a list has no room for words; the form says no when it is sent
        found = []
    await visit.offers([option(*one) for one in found[:OPTIONS]])


def register(door: Door) -> None:
    previews.ACTS["change"] = Change(
        deed=_change,
        intro=_changed,
        done=lambda followed, _, texts, memory: views.followed(followed, texts, memory=memory),
        submit="preview-yes",
        back=_form_again,
    )
    previews.ACTS["cancel"] = Change(
        deed=_cancel,
        intro=_cancelled,
        done=lambda followed, _, texts, memory: views.cancelled(followed, texts, memory=memory),
        submit="preview-cancel-yes",
    )
    door.taps(MEETING_CHANGE, open_change)
    door.taps(views.MEETING_APART, open_change)
    door.submits(views.CHANGING, keep_change)
    door.taps(views.CANCEL, open_cancel)
    door.submits(views.CANCELLING, keep_cancel)
    door.asks(views.ORGANISATION_SEARCH, find_organisation)
