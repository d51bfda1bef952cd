"""A team begins an improvement in a minute, writes it down as it goes, and moves it forward and back."""

import re
from datetime import date

import pytest

from programme.improvement.headings import LONGEST_TEXT
from programme.improvement.improvements import Because, EqualityAs, State, Track
from programme.people.visibility import MayRead
from rehearsal import ScreenRefusesError
from rehearsal.elements import elements_in
from storage.changes import organisation_deeds
from tests.acts import acting
from tests.norrby import button
from tests.stage import Stage
from tests.team import begins, on_screen, opens, opens_list, teams
from views.improvement import improvement_lists
from views.improvement import improvements as views
from views.improvement.cycles import CYCLE_NEW
from views.improvement.findings import FINDING_NEW
from views.improvement.headings import WRITE
from views.improvement.ideas import IDEA_NEW
from views.improvement.improvements import FORWARD, IMPROVEMENT_NEW, IMPROVEMENT_OPEN, MOVE, REMOVE

HOSTILE = '<!channel> *fet* <http://exempel.example|klicka> & =1+1 "}'


async def test_a_title_a_track_and_where_we_are_is_enough_to_begin(stage: Stage) -> None:
    team = await teams(stage)
    await opens_list(team.maria)
    assert "En titel räcker" in team.maria.modal.words
    await team.maria.clicks(IMPROVEMENT_NEW)
    await team.maria.fills({"title": "Kallelse med sms", "state": "test"})
    await team.maria.submits()

    assert "Kallelse med sms" in team.maria.modal.words
    assert "Testa i liten skala" in team.maria.modal.words
    one = await team.the("Kallelse med sms")
    assert (one.track, one.state, one.may_read) == (Track.OPERATION, State.TEST, MayRead.CLUSTER)
    assert one.responsible == await stage.person(team.maria)


async def test_it_is_written_a_heading_at_a_time_and_the_next_obvious_thing_follows(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    primary = [one for one in team.maria.modal.blocks if "primary" in str(one)]
    assert len(primary) == 1
    assert f"{WRITE}-aim" in str(primary), "first of all: what do you want to reach?"

    await team.maria.clicks(f"{WRITE}-aim")
    await team.maria.fills({"aim": "Lika många kommer", "how_much": "8 av 10", "by_when": date(2027, 6, 1)})
    await team.maria.submits()
    assert "Lika många kommer" in team.maria.modal.words
    assert "1 juni 2027" in team.maria.modal.words
    assert f"{FORWARD}" in str([one for one in team.maria.modal.blocks if "primary" in str(one)])

    await team.maria.clicks(f"{WRITE}-start")
    await team.maria.fills(
        {"starts_from": "Lika service", "equality_as": "goal", "checklist_points": "8, 10,8"}
    )
    await team.maria.submits()
    await team.maria.clicks(f"{WRITE}-operation")
    await team.maria.fills({"field_of_operation": "Individ och familj", "service": "Mottagningen"})
    await team.maria.submits()
    await team.maria.clicks(f"{WRITE}-elsewhere")
    await team.maria.fills({"link": "https://norrby.example/sms", "report_at": "meeting-3"})
    await team.maria.submits()
    one = await team.the("Kallelse med sms")
    assert (one.aim, one.how_much, one.by_when) == ("Lika många kommer", "8 av 10", date(2027, 6, 1))
    assert (one.equality_as, one.checklist_points) == (EqualityAs.GOAL, ("8", "10"))
    assert (one.service, one.link) == ("Mottagningen", "https://norrby.example/sms")
    assert one.report_at == "meeting-3"
    assert "Träff 3" in team.maria.modal.words


async def test_the_result_chain_is_asked_backwards_in_one_form(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(f"{WRITE}-chain")
    asked = [block["block_id"] for block in team.maria.modal.blocks if block["type"] == "input"]
    assert asked == ["effect", "outcome", "way_of_working", "product", "activities", "resources"]
    await team.maria.fills({"effect": "Lika hälsa", "product": "En rutin"})
    await team.maria.submits()
    assert "Lika hälsa" in team.maria.modal.words
    assert [box for box, _ in (await team.the("Kallelse med sms")).chain] == ["effect", "product"]


async def test_forward_with_a_tap_and_back_with_a_reason(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.TEST)
    await team.maria.clicks(FORWARD)
    assert (await team.the("Kallelse med sms")).state is State.STUDY
    await team.maria.clicks(MOVE)
    await team.maria.fills({"state": "causes"})
    await team.maria.submits()
    assert "Ett tryck räcker" in team.maria.errors["because"]
    await team.maria.fills({"because": Because.NOT_RIGHT.value, "reason": "Ingen läste sms:et."})
    await team.maria.submits()
    assert "Tillbaka från Studera till Orsaker" in team.maria.modal.words
    assert "Det var inte rätt lösning. Ingen läste sms:et." in team.maria.modal.words
    assert (await team.the("Kallelse med sms")).state is State.CAUSES


async def test_nothing_is_done_before_it_is_made_to_last(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.STUDY)
    await team.maria.clicks(MOVE)
    with pytest.raises(ScreenRefusesError):
        await team.maria.fills({"state": "done"})


async def test_two_who_move_it_at_once_move_it_once(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.FACTS)
    await opens(team.anna, await team.the("Kallelse med sms"))
    stale = button(team.anna.modal, FORWARD)
    await team.maria.clicks(FORWARD)
    await team.maria.clicks(FORWARD)
    await team.anna.presses(stale, team.anna.modal)
    assert "Någon annan har flyttat förbättringen" in team.anna.modal.words
    assert (await team.the("Kallelse med sms")).state is State.IDEAS
    await team.anna.closes()
    assert "Vad skulle kunna göra skillnad?" in team.anna.modal.words, "beneath it stands as it is now"

    again = button(team.maria.modal, FORWARD)
    await team.maria.presses(again, team.maria.modal)
    await team.maria.presses(again, team.maria.modal)
    assert (await team.the("Kallelse med sms")).state is State.PLAN, "a double click is one"


async def test_two_write_under_the_same_heading_and_both_are_kept(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    await opens(team.anna, await team.the("Kallelse med sms"))
    await team.maria.clicks(f"{WRITE}-aim")
    await team.anna.clicks(f"{WRITE}-aim")
    await team.maria.fills({"aim": "Lika många kommer"})
    await team.anna.fills({"for_whom": "Den som är ny"})
    await team.maria.submits()
    await team.anna.submits()
    one = await team.the("Kallelse med sms")
    assert (one.aim, one.for_whom) == ("Lika många kommer", "Den som är ny")


async def test_what_does_not_fit_is_said_at_its_field_and_nothing_is_lost(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(f"{WRITE}-elsewhere")
    await team.maria.fills({"link": "https://ex ample"})
    await team.maria.submits()
    assert "https://" in team.maria.errors["link"]
    await team.maria.fills({"link": "https://exempel.example"})
    await team.maria.submits()
    assert (await team.the("Kallelse med sms")).link == "https://exempel.example"
    await team.maria.clicks(f"{WRITE}-conditions")
    with pytest.raises(ScreenRefusesError):
        await team.maria.fills({"conditions": "å" * (LONGEST_TEXT + 1)})


async def test_hostile_words_are_only_words(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, HOSTILE)
    await team.maria.clicks(f"{WRITE}-aim")
    await team.maria.fills({"aim": HOSTILE})
    await team.maria.submits()
    for who in (team.maria, team.elsa):
        await opens_list(team.elsa)
        marked = "".join(re.findall(r"'mrkdwn', 'text': '(.*?)'}", str(who.modal.blocks)))
        assert "&lt;!channel&gt;" in marked
        assert "<!channel>" not in marked
        assert "<http" not in marked


async def test_others_read_what_the_team_has_opened_and_change_nothing(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.TEST)
    one = await team.the("Kallelse med sms")
    assert await team.sees(team.stig) == [], "he meets in another cluster"
    await opens(team.elsa, one)
    assert "Norrby" in team.elsa.modal.words
    writes = {views.FORWARD, views.MOVE, views.REMOVE, views.INVITE, views.LINK, IDEA_NEW, FINDING_NEW}
    assert not writes & on_screen(team.elsa)
    assert not [action for action in on_screen(team.elsa) if action.startswith(WRITE)]

    await team.maria.clicks(f"{WRITE}-basics")
    await team.maria.fills({"may_read": "organisation"})
    await team.maria.submits()
    await opens_list(team.elsa)
    assert "Kallelse med sms" not in team.elsa.modal.words
    assert "Visas i Hemmaplan bara för Norrby" in team.maria.modal.words


async def test_what_is_no_longer_open_is_said_to_be_gone(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    await opens_list(team.elsa)
    stale = button(team.elsa.modal, IMPROVEMENT_OPEN)
    await team.maria.clicks(f"{WRITE}-basics")
    await team.maria.fills({"may_read": "organisation"})
    await team.maria.submits()
    await team.elsa.presses(stale, team.elsa.modal)
    assert "eller visas inte för dig" in team.elsa.modal.words


async def test_what_was_begun_by_mistake_is_removed_also_under_an_open_form(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    await opens(team.anna, await team.the("Kallelse med sms"))
    await team.anna.clicks(f"{WRITE}-aim")
    await team.maria.clicks(REMOVE)
    assert await team.sees(team.maria) == []
    assert "En titel räcker" in team.maria.modal.words, "the list takes its place"
    await team.anna.fills({"aim": "Lika många kommer"})
    await team.anna.submits()
    assert "finns inte längre" in next(iter(team.anna.errors.values()))


async def test_the_list_shows_ours_first_and_one_field_of_operation_at_a_time(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.elsa, "Ring i stället")
    await team.elsa.clicks(f"{WRITE}-operation")
    await team.elsa.fills({"field_of_operation": "Förskola"})
    await team.elsa.submits()
    await begins(team.maria, "Kallelse med sms")
    await opens_list(team.maria)
    words = team.maria.modal.words
    assert words.index("Kallelse med sms") < words.index("Ring i stället")
    await team.maria.chooses(improvement_lists.FIELD, "förskola")
    assert "Kallelse med sms" not in team.maria.modal.words
    assert "Ring i stället" in team.maria.modal.words


async def test_the_facilitator_begins_one_for_a_team_without_slack(stage: Stage) -> None:
    team = await teams(stage)
    await opens_list(team.eva)
    await team.eva.clicks(IMPROVEMENT_NEW)
    await team.eva.fills({"title": "Brev på lätt svenska", "organisation": "Ekeby"})
    await team.eva.submits()
    one = await team.the("Brev på lätt svenska", team.elsa)
    assert (one.organisation, one.responsible, one.made_by.name) == ("Ekeby", None, "Eva Ek")
    await team.eva.clicks(views.FOLD)
    assert {IDEA_NEW, FINDING_NEW} <= on_screen(team.eva)


async def test_it_opens_with_its_next_step_and_the_rest_behind_more(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.TEST)
    assert {views.FORWARD, views.FOLD, CYCLE_NEW} <= on_screen(team.maria)
    assert not {views.MOVE, views.REMOVE, views.LINK, IDEA_NEW} & on_screen(team.maria)
    assert sum(one.type == "button" for one in elements_in(team.maria.modal.blocks)) <= 8
    await team.maria.clicks(views.FOLD)
    assert {views.MOVE, views.REMOVE, views.LINK, IDEA_NEW} <= on_screen(team.maria)
    await team.maria.clicks(IDEA_NEW)
    await team.maria.fills({"text": "Ring i stället"})
    await team.maria.submits()
    assert views.REMOVE in on_screen(team.maria), "what she unfolded stays so"
    await team.maria.clicks(views.FOLD)
    assert "Ring i stället" in team.maria.modal.words, "what is written can be read all the same"
    assert views.REMOVE not in on_screen(team.maria)
    assert team.maria.failures == []


async def test_an_organisation_is_met_with_its_own_words_for_the_wheel(stage: Stage) -> None:
    team = await teams(stage)
    own = [("wheel", "kvalitetscykel, kvalitetscykeln")]
    eva = await stage.person(team.eva)
    await stage.database.transaction(organisation_deeds.set_words, acting(eva), team.norrby.id, own)
    await begins(team.maria, "Kallelse med sms", state=State.PLAN)
    assert "Här börjar kvalitetscykeln" in team.maria.modal.words
    await begins(team.elsa, "Ring i stället", state=State.PLAN)
    assert "Här börjar PDSA-hjulet" in team.elsa.modal.words
