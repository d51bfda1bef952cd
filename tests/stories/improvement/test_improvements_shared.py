"""An improvement among others: linked tracks, invited guests, the same idea in many teams, the whiteboard."""

from programme.ground.roles import Role
from programme.improvement.improvements import Method, State, Track
from programme.people.acts import Act
from storage.changes import member_deeds
from storage.changes.endings import departure_deeds
from tests.norrby import button
from tests.stage import Stage
from tests.team import Teams, begins, on_screen, opens, opens_list, teams
from views.improvement import findings, idea_sides, ideas, improvement_forms, journeys
from views.improvement import improvements as views
from views.improvement.headings import WRITE
from views.improvement.improvements import IMPROVEMENT_LIST, IMPROVEMENT_NEW, IMPROVEMENT_OPEN, INVITE, LINK
from views.messages import letters


async def test_what_steering_changes_and_the_operation_it_drives_are_seen_from_both_sides(
    stage: Stage,
) -> None:
    team = await teams(stage)
    await begins(team.maria, "Frågan i varje beslut", track=Track.STEERING)
    await team.maria.clicks(LINK)
    assert "inte" not in on_screen(team.maria)
    assert "på det andra spåret" in team.maria.modal.words
    await team.maria.closes()

    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(LINK)
    await team.maria.fills({"other": "Frågan i varje beslut"})
    await team.maria.submits()
    assert "Drivs av" in team.maria.modal.words
    steering, operation = await team.the("Frågan i varje beslut"), await team.the("Kallelse med sms")
    assert steering.drives_id == operation.id
    await team.maria.clicks(IMPROVEMENT_OPEN)
    assert "Ska driva" in team.maria.modal.words
    assert "Kallelse med sms" in team.maria.modal.words

    await team.maria.clicks(LINK)
    await team.maria.clicks(improvement_forms.UNLINK)
    await team.maria.closes()
    assert "Ska driva" not in team.maria.modal.words


async def test_a_link_is_within_one_organisation_and_across_the_tracks(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.elsa, "Frågan i varje beslut i Ekeby", track=Track.STEERING)
    await begins(team.maria, "Kallelse med sms")
    await begins(team.maria, "Brev på lätt svenska")
    await team.maria.clicks(LINK)
    assert "på det andra spåret" in team.maria.modal.words


async def test_siv_from_the_service_sees_the_one_she_is_invited_to(stage: Stage) -> None:
    team = await teams(stage)
    siv = stage.participant("Siv Ros")
    await begins(team.maria, "Brev på lätt svenska")
    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(INVITE)
    await team.maria.fills({"guests": [siv.hands.person, team.anna.hands.person]})
    await team.maria.submits()
    assert "Inbjudna: Siv Ros" in team.maria.modal.words, "Anna sees it already"

    await stage.goes_to("2027-01-07 08:30")
    assert "har lagt till dig" in siv.last().text
    await opens_list(siv)
    assert "Kallelse med sms" in siv.modal.words
    assert "Brev på lätt svenska" not in siv.modal.words
    assert IMPROVEMENT_NEW not in on_screen(siv)
    await siv.clicks(IMPROVEMENT_OPEN)
    await siv.clicks(f"{WRITE}-aim")
    await siv.fills({"aim": "Lika många kommer"})
    await siv.submits()
    assert (await team.the("Kallelse med sms")).aim == "Lika många kommer"
    await siv.clicks(views.FOLD)

    await team.maria.clicks(INVITE)
    await team.maria.clicks(improvement_forms.WITHDRAW)
    await team.maria.closes()
    assert "Inbjudna" not in team.maria.modal.words
    stale = button(siv.modal, f"{WRITE}-start")
    await siv.presses(stale, siv.modal)
    assert "eller visas inte för dig" in siv.modal.words


async def test_nobody_from_another_organisation_is_invited_nor_an_app(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(INVITE)
    await team.maria.fills({"guests": [team.elsa.hands.person]})
    await team.maria.submits()
    assert "Elsa Holm hör till en annan organisation" in team.maria.errors["guests"]
    assert (await team.the("Kallelse med sms")).invited == frozenset()


async def test_ekeby_takes_up_norrbys_idea_and_both_are_seen_side_by_side(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.IDEAS)
    await team.maria.clicks(ideas.IDEA_NEW)
    await team.maria.fills({"text": "Skicka ett sms dagen innan"})
    await team.maria.submits()
    assert "Skicka ett sms dagen innan" in team.maria.modal.words
    await team.maria.clicks(f"{WRITE}-conditions")
    await team.maria.fills({"conditions": "Liten kommun, två handläggare"})
    await team.maria.submits()

    await opens_list(team.elsa)
    await team.elsa.clicks(ideas.IDEA_LIST)
    await team.elsa.clicks(ideas.IDEA_OPEN)
    assert "Liten kommun, två handläggare" in team.elsa.modal.words
    await team.elsa.clicks(ideas.IDEA_TAKE_UP)
    await team.elsa.fills({"improvement": ideas.NEW_ONE})
    await team.elsa.submits()
    assert "Skicka ett sms dagen innan" in team.elsa.modal.words
    await team.elsa.fills({"title": "Sms i Ekeby", "state": "plan"})
    await team.elsa.submits()
    assert "Från Norrby" in team.elsa.modal.words, "where it came from is kept"
    await opens_list(team.eva)
    await team.eva.clicks(ideas.IDEA_LIST)
    await team.eva.clicks(ideas.JOURNEYS)
    assert "Norrby → Ekeby: Skicka ett sms dagen innan" in team.eva.modal.words.replace("*", "")
    await team.eva.clicks(journeys.PICTURE)
    await stage.settled()
    assert "Norrby → Ekeby: en idé" in team.eva.last().text

    await team.elsa.clicks(ideas.IDEA_OPEN)
    words = team.elsa.modal.words
    assert "Kallelse med sms" in words
    assert "Sms i Ekeby" in words
    assert "inte skrivit något om sina förutsättningar" in words
    await opens_list(team.stig)
    await team.stig.clicks(ideas.IDEA_LIST)
    assert "sms" not in team.stig.modal.words, "he meets in another cluster"
    await stage.goes_to("2027-01-12 12:00")
    told = [said for said in team.maria.heard() if "Ekeby prövar din idé" in said]
    assert len(told) == 1, "who wrote it down hears so"


async def writes_idea(team: Teams) -> None:
    """Maria, in an improvement of Norrby's."""
    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(ideas.IDEA_NEW)
    await team.maria.fills({"text": "Skicka ett sms dagen innan"})
    await team.maria.submits()


async def takes_it_up(team: Teams) -> None:
    """Elsa, into an improvement of Ekeby's."""
    await begins(team.elsa, "Sms i Ekeby")
    await opens_list(team.elsa)
    await team.elsa.clicks(ideas.IDEA_LIST)
    await team.elsa.clicks(ideas.IDEA_OPEN)
    await team.elsa.clicks(ideas.IDEA_TAKE_UP)
    await team.elsa.fills({"improvement": "Sms i Ekeby"})
    await team.elsa.submits()


async def test_an_idea_is_put_aside_and_stays_with_those_who_have_it(stage: Stage) -> None:
    team = await teams(stage)
    await writes_idea(team)
    await takes_it_up(team)
    assert "Sms i Ekeby" in team.elsa.modal.words, "the window beneath has both now"

    await team.maria.clicks(ideas.IDEA_OPEN)
    stale = button(team.maria.modal, idea_sides.IDEA_PUT_ASIDE)
    await team.maria.clicks(idea_sides.IDEA_PUT_ASIDE)
    assert "Skicka ett sms dagen innan" in team.maria.modal.words
    await team.maria.presses(stale, team.maria.modal)
    assert team.maria.failures == [], "twice is once"
    await team.elsa.clicks(idea_sides.IDEA_PUT_ASIDE)
    assert "Här finns inga idéer än" in team.elsa.modal.words
    await team.maria.clicks(ideas.IDEA_OPEN)
    assert "Idén finns inte längre" in team.maria.modal.words


async def test_where_its_writer_has_left_a_colleague_hears_that_their_idea_travels(stage: Stage) -> None:
    team = await teams(stage)
    await writes_idea(team)
    maria, now = (await stage.person(team.maria)).id, stage.clock.now()
    await stage.database.transaction(departure_deeds.leave, team.programme, maria, now=now)
    await takes_it_up(team)
    await stage.goes_to("2027-01-12 12:00")
    assert [said for said in team.anna.heard() if "Ekeby prövar er idé" in said]
    assert not [said for said in team.maria.heard() if "Ekeby prövar" in said]


async def test_what_came_out_of_the_five_whys_is_kept_in_lines_a_link_or_a_photo(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.CAUSES)
    await team.maria.clicks(findings.FINDING_NEW)
    assert "Fråga varför det är så" in team.maria.modal.words
    await team.maria.submits()
    assert "Skriv något" in team.maria.errors["lines"]
    await team.maria.fills({"lines": "Brevet kommer för sent"})
    await team.maria.chooses(findings.METHOD, Method.FISHBONE.value)
    assert "låt benen vara" in team.maria.modal.words
    photo = await team.maria.shares_file("tavlan.jpg", b"jpeg")
    await team.maria.fills({"file": [photo]})
    await team.maria.submits()

    assert "Fiskben" in team.maria.modal.words
    await opens(team.elsa, await team.the("Kallelse med sms"))
    await team.elsa.clicks(findings.FINDING_OPEN)
    assert "Brevet kommer för sent" in team.elsa.modal.words
    assert "tavlan.jpg" in team.elsa.modal.words
    assert findings.FINDING_REMOVE not in on_screen(team.elsa)

    await team.maria.clicks(findings.FINDING_OPEN)
    await team.maria.clicks(findings.FINDING_CHANGE)
    await team.maria.fills({"lines": "Brevet går inte att förstå"})
    await team.maria.submits()
    await team.maria.clicks(findings.FINDING_OPEN)
    assert "Brevet går inte att förstå" in team.maria.modal.words
    assert "tavlan.jpg" in team.maria.modal.words
    stale = button(team.maria.modal, findings.FINDING_CHANGE)
    await team.maria.clicks(findings.FINDING_REMOVE)
    await team.maria.presses(stale, team.maria.modal)
    assert "Resultatet är borttaget" in team.maria.modal.words


async def test_a_service_representative_added_by_the_facilitator_sees_nothing_until_invited(
    stage: Stage,
) -> None:
    team = await teams(stage)
    siv = stage.participant("Siv Ros")
    await begins(team.maria, "Kallelse med sms")
    person, eva = await stage.person(siv), await stage.person(team.eva)
    await stage.database.transaction(
        member_deeds.add,
        Act(eva, stage.clock.now()),
        team.programme.id,
        person,
        [Role.SERVICE_REPRESENTATIVE],
        team.norrby.id,
    )
    await opens_list(siv)
    assert "bjuder in dig" in siv.modal.words
    assert letters.NOT_ME not in on_screen(siv)
    assert views.IMPROVEMENT_NEW not in on_screen(siv)
    await siv.closes()
    await siv.opens_home()
    await siv.clicks(IMPROVEMENT_LIST)
    await siv.clicks(ideas.IDEA_LIST)
    assert "Här finns inga idéer än" in siv.modal.words
