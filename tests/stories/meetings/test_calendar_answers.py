"""Answers from calendars, and invitations by mail: whatever way somebody answers, it counts once."""

from datetime import UTC, date, datetime
from email.headerregistry import Address

from sqlalchemy.orm import Session

from delivery.mail.envelopes import enveloped
from exports.meetings.letter_calendars import of_letter
from imports.meetings.calendar_replies import TYPE
from programme.meetings.attendance import Coming
from programme.meetings.calendar_replies import Reply
from programme.messages.letters import Letter
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.ground import tables as ground_tables
from storage.meetings import invitations, meetings
from storage.meetings.held import attendance_deeds
from storage.meetings.tables import Meeting, MeetingInvitation
from storage.messages import letters
from storage.messages import tables as message_tables
from tests.norrby import Norrby
from tests.stage import Stage
from tests.stories.meetings.test_invitations import ASKED, SENT, invites, sends
from texts import texts_in
from views.meetings import attendance, meeting_pages
from views.messages.letters import letter

MARIA = "maria.lind@exempel.example"


async def invited(stage: Stage) -> tuple[Norrby, str]:
    """Everybody has the invitation; its id."""
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    return team, await stage.database.answer(_uid)


def _uid(session: Session) -> str:
    """The host's: those to the start and the close are nobody's to send."""
    [row] = session.query(MeetingInvitation).filter(MeetingInvitation.sent_by_id.is_not(None))
    return row.id


async def replies(
    stage: Stage, uid: str, coming: Coming | None, *, stamp: str, sender: str = MARIA, sequence: int = 0
) -> Person | None:
    said = Reply(uid, MARIA, coming, sequence, stamp)
    return await stage.database.transaction(
        attendance_deeds.reply, said, sender=sender, now=stage.clock.now()
    )


async def page(team: Norrby) -> str:
    await team.maria.runs("/hemmaplan", "träff")
    words = str(team.maria.modal.words)
    await team.maria.closes()
    return words


async def test_a_calendars_answer_counts_as_hers(stage: Stage) -> None:
    team, uid = await invited(stage)
    said = await replies(stage, uid, Coming.YES, stamp="20270216T080000Z")
    assert said is not None
    assert said.name == "Maria Lind"
    assert "Kommer: 1." in await page(team)
    await replies(stage, uid, Coming.NO, stamp="20270216T070000Z")
    assert "Kommer: 1." in await page(team), "an older answer that came late changes nothing"
    await replies(stage, uid, None, stamp="20270216T090000Z")
    assert "Kommer: 1." in await page(team), "perhaps is no answer"
    await replies(stage, uid, Coming.NO, stamp="20270216T100000Z")
    assert "Kan inte: 1." in await page(team)


async def test_nobody_answers_for_anybody_else_and_not_about_another_day(stage: Stage) -> None:
    team, uid = await invited(stage)
    assert await replies(stage, uid, Coming.YES, stamp="1", sender="pia.pil@exempel.example") is None
    assert await replies(stage, "unknown", Coming.YES, stamp="1") is None
    await team.moves("meeting-1", date(2027, 3, 15))
    await replies(stage, uid, Coming.YES, stamp="2", sequence=0)
    assert "Kommer" not in await page(team), "it was about the day before it moved"
    await replies(stage, uid, Coming.YES, stamp="3", sequence=1)
    assert "Kommer: 1." in await page(team)


async def test_a_calendar_file_is_hers_for_a_tap(stage: Stage) -> None:
    team, _ = await invited(stage)
    await team.maria.clicks(meeting_pages.OPEN, in_=team.maria.last())
    await team.maria.clicks(meeting_pages.CALENDAR)
    assert "Kalenderfilen ligger" in team.maria.modal.words
    files = [file for message in team.maria.hands.messages() for file in message.files]
    assert [file.name for file in files] == ["2027-03-08.ics"]


async def test_by_mail_it_comes_with_a_file_that_asks(stage: Stage) -> None:
    team, uid = await invited(stage)
    written = await stage.database.answer(_letter_of, (await stage.person(team.maria)).id, stage.clock.now())
    [file] = of_letter(written, organiser="Eva", address="bot@exempel.example", now=written.made_at)
    assert file.method == "REQUEST"
    said = letter(written, texts_in("sv"))
    mail = enveloped(written, said, Address("Hemmaplan", "bot", "exempel.example"), None, datetime.now(UTC))
    [part] = [one for one in mail.walk() if one.get_content_type() == TYPE]
    assert part.get_param("method") == "REQUEST"
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert f"UID:{uid}".encode() in content
    assert b"mailto:bot@exempel.example" in content.replace(b"\r\n ", b"")


def _letter_of(session: Session, person_id: str, now: datetime) -> Letter:
    """Her last letter, as it would go."""
    notice = (
        session.query(ground_tables.Notice)
        .filter_by(person_id=person_id, kind="invited")
        .filter(ground_tables.Notice.message_id.is_not(None))
        .one()
    )
    found = letters.posts(session, message_tables.Message.id == notice.message_id)
    [draft] = letters.drafts(session, letters.sheets(session, found), now=now)
    return draft.letter(now=now)


async def test_a_cluster_that_gets_its_own_date_keeps_its_invitation_and_its_answers(stage: Stage) -> None:
    team, uid = await invited(stage)
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    before = await stage.database.answer(meetings.of_programme, team.programme.id)
    shared = next(one for one in before if one.step == "meeting-1")
    await _goes_apart(stage, team, shared.id)
    assert "Kommer: 1." in await page(team)
    own = await stage.database.answer(_own_meeting, team.organisation.cluster_id)
    found = await stage.database.answer(invitations.of_circle, own, team.organisation.cluster_id)
    assert found is not None
    assert found.id == uid


def _own_meeting(session: Session, cluster_id: str) -> str:
    return session.query(Meeting).filter_by(cluster_id=cluster_id).one().id


async def _goes_apart(stage: Stage, team: Norrby, meeting_id: str) -> None:
    eva = Act(await stage.person(team.eva), stage.clock.now())
    await stage.database.transaction(
        meeting_deeds.set_apart,
        eva,
        meeting_id,
        team.organisation.cluster_id,
        Change(date(2027, 3, 8), place="Norrby stadshus"),
        seen_version=1,
    )
