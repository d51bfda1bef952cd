"""What moved from one round to the next, what is done about it, and who gets to see it and when."""

import pytest

from programme.assessments.keeping import Filled
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.headings import Heading
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from programme.people.erasure import SOMEBODY, Words
from rehearsal.elements import elements_in
from storage.assessments import assessment_deeds, cases, checklists, rounds
from storage.changes import member_deeds, organisation_deeds
from storage.changes.endings import erasure_deeds
from storage.improvement import improvement_deeds
from tests.norrby import Norrby, norrby
from tests.stage import Participant, Stage
from tests.stories.assessments.levels import ITEM, POINTS, chooses, chooses_all, opens, the_round
from views.assessments import assessments, moved, points, shelves
from views.improvement.headings import WRITE
from views.improvement.improvements import IMPROVEMENT_LIST, IMPROVEMENT_OPEN
from views.preparations.preparation_buttons import ASSESS

AGAIN = "self-assessment-2"
FIRST = (1, 2, 3, 2, 1, 2, 3, 0)
SECOND = (3, 2, 2, 3, 1, 2, 3, 2)


async def assesses(team: Norrby, who: Participant, item: str, levels: tuple[int, ...]) -> None:
    """From the list to the last point, and what moved stands in front of her."""
    await closes_all(who)
    await who.opens_home()
    await who.clicks(shelves.SHELF)
    await who.clicks(ASSESS, (await team.owes(item)).id)
    await chooses_all(who, *levels)
    await who.submits()


async def closes_all(who: Participant) -> None:
    while who.hands.modal is not None:
        await who.closes()


async def test_maria_sees_last_time_beside_and_then_what_moved(stage: Stage) -> None:
    team = await norrby(stage, ITEM, AGAIN)
    await assesses(team, team.maria, ITEM, FIRST)
    await team.maria.closes()
    await team.maria.clicks(ASSESS, (await team.owes(AGAIN)).id)
    assert "Förra gången: 1 Inte påbörjat." in team.maria.modal.words
    await chooses_all(team.maria, *SECOND)
    await team.maria.submits()
    words = team.maria.modal.words
    assert "2 upp, 4 lika, 1 ner. Om 1 går det inte att säga." in words
    assert "*1. Uppdrag:* 1 Inte påbörjat → 3 På god väg" in words
    assert "En lägre nivå betyder ofta att ni ser klarare nu än förra gången." in words
    await team.maria.fills({"movement": "Vi fick ett uppdrag.", "needs": "Fakta"})
    await team.maria.submits()
    one = await the_round(team, AGAIN)
    assert (one.movement, one.needs) == ("Vi fick ett uppdrag.", "Fakta")


async def test_an_improvement_linked_to_a_point_stands_beside_it(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    assert "Kallelse" not in team.maria.modal.words
    facts = {"title": "Kallelse med <sms>", "track": Track.OPERATION, "state": State.CHOOSE}
    act = Act(await stage.person(team.maria), stage.clock.now())
    await stage.database.transaction(improvement_deeds.begin, act, "sms", team.organisation.id, facts=facts)

    await closes_all(team.maria)
    await team.maria.opens_home()
    await team.maria.clicks(IMPROVEMENT_LIST)
    await team.maria.clicks(IMPROVEMENT_OPEN, "sms")
    await team.maria.clicks(f"{WRITE}-{Heading.START}")
    await team.maria.fills({"checklist_points": ["6. Prövar i liten skala", "4. Fakta"]})
    await team.maria.submits()
    await closes_all(team.maria)
    await opens(team.maria)
    assert str(team.maria.modal.blocks).count("Kallelse med &lt;sms&gt;") == 2


async def test_elsa_next_door_sees_that_they_are_done_and_the_levels_when_they_are_opened(
    stage: Stage,
) -> None:
    team = await norrby(stage, ITEM, AGAIN)
    elsa = stage.participant("Elsa Holm")
    await stage.organisation(team.programme, "Ekeby", facilitator=team.eva, key_person=elsa)
    await assesses(team, team.maria, ITEM, FIRST)
    await elsa.opens_home()
    await elsa.clicks(shelves.SHELF)
    assert "Klara, men inte öppnade för dig: Norrby." in elsa.modal.words
    assert shelves.READ not in str(elsa.modal.blocks)
    await elsa.closes()

    await team.maria.clicks(moved.OPEN_CLUSTER)
    await elsa.clicks(shelves.SHELF)
    await elsa.clicks(shelves.READ)
    assert "*1.* Uppdrag 1 Inte påbörjat" in elsa.modal.words
    assert "Norrby har bedömt sig själva och öppnat det för er." in elsa.modal.words
    await team.eva.opens_home()
    await team.eva.clicks(shelves.SHELF)
    assert "Klara, men inte öppnade för dig: Norrby." in team.eva.modal.words
    assert shelves.READ not in str(team.eva.modal.blocks), "the facilitator sees no levels yet"

    await team.maria.clicks(moved.CLOSE_CLUSTER)
    await elsa.closes()
    await elsa.clicks(shelves.READ)
    assert "De har inte öppnat sin självskattning än." in str(elsa.modal.blocks) + str(elsa.errors)


async def test_levels_are_not_opened_before_every_point_has_one(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await chooses(team.maria, "aims", 2)
    one, maria = await the_round(team), await stage.person(team.maria)
    act = Act(maria, stage.clock.now())
    with pytest.raises(Refusal, match="assessment-open-unfinished"):
        await stage.database.transaction(assessment_deeds.open_to_cluster, act, one.id)
    assert (await the_round(team)).chosen_cluster_id is None
    assert not any(each.action_id == assessments.MOVED for each in elements_in(team.maria.modal.blocks))


async def test_the_heat_map_comes_as_a_picture_with_what_it_shows_in_words(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await assesses(team, team.maria, ITEM, FIRST)
    await team.maria.closes()
    await team.maria.clicks(shelves.HEAT_MAP)
    assert "Värmekartan kommer" in team.maria.modal.words
    last = team.maria.last()
    assert "nivåerna hos en organisation" in last.text
    (picture,) = last.files
    assert picture.content.startswith(b"\x89PNG")


async def test_where_nobody_has_slack_eva_writes_it_for_them_and_it_shows_who_did(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    now, eva = stage.clock.now(), await stage.person(team.eva)
    made = await stage.database.transaction(
        organisation_deeds.add, team.programme, name="Vik", cluster="Norra", now=now
    )
    per = await stage.database.transaction(
        member_deeds.without_slack, eva.workspace_id, name="Per Ås", email="per.as@vik.example"
    )
    await stage.database.transaction(
        organisation_deeds.add_person, Act(eva, now), team.programme, made.id, per, Role.KEY_PERSON
    )
    owed = await team.owes(ITEM, "Vik")
    one = await stage.database.transaction(assessment_deeds.begin, Act(eva, now), owed.id)
    assert (await stage.database.answer(cases.case, Act(eva, now), one.id)).writes
    assert one.to_facilitator
    filled = Filled(dict(zip(POINTS, FIRST, strict=True)), {}, "Per Ås, på telefon")
    await stage.database.transaction(assessment_deeds.keep, Act(eva, now), one.id, filled, shown=Filled())
    owed = await team.owes(ITEM, "Vik")
    assert owed.done is not None
    assert owed.done.by.name == "Eva Ek"


async def test_five_who_answered_alone_see_where_they_differ_and_four_do_not(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    now, eva = stage.clock.now(), await stage.person(team.eva)
    more = [stage.participant(name) for name in ("Bo Ask", "Ida Al")]
    for one in more:
        await stage.database.transaction(
            organisation_deeds.add_person,
            Act(eva, now),
            team.programme,
            team.organisation.id,
            await stage.person(one),
            Role.ADVISER,
        )
    for at, who in enumerate((team.maria, team.anna, team.pia, more[0])):
        await opens(who)
        await who.clicks(assessments.ALONE)
        await who.fills({"mandate": str(1 + at % 2), "aims": "2"})
        await who.submits()
        assert "Sparat." in who.modal.words
        await who.closes()
    assert "4 har svarat var för sig. Svaren visas inte: är ni färre än fem" in more[0].modal.words
    assert "Här tycker ni olika" not in more[0].modal.words

    await opens(more[1])
    await more[1].clicks(assessments.ALONE)
    await more[1].fills({"mandate": "0", "aims": "2"})
    await more[1].submits()
    await more[1].closes()
    words = more[1].modal.words
    assert "5 har svarat var för sig. De skiljer sig åt om en punkt." in words
    assert "Här tycker ni olika: Vet inte än, 1 st, 1 Inte påbörjat, 2 st, 2 Påbörjat, 2 st" in words
    assert points.LEVEL in str(more[1].modal.blocks)


async def test_a_level_off_the_scale_is_refused_and_nothing_else_is_lost(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await chooses(team.maria, "aims", 2)
    one, act = await the_round(team), Act(await stage.person(team.maria), stage.clock.now())
    wrong = Filled({"aims": 3, "facts": 9}, {"aims": "Ord"})
    with pytest.raises(Refusal, match="assessment-off-scale"):
        await stage.database.transaction(assessment_deeds.keep, act, one.id, wrong, shown=Filled())
    assert await the_round(team) == one


async def test_a_checklist_nobody_has_is_said_and_not_guessed(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    act = Act(await stage.person(team.eva), stage.clock.now())
    with pytest.raises(Refusal, match="checklist-unknown"):
        await stage.database.transaction(checklists.choose, act, team.programme.id, ITEM, "ingen-lista")


async def test_who_is_forgotten_stands_no_more_among_those_who_took_part(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await team.maria.clicks(assessments.ALONE)
    await team.maria.fills({"aims": "2"})
    await team.maria.submits()
    await closes_all(team.maria)
    await opens(team.anna)
    await team.anna.fills({points.COMPANY: "Maria Lind, Anna Berg"})
    await team.anna.submits()
    act = Act(await stage.person(team.maria), stage.clock.now())
    await stage.database.transaction(erasure_deeds.erase_own, act, Words.STAY)
    one = await the_round(team)
    assert one.took_part == f"{SOMEBODY}, Anna Berg"
    assert await stage.database.answer(rounds.voices, one.id) == {}
