"""Before a meeting: the host sends what was drafted, everybody answers, and nobody hears twice."""

from datetime import date, time

from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.programmes.programmes import Inviter
from storage.changes import inviting_deeds, organisation_deeds
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.meetings import meetings
from storage.programmes import programmes
from tests.norrby import Norrby, norrby
from tests.stage import Stage
from views.meetings import attendance, invitations, meeting_pages
from views.preparations import preparation_buttons

ASKED = "2027-02-15 08:30"
"""The host is reminded of the invitation: it is due on 22 February, the meeting is on 8 March."""
SENT = "2027-02-16 08:30"


async def invites(stage: Stage, *items: str) -> Norrby:
    """Maria hosts meeting 1 in a programme whose invitations are the bot's to send."""
    team = await norrby(stage, "invitation-1", *items)
    eva = Act(await stage.person(team.eva), stage.clock.now())
    await stage.database.transaction(
        programmes.rename,
        eva,
        team.programme.id,
        title="Exempelrundan",
        language=Language.SV,
        inviter=Inviter.BOT,
    )
    return team


async def sends(team: Norrby, agenda: str = "• Lära av varandra") -> None:
    """In the letter that reminds her: the draft, changed, looked over, sent."""
    await team.maria.clicks(invitations.INVITE, in_=team.maria.last())
    await team.maria.fills({"agenda": agenda})
    await team.maria.submits()
    assert team.maria.errors == {}
    await team.maria.submits()


async def test_the_draft_is_made_of_what_is_there_and_sending_it_is_what_was_owed(stage: Stage) -> None:
    team = await invites(stage, "presentation-1")
    await stage.goes_to(ASKED)
    await team.maria.clicks(invitations.INVITE, in_=team.maria.last())
    drafted = str(team.maria.modal.blocks)
    assert "Berätta för varandra" in drafted, "the template's points"
    assert "anteckningarna" not in drafted, "what comes after the meeting is no point of it"
    assert "Presentation inför träff 1" in drafted, "what each brings"
    await team.maria.fills({"agenda": "• Lära av varandra"})
    await team.maria.submits()
    assert "Går till 3 personer" in team.maria.modal.words
    await team.maria.submits()
    assert (await team.owes("invitation-1", "Norra")).state is State.DONE


async def test_everybody_answers_and_the_host_sees_who_comes(stage: Stage) -> None:
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    for one in (team.maria, team.anna, team.pia):
        assert "Du är inbjuden till *träff 1*" in one.last().text
        assert "Lära av varandra" not in one.last().text, "the agenda is a tap away"
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    await team.anna.clicks(attendance.INSTEAD, in_=team.anna.last())
    await team.anna.fills({"instead": "Bo Berg"})
    await team.anna.submits()
    await team.pia.clicks(attendance.NO, in_=team.pia.last())
    assert "Du har svarat att du kommer" in team.maria.last().text
    assert "Bo Berg kommer i ditt ställe" in team.anna.last().text
    await team.maria.clicks(meeting_pages.OPEN, in_=team.maria.last())
    said = team.maria.modal.words
    assert "Lära av varandra" in said
    assert "Kommer: 2." in said
    assert "Bo Berg (Norrby, i stället för Anna Berg)" in said
    assert "Kan inte: 1." in said


async def test_who_comes_to_the_team_afterwards_is_invited_and_nobody_else_again(stage: Stage) -> None:
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    eva, new = Act(await stage.person(team.eva), stage.clock.now()), stage.participant("Ny Nilsson")
    her = await stage.person(new)
    await stage.database.transaction(
        organisation_deeds.add_person, eva, team.programme, team.organisation.id, her, Role.ADVISER
    )
    await stage.goes_to("2027-02-18 17:00")
    assert [said for said in new.heard() if "Du är inbjuden till *träff 1*" in said]
    for one in (team.maria, team.anna, team.pia):
        assert len([said for said in one.heard() if "Du är inbjuden" in said]) == 1


async def test_who_has_answered_gets_no_word_of_the_day_before(stage: Stage) -> None:
    team = await invites(stage)
    await has_place(stage, team)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    had = len(team.maria.heard())
    await stage.goes_to("2027-03-05 17:00")
    assert len([said for said in team.anna.heard() if "Norrby stadshus" in said]) == 2, "told, and reminded"
    assert len(team.maria.heard()) == had


async def test_who_answered_before_there_was_a_place_is_told_it_the_day_before(stage: Stage) -> None:
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    await has_place(stage, team)
    await stage.goes_to("2027-03-05 17:00")
    assert "kl. 13.00, Norrby stadshus" in team.maria.last().text


async def has_place(stage: Stage, team: Norrby) -> None:
    eva = Act(await stage.person(team.eva), stage.clock.now())

    def places(session: Session) -> None:
        every = meetings.of_programme(session, team.programme.id)
        one = next(meeting for meeting in every if meeting.step == "meeting-1")
        wanted = Change(one.on, time(13), "Norrby stadshus")
        meeting_deeds.change(session, eva, one.id, wanted, seen_version=one.version)

    await stage.database.transaction(places)


async def test_a_meeting_that_moves_is_asked_about_again(stage: Stage) -> None:
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    await team.moves("meeting-1", date(2027, 3, 15))
    await stage.goes_to("2027-02-17 08:30")
    assert "flyttats" in team.maria.last().text
    await team.maria.clicks(attendance.NO, in_=team.maria.last())
    await team.maria.opens_home()
    await team.maria.clicks(meeting_pages.OPEN, in_=team.maria.home)
    assert "Kan inte: 1." in team.maria.modal.words
    assert "Har inte svarat: 2." in team.maria.modal.words


async def test_an_answer_about_the_old_day_is_none_about_the_new_one(stage: Stage) -> None:
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    await team.moves("meeting-1", date(2027, 3, 15))
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    assert "flyttats till en annan dag" in team.maria.ephemeral[-1].text
    assert "15 mars" in team.maria.last().text
    assert "Du har svarat" not in team.maria.last().text
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    assert "Du har svarat att du kommer" in team.maria.last().text


async def test_an_invitation_to_a_meeting_that_moved_meanwhile_is_not_sent(stage: Stage) -> None:
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await team.maria.clicks(invitations.INVITE, in_=team.maria.last())
    await team.maria.submits()
    await team.moves("meeting-1", date(2027, 3, 15))
    await team.maria.submits()
    assert "Träffen har ändrats" in team.maria.last().text
    assert (await team.owes("invitation-1", "Norra")).state is State.OPEN


async def test_to_the_start_and_the_close_everybody_is_invited_by_itself(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-08 09:00")
    eva = Act(await stage.person(team.eva), stage.clock.now())
    named = {"title": "Exempelrundan", "language": Language.SV}
    await stage.database.transaction(
        inviting_deeds.rename, eva, team.programme.id, **named, inviter=Inviter.BOT
    )
    await stage.goes_to("2027-01-18 09:00")
    for one in (team.maria, team.anna, team.pia):
        assert len([said for said in one.heard() if "Du är inbjuden till *uppstarten*" in said]) == 1
    await team.anna.clicks(attendance.NO, in_=team.anna.letter_with(attendance.NO))
    await team.maria.clicks(meeting_pages.OPEN, in_=team.maria.letter_with(meeting_pages.OPEN))
    assert "Kan inte: 1." in team.maria.modal.words
    assert "Dagordning" in team.maria.modal.words
    for inviter, invited in ((Inviter.FACILITATOR, False), (Inviter.BOT, True)):
        act = Act(eva.by, stage.clock.now())
        await stage.database.transaction(
            inviting_deeds.rename, act, team.programme.id, **named, inviter=inviter
        )
        await stage.goes_to("2027-08-25 17:00" if invited else "2027-02-05 17:00")
        close = [said for said in team.anna.heard() if "inbjuden till *avslutet*" in said]
        assert len(close) == int(invited), [said[:60] for said in team.anna.heard()]


async def test_who_invites_herself_is_reminded_as_before(stage: Stage) -> None:
    team = await norrby(stage, "invitation-1")
    await stage.goes_to(ASKED)
    assert preparation_buttons.DONE in str(team.maria.last().blocks)
    assert invitations.INVITE not in str(team.maria.last().blocks)
