"""Reachability: Slack tells that somebody came, left or takes no messages, and what follows from that."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.ground.speeches import speeches
from programme.people.acts import Act
from programme.people.claims import Claim, may_be_asked
from programme.people.people import Person, Standing
from programme.people.visibility import may_answer_claim
from programme.programmes.programmes import Organisation, Programme
from storage.changes import absence_deeds, member_deeds
from storage.changes.endings import departure_deeds, handover_deeds
from storage.ground import due, notices
from storage.ground import tables as ground_tables
from storage.ground.columns import new_id
from storage.ground.database import passes
from storage.improvement import check_in_notices
from storage.messages import reachability, troubles
from storage.messages.aftermath import tell_closed
from storage.messages.troubles import What
from storage.people import claims, people, profiles, seats
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.preparations import preparation_notices
from storage.programmes import digest_notices, organisations, programmes
from storage.programmes import tables as programme_tables


def keep(session: Session, workspace_id: str, profile: Profile, *, now: datetime) -> Person:
    """Keeps what Slack says of somebody, and acts on it when she left, came back or came anew."""
    ask_about(session, workspace_id, profile, now=now)
    row = people.known_as(session, workspace_id, profile)
    before = people.person(row) if row else None
    away_since = row.deactivated_at if row else None
    after = people.remember(session, workspace_id, profile, now=now)
    if before is not None and before.zone != after.zone:
        due.reschedule(session, ground_tables.Notice.person_id == after.id)
    if before is not None and before.reachable and not after.reachable:
        left_slack(session, after.id, now=now)
    elif before is not None and after.in_slack and not before.in_slack:
        _came(session, after, away_since=away_since, now=now)
    return after


def heard(session: Session, workspace_id: str, told: Iterable[Profile], *, now: datetime) -> None:
    """The same for several people, of whom those we have never met stay unknown."""
    causes: dict[str, str] = {}
    for profile in _with_news(session, workspace_id, tuple(told)):
        try:
            with session.begin_nested():
                ask_about(session, workspace_id, profile, now=now)
                if people.known_as(session, workspace_id, profile) is not None:
                    keep(session, workspace_id, profile, now=now)
        except Exception as fault:  # kept below: what is amiss with one stops none of the others
            if passes(fault):
                raise
            causes[profile.slack_id] = type(fault).__name__
    troubles.keep(session, What.PERSON, causes, now=now)


def _with_news(session: Session, workspace_id: str, told: tuple[Profile, ...]) -> Iterable[Profile]:
    """All of them where somebody's row cannot be read: whose it is, is found one by one."""
    try:
        return profiles.with_news(session, workspace_id, told)
    except LookupError:
        return told


def ask_about(session: Session, workspace_id: str, profile: Profile, *, now: datetime) -> None:
    """Facilitators are asked whether a guest, or an account from elsewhere, is who waits with its address.

    Once about each account, whose id is all that is kept of it. Nothing is hers before one of them says yes.
    """
    asks = may_be_asked(profile.standing, is_bot=profile.is_bot, deactivated=profile.deactivated)
    if profile.is_plain(workspace_id) or not asks:
        return
    row = people.waiting_for(session, workspace_id, profile.email)
    if row is None or claims.asked(session, row.id, profile.slack_id):
        return
    standing = Standing.GUEST if profile.standing is Standing.GUEST else Standing.STRANGER
    claim = people_tables.Claim(
        id=new_id(), person_id=row.id, slack_id=profile.slack_id, standing=standing, asked_at=now
    )
    session.add(claim)
    session.flush()
    for programme in programmes.of_person(session, row.id):
        news = [
            Notice(
                Kind.CLAIMED,
                programme.id,
                leader.id,
                claim.id,
                "asked",
                programme.calendar.on_or_after(next_morning(now, leader.zone)),
            )
            for leader in people.facilitators(session, programme.id)
        ]
        notices.promise(session, programme.workspace_id, news)


def asked_about(session: Session, act: Act, claim_id: str) -> Claim:
    """What somebody is asked. Raises Refusal for who leads none of the programmes the one who waits is in."""
    found = claims.by_ids(session, [claim_id]).get(claim_id)
    if found is None:
        raise Refusal("thing-gone")
    _led_with(session, act, found)
    if found.hers is not None or found.person.slack_id is not None:
        raise Refusal("claim-answered", name=found.person.name)
    return found


def _led_with(session: Session, act: Act, claim: Claim) -> list[Programme]:
    """The programmes she leads where the one who waits sits."""
    viewer = people.viewer(session, act.by.id)
    led = [one for one in programmes.of_person(session, claim.person.id) if may_answer_claim(viewer, one.id)]
    if not led:
        raise Refusal("only-facilitator")
    return led


def deny(session: Session, act: Act, claim_id: str) -> Claim:
    """It is somebody else: nothing changes hands, and nobody is asked about that account again."""
    found = asked_about(session, act, claim_id)
    _answer(session, act, claim_id, hers=False)
    return replace(found, hers=False)


def confirm(session: Session, act: Act, claim_id: str, profile: Profile) -> Claim:
    """It is she: the seat, and what waits, is that account's. ``profile`` is the account as it is now.

    Where the account is known for itself already, it gets the seats in the programmes that the one who says
    so leads. Raises Refusal.
    """
    found = asked_about(session, act, claim_id)
    asks = may_be_asked(profile.standing, is_bot=profile.is_bot, deactivated=profile.deactivated)
    if profile.slack_id != found.slack_id or not asks:
        raise Refusal("claim-closed", name=found.person.name)
    _answer(session, act, claim_id, hers=True)
    known = people.in_slack(session, act.by.workspace_id, profile.slack_id)
    if known is None:
        row = session.get_one(people_tables.Person, found.person.id)
        _came(session, people.identify(session, row, profile, now=act.now), away_since=None, now=act.now)
    else:
        for programme in _led_with(session, act, found):
            _pass_on(session, act, programme, found.person, known)
    return replace(found, hers=True)


def _answer(session: Session, act: Act, claim_id: str, *, hers: bool) -> None:
    row = session.get_one(people_tables.Claim, claim_id)
    row.hers, row.answered_at, row.answered_by_id = hers, act.now, act.by.id
    session.flush()


def _pass_on(session: Session, act: Act, programme: Programme, waiting: Person, known: Person) -> None:
    """Her seats in a programme, and all that she answers for there, are hers under the account's own row."""
    theirs = seats.of_people(session, programme.id, [waiting.id, known.id])
    has = {one.seat.role for one in theirs if one.person.id == known.id}
    fresh = [one.seat for one in theirs if one.person.id == waiting.id and one.seat.role not in has]
    new = [member_deeds.Seat(known, one.role, one.organisation_id) for one in fresh]
    member_deeds.place(session, programme, new, by=act.by, now=act.now)
    if any(one.organisation_id for one in fresh):
        handover_deeds.everything(session, act, programme.id, waiting.id, to=known.id, leaving=True)
    else:
        departure_deeds.remove(session, act, programme.id, waiting.id)


def _came(session: Session, person: Person, *, away_since: datetime | None, now: datetime) -> None:
    """What waited for her waits again, what nobody took over is hers once more, and her facilitators hear."""
    if away_since is not None:
        _wait_again(session, person, away_since, now)
    member_deeds.arrived(session, person, now=now)
    in_reach(session, person, now=now)


def in_reach(session: Session, person: Person, *, now: datetime) -> None:
    """What nobody took over is hers once more, and her facilitators hear."""
    seats = people.spoken_of(session, person.id).seats
    for programme in programmes.of_person(session, person.id):
        clusters = {one.cluster_id for one in seats if one.programme_id == programme.id and one.cluster_id}
        preparation_notices.settle(session, programme, clusters, returned=[person.id], now=now)
        leaders = [one for one in people.facilitators(session, programme.id) if one.id == person.id]
        digest_notices.plan(session, programme, leaders, now=now)
    reachability.tell_reached(session, person, now=now)


def _wait_again(session: Session, person: Person, since: datetime, now: datetime) -> None:
    """What was dropped for want of a way to her; whether it is still wanted is asked when it is said."""
    rows = session.scalars(
        select(ground_tables.Notice).where(
            ground_tables.Notice.person_id == person.id,
            ground_tables.Notice.message_id.is_(None),
            ground_tables.Notice.dropped_at >= since,
            ground_tables.Notice.kind.not_in([one.kind for one in speeches().values() if one.weekly]),
        )
    )
    for row in rows:
        calendar = programmes.by_id(session, row.programme_id).calendar
        morning = calendar.on_or_after(next_morning(now, person.zone))
        if row.stale_on is None or row.stale_on > morning:
            row.dropped_at, row.day = None, max(row.day, morning)
    due.reschedule(session, ground_tables.Notice.person_id == person.id)


def seat_of(session: Session, act: Act, programme_id: str, person_id: str) -> str | None:
    """The organisation somebody sits in; None for a facilitator. Raises Refusal, also when she has left."""
    programme = programmes.led_by(session, act, programme_id)
    member_deeds.member(session, programme, person_id)
    seats = people.spoken_of(session, person_id).seats
    homes = (one.organisation_id for one in seats if one.programme_id == programme_id)
    return next((home for home in homes if home is not None), None)


def set_channel(
    session: Session, act: Act, organisation_id: str, channel: str | None, *, opened: bool = False
) -> Organisation:
    """The organisation's own channel, or none; ``opened`` says whether we are in it. Raises Refusal."""
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    programmes.led_by(session, act, row.programme_id)
    row.channel, row.channel_open = channel, bool(channel) and opened
    session.flush()
    return organisations.by_id(session, organisation_id)


def channel_is(session: Session, channel: str, *, opened: bool) -> None:
    """We came into a channel or out of it, or it was closed or opened to everybody."""
    session.execute(
        update(programme_tables.Organisation)
        .where(programme_tables.Organisation.channel == channel)
        .values(channel_open=opened)
    )


def channels(session: Session) -> list[str]:
    """Every organisation's channel, to be looked up in Slack."""
    named = (
        select(programme_tables.Organisation.channel)
        .where(programme_tables.Organisation.channel.is_not(None))
        .distinct()
    )
    return [channel for channel in session.scalars(named) if channel]


def plan_digests(session: Session, workspace_id: str, *, now: datetime) -> None:
    """Every facilitator who waits for no digest is promised one, whatever broke the chain of them."""
    here = programme_tables.Programme.workspace_id == workspace_id
    ids = session.scalars(select(programme_tables.Programme.id).where(here)).all()
    there, causes = programmes.readable(session, ids)
    wanted: list[Notice] = []
    for programme_id, those in digest_notices.lacking(session, there).items():
        try:
            wanted += digest_notices.wanted(there[programme_id], those, now=now)
        except Exception as fault:  # noqa: BLE001  kept below: one programme stops none of the others
            causes[programme_id] = type(fault).__name__
    notices.promise(session, workspace_id, wanted)
    troubles.keep(session, What.PROGRAMME, causes, now=now)


def left_slack(session: Session, person_id: str, *, now: datetime) -> None:
    """Somebody's account was closed: colleagues take over what she answered for, the facilitator hears."""
    tell_closed(session, person_id, closed_at=now, now=now)
    out_of_reach(session, person_id, now=now)


def out_of_reach(session: Session, person_id: str, *, now: datetime) -> None:
    """Nothing reaches somebody any more: colleagues take over what she answered for."""
    absence_deeds.stand_in_left(session, person_id, now=now)
    for seat in people.spoken_of(session, person_id).seats:
        if seat.organisation_id is not None:
            programme = programmes.by_id(session, seat.programme_id)
            preparation_notices.assign(session, programme, seat.organisation_id, now=now)
            check_in_notices.settle(session, [seat.organisation_id], now=now)
